using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Definitions of objects other than tables, indexes and views: schemas, sequences, types, extensions, policies, triggers, rules.
internal sealed partial class Binder
{
    /// <summary>Binds the statement if it defines or alters an object of such a kind.</summary>
    private bool BindDefinition(Statement statement)
    {
        switch (statement)
        {
            case CreateSchemaStatement create:
                BindCreateSchema(create);
                return true;
            case CreateSequenceStatement create:
                BindCreateSequence(create);
                return true;
            case CreateExtensionStatement create:
                BindCreateExtension(create);
                return true;
            case CreateCompositeTypeStatement create:
                if (BindNewName(create.Name, Persistence.Permanent) is { } schema)
                    SetCatalog(_catalog.Create(new Table(0, schema, create.Name.Name.Text, RelationKind.CompositeType, ColumnsOf(create.Attributes))));
                return true;
            case AlterCompositeTypeStatement alter:
                AlterCompositeType(alter);
                return true;
            case CreateDomainStatement create:
                foreach (var constraint in OrEmpty(create.Constraints))
                    BindDomainConstraint(constraint, create.Name.Name.Text);
                return true;
            case AlterDomainStatement { Action: AddConstraintAction add } alter:
                BindDomainConstraint(add.Constraint, alter.Name.Name.Text);
                return true;
            case AlterObjectStatement alter:
                AlterObject(alter);
                return true;
            case CreatePolicyStatement create:
                BindPolicy(create.Table, create.Using, create.WithCheck);
                return true;
            case AlterPolicyStatement alter:
                BindPolicy(alter.Table, alter.Using, alter.WithCheck);
                return true;
            case CreateTriggerStatement create:
                BindCreateTrigger(create);
                return true;
            case CreateRuleStatement create:
                BindCreateRule(create);
                return true;
            case CreateStatisticsStatement create:
                BindStatistics(create);
                return true;
            case DefineStatement { Kind: ObjectKind.Operator } or CreateObjectStatement { Object.Kind: ObjectKind.Cast }:
                SetCatalog(_catalog.WithOwnOperators());
                return true;
            case CreateEnumStatement or CreateRangeTypeStatement or DefineStatement or AlterEnumStatement or AlterDomainStatement or CreateObjectStatement
                or CreateEventTriggerStatement or AlterRoutineStatement or AlterExtensionStatement:
                return true; // nothing that names in SQL are looked up in
            default:
                return false;
        }
    }

    private void BindCreateSchema(CreateSchemaStatement create)
    {
        var name = create.Name ?? (create.Owner is { IsSpecial: false } owner ? owner.Name : null);
        if (name is null or { HasHole: true })
        {
            SetCatalog(_catalog.Opened());
            return;
        }

        SetCatalog(_catalog.CreateSchema(name.Text));
        if (create.Elements.IsDefaultOrEmpty)
            return;

        // What stands inside is made in the new schema.
        var before = _catalog;
        SetCatalog(_catalog.WithSearchPath(_catalog.SearchPath.Insert(0, name.Text)));
        foreach (var element in create.Elements)
            BindStatement(element);
        SetCatalog(_catalog.WithSearchPathOf(before));
    }

    private void BindCreateSequence(CreateSequenceStatement create)
    {
        BindSequenceOptions(create.Options);
        if (BindNewName(create.Name, create.Persistence) is { } schema)
            SetCatalog(_catalog.CreateSequence(schema, create.Name.Name.Text));
    }

    private void BindSequenceOptions(ImmutableArray<SequenceOption> options)
    {
        foreach (var option in OrEmpty(options))
        {
            if (option is { Kind: "owned by", Name: { Parts.Length: > 1 } owner })
                BindColumnName(owner);
        }
    }

    // [schema.]table.column
    private void BindColumnName(QualifiedName name)
    {
        var parts = name.Parts;
        var span = Sql.Text.TextSpan.FromBounds(parts[0].Span.Start, parts[parts.Length - 2].Span.End);
        var table = new QualifiedName(span, parts.RemoveAt(parts.Length - 1));
        BindColumnOf(name.Name, BindTarget(table), Written(parts, parts.Length - 1));
    }

    private void BindCreateExtension(CreateExtensionStatement create)
    {
        if (create.Schema is { HasHole: false } schema)
            BindSchema(schema);
        SetCatalog(create.Name.HasHole || create.Schema is { HasHole: true }
            ? _catalog.Opened()
            : CreatedExtension.AddTo(_catalog, create.Name.Text, create.Schema?.Text, create.IsCascade));
    }

