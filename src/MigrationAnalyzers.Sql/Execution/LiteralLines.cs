using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Execution;

/// <summary>String constants over several lines: whoever indents the text changes what they say.</summary>
public static class LiteralLines
{
    /// <summary>The constants of <paramref name="statement"/> whose value would change if each line of the text were indented. Code (bodies of routines) and JSON do not mind.</summary>
    public static IEnumerable<TextSpan> ChangedByIndentation(Statement statement, string text)
    {
        if (statement is DoStatement or CreateRoutineStatement or OpaqueStatement || text.IndexOf('\n', statement.Span.Start, statement.Span.Length) < 0)
            yield break;

        var own = text.Substring(statement.Span.Start, statement.Span.Length);
        var lexer = new Lexer(own, version: 18);
        for (var token = lexer.Next(); token.Kind != TokenKind.End; token = lexer.Next())
        {
            if (FormOf(token.Kind) is { } form && IsChanged(own, token, form))
                yield return new TextSpan(statement.Span.Start + token.Start, token.Length);
        }
    }

    private static StringForm? FormOf(TokenKind kind) => kind switch
    {
        TokenKind.String or TokenKind.NationalString => StringForm.Plain,
        TokenKind.EscapeString => StringForm.Escape,
        TokenKind.UnicodeString => StringForm.Unicode,
        TokenKind.DollarString => StringForm.Dollar,
        _ => null,
    };

    private static bool IsChanged(string text, Token token, StringForm form)
    {
        if (text.IndexOf('\n', token.Start, token.Length) < 0)
            return false;
        var span = new TextSpan(token.Start, token.Length);
        var constant = new SqlString(text, span, form, span, null);
        if (IsJson(constant.Value))
            return false;
        for (var i = 0; i < constant.Value.Length; i++)
        {
            // A line break that is written as \n is no line break of the text, nor is one between the pieces of a constant; an empty line stays empty.
            if (constant.Value[i] == '\n' && text[constant.ToSource(i)] == '\n' && !IsEmptyLine(text, constant.ToSource(i) + 1))
                return true;
        }

        return false;
    }

    private static bool IsEmptyLine(string text, int start) => start < text.Length && text[start] is '\n' or '\r';

    private static bool IsJson(string value)
    {
        var trimmed = value.Trim();
        return trimmed.Length >= 2 && (trimmed[0], trimmed[trimmed.Length - 1]) is ('{', '}') or ('[', ']');
    }
}
