using System.Collections.Immutable;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Every fix that is written as an edit of a literal: quotes, renames. Which rules offer one is read off their descriptors.</summary>
// No [Shared]: the attribute's assembly would tie us to one version of System.Composition, and the provider has no state.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SqlEditFix))]
public sealed class SqlEditFix : CodeFixProvider
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Rules = FindRules();

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Rules.Keys.OrderBy(id => id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) =>
        {
            var wanted = diagnostics.Where(diagnostic => EquivalenceKey(diagnostic) == context.CodeActionEquivalenceKey);
            return await ApplyAsync(document, FirstEdits(wanted), context.CancellationToken).ConfigureAwait(false);
        });

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (title, span, text) in SqlEdit.Unpack(diagnostic.Properties, diagnostic.Location.SourceSpan.Start))
            {
                if (LiteralWriter.Write(root, [(span, text)]).Count == 0)
                    continue; // the literal cannot hold it, or the text has moved on
                var action = CodeAction.Create(
                    title,
                    cancellationToken => ApplyAsync(context.Document, [(span, text)], cancellationToken),
                    EquivalenceKey(diagnostic));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    // Wrong names of all kinds are mended together; elsewhere each rule is a decision of its own.
    private static string EquivalenceKey(Diagnostic diagnostic) =>
        diagnostic.Descriptor.Category == RuleCategory.Names ? RuleCategory.Names : diagnostic.Id;

    private static IEnumerable<(TextSpan Span, string Text)> FirstEdits(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var edits = SqlEdit.Unpack(diagnostic.Properties, diagnostic.Location.SourceSpan.Start);
            if (edits.Length > 0)
                yield return (edits[0].Span, edits[0].Text);
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

    private static ImmutableDictionary<string, DiagnosticDescriptor> FindRules()
    {
        var rules = ImmutableDictionary.CreateBuilder<string, DiagnosticDescriptor>();
        foreach (var type in typeof(MigrationRule).Assembly.GetTypes())
        {
            if (type.IsAbstract || !typeof(MigrationRule).IsAssignableFrom(type))
                continue;
            var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(type)!;
            foreach (var descriptor in analyzer.SupportedDiagnostics)
            {
                if (descriptor.CustomTags.Contains(RuleDescriptor.OffersSqlEdit))
                    rules[descriptor.Id] = descriptor;
            }
        }

        return rules.ToImmutable();
    }
}
