using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Reading;

/// <summary>What was found out about all files of a compilation, for the next one that has most of the same. Kept with the first file and the last, one of which may be edited.</summary>
internal sealed class KeptWithFiles<T>
    where T : class
{
    private readonly ConditionalWeakTable<SyntaxTree, T> _kept = new();

    /// <summary>What was kept last with files one of whose ends is the same; null: nothing.</summary>
    public T? Find(ImmutableArray<SyntaxTree> trees) =>
        trees.IsEmpty ? null
        : _kept.TryGetValue(trees[0], out var kept) || _kept.TryGetValue(trees[trees.Length - 1], out kept) ? kept
        : null;

    /// <summary>Keeps something in place of what was kept before.</summary>
    public void Keep(ImmutableArray<SyntaxTree> trees, T found)
    {
        if (trees.IsEmpty)
            return;
        lock (_kept)
        {
            foreach (var tree in new[] { trees[0], trees[trees.Length - 1] })
            {
                _kept.Remove(tree);
                _kept.Add(tree, found);
            }
        }
    }
}

/// <summary>What can be said of a C# file by itself, said once for each file. A compilation that has most files of the one before asks only about the others.</summary>
/// <param name="read">Says it. The file may be of several compilations.</param>
internal sealed class FileFacts<T>(Func<SyntaxTree, CancellationToken, T> read)
    where T : class
{
    private readonly ConditionalWeakTable<SyntaxTree, T> _known = new();
    private readonly KeptWithFiles<Facts> _last = new();

    /// <summary>Of one file.</summary>
    public T Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(tree, out var known))
            return known;
        var fact = read(tree, cancellationToken);
        return _known.GetValue(tree, _ => fact);
    }

    /// <summary>Of each of the files of a compilation, in their order.</summary>
    public ImmutableArray<T> Of(ImmutableArray<SyntaxTree> trees, CancellationToken cancellationToken)
    {
        var last = _last.Find(trees);
        if (last is not null && last.Trees == trees)
            return last.Said;
        var said = ImmutableArray.CreateBuilder<T>(trees.Length);
        for (var i = 0; i < trees.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            said.Add(last is not null && i < last.Trees.Length && ReferenceEquals(last.Trees[i], trees[i]) ? last.Said[i] : Of(trees[i], cancellationToken));
        }

        var facts = new Facts(trees, said.MoveToImmutable());
        _last.Keep(trees, facts);
        return facts.Said;
    }

    private sealed record Facts(ImmutableArray<SyntaxTree> Trees, ImmutableArray<T> Said);
}
