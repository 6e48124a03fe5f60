namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>A column of a table or view.</summary>
/// <param name="Name">Its name as PostgreSQL stores it.</param>
/// <param name="Number">Its number within the table: given once, kept through renames, never used again.</param>
public sealed record Column(string Name, int Number = 0)
{
    // What names of it find.
    [NonSerialized]
    internal Kept Answer;

    // What its type is called.
    [NonSerialized]
    internal Kept WrittenType;

    /// <summary>The type as the source writes it; null: not known.</summary>
    public string? StoreType { get; init; }

    /// <summary>Whether it may hold NULL.</summary>
    public bool IsNullable { get; init; } = true;

    /// <summary>What its NOT NULL constraint is called where that is not what PostgreSQL makes of the names of table and column; null: that, or it has none. See <see cref="NotNullNames"/>.</summary>
    public string? NotNullName { get; init; }

    /// <summary>Whether it cannot be told if it has a NOT NULL constraint, or what that is called.</summary>
    public bool IsNotNullUncertain { get; init; }

    /// <summary>Whether an INSERT may leave it out because it has a default.</summary>
    public bool HasDefault { get; init; }

    /// <summary>GENERATED ... AS IDENTITY.</summary>
    public bool IsIdentity { get; init; }

    /// <summary>GENERATED ALWAYS AS (expression).</summary>
    public bool IsGenerated { get; init; }

    /// <summary>The numbers of the columns that a generated one is computed from.</summary>
    public System.Collections.Immutable.ImmutableArray<int> GeneratedFrom { get; init; } = System.Collections.Immutable.ImmutableArray<int>.Empty;

    /// <summary>The routines and sequences that its default or its expression calls.</summary>
    public System.Collections.Immutable.ImmutableArray<Dependency> Calls { get; init; } = System.Collections.Immutable.ImmutableArray<Dependency>.Empty;

    /// <summary>Whether its default takes values from the sequence it owns.</summary>
    public bool IsSerial { get; init; }

    /// <summary>Whether the table declares it although a parent has it too: it stays when the parent's is dropped (<c>pg_attribute.attislocal</c>).</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether it is only possible that the column exists: made or dropped by code that may not have run.</summary>
    public bool IsMaybe { get; init; }

    /// <summary>The sequence a serial or identity column owns, in the table's schema; null: none.</summary>
    public string? OwnedSequence { get; init; }

    /// <summary>This column with a NOT NULL constraint; if it has one, that one stays.</summary>
    public Column Required() => IsNullable ? this with { IsNullable = false, NotNullName = null, IsNotNullUncertain = false } : this;

    /// <summary>This column without its NOT NULL constraint.</summary>
    public Column Optional() => this with { IsNullable = true, NotNullName = null, IsNotNullUncertain = false };
}
