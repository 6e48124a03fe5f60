using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Lexing;

/// <summary>Cuts a text into tokens exactly as PostgreSQL does. Allocates nothing but errors.</summary>
internal partial struct Lexer
{
    // Classes of the ASCII characters; everything above is a letter.
    private const byte Space = 1;
    private const byte Letter = 2;
    private const byte DigitClass = 3;
    private const byte Operator = 4;
    private const byte Self = 5;

    private static readonly byte[] Classes = BuildClasses();

    private readonly string _text;
    private readonly int _version;
    private int _at;
    private int _signsEnd; // up to here nothing but the signs that were dropped from the end of an operator: each is its own

    public Lexer(string text, int version)
    {
        _text = text;
        _version = version;
    }

    /// <summary>Why the last token is an <see cref="TokenKind.Error"/>.</summary>
    public SyntaxError? Error { get; private set; }

    /// <summary>The next token; at the end of the text <see cref="TokenKind.End"/>, again and again.</summary>
    public Token Next()
    {
        var text = _text;
        while ((uint)_at < (uint)text.Length)
        {
            var c = text[_at];
            if (c >= 0x80)
                return Word();
            switch (Classes[c])
            {
                case Space:
                    _at++;
                    continue;
                case Letter:
                    return Word();
                case DigitClass:
                    return Digits();
                case Operator:
                    if (c == '-' && Peek(1) == '-')
                        SkipLineComment();
                    else if (c != '/' || Peek(1) != '*')
                        return OperatorRun();
                    else if (!SkipBlockComment(out var start))
                        return Fail(start, text.Length, "unterminated /* comment");
                    continue;
                case Self:
                    return Punctuation(c);
                default:
                    return Other(c);
            }
        }

        return new Token(TokenKind.End, Keyword.None, text.Length, 0);
    }

    private readonly char Peek(int offset) => (uint)(_at + offset) < (uint)_text.Length ? _text[_at + offset] : '\0';

    private Token Take(TokenKind kind, int end)
    {
        var token = new Token(kind, Keyword.None, _at, end - _at);
        _at = end;
        return token;
    }

    private Token Fail(int start, int end, string message)
    {
        Error = new SyntaxError(TextSpan.FromBounds(start, end), $"{message} at or near \"{_text.Substring(start, end - start)}\"");
        _at = end;
        return new Token(TokenKind.Error, Keyword.None, start, end - start);
    }

    private static bool IsIdentifierStart(char c) => c >= 0x80 || Classes[c] == Letter;

    private static bool IsIdentifierPart(char c) => c >= 0x80 || Classes[c] is Letter or DigitClass || c == '$';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private readonly bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' || (c == '\v' && _version >= 17);

    private void SkipLineComment()
    {
        _at += 2;
        while (_at < _text.Length && _text[_at] is not ('\n' or '\r'))
            _at++;
    }

    private bool SkipBlockComment(out int start)
    {
        start = _at;
        _at += 2;
        for (var depth = 1; depth > 0;)
        {
            var next = _at < _text.Length ? _text.IndexOfAny(['*', '/'], _at) : -1;
            if (next < 0 || next + 1 >= _text.Length)
                return false;
            _at = next;
            if (_text[next] == '*' && _text[next + 1] == '/')
            {
                depth--;
                _at++;
            }
            else if (_text[next] == '/' && _text[next + 1] == '*')
            {
                depth++;
                _at++;
            }

            _at++;
        }

        return true;
    }

