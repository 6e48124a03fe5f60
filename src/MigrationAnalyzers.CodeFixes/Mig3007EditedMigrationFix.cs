using System.Collections.Immutable;
using MigrationAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Accepts the edit of an applied migration, or fills in its hash: writes the hash into the line of the applied-migrations file.</summary>
// No [Shared]: as SqlEditFix.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(Mig3007EditedMigrationFix))]
public sealed class Mig3007EditedMigrationFix : CodeFixProvider
{
    private const string Id = "MIG3007";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AllLines.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (LineOf(diagnostic) is not { } line)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Write {line.Hash} into {FileName(line.Path)}",
                    cancellationToken => ApplyAsync(context.Document.Project, [line], cancellationToken),
                    Id),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static (string Path, TextSpan Span, string Hash)? LineOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FixNotes.UpHash, out var hash) && hash is not null && diagnostic.AdditionalLocations.Count > 0
            ? (diagnostic.AdditionalLocations[0].GetLineSpan().Path, diagnostic.AdditionalLocations[0].SourceSpan, hash)
            : null;

    private static async Task<Solution> ApplyAsync(Project project, IEnumerable<(string Path, TextSpan Span, string Hash)> lines, CancellationToken cancellationToken)
    {
        var solution = project.Solution;
        foreach (var file in lines.GroupBy(line => line.Path, StringComparer.Ordinal))
        {
            if (project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == file.Key || document.Name == file.Key) is not { } document)
                continue;
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var changes = file.Where(line => line.Span.End <= text.Length).Distinct().OrderBy(line => line.Span.Start).Select(line => new TextChange(line.Span, line.Hash));
            solution = solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
        }

        return solution;
    }

    // The batch fixer merges changes of C# files alone.
    private sealed class AllLines : FixAllProvider
    {
        public static AllLines Instance { get; } = new();

        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var diagnostics = fixAllContext.Scope switch
            {
                FixAllScope.Document when fixAllContext.Document is { } document => await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false),
                FixAllScope.Project or FixAllScope.Solution => await fixAllContext.GetAllDiagnosticsAsync(fixAllContext.Project).ConfigureAwait(false),
                _ => ImmutableArray<Diagnostic>.Empty,
            };
            var lines = diagnostics.Select(LineOf).Where(line => line is not null).Select(line => line!.Value).ToList();
            return lines.Count == 0
                ? null
                : CodeAction.Create("Write the hashes", cancellationToken => ApplyAsync(fixAllContext.Project, lines, cancellationToken), Id);
        }
    }
}
