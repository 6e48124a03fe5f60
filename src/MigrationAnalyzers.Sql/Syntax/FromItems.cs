using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>Something that brings columns into scope: an item of FROM, or the target of a statement.</summary>
public abstract record FromItem(TextSpan Span, Alias? Alias) : SqlNode(Span);

/// <summary>
/// <c>AS name (columns)</c>. After a function it may carry types, <c>AS x (a int, b text)</c>, and then the name may be missing.
/// </summary>
public sealed record Alias(
    TextSpan Span,
    Identifier? Name,
    ImmutableArray<Identifier> Columns,
    ImmutableArray<ColumnDefinition> Definitions) : SqlNode(Span);

/// <summary>A table, view or WITH query by name: <c>[ONLY] s.t [*] AS a TABLESAMPLE ...</c>.</summary>
public sealed record TableReference(TextSpan Span, QualifiedName Name, bool IsOnly, Alias? Alias, TableSample? Sample) : FromItem(Span, Alias);

/// <summary><c>TABLESAMPLE method (arguments) REPEATABLE (seed)</c></summary>
public sealed record TableSample(TextSpan Span, QualifiedName Method, ImmutableArray<Expression> Arguments, Expression? Seed) : SqlNode(Span);

/// <summary><c>(SELECT ...) AS a</c></summary>
public sealed record SubqueryReference(TextSpan Span, Query Query, bool IsLateral, Alias? Alias) : FromItem(Span, Alias);

/// <summary><c>f(...) WITH ORDINALITY AS a</c>, <c>ROWS FROM (f(...), g(...))</c></summary>
public sealed record FunctionReference(
    TextSpan Span,
    ImmutableArray<TableFunction> Functions,
    bool IsRowsFrom,
    bool IsLateral,
    bool WithOrdinality,
    Alias? Alias) : FromItem(Span, Alias);

/// <summary>
/// One function of a <see cref="FunctionReference"/>: a <see cref="FunctionCall"/>, <see cref="SpecialCall"/> or <see cref="CastExpression"/>,
/// with the column definitions that ROWS FROM allows each to have.
/// </summary>
public sealed record TableFunction(TextSpan Span, Expression Call, ImmutableArray<ColumnDefinition> Definitions) : SqlNode(Span);

/// <summary>The kinds of join.</summary>
public enum JoinKind
{
    /// <summary>CROSS JOIN</summary>
    Cross,

    /// <summary>JOIN</summary>
    Inner,

    /// <summary>LEFT JOIN</summary>
    Left,

    /// <summary>RIGHT JOIN</summary>
    Right,

    /// <summary>FULL JOIN</summary>
    Full,
}

/// <summary><c>left JOIN right ON ... | USING (...)</c>; with an alias if it stood in parentheses.</summary>
public sealed record JoinItem(
    TextSpan Span,
    FromItem Left,
    JoinKind Kind,
    bool IsNatural,
    FromItem Right,
    Expression? On,
    JoinUsing? Using,
    Alias? Alias) : FromItem(Span, Alias);

/// <summary><c>USING (a, b) AS x</c></summary>
public sealed record JoinUsing(TextSpan Span, ImmutableArray<Identifier> Columns, Identifier? Alias) : SqlNode(Span);

/// <summary><c>XMLTABLE(row PASSING document COLUMNS ...)</c></summary>
public sealed record XmlTableReference(
    TextSpan Span,
    ImmutableArray<SelectItem> Namespaces,
    Expression RowPath,
    Expression Document,
    ImmutableArray<TableFunctionColumn> Columns,
    bool IsLateral,
    Alias? Alias) : FromItem(Span, Alias);

/// <summary><c>JSON_TABLE(context, path PASSING ... COLUMNS (...))</c></summary>
public sealed record JsonTableReference(
    TextSpan Span,
    Expression Context,
    Expression Path,
    Identifier? PathName,
    ImmutableArray<SelectItem> Passing,
    ImmutableArray<TableFunctionColumn> Columns,
    bool IsLateral,
    Alias? Alias) : FromItem(Span, Alias);

/// <summary>
/// A column of XMLTABLE or JSON_TABLE. <c>FOR ORDINALITY</c> has no type; <c>NESTED PATH</c> has no name but columns of its own, which the table shows as well.
/// </summary>
/// <param name="Span">The whole column.</param>
/// <param name="Name">Its name; null for NESTED PATH.</param>
/// <param name="Type">Its type.</param>
/// <param name="Expressions">PATH, DEFAULT ... ON EMPTY, ON ERROR.</param>
/// <param name="Nested">The columns of NESTED PATH.</param>
public sealed record TableFunctionColumn(
    TextSpan Span,
    Identifier? Name,
    TypeName? Type,
    ImmutableArray<Expression> Expressions,
    ImmutableArray<TableFunctionColumn> Nested) : SqlNode(Span);

/// <summary>Stands where an item of FROM is missing; its statement has an error or a hole.</summary>
public sealed record MissingFromItem(TextSpan Span) : FromItem(Span, null);
