using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Operations;

/// <summary>What a constraint demands.</summary>
public enum ConstraintKind
{
    /// <summary>PRIMARY KEY.</summary>
    PrimaryKey,

    /// <summary>UNIQUE.</summary>
    Unique,

    /// <summary>FOREIGN KEY ... REFERENCES.</summary>
    ForeignKey,

    /// <summary>CHECK.</summary>
    Check,

    /// <summary>EXCLUDE.</summary>
    Exclusion,
}

/// <summary>A key, foreign key or check, in <c>CreateTable</c> or added later. A null name is PostgreSQL's to choose; a null principal column list is the principal's primary key.</summary>
public sealed record ConstraintDefinition(
    ConstraintKind Kind,
    NameArgument? Name,
    ImmutableArray<NameArgument> Columns,
    TableReference? PrincipalTable = null,
    ImmutableArray<NameArgument>? PrincipalColumns = null,
    SqlFragment? CheckSql = null);

/// <summary><c>AddPrimaryKey</c>, <c>AddUniqueConstraint</c>, <c>AddForeignKey</c>, <c>AddCheckConstraint</c>: the kind tells which.</summary>
public sealed record AddConstraintOperation(Place Place, TableReference Table, ConstraintDefinition Constraint) : MigrationOperation(Place);

/// <summary><c>DropPrimaryKey</c>, <c>DropUniqueConstraint</c>, <c>DropForeignKey</c>, <c>DropCheckConstraint</c>: all are ALTER TABLE ... DROP CONSTRAINT.</summary>
public sealed record DropConstraintOperation(Place Place, TableReference Table, ConstraintKind Kind, NameArgument Name) : MigrationOperation(Place);
