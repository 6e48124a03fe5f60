using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>One migration of a context: its id, where its class stands, and what its two methods do.</summary>
public sealed record Migration(
    string Id,
    Place Place,
    ImmutableArray<MigrationOperation> Up,
    ImmutableArray<MigrationOperation> Down)
{
    /// <summary>Whether its C# is half typed: what it does is not yet what it says.</summary>
    public bool IsBroken { get; init; }
}

/// <summary>The migrations of one DbContext in the order EF Core runs them, and its model snapshot, if there is one.</summary>
public sealed record MigrationHistory(
    string ContextName,
    ImmutableArray<Migration> Migrations,
    ModelSnapshot? Snapshot)
{
    /// <summary>The model after the earliest migration that tells it (<c>BuildTargetModel</c> of its Designer file); null: none does.</summary>
    public ModelSnapshot? EarliestModel { get; init; }

    /// <summary>Whether <see cref="EarliestModel"/> is that of the first migration.</summary>
    public bool IsEarliestModelOfFirst { get; init; }

    /// <summary>Whether referenced assemblies have migrations too, of which nothing is known.</summary>
    public bool IsPartial { get; init; }

    /// <summary>How each of <see cref="Migrations"/> is declared, in their order; empty where they do not come from a compilation.</summary>
    public ImmutableArray<MigrationDeclaration> Declarations { get; init; } = ImmutableArray<MigrationDeclaration>.Empty;

    /// <summary>Where the snapshot's class stands; null: there is none.</summary>
    public Place? SnapshotPlace { get; init; }

    /// <summary>Whether another context of the project may keep its ids in a table of its own (<c>MigrationsHistoryTable</c> is called somewhere).</summary>
    public bool HasOwnHistoryTable { get; init; }

    /// <summary>The tables that the project's contexts are configured to keep their ids in; each may be there before anything runs.</summary>
    public ImmutableArray<HistoryTable> HistoryTables { get; init; } = ImmutableArray<HistoryTable>.Empty;
}

/// <summary>A table that <c>MigrationsHistoryTable</c> configures.</summary>
/// <param name="Name">Its name; null: not known.</param>
/// <param name="Schema">Its schema; null: that of the search path, or not known.</param>
public sealed record HistoryTable(string? Name, string? Schema);
