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
        if (histories.Length <= 1)
            return histories.Select(history => Replay.Run(history, options, cancellationToken)).ToImmutableArray();

        var texts = new ParsedTexts(options.PostgresVersion, cancellationToken);
        var made = histories.Select(history => MadeNames.Of(history, ReplayMemory.Of(history, options), texts, cancellationToken)).ToImmutableArray();
        var alone = histories.Select((history, i) => Replay.Run(history, made.RemoveAt(i), options, cancellationToken)).ToImmutableArray();
        var together = ImmutableArray.CreateBuilder<ReplayResult>(histories.Length);
        for (var i = 0; i < histories.Length; i++)
        {
            var others = alone.RemoveAt(i).Select(result => result.End).ToImmutableArray();
            together.Add(Replay.Run(histories[i], made.RemoveAt(i), options with { Neighbours = others }, cancellationToken));
        }

        return together.MoveToImmutable();
    }
}
