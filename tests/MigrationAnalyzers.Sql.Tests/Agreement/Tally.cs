using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MigrationAnalyzers.Sql.Tests.Agreement;

/// <summary>Counts outcomes, in all and for each kind of statement.</summary>
internal sealed class Tally
{
    /// <summary>The outcomes where the server refuses a text, and the parser does not refuse it alike.</summary>
    public static readonly ImmutableArray<Agreement> Differences =
        [Agreement.RefusedUnread, Agreement.MissedSyntaxError, Agreement.MissedRefusal, Agreement.OtherPlace, Agreement.OtherWords];

    private const int Shown = 500;

    private readonly List<(CorpusText Text, Comparison Comparison)> _rows = [];

    public void Add(CorpusText text, Comparison comparison) => _rows.Add((text, comparison));

    public int Count(Agreement agreement) => _rows.Count(row => row.Comparison.Agreement == agreement);

    /// <summary>The texts with one outcome, the first of them written out.</summary>
    public string Of(Agreement agreement)
    {
        var rows = _rows.Where(row => row.Comparison.Agreement == agreement).ToList();
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{agreement}: {rows.Count}");
        foreach (var (entry, comparison) in rows.Take(Shown))
        {
            text.AppendLine(entry.ToString());
            text.AppendLine(CultureInfo.InvariantCulture, $"    server: {Words(comparison.Server)}");
            text.AppendLine(CultureInfo.InvariantCulture, $"    parser: {Words(comparison.Parser)}");
        }

        return text.ToString();
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var agreement in Enum.GetValues<Agreement>())
            text.AppendLine(CultureInfo.InvariantCulture, $"{agreement,-20} {Count(agreement),7}");

        text.AppendLine().AppendLine("by kind of statement, where they do not agree:");
        var disagreeing = _rows.Where(row => row.Comparison.Agreement > Agreement.Refused).ToList();
        foreach (var kind in disagreeing.GroupBy(row => row.Text.Kind).OrderByDescending(kind => kind.Count()).Take(80))
        {
            var counts = kind.GroupBy(row => row.Comparison.Agreement).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}");
            text.AppendLine(CultureInfo.InvariantCulture, $"{kind.Key,-30} {string.Join(", ", counts)}");
        }

        return text.ToString();
    }

    private static string Words(Verdict? verdict) =>
        verdict is null or { IsAccepted: true } ? "accepts it" : $"{verdict.SqlState} at {verdict.Position}: {verdict.Message}";
}
