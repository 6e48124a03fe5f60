using MigrationAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Adds <c>.HasColumnName("x")</c> after the property's selector; for a property that the configuration does not mention, a statement at its end.</summary>
// No [Shared]: as SqlEditFix.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(Mig4004UnnamedColumnFix))]
public sealed class Mig4004UnnamedColumnFix() : TextChangeFix(Id)
{
    private const string Id = "MIG4004";

    private protected override TextFix? FixFor(SyntaxNode root, SourceText text, Diagnostic diagnostic)
    {
        if (ChangeFor(root, text, diagnostic) is not { } change)
            return null;
        var title = diagnostic.Properties.TryGetValue(FixNotes.Property, out var property)
            ? $"Name the column of {property} {diagnostic.Properties[FixNotes.Column]}"
            : $"Name the column {diagnostic.Properties[FixNotes.Column]}";
        return new TextFix(title, Id, new TextChange(new TextSpan(change.Position, 0), change.Text));
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
            call = SourceLines.LineBreakOf(text) + SourceLines.IndentationAt(text, text.Lines[line].Start) + call;
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
            : (text.Lines[text.Lines.IndexOf(last.Span.End)].End, SourceLines.LineBreakOf(text) + SourceLines.IndentationAt(text, last.SpanStart) + statement);
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
}