    private static ColumnList ColumnsOf(ImmutableArray<ColumnDefinition> attributes)
    {
        var columns = new List<Column>();
        foreach (var attribute in OrEmpty(attributes))
            columns.Add(new Column(attribute.Name.Text));
        return ColumnList.From(columns);
    }

    private void AlterCompositeType(AlterCompositeTypeStatement alter)
    {
        if (HasHole(alter.Name) || _catalog.FindTable(alter.Name.Schema?.Text, alter.Name.Name.Text) is not { Kind: RelationKind.CompositeType } type)
            return;
        var steps = new List<(Pass Pass, Action Run)>();
        foreach (var action in OrEmpty(alter.Actions))
            Plan(action, type, steps);
        foreach (var step in steps)
            step.Run();
    }

    // The check of a domain sees VALUE alone.
    private void BindDomainConstraint(Constraint constraint, string domain)
    {
        if (constraint is not CheckConstraint check)
            return;
        var scope = new QueryScope(null);
        scope.Items.Add(new ScopeItem { Name = domain, Row = RowType.Of("value"), IsNameVisible = false });
        BindExpression(check.Condition, scope);
    }

    private void AlterObject(AlterObjectStatement alter)
    {
        var altered = alter.Object;
        if (altered.Relation is { } relation && altered.Kind is ObjectKind.Trigger or ObjectKind.Rule or ObjectKind.Policy or ObjectKind.Constraint)
            BindTarget(relation, alter.IfExists);
        if (altered.Name is not { } name)
            return;
        if (HasHole(name) || alter.NewName is { HasHole: true } || alter.NewSchema is { HasHole: true })
        {
            if (altered.Kind == ObjectKind.Schema)
                SetCatalog(_catalog.Unsettled());
            return;
        }

        switch (altered.Kind)
        {
            case ObjectKind.Schema:
                BindSchema(name.Name, alter.IfExists);
                if (alter.NewName is { } newName)
                    SetCatalog(_catalog.RenameSchema(name.Name.Text, newName.Text));
                break;
            case ObjectKind.Type when _catalog.FindTable(name.Schema?.Text, name.Name.Text) is { Kind: RelationKind.CompositeType } type:
                SetCatalog(_catalog.Move(type, alter.NewSchema?.Text ?? type.Schema, alter.NewName?.Text ?? type.Name));
                break;
            case ObjectKind.Extension when alter.NewSchema is not null:
                SetCatalog(_catalog.Opened());
                break;
            case ObjectKind.Function or ObjectKind.Procedure or ObjectKind.Routine when alter.NewName is { } routineName
                && _catalog.Routines.TryGetValue(name.Name.Text, out var routine):
                SetCatalog(_catalog.With(routine with { Name = routineName.Text }));
                break;
        }
    }

    // The table's columns, by name alone or after the table's; its queries are queries like any other.
    private void BindPolicy(QualifiedName name, Expression? condition, Expression? check)
    {
        var table = BindTarget(name);
        var scope = table is null ? new QueryScope(null) { IsOpaque = true } : TableScope(table);
        BindOptional(condition, scope);
        BindOptional(check, scope);
        JudgeCondition(condition, scope, "USING");
        JudgeCondition(check, scope, "WITH CHECK");
    }

    private void BindCreateTrigger(CreateTriggerStatement create)
    {
        var table = BindTarget(create.Table);
        foreach (var column in OrEmpty(create.UpdateColumns))
            BindColumnOf(column, table);
        if (create.FromTable is { } other)
            BindTarget(other);
        BindOptional(create.When, OldAndNew(table, areColumnsVisible: true));
        if (table is not null && create.IsForEachRow)
            BindTriggerFunction(create.Function, table);
        MarkFilled(table);
    }

    private void BindCreateRule(CreateRuleStatement create)
    {
        var table = BindTarget(create.Table);
        var scope = OldAndNew(table, areColumnsVisible: false);
        BindOptional(create.Where, scope);
        var before = _catalog;
        foreach (var action in OrEmpty(create.Actions))
            BindDataStatement(action, scope);
        SetCatalog(before);
        MarkFilled(table);
    }

    private static QueryScope OldAndNew(Table? table, bool areColumnsVisible)
    {
        var scope = new QueryScope(null);
        foreach (var name in new[] { "old", "new" })
            scope.Items.Add(new ScopeItem { Name = name, Table = table, Row = table is null ? RowType.Unknown : null, AreColumnsVisible = areColumnsVisible });
        return scope;
    }

    private void BindStatistics(CreateStatisticsStatement create)
    {
        var scope = new QueryScope(null);
        BindFrom(create.From, scope);
        foreach (var element in OrEmpty(create.Elements))
            BindExpression(element.Expression, scope);
    }
}
