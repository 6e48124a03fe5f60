using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// INSERT, UPDATE, DELETE, MERGE: a target, which is always a table of the catalog, and what sees it.
internal sealed partial class Binder
{
    private const string Excluded = "excluded";

    // From this version on RETURNING can name the old and the new row.
    private const int OldAndNewVersion = 18;

    /// <summary>Binds a statement that changes rows and gives the columns of its RETURNING.</summary>
    private RowType BindDataStatement(Statement statement, QueryScope? outer)
    {
        switch (statement)
        {
            case InsertStatement insert:
                return BindInsert(insert, new QueryScope(outer));
            case UpdateStatement update:
                return BindUpdate(update, new QueryScope(outer));
            case DeleteStatement delete:
                return BindDelete(delete, new QueryScope(outer));
            case MergeStatement merge:
                return BindMerge(merge, new QueryScope(outer));
            case SelectStatement select:
                return BindQuery(select.Query, outer);
            default:
                return RowType.Unknown;
        }
    }

    private RowType BindInsert(InsertStatement insert, QueryScope scope)
    {
        BindWith(insert.With, scope);
        var target = BindTargetItem(insert.Target, scope);
        foreach (var column in OrEmpty(insert.Columns))
            BindAssigned(column, target, scope);

        // Rows do not see the table they go to.
        JudgeRepeatedTargets(insert.Columns);
        RowType? row = null;
        if (insert.Source is { } source)
        {
            var outer = _insertSource;
            var outerTarget = _insertTarget;
            (_insertSource, _insertTarget) = (source, target.Table);
            row = BindQuery(source, scope);
            (_insertSource, _insertTarget) = (outer, outerTarget);
        }

        JudgeInsert(insert, target, row, scope);
        if (insert.OnConflict is { } conflict)
            BindOnConflict(conflict, target, scope);
        return BindReturning(insert.Returning, target, Only(scope, target));
    }

    private void BindOnConflict(OnConflictClause conflict, ScopeItem target, QueryScope scope)
    {
        var inner = Only(scope, target);
        foreach (var element in OrEmpty(conflict.Elements))
        {
            // The only list of columns in which a variable may stand: so the name of one is refused.
            if (BareName(element.Expression) is { } name && target.Find(name.Text, out var hit) == 1 && FindVariable(name.Text) is not null)
                Use(NameKind.Column, name, null, hit.IsMaybe ? Opaque.Instance : new Ambiguous(ImmutableArray<string>.Empty) { Reason = "it is a column and a variable; ON CONSTRAINT or another name of the variable tells them apart" });
            else
                BindIndexElement(element, inner, target);
        }

        BindOptional(conflict.Predicate, inner);
        if (conflict.Constraint is { } constraint)
            BindConstraintOf(constraint, target.Table);
        if (!conflict.IsUpdate)
            return;

        var both = Only(scope, target);
        both.Items.Add(new ScopeItem { Name = Excluded, Table = target.Table, Row = target.Row });
        JudgeRepeatedAssignments(conflict.Assignments);
        foreach (var assignment in OrEmpty(conflict.Assignments))
            BindAssignment(assignment, target, both);
        BindOptional(conflict.Where, both);
        JudgeCondition(conflict.Where, both, "WHERE");
    }

    private RowType BindUpdate(UpdateStatement update, QueryScope scope)
    {
        BindWith(update.With, scope);
        var target = BindTargetItem(update.Target, scope);
        BindFromBeside(update.From, target, scope);
        JudgeRepeatedAssignments(update.Assignments);
        foreach (var assignment in OrEmpty(update.Assignments))
            BindAssignment(assignment, target, scope);
        BindOptional(update.Where, scope);
        JudgeCondition(update.Where, scope, "WHERE");
        return BindReturning(update.Returning, target, scope);
    }

    private RowType BindDelete(DeleteStatement delete, QueryScope scope)
    {
        BindWith(delete.With, scope);
        var target = BindTargetItem(delete.Target, scope);
        BindFromBeside(delete.Using, target, scope);
        BindOptional(delete.Where, scope);
        JudgeCondition(delete.Where, scope, "WHERE");
        return BindReturning(delete.Returning, target, scope);
    }

