using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Execution;

/// <summary>The SQL statements that a PL/pgSQL body runs, at any depth of blocks, branches and loops.</summary>
public static class RoutineStatements
{
    /// <summary>Those of a DO block or of the body of a PL/pgSQL routine; none for any other statement.</summary>
    public static IEnumerable<Statement> Of(Statement statement)
    {
        var body = statement switch
        {
            DoStatement { Body: PlpgsqlBody plpgsql } => plpgsql,
            CreateRoutineStatement { Body: PlpgsqlBody plpgsql } => plpgsql,
            _ => null,
        };
        return body is null ? [] : Within(body.Block);
    }

    private static IEnumerable<Statement> Within(Statement outer)
    {
        var open = new Stack<Statement>();
        open.Push(outer);
        while (open.Count > 0)
        {
            var statement = open.Pop();
            if (statement.HasError)
                continue;
            var inner = Inner(statement);
            if (inner is null)
            {
                yield return statement;
                continue;
            }

            for (var i = inner.Count - 1; i >= 0; i--)
                open.Push(inner[i]);
        }
    }

    // What stands inside a statement of PL/pgSQL; null for one of SQL.
    private static List<Statement>? Inner(Statement statement)
    {
        switch (statement)
        {
            case PlpgsqlBlock block:
                return [.. block.Statements, .. block.Handlers.SelectMany(handler => handler.Statements)];
            case IfStatement branch:
                return [.. branch.Branches.SelectMany(one => one.Statements), .. branch.Else];
            case CaseStatement branch:
                return [.. branch.Branches.SelectMany(one => one.Statements), .. branch.Else];
            case LoopStatement loop:
                return [.. loop.Statements];
            case ForIntegerStatement loop:
                return [.. loop.Statements];
            case ForQueryStatement loop:
                return [loop.Query, .. loop.Statements];
            case ForCursorStatement loop:
                return [.. loop.Statements];
            case ForExecuteStatement loop:
                return [.. Said(loop.Sql), .. loop.Statements];
            case ForeachStatement loop:
                return [.. loop.Statements];
            case SelectIntoStatement into:
                return [into.Body];
            case ExecuteDynamicStatement dynamic:
                return [.. Said(dynamic.Sql)];
            default:
                return null;
        }
    }

    private static ImmutableArray<Statement> Said(DynamicSql sql) => sql.Statements.IsDefault ? ImmutableArray<Statement>.Empty : sql.Statements;
}
