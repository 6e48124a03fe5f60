using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>How a value that a column is compared with names something.</summary>
internal enum ComparedForm
{
    /// <summary>The string is the name.</summary>
    Name,

    /// <summary>The string is read like SQL, as the name of a relation: <c>'x'::regclass</c>.</summary>
    Relation,

    /// <summary>The string is read like SQL, as the name of a schema: <c>'x'::regnamespace</c>.</summary>
    Schema,

    /// <summary>The schema that things are made in: <c>current_schema()</c>.</summary>
    CurrentSchema,

    /// <summary>The id of what has the string as its name: <c>(SELECT oid FROM pg_class WHERE relname = 'x')</c>.</summary>
    Id,
}

/// <summary>A value that a column is compared with.</summary>
internal readonly record struct ComparedValue(StringLiteral? Literal, ComparedForm Form)
{
    /// <summary>The name, where it is an element of a string that holds an array.</summary>
    public Identifier? Element { get; init; }
}

/// <summary>A column of a relation of the server's own that must be one of some values.</summary>
internal sealed record CatalogComparison(ScopeItem Item, CatalogRelation Relation, string Column, List<ComparedValue> Values);

/// <summary>
/// What must hold, all of it, for a row of the server's own relations to be found: names that columns are compared with, and columns that are equal.
/// Other conditions are passed over; they only make fewer rows.
/// </summary>
internal sealed class CatalogConditions
{
    private readonly CatalogConditions? _outer;
    private readonly QueryScope _level;

    private CatalogConditions(QueryScope level, CatalogConditions? outer) => (_level, _outer) = (level, outer);

    /// <summary>The comparisons with constants.</summary>
    public List<CatalogComparison> Comparisons { get; } = new();

    /// <summary>The columns that must be equal.</summary>
    public List<((ScopeItem Item, string Column) A, (ScopeItem Item, string Column) B)> Equalities { get; } = new();

    /// <summary>Conditions of which one must hold besides: each with those of this one.</summary>
    public List<CatalogConditions> Alternatives { get; } = new();

    /// <summary>The conditions of a query; null: it reads no relation that holds names.</summary>
    public static CatalogConditions? Of(SelectBody select, QueryScope scope)
    {
        if (!scope.Items.Exists(item => CatalogRelation.Of(item) is not null))
            return null;
        var conditions = new CatalogConditions(new QueryScope(null) { Items = scope.Items, IsLateralActive = true }, outer: null);
        if (select.Where is { } where)
            conditions.Add(where);
        if (!select.From.IsDefault)
        {
            foreach (var item in select.From)
                conditions.AddJoins(item);
        }

        return conditions;
    }

    /// <summary>What the column is compared with, here or further out; null: with nothing that is known.</summary>
    public List<ComparedValue>? ValuesOf(ScopeItem item, string column)
    {
        for (var level = this; level is not null; level = level._outer)
        {
            if (level.Comparisons.Find(comparison => ReferenceEquals(comparison.Item, item) && comparison.Column == column) is { } found)
                return found.Values;
        }

        return null;
    }

    /// <summary>The columns of other items that must be equal to the column.</summary>
    public IEnumerable<(ScopeItem Item, string Column)> EqualTo(ScopeItem item, string column)
    {
        for (var level = this; level is not null; level = level._outer)
        {
            foreach (var (a, b) in level.Equalities)
            {
                if (ReferenceEquals(a.Item, item) && a.Column == column)
                    yield return b;
                else if (ReferenceEquals(b.Item, item) && b.Column == column)
                    yield return a;
            }
        }
    }

    private void AddJoins(FromItem item)
    {
        if (item is not JoinItem join)
            return;
        AddJoins(join.Left);
        AddJoins(join.Right);
        if (join.On is { } condition)
            Add(condition);
    }

    private void Add(Expression condition)
    {
        switch (condition)
        {
            case LogicalExpression { IsAnd: true } and:
                foreach (var operand in and.Operands)
                    Add(operand);
                break;
            case LogicalExpression or:
                AddAlternatives(or.Operands);
                break;
            case BinaryExpression { Operator: { Symbol: "=", Schema: null } } equal:
                AddEqual(equal.Left, equal.Right);
                break;
            case InListExpression { IsNegated: false } list:
                AddComparison(list.Operand, list.Items);
                break;
            case QuantifiedExpression { IsAll: false, Operator: { Symbol: "=", Schema: null }, Array: { } array } any when Uncast(array) is ArrayExpression values:
                AddComparison(any.Left, values.Elements);
                break;
            case QuantifiedExpression { IsAll: false, Operator: { Symbol: "=", Schema: null }, Array: { } array } any
                when (array is CastExpression { Type.ArrayDimensions: > 0 } cast ? cast.Operand : array) is StringLiteral literal && NameInString.Elements(literal.Content) is { IsDefault: false } elements && ColumnOf(any.Left) is var (item, column) && CatalogRelation.Of(item) is { } relation:
                Comparisons.Add(new(item, relation, column, elements.Select(element => new ComparedValue(null, ComparedForm.Name) { Element = element }).ToList()));
                break;
        }
    }

