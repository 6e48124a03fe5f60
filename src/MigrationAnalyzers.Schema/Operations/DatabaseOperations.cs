using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Operations;

/// <summary>An annotation of <c>AlterDatabase</c>, such as <c>Npgsql:Enum:mood</c> = <c>sad,ok</c> or <c>Npgsql:PostgresExtension:hstore</c> = <c>,,</c>. A null value is not known.</summary>
/// <param name="Name">The annotation's name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Place">The name's argument.</param>
public sealed record DatabaseAnnotation(string Name, string? Value, Place Place);

/// <summary><c>AlterDatabase()</c> with its annotations: enums, ranges, collations and extensions come and go by the difference of the new and the old ones. It touches no table.</summary>
public sealed record AlterDatabaseOperation(
    Place Place,
    ImmutableArray<DatabaseAnnotation> Annotations,
    ImmutableArray<DatabaseAnnotation> OldAnnotations) : MigrationOperation(Place);

/// <summary><c>AlterTable(name, schema)</c>: a comment or storage parameters; names and columns stay as they are.</summary>
public sealed record AlterTableOperation(Place Place, TableReference Table) : MigrationOperation(Place);
