namespace MigrationAnalyzers.Sql.Lexing;

/// <summary>Tells whether two SQL texts say the same, whatever blanks, comments and letter case of unquoted words they are written with.</summary>
public static class SqlFingerprint
{
    private const int NewestServer = 18;
    private const ulong Start = 14695981039346656037;
    private const ulong Factor = 1099511628211;

    /// <summary>A number that is the same for texts of the same tokens, and hardly ever for others. Constants count as they are written.</summary>
    public static ulong Of(string text)
    {
        var lexer = new Lexer(text, NewestServer);
        var hash = Start;
        for (var token = lexer.Next(); token.Kind is not (TokenKind.End or TokenKind.Error); token = lexer.Next())
        {
            var isWord = token.Kind == TokenKind.Identifier;
            for (var i = token.Start; i < token.End; i++)
                hash = (hash ^ (isWord ? char.ToLowerInvariant(text[i]) : text[i])) * Factor;
            hash = (hash ^ '\0') * Factor;
        }

        return hash;
    }
}
