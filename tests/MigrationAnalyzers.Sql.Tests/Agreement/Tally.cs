using System.Globalization;
using System.Text;

namespace MigrationAnalyzers.Sql.Tests.Agreement;

/// <summary>How the parser and the server stand to each other on one text.</summary>
internal enum Agreement
{
    /// <summary>Both accept it.</summary>
    Accepted,

    /// <summary>Both refuse it, at the same place, in the same words.</summary>
    Refused,

    /// <summary>The server accepts it; the parser skips a statement it does not know.</summary>
    AcceptedUnread,

    /// <summary>The server refuses it; the parser skips a statement it does not know.</summary>
    RefusedUnread,

    /// <summary>The server accepts it, the parser does not: a false alarm.</summary>
    FalseError,

    /// <summary>A syntax error that the parser does not see.</summary>
    MissedSyntaxError,

    /// <summary>Something else than syntax that the server refuses while it reads, and the parser does not see.</summary>
    MissedRefusal,

    /// <summary>Both refuse it, but point to different places.</summary>
    OtherPlace,

    /// <summary>Both refuse it at the same place, in different words.</summary>
    OtherWords,
}

/// <summary>The outcome for one text, with what both said where they differ.</summary>
internal sealed record Comparison(Agreement Agreement, Verdict? Server = null, Verdict? Parser = null);

/// <summary>Counts outcomes, in all and for each kind of statement.</summary>
internal sealed class Tally
{
    private const int Shown = 200;

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
