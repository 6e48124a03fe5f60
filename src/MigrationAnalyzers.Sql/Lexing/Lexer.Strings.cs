using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Lexing;

internal partial struct Lexer
{
    // 'a'
    // 'b' : pieces with a line break between them are one constant.
    private Token QuotedString(TokenKind kind, int prefix)
    {
        var start = _at;
        var i = _at + prefix + 1;
        while (true)
        {
            i = PieceEnd(i, kind == TokenKind.EscapeString);
            if (i < 0)
            {
                if (kind == TokenKind.EscapeString && CheckEscapes(start, start + prefix, _text.Length) is { } fault)
                    return Refuse(_text.Length, fault);
                return Fail(kind == TokenKind.NationalString ? start + 1 : start, _text.Length, kind switch
                {
                    TokenKind.BitString => "unterminated bit string literal",
                    TokenKind.HexString => "unterminated hexadecimal string literal",
                    _ => "unterminated quoted string",
                });
            }

            var next = ContinuationStart(i);
            if (next < 0)
                break;
            i = next;
        }

        return kind == TokenKind.EscapeString && _text.IndexOf('\\', start, i - start) >= 0 && CheckEscapes(start, start + prefix, i) is { } wrong
            ? Refuse(i, wrong)
            : Take(kind, i);
    }

    // A token that is whole, but has something in it that the server refuses.
    private Token Refuse(int end, SyntaxError error)
    {
        Error = error;
        return Take(TokenKind.Error, end);
    }

    // The offset after the closing quote, or -1.
    private readonly int PieceEnd(int start, bool hasEscapes)
    {
        var i = start;
        while (true)
        {
            var quote = i < _text.Length ? _text.IndexOf('\'', i) : -1;
            if (hasEscapes)
            {
                var end = quote < 0 ? _text.Length : quote;
                var backslash = i < end ? _text.IndexOf('\\', i, end - i) : -1;
                if (backslash >= 0)
                {
                    i = backslash + 2;
                    continue;
                }
            }

            if (quote < 0)
                return -1;
            if (quote + 1 >= _text.Length || _text[quote + 1] != '\'')
                return quote + 1;
            i = quote + 2;
        }
    }

    // White space with a line break, which may hold -- comments, then a quote: the offset after it, or -1.
    private readonly int ContinuationStart(int start)
    {
        var hasNewLine = false;
        var i = start;
        while (i < _text.Length)
        {
            var c = _text[i];
            if (c is '\n' or '\r')
                hasNewLine = true;
            else if (c == '-' && i + 1 < _text.Length && _text[i + 1] == '-')
            {
                var end = _text.IndexOfAny(['\n', '\r'], i);
                if (end < 0)
                    return -1;
                i = end;
                continue;
            }
            else if (c == '\'')
                return hasNewLine ? i + 1 : -1;
            else if (!IsSpace(c))
                return -1;
            i++;
        }

        return -1;
    }

    private Token QuotedIdentifier(TokenKind kind, int prefix)
    {
        var start = _at;
        var content = _at + prefix + 1;
        var i = content;
        while (true)
        {
            i = i < _text.Length ? _text.IndexOf('"', i) : -1;
            if (i < 0)
                return Fail(start, _text.Length, "unterminated quoted identifier");
            if (i + 1 >= _text.Length || _text[i + 1] != '"')
                break;
            i += 2;
        }

        return i == content ? Fail(start, i + 1, "zero-length delimited identifier") : Take(kind, i + 1);
    }

    // $tag$ ... $tag$
    private Token DollarString()
    {
        var i = _at + 1;
        if (i < _text.Length && IsIdentifierStart(_text[i]))
        {
            do
                i++;
            while (i < _text.Length && IsIdentifierPart(_text[i]) && _text[i] != '$');
        }

        if (i >= _text.Length || _text[i] != '$')
            return Take(TokenKind.Unknown, _at + 1);

        var tag = i + 1 - _at;
        var close = i + 1;
        while (true)
        {
            close = close < _text.Length ? _text.IndexOf('$', close) : -1;
            if (close < 0 || close + tag > _text.Length)
                return Fail(_at, _text.Length, "unterminated dollar-quoted string");
            if (string.CompareOrdinal(_text, close, _text, _at, tag) == 0)
                return Take(TokenKind.DollarString, close + tag);
            close++;
        }
    }
}
