using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>What a constraint of a table demands.</summary>
public enum TableConstraintKind
{
    /// <summary>PRIMARY KEY.</summary>
    PrimaryKey,

    /// <summary>UNIQUE.</summary>
    Unique,

    /// <summary>FOREIGN KEY.</summary>
    ForeignKey,

    /// <summary>CHECK.</summary>
    Check,

    /// <summary>EXCLUDE.</summary>
    Exclusion,
}

/// <summary>A constraint of a table. Primary keys, unique and exclusion constraints have an index of the same name.</summary>
/// <param name="Name">Its name; unique within the table.</param>
/// <param name="Kind">What it demands.</param>
/// <param name="Columns">The numbers of the columns it mentions: dropping one of them drops the constraint.</param>
public sealed record TableConstraint(string Name, TableConstraintKind Kind, ImmutableArray<int> Columns)
{
    /// <summary>Whether it may mention more columns than are known.</summary>
    public bool MentionsUnknown { get; init; }

    /// <summary>The table a foreign key references; zero: none, or not known.</summary>
    public int PrincipalTable { get; init; }

    /// <summary>The numbers of the columns a foreign key references; default: not known.</summary>
    public ImmutableArray<int> PrincipalColumns { get; init; }

    /// <summary>The routines that a check calls.</summary>
    public ImmutableArray<Dependency> Calls { get; init; } = ImmutableArray<Dependency>.Empty;

    /// <summary>Whether it is only possible that the constraint exists.</summary>
    public bool IsMaybe { get; init; }

    /// <summary>Whether PostgreSQL holds it with an index of its own name.</summary>
    public bool HasIndex => Kind is TableConstraintKind.PrimaryKey or TableConstraintKind.Unique or TableConstraintKind.Exclusion;
}

/// <summary>An index of a table; it lives in the table's schema.</summary>
/// <param name="Name">Its name; unique among the relations of the schema.</param>
/// <param name="Columns">The numbers of the columns it mentions, as key, INCLUDE, predicate or expression: dropping one of them drops the index.</param>
/// <param name="IsUnique">UNIQUE.</param>
public sealed record TableIndex(string Name, ImmutableArray<int> Columns, bool IsUnique)
{
    /// <summary>The routines that its expressions and its predicate call.</summary>
    public ImmutableArray<Dependency> Calls { get; init; } = ImmutableArray<Dependency>.Empty;

    /// <summary>Whether it may mention more columns than are known.</summary>
    public bool MentionsUnknown { get; init; }

    /// <summary>Whether it is only possible that the index exists.</summary>
    public bool IsMaybe { get; init; }
}

/// <summary>A sequence.</summary>
public sealed record Sequence(string Name)
{
    /// <summary>Given once within a catalog, as <see cref="Table.Id"/> is, and kept through renames.</summary>
    public int Id { get; init; }

    /// <summary>Whether it is only possible that the sequence exists.</summary>
    public bool IsMaybe { get; init; }
}
