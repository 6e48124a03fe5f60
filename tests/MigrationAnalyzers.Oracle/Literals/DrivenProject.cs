using MigrationAnalyzers.Oracle.Samples;
using MigrationAnalyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Oracle.Literals;

/// <summary>
/// A sample with one migration more for each mutant, directly after the one that its text comes from, as an editor has it open: the compiler's own driver runs every rule, and the
/// code fix mends what it reports.
/// </summary>
internal sealed class DrivenProject
{
    private readonly Project _project;
    private readonly ILookup<string, Diagnostic> _said;

    private DrivenProject(Project project, ILookup<string, Diagnostic> said) => (_project, _said) = (project, said);

    /// <summary>The project of these mutants.</summary>
    public static async Task<DrivenProject> OfAsync(SampleHistory sample, IReadOnlyCollection<WrittenMutant> mutants)
    {
        var files = mutants.SelectMany(mutant => mutant.Files).Concat(sample.Sources()).ToList();
        if (sample.Baseline() is { } baseline)
            files.Add(("Baseline.schema.sql", baseline));
        var (project, compilation) = await MendedFile.OpenAsync(sample.Name, files);
        var said = await compilation.WithAnalyzers(RuleRunner.AllRules, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return new(project, said.ToLookup(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal));
    }

    /// <summary>Why the first fix of what is reported at the changed word does not give the healthy file back; null: it does.</summary>
    public async Task<string?> WhyNotMendedAsync(WrittenMutant mutant)
    {
        var change = mutant.Wrong.Zip(mutant.Right).TakeWhile(pair => pair.First == pair.Second).Count();

        // The whole history is known here, and what a name was before: then MIG1010 says it.
        var diagnostic = _said["/Written/" + mutant.Document].FirstOrDefault(diagnostic =>
            (diagnostic.Id == mutant.Rule || diagnostic.Id == "MIG1010") && diagnostic.Location.SourceSpan.Start <= change && change <= diagnostic.Location.SourceSpan.End);
        return diagnostic is null ? "nothing is reported at the word" : await MendedFile.WhyNotAsync(_project, mutant, diagnostic);
    }
}
