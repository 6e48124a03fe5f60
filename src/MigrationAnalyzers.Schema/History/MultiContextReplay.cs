using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;

namespace MigrationAnalyzers.Schema.History;

/// <summary>Replays several contexts that share one database: what one of them does not know, the others may have made.</summary>
public static class MultiContextReplay
{
    /// <summary>The replays of all <paramref name="histories"/>, in their order.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ImmutableArray<ReplayResult> Run(
        ImmutableArray<MigrationHistory> histories, ReplayOptions options, CancellationToken cancellationToken)
    {
        var alone = histories.Select(history => Replay.Run(history, options, cancellationToken)).ToImmutableArray();
        if (alone.Length <= 1)
            return alone;

        var together = ImmutableArray.CreateBuilder<ReplayResult>(histories.Length);
        for (var i = 0; i < histories.Length; i++)
        {
            var others = alone.RemoveAt(i).Select(result => result.End).ToImmutableArray();
            together.Add(Replay.Run(histories[i], options with { Neighbours = others }, cancellationToken));
        }

        return together.MoveToImmutable();
    }
}
