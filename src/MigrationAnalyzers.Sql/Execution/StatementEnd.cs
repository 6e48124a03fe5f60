using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Execution;

/// <summary>How the statements of a text end.</summary>
public static class StatementEnd
{
    /// <summary>Whether a semicolon, not just comments and blanks, follows a statement that ends at <paramref name="statementEnd"/>.</summary>
    public static bool IsTerminated(string text, int statementEnd)
    {
        var lexer = new Lexer(text.Substring(statementEnd), version: 18);
        return lexer.Next().Kind == TokenKind.Semicolon;
    }

    /// <summary>The first semicolon of a stretch of the text that stands outside quotes and comments; null: there is none.</summary>
    public static TextSpan? FirstSemicolon(string text, TextSpan span)
    {
        var lexer = new Lexer(text.Substring(span.Start, span.Length), version: 18);
        for (var token = lexer.Next(); token.Kind != TokenKind.End; token = lexer.Next())
        {
            if (token.Kind == TokenKind.Semicolon)
                return new TextSpan(span.Start + token.Start, token.Length);
        }

        return null;
    }

    /// <summary>The semicolons that end no statement, such as the second of two. The server takes them for nothing, PL/pgSQL does not.</summary>
    public static IEnumerable<TextSpan> NeedlessSemicolons(string text)
    {
        if (text.IndexOf(';') < 0)
            yield break;
        var lexer = new Lexer(text, version: 18);
        var before = TokenKind.Semicolon;
        for (var token = lexer.Next(); token.Kind != TokenKind.End; token = lexer.Next())
        {
            if (token.Kind == TokenKind.Semicolon && before == TokenKind.Semicolon)
                yield return new TextSpan(token.Start, token.Length);
            before = token.Kind;
        }
    }

    /// <summary>Whether what the text ends with is not known.</summary>
    public static bool IsUnknown(string text)
    {
        var end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end > 0 && text[end - 1] == SqlHole.Character;
    }
}