    private void AddEqual(Expression left, Expression right)
    {
        var a = ColumnOf(left);
        var b = ColumnOf(right);
        if (a is { } one && b is { } other)
            Equalities.Add((one, other));
        else if (a is not null)
            AddComparison(left, ImmutableArray.Create(right));
        else if (b is not null)
            AddComparison(right, ImmutableArray.Create(left));
    }

    // Several values of one column are a list, however they are written.
    private void AddAlternatives(ImmutableArray<Expression> operands)
    {
        var parts = new List<CatalogConditions>();
        foreach (var operand in operands)
        {
            var part = new CatalogConditions(_level, this);
            part.Add(operand);
            parts.Add(part);
        }

        if (parts.TrueForAll(part => part is { Comparisons.Count: 1, Equalities.Count: 0, Alternatives.Count: 0 }
            && ReferenceEquals(part.Comparisons[0].Item, parts[0].Comparisons[0].Item) && part.Comparisons[0].Column == parts[0].Comparisons[0].Column)
            && operands.All(operand => operand is not LogicalExpression))
        {
            Comparisons.Add(parts[0].Comparisons[0] with { Values = parts.SelectMany(part => part.Comparisons[0].Values).ToList() });
            return;
        }

        Alternatives.AddRange(parts);
    }

    // A comparison counts only where all of its values are known.
    private void AddComparison(Expression operand, ImmutableArray<Expression> items)
    {
        if (ColumnOf(operand) is not var (item, column) || CatalogRelation.Of(item) is not { } relation)
            return;
        var values = new List<ComparedValue>(items.Length);
        foreach (var expression in items)
        {
            if (ValueOf(expression) is not { } value)
                return;
            values.Add(value);
        }

        Comparisons.Add(new(item, relation, column, values));
    }

    private (ScopeItem Item, string Column)? ColumnOf(Expression expression)
    {
        if (Uncast(expression) is not ColumnReference { Parts: { Length: 1 or 2 } parts } || parts[parts.Length - 1].HasHole || parts[0].HasHole)
            return null;
        ScopeItem? found = null;
        var column = parts[parts.Length - 1].Text;
        foreach (var item in _level.Items)
        {
            if (parts.Length == 2 ? !item.IsNameVisible || item.Name != parts[0].Text : !item.AreColumnsVisible || item.Find(column, out _) == 0 && !item.IsOpaque)
                continue;
            if (found is not null)
                return null;
            found = item;
        }

        return found is not null && CatalogRelation.Of(found) is not null ? (found, column) : null;
    }

    private static ComparedValue? ValueOf(Expression expression) => expression switch
    {
        StringLiteral literal => new(literal, ComparedForm.Name),
        CastExpression { Type: { ArrayDimensions: 0, Name.Name.Text: var type } } cast => ValueOf(cast.Operand) switch
        {
            { Form: ComparedForm.Name, Literal: { } literal } => type switch
            {
                "regclass" => new(literal, ComparedForm.Relation),
                "regnamespace" => new(literal, ComparedForm.Schema),
                "text" or "varchar" or "name" or "bpchar" or "char" or "sql_identifier" => new(literal, ComparedForm.Name),
                _ => null,
            },
            { } named when type is "oid" or "regclass" or "text" => named,
            _ => null,
        },
        FunctionCall { Name.Name.Text: "to_regclass", Arguments: [{ Value: StringLiteral literal }] } => new(literal, ComparedForm.Relation),
        FunctionCall { Name.Name.Text: "current_schema", Arguments.IsDefaultOrEmpty: true } or SpecialCall { Function: "current_schema" } => new(null, ComparedForm.CurrentSchema),
        SubqueryExpression { Query: { With: null, Body: SelectBody { From: [TableReference { Name.Name.Text: "pg_class" or "pg_namespace" }], Where: { } where } } } => IdOf(where),
        _ => null,
    };

    private static ComparedValue? IdOf(Expression condition)
    {
        var operands = condition is LogicalExpression { IsAnd: true } and ? and.Operands : ImmutableArray.Create(condition);
        foreach (var operand in operands)
        {
            if (operand is BinaryExpression { Operator.Symbol: "=", Left: ColumnReference { NamePart.Text: "relname" or "nspname" }, Right: StringLiteral literal })
                return new(literal, ComparedForm.Id);
        }

        return null;
    }

    private static Expression Uncast(Expression expression)
    {
        while (expression is CastExpression { Form: not CastForm.TypedLiteral } cast && cast.Operand is not StringLiteral)
            expression = cast.Operand;
        return expression;
    }
}
