using MigrationAnalyzers.Schema.Binding;

namespace MigrationAnalyzers.Reporting;

/// <summary>Turns what PostgreSQL would refuse into findings.</summary>
internal static class ProblemFindings
{
    /// <summary>Adds a finding for each problem of <paramref name="kind"/>: its sentence fills the rule's message, its corrections are the fixes.</summary>
    public static void AddProblems(this FindingSink findings, BoundText text, SqlProblemKind kind)
    {
        foreach (var problem in text.Problems)
        {
            if (problem.Kind != kind)
                continue;
            var finding = findings.Add(problem.Place, problem.Message);
            foreach (var correction in problem.Corrections)
                finding.Offer(correction.Place.SqlSpan is { Length: 0 } ? SqlEdit.Insert(correction.Place, correction.Text) : SqlEdit.Replace(correction.Place, correction.Text));
            if (problem.Statement is { } statement)
                finding.Note(FixNotes.Statement, statement);
        }
    }
}
