namespace MigrationAnalyzers.Schema.Operations;

/// <summary>A column as <c>table.Column&lt;T&gt;(...)</c>, <c>AddColumn</c> or <c>AlterColumn</c> describe it. A null store type is not known.</summary>
public sealed record ColumnDefinition(
    NameArgument Name,
    string? StoreType,
    bool IsNullable,
    bool HasDefaultValue,
    SqlFragment? DefaultValueSql,
    SqlFragment? ComputedColumnSql,
    bool IsIdentity)
{
    /// <summary>Whether it is <c>serial</c>: its default takes the next value of a sequence <c>table_column_seq</c> that the column owns.</summary>
    public bool IsSerial { get; init; }

    /// <summary>Whether it is GENERATED ALWAYS AS ... STORED from an annotation, so that nothing can be written into it.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>Whether a computed column is computed when it is read (<c>stored: false</c>; PostgreSQL 18).</summary>
    public bool IsVirtual { get; init; }
}

/// <summary><c>AddColumn&lt;T&gt;(...)</c>.</summary>
public sealed record AddColumnOperation(Place Place, TableReference Table, ColumnDefinition Column) : MigrationOperation(Place);

/// <summary><c>AlterColumn&lt;T&gt;(...)</c>. It never renames. EF Core writes SQL for what differs from the old arguments, and never runs those.</summary>
public sealed record AlterColumnOperation(Place Place, TableReference Table, ColumnDefinition Column) : MigrationOperation(Place)
{
    /// <summary><c>oldDefaultValueSql:</c>.</summary>
    public SqlFragment? OldDefaultValueSql { get; init; }

    /// <summary><c>oldComputedColumnSql:</c>.</summary>
    public SqlFragment? OldComputedColumnSql { get; init; }
}

/// <summary><c>DropColumn(name, table, schema)</c>.</summary>
public sealed record DropColumnOperation(Place Place, TableReference Table, NameArgument Column) : MigrationOperation(Place);

/// <summary><c>RenameColumn(name, table, newName, schema)</c>.</summary>
public sealed record RenameColumnOperation(Place Place, TableReference Table, NameArgument Column, NameArgument NewName) : MigrationOperation(Place);
