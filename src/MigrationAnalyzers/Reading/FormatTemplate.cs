using System.Globalization;

namespace MigrationAnalyzers.Reading;

/// <summary>One place of a template that a value is written into: <c>{0}</c>, <c>{1,-5}</c>, <c>{2:N0}</c>.</summary>
/// <param name="Number">Which value.</param>
/// <param name="Width">How wide it is at least, to the left where it is negative; null: as wide as it is.</param>
/// <param name="Format">How it is written; null: as it is.</param>
internal readonly record struct FormatItem(int Number, int? Width, string? Format);

/// <summary>Templates of <c>string.Format</c>, EF Core's raw SQL and <c>FormattableStringFactory</c>, in which <c>{{</c> and <c>}}</c> are braces.</summary>
internal static class FormatTemplate
{
    /// <summary>The text with what <paramref name="write"/> gives in the place of each item. Null: <c>string.Format</c> would throw, or <paramref name="write"/> gave null.</summary>
    public static SqlText? Fill(SqlText template, Func<FormatItem, SqlText?> write)
    {
        var text = template.Text;
        if (text.IndexOf('{') < 0 && text.IndexOf('}') < 0)
            return template;
        var parts = new List<SqlText>();
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('{' or '}'))
                continue;
            if (at + 1 < text.Length && text[at + 1] == text[at])
            {
                parts.Add(template.Slice(from, at + 1 - from));
                from = ++at + 1;
                continue;
            }

            var end = text[at] == '{' ? text.IndexOf('}', at) : -1;
            if (end < 0 || ItemIn(text.Substring(at + 1, end - at - 1)) is not { } item || write(item) is not { } written)
                return null;
            parts.Add(template.Slice(from, at - from));
            parts.Add(written);
            from = end + 1;
            at = end;
        }

        parts.Add(template.Slice(from, text.Length - from));
        return SqlText.Concat(parts);
    }

    private static FormatItem? ItemIn(string item)
    {
        var colon = item.IndexOf(':');
        var format = colon < 0 ? null : item.Substring(colon + 1);
        var parts = (colon < 0 ? item : item.Substring(0, colon)).Split(',');
        if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number))
            return null;
        if (parts.Length == 1)
            return new(number, null, format);
        const NumberStyles Signed = NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        return int.TryParse(parts[1], Signed, CultureInfo.InvariantCulture, out var width) ? new FormatItem(number, width, format) : null;
    }
}
