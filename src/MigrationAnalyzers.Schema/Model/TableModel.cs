using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Model;

/// <summary>A column as the model describes it. A null store type or nullability is not known.</summary>
/// <param name="Name">The column's exact name.</param>
/// <param name="StoreType">Its PostgreSQL type: <c>character varying(20)</c>.</param>
/// <param name="IsNullable">Whether the database accepts NULL in it.</param>
/// <param name="HasDefault">Whether an INSERT may leave it out: a default, an identity, a generation expression.</param>
public sealed record ColumnModel(string Name, string? StoreType, bool? IsNullable, bool HasDefault);

/// <summary>
/// A table or view of the model, with the columns of all entities that share it: hierarchies, owned and complex types, split entities, JSON documents.
/// </summary>
/// <param name="Schema">The schema it is created in; null: none is given, so the search path decides.</param>
/// <param name="Name">Its exact name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="IsView">A view, which EF Core never creates: only raw SQL can.</param>
/// <param name="IsExcludedFromMigrations">A table that is made elsewhere (<c>ExcludeFromMigrations</c>).</param>
/// <param name="IsComplete">Whether these are all the columns the model has for it. Never true of a view.</param>
public sealed record TableModel(
    string? Schema,
    string Name,
    ImmutableArray<ColumnModel> Columns,
    bool IsView,
    bool IsExcludedFromMigrations,
    bool IsComplete);