    private RowType BindMerge(MergeStatement merge, QueryScope scope)
    {
        BindWith(merge.With, scope);
        var target = BindTargetItem(merge.Target, scope);
        var source = BindFromItem(merge.Source, scope);
        SetLateral(source, isLateralOnly: false, isAllowed: true);

        var sources = Only(scope, null);
        sources.Items.AddRange(source);
        scope.Items.Add(target);
        scope.Items.AddRange(source);
        JudgeRepeatedItems(scope, 0);
        BindExpression(merge.On, scope);
        JudgeCondition(merge.On, scope, "ON");
        foreach (var branch in OrEmpty(merge.Branches))
        {
            var visible = branch.Match switch
            {
                MergeMatch.NotMatchedByTarget => sources,
                MergeMatch.NotMatchedBySource => Only(scope, target),
                _ => scope,
            };
            BindOptional(branch.Condition, visible);
            JudgeCondition(branch.Condition, visible, "WHEN");
            foreach (var assignment in OrEmpty(branch.Assignments))
                BindAssignment(assignment, target, visible);
            foreach (var column in OrEmpty(branch.Columns))
                BindAssigned(column, target, visible);
            BindAll(branch.Values, visible);
            JudgeMerged(branch, target, visible);
        }

        return BindReturning(merge.Returning, target, scope);
    }

    private ScopeItem BindTargetItem(TableReference target, QueryScope scope)
    {
        var relation = BindTargetRelation(target.Name, scope);
        return ItemOf(target, relation, scope);
    }

    // WITH queries are no targets; but where one has the name, it is no mere slip either.
    private BoundRelation BindTargetRelation(QualifiedName name, QueryScope scope)
    {
        if (name.Schema is null && scope.IsOpaque)
        {
            Use(NameKind.Relation, name.Name, null, Opaque.Instance);
            return new(null, null, IsOpaque: true);
        }

        return BindRelation(name, scope: null);
    }

    private static QueryScope Only(QueryScope scope, ScopeItem? item)
    {
        var only = new QueryScope(scope.Outer) { CommonTables = scope.CommonTables, IsOpaque = scope.IsOpaque };
        if (item is not null)
            only.Items.Add(item);
        return only;
    }

    // Items of FROM and USING do not see the target, not even with LATERAL; everything after them sees both.
    private void BindFromBeside(ImmutableArray<FromItem> from, ScopeItem target, QueryScope scope)
    {
        target.IsLateralOnly = true;
        target.IsLateralAllowed = false;
        scope.Items.Add(target);
        BindFrom(from, scope);
        target.IsLateralOnly = false;
        target.IsLateralAllowed = true;
    }

    private void BindAssignment(Assignment assignment, ScopeItem target, QueryScope scope)
    {
        foreach (var column in OrEmpty(assignment.Targets))
            BindAssigned(column, target, scope);
        BindExpression(assignment.Value, scope);
        PutTargetLast(assignment.Value, target);
        JudgeAssignment(assignment, target, scope);
    }

    private void BindAssigned(AssignmentTarget assigned, ScopeItem target, QueryScope scope)
    {
        var storeType = BindColumnOf(assigned.Column, target.IsOpaque ? null : target.Table)?.StoreType;
        if (assigned.Indirections.IsDefaultOrEmpty)
            return;
        var qualifier = assigned.Column;
        foreach (var indirection in assigned.Indirections)
        {
            BindOptional(indirection.Lower, scope);
            BindOptional(indirection.Upper, scope);
            if (indirection.Field is null)
            {
                storeType = storeType is not null && storeType.EndsWith("[]", StringComparison.Ordinal) ? storeType.Substring(0, storeType.Length - 2) : null;
                continue;
            }

            var row = storeType is null ? null : RowOfStoreType(storeType)?.Table;
            storeType = row is null ? null : BindColumnOf(indirection.Field, row, Qualifier.Of(qualifier))?.StoreType;
            qualifier = indirection.Field;
        }
    }

    private RowType BindReturning(ReturningClause? returning, ScopeItem target, QueryScope scope)
    {
        if (returning is null)
            return new(ImmutableArray<RowColumn>.Empty);

        if (_options.PostgresVersion < OldAndNewVersion)
            return BindSelectItems(returning.Items, scope);

        var visible = new QueryScope(scope.Outer) { CommonTables = scope.CommonTables, IsOpaque = scope.IsOpaque };
        visible.Items.AddRange(scope.Items);
        foreach (var (alias, name) in new[] { (returning.OldAlias, "old"), (returning.NewAlias, "new") })
        {
            if (alias is null && target.Name == name)
                continue; // the table's own name wins
            visible.Items.Add(new ScopeItem { Name = alias?.Text ?? name, Table = target.Table, Row = target.Row, AreColumnsVisible = false });
        }

        return BindSelectItems(returning.Items, visible);
    }
}
