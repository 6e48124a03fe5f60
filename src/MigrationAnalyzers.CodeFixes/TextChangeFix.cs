using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>What a fix would do.</summary>
/// <param name="Title">What the editor's menu says.</param>
/// <param name="Key">What fixes of other findings must have in common with it to be done together.</param>
/// <param name="Change">What becomes of the file that the finding stands in.</param>
internal readonly record struct TextFix(string Title, string Key, TextChange Change)
{
    /// <summary>Where it stands in the menu.</summary>
    public CodeActionPriority Priority { get; init; } = CodeActionPriority.Default;
}

/// <summary>Fixes that change the text of the file that their finding stands in: alone, or all of a document, project or solution at once.</summary>
public abstract class TextChangeFix : CodeFixProvider
{
    private static readonly ImmutableArray<FixAllScope> Everywhere =
        ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution, FixAllScope.ContainingMember, FixAllScope.ContainingType);

    private protected TextChangeFix(params string[] ids) => FixableDiagnosticIds = ids.ToImmutableArray();

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await ApplyAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false),
        Scopes);

    /// <summary>How much can be fixed at once.</summary>
    private protected virtual ImmutableArray<FixAllScope> Scopes => Everywhere;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (FixFor(root, text, diagnostic) is not { } fix)
                continue;
            var one = ImmutableArray.Create(diagnostic);
            context.RegisterCodeFix(CodeAction.Create(fix.Title, cancellationToken => ApplyAsync(context.Document, one, fix.Key, cancellationToken), fix.Key, fix.Priority), diagnostic);
        }
    }

    /// <summary>The fix of a finding; null: there is none, or the text has moved on.</summary>
    private protected abstract TextFix? FixFor(SyntaxNode root, SourceText text, Diagnostic diagnostic);

    private async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null)
            return document;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);

        // Two findings may ask for one and the same change, or for two insertions at one place; of changes that overlap, the first is made.
        var changes = new List<TextChange>();
        var wanted = diagnostics.Select(diagnostic => FixFor(root, text, diagnostic)).OfType<TextFix>().Where(fix => fix.Key == key).Select(fix => fix.Change);
        foreach (var place in wanted.Distinct().GroupBy(change => change.Span).OrderBy(place => place.Key.Start).ThenBy(place => place.Key.Length))
        {
            if (changes.Count > 0 && place.Key.Start < changes[changes.Count - 1].Span.End)
                continue;
            changes.Add(place.Key.IsEmpty ? new TextChange(place.Key, string.Concat(place.Select(change => change.NewText))) : place.First());
        }

        return document.WithText(text.WithChanges(changes));
    }
}
