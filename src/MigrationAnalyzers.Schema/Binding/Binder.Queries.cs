using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Queries: WITH, bodies, set operations, and the clauses around them.
internal sealed partial class Binder
{
    private RowType BindSelectStatement(SelectStatement select)
    {
        var row = BindQuery(select.Query, _variables);
        if (IntoOf(select.Query.Body) is { } into)
            CreateFromQuery(into.Name, row, RelationKind.Table, into.Persistence);
        else
            ApplyCalls(select);
        return row;
    }

    // SELECT f(...): a function may change the schema.
    private void ApplyCalls(SelectStatement select)
    {
        if (select.Query.Body is not SelectBody body)
            return;
        var isRun = body.Where is null && select.Query is { Limit: null, Offset: null };
        foreach (var item in OrEmpty(body.From))
        {
            if (item is FunctionReference { Functions: [{ Call: FunctionCall called }, ..] })
                ApplyCall(called, select.Span, isRun && body.From.Length == 1, seesColumns: body.From.Length > 1);
        }

        foreach (var item in OrEmpty(body.Items))
        {
            if (item.Expression is not FunctionCall call)
                continue;
            if (call.Name.LastPart.Text == "set_config" && call.Arguments is [{ Value: StringLiteral { Value: var setting } }, ..])
            {
                if (string.Equals(setting, "search_path", StringComparison.OrdinalIgnoreCase))
                    SetCatalog(_catalog.WithUnknownSearchPath());
            }
            else
            {
                ApplyCall(call, select.Span, isRun && body.From.IsDefaultOrEmpty, seesColumns: !body.From.IsDefaultOrEmpty);
            }
        }
    }

    private static IntoTarget? IntoOf(QueryBody body) => body switch
    {
        SelectBody select => select.Into,
        NestedBody nested => IntoOf(nested.Query.Body),
        SetOperationBody operation => IntoOf(operation.First),
        _ => null,
    };

    /// <summary>Binds a query and gives its columns. What is in scope outside of it is visible inside.</summary>
    /// <param name="query">The query.</param>
    /// <param name="outer">The enclosing level.</param>
    /// <param name="onFirstBranch">Told the columns of the first branch of a set operation before the others are bound: a recursive query refers to them.</param>
    private RowType BindQuery(Query query, QueryScope? outer, Action<RowType>? onFirstBranch = null)
    {
        var scope = new QueryScope(outer);
        BindWith(query.With, scope);
        var row = BindBody(query.Body, scope, query, onFirstBranch);

        if (query.Limit is null && query.Offset is null)
            return row;

        // No columns of this level, but those of enclosing ones.
        var limits = new QueryScope(outer) { CommonTables = scope.CommonTables, IsOpaque = scope.IsOpaque };
        BindOptional(query.Limit, limits);
        BindOptional(query.Offset, limits);
        JudgeArgument(query.Limit, limits, "LIMIT", "int8");
        JudgeArgument(query.Offset, limits, "OFFSET", "int8");
        return row;
    }

    // The scope is that of the query's own level: WITH queries are in it, and a plain SELECT adds its FROM to it.
    private RowType BindBody(QueryBody body, QueryScope scope, Query? query, Action<RowType>? onFirstBranch = null)
    {
        switch (body)
        {
            case SelectBody select:
                return BindSelect(select, scope, query);
            case ValuesBody values:
                {
                    var row = BindValues(values, scope);
                    if (query is null || !ReferenceEquals(query, _insertSource))
                        row = TypeValues(values, row, scope);
                    BindOrderByOutput(query, row, scope);
                    return row;
                }

            case TableBody table:
                {
                    scope.Items.AddRange(BindFromItem(table.Table, scope));
                    var row = ExpandAll(scope);
                    BindOrderBy(query, row, ImmutableArray<SelectItem>.Empty, scope);
                    BindLocking(query, scope);
                    return row;
                }

            case NestedBody nested:
                {
                    var row = BindQuery(nested.Query, scope, onFirstBranch);
                    BindOrderByOutput(query, row, scope);
                    return row;
                }

            case SetOperationBody operation:
                {
                    // Branches see the WITH queries of this level, but nothing of each other.
                    var row = BindBody(operation.First, new QueryScope(scope), query: null);
                    onFirstBranch?.Invoke(row);
                    foreach (var operand in operation.Rest)
                        row = Unite(row, BindBody(operand.Body, new QueryScope(scope), query: null), operand);
                    NoteEnumConstants(operation, row);
                    BindOrderByOutput(query, row, scope);
                    return row;
                }

            default:
                return RowType.Unknown;
        }
    }

