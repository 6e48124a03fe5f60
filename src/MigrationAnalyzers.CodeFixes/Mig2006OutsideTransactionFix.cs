using System.Globalization;
using MigrationAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Adds <c>suppressTransaction: true</c> to the call; a text of several statements is split into calls, each of which can run.</summary>
// No [Shared]: as SqlEditFix.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(Mig2006OutsideTransactionFix))]
public sealed class Mig2006OutsideTransactionFix() : TextChangeFix(Id)
{
    private const string Id = "MIG2006";
    private const string Argument = "suppressTransaction";

    private protected override TextFix? FixFor(SyntaxNode root, SourceText text, Diagnostic diagnostic) => ChangeFor(root, text, diagnostic) is { } change
        ? new TextFix(diagnostic.AdditionalLocations.Count > 1 ? "Split the call, and run this outside of the transaction" : "Add suppressTransaction: true", Id, change)
        : null;

    private static TextChange? ChangeFor(SyntaxNode root, SourceText text, Diagnostic diagnostic)
    {
        var places = diagnostic.AdditionalLocations;
        if (places.Count == 0 || places.Any(place => place.SourceTree != root.SyntaxTree && place.SourceTree?.FilePath != root.SyntaxTree.FilePath))
            return null;
        var call = root.FindToken(places[0].SourceSpan.Start).Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>();
        if (call is null || call.ArgumentList.CloseParenToken.IsMissing)
            return null;
        return places.Count == 1 ? WithArgument(call) : Split(root, text, call, diagnostic);
    }

    private static TextChange? WithArgument(InvocationExpressionSyntax call)
    {
        if (Suppression(call) is { } given)
            return new TextChange(given.Expression.Span, "true");
        return new TextChange(new TextSpan(call.ArgumentList.CloseParenToken.SpanStart, 0), $", {Argument}: true");
    }

    private static ArgumentSyntax? Suppression(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        return arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == Argument)
            ?? (arguments.Count > 1 && arguments[1].NameColon is null ? arguments[1] : null);
    }

    private static TextChange? Split(SyntaxNode root, SourceText text, InvocationExpressionSyntax call, Diagnostic diagnostic)
    {
        var statements = diagnostic.AdditionalLocations.Skip(1).Select(place => place.SourceSpan).ToList();
        if (diagnostic.Properties.ContainsKey(FixNotes.Unsplittable)
            || !diagnostic.Properties.TryGetValue(FixNotes.OutsideTransaction, out var indexes) || indexes is null
            || call.Parent is not ExpressionStatementSyntax whole
            || call.ArgumentList.Arguments.FirstOrDefault()?.Expression is not LiteralExpressionSyntax argument
            || Literal.At(root, statements[0]) is not { } literal || literal.Span != argument.Span || !statements.All(literal.Contents.Contains))
            return null;

        var outside = new HashSet<int>(indexes.Split(',').Select(index => int.Parse(index, CultureInfo.InvariantCulture)));
        var calls = new List<string>();
        for (var first = 0; first < statements.Count;)
        {
            var last = first;
            while (!outside.Contains(first) && last + 1 < statements.Count && !outside.Contains(last + 1))
                last++;
            var suppression = outside.Contains(first) ? $", {Argument}: true" : "";
            calls.Add($"{call.Expression}({Write(text, literal, statements, first, last)}{suppression});");
            first = last + 1;
        }

        return new TextChange(whole.Span, string.Join(SourceLines.LineBreakOf(text) + SourceLines.IndentationAt(text, whole.SpanStart), calls));
    }

    // The statements with the comments before them, in a literal like the one they stood in.
    private static string Write(SourceText text, Literal literal, List<TextSpan> statements, int first, int last)
    {
        var start = first == 0 ? literal.Contents.Start : statements[first - 1].End;
        var content = text.ToString(TextSpan.FromBounds(start, statements[last].End));
        if (first > 0)
            content = content.Substring(content.IndexOf(';') + 1);
        content = TrimStart(content, literal.Kind) + ";";
        var (opening, closing) = (text.ToString(literal.Start), text.ToString(literal.End));
        if (literal.Kind != LiteralKind.MultiLineRaw)
            return opening + content + closing;
        var line = SourceLines.LineBreakOf(text) + SourceLines.IndentationAt(text, literal.End.Start);
        return opening + line + content + line + closing;
    }

    private static string TrimStart(string content, LiteralKind kind)
    {
        var start = 0;
        while (start < content.Length)
        {
            if (char.IsWhiteSpace(content[start]))
                start++;
            else if (kind == LiteralKind.Regular && content[start] == '\\' && start + 1 < content.Length && content[start + 1] is 'n' or 'r' or 't')
                start += 2;
            else
                break;
        }

        return content.Substring(start);
    }
}
