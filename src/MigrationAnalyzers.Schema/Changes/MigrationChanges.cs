using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.History;

namespace MigrationAnalyzers.Schema.Changes;

/// <summary>What the <c>Up</c> of one migration does to a database that people are using, in order.</summary>
/// <param name="Migration">The migration.</param>
/// <param name="Changes">Its changes.</param>
/// <param name="After">What exists after its <c>Up</c>.</param>
public sealed record MigrationChanges(Migration Migration, ImmutableArray<SchemaChange> Changes, Catalog After)
{
    private static readonly ConditionalWeakTable<JudgedMigration, KnownChanges> Known = new();

    /// <summary>The changes of every migration of a history.</summary>
    /// <param name="replay">The history, replayed.</param>
    /// <param name="cancellationToken">Asked at every step.</param>
    public static ImmutableArray<MigrationChanges> Of(ReplayResult replay, CancellationToken cancellationToken)
    {
        var migrations = ImmutableArray.CreateBuilder<MigrationChanges>();
        var proofs = NotNullProofs.None;
        foreach (var migration in replay.Migrations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!Known.TryGetValue(migration, out var known) || !known.Before.IsSameAs(proofs))
            {
                known = Read(migration, proofs);
                lock (Known)
                {
                    Known.Remove(migration);
                    Known.Add(migration, known);
                }
            }

            if (known.Changes is { } changes)
                migrations.Add(changes);
            proofs = known.After;
        }

        return migrations.ToImmutable();
    }

    private static KnownChanges Read(JudgedMigration migration, NotNullProofs proofs)
    {
        var reader = new ChangeReader(proofs, migration.Before);
        BoundStep? last = null;
        foreach (var step in migration.Steps)
        {
            if (step.Direction != MigrationDirection.Up)
                continue;
            reader.Read(step);
            last = step;
        }

        return new(proofs, reader.Proofs, reader.Changes.Count > 0 ? new(migration.Migration, reader.Changes.ToImmutable(), last!.After) : null);
    }

    // What a migration was found to change, and what was proven before and after it.
    private sealed record KnownChanges(NotNullProofs Before, NotNullProofs After, MigrationChanges? Changes);
}
