using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Operations;

/// <summary><c>EnsureSchema(name)</c>.</summary>
public sealed record EnsureSchemaOperation(Place Place, NameArgument Name) : MigrationOperation(Place);

/// <summary><c>DropSchema(name)</c>.</summary>
public sealed record DropSchemaOperation(Place Place, NameArgument Name) : MigrationOperation(Place);

/// <summary><c>CreateTable(name, columns, schema, constraints)</c>. Not complete: some column could not be read, so the table has unknown ones.</summary>
public sealed record CreateTableOperation(
    Place Place,
    TableReference Table,
    ImmutableArray<ColumnDefinition> Columns,
    ImmutableArray<ConstraintDefinition> Constraints,
    bool IsComplete) : MigrationOperation(Place);

/// <summary><c>DropTable(name, schema)</c>.</summary>
public sealed record DropTableOperation(Place Place, TableReference Table) : MigrationOperation(Place);

/// <summary><c>RenameTable(name, schema, newName, newSchema)</c>; null keeps that part.</summary>
public sealed record RenameTableOperation(Place Place, TableReference Table, NameArgument? NewName, NameArgument? NewSchema) : MigrationOperation(Place);
