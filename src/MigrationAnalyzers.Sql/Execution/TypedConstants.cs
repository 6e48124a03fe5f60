using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Execution;

/// <summary>A string constant that a statement reads as a value of some type, and how that can be told.</summary>
/// <param name="Span">The constant.</param>
/// <param name="TypeName">The name of the type it is cast to, in lower case unless quoted; null: see <paramref name="Column"/>.</param>
/// <param name="Column">The column that it is compared with, as it stands in the text.</param>
public readonly record struct TypedConstant(TextSpan Span, string? TypeName, TextSpan? Column);

/// <summary>Finds constants by their value, with what gives them a type beside them: <c>'a'::mood</c>, <c>CAST('a' AS mood)</c>, <c>mood 'a'</c>, <c>m = 'a'</c>, <c>m IN ('a', 'b')</c>.</summary>
public static class TypedConstants
{
    /// <summary>Those of a statement, a DO block's body included, whose value is <paramref name="value"/>.</summary>
    public static IEnumerable<TypedConstant> Find(Statement statement, string text, string value)
    {
        if (statement.HasHole || statement.HasError || text.IndexOf(value, statement.Span.Start, statement.Span.Length, StringComparison.Ordinal) < 0)
            return [];
        return statement switch
        {
            DoStatement { Body: PlpgsqlBody { Text: var body } } => Scan(body.Value, 0, body.Content, value),
            CreateRoutineStatement { Body: SqlBody { Text: { } own } } => Scan(own.Value, 0, own.Content, value),
            CreateRoutineStatement or DoStatement => [],
            _ => Scan(text.Substring(statement.Span.Start, statement.Span.Length), statement.Span.Start, null, value),
        };
    }

    private static List<TypedConstant> Scan(string text, int start, SqlString? origin, string value)
    {
        var found = new List<TypedConstant>();
        var tokens = new TokenList(text, version: 18, origin: null);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.String || Raw(i).Trim('\'').Replace("''", "'") != value)
                continue;
            if (KindAt(i + 1) == TokenKind.DoubleColon || (Is(i + 1, "as") && KindAt(i - 1) == TokenKind.OpenParen && Is(i - 2, "cast")))
            {
                var last = i + 2;
                while (KindAt(last + 1) == TokenKind.Dot)
                    last += 2;
                if (KindAt(last + 1) != TokenKind.OpenBracket && NameAt(last) is { } type)
                    found.Add(new(Span(i), type, null));
            }
            else if (KindAt(i - 1) is TokenKind.Equal or TokenKind.NotEqual && IsName(i - 2))
                found.Add(new(Span(i), null, Span(i - 2)));
            else if (ColumnOfList(i) is { } column)
                found.Add(new(Span(i), null, Span(column)));
            else if (NameAt(i - 1) is { } before && tokens[i - 1].Kind == TokenKind.Identifier && tokens[i - 1].Keyword == Keyword.None)
                found.Add(new(Span(i), before, null));
        }

        return found;

        TokenKind KindAt(int i) => i >= 0 && i < tokens.Count ? tokens[i].Kind : TokenKind.End;

        string Raw(int i) => text.Substring(tokens[i].Start, tokens[i].Length);

        bool Is(int i, string word) => KindAt(i) == TokenKind.Identifier && string.Equals(Raw(i), word, StringComparison.OrdinalIgnoreCase);

        bool IsName(int i) => KindAt(i) is TokenKind.Identifier or TokenKind.QuotedIdentifier;

        string? NameAt(int i) => KindAt(i) switch
        {
            TokenKind.Identifier => Raw(i).ToLowerInvariant(),
            TokenKind.QuotedIdentifier => Raw(i).Trim('"'),
            _ => null,
        };

        TextSpan Span(int i) => origin?.ToSource(new TextSpan(tokens[i].Start, tokens[i].Length)) ?? new TextSpan(start + tokens[i].Start, tokens[i].Length);

        // m IN ('a', 'b')
        int? ColumnOfList(int i)
        {
            var at = i - 1;
            while (KindAt(at) is TokenKind.Comma or TokenKind.String)
                at--;
            if (KindAt(at) != TokenKind.OpenParen || !Is(at - 1, "in"))
                return null;
            at -= Is(at - 2, "not") ? 3 : 2;
            return IsName(at) ? at : null;
        }
    }
}
