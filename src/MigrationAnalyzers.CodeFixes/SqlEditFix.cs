using System.Collections.Immutable;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Every fix that is written as an edit of SQL, in a literal or in a <c>.sql</c> file: quotes, renames. Which rules offer one is read off their descriptors.</summary>
// No [Shared]: the attribute's assembly would tie us to one version of System.Composition, and the provider has no state.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SqlEditFix), DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class SqlEditFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        KnownRules.ById.Values.Where(rule => rule.CustomTags.Contains(RuleDescriptor.OffersSqlEdit)).Select(rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SqlEditFixAll();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is not Document document)
        {
            await RegisterInFileAsync(context).ConfigureAwait(false);
            return;
        }

        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var offer in SqlEditOffer.Of(diagnostic))
            {
                if (LiteralWriter.Write(root, [(offer.Span, offer.Text)]).Count == 0)
                    continue; // the literal cannot hold it, or the text has moved on
                var action = CodeAction.Create(
                    offer.Title,
                    cancellationToken => SqlEditOffer.ApplyAsync(document, [offer], cancellationToken),
                    offer.EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    // What stands in a file of SQL is SQL as it is.
    private static async Task RegisterInFileAsync(CodeFixContext context)
    {
        var text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var offer in SqlEditOffer.Of(diagnostic))
            {
                if (offer.Span.End > text.Length)
                    continue; // the file has moved on
                var action = CodeAction.Create(
                    offer.Title,
                    cancellationToken => SqlEditOffer.ApplyAsync(context.TextDocument.Project.Solution, context.TextDocument.Id, [offer], cancellationToken),
                    offer.EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}
