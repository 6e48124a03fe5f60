using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary><c>CREATE SCHEMA [IF NOT EXISTS] [name] [AUTHORIZATION owner] elements</c>; without a name it is named as its owner.</summary>
public sealed record CreateSchemaStatement(
    TextSpan Span,
    Identifier? Name,
    RoleName? Owner,
    ImmutableArray<Statement> Elements,
    bool IfNotExists) : Statement(Span);

/// <summary><c>CREATE EXTENSION [IF NOT EXISTS] name [SCHEMA s] [VERSION v] [CASCADE]</c></summary>
public sealed record CreateExtensionStatement(TextSpan Span, Identifier Name, Identifier? Schema, bool IfNotExists, bool IsCascade) : Statement(Span);

/// <summary><c>ALTER EXTENSION name UPDATE [TO version]</c>, <c>ADD member</c>, <c>DROP member</c></summary>
public sealed record AlterExtensionStatement(TextSpan Span, Identifier Name, ObjectReference? Member) : Statement(Span);

/// <summary><c>CREATE [TEMP | UNLOGGED] SEQUENCE [IF NOT EXISTS] name options</c></summary>
public sealed record CreateSequenceStatement(
    TextSpan Span,
    QualifiedName Name,
    ImmutableArray<SequenceOption> Options,
    Persistence Persistence,
    bool IfNotExists) : Statement(Span);

/// <summary><c>CREATE STATISTICS [IF NOT EXISTS] [name] (kinds) ON expressions FROM items</c></summary>
public sealed record CreateStatisticsStatement(
    TextSpan Span,
    QualifiedName? Name,
    ImmutableArray<IndexElement> Elements,
    ImmutableArray<FromItem> From,
    bool IfNotExists) : Statement(Span);

/// <summary><c>COMMENT ON object IS 'text' | NULL</c></summary>
public sealed record CommentStatement(TextSpan Span, ObjectReference Object, StringLiteral? Text) : Statement(Span);

/// <summary><c>SECURITY LABEL FOR provider ON object IS 'text' | NULL</c></summary>
public sealed record SecurityLabelStatement(TextSpan Span, ObjectReference Object, StringLiteral? Text) : Statement(Span);

/// <summary>
/// <c>ALTER kind name RENAME TO | OWNER TO | SET SCHEMA | DEPENDS ON EXTENSION</c>, for every kind that is not a relation. Exactly one change is set, or none for others.
/// </summary>
/// <param name="Span">The whole statement.</param>
/// <param name="Object">What is altered.</param>
/// <param name="Parts">What it shall be made of: dictionaries of a text search configuration, operators and functions of an operator family, functions of a wrapper.</param>
/// <param name="IfExists">Whether IF EXISTS is written.</param>
/// <param name="NewName">After RENAME TO.</param>
/// <param name="NewOwner">After OWNER TO.</param>
/// <param name="NewSchema">After SET SCHEMA.</param>
public sealed record AlterObjectStatement(
    TextSpan Span,
    ObjectReference Object,
    ImmutableArray<ObjectReference> Parts,
    bool IfExists,
    Identifier? NewName,
    RoleName? NewOwner,
    Identifier? NewSchema) : Statement(Span);

/// <summary>CREATE of what lives outside schemas: roles, databases, tablespaces, servers, publications, subscriptions, casts, languages, ...</summary>
/// <param name="Span">The whole statement.</param>
/// <param name="Object">What is made.</param>
/// <param name="Parts">What it is made of: the function of a cast, the operators and functions of an operator class, the wrapper of a server, the handlers of a language.</param>
/// <param name="IfNotExists">Whether IF NOT EXISTS is written.</param>
public sealed record CreateObjectStatement(TextSpan Span, ObjectReference Object, ImmutableArray<ObjectReference> Parts, bool IfNotExists) : Statement(Span);

/// <summary><c>CREATE | ALTER PUBLICATION name FOR TABLE tables, TABLES IN SCHEMA schemas</c></summary>
public sealed record PublicationStatement(
    TextSpan Span,
    Identifier Name,
    bool IsCreate,
    ImmutableArray<PublicationTable> Tables,
    ImmutableArray<Identifier> Schemas) : Statement(Span);

/// <summary>A table of a publication, with the columns and rows that are published.</summary>
public sealed record PublicationTable(TextSpan Span, TableReference Table, ImmutableArray<Identifier> Columns, Expression? Where) : SqlNode(Span);
