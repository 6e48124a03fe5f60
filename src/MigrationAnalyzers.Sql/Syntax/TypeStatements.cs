using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary><c>CREATE TYPE name AS ENUM (labels)</c></summary>
public sealed record CreateEnumStatement(TextSpan Span, QualifiedName Name, ImmutableArray<StringLiteral> Labels) : Statement(Span);

/// <summary><c>CREATE TYPE name AS (attributes)</c></summary>
public sealed record CreateCompositeTypeStatement(TextSpan Span, QualifiedName Name, ImmutableArray<ColumnDefinition> Attributes) : Statement(Span);

/// <summary><c>CREATE TYPE name AS RANGE (options)</c></summary>
public sealed record CreateRangeTypeStatement(TextSpan Span, QualifiedName Name, ImmutableArray<StorageOption> Options) : Statement(Span);

/// <summary><c>CREATE DOMAIN name AS type [COLLATE c] constraints</c></summary>
public sealed record CreateDomainStatement(
    TextSpan Span,
    QualifiedName Name,
    TypeName Type,
    QualifiedName? Collation,
    ImmutableArray<Constraint> Constraints) : Statement(Span);

/// <summary>
/// CREATE AGGREGATE, OPERATOR, TYPE (base and shell), TEXT SEARCH ... and COLLATION, which are all a name and a list of options.
/// </summary>
/// <param name="Span">The whole statement.</param>
/// <param name="Kind">What it makes.</param>
/// <param name="Name">Its name; the last part of an operator's is the operator.</param>
/// <param name="Parameters">Of an aggregate; default if there is no list.</param>
/// <param name="Options">The options; their values may be types, operators, numbers, strings.</param>
/// <param name="From">CREATE COLLATION ... FROM.</param>
/// <param name="OrReplace">OR REPLACE.</param>
/// <param name="IfNotExists">IF NOT EXISTS.</param>
public sealed record DefineStatement(
    TextSpan Span,
    ObjectKind Kind,
    QualifiedName Name,
    ImmutableArray<RoutineParameter> Parameters,
    ImmutableArray<StorageOption> Options,
    QualifiedName? From,
    bool OrReplace,
    bool IfNotExists) : Statement(Span);

/// <summary><c>ALTER TYPE name ADD VALUE [IF NOT EXISTS] label [BEFORE | AFTER neighbor]</c>, <c>RENAME VALUE old TO new</c></summary>
/// <param name="Span">The whole statement.</param>
/// <param name="Name">The type.</param>
/// <param name="OldLabel">Of RENAME VALUE (and DROP VALUE).</param>
/// <param name="NewLabel">The new label.</param>
/// <param name="Neighbor">Of BEFORE and AFTER.</param>
/// <param name="IfNotExists">IF NOT EXISTS.</param>
public sealed record AlterEnumStatement(
    TextSpan Span,
    QualifiedName Name,
    StringLiteral? OldLabel,
    StringLiteral? NewLabel,
    StringLiteral? Neighbor,
    bool IfNotExists) : Statement(Span);

/// <summary><c>ALTER TYPE name {ADD | DROP | ALTER | RENAME} ATTRIBUTE ...</c>; the attributes are the columns of the actions.</summary>
public sealed record AlterCompositeTypeStatement(TextSpan Span, QualifiedName Name, ImmutableArray<TableAction> Actions) : Statement(Span);

/// <summary><c>ALTER DOMAIN name action</c></summary>
/// <param name="Span">The whole statement.</param>
/// <param name="Name">The domain.</param>
/// <param name="Action">
/// An <see cref="AddConstraintAction"/>, <see cref="DropConstraintAction"/>, <see cref="AlterConstraintAction"/> or <see cref="RenameConstraintAction"/>;
/// null for SET and DROP of DEFAULT and NOT NULL.
/// </param>
/// <param name="Default">Of SET DEFAULT.</param>
public sealed record AlterDomainStatement(TextSpan Span, QualifiedName Name, TableAction? Action, Expression? Default) : Statement(Span)
{
    /// <summary>SET (true) or DROP (false) NOT NULL; null: something else.</summary>
    public bool? SetsNotNull { get; init; }
}
