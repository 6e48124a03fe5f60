using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;

namespace MigrationAnalyzers.Schema.History;

/// <summary>Replays several contexts that share one database: what one of them does not know, the others may have made.</summary>
public static class MultiContextReplay
{
    /// <summary>The steps of all <paramref name="histories"/>, in their order.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ImmutableArray<BoundStep> Run(
        ImmutableArray<MigrationHistory> histories, ReplayOptions options, CancellationToken cancellationToken)
    {
        if (histories.Length == 1)
            return Replay.Run(histories[0], options, cancellationToken).Steps;

        var ends = histories.Select(history => Replay.Run(history, options, cancellationToken).End).ToList();
        var steps = ImmutableArray.CreateBuilder<BoundStep>();
        for (var i = 0; i < histories.Length; i++)
        {
            var others = ends.Where((_, index) => index != i).ToImmutableArray();
            steps.AddRange(Replay.Run(histories[i], options with { Neighbours = others }, cancellationToken).Steps);
        }

        return steps.ToImmutable();
    }
}
