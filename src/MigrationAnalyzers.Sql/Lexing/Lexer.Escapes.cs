using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Lexing;

internal partial struct Lexer
{
    // What PostgreSQL says of the escapes between the quotes of E'...', from the opening quote up to an offset: null if they are right.
    private readonly SyntaxError? CheckEscapes(int start, int open, int end)
    {
        var isHigh = false;
        for (var i = open + 1; i < end;)
        {
            var c = _text[i];
            var length = c == '\\' && i + 1 < end && _text[i + 1] is 'u' or 'U' ? UnicodeLength(i, end) : 0;
            if (length < 0)
                return EscapeError(_version < 13 ? start : i, 0, "invalid Unicode escape");
            if (length > 0)
            {
                var code = HexAt(i + 2, length - 2);
                var isLow = code is >= 0xDC00 and <= 0xDFFF;
                if (isLow != isHigh)
                    return NearEscape(start, i, length, "invalid Unicode surrogate pair");
                if (code is <= 0 or > 0x10FFFF)
                    return NearEscape(start, i, length, "invalid Unicode escape value");
                isHigh = code is >= 0xD800 and <= 0xDBFF;
                i += length;
                continue;
            }

            if (isHigh)
                return NearEscape(start, i, 1, "invalid Unicode surrogate pair");
            if (c == '\'')
            {
                i = i + 1 < end && _text[i + 1] == '\'' ? i + 2 : ContinuationStart(i + 1);
                if (i < 0)
                    return null;
            }
            else if (c == '\\' && IsNul(i + 1, end))
                return EscapeError(i, 0, "invalid byte sequence for encoding \"UTF8\": 0x00");
            else
                i += c == '\\' ? 2 : 1;
        }

        return isHigh ? NearEscape(start, end, 0, "invalid Unicode surrogate pair") : null;
    }

    // The length of \uXXXX or \UXXXXXXXX; -1 if digits lack.
    private readonly int UnicodeLength(int at, int end)
    {
        var length = _text[at + 1] == 'u' ? 6 : 10;
        if (at + length > end)
            return -1;
        for (var i = at + 2; i < at + length; i++)
        {
            if (!IsRadixDigit(_text[i], 16))
                return -1;
        }

        return length;
    }

    private readonly long HexAt(int start, int count)
    {
        var value = 0L;
        for (var i = start; i < start + count; i++)
            value = (value * 16) + (_text[i] <= '9' ? _text[i] - '0' : (_text[i] | 0x20) - 'a' + 10);
        return value;
    }

    // \0 \00 \000 \400 \x0 \x00: a byte that no text may hold.
    private readonly bool IsNul(int start, int end)
    {
        var isHex = start < end && _text[start] == 'x';
        var i = isHex ? start + 1 : start;
        var most = i + (isHex ? 2 : 3);
        var value = 0;
        var count = 0;
        for (; i < most && i < end && IsRadixDigit(_text[i], isHex ? 16 : 8); i++, count++)
            value = (value * (isHex ? 16 : 8)) + (int)HexAt(i, 1);
        return count > 0 && (value & 0xFF) == 0;
    }

    private static SyntaxError EscapeError(int at, int length, string message) => new(new TextSpan(at, length), message);

    // Up to version 12 the server points to the start of the constant.
    private readonly SyntaxError NearEscape(int start, int at, int length, string message)
    {
        var first = _version < 13 ? start : at;
        return length == 0
            ? new(new TextSpan(_text.Length, 0), message + " at end of input")
            : new(TextSpan.FromBounds(first, at + length), $"{message} at or near \"{_text.Substring(first, at + length - first)}\"");
    }
}
