using System.Collections.Immutable;
using MigrationAnalyzers.CodeFixes;
using MigrationAnalyzers.Oracle.Engine;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Oracle.Literals;

/// <summary>
/// A project with one migration for each mutant, as an editor has it open: read as the analyzer reads it, judged at the mutant's place in its own history, reported, and
/// mended by the code fix.
/// </summary>
internal sealed class WrittenProject
{
    private static readonly SqlEditFix Provider = new();

    private readonly Project _project;
    private readonly Dictionary<string, SqlOperation> _operations;

    private WrittenProject(Project project, Dictionary<string, SqlOperation> operations) => (_project, _operations) = (project, operations);

    /// <summary>The project of these mutants.</summary>
    public static async Task<WrittenProject> OfAsync(IReadOnlyCollection<WrittenMutant> mutants)
    {
        var id = ProjectId.CreateNewId();
        var context = DocumentOf(id, "Context.cs", "public class Context : Microsoft.EntityFrameworkCore.DbContext { }");
        var workspace = new AdhocWorkspace();
        workspace.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "Written", "Written", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            documents: mutants.Select(mutant => DocumentOf(id, mutant.Name + ".cs", mutant.Source)).Append(context),
            metadataReferences: TestReferences.All,
            additionalDocuments: mutants.Where(mutant => mutant.File is not null).Select(mutant => DocumentOf(id, mutant.FileName, mutant.File!))));
        var project = workspace.CurrentSolution.GetProject(id)!;
        var compilation = (await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5));

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
        if (FindingDiagnostic.Of(found[0].Rule, found[0].Finding) is not { } diagnostic)
            return "it stands in no file";

        TextDocument document = mutant.File is null
            ? _project.Documents.Single(document => document.Name == mutant.Name + ".cs")
            : _project.AdditionalDocuments.Single(document => document.Name == mutant.FileName);
        var isThere = mutant.File is null
            ? diagnostic.Location.SourceTree == await ((Document)document).GetSyntaxTreeAsync()
            : diagnostic.Location.GetLineSpan().Path == document.FilePath;
        if (!isThere)
            return "it stands in another file";
        var offered = new List<CodeAction>();
        await Provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
        if (offered.Count == 0)
            return "no fix is offered";
        var changed = (await offered[0].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var after = (await (mutant.File is null ? changed.GetDocument(document.Id)! : changed.GetAdditionalDocument(document.Id)!).GetTextAsync()).ToString();
        return after == (mutant.File is null ? mutant.RightSource : mutant.RightFile) ? null : "it becomes\n" + after;
    }

    private static DocumentInfo DocumentOf(ProjectId project, string name, string text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project), name, filePath: "/Written/" + name, loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text), VersionStamp.Default)));
}
