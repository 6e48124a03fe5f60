using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Tests.CodeFixes;

/// <summary>A solution of one or more projects that all hold the same files, as an editor has it open.</summary>
internal sealed class TestSolution
{
    private TestSolution(Solution solution) => Solution = solution;

    public Solution Solution { get; }

    /// <summary>The first project.</summary>
    public Project Project => Solution.Projects.First();

    public static TestSolution Of(int projects, IEnumerable<(string Name, string Text)> files, string editorConfig = "", string? applied = null)
    {
        var workspace = new AdhocWorkspace();
        var solution = workspace.CurrentSolution;
        for (var i = 0; i < projects; i++)
        {
            var id = ProjectId.CreateNewId();
            solution = solution.AddProject(ProjectInfo.Create(
                id, VersionStamp.Default, $"Test{i}", $"Test{i}", LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                metadataReferences: TestReferences.All));
            foreach (var (name, text) in files)
                solution = solution.AddDocument(DocumentId.CreateNewId(id), name, SourceText.From(text), filePath: $"/{i}/{name}");
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".editorconfig", SourceText.From("root = true\n[*.cs]\n" + editorConfig), filePath: $"/{i}/.editorconfig");
            if (applied is not null)
                solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), "applied-migrations.txt", SourceText.From(applied), filePath: $"/{i}/applied-migrations.txt");
        }

        return new(solution);
    }

    /// <summary>What the rules of these ids say of a project.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project, IReadOnlyCollection<string> ids)
    {
        var rules = RuleRunner.AllRules.Where(rule => ids.Contains(rule.SupportedDiagnostics[0].Id)).ToImmutableArray();
        var compilation = await project.GetCompilationAsync();
        Assert.DoesNotContain(compilation!.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return [.. (await compilation.WithAnalyzers(rules, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync()).Where(diagnostic => ids.Contains(diagnostic.Id))];
    }

    /// <summary>The first fix that is offered for a finding.</summary>
    public static async Task<CodeAction> FixAsync(CodeFixProvider provider, Document document, Diagnostic diagnostic)
    {
        var offered = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
        return offered[0];
    }

    /// <summary>The refactorings that are offered at a position.</summary>
    public static async Task<List<CodeAction>> RefactoringsAsync(CodeRefactoringProvider provider, Document document, int position)
    {
        var offered = new List<CodeAction>();
        await provider.ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(position, 0), offered.Add, CancellationToken.None));
        return offered;
    }

    /// <summary>The solution after an action.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
}
