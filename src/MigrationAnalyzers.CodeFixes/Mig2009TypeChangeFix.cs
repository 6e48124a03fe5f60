using System.Collections.Immutable;
using MigrationAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Runs the change of a column's type with USING before the operation that changes it: the operation then finds the type it wants.</summary>
// No [Shared]: as SqlEditFix.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(Mig2009TypeChangeFix))]
public sealed class Mig2009TypeChangeFix : CodeFixProvider
{
    private const string Id = "MIG2009";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || ChangeFor(root, diagnostic) is null)
                continue;
            var one = ImmutableArray.Create(diagnostic);
            context.RegisterCodeFix(
                CodeAction.Create("Change the type with USING first", cancellationToken => ApplyAsync(context.Document, one, cancellationToken), Id), diagnostic);
        }
    }

    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null)
            return document;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (ChangeFor(root, diagnostic) is { } change)
                changes.Add(change);
        }

        return document.WithText(text.WithChanges(changes));
    }

    private static TextChange? ChangeFor(SyntaxNode root, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        if (!diagnostic.Properties.TryGetValue(FixNotes.Statement, out var sql) || sql is null || !root.FullSpan.Contains(span))
            return null;
        var statement = root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<ExpressionStatementSyntax>().FirstOrDefault();
        if (statement is not { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AlterColumn", Expression: IdentifierNameSyntax builder } } })
            return null; // a call within a longer chain has no place before it
        var line = statement.GetLeadingTrivia().ToString();
        var indentation = line.Substring(line.LastIndexOf('\n') + 1);
        var newLine = root.ToFullString().Contains("\r\n") ? "\r\n" : "\n";
        var call = $"{builder.Identifier.Text}.Sql({SymbolDisplay.FormatLiteral(sql, quote: true)});{newLine}{indentation}";
        return new TextChange(new TextSpan(statement.SpanStart, 0), call);
    }
}
