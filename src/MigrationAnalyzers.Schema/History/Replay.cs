using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;

namespace MigrationAnalyzers.Schema.History;

/// <summary>What a replay is to assume of the server.</summary>
/// <param name="SearchPath">The schemas an unqualified name is looked up in, in order.</param>
/// <param name="PostgresVersion">The major version: 12 to 18.</param>
/// <param name="Neighbours">What the other contexts of the same database have made, each at its end.</param>
public sealed record ReplayOptions(ImmutableArray<string> SearchPath, int PostgresVersion, ImmutableArray<Catalog> Neighbours)
{
    /// <summary>Search path <c>public</c>, version 15.</summary>
    public static ReplayOptions Default { get; } = new(ImmutableArray.Create("public"), 15, ImmutableArray<Catalog>.Empty);
}

/// <summary>A history replayed: every step in order (Up of each migration, then its Down judged from there), and the catalog at the end of all Ups.</summary>
public sealed record ReplayResult(ImmutableArray<BoundStep> Steps, Catalog End);

/// <summary>Runs the operations of a history against catalogs instead of a database.</summary>
public static class Replay
{
    /// <summary>Replays <paramref name="history"/> from an empty database.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ReplayResult Run(MigrationHistory history, ReplayOptions options, CancellationToken cancellationToken)
    {
        _ = history;
        _ = options;
        cancellationToken.ThrowIfCancellationRequested();
        return new ReplayResult(ImmutableArray<BoundStep>.Empty, Catalog.Empty);
    }
}