    private RowType BindSelect(SelectBody select, QueryScope scope, Query? query)
    {
        var groups = BeginGroups(select);
        BindFrom(select.From, scope);
        scope.Windows = select.Windows.IsDefaultOrEmpty ? NoWindows : select.Windows.ToList();
        CollectGrouped(true);
        var row = BindSelectItems(select.Items, scope, select.IsDistinct && select.DistinctOn.IsDefaultOrEmpty);
        CollectGrouped(false);
        BindOptional(select.Where, scope);
        JudgeCondition(select.Where, scope, "WHERE");
        BindCatalogConditions(select, scope);
        foreach (var element in OrEmpty(select.GroupBy))
            BindGrouping(element, row, select.Items, scope);
        PutUngroupedFirst(select);
        CollectGrouped(true);
        BindOptional(select.Having, scope);
        JudgeCondition(select.Having, scope, "HAVING");
        BindWindows(select.Windows, scope);

        foreach (var expression in OrEmpty(select.DistinctOn))
            JudgeEquality(expression, BindOutputOrInput(expression, row, select.Items, scope), scope);
        BindOrderBy(query, row, select.Items, scope);
        if (query is not null)
            PutGroupedFirst(select, query.OrderBy);
        EndGroups(select, scope, groups);
        BindLocking(query, scope);
        return row;
    }

    private static readonly List<WindowDefinition> NoWindows = new();

    // Each sees those before it.
    private void BindWindows(ImmutableArray<WindowDefinition> windows, QueryScope scope)
    {
        if (windows.IsDefaultOrEmpty)
            return;
        scope.Windows = new(windows.Length);
        foreach (var window in windows)
        {
            BindWindow(window, scope);
            JudgeWindow(window, scope);
            scope.Windows.Add(window);
        }
    }

    private RowType BindSelectItems(ImmutableArray<SelectItem> items, QueryScope scope, bool isDistinct = false)
    {
        var columns = ImmutableArray.CreateBuilder<RowColumn>();
        var isOpaque = false;
        var isOpen = false;
        foreach (var item in OrEmpty(items))
        {
            RowType? expanded = null;
            if (item is { Alias: null, Expression: StarReference star })
            {
                expanded = BindStar(star, scope);
            }
            else
            {
                BindExpression(item.Expression, scope);
                if (item.Expression is FieldStar or MissingExpression || item.Expression is ColumnReference { PartCount: 1 } hole && hole.NamePart.HasHole && item.Alias is null)
                    expanded = RowType.Unknown;
            }

            if (expanded is null)
            {
                // A column that does not exist gives its name to the output: what was meant by it is what the rest of the statement means, too.
                if (item.Alias is null && OutputName.SourceOf(item.Expression) is { } source && _meant is not null && _meant.TryGetValue(source.Span.Start, out var meant))
                {
                    columns.Add(new(meant));
                    isOpaque |= meant is null;
                    continue;
                }

                var type = _judgesTypes ? TypeOf(item.Expression, scope) : null;
                columns.Add(new(OutputName.Of(item)) { Type = type });
                if (isDistinct)
                    JudgeEquality(item.Expression, type, scope);
                continue;
            }

            foreach (var column in expanded.Columns)
            {
                columns.Add(column.Named(column.Name));
                if (isDistinct && _judgesTypes)
                    JudgeEquality(TypeOf(column), item.Expression.Span);
            }

            isOpaque |= expanded.IsOpaque;
            isOpen |= expanded.IsOpen;
        }

        return new(columns.ToImmutable(), isOpaque, isOpen);
    }

    private RowType BindValues(ValuesBody values, QueryScope scope)
    {
        var count = 0;
        var isOpaque = false;
        foreach (var row in values.Rows)
        {
            BindAll(row.Elements, scope);
            count = Math.Max(count, row.Elements.Length);
            foreach (var element in row.Elements)
                isOpaque |= element is MissingExpression or StarReference or FieldStar || element is ColumnReference reference && reference.NamePart.HasHole;
        }

        return RowType.OfValues(count, isOpaque);
    }

    private void BindGrouping(GroupingElement element, RowType row, ImmutableArray<SelectItem> outputs, QueryScope scope)
    {
        switch (element)
        {
            case GroupingExpression grouping:
                BindInputOrOutput(grouping.Expression, row, outputs, scope);
                break;
            case GroupingSet set:
                foreach (var inner in OrEmpty(set.Elements))
                    BindGrouping(inner, row, outputs, scope);
                break;
        }
    }

    // GROUP BY: a bare name is an input column of this level, or else an output column. Anything else sees input columns only.
    private void BindInputOrOutput(Expression expression, RowType row, ImmutableArray<SelectItem> outputs, QueryScope scope)
    {
        if (BareName(expression) is { } name && !IsColumnOf(scope, name.Text) && UseOutput(name, row, outputs, scope))
        {
            JudgeEquality(TypeOfOutput(name.Text, row), expression.Span);
            return;
        }

        if (expression is RowExpression { HasKeyword: false } list)
        {
            foreach (var inner in list.Elements)
                BindInputOrOutput(inner, row, outputs, scope);
            return;
        }

        BindExpression(expression, scope);
        if (_judgesTypes)
            JudgeEquality(expression, TypeOfSorted(expression, row, scope), scope);
    }

