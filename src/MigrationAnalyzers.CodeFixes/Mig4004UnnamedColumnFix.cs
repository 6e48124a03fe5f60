using System.Collections.Immutable;
using MigrationAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Adds <c>.HasColumnName("x")</c> after the property's selector; for a property that the configuration does not mention, a statement at its end.</summary>
// No [Shared]: as SqlEditFix.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(Mig4004UnnamedColumnFix))]
public sealed class Mig4004UnnamedColumnFix : CodeFixProvider
{
    private const string Id = "MIG4004";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || ChangeFor(root, text, diagnostic) is null)
                continue;
            var title = diagnostic.Properties.TryGetValue(FixNotes.Property, out var property)
                ? $"Name the column of {property} {diagnostic.Properties[FixNotes.Column]}"
                : $"Name the column {diagnostic.Properties[FixNotes.Column]}";
            var one = ImmutableArray.Create(diagnostic);
            context.RegisterCodeFix(CodeAction.Create(title, cancellationToken => ApplyAsync(context.Document, one, cancellationToken), Id), diagnostic);
        }
    }

    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null)
            return document;

        // Statements for several properties go to the same end of a body: one insertion, in the order of the findings.
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var insertions = new SortedDictionary<int, string>();
        foreach (var diagnostic in diagnostics)
        {
            if (ChangeFor(root, text, diagnostic) is not { } change)
                continue;
            insertions.TryGetValue(change.Position, out var before);
            insertions[change.Position] = before + change.Text;
        }

        return document.WithText(text.WithChanges(insertions.Select(insertion => new TextChange(new TextSpan(insertion.Key, 0), insertion.Value))));
    }

    private static (int Position, string Text)? ChangeFor(SyntaxNode root, SourceText text, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        if (!diagnostic.Properties.TryGetValue(FixNotes.Column, out var column) || column is null || !root.FullSpan.Contains(span))
            return null;

        var call = $".HasColumnName({SymbolDisplay.FormatLiteral(column, quote: true)})";
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        return diagnostic.Properties.TryGetValue(FixNotes.Property, out var property) && property is not null
            ? StatementAtEnd(node, text, property, call)
            : CallAfterSelector(node, text, span, call);
    }

    private static (int Position, string Text)? CallAfterSelector(SyntaxNode node, SourceText text, TextSpan span, string call)
    {
        var selector = node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(
            invocation => invocation.ArgumentList.Span.Contains(span) && invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Property" or "PrimitiveCollection" or "IndexerProperty" });
        if (selector is null)
            return null;

        // A chain that is written one call a line goes on so.
        if (selector.Parent is MemberAccessExpressionSyntax next && text.Lines.IndexOf(next.OperatorToken.SpanStart) is var line && line != text.Lines.IndexOf(selector.Span.End))
            call = NewLineOf(text) + IndentationAt(text, line) + call;
        return (selector.Span.End, call);
    }

    private static (int Position, string Text)? StatementAtEnd(SyntaxNode node, SourceText text, string property, string call)
    {
        var (block, builder) = BodyOf(node);
        if (block is null || builder is null || block.CloseBraceToken.IsMissing || block.Statements.Count == 0)
            return null;

        var parameter = builder == "e" ? "x" : "e";
        var statement = $"{builder}.Property({parameter} => {parameter}.{property}){call};";
        var last = block.Statements[block.Statements.Count - 1];
        var lastLine = text.Lines.IndexOf(last.SpanStart);
        return lastLine == text.Lines.IndexOf(block.OpenBraceToken.SpanStart)
            ? (last.Span.End, " " + statement)
            : (text.Lines[text.Lines.IndexOf(last.Span.End)].End, NewLineOf(text) + IndentationAt(text, lastLine) + statement);
    }

    // Where the entity's builder is a variable: Configure(EntityTypeBuilder<Event> builder), Entity<Event>(b => ...), OwnsOne(e => e.Address, a => ...).
    private static (BlockSyntax? Block, string? Builder) BodyOf(SyntaxNode node)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case ParameterSyntax { Parent.Parent: MethodDeclarationSyntax method } parameter:
                    return (method.Body, parameter.Identifier.ValueText);
                case ParameterSyntax { Parent.Parent: LocalFunctionStatementSyntax function } parameter:
                    return (function.Body, parameter.Identifier.ValueText);
                case InvocationExpressionSyntax invocation:
                    var action = invocation.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<AnonymousFunctionExpressionSyntax>().LastOrDefault();
                    var name = action switch
                    {
                        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
                        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0].Identifier.ValueText,
                        _ => null,
                    };
                    return (action?.Block, name);
                case StatementSyntax:
                    return default;
            }
        }

        return default;
    }

    private static string IndentationAt(SourceText text, int line)
    {
        var content = text.ToString(text.Lines[line].Span);
        return content.Substring(0, content.Length - content.TrimStart().Length);
    }

    private static string NewLineOf(SourceText text)
    {
        var first = text.Lines[0];
        var lineBreak = TextSpan.FromBounds(first.End, first.EndIncludingLineBreak);
        return lineBreak.IsEmpty ? "\n" : text.ToString(lineBreak);
    }
}
