namespace MigrationAnalyzers.Sql.Lexing;

/// <summary>A token: what it is and where it stands. Its text is sliced from the source on demand.</summary>
internal readonly struct Token(TokenKind kind, Keyword keyword, int start, int length)
{
    public readonly int Start = start;
    public readonly int Length = length;
    public readonly Keyword Keyword = keyword;
    public readonly TokenKind Kind = kind;

    public int End => Start + Length;
}
