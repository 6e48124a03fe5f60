using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// FROM: what each item brings into scope, and what it can see itself.
internal sealed partial class Binder
{
    /// <summary>Binds the items in order and leaves all of them visible in the scope.</summary>
    private void BindFrom(ImmutableArray<FromItem> from, QueryScope scope)
    {
        if (from.IsDefaultOrEmpty)
            return;

        var before = scope.Items.Count;
        foreach (var item in from)
        {
            var bound = BindFromItem(item, scope);
            SetLateral(bound, isLateralOnly: true, isAllowed: true);
            scope.Items.AddRange(bound);
        }

        for (var i = before; i < scope.Items.Count; i++)
        {
            scope.Items[i].IsLateralOnly = false;
            scope.Items[i].IsLateralAllowed = true;
        }

        JudgeRepeatedItems(scope, before);
    }

    private static void SetLateral(List<ScopeItem> items, bool isLateralOnly, bool isAllowed)
    {
        foreach (var item in items)
        {
            item.IsLateralOnly = isLateralOnly;
            item.IsLateralAllowed = isAllowed;
        }
    }

    private List<ScopeItem> BindFromItem(FromItem item, QueryScope scope)
    {
        switch (item)
        {
            case TableReference table:
                return BindTableReference(table, scope);
            case SubqueryReference subquery:
                return BindSubquery(subquery, scope);
            case FunctionReference function:
                return BindFunctions(function, scope);
            case XmlTableReference table:
                return BindXmlTable(table, scope);
            case JsonTableReference table:
                return BindJsonTable(table, scope);
            case JoinItem join:
                return BindJoin(join, scope);
            default:
                scope.IsOpaque = true;
                return new();
        }
    }

    private List<ScopeItem> BindSubquery(SubqueryReference subquery, QueryScope scope)
    {
        var wasActive = scope.IsLateralActive;
        scope.IsLateralActive = subquery.IsLateral;
        var row = BindQuery(subquery.Query, scope);
        scope.IsLateralActive = wasActive;
        return One(row, subquery.Alias, scope);
    }

    private List<ScopeItem> BindXmlTable(XmlTableReference table, QueryScope scope) => One(
        BindDerived(scope, isLateral: true, () =>
        {
            foreach (var space in OrEmpty(table.Namespaces))
                BindExpression(space.Expression, scope);
            BindExpression(table.RowPath, scope);
            BindExpression(table.Document, scope);
            return ColumnsOf(table.Columns, scope);
        }),
        table.Alias, scope, "xmltable");

    private List<ScopeItem> BindJsonTable(JsonTableReference table, QueryScope scope) => One(
        BindDerived(scope, isLateral: true, () =>
        {
            BindExpression(table.Context, scope);
            foreach (var passed in OrEmpty(table.Passing))
                BindExpression(passed.Expression, scope);
            return ColumnsOf(table.Columns, scope);
        }),
        table.Alias, scope, "json_table");

    // LATERAL items and functions see what stands to their left; other subqueries see nothing of this level.
    private static RowType BindDerived(QueryScope scope, bool isLateral, Func<RowType> bind)
    {
        var wasActive = scope.IsLateralActive;
        scope.IsLateralActive = isLateral;
        var row = bind();
        scope.IsLateralActive = wasActive;
        return row;
    }

    private static List<ScopeItem> One(RowType row, Alias? alias, QueryScope scope, string? defaultName = null)
    {
        var name = NameOf(alias, scope) ?? defaultName;
        return new(1) { new ScopeItem { Name = name, Span = alias?.Name?.Span, Row = row.Renamed(alias?.Columns ?? default), IsNameVisible = name is not null } };
    }

    private static string? NameOf(Alias? alias, QueryScope scope)
    {
        if (alias?.Name is not { } name)
            return null;
        if (!name.HasHole)
            return name.Text;
        scope.IsOpaque = true; // any qualifier may be this item's name
        return null;
    }

