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
                Refuse(token.Start, lexer.Error!);
            if (Count > 0 && _tokens[Count - 1].Kind is TokenKind.UnicodeIdentifier or TokenKind.UnicodeString)
                FinishUnicode(ref token, ref lexer, version);
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

    /// <summary>
    /// Lets the list end at <paramref name="index"/>, with an end that stands at <paramref name="start"/>, until <see cref="Resume"/>: the tokens before it are
    /// then read as a text of their own.
    /// </summary>
    public TokenCut EndAt(int index, int start)
    {
        var cut = new TokenCut(index, Count, _tokens[index]);
        _tokens[index] = new Token(TokenKind.End, Keyword.None, start, 0);
        Count = index + 1;
        return cut;
    }

    /// <summary>Takes <see cref="EndAt"/> back.</summary>
    public void Resume(TokenCut cut)
    {
        _tokens[cut.Index] = cut.Token;
        Count = cut.Count;
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

    private void Refuse(int start, SyntaxError error) => (_errors ??= [])[start] = error;

    // U&'d!0061t' UESCAPE '!' is one constant. The next token is in hand when the escapes of the last one are checked; it is replaced by the
    // one after the constant.
    private void FinishUnicode(ref Token next, ref Lexer lexer, int version)
    {
        ref var constant = ref _tokens[Count - 1];
        var escape = '\\';
        SyntaxError? error = null;
        var end = constant.End;
        if (next.Kind == TokenKind.Identifier && next.Length == 7 && string.Compare(Text, next.Start, "uescape", 0, 7, StringComparison.OrdinalIgnoreCase) == 0)
        {
            var ahead = lexer;
            var character = ahead.Next();
            if (version >= 13 || (character.Kind == TokenKind.String && character.Length == 3 && Text[character.Start + 1] != '\''))
            {
                error = ReadEscapeCharacter(character, ahead.Error, version, out escape);
                end = character.End;
                lexer = ahead;
                next = character.Kind == TokenKind.End ? character : lexer.Next();
                if (next.Kind == TokenKind.Error)
                    Refuse(next.Start, lexer.Error!);
            }
        }

        error ??= UnicodeEscapes.Check(Text, constant, escape, version);
        if (error is not null)
            Refuse(constant.Start, error);
        constant = new Token(error is null ? constant.Kind : TokenKind.Error, Keyword.None, constant.Start, end - constant.Start);
    }

    private SyntaxError? ReadEscapeCharacter(Token token, SyntaxError? lexical, int version, out char escape)
    {
        escape = '\\';
        if (token.Kind == TokenKind.Error)
            return lexical;
        var span = new TextSpan(token.Start, token.Length);
        if (token.Kind is not (TokenKind.String or TokenKind.EscapeString or TokenKind.DollarString))
        {
            const string Message = "UESCAPE must be followed by a simple string literal";
            return new(span, token.Kind == TokenKind.End ? Message + " at end of input" : $"{Message} at or near \"{Text.Substring(token.Start, token.Length)}\"");
        }

        var form = token.Kind switch
        {
            TokenKind.EscapeString => StringForm.Escape,
            TokenKind.DollarString => StringForm.Dollar,
            _ => StringForm.Plain,
        };
        var value = new SqlString(Text, span, form, span, null).Value;
        if (value.Length == 1 && UnicodeEscapes.IsEscapeCharacter(value[0]))
        {
            escape = value[0];
            return null;
        }

        // Version 12 points behind the quote.
        var start = version < 13 ? token.Start + 1 : token.Start;
        return new(TextSpan.FromBounds(start, token.End), $"invalid Unicode escape character at or near \"{Text.Substring(start, token.End - start)}\"");
    }
}

/// <summary>Where a list was made to end early, and what stood there.</summary>
internal readonly record struct TokenCut(int Index, int Count, Token Token);
