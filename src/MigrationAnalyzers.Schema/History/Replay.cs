using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>What a replay is to assume of the server.</summary>
/// <param name="SearchPath">The schemas an unqualified name is looked up in, in order.</param>
/// <param name="PostgresVersion">The major version: 12 to 18.</param>
/// <param name="Neighbours">What the other contexts of the same database have made, each at its end.</param>
public sealed record ReplayOptions(ImmutableArray<string> SearchPath, int PostgresVersion, ImmutableArray<Catalog> Neighbours)
{
    /// <summary>Whether the server is known to be of that version; if not, what any known version has may exist.</summary>
    public bool IsVersionCertain { get; init; }

    /// <summary>Search path <c>public</c>, version 15.</summary>
    public static ReplayOptions Default { get; } = new(ImmutableArray.Create("public"), 15, ImmutableArray<Catalog>.Empty);

    /// <summary>What existed before the first migration, as dumps of <c>pg_dump --schema-only</c>.</summary>
    public ImmutableArray<string> Baselines { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The model's default schema (<c>HasDefaultSchema</c>), which Npgsql creates for enums, ranges and collations that name none; null: none, or not known.</summary>
    public string? DefaultSchema { get; init; }
}

/// <summary>A history replayed.</summary>
public sealed class ReplayResult
{
    private ImmutableArray<BoundStep> _steps;

    internal ReplayResult(ImmutableArray<KnownJudgement> judgements, Catalog end)
    {
        Judgements = judgements;
        Migrations = judgements.Select(judgement => judgement.Judged).ToImmutableArray();
        End = end;
    }

    /// <summary>The migrations with what it takes to explain names that are missing after them.</summary>
    internal ImmutableArray<KnownJudgement> Judgements { get; }

    /// <summary>Its migrations, in order.</summary>
    public ImmutableArray<JudgedMigration> Migrations { get; }

    /// <summary>What exists after all Ups.</summary>
    public Catalog End { get; }

    /// <summary>Every step in order: Up of each migration, then its Down judged from there.</summary>
    public ImmutableArray<BoundStep> Steps => _steps.IsDefault ? _steps = Migrations.SelectMany(migration => migration.Steps).ToImmutableArray() : _steps;

    /// <summary>Faults of the engine itself: steps it could not judge although it should have. To be reported as such; empty unless there is a bug.</summary>
    public IEnumerable<ReplayFault> Faults => Migrations.SelectMany(migration => migration.Faults);
}

/// <summary>An exception while a step was judged. The step counts as unread.</summary>
public sealed record ReplayFault(Migration Migration, MigrationOperation Operation, Exception Exception);

/// <summary>Runs the operations of a history against catalogs instead of a database.</summary>
public static class Replay
{
    /// <summary>Replays <paramref name="history"/> from an empty database.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ReplayResult Run(MigrationHistory history, ReplayOptions options, CancellationToken cancellationToken) =>
        Run(history, ImmutableArray<MadeNames>.Empty, options, cancellationToken);

    /// <summary>The same of one of several contexts of a database.</summary>
    /// <param name="history">The history.</param>
    /// <param name="others">What the migrations of the other contexts make.</param>
    /// <param name="options">What to assume of the server.</param>
    /// <param name="cancellationToken">Asked between migrations.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    internal static ReplayResult Run(MigrationHistory history, ImmutableArray<MadeNames> others, ReplayOptions options, CancellationToken cancellationToken)
    {
        var texts = new ParsedTexts(options.PostgresVersion, cancellationToken);
        options = options with { DefaultSchema = history.Snapshot?.DefaultSchema };
        var memory = ReplayMemory.Of(history, options);
        var origin = HistoryOrigin.Of(history, others, memory, texts, cancellationToken);
        var start = memory.Start(origin) ?? memory.Same(HistoryStart.Of(origin, options, texts, cancellationToken));
        var catalog = start;
        var content = new SameContent();
        var replayed = ImmutableArray.CreateBuilder<ReplayedMigration>(history.Migrations.Length);
        for (var i = 0; i < history.Migrations.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var migration = history.Migrations[i];
            var done = memory.Find(migration, i, catalog) ?? Run(catalog, migration, memory.FindEdited(migration, i), content, options, texts, cancellationToken);
            replayed.Add(done);
            catalog = done.After;
        }

        var all = replayed.MoveToImmutable();
        var judged = HistoryJudgement.Of(all, catalog, options, memory, cancellationToken);
        ReplayMemory.Keep(history, new(options, origin, start, judged));
        return new(judged, catalog);
    }

    private static ReplayedMigration Run(
        Catalog before, Migration migration, ReplayedMigration? edited, SameContent content, ReplayOptions options, ParsedTexts texts, CancellationToken cancellationToken)
    {
        var run = new ReplayRun(options, texts, edited, cancellationToken);
        var catalog = run.RunAll(before, migration, MigrationDirection.Up, migration.Up);
        run.EndDirection(catalog);

        // Whether the next migration runs in the same session is not known.
        var after = catalog.WithoutSession();
        run.EndDirection(run.RunAll(after, migration, MigrationDirection.Down, migration.Down));

        // While a migration is half typed, what it did when it was whole says best what it will do. An edit that leaves behind the same as before leaves behind
        // the very same object, so that nothing after it is replayed.
        if (edited is not null && !ReferenceEquals(after, edited.After)
            && (migration.IsBroken || run.IsHalfTyped ? ReferenceEquals(edited.Before, before) : content.Of(after, edited.After)))
            after = edited.After;
        return run.Done(migration, before, after);
    }
}
