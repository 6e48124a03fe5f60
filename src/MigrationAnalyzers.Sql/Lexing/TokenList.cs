using MigrationAnalyzers.Sql.Parsing;

namespace MigrationAnalyzers.Sql.Lexing;

/// <summary>The tokens of a text. The last one is <see cref="TokenKind.End"/>. Comments and white space are the gaps between them.</summary>
internal sealed class TokenList
{
    private Token[] _tokens;
    private Dictionary<int, SyntaxError>? _errors;

    public TokenList(string text, int version)
    {
        Text = text;
        Version = version;
        _tokens = new Token[(text.Length / 5) + 8];
        var lexer = new Lexer(text, version);
        Token token;
        do
        {
            token = lexer.Next();
            if (token.Kind == TokenKind.Error)
                (_errors ??= []).Add(Count, lexer.Error!);
            else if (token.Kind == TokenKind.String && Count >= 2)
                token = JoinUescape(token);
            Add(token);
        }
        while (token.Kind != TokenKind.End);
    }

    /// <summary>The text they were cut from.</summary>
    public string Text { get; }

    /// <summary>The server version they were cut for.</summary>
    public int Version { get; }

    /// <summary>How many there are, the end included.</summary>
    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>Why the lexer refuses the token at <paramref name="index"/>, if it does.</summary>
    public SyntaxError? ErrorAt(int index) => _errors is not null && _errors.TryGetValue(index, out var error) ? error : null;

    private void Add(Token token)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }

    // U&'d!0061t' UESCAPE '!' is one constant.
    private Token JoinUescape(Token last)
    {
        ref readonly var word = ref _tokens[Count - 1];
        ref readonly var first = ref _tokens[Count - 2];
        if (word.Kind != TokenKind.Identifier || first.Kind is not (TokenKind.UnicodeIdentifier or TokenKind.UnicodeString) ||
            word.Length != 7 || string.Compare(Text, word.Start, "uescape", 0, 7, StringComparison.OrdinalIgnoreCase) != 0 || last.Length != 3)
            return last;
        Count -= 2;
        return new Token(_tokens[Count].Kind, Keyword.None, _tokens[Count].Start, last.End - _tokens[Count].Start);
    }
}
