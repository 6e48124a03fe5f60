using System.Collections.Immutable;
using System.Text;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>The text that an expression makes, as far as it is constant; <see cref="SqlHole.Character"/> stands for what is not.</summary>
internal static class DynamicText
{
    /// <summary>The text of <paramref name="expression"/>, and the constants that stand in it as one identifier each: those of <c>%I</c> and <c>quote_ident</c>.</summary>
    public static string Of(Expression expression, List<DynamicName>? names = null)
    {
        var text = new StringBuilder();
        Add(expression, text, names);
        return text.ToString();
    }

    private static void Add(Expression part, StringBuilder text, List<DynamicName>? names)
    {
        switch (part)
        {
            case StringLiteral literal:
                text.Append(literal.Value);
                break;
            case BinaryExpression { Operator.Symbol: "||" } concatenation:
                Add(concatenation.Left, text, names);
                Add(concatenation.Right, text, names);
                break;
            case CastExpression cast:
                Add(cast.Operand, text, names);
                break;
            case FunctionCall { Name.Name.Text: var function } call when call.Arguments.Length > 0:
                AddCall(function, call.Arguments, text, names);
                break;
            default:
                text.Append(SqlHole.Character);
                break;
        }
    }

    private static void AddCall(string function, ImmutableArray<FunctionArgument> arguments, StringBuilder text, List<DynamicName>? names)
    {
        switch (function)
        {
            case "format":
                AddFormat(arguments, text, names);
                break;
            case "concat":
                foreach (var argument in arguments)
                    Add(argument.Value, text, names);
                break;
            case "quote_ident":
                AddQuoted('I', arguments[0].Value, text, names);
                break;
            case "quote_literal" or "quote_nullable":
                AddQuoted('L', arguments[0].Value, text, names);
                break;
            default:
                text.Append(SqlHole.Character);
                break;
        }
    }

    // %s, %I, %L, each with an optional position (%1$I), flag and width; %% is a percent sign.
    private static void AddFormat(ImmutableArray<FunctionArgument> arguments, StringBuilder text, List<DynamicName>? names)
    {
        var format = Of(arguments[0].Value);
        var next = 1;
        var i = 0;
        while (i < format.Length)
        {
            if (format[i] != '%')
            {
                text.Append(format[i++]);
                continue;
            }

            var start = ++i;
            var number = 0;
            while (i < format.Length && format[i] is >= '0' and <= '9')
                number = Math.Min(1000, (number * 10) + (format[i++] - '0'));
            var isPosition = i > start && i < format.Length && format[i] == '$';
            while (i < format.Length && format[i] is '$' or '-' or '*' or (>= '0' and <= '9'))
                i++;
            if (i == format.Length)
                return;
            var kind = format[i++];
            if (kind == '%')
            {
                text.Append('%');
                continue;
            }

            var index = isPosition ? number : next;
            next = index + 1;
            if (index > 0 && index < arguments.Length)
                AddQuoted(kind, arguments[index].Value, text, names);
            else
                text.Append(SqlHole.Character);
        }
    }

    private static void AddQuoted(char kind, Expression value, StringBuilder text, List<DynamicName>? names)
    {
        var start = text.Length;
        var known = Of(value);
        var isKnown = known.IndexOf(SqlHole.Character) < 0;
        if (kind == 'L')
            text.Append('\'').Append(isKnown ? known.Replace("'", "''") : "").Append('\'');
        else
            text.Append(kind == 'I' && isKnown ? SqlName.Quote(known) : known);
        if (kind == 'I' && isKnown && value is StringLiteral literal)
            names?.Add(new(TextSpan.FromBounds(start, text.Length), literal));
    }
}

/// <summary>A constant that stands in a text that is put together as one identifier.</summary>
/// <param name="Span">Where, with the quotes it got.</param>
/// <param name="Literal">The constant.</param>
internal readonly record struct DynamicName(TextSpan Span, StringLiteral Literal);
