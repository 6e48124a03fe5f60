using System.Collections.Immutable;
using System.Text;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>The text that an expression makes, as far as it is constant, and where each stretch of it is written.</summary>
internal sealed class DynamicText
{
    private const int DeepestVariable = 8;

    private readonly StringBuilder _text = new();
    private readonly List<Piece> _pieces = new();
    private readonly List<DynamicName> _names = new();
    private readonly Func<string, Expression?> _valueOf;
    private int _depth;

    /// <summary>The text; <see cref="SqlHole.Character"/> stands for what is not constant.</summary>
    public string Text => _text.ToString();

    /// <summary>The constants that stand in the text as one identifier each: those of <c>%I</c> and <c>quote_ident</c>.</summary>
    public IReadOnlyList<DynamicName> Names => _names;

    private DynamicText(Func<string, Expression?> valueOf, int depth) => (_valueOf, _depth) = (valueOf, depth);

    /// <summary>The text of <paramref name="expression"/>; <paramref name="valueOf"/> says what a variable holds, null where that is not known.</summary>
    public static DynamicText Of(Expression expression, Func<string, Expression?> valueOf) => Of(expression, valueOf, 0);

    private static DynamicText Of(Expression expression, Func<string, Expression?> valueOf, int depth)
    {
        var text = new DynamicText(valueOf, depth);
        text.Add(expression);
        return text;
    }

    /// <summary>The constant in which a stretch of the text is written, and where in the text around it; null: not in one constant.</summary>
    public (SqlString Constant, TextSpan Span)? ToSource(TextSpan span)
    {
        foreach (var piece in _pieces)
        {
            if (span.Start >= piece.Start && span.End <= piece.Start + piece.Length && piece.Content.ToSource(new TextSpan(piece.Offset + span.Start - piece.Start, span.Length)) is { } written)
                return (piece.Content, written);
        }

        return null;
    }

    private void Add(Expression part)
    {
        switch (part)
        {
            case StringLiteral literal:
                _pieces.Add(new(_text.Length, literal.Value.Length, literal.Content, 0));
                _text.Append(literal.Value);
                break;
            case BinaryExpression { Operator.Symbol: "||" } concatenation:
                Add(concatenation.Left);
                Add(concatenation.Right);
                break;
            case CastExpression cast:
                Add(cast.Operand);
                break;
            case ColumnReference reference when ValueOf(reference) is { } value:
                _depth++;
                Add(value);
                _depth--;
                break;
            case Parameter parameter when _depth < DeepestVariable && _valueOf(Binder.ParameterName(parameter.Number)) is { } value:
                _depth++;
                Add(value);
                _depth--;
                break;
            case NumberLiteral { IsInteger: true, Text: var digits } when digits.All(static digit => digit is >= '0' and <= '9') && (digits[0] != '0' || digits.Length == 1):
                _text.Append(digits);
                break;
            case FunctionCall { Name.Name.Text: var function } call when call.Arguments.Length > 0:
                AddCall(function, call.Arguments);
                break;
            default:
                _text.Append(SqlHole.Character);
                break;
        }
    }

    private Expression? ValueOf(ColumnReference reference) => _depth < DeepestVariable && reference is { PartCount: 1, NamePart.Text: var name } ? _valueOf(name) : null;

    private void AddCall(string function, ImmutableArray<FunctionArgument> arguments)
    {
        switch (function)
        {
            case "format":
                AddFormat(arguments);
                break;
            case "concat":
                foreach (var argument in arguments)
                    Add(argument.Value);
                break;
            case "quote_ident":
                AddQuoted('I', arguments[0].Value);
                break;
            case "quote_literal" or "quote_nullable":
                AddQuoted('L', arguments[0].Value);
                break;
            default:
                _text.Append(SqlHole.Character);
                break;
        }
    }

    // %s, %I, %L, each with an optional position (%1$I), flag and width; %% is a percent sign.
    private void AddFormat(ImmutableArray<FunctionArgument> arguments)
    {
        var written = Of(arguments[0].Value, _valueOf, _depth);
        var format = written.Text;
        var next = 1;
        var i = 0;
        while (i < format.Length)
        {
            var end = format.IndexOf('%', i);
            Append(written, i, (end < 0 ? format.Length : end) - i);
            if (end < 0)
                return;

            var start = i = end + 1;
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
                _text.Append('%');
                continue;
            }

            var index = isPosition ? number : next;
            next = index + 1;
            if (index > 0 && index < arguments.Length)
                AddQuoted(kind, arguments[index].Value);
            else
                _text.Append(SqlHole.Character);
        }
    }

    private void AddQuoted(char kind, Expression value)
    {
        var start = _text.Length;
        var known = Of(value, _valueOf, _depth);
        var text = known.Text;
        var isKnown = text.IndexOf(SqlHole.Character) < 0;
        if (kind == 'L')
            _text.Append('\'').Append(isKnown ? text.Replace("'", "''") : SqlHole.Character.ToString()).Append('\'');
        else if (kind == 'I' && isKnown)
            _text.Append(SqlName.Quote(text));
        else
            Append(known, 0, text.Length);
        if (kind == 'I' && isKnown && (value is ColumnReference reference ? ValueOf(reference) : value) is StringLiteral literal)
            _names.Add(new(TextSpan.FromBounds(start, _text.Length), literal));
    }

    // A stretch of another text, with where it is written.
    private void Append(DynamicText other, int start, int length)
    {
        foreach (var piece in other._pieces)
        {
            var from = Math.Max(piece.Start, start);
            var to = Math.Min(piece.Start + piece.Length, start + length);
            if (from < to)
                _pieces.Add(new(_text.Length + from - start, to - from, piece.Content, piece.Offset + from - piece.Start));
        }

        foreach (var name in other._names)
        {
            if (name.Span.Start >= start && name.Span.End <= start + length)
                _names.Add(name with { Span = new TextSpan(_text.Length + name.Span.Start - start, name.Span.Length) });
        }

        _text.Append(other._text.ToString(start, length));
    }

    // A stretch of the text that is a stretch of a constant's value.
    private readonly record struct Piece(int Start, int Length, SqlString Content, int Offset);
}

/// <summary>A constant that stands in a text that is put together as one identifier.</summary>
/// <param name="Span">Where, with the quotes it got.</param>
/// <param name="Literal">The constant.</param>
internal readonly record struct DynamicName(TextSpan Span, StringLiteral Literal);
