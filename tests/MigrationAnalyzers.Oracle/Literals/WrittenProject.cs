using MigrationAnalyzers.Oracle.Engine;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Tests;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Oracle.Literals;

/// <summary>
/// A project with one migration for each mutant, as an editor has it open: read as the analyzer reads it, judged at the mutant's place in its own history, reported, and
/// mended by the code fix.
/// </summary>
internal sealed class WrittenProject
{
    private readonly Project _project;
    private readonly Dictionary<string, SqlOperation> _operations;

    private WrittenProject(Project project, Dictionary<string, SqlOperation> operations) => (_project, _operations) = (project, operations);

    /// <summary>The project of these mutants.</summary>
    public static async Task<WrittenProject> OfAsync(IReadOnlyCollection<WrittenMutant> mutants)
    {
        var files = mutants.SelectMany(mutant => mutant.Files).Append(("Context.cs", "public class Context : Microsoft.EntityFrameworkCore.DbContext { }"));
        var (project, compilation) = await MendedFile.OpenAsync("Written", files);
        var read = MigrationReader.ReadAll(compilation, new SqlFiles(project.AnalyzerOptions.AdditionalFiles), default);
        var operations = read.Histories.Single().Migrations.ToDictionary(migration => migration.Id, migration => (SqlOperation)migration.Up.Single(), StringComparer.Ordinal);
        return new(project, operations);
    }

    /// <summary>Why the first fix does not give the healthy file back; null: it does.</summary>
    public async Task<string?> WhyNotMendedAsync(WrittenMutant mutant)
    {
        var operation = _operations[mutant.Id];
        if (!mutant.IsText(operation.Sql.Text))
            return "it is read as " + operation.Sql.Text;
        var found = EngineHistory.Find(mutant.Text, operation).Where(found => found.Rule.Id == mutant.Rule && found.Finding.Edits.Count > 0
            && found.Finding.Place.SqlSpan is { } span && mutant.IsThere(operation.Sql.Text!, span)).ToList();
        if (found.Count == 0)
            return "nothing is found at the word";
        if (FindingDiagnostic.Of(found[0].Rule, found[0].Finding, Location.None) is not { } diagnostic)
            return "it stands in no file";

        return await MendedFile.WhyNotAsync(_project, mutant, diagnostic);
    }
}
