using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>What fires a trigger or rule.</summary>
[Flags]
public enum TriggerEvents
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>INSERT</summary>
    Insert = 1,

    /// <summary>UPDATE</summary>
    Update = 2,

    /// <summary>DELETE</summary>
    Delete = 4,

    /// <summary>TRUNCATE</summary>
    Truncate = 8,

    /// <summary>SELECT, of a rule.</summary>
    Select = 16,
}

/// <summary>
/// <c>CREATE [OR REPLACE] [CONSTRAINT] TRIGGER name {BEFORE | AFTER | INSTEAD OF} events ON table ... WHEN (e) EXECUTE FUNCTION f(arguments)</c>
/// </summary>
/// <param name="Span">The whole statement.</param>
/// <param name="Name">The trigger.</param>
/// <param name="Events">What fires it.</param>
/// <param name="UpdateColumns">The columns of UPDATE OF.</param>
/// <param name="Table">Its table.</param>
/// <param name="FromTable">The other table of a constraint trigger.</param>
/// <param name="TransitionTables">The tables that REFERENCING names.</param>
/// <param name="IsForEachRow">FOR EACH ROW.</param>
/// <param name="When">The condition, which sees NEW and OLD.</param>
/// <param name="Function">The function.</param>
/// <param name="Arguments">Its arguments, which are constants.</param>
/// <param name="OrReplace">OR REPLACE.</param>
/// <param name="IsConstraint">CONSTRAINT.</param>
public sealed record CreateTriggerStatement(
    TextSpan Span,
    Identifier Name,
    TriggerEvents Events,
    ImmutableArray<Identifier> UpdateColumns,
    QualifiedName Table,
    QualifiedName? FromTable,
    ImmutableArray<TransitionTable> TransitionTables,
    bool IsForEachRow,
    Expression? When,
    QualifiedName Function,
    ImmutableArray<Expression> Arguments,
    bool OrReplace,
    bool IsConstraint) : Statement(Span);

/// <summary><c>NEW | OLD TABLE AS name</c></summary>
public sealed record TransitionTable(TextSpan Span, bool IsNew, Identifier Name) : SqlNode(Span);

/// <summary><c>CREATE EVENT TRIGGER name ON event WHEN ... EXECUTE FUNCTION f()</c></summary>
public sealed record CreateEventTriggerStatement(TextSpan Span, Identifier Name, Identifier Event, QualifiedName Function) : Statement(Span);

/// <summary><c>CREATE [OR REPLACE] RULE name AS ON event TO table [WHERE e] DO [ALSO | INSTEAD] actions</c>; NEW and OLD are visible in it.</summary>
public sealed record CreateRuleStatement(
    TextSpan Span,
    Identifier Name,
    TriggerEvents Event,
    QualifiedName Table,
    Expression? Where,
    ImmutableArray<Statement> Actions,
    bool IsInstead,
    bool OrReplace) : Statement(Span);

/// <summary><c>CREATE POLICY name ON table ... USING (e) WITH CHECK (e)</c></summary>
public sealed record CreatePolicyStatement(
    TextSpan Span,
    Identifier Name,
    QualifiedName Table,
    ImmutableArray<RoleName> Roles,
    Expression? Using,
    Expression? WithCheck) : Statement(Span);

/// <summary><c>ALTER POLICY name ON table ... USING (e) WITH CHECK (e)</c></summary>
public sealed record AlterPolicyStatement(
    TextSpan Span,
    Identifier Name,
    QualifiedName Table,
    ImmutableArray<RoleName> Roles,
    Expression? Using,
    Expression? WithCheck) : Statement(Span);
