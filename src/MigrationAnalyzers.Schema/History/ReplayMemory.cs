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
    ImmutableArray<DeferredStep> Deferred)
{
    /// <summary>Of a migration that is half typed: what it came to when it was whole, if that was seen.</summary>
    public ReplayedMigration? Whole { get; init; }

    /// <summary>Whether it is half typed.</summary>
    public bool IsHalfTyped { get; init; }
}

/// <summary>
/// What the replay before this one came to, migration by migration. While one migration is edited, those before it need not be replayed again, and those after
/// it only where it leaves something else behind. Kept with the migrations themselves, for as long as somebody holds them.
/// </summary>
internal sealed class ReplayMemory
{
    private static readonly ConditionalWeakTable<Migration, Kept> Known = new();

    private readonly ReplayOptions _options;
    private readonly HistoryOrigin? _origin;
    private readonly Catalog _start;
    private readonly ImmutableArray<KnownJudgement> _judgements;
    private Dictionary<string, KnownJudgement>? _byId;

    /// <summary>Remembers a replay.</summary>
    public ReplayMemory(ReplayOptions options, HistoryOrigin? origin, Catalog start, ImmutableArray<KnownJudgement> judgements)
    {
        _options = options;
        _origin = origin;
        _start = start;
        _judgements = judgements;
    }

    /// <summary>Nothing is remembered.</summary>
    public static ReplayMemory None { get; } = new(ReplayOptions.Default, null, Catalog.Empty, ImmutableArray<KnownJudgement>.Empty);

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
    public static void Keep(MigrationHistory history, ReplayMemory memory)
    {
        if (history.Migrations.IsEmpty)
            return;
        Keep(history.Migrations[0], memory);
        Keep(history.Migrations[history.Migrations.Length - 1], memory);
    }

    /// <summary>What the history began with, if that is made of the same; null: it is not.</summary>
    public Catalog? Start(HistoryOrigin origin) => _origin is not null && _origin.IsSameAs(origin) ? _start : null;

    /// <summary>The catalog that the history began with, if it is the same; then all that follows can be the same object too.</summary>
    public Catalog Same(Catalog start) => new SameContent().Of(start, _start) ? _start : start;

    /// <summary>What <paramref name="migration"/>, number <paramref name="index"/> of its history, came to from the same catalog; null: it is to be replayed.</summary>
    public ReplayedMigration? Find(Migration migration, int index, Catalog before) =>
        FindById(migration.Id, index)?.Replayed is { } known && ReferenceEquals(known.Migration, migration) && ReferenceEquals(known.Before, before) ? known : null;

    /// <summary>What the migration of that id came to before it was edited: when it was whole, or at last.</summary>
    public ReplayedMigration? FindEdited(Migration migration, int index) =>
        FindById(migration.Id, index)?.Replayed is { } known ? known.IsHalfTyped ? known.Whole ?? known : known : null;

    /// <summary>What was said of the very same replay of a migration.</summary>
    public KnownJudgement? FindJudgement(ReplayedMigration migration, int index) =>
        FindById(migration.Migration.Id, index) is { } known && ReferenceEquals(known.Replayed, migration) ? known : null;

    /// <summary>What the migrations that are not as they were do to catalogs, then and now; null: they are too many.</summary>
    public IReadOnlyList<ImmutableArray<CatalogChange>>? DifferentChanges(KnownJudgement[] now, int most)
    {
        if (_judgements.Length != now.Length && ById.Count < _judgements.Length)
            return null; // an id that is there twice says nothing of who is gone
        var different = new List<ImmutableArray<CatalogChange>>();
        var seen = 0;
        for (var i = 0; i < now.Length; i++)
        {
            var then = FindById(now[i].Replayed.Migration.Id, i);
            seen += then is null ? 0 : 1;
            if (then is not null && CatalogChange.AreSame(then.Changes, now[i].Changes))
                continue;
            different.Add(now[i].Changes);
            if (then is not null)
                different.Add(then.Changes);
            if (different.Count > most)
                return null;
        }

        if (seen == _judgements.Length)
            return different;

        // Some migrations are gone.
        var ids = new HashSet<string>(now.Select(judgement => judgement.Replayed.Migration.Id), StringComparer.Ordinal);
        different.AddRange(_judgements.Where(then => !ids.Contains(then.Replayed.Migration.Id)).Select(then => then.Changes));
        return different.Count > most ? null : different;
    }

    // Mostly at the same place of the history.
    private KnownJudgement? FindById(string id, int index)
    {
        if (index < _judgements.Length && _judgements[index] is var same && same.Replayed.Migration.Id == id)
            return same;
        return ById.TryGetValue(id, out var known) ? known : null;
    }

    private Dictionary<string, KnownJudgement> ById
    {
        get
        {
            if (_byId is { } known)
                return known;
            var byId = new Dictionary<string, KnownJudgement>(_judgements.Length, StringComparer.Ordinal);
            foreach (var judgement in _judgements)
                byId[judgement.Replayed.Migration.Id] = judgement;
            return _byId = byId;
        }
    }

    private bool HasOptions(ReplayOptions options) =>
        _options.SearchPath.SequenceEqual(options.SearchPath, StringComparer.Ordinal)
        && _options.Baselines.SequenceEqual(options.Baselines, StringComparer.Ordinal)
        && SameCatalogs(_options.Neighbours, options.Neighbours)
        && _options with { SearchPath = options.SearchPath, Baselines = options.Baselines, Neighbours = options.Neighbours } == options;

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

    private static void Keep(Migration migration, ReplayMemory memory)
    {
        var kept = Known.GetOrCreateValue(migration);
        if (memory._options.Neighbours.IsEmpty)
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
