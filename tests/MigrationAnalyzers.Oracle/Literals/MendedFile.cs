using MigrationAnalyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Oracle.Literals;

/// <summary>Projects of mutants, and what the code fix makes of their files.</summary>
internal static class MendedFile
{
    private static readonly SqlEditFix Provider = new();

    /// <summary>A document of a project in memory.</summary>
    public static DocumentInfo DocumentOf(ProjectId project, string name, string text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project), name, filePath: "/Written/" + name, loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text), VersionStamp.Default)));

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
}
