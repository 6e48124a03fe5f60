using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace MigrationAnalyzers.Reading;

/// <summary>A stretch of a text and the stretch of a literal's value it was made from. Unequal lengths: the one stands for the other as a whole.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length in the text, never 0.</param>
/// <param name="Origin">The literal, or the expression of a computed text or hole.</param>
/// <param name="OriginStart">Offset in the origin's value.</param>
/// <param name="OriginLength">Length there.</param>
/// <param name="IsTransformed">Whether something (<c>Replace</c>, <c>ToLower</c>) stands between the literal and the text, so that other characters written into the
/// literal might not arrive as they are.</param>
internal readonly record struct TextPiece(int Start, int Length, TextOrigin Origin, int OriginStart, int OriginLength, bool IsTransformed)
{
    /// <summary>The offset after the piece.</summary>
    public int End => Start + Length;

    /// <summary>Whether <paramref name="next"/> goes on in the same literal where this piece ends.</summary>
    public bool IsContinuedBy(TextPiece next) => ReferenceEquals(Origin, next.Origin) && OriginStart + OriginLength == next.OriginStart;
}

/// <summary>From each offset of a text to the C# source it is written as. Exact, or it says so with null.</summary>
internal sealed class LiteralMap(ImmutableArray<TextPiece> pieces)
{
    /// <summary>The pieces in order, without gaps: together they are the text.</summary>
    public ImmutableArray<TextPiece> Pieces { get; } = pieces;

    /// <summary>The C# source of <paramref name="span"/>. Null where it was computed, or does not stand in one literal in one stretch.</summary>
    public SourceLocation? Find(TextSpan span)
    {
        var first = PieceAt(span.Start);
        if (first < 0)
            return null;
        if (span.Length == 0)
            return Locate(Pieces[first], Pieces[first], span);

        var last = first;
        while (Pieces[last].End < span.End)
        {
            if (last + 1 == Pieces.Length || !Pieces[last].IsContinuedBy(Pieces[last + 1]))
                return null;
            last++;
        }

        return Locate(Pieces[first], Pieces[last], span);
    }

    /// <summary>The expression whose value is not known, where <paramref name="span"/> is the hole that stands for it; else null.</summary>
    public SourceLocation? FindHole(TextSpan span)
    {
        var index = span.Length == 1 ? PieceAt(span.Start) : -1;
        return index >= 0 && Pieces[index] is { Length: 1, Origin: ComputedOrigin { Tree: { } tree } origin }
            ? new SourceLocation(tree, origin.Span, IsExact: false, IsEditable: false)
            : null;
    }

    private static SourceLocation? Locate(TextPiece first, TextPiece last, TextSpan span)
    {
        var start = first.OriginStart + (first.Length == first.OriginLength ? span.Start - first.Start : 0);
        var end = last.Length == last.OriginLength ? last.OriginStart + span.End - last.Start : last.OriginStart + last.OriginLength;
        return first.Origin.Map(start, span.Length == 0 ? 0 : end - start) is { } source
            ? new SourceLocation(first.Origin.Tree, source, IsExact: true, IsEditable: !first.IsTransformed && !last.IsTransformed) { Origin = first.Origin }
            : null;
    }

    /// <summary>The index of the piece that holds <paramref name="offset"/>, at the very end that of the last one; -1 outside of the text.</summary>
    public int PieceAt(int offset)
    {
        var low = 0;
        var high = Pieces.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (offset < Pieces[middle].Start)
                high = middle - 1;
            else if (offset >= Pieces[middle].End)
                low = middle + 1;
            else
                return middle;
        }

        return Pieces.Length > 0 && offset == Pieces[Pieces.Length - 1].End ? Pieces.Length - 1 : -1;
    }
}
