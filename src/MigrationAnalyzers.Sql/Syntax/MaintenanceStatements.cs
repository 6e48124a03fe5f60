using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary><c>TRUNCATE [TABLE] tables [RESTART IDENTITY] [CASCADE]</c></summary>
public sealed record TruncateStatement(TextSpan Span, ImmutableArray<TableReference> Tables, bool RestartsIdentity, bool IsCascade) : Statement(Span);

/// <summary><c>LOCK [TABLE] tables IN mode MODE</c></summary>
public sealed record LockStatement(TextSpan Span, ImmutableArray<TableReference> Tables, LockMode Mode, bool NoWait) : Statement(Span);

/// <summary>The locks on tables, from the weakest to the strongest.</summary>
public enum LockMode
{
    /// <summary>ACCESS SHARE</summary>
    AccessShare,

    /// <summary>ROW SHARE</summary>
    RowShare,

    /// <summary>ROW EXCLUSIVE</summary>
    RowExclusive,

    /// <summary>SHARE UPDATE EXCLUSIVE</summary>
    ShareUpdateExclusive,

    /// <summary>SHARE</summary>
    Share,

    /// <summary>SHARE ROW EXCLUSIVE</summary>
    ShareRowExclusive,

    /// <summary>EXCLUSIVE</summary>
    Exclusive,

    /// <summary>ACCESS EXCLUSIVE</summary>
    AccessExclusive,
}

/// <summary>An option in parentheses of VACUUM, REINDEX, EXPLAIN and the like.</summary>
public sealed record UtilityOption(TextSpan Span, Identifier Name, Expression? Value) : SqlNode(Span);

/// <summary><c>COPY table (columns) FROM | TO ... WHERE e</c>, <c>COPY (query) TO ...</c></summary>
public sealed record CopyStatement(
    TextSpan Span,
    QualifiedName? Table,
    ImmutableArray<Identifier> Columns,
    Statement? Source,
    bool IsFrom,
    Expression? Where) : Statement(Span);

/// <summary>VACUUM and ANALYZE.</summary>
public sealed record VacuumStatement(TextSpan Span, bool IsAnalyze, bool IsFull, ImmutableArray<VacuumTable> Tables) : Statement(Span);

/// <summary>A table of VACUUM or ANALYZE, with the columns to look at.</summary>
public sealed record VacuumTable(TextSpan Span, QualifiedName Name, ImmutableArray<Identifier> Columns) : SqlNode(Span);

/// <summary><c>REINDEX kind [CONCURRENTLY] name</c>; the object is null where a database is given without a name.</summary>
public sealed record ReindexStatement(TextSpan Span, ObjectReference? Object, bool IsConcurrent) : Statement(Span);

/// <summary><c>CLUSTER table USING index</c></summary>
public sealed record ClusterStatement(TextSpan Span, QualifiedName? Table, Identifier? Index) : Statement(Span);

/// <summary><c>EXPLAIN (options) statement</c></summary>
/// <param name="Span">The whole statement.</param>
/// <param name="Body">What is explained.</param>
/// <param name="IsAnalyze">Whether it is run as well.</param>
public sealed record ExplainStatement(TextSpan Span, Statement Body, bool IsAnalyze) : Statement(Span);

/// <summary><c>DECLARE name CURSOR FOR query</c></summary>
public sealed record DeclareCursorStatement(TextSpan Span, Identifier Name, Query Query) : Statement(Span);

/// <summary><c>FETCH | MOVE direction FROM cursor</c></summary>
public sealed record FetchStatement(TextSpan Span, Identifier Cursor, bool IsMove) : Statement(Span);

/// <summary><c>CLOSE cursor | ALL</c> (null)</summary>
public sealed record CloseStatement(TextSpan Span, Identifier? Cursor) : Statement(Span);

/// <summary>LISTEN, UNLISTEN, NOTIFY, LOAD, CHECKPOINT: statements that name nothing of the catalog.</summary>
public sealed record SessionStatement(TextSpan Span) : Statement(Span);

/// <summary>What DISCARD discards.</summary>
public enum DiscardTarget
{
    /// <summary>Everything that the session holds: settings, temporary tables, cursors...</summary>
    All,

    /// <summary>Plans.</summary>
    Plans,

    /// <summary>What sequences have cached.</summary>
    Sequences,

    /// <summary>Temporary tables.</summary>
    Temporary,
}

/// <summary><c>DISCARD ALL | PLANS | SEQUENCES | TEMP</c></summary>
public sealed record DiscardStatement(TextSpan Span, DiscardTarget Target) : Statement(Span);

/// <summary><c>ALTER ROLE | USER role [IN DATABASE database] SET | RESET setting</c>, <c>ALTER DATABASE database SET | RESET setting</c>: what later sessions begin with.</summary>
/// <param name="Span">The whole statement.</param>
/// <param name="Role">The role; null for ALL, and for a database.</param>
/// <param name="Database">The database; null for every one.</param>
/// <param name="Setting">A <see cref="SetStatement"/> or <see cref="ResetStatement"/>.</param>
public sealed record AlterSettingStatement(TextSpan Span, RoleName? Role, Identifier? Database, Statement Setting) : Statement(Span);

/// <summary><c>DROP OWNED BY roles [CASCADE]</c></summary>
public sealed record DropOwnedStatement(TextSpan Span, ImmutableArray<RoleName> Roles, bool IsCascade) : Statement(Span);

/// <summary><c>REASSIGN OWNED BY roles TO owner</c></summary>
public sealed record ReassignOwnedStatement(TextSpan Span, ImmutableArray<RoleName> Roles, RoleName NewOwner) : Statement(Span);

/// <summary><c>IMPORT FOREIGN SCHEMA remote [LIMIT TO | EXCEPT (tables)] FROM SERVER server INTO schema OPTIONS (options)</c></summary>
public sealed record ImportForeignSchemaStatement(
    TextSpan Span,
    Identifier RemoteSchema,
    ImportRestriction Restriction,
    ImmutableArray<TableReference> Tables,
    Identifier Server,
    Identifier Schema,
    ImmutableArray<StorageOption> Options) : Statement(Span);

/// <summary>Which tables IMPORT FOREIGN SCHEMA makes.</summary>
public enum ImportRestriction
{
    /// <summary>Every one of the remote schema.</summary>
    All,

    /// <summary>LIMIT TO</summary>
    LimitTo,

    /// <summary>EXCEPT</summary>
    Except,
}
