using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Changes;

/// <summary>How much of a table's traffic a change holds up while it has its lock (manual, section 13.3.1).</summary>
public enum TableLock
{
    /// <summary>None that readers or writers would notice.</summary>
    None,

    /// <summary>SHARE or SHARE ROW EXCLUSIVE: writers wait.</summary>
    Writers,

    /// <summary>ACCESS EXCLUSIVE: readers and writers wait.</summary>
    Everybody,
}

/// <summary>The table or other relation that a change is about.</summary>
/// <param name="Name">Its name with its schema as PostgreSQL would write it; without one where the schema is not known.</param>
/// <param name="Known">What is known of it before the change; null: nothing.</param>
/// <param name="IsNew">Whether the migration itself made it: nobody reads it yet, and it has no rows but the migration's own.</param>
public sealed record ChangedTable(string Name, Table? Known, bool IsNew);

/// <summary>What a migration does to a database that people are using, whether an operation of EF Core or raw SQL does it.</summary>
/// <param name="Place">The name or word that says so.</param>
/// <param name="Table">The relation that is changed; null where the change is about none.</param>
public abstract record SchemaChange(Place Place, ChangedTable? Table)
{
    /// <summary>What it holds up.</summary>
    public virtual TableLock Lock => TableLock.Everybody;

    /// <summary>Whether it changes the schema, not rows or settings.</summary>
    public virtual bool IsSchema => true;

    /// <summary>Whether people may be using what it changes.</summary>
    public bool IsOnExisting => Table is not { IsNew: true };
}

/// <summary>A change of one table.</summary>
/// <param name="Place">The name or word that says so.</param>
/// <param name="Changed">The table.</param>
public abstract record TableChange(Place Place, ChangedTable Changed) : SchemaChange(Place, Changed)
{
    /// <summary>The table.</summary>
    public new ChangedTable Table => Changed;
}

/// <summary>Something is dropped whole.</summary>
public sealed record ObjectDropped(Place Place, ChangedTable? Table, ObjectKind Kind, string Name, bool IsCascade) : SchemaChange(Place, Table)
{
    /// <inheritdoc/>
    public override TableLock Lock => Table is null ? TableLock.None : TableLock.Everybody;
}

/// <summary>A change of a column that was there.</summary>
/// <param name="Place">The column.</param>
/// <param name="Table">The table.</param>
/// <param name="Column">Its name.</param>
public abstract record ColumnChange(Place Place, ChangedTable Table, string Column) : TableChange(Place, Table)
{
    /// <summary>Whether the migration itself has added the column, so that nobody uses it yet.</summary>
    public bool IsAdded { get; init; }
}

/// <summary>A column is dropped.</summary>
public sealed record ColumnDropped(Place Place, ChangedTable Table, string Column, Column? Known, bool IsCascade) : ColumnChange(Place, Table, Column);

/// <summary>A constraint is dropped.</summary>
public sealed record ConstraintDropped(Place Place, ChangedTable Table, string Name, bool IsCascade) : TableChange(Place, Table);

/// <summary>A table or view gets another name or schema.</summary>
public sealed record TableRenamed(Place Place, ChangedTable Table, string NewName) : TableChange(Place, Table);

/// <summary>A column gets another name.</summary>
public sealed record ColumnRenamed(Place Place, ChangedTable Table, string Column, string NewName) : ColumnChange(Place, Table, Column);

/// <summary>A column is added.</summary>
/// <param name="Place">Its name.</param>
/// <param name="Table">The table.</param>
/// <param name="Column">The column as it is afterwards.</param>
/// <param name="Rewrite">Why every row is written anew, as a clause (<c>its default random() is volatile</c>); null: none is.</param>
public sealed record ColumnAdded(Place Place, ChangedTable Table, Column Column, string? Rewrite) : TableChange(Place, Table)
{
    /// <summary>The domain that is its type; null: none, as far as is known.</summary>
    public UserType? Domain { get; init; }

