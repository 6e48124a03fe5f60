using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>The kinds of thing a statement can name.</summary>
public enum ObjectKind
{
    /// <summary>Table.</summary>
    Table,

    /// <summary>View.</summary>
    View,

    /// <summary>Materialized view.</summary>
    MaterializedView,

    /// <summary>Index.</summary>
    Index,

    /// <summary>Sequence.</summary>
    Sequence,

    /// <summary>Foreign table.</summary>
    ForeignTable,

    /// <summary>Schema.</summary>
    Schema,

    /// <summary>Type of any kind but domain.</summary>
    Type,

    /// <summary>Domain.</summary>
    Domain,

    /// <summary>Column of a relation.</summary>
    Column,

    /// <summary>Constraint of a table.</summary>
    Constraint,

    /// <summary>Constraint of a domain.</summary>
    DomainConstraint,

    /// <summary>Trigger of a table.</summary>
    Trigger,

    /// <summary>Rule of a table.</summary>
    Rule,

    /// <summary>Row security policy of a table.</summary>
    Policy,

    /// <summary>Function.</summary>
    Function,

    /// <summary>Procedure.</summary>
    Procedure,

    /// <summary>Function, procedure or aggregate: ROUTINE.</summary>
    Routine,

    /// <summary>Aggregate.</summary>
    Aggregate,

    /// <summary>Operator.</summary>
    Operator,

    /// <summary>Operator class.</summary>
    OperatorClass,

    /// <summary>Operator family.</summary>
    OperatorFamily,

    /// <summary>Cast.</summary>
    Cast,

    /// <summary>Transform.</summary>
    Transform,

    /// <summary>Collation.</summary>
    Collation,

    /// <summary>Conversion.</summary>
    Conversion,

    /// <summary>Extended statistics.</summary>
    Statistics,

    /// <summary>Text search configuration.</summary>
    TextSearchConfiguration,

    /// <summary>Text search dictionary.</summary>
    TextSearchDictionary,

    /// <summary>Text search parser.</summary>
    TextSearchParser,

    /// <summary>Text search template.</summary>
    TextSearchTemplate,

    /// <summary>Extension.</summary>
    Extension,

    /// <summary>Language.</summary>
    Language,

    /// <summary>Access method.</summary>
    AccessMethod,

    /// <summary>Event trigger.</summary>
    EventTrigger,

    /// <summary>Foreign data wrapper.</summary>
    ForeignDataWrapper,

    /// <summary>Foreign server.</summary>
    Server,

    /// <summary>User mapping.</summary>
    UserMapping,

    /// <summary>Publication.</summary>
    Publication,

    /// <summary>Subscription.</summary>
    Subscription,

    /// <summary>Database.</summary>
    Database,

    /// <summary>Tablespace.</summary>
    Tablespace,

    /// <summary>Role.</summary>
    Role,

    /// <summary>Large object.</summary>
    LargeObject,

    /// <summary>Configuration parameter.</summary>
    Parameter,

    /// <summary>Property graph.</summary>
    PropertyGraph,
}

/// <summary>
/// An object named by DROP, COMMENT, ALTER, GRANT and the like.
/// </summary>
/// <param name="Span">The whole reference.</param>
/// <param name="Kind">What it is said to be.</param>
/// <param name="Name">
/// Its name. A column is <c>[schema.]table.column</c>. A type is named as it would be used. Null for casts, large objects and user mappings.
/// </param>
/// <param name="Relation">The table of a constraint, trigger, rule or policy; the domain of a domain constraint.</param>
/// <param name="Arguments">Of a routine or operator: its argument types; default (not empty) if there is no list.</param>
/// <param name="Types">The types of a cast or transform; the type if <paramref name="Kind"/> is Type or Domain.</param>
public sealed record ObjectReference(
    TextSpan Span,
    ObjectKind Kind,
    QualifiedName? Name,
    QualifiedName? Relation,
    ImmutableArray<RoutineParameter> Arguments,
    ImmutableArray<TypeName> Types) : SqlNode(Span)
{
    /// <summary>The access method of an operator class or family.</summary>
    public Identifier? Method { get; init; }
}

/// <summary><c>DROP kind [CONCURRENTLY] [IF EXISTS] objects [CASCADE]</c></summary>
public sealed record DropStatement(
    TextSpan Span,
    ObjectKind Kind,
    ImmutableArray<ObjectReference> Objects,
    bool IfExists,
    bool IsConcurrent,
    bool IsCascade) : Statement(Span);

/// <summary>A role where one is used: a name, or CURRENT_USER, SESSION_USER, CURRENT_ROLE, PUBLIC (<paramref name="IsSpecial"/>).</summary>
public sealed record RoleName(TextSpan Span, Identifier Name, bool IsSpecial) : SqlNode(Span);

/// <summary>The direction of a parameter.</summary>
public enum ParameterMode
{
    /// <summary>IN, or nothing.</summary>
    In,

    /// <summary>OUT</summary>
    Out,

    /// <summary>INOUT, IN OUT</summary>
    InOut,

    /// <summary>VARIADIC</summary>
    Variadic,

    /// <summary>A column of RETURNS TABLE.</summary>
    Table,
}

/// <summary>A parameter of a routine: <c>[mode] [name] type [DEFAULT e]</c>.</summary>
public sealed record RoutineParameter(TextSpan Span, ParameterMode Mode, Identifier? Name, TypeName Type, Expression? Default) : SqlNode(Span);
