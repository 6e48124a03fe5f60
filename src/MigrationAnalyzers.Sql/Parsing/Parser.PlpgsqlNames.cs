using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

// What PL/pgSQL refuses when it reads a body, beyond its grammar: labels, variables that are written to, cursors, RETURN.
internal sealed partial class Parser
{
    private PlpgsqlRoutine _routine = PlpgsqlRoutine.Block;
    private PlpgsqlScope _scope = new(null, null, false);

    private void EnterScope(Identifier? label, bool isLoop) => _scope = new PlpgsqlScope(_scope, label?.Text, isLoop);

    private void LeaveScope() => _scope = _scope.Outer ?? _scope;

    private void Declare(int index, Identifier name, PlpgsqlVariable variable)
    {
        if (!_failed && !_scope.Add(name.Text, variable))
            FailAt(index, "duplicate declaration");
    }

    // The words of a variable at a token: name, label.name, record.field, label.record.field.
    private (string Name, int Count, PlpgsqlVariable? Variable) LookUp(int index)
    {
        if (_tokens[index].Kind == TokenKind.Parameter)
            return (TextAt(index), 1, _scope.Find(TextAt(index), null, null));
        var first = _names.NameOf(_tokens.Raw(index));
        var second = PartAfter(index);
        var third = second is null ? null : PartAfter(index + 2);
        var name = second is null ? first : third is null ? first + "." + second : first + "." + second + "." + third;
        return (name, third is not null ? 5 : second is not null ? 3 : 1, _scope.Find(first, second, third));
    }

    private string? PartAfter(int index) =>
        index + 2 < _tokens.Count && _tokens[index + 1].Kind == TokenKind.Dot && IsLabel(_tokens[index + 2]) ? _names.NameOf(_tokens.Raw(index + 2)) : null;

    // Whether the word or parameter that stands here is a variable; fails in the server's words if not.
    private PlpgsqlVariable? CheckVariable()
    {
        if (_failed || !(At(TokenKind.Parameter) || (IsLabel(_current) && !(_current.Kind == TokenKind.Identifier && IsReservedWord(Word)))))
            return null;
        var (name, count, variable) = LookUp(_index);
        if (variable is null && count == 1 && _current.Kind == TokenKind.Identifier && IsOwnWord(name))
            Fail();
        else if (variable is null)
            FailExactly(_index, $"\"{name}\" is not a known variable");
        return variable;
    }

    // Words of PL/pgSQL that are no names where none is declared.
    private static bool IsOwnWord(string word) => word is "absolute" or "alias" or "and" or "array" or "assert" or "backward" or "call" or "chain" or "close" or "collate"
        or "column" or "commit" or "constant" or "constraint" or "continue" or "current" or "cursor" or "debug" or "default" or "detail" or "diagnostics" or "do" or "dump"
        or "elseif" or "elsif" or "errcode" or "error" or "exception" or "exit" or "fetch" or "first" or "forward" or "get" or "hint" or "import" or "info" or "insert" or "is"
        or "last" or "log" or "merge" or "message" or "move" or "next" or "no" or "notice" or "open" or "option" or "perform" or "prior" or "query" or "raise" or "relative"
        or "return" or "reverse" or "rollback" or "rowtype" or "schema" or "scroll" or "slice" or "sqlstate" or "stacked" or "table" or "type" or "warning";

    private void CheckAssignable(PlpgsqlVariable? variable)
    {
        if (variable is { IsConstant: true })
            FailExactly(_index, $"variable \"{LookUp(_index).Name}\" is declared CONSTANT");
    }

    // What INTO fills: one record, or scalars.
    private ImmutableArray<Expression> ParseTargets()
    {
        var targets = ImmutableArray.CreateBuilder<Expression>(1);
        do
        {
            var variable = CheckVariable();
            CheckAssignable(variable);
            if (variable?.Kind == VariableKind.Record && targets.Count > 0)
                FailExactly(_index, $"\"{LookUp(_index).Name}\" is not a scalar variable");
            targets.Add(ParseVariable(allowsSubscripts: false));
            if (variable?.Kind == VariableKind.Record && At(TokenKind.Comma))
                FailExactly(_index, "record variable cannot be part of multiple-item INTO list");
        }
        while (Take(TokenKind.Comma));
        return targets.ToImmutable();
    }

    // The targets of FOR; whether one that is no variable may stand there is known only after IN.
    private (ImmutableArray<Expression> Targets, bool IsKnown) ParseLoopTargets()
    {
        var index = _index;
        if (!IsLabel(_current) || IsReservedWord(Word))
            return (ParseVariables(), true);
        var (_, count, variable) = LookUp(index);
        if (variable is not null || count > 1 || Peek(1).Kind == TokenKind.Comma)
            return (ParseTargets(), true);
        return (ParseVariables(), false);
    }

