using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Lexing;

/// <summary>
/// The named parameters of client libraries, <c>@name</c> and <c>:name</c>: Npgsql writes <c>$1</c> in their place before the server sees the text. To PostgreSQL itself they
/// are an operator or nothing at all.
/// </summary>
public static class Placeholders
{
    /// <summary>Finds them as Npgsql does: not in literals, quoted names and comments, and not in <c>::</c> and <c>@@</c>.</summary>
    /// <param name="text">The SQL.</param>
    /// <param name="postgresVersion">The major version whose lexical rules hold.</param>
    /// <returns>The spans of the placeholders, marks included, in order.</returns>
    public static ImmutableArray<TextSpan> Find(string text, int postgresVersion)
    {
        if (text.IndexOf('@') < 0 && text.IndexOf(':') < 0)
            return ImmutableArray<TextSpan>.Empty;

        var found = ImmutableArray.CreateBuilder<TextSpan>();
        var lexer = new Lexer(text, postgresVersion);
        var brackets = 0;
        var beforeColon = TokenKind.End;
        var end = 0;
        for (var token = lexer.Next(); token.Kind != TokenKind.End; token = lexer.Next())
        {
            if (token.Start >= end && IsMark(text, token, brackets > 0 && beforeColon is not (TokenKind.OpenBracket or TokenKind.Comma)))
            {
                var start = token.End - 1;
                end = token.End;
                while (end < text.Length && IsNamePart(text[end]))
                    end++;
                found.Add(TextSpan.FromBounds(start, end));
            }

            brackets += token.Kind switch { TokenKind.OpenBracket => 1, TokenKind.CloseBracket => -1, _ => 0 };
            beforeColon = token.Kind;
        }

        return found.ToImmutable();
    }

    // The @ that ends an operator, as in a=@p; a colon alone, which within brackets may be that of a slice.
    private static bool IsMark(string text, Token token, bool isInSlice)
    {
        if (token.Kind is TokenKind.Error || token.End >= text.Length || !IsNamePart(text[token.End]))
            return false;
        if (token.Kind == TokenKind.Colon)
            return !isInSlice && !IsDigit(text[token.End]);
        return token.Kind == TokenKind.Operator && text[token.End - 1] == '@' && (token.Length == 1 || text[token.End - 2] != '@');
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
