using System.Globalization;
using System.Text;

namespace MigrationAnalyzers.Oracle.Mutants;

/// <summary>What all verdicts come to, as tables.</summary>
internal sealed class Scoreboard(IReadOnlyList<Verdict> verdicts)
{
    /// <summary>Of the mutants of a kind that the server refuses for a name, the share of which we say something; 1 if there are none.</summary>
    public double Recall(MutantKind kind) => Share(NameRefusals(kind), verdict => verdict.IsSaid);

    /// <summary>Of those whose changed word we object to with a fix, the share whose first fix gives the healthy text back.</summary>
    public double Restored(MutantKind kind) => Share(NameRefusals(kind).Where(verdict => verdict.FirstFix is not null), verdict => verdict.IsRestored);

    /// <summary>The same, where names that are written otherwise and mean the same count too.</summary>
    public double RestoredInMeaning(MutantKind kind) => Share(NameRefusals(kind).Where(verdict => verdict.FirstFix is not null), verdict => verdict.IsRestoredInMeaning);

    /// <summary>Of the mutants of types that the server refuses for what MIG2003 to MIG2005 are about, the share of which we say something.</summary>
    public double TypeRecall => Share(verdicts.Where(verdict => verdict.IsTypeRefusal), verdict => verdict.IsSaid);

    /// <summary>The tables.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{verdicts.Count} mutants: {verdicts.Count(v => v.Refusal is null)} accepted, {verdicts.Count(v => v.IsNameRefusal)} refused for a name, "
            + $"{verdicts.Count(v => v.Refusal is not null && !v.IsNameRefusal)} refused for something else");
        text.AppendLine(CultureInfo.InvariantCulture, $"{verdicts.Count(v => v.IsFalseAlarm)} false alarms; {verdicts.Count(v => v.IsObjectionInBody)} objections in bodies that the server accepts without running them");
        var syntax = verdicts.Where(v => v.Refusal?.SqlState == "42601").ToList();
        text.AppendLine(CultureInfo.InvariantCulture, $"{verdicts.Count(v => v.IsFalseSyntaxError)} false syntax errors; of {syntax.Count} refusals with 42601 the parser gives {syntax.Count(v => v.SyntaxError is not null)}");
        text.AppendLine();
        text.AppendLine("kind               refused   said  recall  at the word  with a fix  restored  same names  all fixed  refused");
        foreach (var kind in Enum.GetValues<MutantKind>())
        {
            var refused = NameRefusals(kind).ToList();
            var offered = refused.Where(v => v.FirstFix is not null).ToList();
            var fixedAll = refused.Where(v => v.AllFixed is not null).ToList();
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{kind,-18} {refused.Count,7} {refused.Count(v => v.IsSaid),6} {Recall(kind),7:P1} {refused.Count(v => v.IsAtPlace),12} {offered.Count,11} {Restored(kind),9:P1} {RestoredInMeaning(kind),11:P1} {fixedAll.Count,10} {fixedAll.Count(v => v.FixRefusal is not null),8}");
        }

        text.AppendLine();
        text.AppendLine("SQLSTATE  refused  said   by");
        foreach (var state in verdicts.Where(v => v.Refusal is not null).GroupBy(v => v.Refusal!.SqlState, StringComparer.Ordinal).OrderByDescending(state => state.Count()))
        {
            var rules = state.SelectMany(v => v.Said.Select(said => said.Rule).Distinct()).GroupBy(rule => rule).OrderByDescending(rule => rule.Count()).Select(rule => $"{rule.Key} {rule.Count()}");
            text.AppendLine(CultureInfo.InvariantCulture, $"{state.Key,-8} {state.Count(),8} {state.Count(v => v.IsSaid),5}   {string.Join(", ", rules)}");
        }

        text.AppendLine().AppendLine("types      refused   said  recall");
        foreach (var rule in verdicts.Where(v => v.IsTypeRefusal).GroupBy(v => v.TypeRule).OrderBy(rule => rule.Key, StringComparer.Ordinal))
            text.AppendLine(CultureInfo.InvariantCulture, $"{rule.Key,-10} {rule.Count(),7} {rule.Count(v => v.IsSaid),6} {Share(rule, v => v.IsSaid),7:P1}");
        foreach (var kind in verdicts.Where(v => v.IsTypeRefusal).GroupBy(v => v.Mutant.Kind).OrderBy(kind => kind.Key))
            text.AppendLine(CultureInfo.InvariantCulture, $"{kind.Key,-18} {kind.Count(),7} {kind.Count(v => v.IsSaid),6} {Share(kind, v => v.IsSaid),7:P1}");
        text.AppendLine(CultureInfo.InvariantCulture, $"{verdicts.Count(v => TypeMutants.Kinds.Contains(v.Mutant.Kind) && v.Refusal is null)} mutants of types are accepted");

        Lines(text, "false alarms", verdicts.Where(v => v.IsFalseAlarm));
        Lines(text, "false syntax errors", verdicts.Where(v => v.IsFalseSyntaxError));
        Lines(text, "syntax errors not seen", verdicts.Where(v => v.Refusal?.SqlState == "42601" && v.SyntaxError is null));
        Lines(text, "syntax errors where the server has another reason", verdicts.Where(v => v is { Refusal: not null, SyntaxError: not null } && v.Refusal.SqlState != "42601"));
        Lines(text, "objections in bodies not run", verdicts.Where(v => v.IsObjectionInBody));
        Lines(text, "misses", verdicts.Where(v => v.IsNameRefusal && !v.IsSaid));
        Lines(text, "types not seen", verdicts.Where(v => v.IsTypeRefusal && !v.IsSaid));
        Lines(text, "fixes after which the server refuses what they were for", verdicts.Where(v => !v.RefusedFixes.IsEmpty));
        Lines(text, "texts that the server refuses after all first fixes, and nothing is said any more", verdicts.Where(v => v.IsBrokenByFixes));
        Lines(text, "texts that the server refuses after all first fixes, and more is said", verdicts.Where(v => v.FixRefusal is not null && !v.IsBrokenByFixes));
        Lines(text, "quotes not given back", verdicts.Where(v => v is { IsNameRefusal: true, IsAtPlace: true, IsRestored: false, Mutant.Kind: MutantKind.QuotesRemoved }));
        Lines(text, "first fixes that do not give the text back", verdicts.Where(v => v is { IsNameRefusal: true, FirstFix: not null, IsRestoredInMeaning: false }), v => " | fix: " + v.FirstEdit);
        return text.ToString();
    }

    private IEnumerable<Verdict> NameRefusals(MutantKind kind) => verdicts.Where(verdict => verdict.Mutant.Kind == kind && verdict.IsNameRefusal);

    private static double Share(IEnumerable<Verdict> all, Func<Verdict, bool> counts)
    {
        var list = all.ToList();
        return list.Count == 0 ? 1 : (double)list.Count(counts) / list.Count;
    }

    private static void Lines(StringBuilder text, string title, IEnumerable<Verdict> verdicts, Func<Verdict, string>? more = null)
    {
        text.AppendLine().AppendLine(title + ":");
        foreach (var verdict in verdicts)
            text.AppendLine("  " + verdict.Line() + more?.Invoke(verdict));
    }
}
