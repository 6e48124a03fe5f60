using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary><c>&lt;&lt;label&gt;&gt; DECLARE ... BEGIN ... EXCEPTION ... END</c></summary>
public sealed record PlpgsqlBlock(
    TextSpan Span,
    Identifier? Label,
    ImmutableArray<PlpgsqlDeclaration> Declarations,
    ImmutableArray<Statement> Statements,
    ImmutableArray<ExceptionHandler> Handlers) : Statement(Span);

/// <summary>What DECLARE introduces; visible in the later declarations and in the block.</summary>
public abstract record PlpgsqlDeclaration(TextSpan Span, Identifier Name) : SqlNode(Span);

/// <summary><c>name [CONSTANT] type [COLLATE c] [NOT NULL] [DEFAULT | := | = e]</c></summary>
public sealed record VariableDeclaration(TextSpan Span, Identifier Name, TypeName Type, bool IsConstant, Expression? Value) : PlpgsqlDeclaration(Span, Name);

/// <summary><c>name CURSOR (parameters) FOR query</c>: the query is any statement that gives rows.</summary>
public sealed record CursorDeclaration(
    TextSpan Span,
    Identifier Name,
    ImmutableArray<RoutineParameter> Parameters,
    Statement Query) : PlpgsqlDeclaration(Span, Name);

/// <summary><c>name ALIAS FOR variable</c></summary>
public sealed record AliasDeclaration(TextSpan Span, Identifier Name, Expression Target) : PlpgsqlDeclaration(Span, Name);

/// <summary><c>WHEN condition OR condition THEN statements</c>; SQLSTATE and SQLERRM are visible in it.</summary>
public sealed record ExceptionHandler(TextSpan Span, ImmutableArray<SqlNode> Conditions, ImmutableArray<Statement> Statements) : SqlNode(Span);

/// <summary><c>target := value</c>; the target is a column reference, with subscripts and fields after it.</summary>
public sealed record AssignmentStatement(TextSpan Span, Expression Target, Expression Value) : Statement(Span);

/// <summary>A SQL statement with <c>INTO [STRICT] targets</c> cut out of it.</summary>
public sealed record SelectIntoStatement(TextSpan Span, Statement Body, ImmutableArray<Expression> Targets) : Statement(Span);

/// <summary><c>PERFORM query</c>, with PERFORM in the place of SELECT</summary>
public sealed record PerformStatement(TextSpan Span, Query Query) : Statement(Span);

/// <summary><c>IF e THEN ... ELSIF e THEN ... ELSE ... END IF</c></summary>
public sealed record IfStatement(TextSpan Span, ImmutableArray<ConditionalBranch> Branches, ImmutableArray<Statement> Else) : Statement(Span);

/// <summary><c>CASE e WHEN e, e THEN ... ELSE ... END CASE</c></summary>
public sealed record CaseStatement(
    TextSpan Span,
    Expression? Operand,
    ImmutableArray<ConditionalBranch> Branches,
    ImmutableArray<Statement> Else) : Statement(Span);

/// <summary>A branch of IF or CASE.</summary>
public sealed record ConditionalBranch(TextSpan Span, ImmutableArray<Expression> Conditions, ImmutableArray<Statement> Statements) : SqlNode(Span);

/// <summary><c>[WHILE e] LOOP ... END LOOP</c></summary>
public sealed record LoopStatement(TextSpan Span, Identifier? Label, Expression? While, ImmutableArray<Statement> Statements) : Statement(Span);

/// <summary><c>FOR i IN [REVERSE] a..b [BY s] LOOP ... END LOOP</c>: makes a variable of its own.</summary>
public sealed record ForIntegerStatement(
    TextSpan Span,
    Identifier? Label,
    Identifier Variable,
    Expression From,
    Expression To,
    Expression? By,
    ImmutableArray<Statement> Statements) : Statement(Span);

/// <summary><c>FOR targets IN query LOOP ... END LOOP</c></summary>
public sealed record ForQueryStatement(
    TextSpan Span,
    Identifier? Label,
    ImmutableArray<Expression> Targets,
    Statement Query,
    ImmutableArray<Statement> Statements) : Statement(Span);

