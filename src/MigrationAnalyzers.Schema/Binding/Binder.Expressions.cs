using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Expressions: every column reference in them, and the queries they hold.
internal sealed partial class Binder
{
    private void BindOptional(Expression? expression, QueryScope scope)
    {
        if (expression is not null)
            BindExpression(expression, scope);
    }

    private void BindAll(ImmutableArray<Expression> expressions, QueryScope scope)
    {
        if (expressions.IsDefaultOrEmpty)
            return;
        foreach (var expression in expressions)
            BindExpression(expression, scope);
    }

    private void BindExpression(Expression expression, QueryScope scope)
    {
        switch (expression)
        {
            case StringLiteral or NumberLiteral or BooleanLiteral or NullLiteral:
                break; // most expressions, and asked for first
            case ColumnReference reference:
                BindColumnReference(reference, scope);
                break;
            case StarReference star:
                var reads = _reads.Count;
                BindStar(star, scope);
                _reads.RemoveRange(reads, _reads.Count - reads); // f(t.*), old.* IS DISTINCT FROM new.*: of the row as a whole
                break;
            case UnaryExpression unary:
                BindOperator(unary.Operator);
                BindExpression(unary.Operand, scope);
                break;
            case BinaryExpression binary:
                BindExpression(binary.Left, scope);
                if (binary.BareSymbol is not { } symbol || !IsServerOperator(symbol))
                    BindOperator(binary.Operator);
                BindExpression(binary.Right, scope);
                break;
            case NotExpression not:
                BindExpression(not.Operand, scope);
                break;
            case LogicalExpression logical:
                BindAll(logical.Operands, scope);
                break;
            case CastExpression cast:
                BindExpression(cast.Operand, scope);
                BindType(cast.Type);
                BindNameInCast(cast);
                break;
            case CollateExpression collate:
                BindExpression(collate.Operand, scope);
                BindCollation(collate.Collation);
                break;
            case AtTimeZoneExpression zone:
                BindExpression(zone.Operand, scope);
                BindOptional(zone.Zone, scope);
                break;
            case FieldSelection field:
                BindField(field, scope);
                break;
            case FieldStar star:
                BindExpression(star.Operand, scope);
                break;
            case SubscriptExpression subscript:
                BindExpression(subscript.Operand, scope);
                BindOptional(subscript.Lower, scope);
                BindOptional(subscript.Upper, scope);
                break;
            case CaseExpression choice:
                BindOptional(choice.Operand, scope);
                foreach (var branch in choice.Branches)
                {
                    BindExpression(branch.Condition, scope);
                    BindExpression(branch.Result, scope);
                }

                BindOptional(choice.Else, scope);
                break;
            case InListExpression list:
                BindExpression(list.Operand, scope);
                BindAll(list.Items, scope);
                break;
            case BetweenExpression between:
                BindExpression(between.Operand, scope);
                BindExpression(between.Low, scope);
                BindExpression(between.High, scope);
                break;
            case LikeExpression like:
                BindExpression(like.Operand, scope);
                BindExpression(like.Pattern, scope);
                BindOptional(like.Escape, scope);
                break;
            case IsExpression test:
                BindExpression(test.Operand, scope);
                break;
            case IsDistinctExpression distinct:
                BindExpression(distinct.Left, scope);
                BindExpression(distinct.Right, scope);
                break;
            case ArrayExpression array:
                BindAll(array.Elements, scope);
                break;
            case RowExpression row:
                BindAll(row.Elements, scope);
                break;
            case FunctionCall or SpecialCall:
                BindCall(expression, scope);
                break;
            case Parameter parameter:
                BindParameter(parameter);
                break;
            default:
                BindQueryExpression(expression, scope);
                break;
        }
    }

    // The types of the parameters of a body or of a text that is executed, null where one is not known; null: how many there are is not known.
    private SqlType?[]? _parameters;

    private void BindParameter(Parameter parameter)
    {
        if (_parameters is null || parameter.Number > 0 && parameter.Number <= _parameters.Length)
            return;
        Use(NameKind.Parameter, new Identifier(parameter.Span, ParameterName(parameter.Number), IsQuoted: false), null, new Missing(Miss.Unknown, "the parameters", null, IsCertain: false));
    }

    private void BindQueryExpression(Expression expression, QueryScope scope)
    {
        switch (expression)
        {
            case InQueryExpression query:
                BindExpression(query.Operand, scope);
                Remember(query.Query, BindQuery(query.Query, scope));
                break;
            case QuantifiedExpression quantified:
                BindExpression(quantified.Left, scope);
                BindOperator(quantified.Operator);
                BindOptional(quantified.Array, scope);
                if (quantified.Query is { } inner)
                    Remember(inner, BindQuery(inner, scope));
                break;
            case SubqueryExpression query:
                Remember(query.Query, BindQuery(query.Query, scope));
                break;
            case ExistsExpression query:
                BindQuery(query.Query, scope);
                break;
            case ArrayQueryExpression query:
                Remember(query.Query, BindQuery(query.Query, scope));
                break;
        }
    }

    private void BindCall(Expression expression, QueryScope scope)
    {
        switch (expression)
        {
            case FunctionCall call:
                BindCalledName(call, scope);
                var isAggregate = IsAggregate(call);
                _aggregateDepth += isAggregate ? 1 : 0;
                BindArguments(call, scope);
                BindSort(call.OrderBy, scope);
                BindSort(call.WithinGroup, scope);
                BindOptional(call.Filter, scope);
                _aggregateDepth -= isAggregate ? 1 : 0;
                BindWindow(call.Over, scope);
                BindNamesInCall(call);
                break;
            case SpecialCall call:
                BindAll(call.Arguments, scope);
                BindType(call.Type);
                BindSort(call.OrderBy, scope);
                BindOptional(call.Filter, scope);
                BindWindow(call.Over, scope);
                break;
        }
    }

