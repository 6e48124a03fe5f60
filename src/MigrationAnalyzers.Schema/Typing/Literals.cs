using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Typing;

/// <summary>The types of constants, and which string constants a type cannot read.</summary>
internal static class Literals
{
    private static readonly char[] Space = { ' ', '\t', '\n', '\r', '\v', '\f' };
    private static readonly char[] Signs = { '+', '-' };
    private static readonly char[] NumericMarks = { '.', 'e', 'E' };

    private static readonly string[] BoolWords = { "true", "false", "yes", "no", "on", "off" };

    private static readonly HashSet<string> DateWords = new(StringComparer.Ordinal)
    {
        "now", "today", "tomorrow", "yesterday", "epoch", "infinity", "-infinity", "+infinity", "allballs",
    };

    /// <summary>The type of a number: the smallest of integer, bigint and numeric that holds it.</summary>
    public static SqlType TypeOf(NumberLiteral number, bool isNegative = false)
    {
        if (!number.IsInteger && number.Text.IndexOfAny(NumericMarks) >= 0)
            return BuiltInTypes.Numeric;
        if (number.Text.Length < 10 && number.Text[0] is > '0' and <= '9' && number.Text.IndexOf('_') < 0)
            return BuiltInTypes.Int4;
        var text = number.Text.Replace("_", "");
        var value = 0m;
        var radix = text.Length > 1 && text[0] == '0' ? char.ToLowerInvariant(text[1]) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 10 } : 10;
        for (var i = radix == 10 ? 0 : 2; i < text.Length; i++)
        {
            var digit = text[i] is >= '0' and <= '9' ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10;
            value = value * radix + digit;
            if (value > long.MaxValue)
                return BuiltInTypes.Numeric;
        }

        return value <= int.MaxValue || (isNegative && value == (decimal)int.MaxValue + 1) ? BuiltInTypes.Int4 : BuiltInTypes.Int8;
    }

    /// <summary>Whether there are texts that the type certainly cannot read.</summary>
    public static bool MayRefuse(SqlType type) => type.Base is var read && (read.Category is not 'S' || read.Kind == Catalogs.BuiltIn.BuiltInTypeKind.Enum);

    /// <summary>Whether <paramref name="type"/> certainly cannot read <paramref name="text"/>: the server says so before it runs anything.</summary>
    public static bool IsRefused(string text, SqlType type)
    {
        if (text.IndexOf(SqlHole.Character) >= 0)
            return false;
        var trimmed = text.Trim(Space);
        switch (type.Base.Key)
        {
            case "int2" or "int4" or "int8":
                return IsNoInteger(trimmed);
            case "numeric" or "float4" or "float8":
                return IsNoNumber(trimmed);
            case "bool":
                return IsNoBool(trimmed);
            case "uuid":
                return IsNoUuid(text);
            case "date" or "timestamp" or "timestamptz":
                return IsNoDate(trimmed);
            case "json" or "jsonb":
                return trimmed.Length == 0 || !(trimmed[0] is '{' or '[' or '"' or '-' or 't' or 'f' or 'n' or (>= '0' and <= '9'));
        }

        if (type is { Element: not null, IsVector: false })
            return trimmed.Length == 0 || trimmed[0] is not ('{' or '[');
        return type.Kind == Catalogs.BuiltIn.BuiltInTypeKind.Enum && !type.Labels.IsDefault && !type.Labels.Contains(text);
    }

    /// <summary>
    /// Whether <paramref name="type"/> certainly reads the constant, as far as that can be told without making its value: nearly all seeds of a history are so.
    /// </summary>
    public static bool IsPlainlyRead(StringLiteral literal, SqlType type)
    {
        if (!literal.TryGetRaw(out var text, out var inside) || inside.Length == 0)
            return false;
        return type.Base.Key switch
        {
            "uuid" => IsCanonicalUuid(text, inside),
            "int2" or "int4" or "int8" or "numeric" or "float4" or "float8" => CountDigits(text, inside) == inside.Length,
            "date" or "timestamp" or "timestamptz" => CountDigits(text, inside) > 0,
            _ => false,
        };
    }

    private static bool IsCanonicalUuid(string text, TextSpan inside)
    {
        const int length = 36;
        if (inside.Length != length)
            return false;
        for (var i = 0; i < length; i++)
        {
            var c = text[inside.Start + i];
            if (i is 8 or 13 or 18 or 23 ? c != '-' : c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
                return false;
        }

        return true;
    }

    private static int CountDigits(string text, TextSpan inside)
    {
        var count = 0;
        for (var i = inside.Start; i < inside.End; i++)
        {
            if (text[i] is >= '0' and <= '9')
                count++;
        }

        return count;
    }

    // Newer versions read 0x1F and 1_000 too.
    private static bool IsNoInteger(string text)
    {
        var digits = text.TrimStart(Signs);
        if (text.Length - digits.Length > 1 || digits.Length == 0)
            return true;
        if (digits[0] is < '0' or > '9')
            return true;
        foreach (var c in digits)
        {
            if (c is not ((>= '0' and <= '9') or '_' or 'x' or 'X' or 'o' or 'O' or 'b' or 'B' or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
                return true;
        }

        return digits[0] != '0' && !IsAll(digits, static c => c is >= '0' and <= '9' or '_');
    }

    private static bool IsNoNumber(string text)
    {
        var digits = text.TrimStart(Signs);
        if (text.Length - digits.Length > 1 || digits.Length == 0)
            return true;
        return digits[0] is not ((>= '0' and <= '9') or '.' or 'n' or 'N' or 'i' or 'I');
    }

    // Any beginning of a word that tells it from the others will do.
    private static bool IsNoBool(string text)
    {
        var lower = text.ToLowerInvariant();
        if (lower is "1" or "0")
            return false;
        if (lower.Length == 0 || lower == "o")
            return true;
        foreach (var word in BoolWords)
        {
            if (word.StartsWith(lower, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    // 32 hexadecimal digits, hyphens after groups of four, braces around all.
    private static bool IsNoUuid(string text)
    {
        var braces = text.Length > 0 && text[0] == '{';
        if (braces && text[text.Length - 1] != '}')
            return true;
        var digits = 0;
        for (var i = braces ? 1 : 0; i < text.Length - (braces ? 1 : 0); i++)
        {
            if (text[i] == '-')
            {
                if (digits == 0 || digits % 4 != 0 || text[i - 1] == '-' || digits == 32)
                    return true;
            }
            else if (text[i] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
            {
                digits++;
            }
            else
            {
                return true;
            }
        }

        return digits != 32;
    }

    private static bool IsNoDate(string text)
    {
        foreach (var c in text)
        {
            if (c is >= '0' and <= '9')
                return false; // far too many ways to write a date
        }

        foreach (var word in text.ToLowerInvariant().Split(new[] { ' ', ',', '\t' }, StringSplitOptions.RemoveEmptyEntries))
        {
            if (DateWords.Contains(word))
                return false;
        }

        return true;
    }

    private static bool IsAll(string text, Func<char, bool> matches)
    {
        foreach (var c in text)
        {
            if (!matches(c))
                return false;
        }

        return true;
    }
}
