using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Lexing;

/// <summary>The tokens of a text. The last one is <see cref="TokenKind.End"/>. Comments and white space are the gaps between them.</summary>
internal sealed class TokenList
{
    // Most texts are short and many are read one after the other: their tokens take turns in one array of the thread.
    private const int LongestKept = 16 * 1024;

    [ThreadStatic]
    private static Token[]? _spare;

    private Token[] _tokens;
    private readonly Token[]? _raw;
    private Dictionary<int, SyntaxError>? _errors;

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="version">The server version.</param>
    /// <param name="origin">The string constant that the text is the value of, if it is one: the tokens then stand where its characters stand.</param>
    public TokenList(string text, int version, SqlString? origin)
    {
        Text = text;
        var expected = (text.Length / 5) + 8;
        _tokens = _spare is { } spare && spare.Length >= expected ? spare : new Token[Math.Max(expected, 256)];
        _spare = null;
        var lexer = new Lexer(text, version);
        Token token;
        do
        {
            token = lexer.Next();
            if (token.Kind == TokenKind.Error)
                (_errors ??= []).Add(token.Start, lexer.Error!);
            else if (token.Kind == TokenKind.String && Count >= 2)
                token = JoinUescape(token);
            Add(token);
        }
        while (token.Kind != TokenKind.End);

        if (origin is null)
            return;
        _raw = (Token[])_tokens.Clone();
        for (var i = 0; i < Count; i++)
        {
            ref var moved = ref _tokens[i];
            var span = origin.ToSource(new TextSpan(moved.Start, moved.Length));
            moved = new Token(moved.Kind, moved.Keyword, span.Start, span.Length);
        }

        if (_errors is null)
            return;
        foreach (var offset in _errors.Keys.ToArray())
            _errors[offset] = _errors[offset] with { Span = origin.ToSource(_errors[offset].Span) };
    }

    /// <summary>The text they were cut from.</summary>
    public string Text { get; }

    /// <summary>How many there are, the end included.</summary>
    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The token as it stands in <see cref="Text"/>.</summary>
    public ref readonly Token Raw(int index) => ref (_raw ?? _tokens)[index];

    /// <summary>Why the lexer refuses the token at <paramref name="index"/>, if it does.</summary>
    public SyntaxError? ErrorAt(int index) =>
        _errors is not null && _tokens[index].Kind == TokenKind.Error && _errors.TryGetValue(Raw(index).Start, out var error) ? error : null;

    /// <summary>Gives the room back when nothing asks for tokens any more.</summary>
    public void Release()
    {
        if (_tokens.Length <= LongestKept)
            _spare = _tokens;
        _tokens = Array.Empty<Token>();
    }

    /// <summary>Makes every unquoted token that spells a word a keyword.</summary>
    public void Reserve(string word, Keyword keyword)
    {
        for (var i = 0; i < Count; i++)
        {
            ref var token = ref (_raw ?? _tokens)[i];
            if (token.Kind != TokenKind.Identifier || token.Keyword != Keyword.None || token.Length != word.Length ||
                string.Compare(Text, token.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            token = new Token(token.Kind, keyword, token.Start, token.Length);
            _tokens[i] = new Token(token.Kind, keyword, _tokens[i].Start, _tokens[i].Length);
        }
    }

    /// <summary>
    /// Takes the tokens from <paramref name="start"/> up to <paramref name="end"/> out of a statement whose semicolon is at <paramref name="last"/>.
    /// The freed places are filled with copies of that semicolon, so that no later token moves.
    /// </summary>
    public void Cut(int start, int end, int last)
    {
        CutFrom(_tokens, start, end, last);
        if (_raw is not null)
            CutFrom(_raw, start, end, last);
    }

    private static void CutFrom(Token[] tokens, int start, int end, int last)
    {
        Array.Copy(tokens, end, tokens, start, last - end);
        for (var i = start + last - end; i < last; i++)
            tokens[i] = tokens[last];
    }

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
