using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>The name PostgreSQL gives an output column that has none of its own.</summary>
public static class OutputName
{
    private const string None = "?column?";

    /// <summary>The name of <paramref name="item"/>; null: it cannot be known.</summary>
    public static string? Of(SelectItem item)
    {
        if (item.Alias is { } alias)
            return alias.HasHole ? null : alias.Text;
        return Of(item.Expression, out _) ?? (IsUnknown(item.Expression) ? null : None);
    }

    /// <summary>The reference to a column that gives the expression its name; null: none does.</summary>
    internal static NamePart? SourceOf(Expression expression) => expression switch
    {
        ColumnReference reference => reference.NamePart,
        SubscriptExpression subscript => SourceOf(subscript.Operand),
        CollateExpression collate => SourceOf(collate.Operand),
        CastExpression cast => SourceOf(cast.Operand),
        _ => null,
    };

    /// <summary>The name an expression suggests, null if none; a weak one gives way to the name of what is inside.</summary>
    private static string? Of(Expression expression, out bool isWeak)
    {
        isWeak = false;
        switch (expression)
        {
            case ColumnReference reference:
                return reference.NamePart.HasHole ? null : reference.NamePart.Text;
            case FieldSelection field:
                return field.Field.HasHole ? null : field.Field.Text;
            case StarReference { Qualifier: { } qualifier }:
                return qualifier.Name.Text;
            case SubscriptExpression subscript:
                return Of(subscript.Operand, out isWeak);
            case CollateExpression collate:
                return Of(collate.Operand, out isWeak);
            case FunctionCall call:
                return call.Name.LastPart.HasHole ? null : call.Name.LastPart.Text;
            case SpecialCall call:
                return call.Function;
            case AtTimeZoneExpression:
                return "timezone";
            case CastExpression cast:
                // The operand's own name counts, the name of a type inside it does not.
                if (Of(cast.Operand, out var operandIsWeak) is { } strong && !operandIsWeak)
                    return strong;
                isWeak = true;
                return cast.Type.Name.LastPart.HasHole ? null : cast.Type.Name.LastPart.Text;
            case CaseExpression choice:
                if (choice.Else is { } otherwise && Of(otherwise, out var elseIsWeak) is { } name && !elseIsWeak)
                    return name;
                isWeak = true;
                return "case";
            case ArrayExpression or ArrayQueryExpression:
                return "array";
            case ExistsExpression:
                return "exists";
            case RowExpression:
                return "row";
            case SubqueryExpression subquery:
                return OfSubquery(subquery.Query.Body);
            default:
                return null;
        }
    }

    private static string? OfSubquery(QueryBody body)
    {
        while (true)
        {
            switch (body)
            {
                case SetOperationBody operation:
                    body = operation.First;
                    break;
                case NestedBody nested:
                    body = nested.Query.Body;
                    break;
                case ValuesBody:
                    return "column1";
                case SelectBody { Items: { Length: > 0 } items } when items[0].Expression is not StarReference { Qualifier: null }:
                    return Of(items[0]);
                default:
                    return null;
            }
        }
    }

    private static bool IsUnknown(Expression expression) => expression switch
    {
        MissingExpression or FieldStar => true,
        ColumnReference or FieldSelection or FunctionCall or SubqueryExpression => true, // a name with a hole, or one that depends on a table
        CollateExpression collate => IsUnknown(collate.Operand),
        SubscriptExpression subscript => IsUnknown(subscript.Operand),
        CastExpression => true,
        _ => false,
    };
}