    private void CheckEndLabel(int index, Identifier? label)
    {
        if (_failed || _index == index)
            return;
        var end = _names.NameOf(_tokens.Raw(index));
        if (label is null)
            FailExactly(index, $"end label \"{end}\" specified for {(_version < 13 ? "unlabelled" : "unlabeled")} block");
        else if (label.Text != end)
            FailExactly(index, $"end label \"{end}\" differs from block's label \"{label.Text}\"");
    }

    private void CheckExit(int index, int labelIndex, bool isContinue, Identifier? label)
    {
        if (_failed)
            return;
        if (label is null)
        {
            if (!_scope.IsInLoop)
                FailExactly(index, isContinue ? "CONTINUE cannot be used outside a loop" : "EXIT cannot be used outside a loop, unless it has a label");
        }
        else if (_scope.FindLabel(label.Text) is not { } target)
            FailExactly(labelIndex, $"there is no label \"{label.Text}\" attached to any block or loop enclosing this statement");
        else if (isContinue && !target.IsLoop)
            FailExactly(labelIndex, $"block label \"{label.Text}\" cannot be used in CONTINUE");
    }

    // RETURN, at the token after it.
    private void CheckReturn()
    {
        var refusal = _routine switch
        {
            { IsSet: true } => "RETURN cannot have a parameter in function returning set",
            { IsVoid: true, IsProcedure: true } => "RETURN cannot have a parameter in a procedure",
            { IsVoid: true } => "RETURN cannot have a parameter in function returning void",
            { HasOutputs: true } => "RETURN cannot have a parameter in function with OUT parameters",
            _ => null,
        };
        if (refusal is null && At(TokenKind.Semicolon))
            Fail("missing expression");
        else if (refusal is not null && !At(TokenKind.Semicolon))
            FailExactly(_index, refusal);
    }

    // RETURN NEXT, at the token after it.
    private void CheckReturnNext(int index)
    {
        if (!_routine.IsSet)
            FailExactly(index, "cannot use RETURN NEXT in a non-SETOF function");
        else if (_routine.HasOutputs && !At(TokenKind.Semicolon))
            FailExactly(_index, "RETURN NEXT cannot have a parameter in function with OUT parameters");
        else if (!_routine.HasOutputs && At(TokenKind.Semicolon))
            Fail("missing expression");
    }

    // The variable of OPEN, FETCH, MOVE and CLOSE.
    private (Expression Cursor, CursorDeclaration? Declaration) ParseCursorVariable()
    {
        var variable = CheckVariable();
        if (variable?.Kind is VariableKind.Scalar or VariableKind.Record)
        {
            FailExactly(_index, variable.Kind == VariableKind.Record
                ? "cursor variable must be a simple variable"
                : $"variable \"{LookUp(_index).Name}\" must be of type cursor or refcursor");
        }

        return (ParseVariable(), variable?.Cursor);
    }

    // (e, name := e, ...) for a cursor that has parameters
    private ImmutableArray<FunctionArgument> ParseCursorArguments(Identifier name, CursorDeclaration declaration)
    {
        if (declaration.Parameters.IsEmpty)
        {
            if (At(TokenKind.OpenParen))
                FailExactly(_index, $"cursor \"{name.Text}\" has no arguments");
            return ImmutableArray<FunctionArgument>.Empty;
        }

        if (!At(TokenKind.OpenParen))
            FailExactly(_index, $"cursor \"{name.Text}\" has arguments");
        Next();
        var given = new HashSet<int>();
        var arguments = ImmutableArray.CreateBuilder<FunctionArgument>(declaration.Parameters.Length);
        for (var i = 0; i < declaration.Parameters.Length && !_failed; i++)
        {
            var position = i;
            if (IsLabel(_current) && Peek(1).Kind is TokenKind.Assign or TokenKind.Arrow)
            {
                var parameter = _names.NameOf(_tokens.Raw(_index));
                position = IndexOf(declaration.Parameters, parameter);
                if (position < 0)
                    FailExactly(_index, $"cursor \"{name.Text}\" has no argument named \"{parameter}\"");
            }

            if (!_failed && !given.Add(position))
                FailExactly(_index, $"value for parameter \"{declaration.Parameters[position].Name!.Text}\" of cursor \"{name.Text}\" specified more than once");
            if (At(TokenKind.CloseParen))
                Fail("missing expression");
            arguments.Add(ParseArgument());
            var isLast = i == declaration.Parameters.Length - 1;
            if (At(TokenKind.CloseParen) && !isLast)
                FailExactly(_index, $"not enough arguments for cursor \"{name.Text}\"");
            if (At(TokenKind.Comma) && isLast)
                FailExactly(_index, $"too many arguments for cursor \"{name.Text}\"");
            if (!isLast)
                Expect(TokenKind.Comma);
        }

        Expect(TokenKind.CloseParen);
        return arguments.ToImmutable();
    }

    private static int IndexOf(ImmutableArray<RoutineParameter> parameters, string name)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name?.Text == name)
                return i;
        }

        return -1;
    }
}
