using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.Model;

/// <summary>A property of an entity and the column it is mapped to.</summary>
/// <param name="Name">The CLR property's name.</param>
/// <param name="ColumnName">The column's name where one is configured (<c>HasColumnName</c>, <c>[Column]</c>); null: left to EF Core's default, or not known.</param>
/// <param name="ColumnNamePlace">The configured name, inside its literal where it is one; null where none is configured.</param>
/// <param name="Place">The property in the configuration: what a finding about a missing name points at.</param>
public sealed record PropertyModel(string Name, string? ColumnName, Place? ColumnNamePlace, Place Place)
{
    /// <summary>
    /// In a snapshot: the column it has in the entity's table, configured or by default; null: none (a member of a JSON document) or not known.
    /// In configuration: the column that EF Core's default gives it, where it is surely left to that.
    /// </summary>
    public string? Column { get; init; }

    /// <summary>Whether <see cref="ColumnName"/> surely is what EF Core uses: given once, under no condition, for the entity's own table, and not overruled.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Whether configuration mentions it (<c>Property(e => e.Title)</c>). If not, <see cref="Place"/> is that of the entity.</summary>
    public bool IsMentioned { get; init; } = true;
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

    /// <summary>In configuration: the same entity as the snapshot has it; null where there is no snapshot, or it is new.</summary>
    public EntityModel? Recorded { get; init; }

    /// <summary>How messages call it: <c>Event</c>, <c>Event.Address</c>.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>What a finding about the whole entity points at; only configuration has it.</summary>
    public Place? Place { get; init; }

    /// <summary>The configured table name, inside its literal where it is one.</summary>
    public Place? TablePlace { get; init; }

    /// <summary>The configured schema, inside its literal where it is one.</summary>
    public Place? SchemaPlace { get; init; }

    /// <summary>In configuration: the raw SQL handed over for it. Its context is that of the model.</summary>
    public ImmutableArray<SqlSite> Sql { get; init; } = ImmutableArray<SqlSite>.Empty;

    /// <summary>Whether <see cref="Table"/> and <see cref="Schema"/> surely are what EF Core uses: given once and under no condition.</summary>
    public bool IsTableCertain { get; init; }
}

/// <summary>The model as a snapshot describes it: what EF Core believes the database to be after the last migration.</summary>
public sealed record ModelSnapshot(ImmutableArray<EntityModel> Entities)
{
    /// <summary>Every table and view of the model, each once, with all its columns.</summary>
    public ImmutableArray<TableModel> Tables { get; init; } = ImmutableArray<TableModel>.Empty;

    /// <summary>The schema of what names none (<c>HasDefaultSchema</c>); null: none, or not known.</summary>
    public string? DefaultSchema { get; init; }

    /// <summary>Whether it describes a database that is not PostgreSQL.</summary>
    public bool IsForOtherProvider { get; init; }
}

/// <summary>A context's hand-written configuration, beside its snapshot.</summary>
public sealed record ContextModel(string ContextName, ImmutableArray<EntityModel> Entities, ModelSnapshot? Snapshot)
{
    /// <summary>The raw SQL of entities that are queries (<c>ToSqlQuery</c>).</summary>
    public ImmutableArray<SqlSite> Queries { get; init; } = ImmutableArray<SqlSite>.Empty;

    /// <summary>Every column name given by hand.</summary>
    public IEnumerable<string> ColumnNames
    {
        get
        {
            foreach (var entity in Entities)
            {
                foreach (var property in entity.Properties)
                {
                    if (property.ColumnName is { } name)
                        yield return name;
                }
            }
        }
    }

    /// <summary>Every table name given by hand.</summary>
    public IEnumerable<string> TableNames => Entities.Where(entity => entity.Table is not null).Select(entity => entity.Table!);
}
