using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>
/// Writes new text into C# string literals, in each literal's own escaping. All edits of one literal are written together, because a raw literal may need
/// longer delimiters, or lines of their own for them, depending on what all of them write.
/// </summary>
internal static class LiteralWriter
{
    /// <summary>The changes that put each text in the place of its span; spans that no literal holds, or whose literal cannot hold the text, are left out.</summary>
    /// <param name="root">The file.</param>
    /// <param name="edits">Spans of the file, each within one literal, and the values to stand there. Edits that overlap an earlier one are left out.</param>
    public static IReadOnlyList<TextChange> Write(SyntaxNode root, IEnumerable<(TextSpan Span, string Text)> edits)
    {
        var changes = new List<TextChange>();
        var end = -1;
        var inOrder = new List<(Literal Literal, TextSpan Span, string Text)>();
        foreach (var (span, text) in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length))
        {
            if (span.Start < end || Literal.At(root, span) is not { } literal)
                continue;
            end = span.End;
            inOrder.Add((literal, span, text));
        }

        foreach (var group in inOrder.GroupBy(edit => edit.Literal.Span))
        {
            var literal = group.First().Literal;
            var escaped = new List<TextChange>();
            foreach (var (_, span, text) in group)
            {
                if (literal.Escape(text, span.End) is { } written)
                    escaped.Add(new TextChange(span, written));
            }

            changes.AddRange(escaped);
            if (literal.IsRaw)
                changes.AddRange(RawDelimiters.Adjust(root, literal, escaped));
        }

        return changes;
    }
}