    /// <summary>Whether rows that are there already would have to have a value that nothing gives them.</summary>
    public bool IsRequired => Column is { HasDefault: false, IsIdentity: false, IsGenerated: false }
        && (Domain is null ? !Column.IsNullable : Domain.HasDefault == false && (!Column.IsNullable || Domain.IsNotNull == true));
}

/// <summary>An index is built.</summary>
/// <param name="Place">Its name, or the word INDEX.</param>
/// <param name="Table">The table; null where a whole schema or database is rebuilt.</param>
/// <param name="Name">Its name; null where PostgreSQL chooses it.</param>
/// <param name="IsRebuilt">Whether it was there before (REINDEX).</param>
/// <param name="IsConcurrent">CONCURRENTLY.</param>
public sealed record IndexBuilt(Place Place, ChangedTable? Table, string? Name, bool IsRebuilt, bool IsConcurrent) : SchemaChange(Place, Table)
{
    /// <inheritdoc/>
    public override TableLock Lock => IsConcurrent ? TableLock.None : IsRebuilt ? TableLock.Everybody : TableLock.Writers;
}

/// <summary>A materialized view is filled anew.</summary>
public sealed record ViewRefreshed(Place Place, ChangedTable Table, bool IsConcurrent) : TableChange(Place, Table)
{
    /// <inheritdoc/>
    public override TableLock Lock => IsConcurrent ? TableLock.None : TableLock.Everybody;

    /// <inheritdoc/>
    public override bool IsSchema => false;
}

/// <summary>A partition is taken out of its table.</summary>
/// <param name="Place">The partition's name.</param>
/// <param name="Table">The table.</param>
/// <param name="Partition">The partition's name.</param>
/// <param name="IsConcurrent">CONCURRENTLY, which servers know since version 14.</param>
public sealed record PartitionDetached(Place Place, ChangedTable Table, string Partition, bool IsConcurrent) : TableChange(Place, Table)
{
    /// <inheritdoc/>
    public override TableLock Lock => IsConcurrent ? TableLock.None : TableLock.Everybody;
}

/// <summary>A domain that columns may have gets a constraint that their values must obey.</summary>
/// <param name="Place">The constraint's name, or where it begins.</param>
/// <param name="Domain">The domain, as PostgreSQL would write it.</param>
/// <param name="Name">The constraint's name; null where PostgreSQL chooses it.</param>
/// <param name="IsValidated">Whether the values that are there are looked at (no NOT VALID).</param>
public sealed record DomainConstrained(Place Place, string Domain, string? Name, bool IsValidated) : SchemaChange(Place, null)
{
    /// <inheritdoc/>
    public override TableLock Lock => IsValidated ? TableLock.Writers : TableLock.None;
}

/// <summary>A constraint is added to a table that is there.</summary>
/// <param name="Place">Its name, or where it begins.</param>
/// <param name="Table">The table.</param>
/// <param name="Kind">What it demands.</param>
/// <param name="Name">Its name; null where PostgreSQL chooses it.</param>
/// <param name="Columns">The columns it is on, by name, as far as they are known.</param>
/// <param name="IsValidated">Whether the rows that are there are looked at (no NOT VALID).</param>
/// <param name="HasIndex">Whether an index that is there already becomes its index (USING INDEX).</param>
/// <param name="Principal">The table a foreign key references.</param>
public sealed record ConstraintAdded(
    Place Place,
    ChangedTable Table,
    TableConstraintKind Kind,
    string? Name,
    ImmutableArray<string> Columns,
    bool IsValidated,
    bool HasIndex,
    ChangedTable? Principal) : TableChange(Place, Table)
{
    /// <inheritdoc/>
    public override TableLock Lock => Kind is TableConstraintKind.ForeignKey ? TableLock.Writers : TableLock.Everybody;
}

