using System.Collections.Immutable;
using System.Globalization;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Reporting;

/// <summary>A replacement inside a literal, offered as a fix. The text is the literal's value, not C# source: <c>SqlEditFix</c> writes it in the literal's own escaping.</summary>
/// <param name="Title">What the editor's menu says.</param>
/// <param name="Place">What is replaced: an exact span of a literal, or the fix is not offered.</param>
/// <param name="Text">What stands there afterwards.</param>
public sealed record SqlEdit(string Title, Place Place, string Text)
{
    private const string CountKey = "sqlEdits";

    /// <summary>Writes <paramref name="text"/> in the place of <paramref name="place"/>.</summary>
    public static SqlEdit Replace(Place place, string text) => new($"Replace with {text}", place, text);

    /// <summary>Puts <paramref name="text"/> in at <paramref name="place"/>, an empty span.</summary>
    public static SqlEdit Insert(Place place, string text) => new($"Insert {text}", place, text);

    /// <summary>Packs located edits into a diagnostic, those of files that are not C# with their text as it is written there. Spans are kept relative to the diagnostic, which the editor moves along with the text.</summary>
    internal static ImmutableDictionary<string, string?> Pack(IReadOnlyList<(SqlEdit Edit, TextSpan Span)> edits, int diagnosticStart)
    {
        if (edits.Count == 0)
            return ImmutableDictionary<string, string?>.Empty;

        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[CountKey] = Number(edits.Count);
        for (var i = 0; i < edits.Count; i++)
        {
            var (edit, span) = edits[i];
            properties[Key(i, "title")] = edit.Title;
            properties[Key(i, "start")] = Number(span.Start - diagnosticStart);
            properties[Key(i, "length")] = Number(span.Length);
            properties[Key(i, "text")] = edit.Text;
        }

        return properties.ToImmutable();
    }

    /// <summary>The edits that <see cref="Pack"/> put into a diagnostic, where they stand now.</summary>
    internal static ImmutableArray<(string Title, TextSpan Span, string Text)> Unpack(ImmutableDictionary<string, string?> properties, int diagnosticStart)
    {
        if (!properties.TryGetValue(CountKey, out var count))
            return ImmutableArray<(string, TextSpan, string)>.Empty;

        var edits = ImmutableArray.CreateBuilder<(string, TextSpan, string)>();
        for (var i = 0; i < Parse(count); i++)
        {
            var start = diagnosticStart + Parse(properties[Key(i, "start")]);
            edits.Add((properties[Key(i, "title")]!, new TextSpan(start, Parse(properties[Key(i, "length")])), properties[Key(i, "text")]!));
        }

        return edits.ToImmutable();
    }

    private static string Key(int index, string part) => $"sqlEdit{Number(index)}.{part}";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Parse(string? value) => int.Parse(value!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
