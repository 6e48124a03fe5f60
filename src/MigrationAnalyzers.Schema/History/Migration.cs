using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>One migration of a context: its id, where its class stands, and what its two methods do.</summary>
public sealed record Migration(
    string Id,
    Place Place,
    ImmutableArray<MigrationOperation> Up,
    ImmutableArray<MigrationOperation> Down);

/// <summary>The migrations of one DbContext in the order EF Core runs them, and its model snapshot, if there is one.</summary>
public sealed record MigrationHistory(
    string ContextName,
    ImmutableArray<Migration> Migrations,
    ModelSnapshot? Snapshot)
{
    /// <summary>Whether referenced assemblies have migrations too, of which nothing is known.</summary>
    public bool IsPartial { get; init; }
}