    private Token Word()
    {
        var text = _text;
        var start = _at;
        var first = text[start];
        var second = Peek(1);
        if (second == '\'')
        {
            switch ((char)(first | 0x20))
            {
                case 'e' when first < 0x80: return QuotedString(TokenKind.EscapeString, 1);
                case 'b' when first < 0x80: return QuotedString(TokenKind.BitString, 1);
                case 'x' when first < 0x80: return QuotedString(TokenKind.HexString, 1);
                case 'n' when first < 0x80: return QuotedString(TokenKind.NationalString, 1);
            }
        }
        else if (second == '&' && first is 'u' or 'U')
        {
            if (Peek(2) == '\'')
                return QuotedString(TokenKind.UnicodeString, 2);
            if (Peek(2) == '"')
                return QuotedIdentifier(TokenKind.UnicodeIdentifier, 2);
        }

        var hash = 0u;
        var i = start;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80 && Classes[c] is not (Letter or DigitClass) && c != '$')
                break;
            hash = KeywordTable.Hash(hash, c);
        }

        var length = i - start;
        _at = i;
        var keyword = length is > 1 and <= KeywordTable.MaxLength && first < 0x80
            ? KeywordTable.Find(text, start, length, hash, _version)
            : Keyword.None;
        return new Token(TokenKind.Identifier, keyword, start, length);
    }

    private Token Other(char c)
    {
        switch (c)
        {
            case '\'':
                return QuotedString(TokenKind.String, 0);
            case '"':
                return QuotedIdentifier(TokenKind.QuotedIdentifier, 0);
            case '$':
                return IsDigit(Peek(1)) ? ParameterToken() : DollarString();
            case '.':
                if (Peek(1) == '.')
                    return Take(TokenKind.DotDot, _at + 2);
                return IsDigit(Peek(1)) ? Digits() : Take(TokenKind.Dot, _at + 1);
            case '\v' when _version >= 17:
                _at++;
                return Next();
            default:
                return Take(TokenKind.Unknown, _at + 1);
        }
    }

    private Token Punctuation(char c) => c switch
    {
        ',' => Take(TokenKind.Comma, _at + 1),
        ';' => Take(TokenKind.Semicolon, _at + 1),
        '(' => Take(TokenKind.OpenParen, _at + 1),
        ')' => Take(TokenKind.CloseParen, _at + 1),
        '[' => Take(TokenKind.OpenBracket, _at + 1),
        ']' => Take(TokenKind.CloseBracket, _at + 1),
        _ when Peek(1) == ':' => Take(TokenKind.DoubleColon, _at + 2),
        _ when Peek(1) == '=' => Take(TokenKind.Assign, _at + 2),
        _ => Take(TokenKind.Colon, _at + 1),
    };

    // The longest run of operator characters, cut before a comment; a trailing + or - belongs to it only if the run
    // holds one of ~ ! @ # % ^ & | ` ?
    private Token OperatorRun()
    {
        var text = _text;
        if (_at < _signsEnd)
            return Take(SingleOperator(text[_at]), _at + 1);
        var end = _at;
        var isFree = false;
        for (; end < text.Length; end++)
        {
            var c = text[end];
            if (c >= 0x80 || Classes[c] != Operator)
                break;
            if (end + 1 < text.Length && ((c == '-' && text[end + 1] == '-') || (c == '/' && text[end + 1] == '*')))
                break;
        }

        for (var i = _at; i < end - 1 && !isFree; i++)
            isFree = text[i] is '~' or '!' or '@' or '#' or '%' or '^' or '&' or '|' or '`' or '?';
        _signsEnd = end;
        while (!isFree && end - _at > 1 && (text[end - 1] is '+' or '-'))
            end--;

        var length = end - _at;
        if (length == 1)
            return Take(SingleOperator(text[_at]), end);
        if (length == 2)
        {
            var kind = (text[_at], text[_at + 1]) switch
            {
                ('<', '=') => TokenKind.LessOrEqual,
                ('>', '=') => TokenKind.GreaterOrEqual,
                ('<', '>') => TokenKind.NotEqual,
                ('!', '=') => TokenKind.NotEqual,
                ('=', '>') => TokenKind.Arrow,
                _ => TokenKind.Operator,
            };
            return Take(kind, end);
        }

        return length >= 64 ? Fail(_at, end, "operator too long") : Take(TokenKind.Operator, end);
    }

    private static TokenKind SingleOperator(char c) => c switch
    {
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '%' => TokenKind.Percent,
        '^' => TokenKind.Caret,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        '=' => TokenKind.Equal,
        _ => TokenKind.Operator,
    };

    private static byte[] BuildClasses()
    {
        var classes = new byte[128];
        Fill(" \t\n\r\f", Space);
        Fill("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", Letter);
        Fill("0123456789", DigitClass);
        Fill("~!@#^&|`?+-*/%<>=", Operator);
        Fill(",;()[]:", Self);
        return classes;

        void Fill(string characters, byte value)
        {
            foreach (var c in characters)
                classes[c] = value;
        }
    }
}
