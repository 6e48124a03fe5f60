using System.Collections.Immutable;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Every fix that is written as an edit of a literal: quotes, renames. Which rules offer one is read off their descriptors.</summary>
// No [Shared]: the attribute's assembly would tie us to one version of System.Composition, and the provider has no state.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SqlEditFix))]
public sealed class SqlEditFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        KnownRules.ById.Values.Where(rule => rule.CustomTags.Contains(RuleDescriptor.OffersSqlEdit)).Select(rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) =>
        {
            var wanted = diagnostics.SelectMany(Offers).Where(offer => offer.EquivalenceKey == context.CodeActionEquivalenceKey).Select(offer => (offer.Span, offer.Text));
            return await ApplyAsync(document, wanted, context.CancellationToken).ConfigureAwait(false);
        });

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var offer in Offers(diagnostic))
            {
                if (LiteralWriter.Write(root, [(offer.Span, offer.Text)]).Count == 0)
                    continue; // the literal cannot hold it, or the text has moved on
                var action = CodeAction.Create(
                    offer.Title,
                    cancellationToken => ApplyAsync(context.Document, [(offer.Span, offer.Text)], cancellationToken),
                    offer.EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    // Wrong names of all kinds are mended together; elsewhere each rule is a decision of its own, and where there is a choice, each choice.
    private static IEnumerable<(string Title, TextSpan Span, string Text, string EquivalenceKey)> Offers(Diagnostic diagnostic)
    {
        var edits = SqlEdit.Unpack(diagnostic.Properties, diagnostic.Location.SourceSpan.Start);
        foreach (var (title, span, text) in edits)
        {
            var key = edits.Length > 1 ? $"{diagnostic.Id}: {title}"
                : diagnostic.Descriptor.Category == RuleCategory.Names ? RuleCategory.Names
                : diagnostic.Id;
            yield return (title, span, text, key);
        }
    }

    private static async Task<Document> ApplyAsync(
        Document document, IEnumerable<(TextSpan Span, string Text)> edits, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null)
            return document;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(LiteralWriter.Write(root, edits)));
    }
}