/// <summary>VALIDATE CONSTRAINT: rows are looked at while others read and write.</summary>
public sealed record ConstraintValidated(Place Place, ChangedTable Table, string Name) : TableChange(Place, Table)
{
    /// <inheritdoc/>
    public override TableLock Lock => TableLock.None;
}

/// <summary>A column that could hold NULL no longer may.</summary>
/// <param name="Place">The column.</param>
/// <param name="Table">The table.</param>
/// <param name="Column">Its name.</param>
/// <param name="IsProven">Whether a check that holds says so already: then PostgreSQL does not look at the rows.</param>
public sealed record NotNullSet(Place Place, ChangedTable Table, string Column, bool IsProven) : TableChange(Place, Table);

/// <summary>A column that had to have a value may hold NULL.</summary>
public sealed record NotNullDropped(Place Place, ChangedTable Table, string Column) : ColumnChange(Place, Table, Column);

/// <summary>A column gets another type.</summary>
/// <param name="Place">The column.</param>
/// <param name="Table">The table.</param>
/// <param name="Column">Its name.</param>
/// <param name="From">The type it had; null: not known.</param>
/// <param name="To">The type it gets; null: not known.</param>
/// <param name="IsRewrite">Whether PostgreSQL writes every row anew.</param>
public sealed record TypeChanged(Place Place, ChangedTable Table, string Column, string? From, string? To, bool IsRewrite) : TableChange(Place, Table);

/// <summary>Any other statement that locks a relation.</summary>
public sealed record TableAltered(Place Place, ChangedTable Table) : TableChange(Place, Table)
{
    /// <summary>How.</summary>
    public TableLock Taken { get; init; } = TableLock.Everybody;

    /// <summary>Whether the lock is all that comes of it: what it asks for is so already.</summary>
    public bool IsIdle { get; init; }

    /// <inheritdoc/>
    public override TableLock Lock => Taken;

    /// <inheritdoc/>
    public override bool IsSchema => !IsIdle;
}

/// <summary>Something new that nobody uses yet: a table, a schema, a type, a routine.</summary>
public sealed record ObjectCreated(Place Place, ChangedTable? Table) : SchemaChange(Place, Table)
{
    /// <inheritdoc/>
    public override TableLock Lock => TableLock.None;
}

/// <summary>What happens to rows.</summary>
public enum RowChange
{
    /// <summary>INSERT, COPY.</summary>
    Insert,

    /// <summary>UPDATE.</summary>
    Update,

    /// <summary>DELETE.</summary>
    Delete,

    /// <summary>MERGE.</summary>
    Merge,
}

/// <summary>Rows are changed.</summary>
/// <param name="Place">The table's name.</param>
/// <param name="Table">The table.</param>
/// <param name="Change">How.</param>
/// <param name="IsWhole">Whether no condition limits it (no WHERE, or one that is always true).</param>
/// <param name="IsSeed">Whether <c>InsertData</c>, <c>UpdateData</c> or <c>DeleteData</c> does it: a few rows, by key.</param>
/// <param name="Columns">The columns that an UPDATE sets.</param>
public sealed record RowsChanged(Place Place, ChangedTable Table, RowChange Change, bool IsWhole, bool IsSeed, ImmutableArray<string> Columns) : TableChange(Place, Table)
{
    /// <inheritdoc/>
    public override TableLock Lock => TableLock.None;

    /// <inheritdoc/>
    public override bool IsSchema => false;
}

/// <summary>TRUNCATE.</summary>
public sealed record TableTruncated(Place Place, ChangedTable Table, bool IsCascade) : TableChange(Place, Table)
{
    /// <inheritdoc/>
    public override bool IsSchema => false;
}

/// <summary><c>SET lock_timeout</c>: from here on the migration gives up a lock it cannot have soon.</summary>
public sealed record LockTimeoutSet(Place Place) : SchemaChange(Place, null)
{
    /// <inheritdoc/>
    public override TableLock Lock => TableLock.None;

    /// <inheritdoc/>
    public override bool IsSchema => false;
}
