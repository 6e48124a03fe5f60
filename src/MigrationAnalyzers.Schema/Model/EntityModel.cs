using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.Model;

/// <summary>A property of an entity and the column it is mapped to.</summary>
/// <param name="Name">The CLR property's name.</param>
/// <param name="ColumnName">The column's name where one is configured (<c>HasColumnName</c>, <c>[Column]</c>); null: left to EF Core's default.</param>
/// <param name="ColumnNamePlace">The configured name's literal; null where none is configured.</param>
/// <param name="Place">The property in the configuration: what a finding about a missing name points at.</param>
public sealed record PropertyModel(string Name, string? ColumnName, Place? ColumnNamePlace, Place Place)
{
    /// <summary>The column it has in the entity's table, configured or by default; null: none (a member of a JSON document) or not known. Only a snapshot knows it.</summary>
    public string? Column { get; init; }
}

/// <summary>Where an owned or complex type hangs: from which entity, over which navigations (<c>ShipTo.Geo</c>).</summary>
/// <param name="OwnerClrName">The CLR name of the entity that owns it, over all levels.</param>
/// <param name="Navigation">The property names from that entity to this type, joined by dots.</param>
public sealed record OwnedPath(string OwnerClrName, string Navigation);

/// <summary>An entity as hand-written configuration or a model snapshot describes it.</summary>
/// <param name="ClrName">The full CLR name.</param>
/// <param name="Schema">The table's schema, if given.</param>
/// <param name="Table">The table's name; null: not given, or not mapped to a table.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="IsComplete">Whether every mapped column is among the properties; owned types, shared tables and what could not be read make it false.</param>
public sealed record EntityModel(string ClrName, string? Schema, string? Table, ImmutableArray<PropertyModel> Properties, bool IsComplete)
{
    /// <summary>For an owned or complex type: where it hangs. Null for an entity of its own.</summary>
    public OwnedPath? Owner { get; init; }
}

/// <summary>The model as a snapshot describes it: what EF Core believes the database to be after the last migration.</summary>
public sealed record ModelSnapshot(ImmutableArray<EntityModel> Entities)
{
    /// <summary>Every table and view of the model, each once, with all its columns.</summary>
    public ImmutableArray<TableModel> Tables { get; init; } = ImmutableArray<TableModel>.Empty;
}

/// <summary>A context's hand-written configuration, beside its snapshot.</summary>
public sealed record ContextModel(string ContextName, ImmutableArray<EntityModel> Entities, ModelSnapshot? Snapshot);
