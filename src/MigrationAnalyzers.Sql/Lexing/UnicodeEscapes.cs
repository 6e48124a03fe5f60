using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Lexing;

/// <summary>What PostgreSQL says of the escapes of <c>U&amp;'...'</c> and <c>U&amp;"..."</c>.</summary>
internal static class UnicodeEscapes
{
    // U&"
    private const int Prefix = 3;

    /// <summary>Whether a character may follow UESCAPE.</summary>
    public static bool IsEscapeCharacter(char c) =>
        c < 0x80 && HexValue(c) < 0 && c is not ('+' or '\'' or '"' or ' ' or '\t' or '\n' or '\r' or '\f' or '\v');

    /// <summary>The first wrong escape, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The constant or name, without its UESCAPE.</param>
    /// <param name="escape">The character that begins an escape.</param>
    /// <param name="version">The server's major version.</param>
    public static SyntaxError? Check(string text, Token token, char escape, int version)
    {
        if (text.IndexOf(escape, token.Start + Prefix, token.Length - Prefix) < 0)
            return null;

        // The server counts in the value, where a doubled quote is one character and pieces are joined.
        var value = ContentOf(text, token);
        var isHigh = false;
        for (var i = 0; i < value.Length;)
        {
            var isEscape = value[i] == escape;
            if (!isEscape || (i + 1 < value.Length && value[i + 1] == escape))
            {
                if (isHigh)
                    return Wrong("invalid Unicode surrogate pair", i);
                i += isEscape ? 2 : 1;
                continue;
            }

            var isLong = i + 1 < value.Length && value[i + 1] == '+';
            var length = isLong ? 8 : 5;
            var code = CodeAt(value, i + (isLong ? 2 : 1), isLong ? 6 : 4);
            if (code < 0)
                return Wrong(version < 13 ? "invalid Unicode escape value" : "invalid Unicode escape", i);
            if (version >= 13 && code is 0 or > 0x10FFFF)
                return Wrong("invalid Unicode escape value", i);
            if (version < 13 && code == 0)
                return new SyntaxError(new TextSpan(token.Start, 0), "invalid byte sequence for encoding \"UTF8\": 0x00");
            var isLow = code is >= 0xDC00 and <= 0xDFFF;
            if (isLow != isHigh)
                return Wrong("invalid Unicode surrogate pair", version < 13 && !isHigh ? -Prefix : i);
            isHigh = code is >= 0xD800 and <= 0xDBFF;
            i += length;
        }

        return isHigh ? Wrong("invalid Unicode surrogate pair", value.Length) : null;

        SyntaxError Wrong(string message, int offset)
        {
            var start = Math.Min(token.Start + Prefix + offset, token.End);
            return version < 13
                ? new(TextSpan.FromBounds(start, token.End), $"{message} at or near \"{text.Substring(start, token.End - start)}\"")
                : new(new TextSpan(start, 0), message);
        }
    }

    private static int CodeAt(string value, int start, int count)
    {
        if (start + count > value.Length)
            return -1;
        var code = 0;
        for (var i = start; i < start + count; i++)
        {
            var digit = HexValue(value[i]);
            if (digit < 0)
                return -1;
            code = (code * 16) + digit;
        }

        return code;
    }

    private static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private static string ContentOf(string text, in Token token)
    {
        if (token.Kind == TokenKind.UnicodeIdentifier)
            return text.Substring(token.Start + Prefix, token.Length - Prefix - 1).Replace("\"\"", "\"");
        var span = new TextSpan(token.Start, token.Length);
        return new SqlString(text, span, StringForm.Plain, span, null).Value;
    }
}
