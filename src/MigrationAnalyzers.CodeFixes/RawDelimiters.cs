using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Keeps the quotes around a raw literal apart from those in it.</summary>
internal static class RawDelimiters
{
    /// <summary>The changes that the delimiters of <paramref name="literal"/> need once <paramref name="edits"/> are made in it.</summary>
    public static IEnumerable<TextChange> Adjust(SyntaxNode root, Literal literal, IReadOnlyList<TextChange> edits)
    {
        var source = root.SyntaxTree.GetText();
        var contents = Apply(source, literal.Contents, edits);
        var opening = source.ToString(literal.Start);
        var quotes = opening.Count(c => c == '"');
        var longer = Math.Max(0, LongestRun(contents) + 1 - quotes);
        var added = new string('"', longer);

        // On one line a quote at either end would count as one of the delimiter: such a text gets lines of its own.
        var needsLines = literal.Kind == LiteralKind.SingleLineRaw
            && contents.Length > 0
            && (contents[0] == '"' || contents[contents.Length - 1] == '"');
        if (longer == 0 && !needsLines)
            yield break;

        var lineBreak = needsLines ? SourceLines.LineBreakOf(source) + SourceLines.IndentationAt(source, literal.Start.Start) : "";
        yield return new TextChange(new TextSpan(literal.Start.End, 0), added + lineBreak);
        yield return new TextChange(new TextSpan(literal.End.Start, 0), lineBreak + added);
    }

    private static string Apply(SourceText source, TextSpan contents, IReadOnlyList<TextChange> edits)
    {
        var changed = source.WithChanges(edits);
        var growth = edits.Sum(edit => (edit.NewText?.Length ?? 0) - edit.Span.Length);
        return changed.ToString(new TextSpan(contents.Start, contents.Length + growth));
    }

    private static int LongestRun(string contents)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in contents)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        // Two quotes are an empty name or an escaped quote; only from three on does C# see a delimiter.
        return longest < 3 ? 0 : longest;
    }
}