    private List<ScopeItem> BindTableReference(TableReference reference, QueryScope scope)
    {
        if (reference.Sample is { } sample)
        {
            BindSampleMethod(sample.Method);
            BindAll(sample.Arguments, new QueryScope(scope.Outer));
            BindOptional(sample.Seed, new QueryScope(scope.Outer));
            if (sample.Method is { Schema: null, Name.Text: "system" or "bernoulli" } && sample.Arguments is [var share])
                JudgeArgument(share, new QueryScope(scope.Outer), "TABLESAMPLE", "float4");
            JudgeArgument(sample.Seed, new QueryScope(scope.Outer), "REPEATABLE", "float8");
        }

        var relation = BindRelation(reference.Name, scope);
        if (reference.Name.LastPart.HasHole)
            scope.IsOpaque = true; // it may stand for a list, or a join
        return new(1) { ItemOf(reference, relation, scope) };
    }

    // A function of that name that gives a handler (manual, chapter 60).
    private void BindSampleMethod(QualifiedName method)
    {
        var (name, schema) = (method.Name, method.Schema);
        if (HasHole(method) || schema is not null && BindSchema(schema) is null)
        {
            Use(NameKind.SampleMethod, name, schema, Opaque.Instance);
            return;
        }

        var found = Routines.Find(schema?.Text, name.Text).Exists(candidate => candidate.IsVague || candidate.Signature is null or { ResultType: "tsm_handler" });
        Use(NameKind.SampleMethod, name, schema, found
            ? new Found(SqlName.Quote(name.Text))
            : MissingObject(name, SampleMethods, schema?.Text, "the database", Routines.MayExist(schema?.Text, name.Text) || name.Text is "system_rows" or "system_time"));
    }

    // Those of the server; system_rows and system_time come with extensions.
    private static readonly List<string> SampleMethods = new() { "bernoulli", "system" };

    private ScopeItem ItemOf(TableReference reference, BoundRelation relation, QueryScope scope)
    {
        var isNeighbours = relation.Table is { } other && !_options.Neighbours.IsEmpty && Current(other)?.Id != other.Id;
        if (relation.Table is { } read && !isNeighbours)
            _reads.Add(new(read.Id, 0));
        var row = relation.Row ?? (relation.IsOpaque ? RowType.Unknown : null);
        if (reference.Alias is not { } alias)
        {
            return new ScopeItem
            {
                Name = relation.MeantName ?? (reference.Name.LastPart.HasHole ? null : reference.Name.LastPart.Text),
                Span = reference.Name.LastPart.Span,
                WrittenName = relation.MeantName is null ? null : reference.Name.LastPart.Text,
                Table = relation.Table,
                IsNeighbours = isNeighbours,
                Row = row,
                IsUnaliased = true,
                MissingName = relation.IsMissing ? reference.Name : null,
            };
        }

        var name = NameOf(alias, scope);
        if (!alias.Columns.IsDefaultOrEmpty)
        {
            var columns = row ?? new ScopeItem { Table = relation.Table }.Expand(withMerged: true);
            row = columns.Renamed(alias.Columns);
        }

        return new ScopeItem { Name = name, Span = alias.Name?.Span, Table = relation.Table, IsNeighbours = isNeighbours, Row = row, IsNameVisible = name is not null };
    }

    private List<ScopeItem> BindJoin(JoinItem join, QueryScope scope)
    {
        var left = BindFromItem(join.Left, scope);

        // The left side of this join is to the left of what is LATERAL on the right side.
        SetLateral(left, isLateralOnly: true, isAllowed: join.Kind is not (JoinKind.Right or JoinKind.Full));
        var before = scope.Items.Count;
        scope.Items.AddRange(left);
        var right = BindFromItem(join.Right, scope);
        scope.Items.RemoveRange(before, scope.Items.Count - before);

        var items = new List<ScopeItem>(left.Count + right.Count + 1);
        if (join.IsNatural)
            MergeNatural(join, left, right, items);
        else if (join.Using is { } columns)
            MergeUsing(columns, left, right, items);
        items.AddRange(left);
        items.AddRange(right);
        SetLateral(items, isLateralOnly: false, isAllowed: true);

        if (join.On is { } condition)
        {
            // ON sees this join alone, and enclosing queries.
            var others = scope.Items;
            scope.Items = items;
            BindExpression(condition, scope);
            JudgeCondition(condition, scope, "JOIN/ON");
            scope.Items = others;
        }

        if (join.Alias is not { } alias)
            return items;

        var visible = items.FindAll(item => item.AreColumnsVisible);
        return One(Concat(visible, isOpaque: false, withMerged: false), alias, scope);
    }

