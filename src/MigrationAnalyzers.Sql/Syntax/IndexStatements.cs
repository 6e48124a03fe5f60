using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary><c>CREATE [UNIQUE] INDEX [CONCURRENTLY] [[IF NOT EXISTS] name] ON [ONLY] table ...</c></summary>
public sealed record CreateIndexStatement(
    TextSpan Span,
    Identifier? Name,
    QualifiedName Table,
    Identifier? Method,
    ImmutableArray<IndexElement> Elements,
    ImmutableArray<IndexElement> Included,
    ImmutableArray<StorageOption> Options,
    Identifier? Tablespace,
    Expression? Predicate,
    bool IsUnique,
    bool IsConcurrent,
    bool IfNotExists,
    bool IsOnly,
    bool NullsNotDistinct) : Statement(Span);

/// <summary>
/// <c>column | function(...) | (expression) [COLLATE c] [opclass [(options)]] [ASC | DESC] [NULLS FIRST | LAST]</c>: of an index, of ON CONFLICT, of EXCLUDE.
/// </summary>
public sealed record IndexElement(
    TextSpan Span,
    Expression Expression,
    QualifiedName? Collation,
    QualifiedName? OperatorClass,
    bool IsDescending) : SqlNode(Span);

/// <summary>
/// <c>name</c>, <c>name = value</c>, <c>toast.name = value</c> in WITH (...), OPTIONS (...) and the like. The value is a literal, an <see cref="OperatorName"/>,
/// or a <see cref="TypeName"/>: any other word is read as a type.
/// </summary>
public sealed record StorageOption(TextSpan Span, QualifiedName Name, SqlNode? Value) : SqlNode(Span);
