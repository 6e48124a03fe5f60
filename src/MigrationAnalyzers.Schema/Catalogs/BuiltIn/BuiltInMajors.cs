namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>The majors of PostgreSQL that something exists in, as the generated data writes them: <c>13-</c>, <c>-15</c>, <c>12-12+14-16</c>, nothing: all.</summary>
internal static class BuiltInMajors
{
    /// <summary>Whether the ranges in <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/> include the <paramref name="major"/>.</summary>
    public static bool Include(int major, string text, int start, int end)
    {
        if (start >= end)
            return true;

        for (var at = start; at < end; at++) // past the +
        {
            var first = Number(text, ref at, end) ?? 0;
            at++; // the hyphen
            var last = Number(text, ref at, end) ?? int.MaxValue;
            if (first <= major && major <= last)
                return true;
        }

        return false;
    }

    private static int? Number(string text, ref int at, int end)
    {
        int? number = null;
        for (; at < end && text[at] is >= '0' and <= '9'; at++)
            number = (number ?? 0) * 10 + (text[at] - '0');
        return number;
    }
}
