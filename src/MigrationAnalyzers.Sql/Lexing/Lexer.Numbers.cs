namespace MigrationAnalyzers.Sql.Lexing;

internal partial struct Lexer
{
    // 42  4.  .5  1.e3  5e-1, and from version 16 on 0x1F  0o17  0b101  1_000
    private Token Digits()
    {
        if (_version >= 16 && _text[_at] == '0' && RadixNumber() is { } number)
            return number;

        var end = DecimalEnd(_at);
        var isInteger = true;
        if (end < _text.Length && _text[end] == '.' && !(end + 1 < _text.Length && _text[end + 1] == '.'))
        {
            isInteger = false;
            end = DecimalEnd(end + 1);
        }

        if (end < _text.Length && _text[end] is 'e' or 'E')
        {
            var exponent = end + 1;
            var isSigned = exponent < _text.Length && _text[exponent] is '+' or '-';
            if (exponent < _text.Length && isSigned)
                exponent++;
            if (exponent < _text.Length && IsDigit(_text[exponent]))
            {
                isInteger = false;
                end = DecimalEnd(exponent);
            }
            else if (isSigned && _version >= 15)
                return Fail(_at, exponent, "trailing junk after numeric literal");
        }

        if (_version >= 15 && end < _text.Length && IsIdentifierStart(_text[end]))
            return Fail(_at, JunkEnd(end), "trailing junk after numeric literal");
        return Take(isInteger && FitsInteger(_at, end) ? TokenKind.Integer : TokenKind.Number, end);
    }

    private readonly int JunkEnd(int start)
    {
        var end = start;
        while (end < _text.Length && IsIdentifierPart(_text[end]))
            end++;
        return end;
    }

    private readonly int DecimalEnd(int start)
    {
        var i = start;
        while (i < _text.Length)
        {
            if (IsDigit(_text[i]))
                i++;
            else if (_version >= 16 && _text[i] == '_' && i > start && i + 1 < _text.Length && IsDigit(_text[i + 1]))
                i += 2;
            else
                break;
        }

        return i;
    }

    private Token? RadixNumber()
    {
        var (radix, name) = Peek(1) switch
        {
            'x' or 'X' => (16, "hexadecimal"),
            'o' or 'O' => (8, "octal"),
            'b' or 'B' => (2, "binary"),
            _ => (0, ""),
        };
        if (radix == 0)
            return null;

        var end = _at + 2;
        while (end < _text.Length)
        {
            if (IsRadixDigit(_text[end], radix))
                end++;
            else if (_text[end] == '_' && end + 1 < _text.Length && IsRadixDigit(_text[end + 1], radix))
                end += 2;
            else
                break;
        }

        if (end == _at + 2)
        {
            var underscore = end < _text.Length && _text[end] == '_' ? end + 1 : end;
            return underscore < _text.Length && IsIdentifierPart(_text[underscore]) && (_version >= 17 || underscore == end) && _text[underscore] != '$'
                ? Fail(_at, JunkEnd(_at + 1), "trailing junk after numeric literal")
                : Fail(_at, underscore, $"invalid {name} integer");
        }

        if (end < _text.Length && IsIdentifierPart(_text[end]))
            return Fail(_at, _version >= 17 ? JunkEnd(_at + 1) : JunkEnd(end), "trailing junk after numeric literal");
        return Take(FitsRadixInteger(radix, end) ? TokenKind.Integer : TokenKind.Number, end);
    }

    private static bool IsRadixDigit(char c, int radix) => radix switch
    {
        16 => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'),
        8 => c is >= '0' and <= '7',
        _ => c is '0' or '1',
    };

    private readonly bool FitsInteger(int start, int end)
    {
        var value = 0L;
        for (var i = start; i < end; i++)
        {
            if (_text[i] == '_')
                continue;
            value = (value * 10) + (_text[i] - '0');
            if (value > int.MaxValue)
                return false;
        }

        return true;
    }

    private readonly bool FitsRadixInteger(int radix, int end)
    {
        var value = 0L;
        for (var i = _at + 2; i < end; i++)
        {
            var c = _text[i];
            if (c == '_')
                continue;
            value = (value * radix) + (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
            if (value > int.MaxValue)
                return false;
        }

        return true;
    }

    // $1
    private Token ParameterToken()
    {
        var end = _at + 1;
        while (end < _text.Length && IsDigit(_text[end]))
            end++;
        if (_version >= 15 && end < _text.Length && IsIdentifierStart(_text[end]))
            return Fail(_at, JunkEnd(end), "trailing junk after parameter");
        if (_version >= 18 && !FitsInteger(_at + 1, end))
            return Fail(_at, end, "parameter number too large");
        return Take(TokenKind.Parameter, end);
    }
}
