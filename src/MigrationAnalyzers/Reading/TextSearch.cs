using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Reading;

/// <summary>Looks for words in a file before anything more costly is done with it.</summary>
internal static class TextSearch
{
    private const int ChunkLength = 16 * 1024;

    /// <summary>Whether one of <paramref name="words"/> stands in <paramref name="text"/>, in just this letter case.</summary>
    public static bool Contains(SourceText text, IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        // Chunk by chunk: a file of megabytes is not copied into one string.
        var buffer = new char[Math.Min(ChunkLength, text.Length)];
        var longest = words.Max(word => word.Length);
        for (var start = 0; start < text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var length = Math.Min(buffer.Length, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            var chunk = buffer.AsSpan(0, length);
            foreach (var word in words)
            {
                if (chunk.IndexOf(word.AsSpan()) >= 0)
                    return true;
            }

            if (start + length >= text.Length)
                return false;
            start += Math.Max(1, length - longest); // a word may lie across two chunks
        }

        return false;
    }

    /// <summary>Whether dotnet-ef writes files of that name, the largest of a project: models, in which there is no code of the user's.</summary>
    public static bool IsGeneratedModel(SyntaxTree tree) =>
        tree.FilePath.EndsWith(".Designer.cs", StringComparison.OrdinalIgnoreCase) || tree.FilePath.EndsWith("ModelSnapshot.cs", StringComparison.OrdinalIgnoreCase);
}
