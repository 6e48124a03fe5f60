using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Schema.Catalogs;

namespace MigrationAnalyzers.Schema.History;

/// <summary>One migration replayed: what it began and ended with, and all that was found out on the way.</summary>
/// <param name="Migration">The migration.</param>
/// <param name="Before">What exists before its Up.</param>
/// <param name="After">What exists after its Up.</param>
/// <param name="Steps">Its steps, Up and Down, before routines are judged by what came after the migration.</param>
/// <param name="Faults">The steps that could not be judged.</param>
/// <param name="Deferred">The steps that make routines, by their index in <paramref name="Steps"/>.</param>
internal sealed record ReplayedMigration(
    Migration Migration,
    Catalog Before,
    Catalog After,
    ImmutableArray<BoundStep> Steps,
    ImmutableArray<ReplayFault> Faults,
    ImmutableArray<DeferredStep> Deferred);

/// <summary>
/// What the replay before this one came to, migration by migration. While one migration is edited, those before it need not be replayed again, and those after
/// it only where it leaves something else behind. Kept with the migrations themselves, for as long as somebody holds them.
/// </summary>
internal sealed class ReplayMemory
{
    private static readonly ConditionalWeakTable<Migration, Kept> Known = new();
    private static readonly ReplayMemory None = new(ReplayOptions.Default, Catalog.Empty, ImmutableArray<ReplayedMigration>.Empty);

    private readonly ReplayOptions _options;
    private readonly Catalog _start;
    private readonly Dictionary<string, ReplayedMigration> _byId = new(StringComparer.Ordinal);

    private ReplayMemory(ReplayOptions options, Catalog start, ImmutableArray<ReplayedMigration> migrations)
    {
        _options = options;
        _start = start;
        foreach (var migration in migrations)
            _byId[migration.Migration.Id] = migration;
    }

    /// <summary>What is remembered of a history, if it was replayed under the same options; one of its ends may have changed since, but not both.</summary>
    public static ReplayMemory Of(MigrationHistory history, ReplayOptions options)
    {
        var migrations = history.Migrations;
        if (migrations.IsEmpty)
            return None;
        if ((Find(migrations[0], options) ?? Find(migrations[migrations.Length - 1], options)) is { } memory && memory.HasOptions(options))
            return memory;
        return None;
    }

    /// <summary>Remembers a replay in place of the one before.</summary>
    public static void Keep(MigrationHistory history, ReplayOptions options, Catalog start, ImmutableArray<ReplayedMigration> replayed)
    {
        if (replayed.IsEmpty)
            return;
        var memory = new ReplayMemory(options, start, replayed);
        Keep(history.Migrations[0], options, memory);
        Keep(history.Migrations[history.Migrations.Length - 1], options, memory);
    }

    /// <summary>The catalog that the history began with, if it is the same; then all that follows can be the same object too.</summary>
    public Catalog Start(Catalog start) => SameContent.Of(start, _start) ? _start : start;

    /// <summary>What <paramref name="migration"/> came to from the same catalog; null: it is to be replayed.</summary>
    public ReplayedMigration? Find(Migration migration, Catalog before) =>
        _byId.TryGetValue(migration.Id, out var known) && ReferenceEquals(known.Migration, migration) && ReferenceEquals(known.Before, before) ? known : null;

    /// <summary>What the migration of that id came to before it was edited.</summary>
    public ReplayedMigration? FindEdited(Migration migration) => _byId.TryGetValue(migration.Id, out var known) ? known : null;

    private bool HasOptions(ReplayOptions options) =>
        _options.SearchPath.SequenceEqual(options.SearchPath, StringComparer.Ordinal)
        && SameCatalogs(_options.Neighbours, options.Neighbours)
        && _options with { SearchPath = options.SearchPath, Neighbours = options.Neighbours } == options;

    private static bool SameCatalogs(ImmutableArray<Catalog> a, ImmutableArray<Catalog> b)
    {
        if (a.Length != b.Length)
            return false;
        for (var i = 0; i < a.Length; i++)
        {
            if (!ReferenceEquals(a[i], b[i]))
                return false;
        }

        return true;
    }

    private static ReplayMemory? Find(Migration migration, ReplayOptions options)
    {
        if (!Known.TryGetValue(migration, out var kept))
            return null;
        return options.Neighbours.IsEmpty ? kept.Alone : kept.Together;
    }

    private static void Keep(Migration migration, ReplayOptions options, ReplayMemory memory)
    {
        var kept = Known.GetOrCreateValue(migration);
        if (options.Neighbours.IsEmpty)
            kept.Alone = memory;
        else
            kept.Together = memory;
    }

    // A context that shares its database with others is replayed twice: alone, and knowing what they made.
    private sealed class Kept
    {
        public volatile ReplayMemory? Alone;
        public volatile ReplayMemory? Together;
    }
}
