using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary><c>CREATE [OR REPLACE] [TEMP] [RECURSIVE] VIEW name (columns) WITH (...) AS query WITH CHECK OPTION</c></summary>
public sealed record CreateViewStatement(
    TextSpan Span,
    QualifiedName Name,
    ImmutableArray<Identifier> Columns,
    Query Query,
    ImmutableArray<StorageOption> Options,
    Persistence Persistence,
    bool OrReplace,
    bool IsRecursive) : Statement(Span);

/// <summary><c>CREATE MATERIALIZED VIEW [IF NOT EXISTS] name (columns) AS query [WITH [NO] DATA]</c></summary>
public sealed record CreateMaterializedViewStatement(
    TextSpan Span,
    QualifiedName Name,
    ImmutableArray<Identifier> Columns,
    Query Query,
    ImmutableArray<StorageOption> Options,
    Identifier? Tablespace,
    bool IfNotExists,
    bool WithData) : Statement(Span);

/// <summary><c>REFRESH MATERIALIZED VIEW [CONCURRENTLY] name [WITH [NO] DATA]</c></summary>
public sealed record RefreshMaterializedViewStatement(TextSpan Span, QualifiedName Name, bool IsConcurrent, bool WithData) : Statement(Span);