/// <summary><c>FOR r IN cursor(arguments) LOOP ... END LOOP</c>: makes a record of its own.</summary>
public sealed record ForCursorStatement(
    TextSpan Span,
    Identifier? Label,
    Identifier Variable,
    Identifier Cursor,
    ImmutableArray<FunctionArgument> Arguments,
    ImmutableArray<Statement> Statements) : Statement(Span);

/// <summary><c>FOR targets IN EXECUTE text USING e LOOP ... END LOOP</c></summary>
public sealed record ForExecuteStatement(
    TextSpan Span,
    Identifier? Label,
    ImmutableArray<Expression> Targets,
    DynamicSql Sql,
    ImmutableArray<Statement> Statements) : Statement(Span);

/// <summary><c>FOREACH targets SLICE n IN ARRAY e LOOP ... END LOOP</c></summary>
public sealed record ForeachStatement(
    TextSpan Span,
    Identifier? Label,
    ImmutableArray<Expression> Targets,
    Expression Array,
    ImmutableArray<Statement> Statements) : Statement(Span);

/// <summary><c>EXIT | CONTINUE label WHEN e</c></summary>
public sealed record ExitStatement(TextSpan Span, bool IsContinue, Identifier? Label, Expression? When) : Statement(Span);

/// <summary><c>RETURN e</c>, <c>RETURN NEXT e</c></summary>
public sealed record ReturnStatement(TextSpan Span, bool IsNext, Expression? Value) : Statement(Span);

/// <summary><c>RETURN QUERY query | EXECUTE text USING e</c>: exactly one is set.</summary>
public sealed record ReturnQueryStatement(TextSpan Span, Statement? Query, DynamicSql? Sql) : Statement(Span);

/// <summary><c>RAISE level 'format', e USING option = e</c>; every expression is among <paramref name="Arguments"/>.</summary>
public sealed record RaiseStatement(TextSpan Span, StringLiteral? Format, Identifier? Condition, ImmutableArray<Expression> Arguments) : Statement(Span);

/// <summary><c>ASSERT e, message</c></summary>
public sealed record AssertStatement(TextSpan Span, Expression Condition, Expression? Message) : Statement(Span);

/// <summary><c>EXECUTE text INTO targets USING e</c></summary>
public sealed record ExecuteDynamicStatement(TextSpan Span, DynamicSql Sql, ImmutableArray<Expression> Targets) : Statement(Span);

/// <summary>
/// SQL that is made when it runs. It sees no variables of the block, only the <c>$n</c> of USING.
/// </summary>
/// <param name="Span">From the text to the last USING.</param>
/// <param name="Text">The expression that makes it.</param>
/// <param name="Using">The values of its parameters.</param>
/// <param name="Statements">What it says, if the text is one constant; default otherwise.</param>
public sealed record DynamicSql(TextSpan Span, Expression Text, ImmutableArray<Expression> Using, ImmutableArray<Statement> Statements) : SqlNode(Span);

/// <summary><c>GET [CURRENT | STACKED] DIAGNOSTICS target = item, ...</c></summary>
public sealed record GetDiagnosticsStatement(TextSpan Span, ImmutableArray<Expression> Targets) : Statement(Span);

/// <summary><c>OPEN cursor(arguments)</c>, <c>OPEN cursor FOR query | EXECUTE text USING e</c></summary>
public sealed record OpenCursorStatement(
    TextSpan Span,
    Expression Cursor,
    ImmutableArray<FunctionArgument> Arguments,
    Statement? Query,
    DynamicSql? Sql) : Statement(Span);

/// <summary><c>FETCH | MOVE direction FROM cursor INTO targets</c></summary>
public sealed record FetchIntoStatement(TextSpan Span, Expression Cursor, Expression? Count, ImmutableArray<Expression> Targets) : Statement(Span);

/// <summary><c>CLOSE cursor</c> of PL/pgSQL</summary>
public sealed record CloseCursorStatement(TextSpan Span, Expression Cursor) : Statement(Span);

/// <summary>NULL;</summary>
public sealed record NullStatement(TextSpan Span) : Statement(Span);
