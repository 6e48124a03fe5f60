using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary><c>CREATE [OR REPLACE] FUNCTION | PROCEDURE name (parameters) RETURNS type LANGUAGE l AS body</c></summary>
/// <param name="Span">The whole statement.</param>
/// <param name="Kind">Function or Procedure.</param>
/// <param name="Name">The new routine.</param>
/// <param name="Parameters">Its parameters; those of RETURNS TABLE come last, with mode Table.</param>
/// <param name="Returns">The type of RETURNS; null for RETURNS TABLE and procedures.</param>
/// <param name="Language">The language; null if none is given.</param>
/// <param name="Body">What it does; null if none is given.</param>
/// <param name="Settings">The settings that SET attaches to it, such as search_path.</param>
/// <param name="OrReplace">OR REPLACE.</param>
public sealed record CreateRoutineStatement(
    TextSpan Span,
    ObjectKind Kind,
    QualifiedName Name,
    ImmutableArray<RoutineParameter> Parameters,
    TypeName? Returns,
    Identifier? Language,
    RoutineBody? Body,
    ImmutableArray<SetStatement> Settings,
    bool OrReplace) : Statement(Span);

/// <summary><c>DO [LANGUAGE l] 'body'</c></summary>
public sealed record DoStatement(TextSpan Span, Identifier? Language, RoutineBody Body) : Statement(Span);

/// <summary>What a routine does.</summary>
public abstract record RoutineBody(TextSpan Span) : SqlNode(Span);

/// <summary>A body that is not read: of a language other than sql and plpgsql, or broken.</summary>
/// <param name="Span">The string constant.</param>
/// <param name="Text">The string constant.</param>
/// <param name="Symbol">The second string of a C function.</param>
public sealed record OpaqueBody(TextSpan Span, StringLiteral Text, StringLiteral? Symbol) : RoutineBody(Span);

/// <summary>
/// Statements of LANGUAGE sql: in a string (<paramref name="Text"/>), or as <c>BEGIN ATOMIC ... END</c>.
/// </summary>
public sealed record SqlBody(TextSpan Span, StringLiteral? Text, ImmutableArray<Statement> Statements) : RoutineBody(Span);

/// <summary><c>RETURN expression</c></summary>
public sealed record ReturnBody(TextSpan Span, Expression Value) : RoutineBody(Span);

/// <summary>A block of LANGUAGE plpgsql in a string.</summary>
public sealed record PlpgsqlBody(TextSpan Span, StringLiteral Text, VariableConflict Conflict, PlpgsqlBlock Block) : RoutineBody(Span);

/// <summary>What <c>#variable_conflict</c> says.</summary>
public enum VariableConflict
{
    /// <summary>Nothing: the server's setting, error unless changed.</summary>
    Default,

    /// <summary>error</summary>
    Error,

    /// <summary>use_variable</summary>
    UseVariable,

    /// <summary>use_column</summary>
    UseColumn,
}

/// <summary><c>CALL procedure(arguments)</c></summary>
public sealed record CallStatement(TextSpan Span, Expression Call) : Statement(Span);

/// <summary>
/// <c>ALTER FUNCTION | PROCEDURE | ROUTINE name options</c>; renames and the like are an <see cref="AlterObjectStatement"/>.
/// </summary>
public sealed record AlterRoutineStatement(TextSpan Span, ObjectReference Routine, ImmutableArray<SetStatement> Settings) : Statement(Span);
