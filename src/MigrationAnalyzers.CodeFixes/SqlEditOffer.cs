using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>An edit of SQL that a finding carries.</summary>
/// <param name="Title">What the editor's menu says.</param>
/// <param name="Span">What is replaced, in the file of the finding.</param>
/// <param name="Text">What the SQL holds there afterwards.</param>
/// <param name="EquivalenceKey">What fixes of other findings must have in common with it to be done together.</param>
internal readonly record struct SqlEditOffer(string Title, TextSpan Span, string Text, string EquivalenceKey)
{
    /// <summary>Those of a finding. Wrong names of all kinds are mended together; elsewhere each rule is a decision of its own, and where there is a choice, each choice.</summary>
    public static IEnumerable<SqlEditOffer> Of(Diagnostic diagnostic)
    {
        var edits = SqlEdit.Unpack(diagnostic.Properties, diagnostic.Location.SourceSpan.Start);
        foreach (var (title, span, text) in edits)
        {
            var key = edits.Length > 1 ? $"{diagnostic.Id}: {title}"
                : diagnostic.Descriptor.Category == RuleCategory.Names ? RuleCategory.Names
                : diagnostic.Id;
            yield return new(title, span, text, key);
        }
    }

    /// <summary>The C# file after these edits, each in the escaping of its literal.</summary>
    public static async Task<Document> ApplyAsync(Document document, IEnumerable<SqlEditOffer> offers, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null)
            return document;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(LiteralWriter.Write(root, offers.Select(offer => (offer.Span, offer.Text)))));
    }

    /// <summary>The solution after these edits of one of its <c>.sql</c> files; of edits that overlap, the first is made.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, DocumentId file, IEnumerable<SqlEditOffer> offers, CancellationToken cancellationToken)
    {
        if (solution.GetAdditionalDocument(file) is not { } document)
            return solution;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var changes = new List<TextChange>();
        foreach (var offer in offers.OrderBy(offer => offer.Span.Start).ThenBy(offer => offer.Span.Length))
        {
            if (offer.Span.End <= text.Length && (changes.Count == 0 || offer.Span.Start >= changes[changes.Count - 1].Span.End))
                changes.Add(new TextChange(offer.Span, offer.Text));
        }

        return solution.WithAdditionalDocumentText(file, text.WithChanges(changes));
    }
}
