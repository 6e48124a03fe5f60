using MigrationAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Runs the change of a column's type with USING before the operation that changes it: the operation then finds the type it wants.</summary>
// No [Shared]: as SqlEditFix.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(Mig2009TypeChangeFix))]
public sealed class Mig2009TypeChangeFix() : TextChangeFix(Id)
{
    private const string Id = "MIG2009";

    private protected override TextFix? FixFor(SyntaxNode root, SourceText text, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        if (!diagnostic.Properties.TryGetValue(FixNotes.Statement, out var sql) || sql is null || !root.FullSpan.Contains(span))
            return null;
        var statement = root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<ExpressionStatementSyntax>().FirstOrDefault();
        if (statement is not { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AlterColumn", Expression: IdentifierNameSyntax builder } } })
            return null; // a call within a longer chain has no place before it
        var next = SourceLines.LineBreakOf(text) + SourceLines.IndentationAt(text, statement.SpanStart);
        var call = $"{builder.Identifier.Text}.Sql({SymbolDisplay.FormatLiteral(sql, quote: true)});{next}";
        return new TextFix("Change the type with USING first", Id, new TextChange(new TextSpan(statement.SpanStart, 0), call));
    }
}
