using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>Which variables statements of PL/pgSQL put something into.</summary>
internal static class AssignedVariables
{
    /// <summary>The first names of all targets; those of CALL, which may be any of its arguments, are among them.</summary>
    public static HashSet<string> In(ImmutableArray<Statement> statements)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Add(statements, names);
        return names;
    }

    private static void Add(ImmutableArray<Statement> statements, HashSet<string> names)
    {
        if (statements.IsDefault)
            return;
        foreach (var statement in statements)
            Add(statement, names);
    }

    private static void Add(Statement statement, HashSet<string> names)
    {
        switch (statement)
        {
            case AssignmentStatement assignment:
                Add(assignment.Target, names);
                break;
            case SelectIntoStatement into:
                AddAll(into.Targets, names);
                break;
            case ExecuteDynamicStatement execute:
                AddAll(execute.Targets, names);
                break;
            case FetchIntoStatement fetch:
                AddAll(fetch.Targets, names);
                break;
            case GetDiagnosticsStatement diagnostics:
                AddAll(diagnostics.Targets, names);
                break;
            case CallStatement { Call: FunctionCall call }:
                foreach (var argument in call.Arguments)
                    Add(argument.Value, names);
                break;
            case PlpgsqlBlock block:
                Add(block.Statements, names);
                foreach (var handler in block.Handlers.IsDefault ? ImmutableArray<ExceptionHandler>.Empty : block.Handlers)
                    Add(handler.Statements, names);
                break;
            case IfStatement choice:
                AddBranches(choice.Branches, choice.Else, names);
                break;
            case CaseStatement choice:
                AddBranches(choice.Branches, choice.Else, names);
                break;
            default:
                AddLoop(statement, names);
                break;
        }
    }

    private static void AddLoop(Statement statement, HashSet<string> names)
    {
        switch (statement)
        {
            case LoopStatement loop:
                Add(loop.Statements, names);
                break;
            case ForIntegerStatement loop:
                Add(loop.Statements, names);
                break;
            case ForCursorStatement loop:
                Add(loop.Statements, names);
                break;
            case ForQueryStatement loop:
                AddAll(loop.Targets, names);
                Add(loop.Statements, names);
                break;
            case ForExecuteStatement loop:
                AddAll(loop.Targets, names);
                Add(loop.Statements, names);
                break;
            case ForeachStatement loop:
                AddAll(loop.Targets, names);
                Add(loop.Statements, names);
                break;
        }
    }

    private static void AddBranches(ImmutableArray<ConditionalBranch> branches, ImmutableArray<Statement> otherwise, HashSet<string> names)
    {
        foreach (var branch in branches)
            Add(branch.Statements, names);
        Add(otherwise, names);
    }

    private static void AddAll(ImmutableArray<Expression> targets, HashSet<string> names)
    {
        if (targets.IsDefault)
            return;
        foreach (var target in targets)
            Add(target, names);
    }

    private static void Add(Expression target, HashSet<string> names)
    {
        switch (target)
        {
            case ColumnReference reference:
                foreach (var part in reference.Parts)
                    names.Add(part.Text);
                break;
            case SubscriptExpression subscript:
                Add(subscript.Operand, names);
                break;
            case FieldSelection field:
                Add(field.Operand, names);
                break;
        }
    }
}
