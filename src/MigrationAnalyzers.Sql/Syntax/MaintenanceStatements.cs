using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary><c>TRUNCATE [TABLE] tables [RESTART IDENTITY] [CASCADE]</c></summary>
public sealed record TruncateStatement(TextSpan Span, ImmutableArray<TableReference> Tables, bool IsCascade) : Statement(Span);

/// <summary><c>LOCK [TABLE] tables IN mode MODE</c></summary>
public sealed record LockStatement(TextSpan Span, ImmutableArray<TableReference> Tables) : Statement(Span);

/// <summary><c>COPY table (columns) FROM | TO ... WHERE e</c>, <c>COPY (query) TO ...</c></summary>
public sealed record CopyStatement(
    TextSpan Span,
    QualifiedName? Table,
    ImmutableArray<Identifier> Columns,
    Statement? Source,
    bool IsFrom,
    Expression? Where) : Statement(Span);

/// <summary>VACUUM and ANALYZE.</summary>
public sealed record VacuumStatement(TextSpan Span, bool IsAnalyze, ImmutableArray<VacuumTable> Tables) : Statement(Span);

/// <summary>A table of VACUUM or ANALYZE, with the columns to look at.</summary>
public sealed record VacuumTable(TextSpan Span, QualifiedName Name, ImmutableArray<Identifier> Columns) : SqlNode(Span);

/// <summary><c>REINDEX kind name</c>; the object is null where a database is given without a name.</summary>
public sealed record ReindexStatement(TextSpan Span, ObjectReference? Object) : Statement(Span)
{
    /// <summary>CONCURRENTLY behind the kind; an option in parentheses does not count.</summary>
    public bool IsConcurrent { get; init; }
}

/// <summary><c>CLUSTER table USING index</c></summary>
public sealed record ClusterStatement(TextSpan Span, QualifiedName? Table, Identifier? Index) : Statement(Span);

/// <summary><c>EXPLAIN (options) statement</c></summary>
public sealed record ExplainStatement(TextSpan Span, Statement Body) : Statement(Span);

/// <summary><c>DECLARE name CURSOR FOR query</c></summary>
public sealed record DeclareCursorStatement(TextSpan Span, Identifier Name, Query Query) : Statement(Span);

/// <summary><c>FETCH | MOVE direction FROM cursor</c></summary>
public sealed record FetchStatement(TextSpan Span, Identifier Cursor, bool IsMove) : Statement(Span);

/// <summary><c>CLOSE cursor | ALL</c> (null)</summary>
public sealed record CloseStatement(TextSpan Span, Identifier? Cursor) : Statement(Span);

/// <summary>LISTEN, UNLISTEN, NOTIFY, LOAD, CHECKPOINT, DISCARD: statements that name nothing of the catalog.</summary>
public sealed record SessionStatement(TextSpan Span) : Statement(Span);