    // ORDER BY and DISTINCT ON: a bare name is an output column, or else an input column. Gives the type of what is meant.
    private SqlType? BindOutputOrInput(Expression expression, RowType row, ImmutableArray<SelectItem> outputs, QueryScope scope)
    {
        if (BareName(expression) is { } name && UseOutput(name, row, outputs, scope))
            return TypeOfOutput(name.Text, row);
        BindExpression(expression, scope);
        return _judgesTypes ? TypeOfSorted(expression, row, scope) : null;
    }

    private SqlType? TypeOfOutput(string name, RowType row) => _judgesTypes && row.Find(name, out var column) == 1 ? TypeOf(column!) : null;

    // Of a set operation, whose outputs are columns of their own, there are no select items.
    private bool UseOutput(in NamePart name, RowType row, ImmutableArray<SelectItem> outputs, QueryScope? scope)
    {
        var count = row.Find(name.Text, out var column);
        if (count == 0)
            return false;
        var isAmbiguous = count > 1 && !column!.IsMaybe && (scope is null ? !row.IsOpaque : AreDifferentColumns(name.Text, outputs, scope));
        Use(NameKind.Column, name, null, isAmbiguous
            ? new Ambiguous(ImmutableArray<string>.Empty) { Reason = "several output columns are called so" }
            : column!.IsMaybe ? Opaque.Instance : new Found(SqlName.Quote(name.Text)));
        return true;
    }

    // Outputs of one name are ambiguous unless they are the same expression; that is asked of plain columns alone.
    private static bool AreDifferentColumns(string name, ImmutableArray<SelectItem> outputs, QueryScope scope)
    {
        ColumnHit? first = null;
        foreach (var output in OrEmpty(outputs))
        {
            if (OutputName.Of(output) != name || output.Expression is not ColumnReference { Parts: var parts } || FindHit(parts, scope) is not { } hit)
                continue;
            if (first is { } known && !(ReferenceEquals(known.Item, hit.Item) && known.Name == hit.Name))
                return known.Item.MergedFrom is null && hit.Item.MergedFrom is null; // a merged column is one of its sides
            first ??= hit;
        }

        return false;
    }

    private static NamePart? BareName(Expression expression) =>
        expression is ColumnReference { PartCount: 1, NamePart: { HasHole: false } name } ? name : default(NamePart?);

    private void BindOrderBy(Query? query, RowType row, ImmutableArray<SelectItem> outputs, QueryScope scope)
    {
        if (query is null)
            return;
        foreach (var item in OrEmpty(query.OrderBy))
        {
            var type = BindOutputOrInput(item.Expression, row, outputs, scope);
            if (item.Using is null)
                JudgeOrdering(item.Expression, type, scope);
        }
    }

    // After a set operation only output columns have names.
    private void BindOrderByOutput(Query? query, RowType row, QueryScope scope)
    {
        if (query is null || query.OrderBy.IsDefaultOrEmpty)
            return;

        var outputs = new QueryScope(scope.Outer) { CommonTables = scope.CommonTables, IsOpaque = scope.IsOpaque };
        outputs.Items.Add(new ScopeItem { Row = row });
        foreach (var item in query.OrderBy)
        {
            if (BareName(item.Expression) is not { } name)
                BindExpression(item.Expression, outputs);
            else if (!UseOutput(name, row, default, scope: null))
                Use(NameKind.Column, name, null, row.IsOpaque ? Opaque.Instance : MissingColumn(name, ScopeOf(outputs.Items[0]), row.IsOpen));
            if (item.Using is null && _judgesTypes)
                JudgeOrdering(BareName(item.Expression) is { } output ? TypeOfOutput(output.Text, row) : TypeOfSorted(item.Expression, row, outputs), item.Expression.Span);
        }
    }

    // FOR UPDATE OF names items of this FROM.
    private void BindLocking(Query? query, QueryScope scope)
    {
        if (query is null)
            return;
        foreach (var clause in OrEmpty(query.Locking))
        {
            foreach (var table in OrEmpty(clause.Tables))
            {
                var level = new QueryScope(null) { Items = scope.Items, IsOpaque = scope.IsOpaque };
                if (table.Name.HasHole || table.Schema is not null)
                    Use(NameKind.Relation, table.Name, null, Opaque.Instance);
                else if (FindItem(null, table.Name.Text, level, out var isOpaque) is { } item)
                    Use(NameKind.Relation, table.Name, null, item.Found);
                else
                    BindMissingItem(null, table.Name, level, isOpaque);
            }
        }
    }

    private static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> items) => items.IsDefault ? ImmutableArray<T>.Empty : items;
}
