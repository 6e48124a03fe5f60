using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;

namespace MigrationAnalyzers.Schema.History;

/// <summary>
/// One migration of a replay, with all that is known of its steps in the light of the whole history. A later replay gives the same object as long as nothing
/// about the migration has changed, so what is found out about it can be kept with it.
/// </summary>
public sealed class JudgedMigration
{
    internal JudgedMigration(ReplayedMigration replayed, ImmutableArray<BoundStep> steps)
    {
        Migration = replayed.Migration;
        Whole = replayed.Whole?.Migration ?? Migration;
        Before = replayed.Before;
        After = replayed.After;
        Faults = replayed.Faults;
        Steps = steps;
    }

    /// <summary>The migration.</summary>
    public Migration Migration { get; }

    /// <summary>The migration; while it is half typed, as it was when it was whole, if that was seen.</summary>
    public Migration Whole { get; }

    /// <summary>What exists before its Up.</summary>
    public Catalog Before { get; }

    /// <summary>What exists after its Up, as the next migration finds it.</summary>
    public Catalog After { get; }

    /// <summary>The steps of its Up, then those of its Down.</summary>
    public ImmutableArray<BoundStep> Steps { get; }

    /// <summary>Faults of the engine itself: steps it could not judge although it should have.</summary>
    public ImmutableArray<ReplayFault> Faults { get; }
}
