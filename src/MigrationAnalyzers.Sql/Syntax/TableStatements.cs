using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary><c>CREATE [TEMP | UNLOGGED | FOREIGN] TABLE [IF NOT EXISTS] name (elements) ...</c></summary>
/// <param name="Span">The whole statement.</param>
/// <param name="Name">The new table.</param>
/// <param name="Elements">Columns, constraints and LIKE clauses, as written.</param>
/// <param name="OfType">The type of CREATE TABLE ... OF.</param>
/// <param name="PartitionOf">The parent of CREATE TABLE ... PARTITION OF.</param>
/// <param name="Bound">The partition's bound.</param>
/// <param name="Inherits">The parents of INHERITS.</param>
/// <param name="PartitionBy">How it is partitioned.</param>
/// <param name="AccessMethod">USING method.</param>
/// <param name="Options">WITH (...), or OPTIONS (...) of a foreign table.</param>
/// <param name="Tablespace">TABLESPACE name.</param>
/// <param name="Server">The server of a foreign table.</param>
/// <param name="Persistence">TEMP, UNLOGGED.</param>
/// <param name="IfNotExists">IF NOT EXISTS.</param>
public sealed record CreateTableStatement(
    TextSpan Span,
    QualifiedName Name,
    ImmutableArray<TableElement> Elements,
    TypeName? OfType,
    QualifiedName? PartitionOf,
    PartitionBound? Bound,
    ImmutableArray<QualifiedName> Inherits,
    PartitionSpecification? PartitionBy,
    Identifier? AccessMethod,
    ImmutableArray<StorageOption> Options,
    Identifier? Tablespace,
    Identifier? Server,
    Persistence Persistence,
    bool IfNotExists) : Statement(Span);

/// <summary><c>CREATE [TEMP | UNLOGGED] TABLE [IF NOT EXISTS] name (columns) AS query [WITH [NO] DATA]</c></summary>
/// <param name="Span">The whole statement.</param>
/// <param name="Name">The new table.</param>
/// <param name="Columns">New names of the first columns.</param>
/// <param name="Source">A <see cref="SelectStatement"/>, or the EXECUTE of a prepared statement.</param>
/// <param name="AccessMethod">USING method.</param>
/// <param name="Options">WITH (...).</param>
/// <param name="Tablespace">TABLESPACE name.</param>
/// <param name="Persistence">TEMP, UNLOGGED.</param>
/// <param name="IfNotExists">IF NOT EXISTS.</param>
/// <param name="WithData">Not WITH NO DATA.</param>
public sealed record CreateTableAsStatement(
    TextSpan Span,
    QualifiedName Name,
    ImmutableArray<Identifier> Columns,
    Statement Source,
    Identifier? AccessMethod,
    ImmutableArray<StorageOption> Options,
    Identifier? Tablespace,
    Persistence Persistence,
    bool IfNotExists,
    bool WithData) : Statement(Span);

/// <summary>What stands between the parentheses of CREATE TABLE.</summary>
public abstract record TableElement(TextSpan Span) : SqlNode(Span);

/// <summary>
/// <c>name type [COLLATE c] [constraints]</c>. The type is missing where a typed table or partition adds constraints to a column it has.
/// </summary>
public sealed record ColumnDefinition(
    TextSpan Span,
    Identifier Name,
    TypeName? Type,
    QualifiedName? Collation,
    ImmutableArray<Constraint> Constraints) : TableElement(Span);

/// <summary>A constraint that stands on its own.</summary>
public sealed record TableConstraint(TextSpan Span, Constraint Constraint) : TableElement(Span);

/// <summary><c>LIKE source INCLUDING DEFAULTS EXCLUDING INDEXES</c></summary>
public sealed record LikeClause(TextSpan Span, QualifiedName Source, ImmutableArray<LikeOption> Options) : TableElement(Span);

/// <summary><c>INCLUDING | EXCLUDING what</c>; <paramref name="What"/> in lower case: all, comments, compression, constraints, defaults, generated, identity, indexes, statistics, storage.</summary>
public sealed record LikeOption(TextSpan Span, bool IsIncluding, string What) : SqlNode(Span);

/// <summary><c>PARTITION BY RANGE (elements)</c></summary>
public sealed record PartitionSpecification(TextSpan Span, Identifier Strategy, ImmutableArray<IndexElement> Elements) : SqlNode(Span);

/// <summary><c>FOR VALUES ... | DEFAULT</c></summary>
/// <param name="Span">The whole bound.</param>
/// <param name="IsDefault">DEFAULT.</param>
/// <param name="In">The values of IN.</param>
/// <param name="From">The lower bound; MINVALUE and MAXVALUE are column references of that name.</param>
/// <param name="To">The upper bound.</param>
public sealed record PartitionBound(
    TextSpan Span,
    bool IsDefault,
    ImmutableArray<Expression> In,
    ImmutableArray<Expression> From,
    ImmutableArray<Expression> To) : SqlNode(Span);
