using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.History;

namespace MigrationAnalyzers.Schema.Changes;

/// <summary>What the <c>Up</c> of one migration does to a database that people are using, in order.</summary>
/// <param name="Migration">The migration.</param>
/// <param name="Changes">Its changes.</param>
/// <param name="After">What exists after its <c>Up</c>.</param>
public sealed record MigrationChanges(Migration Migration, ImmutableArray<SchemaChange> Changes, Catalog After)
{
    /// <summary>The changes of every migration of a history.</summary>
    /// <param name="replay">The history, replayed.</param>
    /// <param name="cancellationToken">Asked at every step.</param>
    public static ImmutableArray<MigrationChanges> Of(ReplayResult replay, CancellationToken cancellationToken)
    {
        var migrations = ImmutableArray.CreateBuilder<MigrationChanges>();
        var proofs = new NotNullProofs();
        ChangeReader? reader = null;
        BoundStep? last = null;
        foreach (var step in replay.Steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (step.Direction != MigrationDirection.Up)
                continue;
            if (last is null || !ReferenceEquals(last.Migration, step.Migration))
            {
                Finish();
                reader = new ChangeReader(proofs);
            }

            reader!.Read(step);
            last = step;
        }

        Finish();
        return migrations.ToImmutable();

        void Finish()
        {
            if (last is not null && reader is { Changes.Count: > 0 })
                migrations.Add(new(last.Migration, reader.Changes.ToImmutable(), last.After));
        }
    }
}
