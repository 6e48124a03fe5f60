using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>A query with what may surround its body: <c>WITH ... body ORDER BY ... LIMIT ... FOR UPDATE</c>.</summary>
public sealed record Query(
    TextSpan Span,
    WithClause? With,
    QueryBody Body,
    ImmutableArray<SortItem> OrderBy,
    Expression? Limit,
    Expression? Offset,
    ImmutableArray<LockingClause> Locking) : SqlNode(Span);

/// <summary>What makes the rows of a query.</summary>
public abstract record QueryBody(TextSpan Span) : SqlNode(Span);

/// <summary>Stands where a query is missing; its statement has an error or a hole.</summary>
public sealed record MissingBody(TextSpan Span) : QueryBody(Span);

/// <summary><c>SELECT ... FROM ... WHERE ... GROUP BY ... HAVING ... WINDOW ...</c></summary>
/// <param name="Span">From SELECT to the last clause.</param>
/// <param name="IsDistinct">DISTINCT, also with ON.</param>
/// <param name="DistinctOn">The expressions of DISTINCT ON.</param>
/// <param name="Items">The select list; may be empty.</param>
/// <param name="Into">SELECT INTO, which makes a table.</param>
/// <param name="From">Items separated by commas.</param>
/// <param name="Where">The condition.</param>
/// <param name="GroupBy">The grouping elements.</param>
/// <param name="Having">The condition on groups.</param>
/// <param name="Windows">The named windows.</param>
public sealed record SelectBody(
    TextSpan Span,
    bool IsDistinct,
    ImmutableArray<Expression> DistinctOn,
    ImmutableArray<SelectItem> Items,
    IntoTarget? Into,
    ImmutableArray<FromItem> From,
    Expression? Where,
    ImmutableArray<GroupingElement> GroupBy,
    Expression? Having,
    ImmutableArray<WindowDefinition> Windows) : QueryBody(Span);

/// <summary><c>VALUES (1, 2), (3, 4)</c></summary>
public sealed record ValuesBody(TextSpan Span, ImmutableArray<RowExpression> Rows) : QueryBody(Span);

/// <summary><c>TABLE t</c></summary>
public sealed record TableBody(TextSpan Span, TableReference Table) : QueryBody(Span);

/// <summary>A query in parentheses.</summary>
public sealed record NestedBody(TextSpan Span, Query Query) : QueryBody(Span);

/// <summary>
/// <c>first UNION second EXCEPT third</c>: operations of one precedence, from left to right. INTERSECT binds tighter and so stands inside.
/// </summary>
public sealed record SetOperationBody(TextSpan Span, QueryBody First, ImmutableArray<SetOperand> Rest) : QueryBody(Span);

/// <summary>An operator of a set operation and what follows it.</summary>
public sealed record SetOperand(TextSpan Span, SetOperator Operator, bool IsAll, QueryBody Body) : SqlNode(Span);

/// <summary>The set operators.</summary>
public enum SetOperator
{
    /// <summary>UNION</summary>
    Union,

    /// <summary>INTERSECT</summary>
    Intersect,

    /// <summary>EXCEPT</summary>
    Except,
}

/// <summary>An expression of a select list, RETURNING or XML attribute list, with its name.</summary>
public readonly record struct SelectItem(TextSpan Span, Expression Expression, Identifier? Alias) : ISyntax;

/// <summary><c>INTO [TEMP | UNLOGGED] [TABLE] name</c></summary>
public sealed record IntoTarget(TextSpan Span, QualifiedName Name, Persistence Persistence) : SqlNode(Span);

/// <summary>How long a relation lives.</summary>
public enum Persistence
{
    /// <summary>The usual.</summary>
    Permanent,

    /// <summary>TEMPORARY</summary>
    Temporary,

    /// <summary>UNLOGGED</summary>
    Unlogged,
}

/// <summary>An element of ORDER BY: <c>e ASC | DESC | USING op NULLS FIRST | LAST</c>.</summary>
public sealed record SortItem(TextSpan Span, Expression Expression, bool IsDescending, OperatorName? Using) : SqlNode(Span);

/// <summary><c>FOR UPDATE OF a, b NOWAIT</c></summary>
public sealed record LockingClause(TextSpan Span, ImmutableArray<QualifiedName> Tables) : SqlNode(Span);

/// <summary>An element of GROUP BY.</summary>
public abstract record GroupingElement(TextSpan Span) : SqlNode(Span);

/// <summary>A plain expression of GROUP BY.</summary>
public sealed record GroupingExpression(TextSpan Span, Expression Expression) : GroupingElement(Span);

/// <summary><c>()</c>, <c>ROLLUP (...)</c>, <c>CUBE (...)</c>, <c>GROUPING SETS (...)</c></summary>
public sealed record GroupingSet(TextSpan Span, GroupingSetKind Kind, ImmutableArray<GroupingElement> Elements) : GroupingElement(Span);

/// <summary>The kinds of grouping sets.</summary>
public enum GroupingSetKind
{
    /// <summary>()</summary>
    Empty,

    /// <summary>ROLLUP</summary>
    Rollup,

    /// <summary>CUBE</summary>
    Cube,

    /// <summary>GROUPING SETS</summary>
    Sets,
}

/// <summary>
/// A window: of the WINDOW clause (<paramref name="Name"/> is what it defines), or of OVER. <c>OVER w</c> has only <paramref name="BaseName"/>.
/// </summary>
public sealed record WindowDefinition(
    TextSpan Span,
    Identifier? Name,
    Identifier? BaseName,
    ImmutableArray<Expression> PartitionBy,
    ImmutableArray<SortItem> OrderBy,
    WindowFrame? Frame) : SqlNode(Span);

/// <summary><c>ROWS BETWEEN start PRECEDING AND end FOLLOWING</c>; offsets that are UNBOUNDED or CURRENT ROW are null.</summary>
public sealed record WindowFrame(TextSpan Span, Expression? StartOffset, Expression? EndOffset) : SqlNode(Span);

/// <summary><c>WITH RECURSIVE a AS (...), b AS (...)</c></summary>
public sealed record WithClause(TextSpan Span, bool IsRecursive, ImmutableArray<CommonTableExpression> Tables) : SqlNode(Span);

/// <summary><c>name (columns) AS [NOT] MATERIALIZED (statement) SEARCH ... CYCLE ...</c></summary>
public sealed record CommonTableExpression(
    TextSpan Span,
    Identifier Name,
    ImmutableArray<Identifier> Columns,
    Materialization Materialization,
    Statement Statement,
    SearchClause? Search,
    CycleClause? Cycle) : SqlNode(Span);

/// <summary>What a WITH query asks about being computed once.</summary>
public enum Materialization
{
    /// <summary>Nothing.</summary>
    Default,

    /// <summary>MATERIALIZED</summary>
    Materialized,

    /// <summary>NOT MATERIALIZED</summary>
    NotMaterialized,
}

/// <summary><c>SEARCH DEPTH FIRST BY a, b SET ordercol</c></summary>
public sealed record SearchClause(TextSpan Span, bool IsBreadthFirst, ImmutableArray<Identifier> Columns, Identifier SequenceColumn) : SqlNode(Span);

/// <summary><c>CYCLE a, b SET is_cycle TO e DEFAULT e USING path</c></summary>
public sealed record CycleClause(
    TextSpan Span,
    ImmutableArray<Identifier> Columns,
    Identifier MarkColumn,
    Expression? MarkValue,
    Expression? MarkDefault,
    Identifier PathColumn) : SqlNode(Span);
