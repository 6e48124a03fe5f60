using System.Collections.Immutable;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace MigrationAnalyzers.Reading;

/// <summary>A stretch of a literal's value, or of a value in XML, and the source it is written as. Equal lengths are a copy, character by character; unequal ones an escape sequence, or
/// (value length 0) source that leaves nothing behind, such as the indentation of a raw literal.</summary>
/// <param name="ValueStart">Offset in the literal's value.</param>
/// <param name="ValueLength">Length there, in UTF-16 code units.</param>
/// <param name="SourceStart">Offset in the file.</param>
/// <param name="SourceLength">Length there.</param>
internal readonly record struct LiteralRun(int ValueStart, int ValueLength, int SourceStart, int SourceLength)
{
    /// <summary>The offset in the value after the run.</summary>
    public int ValueEnd => ValueStart + ValueLength;

    /// <summary>Whether every character stands in the source as itself.</summary>
    public bool IsCopy => ValueLength == SourceLength;

    /// <summary>The source of <paramref name="length"/> characters from <paramref name="start"/> of the value, as <paramref name="runs"/>, in order and without gaps, say; null: it has none.</summary>
    public static SourceSpan? Find(ImmutableArray<LiteralRun> runs, int start, int length)
    {
        if (length > 0)
            return FindCharacter(runs, start) is { } first && FindCharacter(runs, start + length - 1) is { } last ? SourceSpan.FromBounds(first.Start, last.End) : null;

        // Between two characters: before the one, or else after the other.
        if (FindCharacter(runs, start) is { } next)
            return new SourceSpan(next.Start, 0);
        return start > 0 && FindCharacter(runs, start - 1) is { } previous ? new SourceSpan(previous.End, 0) : null;
    }

    private static SourceSpan? FindCharacter(ImmutableArray<LiteralRun> runs, int offset)
    {
        var low = 0;
        var high = runs.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var run = runs[middle];
            if (offset < run.ValueStart)
                high = middle - 1;
            else if (offset >= run.ValueEnd)
                low = middle + 1;
            else
                return run.IsCopy ? new SourceSpan(run.SourceStart + offset - run.ValueStart, 1) : new SourceSpan(run.SourceStart, run.SourceLength);
        }

        return null;
    }
}
