using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Operations;

/// <summary><c>CreateIndex(name, table, columns, schema, unique, filter)</c>. The index lands in its table's schema. Not complete: some column could not be read.</summary>
public sealed record CreateIndexOperation(
    Place Place,
    NameArgument Name,
    TableReference Table,
    ImmutableArray<NameArgument> Columns,
    bool IsUnique,
    SqlFragment? Filter,
    bool IsComplete) : MigrationOperation(Place)
{
    /// <summary>CONCURRENTLY, by the annotation <c>Npgsql:CreatedConcurrently</c>: EF Core then runs it outside of the transaction.</summary>
    public bool IsConcurrent { get; init; }

    /// <summary>USING, by the annotation <c>Npgsql:IndexMethod</c>, in lower case; null: not known, or what is indexed is not just the columns as they are, each by its default operator class.</summary>
    public string? Method { get; init; }

    /// <summary>INCLUDE: columns that the index carries besides its keys.</summary>
    public ImmutableArray<NameArgument> Included { get; init; } = ImmutableArray<NameArgument>.Empty;
}

/// <summary><c>DropIndex(name, table, schema)</c>. PostgreSQL finds the index by schema alone; the table is ignored.</summary>
public sealed record DropIndexOperation(Place Place, NameArgument Name, NameArgument? Schema, NameArgument? Table) : MigrationOperation(Place);

/// <summary><c>RenameIndex(name, newName, table, schema)</c>.</summary>
public sealed record RenameIndexOperation(Place Place, NameArgument Name, NameArgument NewName, NameArgument? Schema, NameArgument? Table) : MigrationOperation(Place);
