using MigrationAnalyzers.CodeFixes;
using MigrationAnalyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Oracle.Literals;

/// <summary>Projects of mutants, and what the code fix makes of their files.</summary>
internal static class MendedFile
{
    private static readonly SqlEditFix Provider = new();

    /// <summary>A project in memory with these files, and its compilation, which has no errors.</summary>
    public static async Task<(Project Project, Compilation Compilation)> OpenAsync(string name, IEnumerable<(string Name, string Text)> files)
    {
        var id = ProjectId.CreateNewId();
        var documents = files.ToLookup(file => file.Name.EndsWith(".cs", StringComparison.Ordinal), file => DocumentOf(id, file.Name, file.Text));
        var workspace = new AdhocWorkspace();
        workspace.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, name, name, LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            documents: documents[true],
            metadataReferences: TestReferences.All,
            additionalDocuments: documents[false]));
        var project = workspace.CurrentSolution.GetProject(id)!;
        var compilation = (await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5));
        return (project, compilation);
    }

    /// <summary>Why the first fix of <paramref name="diagnostic"/> does not give the healthy file of a mutant back; null: it does.</summary>
    public static async Task<string?> WhyNotAsync(Project project, WrittenMutant mutant, Diagnostic diagnostic)
    {
        TextDocument document = mutant.File is null
            ? project.Documents.Single(document => document.Name == mutant.Document)
            : project.AdditionalDocuments.Single(document => document.Name == mutant.Document);
        if (diagnostic.Location.GetLineSpan().Path != document.FilePath)
            return "it stands in another file";
        var offered = new List<CodeAction>();
        await Provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
        if (offered.Count == 0)
            return "no fix is offered";
        var changed = (await offered[0].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var after = (await (mutant.File is null ? changed.GetDocument(document.Id)! : changed.GetAdditionalDocument(document.Id)!).GetTextAsync()).ToString();
        return after == mutant.Right ? null : "it becomes\n" + after;
    }

    private static DocumentInfo DocumentOf(ProjectId project, string name, string text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project), name, filePath: "/Written/" + name, loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text), VersionStamp.Default)));
}
