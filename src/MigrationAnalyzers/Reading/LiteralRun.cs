namespace MigrationAnalyzers.Reading;

/// <summary>A stretch of a literal's value and the source it is written as. Equal lengths are a copy, character by character; unequal ones an escape sequence, or
/// (value length 0) source that leaves nothing behind, such as the indentation of a raw literal.</summary>
/// <param name="ValueStart">Offset in the literal's value.</param>
/// <param name="ValueLength">Length there, in UTF-16 code units.</param>
/// <param name="SourceStart">Offset in the C# file.</param>
/// <param name="SourceLength">Length there.</param>
internal readonly record struct LiteralRun(int ValueStart, int ValueLength, int SourceStart, int SourceLength)
{
    /// <summary>The offset in the value after the run.</summary>
    public int ValueEnd => ValueStart + ValueLength;

    /// <summary>Whether every character stands in the source as itself.</summary>
    public bool IsCopy => ValueLength == SourceLength;
}
