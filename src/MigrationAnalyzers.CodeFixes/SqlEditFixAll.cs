using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>All edits of a kind at once: of a C# file, or of the C# and <c>.sql</c> files of a project or solution.</summary>
internal sealed class SqlEditFixAll : FixAllProvider
{
    private static readonly ImmutableArray<FixAllScope> Scopes =
        ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution, FixAllScope.ContainingMember, FixAllScope.ContainingType);

    // Roslyn's own provider knows documents that are C#, and no others.
    private static readonly FixAllProvider InCode = Create(
        async (context, document, diagnostics) =>
        {
            var wanted = diagnostics.SelectMany(SqlEditOffer.Of).Where(offer => offer.EquivalenceKey == context.CodeActionEquivalenceKey);
            return await SqlEditOffer.ApplyAsync(document, wanted, context.CancellationToken).ConfigureAwait(false);
        },
        Scopes);

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => Scopes;

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var code = await InCode.GetFixAsync(fixAllContext).ConfigureAwait(false);
        var files = await FindFilesAsync(fixAllContext).ConfigureAwait(false);
        if (files.Count == 0)
            return code;
        return CodeAction.Create(code?.Title ?? "Fix all in SQL files", cancellationToken => ApplyAsync(fixAllContext.Solution, code, files, cancellationToken), fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<List<(DocumentId File, List<SqlEditOffer> Offers)>> FindFilesAsync(FixAllContext context)
    {
        var found = new List<(DocumentId, List<SqlEditOffer>)>();
        var projects = context.Scope switch
        {
            FixAllScope.Project => [context.Project],
            FixAllScope.Solution => context.Solution.Projects,
            _ => Enumerable.Empty<Project>(),
        };
        foreach (var project in projects)
        {
            if (!project.AdditionalDocuments.Any())
                continue;
            var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var file in diagnostics.Where(diagnostic => diagnostic.Location.Kind == LocationKind.ExternalFile).GroupBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal))
            {
                var offers = file.SelectMany(SqlEditOffer.Of).Where(offer => offer.EquivalenceKey == context.CodeActionEquivalenceKey).Distinct().ToList();
                if (offers.Count > 0 && project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == file.Key) is { } document)
                    found.Add((document.Id, offers));
            }
        }

        return found;
    }

    private static async Task<Solution> ApplyAsync(Solution solution, CodeAction? code, List<(DocumentId File, List<SqlEditOffer> Offers)> files, CancellationToken cancellationToken)
    {
        if (code is not null)
        {
            foreach (var operation in await code.GetOperationsAsync(cancellationToken).ConfigureAwait(false))
                solution = operation is ApplyChangesOperation applied ? applied.ChangedSolution : solution;
        }

        foreach (var (file, offers) in files)
            solution = await SqlEditOffer.ApplyAsync(solution, file, offers, cancellationToken).ConfigureAwait(false);
        return solution;
    }
}
