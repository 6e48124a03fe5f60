namespace MigrationAnalyzers.Sql.Lexing;

/// <summary>What a token is. Keywords are identifiers whose <see cref="Token.Keyword"/> is set.</summary>
internal enum TokenKind : byte
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>An unquoted word.</summary>
    Identifier,

    /// <summary><c>"name"</c></summary>
    QuotedIdentifier,

    /// <summary><c>U&amp;"name"</c>, with its UESCAPE if it has one.</summary>
    UnicodeIdentifier,

    /// <summary><c>'text'</c></summary>
    String,

    /// <summary><c>E'text'</c></summary>
    EscapeString,

    /// <summary><c>U&amp;'text'</c>, with its UESCAPE if it has one.</summary>
    UnicodeString,

    /// <summary><c>$tag$text$tag$</c></summary>
    DollarString,

    /// <summary><c>N'text'</c>: text of type bpchar.</summary>
    NationalString,

    /// <summary><c>B'101'</c></summary>
    BitString,

    /// <summary><c>X'1F'</c></summary>
    HexString,

    /// <summary>A number without point and exponent that fits 32 bits.</summary>
    Integer,

    /// <summary>Any other number.</summary>
    Number,

    /// <summary><c>$1</c></summary>
    Parameter,

    /// <summary>An operator that has no kind of its own.</summary>
    Operator,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary><c>-</c></summary>
    Minus,

    /// <summary><c>*</c></summary>
    Star,

    /// <summary><c>/</c></summary>
    Slash,

    /// <summary><c>%</c></summary>
    Percent,

    /// <summary><c>^</c></summary>
    Caret,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>=</c></summary>
    Equal,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,

    /// <summary><c>&lt;&gt;</c>, <c>!=</c></summary>
    NotEqual,

    /// <summary><c>=&gt;</c></summary>
    Arrow,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary><c>;</c></summary>
    Semicolon,

    /// <summary><c>(</c></summary>
    OpenParen,

    /// <summary><c>)</c></summary>
    CloseParen,

    /// <summary><c>[</c></summary>
    OpenBracket,

    /// <summary><c>]</c></summary>
    CloseBracket,

    /// <summary><c>.</c></summary>
    Dot,

    /// <summary><c>..</c></summary>
    DotDot,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>::</c></summary>
    DoubleColon,

    /// <summary><c>:=</c></summary>
    Assign,

    /// <summary>A character that starts no token.</summary>
    Unknown,

    /// <summary>Something the lexer refuses; <see cref="TokenList"/> knows why.</summary>
    Error,
}
