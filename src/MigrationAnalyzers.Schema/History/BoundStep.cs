using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>Which of a migration's two methods.</summary>
public enum MigrationDirection
{
    /// <summary><c>Up</c>.</summary>
    Up,

    /// <summary><c>Down</c>.</summary>
    Down,
}

/// <summary>One operation with the catalogs before and after it and all that was found out about its SQL.</summary>
public sealed record BoundStep(
    Migration Migration,
    MigrationDirection Direction,
    MigrationOperation Operation,
    Catalog Before,
    Catalog After) : BoundText
{
    /// <summary>Of a typed operation: the names in its arguments that PostgreSQL refuses; of a raw SQL text: the names it gives to what it makes, where something has them already.</summary>
    public ImmutableArray<RefusedName> Refused { get; init; } = ImmutableArray<RefusedName>.Empty;
}
