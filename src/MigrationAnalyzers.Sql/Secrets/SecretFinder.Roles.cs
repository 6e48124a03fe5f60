using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Secrets;

// CREATE ROLE app PASSWORD 'x', OPTIONS (user 'app', password 'x'), by themselves and in the constants that DO, EXECUTE and format() run.
public static partial class SecretFinder
{
    private const int NewestServer = 18;
    private const int DeepestConstant = 8;
    private const string Password = "password";

    private static void FindRolePasswords(string text, ImmutableArray<Secret>.Builder found)
    {
        if (text.IndexOf(Password, StringComparison.OrdinalIgnoreCase) >= 0)
            FindRolePasswords(text, text, 0, 0, found);
    }

    // The SQL is a part of the text, character by character, but for the quotes and backslashes that escape a quote: these are blanks.
    private static void FindRolePasswords(string text, string sql, int offset, int depth, ImmutableArray<Secret>.Builder found)
    {
        var lexer = new Lexer(sql, NewestServer);
        var isAfterPassword = false;
        for (var token = lexer.Next(); token.Kind is not (TokenKind.End or TokenKind.Error); token = lexer.Next())
        {
            if (ContentOf(sql, token) is var (start, end) && end > start)
            {
                if (isAfterPassword)
                    AddRolePassword(text, offset + start, offset + end - (text[offset + end - 1] != sql[end - 1] ? 1 : 0), found);
                else if (depth < DeepestConstant && sql.IndexOf(Password, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0)
                    FindRolePasswords(text, Unescaped(sql.Substring(start, end - start), token.Kind), offset + start, depth + 1, found);
            }

            isAfterPassword = token.Kind == TokenKind.Identifier && token.Length == Password.Length && string.Compare(sql, token.Start, Password, 0, Password.Length, StringComparison.OrdinalIgnoreCase) == 0;
        }
    }

    // What stands between the quotes of a constant, or between its dollars.
    private static (int Start, int End)? ContentOf(string sql, Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.String or TokenKind.EscapeString:
                return (sql.IndexOf('\'', token.Start) + 1, token.End - 1);
            case TokenKind.DollarString:
                var tag = sql.IndexOf('$', token.Start + 1) + 1 - token.Start;
                return (token.Start + tag, token.End - tag);
            default:
                return null;
        }
    }

    private static string Unescaped(string content, TokenKind kind) => kind switch
    {
        TokenKind.DollarString => content,
        TokenKind.EscapeString => content.Replace("\\'", " '").Replace("''", " '"),
        _ => content.Replace("''", " '"),
    };

    private static void AddRolePassword(string text, int start, int end, ImmutableArray<Secret>.Builder found)
    {
        if (end > start && !IsHash(text.Substring(start, end - start)))
            Add(text, start, end, "The password of a role", found);
    }
}