    private void MergeUsing(JoinUsing join, List<ScopeItem> left, List<ScopeItem> right, List<ScopeItem> items)
    {
        var names = new List<RowColumn>();
        foreach (var column in join.Columns)
        {
            if (column.HasHole)
            {
                Use(NameKind.Column, column, null, Opaque.Instance);
                continue;
            }

            var answer = FindMerged(column, left) ?? FindMerged(column, right) ?? new Found(SqlName.Quote(column.Text));
            Use(NameKind.Column, column, null, answer);
            var name = answer is Missing { IsCertain: true, Nearest: { } nearest } ? SqlName.Unquote(nearest) : column.Text;
            names.Add(new(name) { Type = TypeOfMerged(name, left, right, column.Span) });
        }

        AddMerged(names, join.Alias, left, right, items);
    }

    // What is wrong with a USING column on one side; null: nothing.
    private Lookup? FindMerged(in NamePart column, List<ScopeItem> side)
    {
        var level = new QueryScope(null) { Items = side, IsLateralActive = true };
        var sawOpen = false;
        var count = FindAtLevel(level, column.Text, out var first, out var others, ref sawOpen, out var isOpaque);
        if (count > 1)
            return AmbiguityOf(first, others);
        if (count == 1)
            return null;
        return isOpaque ? Opaque.Instance : MissingColumn(column, level, sawOpen);
    }

    // The columns are compared with each other; null: what they become is not known.
    private SqlType? TypeOfMerged(string name, List<ScopeItem> left, List<ScopeItem> right, TextSpan span)
    {
        if (!_judgesTypes || TypeOfColumn(name, left) is not { } leftType || TypeOfColumn(name, right) is not { } rightType)
            return null;
        Operators.ResultOf("=", leftType, rightType, _options.PostgresVersion, out var isRefused, out _);
        if (isRefused && !HasOwnOperators)
            AddProblem(SqlProblemKind.TypeMismatch, span, "42883", $"Operator does not exist: {leftType} = {rightType}; {SqlName.Quote(name)} joins columns of these types");
        return leftType.Equals(rightType) ? leftType : null;
    }

    private SqlType? TypeOfColumn(string name, List<ScopeItem> side)
    {
        var sawOpen = false;
        var level = new QueryScope(null) { Items = side, IsLateralActive = true };
        return FindAtLevel(level, name, out var hit, out _, ref sawOpen, out var isOpaque) == 1 && !isOpaque && !hit.IsMaybe ? TypeOf(hit.Item, name) : null;
    }

    private void MergeNatural(JoinItem join, List<ScopeItem> left, List<ScopeItem> right, List<ScopeItem> items)
    {
        var names = new List<RowColumn>();
        var rightLevel = new QueryScope(null) { Items = right, IsLateralActive = true };
        var isOpaque = false;
        foreach (var item in left)
        {
            if (!item.AreColumnsVisible)
                continue;
            var row = item.Expand(withMerged: false);
            isOpaque |= row.IsOpaque || row.IsOpen;
            foreach (var column in row.Columns)
            {
                var sawOpen = false;
                if (column.Name is { } name && FindAtLevel(rightLevel, name, out _, out _, ref sawOpen, out _) > 0 && !names.Exists(merged => merged.Name == name))
                    names.Add(new(name, 0, column.IsMaybe) { Type = column.IsMaybe ? null : TypeOfMerged(name, left, right, join.Right.Span) });
            }
        }

        foreach (var item in right)
            isOpaque |= item.IsOpaque || item.IsOpen;
        AddMerged(names, null, left, right, items);

        // Columns that are not known may have merged with any: then nothing can be called ambiguous.
        if (isOpaque)
            items.Add(new ScopeItem { Row = RowType.Unknown, IsNameVisible = false });
    }

