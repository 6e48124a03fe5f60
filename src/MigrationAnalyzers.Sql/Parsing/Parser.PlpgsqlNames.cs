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

    // The words of a variable at a token: name, label.name, record.field, label.record.field.
    private (string Name, int Count, PlpgsqlVariable? Variable) LookUp(int index)
    {
        if (_tokens[index].Kind == TokenKind.Parameter)
            return (TextAt(index), 1, _scope.Find(TextAt(index), null, null, findsParts: false));
        var first = _names.NameOf(_tokens.Raw(index));
        var second = PartAfter(index);
        var third = second is null ? null : PartAfter(index + 2);
        var name = second is null ? first : third is null ? first + "." + second : first + "." + second + "." + third;
        return (name, third is not null ? 5 : second is not null ? 3 : 1, _scope.Find(first, second, third, findsParts: _version >= 14));
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
        or "column" or "column_name" or "commit" or "constant" or "constraint" or "constraint_name" or "continue" or "current" or "cursor" or "datatype" or "debug"
        or "default" or "detail" or "diagnostics" or "do" or "dump" or "elseif" or "elsif" or "errcode" or "error" or "exception" or "exit" or "fetch" or "first"
        or "forward" or "get" or "hint" or "import" or "info" or "insert" or "is" or "last" or "log" or "merge" or "message" or "message_text" or "move" or "next" or "no"
        or "notice" or "open" or "option" or "perform" or "pg_context" or "pg_datatype_name" or "pg_exception_context" or "pg_exception_detail" or "pg_exception_hint"
        or "pg_routine_oid" or "print_strict_params" or "prior" or "query" or "raise" or "relative" or "return" or "returned_sqlstate" or "reverse" or "rollback"
        or "row_count" or "rowtype" or "schema" or "schema_name" or "scroll" or "slice" or "sqlstate" or "stacked" or "table" or "table_name" or "type" or "use_column"
        or "use_variable" or "variable_conflict" or "warning";

    private void CheckAssignable(PlpgsqlVariable? variable)
    {
        if (variable is { IsConstant: true })
            FailExactly(_index, $"variable \"{variable.Name}\" is declared CONSTANT");
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

    // The variables of FOR and FOREACH, and where they stand.
    private readonly record struct LoopTarget(ImmutableArray<Expression> Variables, int Index, PlpgsqlVariable? Variable)
    {
        public bool IsKnown => Variable is not null || Variables.Length > 1;
    }

    // Whether a single one must be a variable already, and one that may change, is known only behind IN: a loop over numbers makes its own.
    private LoopTarget ParseLoopTargets()
    {
        var index = _index;
        if (!IsLabel(_current) || IsReservedWord(Word))
            return new LoopTarget(ParseVariables(), index, PlpgsqlVariable.Any);
        var (name, count, variable) = LookUp(index);
        if (variable is null && count > 1)
            FailExactly(index, $"\"{name}\" is not a known variable");
        return Peek(count).Kind == TokenKind.Comma && variable?.Kind != VariableKind.Record
            ? new LoopTarget(ParseTargets(), index, variable)
            : new LoopTarget(ImmutableArray.Create(ParseVariable(allowsSubscripts: false)), index, variable);
    }

    private void CheckLoopTarget(LoopTarget target)
    {
        if (!target.IsKnown)
            FailExactly(target.Index, "loop variable of loop over rows must be a record variable or list of scalar variables");
        else if (target.Variables.Length == 1 && target.Variable is { IsConstant: true } constant)
            FailExactly(target.Index, $"variable \"{constant.Name}\" is declared CONSTANT");
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

    // RETURN, at the token after it: whether a value must stand there.
    private bool CheckReturn()
    {
        var refusal = _routine switch
        {
            { IsSet: true } => "RETURN cannot have a parameter in function returning set",
            { IsVoid: true, IsProcedure: true } => "RETURN cannot have a parameter in a procedure",
            { IsVoid: true } => "RETURN cannot have a parameter in function returning void",
            { HasOutputs: true } => "RETURN cannot have a parameter in function with OUT parameters",
            _ => null,
        };
        if (refusal is not null && !At(TokenKind.Semicolon))
            FailExactly(_index, refusal);
        return refusal is null;
    }

    // RETURN NEXT, at the token after it.
    private bool CheckReturnNext(int index)
    {
        if (!_routine.IsSet)
            FailExactly(index, "cannot use RETURN NEXT in a non-SETOF function");
        else if (_routine.HasOutputs && !At(TokenKind.Semicolon))
            FailExactly(_index, "RETURN NEXT cannot have a parameter in function with OUT parameters");
        return !_routine.HasOutputs;
    }
}