    private void BindArguments(FunctionCall call, QueryScope scope)
    {
        foreach (var argument in OrEmpty(call.Arguments))
            BindExpression(argument.Value, scope);
    }

    // Inside calls and windows a bare name is always an input column.
    private void BindSort(ImmutableArray<SortItem> items, QueryScope scope)
    {
        if (items.IsDefaultOrEmpty)
            return;
        foreach (var item in items)
            BindExpression(item.Expression, scope);
    }

    private void BindWindow(WindowDefinition? window, QueryScope scope)
    {
        if (window is null)
            return;
        if (window.BaseName is { } name)
            BindWindowName(name, scope);
        BindAll(window.PartitionBy, scope);
        BindSort(window.OrderBy, scope);
        BindOptional(window.Frame?.StartOffset, scope);
        BindOptional(window.Frame?.EndOffset, scope);
    }

    // A window of the WINDOW clause of the same SELECT; in that clause, one before it.
    private void BindWindowName(Identifier name, QueryScope scope)
    {
        if (name.HasHole || scope.Windows is not { } windows)
        {
            Use(NameKind.Window, name, null, Opaque.Instance);
            return;
        }

        foreach (var window in windows)
        {
            if (window.Name is { HasHole: true })
            {
                Use(NameKind.Window, name, null, Opaque.Instance);
                return;
            }

            if (window.Name?.Text == name.Text)
            {
                Use(NameKind.Window, name, null, new Found(SqlName.Quote(name.Text)));
                return;
            }
        }

        var names = windows.Select(window => window.Name!.Text).ToList();
        var near = NearestName.Find(name.Text, names);
        Use(NameKind.Window, name, null, new Missing(Miss.Unknown, "WINDOW", near is { } match ? SqlName.Quote(names[match.Index]) : null, near is { IsCertain: true }));
    }

    // (t).c: the fields of whole rows, of columns of composite types and of what functions give are known, those of other values are not.
    private void BindField(FieldSelection field, QueryScope scope)
    {
        BindExpression(field.Operand, scope);
        if (field.Field.HasHole || RowOfValue(field.Operand, scope) is not { IsOpaque: false } row)
            return;
        var written = Qualifier.Written(field.Operand is ColumnReference { Parts: var parts } ? Written(parts, parts.Length) : row.Name is { } name ? SqlName.Quote(name) : null);
        if (row.Find(field.Field.Text, out var hit) > 0)
            UseFound(field.Field, written, hit);
        else if (!MayBeCallOn(row, field.Field.Text))
            Use(NameKind.Column, field.Field, written, MissingColumn(field.Field, ScopeOf(row), row.IsOpen));
    }

    private static bool IsColumn(string name, QueryScope scope)
    {
        var sawOpen = false;
        for (var level = scope; level is not null; level = level.Outer)
        {
            if (FindAtLevel(level, name, out _, out _, ref sawOpen, out var isOpaque) > 0 || isOpaque || sawOpen)
                return true;
        }

        return false;
    }

    // Of this level alone.
    private static bool IsColumnOf(QueryScope level, string name)
    {
        var sawOpen = false;
        return FindAtLevel(level, name, out _, out _, ref sawOpen, out var isOpaque) > 0 || isOpaque || sawOpen;
    }

    /// <summary>Binds <c>*</c> or <c>t.*</c> and gives the columns it stands for.</summary>
    private RowType BindStar(StarReference star, QueryScope scope)
    {
        if (star.Qualifier is null)
            return ExpandAll(scope);

        var parts = star.Qualifier.Parts;
        if (HasHole(star.Qualifier))
        {
            Use(NameKind.Relation, star.Qualifier.Name, null, Opaque.Instance);
            return RowType.Unknown;
        }

        var qualifier = parts[parts.Length - 1];
        var schema = parts.Length > 1 ? parts[parts.Length - 2] : null;
        var item = FindItem(schema?.Text, qualifier.Text, scope, out var isOpaque);
        if (item is null)
        {
            return BindMissingItem(schema, qualifier, scope, isOpaque)?.Expand(withMerged: true) ?? RowType.Unknown;
        }

        if (schema is not null)
            Use(NameKind.Schema, schema, null, new Found(SqlName.Quote(schema.Text)));
        UseItem(qualifier, schema, item);
        ReadWhole(item);
        return item.Expand(withMerged: true);
    }

    private RowType ExpandAll(QueryScope scope)
    {
        var visible = new List<ScopeItem>();
        foreach (var item in scope.Items)
        {
            if (item.AreColumnsVisible && scope.CanSee(item))
                visible.Add(item);
        }

        return Concat(visible, scope.IsOpaque, withMerged: false);
    }

    // Where columns of an earlier item are not known, those of later ones still are; only their positions are not.
    private RowType Concat(List<ScopeItem> items, bool isOpaque, bool withMerged)
    {
        var isOpen = false;
        var columns = ImmutableArray.CreateBuilder<RowColumn>();
        foreach (var item in items)
        {
            ReadWhole(item);
            var row = item.Expand(withMerged);
            foreach (var column in row.Columns)
                columns.Add(column.Named(column.Name));
            isOpaque |= row.IsOpaque;
            isOpen |= row.IsOpen;
        }

        return new(columns.ToImmutable(), isOpaque, isOpen);
    }
}
