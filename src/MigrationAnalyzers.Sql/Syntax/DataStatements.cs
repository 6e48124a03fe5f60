using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>SELECT, VALUES, TABLE or a query in parentheses, as a statement.</summary>
public sealed record SelectStatement(TextSpan Span, Query Query) : Statement(Span);

/// <summary><c>INSERT INTO target AS a (columns) query ON CONFLICT ... RETURNING ...</c></summary>
/// <param name="Span">The whole statement.</param>
/// <param name="With">The WITH clause before it.</param>
/// <param name="Target">The table, with its alias.</param>
/// <param name="Columns">The column list; empty if there is none.</param>
/// <param name="Source">The rows; null for DEFAULT VALUES.</param>
/// <param name="OnConflict">The ON CONFLICT clause.</param>
/// <param name="Returning">The RETURNING clause.</param>
public sealed record InsertStatement(
    TextSpan Span,
    WithClause? With,
    TableReference Target,
    ImmutableArray<AssignmentTarget> Columns,
    Query? Source,
    OnConflictClause? OnConflict,
    ReturningClause? Returning) : Statement(Span);

/// <summary><c>UPDATE target SET ... FROM ... WHERE ... RETURNING ...</c></summary>
public sealed record UpdateStatement(
    TextSpan Span,
    WithClause? With,
    TableReference Target,
    ImmutableArray<Assignment> Assignments,
    ImmutableArray<FromItem> From,
    Expression? Where,
    ReturningClause? Returning) : Statement(Span);

/// <summary><c>DELETE FROM target USING ... WHERE ... RETURNING ...</c></summary>
public sealed record DeleteStatement(
    TextSpan Span,
    WithClause? With,
    TableReference Target,
    ImmutableArray<FromItem> Using,
    Expression? Where,
    ReturningClause? Returning) : Statement(Span);

/// <summary><c>MERGE INTO target USING source ON condition WHEN ... RETURNING ...</c></summary>
public sealed record MergeStatement(
    TextSpan Span,
    WithClause? With,
    TableReference Target,
    FromItem Source,
    Expression On,
    ImmutableArray<MergeBranch> Branches,
    ReturningClause? Returning) : Statement(Span);

/// <summary>Which rows a <see cref="MergeBranch"/> is for.</summary>
public enum MergeMatch
{
    /// <summary>WHEN MATCHED</summary>
    Matched,

    /// <summary>WHEN NOT MATCHED [BY TARGET]</summary>
    NotMatchedByTarget,

    /// <summary>WHEN NOT MATCHED BY SOURCE</summary>
    NotMatchedBySource,
}

/// <summary>What a <see cref="MergeBranch"/> does.</summary>
public enum MergeAction
{
    /// <summary>DO NOTHING</summary>
    Nothing,

    /// <summary>INSERT</summary>
    Insert,

    /// <summary>UPDATE</summary>
    Update,

    /// <summary>DELETE</summary>
    Delete,
}

/// <summary>One WHEN of a MERGE.</summary>
/// <param name="Span">From WHEN to the end of its action.</param>
/// <param name="Match">Which rows it is for.</param>
/// <param name="Condition">AND condition.</param>
/// <param name="Action">What it does.</param>
/// <param name="Assignments">Of UPDATE.</param>
/// <param name="Columns">Of INSERT.</param>
/// <param name="Values">Of INSERT; empty for DEFAULT VALUES.</param>
public sealed record MergeBranch(
    TextSpan Span,
    MergeMatch Match,
    Expression? Condition,
    MergeAction Action,
    ImmutableArray<Assignment> Assignments,
    ImmutableArray<AssignmentTarget> Columns,
    ImmutableArray<Expression> Values) : SqlNode(Span);

/// <summary>A column that is written to, with the field or element of it: <c>a</c>, <c>a.f</c>, <c>a[1]</c>.</summary>
public readonly record struct AssignmentTarget(TextSpan Span, NamePart Column, ImmutableArray<Indirection> Indirections) : ISyntax;

/// <summary><c>.field</c>, <c>[subscript]</c> or <c>[lower:upper]</c> after a column that is written to.</summary>
public sealed record Indirection(TextSpan Span, Identifier? Field, Expression? Lower, Expression? Upper) : SqlNode(Span);

/// <summary>
/// <c>a = e</c>, or with parentheses around the targets (<paramref name="IsRow"/>) <c>(a, b) = ROW(..) | (SELECT ...)</c>.
/// </summary>
public sealed record Assignment(TextSpan Span, ImmutableArray<AssignmentTarget> Targets, bool IsRow, Expression Value) : SqlNode(Span);

/// <summary><c>RETURNING WITH (OLD AS o, NEW AS n) items</c></summary>
public sealed record ReturningClause(TextSpan Span, Identifier? OldAlias, Identifier? NewAlias, ImmutableArray<SelectItem> Items) : SqlNode(Span);

/// <summary><c>ON CONFLICT (elements) WHERE predicate | ON CONSTRAINT name DO NOTHING | UPDATE SET ... WHERE ...</c></summary>
/// <param name="Span">The whole clause.</param>
/// <param name="Elements">The index elements that find the unique index.</param>
/// <param name="Predicate">The WHERE of the elements.</param>
/// <param name="Constraint">The name after ON CONSTRAINT.</param>
/// <param name="IsUpdate">DO UPDATE, not DO NOTHING.</param>
/// <param name="Assignments">The SET of DO UPDATE.</param>
/// <param name="Where">The WHERE of DO UPDATE.</param>
public sealed record OnConflictClause(
    TextSpan Span,
    ImmutableArray<IndexElement> Elements,
    Expression? Predicate,
    Identifier? Constraint,
    bool IsUpdate,
    ImmutableArray<Assignment> Assignments,
    Expression? Where) : SqlNode(Span);