    private static void AddMerged(List<RowColumn> names, Identifier? alias, List<ScopeItem> left, List<ScopeItem> right, List<ScopeItem> items)
    {
        if (names.Count == 0)
            return;

        foreach (var side in new[] { left, right })
        {
            foreach (var item in side)
            {
                var merged = item.Merged is null ? new HashSet<string>(StringComparer.Ordinal) : new HashSet<string>(item.Merged, StringComparer.Ordinal);
                foreach (var column in names)
                    merged.Add(column.Name!);
                item.Merged = merged;
            }
        }

        var row = new RowType(names.ToImmutableArray());
        items.Add(new ScopeItem { Name = alias is { HasHole: false } ? alias.Text : null, Row = row, IsNameVisible = alias is not null, MergedFrom = left });
    }

    private List<ScopeItem> BindFunctions(FunctionReference reference, QueryScope scope)
    {
        var name = NameOf(reference.Alias, scope) ?? (reference.Alias?.Name is null ? FunctionName(reference.Functions) : null);
        string? written = null;
        QualifiedName? missing = null;
        var row = BindDerived(scope, isLateral: true, () =>
        {
            RowType? all = null;
            foreach (var function in reference.Functions)
            {
                BindExpression(function.Call, scope);
                if (reference.Alias?.Name is null && all is null && function.Call is FunctionCall { Name.LastPart: var misspelt } && _meant is not null && _meant.TryGetValue(misspelt.Span.Start, out var meant))
                {
                    if (meant is not null)
                        (written, name) = (name, meant);
                    else
                        missing = ((FunctionCall)function.Call).Name;
                }

                var row = RowOfFunction(function, reference, name, scope);
                all = all is null ? row : new(all.Columns.AddRange(row.Columns), all.IsOpaque || row.IsOpaque);
            }

            return all ?? RowType.Unknown;
        });

        if (reference.WithOrdinality)
            row = row.With(new("ordinality") { Type = BuiltInTypes.Int8 });
        return new(1) { new ScopeItem { Name = name, Span = reference.Alias?.Name?.Span, WrittenName = written, MissingRoutine = missing, Row = row.Renamed(reference.Alias?.Columns ?? default), IsNameVisible = name is not null } };
    }

    private static string? FunctionName(ImmutableArray<TableFunction> functions) => functions.IsDefaultOrEmpty ? null : FunctionName(functions[0].Call);

    private static string? FunctionName(Expression call) => call switch
    {
        FunctionCall function when !function.Name.LastPart.HasHole => function.Name.LastPart.Text,
        SpecialCall special => special.Function,
        CastExpression cast => cast.Type.Name.LastPart.Text,
        _ => null,
    };

    private RowType RowOfFunction(TableFunction function, FunctionReference reference, string? name, QueryScope scope)
    {
        var definitions = function.Definitions;
        if (definitions.IsDefaultOrEmpty && reference.Alias is { } alias)
            definitions = alias.Definitions;
        if (!definitions.IsDefaultOrEmpty)
        {
            var columns = ImmutableArray.CreateBuilder<RowColumn>(definitions.Length);
            foreach (var definition in definitions)
                BindType(definition.Type);
            foreach (var definition in definitions)
                columns.Add(new(definition.Name.HasHole ? null : definition.Name.Text) { Type = TypeOfWritten(definition.Type) });
            return new(columns.ToImmutable());
        }

        // A function of one column names it after the item; alone, or as one of several.
        return RowOfCall(function.Call, reference.Functions.Length == 1 ? name : FunctionName(function.Call), scope);
    }

    private RowType ColumnsOf(ImmutableArray<TableFunctionColumn> columns, QueryScope scope)
    {
        var names = ImmutableArray.CreateBuilder<RowColumn>();
        Add(columns);
        return new(names.ToImmutable());

        void Add(ImmutableArray<TableFunctionColumn> from)
        {
            foreach (var column in OrEmpty(from))
            {
                BindAll(column.Expressions, scope);
                BindType(column.Type);
                if (column.Name is { } name)
                    names.Add(new(name.HasHole ? null : name.Text) { Type = TypeOfWritten(column.Type) });
                Add(column.Nested);
            }
        }
    }
}
