using System.Collections.Immutable;
using MigrationAnalyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Fixes that change the applied-migrations file of the project in which their finding stands.</summary>
public abstract class AppliedFileFix : CodeFixProvider
{
    private readonly string _id;
    private readonly string _titleOfAll;

    private protected AppliedFileFix(string id, string titleOfAll)
    {
        _id = id;
        _titleOfAll = titleOfAll;
        FixableDiagnosticIds = ImmutableArray.Create(id);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new AllLines(this);

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (TitleOf(diagnostic) is not { } title || !project.AdditionalDocuments.Any(IsFile))
                continue;
            var one = ImmutableArray.Create(diagnostic);
            context.RegisterCodeFix(CodeAction.Create(title, cancellationToken => ApplyAsync(project.Solution, project.Id, one, cancellationToken), KeyOf(diagnostic)), diagnostic);
        }

        return Task.CompletedTask;
    }

    /// <summary>Whether a document is such a file.</summary>
    internal static bool IsFile(TextDocument document) => AppliedFile.IsName(document.FilePath ?? document.Name);

    /// <summary>What the editor's menu says; null: the finding asks for nothing.</summary>
    private protected abstract string? TitleOf(Diagnostic diagnostic);

    /// <summary>What fixes of other findings must have in common with this one's to be made together.</summary>
    private protected virtual string KeyOf(Diagnostic diagnostic) => _id;

    /// <summary>
    /// Whether the fixes of this key may be made in a whole solution. "dotnet format" makes all of these: what says that something was applied, or is right as it was edited, is for
    /// somebody who knows.
    /// </summary>
    private protected virtual bool IsForSolution(string? key) => false;

    /// <summary>What becomes of the file at <paramref name="path"/>.</summary>
    private protected abstract IEnumerable<TextChange> ChangesFor(SourceText text, string path, ImmutableArray<Diagnostic> diagnostics);

    private async Task<Solution> ApplyAsync(Solution solution, ProjectId project, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        foreach (var document in solution.GetProject(project)?.AdditionalDocuments.Where(IsFile) ?? [])
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var changes = ChangesFor(text, document.FilePath ?? document.Name, diagnostics).ToList();
            if (changes.Count > 0)
                solution = solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
        }

        return solution;
    }

    // The batch fixer merges changes of C# files alone.
    private sealed class AllLines(AppliedFileFix fix) : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var key = fixAllContext.CodeActionEquivalenceKey;
            if (fixAllContext.Scope is FixAllScope.Solution && !fix.IsForSolution(key))
                return null;
            var byProject = new List<(ProjectId Project, ImmutableArray<Diagnostic> Diagnostics)>();
            if (fixAllContext is { Scope: FixAllScope.Document, Document: { } document })
                byProject.Add((document.Project.Id, await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)));
            else if (fixAllContext.Scope is FixAllScope.Project)
                byProject.Add((fixAllContext.Project.Id, await fixAllContext.GetAllDiagnosticsAsync(fixAllContext.Project).ConfigureAwait(false)));
            else if (fixAllContext.Scope is FixAllScope.Solution)
            {
                foreach (var project in fixAllContext.Solution.Projects)
                    byProject.Add((project.Id, await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false)));
            }

            var wanted = byProject.Select(project => (project.Project, Diagnostics: project.Diagnostics.Where(diagnostic => fix.TitleOf(diagnostic) is not null && fix.KeyOf(diagnostic) == key).ToImmutableArray()))
                .Where(project => !project.Diagnostics.IsEmpty).ToList();
            return wanted.Count == 0 ? null : CodeAction.Create(fix._titleOfAll, ApplyAllAsync, key);

            async Task<Solution> ApplyAllAsync(CancellationToken cancellationToken)
            {
                var solution = fixAllContext.Solution;
                foreach (var (project, diagnostics) in wanted)
                    solution = await fix.ApplyAsync(solution, project, diagnostics, cancellationToken).ConfigureAwait(false);
                return solution;
            }
        }
    }
}
