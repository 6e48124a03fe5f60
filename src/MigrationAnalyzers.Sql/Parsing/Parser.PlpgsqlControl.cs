using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

// Choices, loops and RETURN
internal sealed partial class Parser
{
    // <<label>> {block | loop}
    private Statement ParseLabeled(int start)
    {
        if (ParseOptionalLabel() is not { } label)
        {
            Fail();
            return new OpaqueStatement(SpanFrom(start));
        }

        return Word is "loop" or "while" or "for" or "foreach" ? ParseLoop(start, label) : ParseBlock(start, label);
    }

    // IF e THEN ... {ELSIF | ELSEIF} e THEN ... [ELSE ...] END IF
    private IfStatement ParseIf(int start)
    {
        var branches = ImmutableArray.CreateBuilder<ConditionalBranch>(1);
        do
        {
            var branchStart = _current.Start;
            Next();
            var condition = ParseValue(SqlEnd.Then, "THEN");
            Expect(Keyword.Then);
            var statements = ParsePlpgsqlStatements();
            branches.Add(new ConditionalBranch(SpanFrom(branchStart), ImmutableArray.Create(condition), statements));
        }
        while (AtWord("elsif") || AtWord("elseif"));
        var otherwise = Take(Keyword.Else) ? ParsePlpgsqlStatements() : ImmutableArray<Statement>.Empty;
        Expect(Keyword.End);
        ExpectWord("if");
        return new IfStatement(SpanFrom(start), branches.ToImmutable(), otherwise);
    }

    // CASE [e] WHEN e, ... THEN ... [ELSE ...] END CASE
    private CaseStatement ParseCaseStatement(int start)
    {
        Next();
        var operand = At(Keyword.When) ? null : ParseValue(SqlEnd.When, "WHEN");
        var branches = ImmutableArray.CreateBuilder<ConditionalBranch>(2);
        do
        {
            var branchStart = _current.Start;
            Expect(Keyword.When);
            var conditions = ParseValues(SqlEnd.Then, "THEN");
            Expect(Keyword.Then);
            var statements = ParsePlpgsqlStatements();
            branches.Add(new ConditionalBranch(SpanFrom(branchStart), conditions, statements));
        }
        while (At(Keyword.When));
        var otherwise = Take(Keyword.Else) ? ParsePlpgsqlStatements() : ImmutableArray<Statement>.Empty;
        Expect(Keyword.End);
        Expect(Keyword.Case);
        return new CaseStatement(SpanFrom(start), operand, branches.ToImmutable(), otherwise);
    }

    // LOOP | WHILE e LOOP | FOR ... LOOP | FOREACH ... LOOP
    private Statement ParseLoop(int start, Identifier? label)
    {
        EnterScope(label, isLoop: true);
        var loop = ParseLoopRest(start, label);
        LeaveScope();
        return loop;
    }

    private Statement ParseLoopRest(int start, Identifier? label)
    {
        switch (Word)
        {
            case "for":
                Next();
                return ParseFor(start, label);
            case "foreach":
                return ParseForeach(start, label);
            default:
                var condition = TakeWord("while") ? ParseValue(SqlEnd.Loop, "LOOP") : null;
                var statements = ParseLoopBody(label);
                return new LoopStatement(SpanFrom(start), label, condition, statements);
        }
    }

    // LOOP ... END LOOP [label]
    private ImmutableArray<Statement> ParseLoopBody(Identifier? label)
    {
        Expect(Keyword.Loop);
        var statements = ParsePlpgsqlStatements();
        Expect(Keyword.End);
        Expect(Keyword.Loop);
        SkipEndLabel(label);
        return statements;
    }

    // targets IN {EXECUTE text [USING ...] | [REVERSE] a .. b [BY s] | cursor [(arguments)] | query} LOOP ...
    private Statement ParseFor(int start, Identifier? label)
    {
        var target = ParseLoopTargets();
        Expect(Keyword.In);
        if (TakeWord("execute"))
            return ParseForExecute(start, label, target);

        var called = IsLabel(_current) ? LookUp(_index).Variable : null;
        if ((called?.Kind == VariableKind.Cursor || (called?.Kind == VariableKind.Unknown && !AtQueryStart && Peek(1) is { Keyword: Keyword.Loop } or { Kind: TokenKind.OpenParen }))
            && target.Variables[0] is ColumnReference record)
            return ParseForCursor(start, label, target, record.Name, called);

        var reverse = _index;
        var isReverse = TakeWord("reverse");
        var end = _failed ? -1 : FindSqlEnd(SqlEnd.DotDot | SqlEnd.Loop, "LOOP", isExpression: true, endsWithBody: true);
        if (end >= 0 && _tokens[end].Kind == TokenKind.DotDot)
            return ParseForInteger(start, label, target);
        if (isReverse && end > _index)
            FailExactly(reverse, "cannot specify REVERSE in query FOR loop");
        var query = ParseSqlText(SqlEnd.Loop, "LOOP", isExpression: true);
        CheckLoopTarget(target);
        var statements = ParseLoopBody(label);
        return new ForQueryStatement(SpanFrom(start), label, target.Variables, query, statements);
    }

    private ForExecuteStatement ParseForExecute(int start, Identifier? label, LoopTarget target)
    {
        var sqlStart = _current.Start;
        var text = ParseValue(SqlEnd.Loop | SqlEnd.Using, "LOOP or USING");
        CheckLoopTarget(target);
        var values = Take(Keyword.Using) ? ParseUsing(SqlEnd.Loop, ", or LOOP") : ImmutableArray<Expression>.Empty;
        var sql = new DynamicSql(SpanFrom(sqlStart), text, values, ReadDynamicSql(text));
        var statements = ParseLoopBody(label);
        return new ForExecuteStatement(SpanFrom(start), label, target.Variables, sql, statements);
    }

    private ForCursorStatement ParseForCursor(int start, Identifier? label, LoopTarget target, Identifier record, PlpgsqlVariable? called)
    {
        if (target.Variables.Length > 1)
            FailExactly(target.Index, "cursor FOR loop must have only one target variable");
        else if (called is { Kind: VariableKind.Cursor, Cursor: null })
            FailExactly(_index, "cursor FOR loop must use a bound cursor variable");
        if (!_failed)
            MoveTo(_index + LookUp(_index).Count - 1);
        var cursor = ParseLabel();
        var arguments = called?.Cursor is { } declaration ? ParseCursorArguments(cursor, declaration) : ParseCursorArguments();
        _scope.Add(record.Text, PlpgsqlVariable.AnyRecord);
        var statements = ParseLoopBody(label);
        return new ForCursorStatement(SpanFrom(start), label, record, cursor, arguments, statements);
    }

    private ForIntegerStatement ParseForInteger(int start, Identifier? label, LoopTarget target)
    {
        var from = ParseValue(SqlEnd.DotDot, "LOOP");
        Expect(TokenKind.DotDot);
        var to = ParseValue(SqlEnd.Loop | SqlEnd.By, "LOOP");
        var step = Take(Keyword.By) ? ParseValue(SqlEnd.Loop, "LOOP") : null;
        if (target.Variables.Length > 1)
            FailExactly(target.Index, "integer FOR loop must have only one target variable");
        if (target.Variables[0] is ColumnReference { Parts.Length: 1 } declared)
            _scope.Add(declared.Name.Text, PlpgsqlVariable.Any);
        var statements = ParseLoopBody(label);
        var variable = target.Variables[0] is ColumnReference { Parts.Length: 1 } reference ? reference.Name : new Identifier(target.Variables[0].Span, "", false);
        return new ForIntegerStatement(SpanFrom(start), label, variable, from, to, step, statements);
    }

    // FOREACH targets [SLICE n] IN ARRAY e LOOP ...
    private ForeachStatement ParseForeach(int start, Identifier? label)
    {
        Next();
        var target = ParseLoopTargets();
        if (TakeWord("slice"))
            Expect(TokenKind.Integer);
        Expect(Keyword.In);
        Expect(Keyword.Array);
        var array = ParseValue(SqlEnd.Loop, "LOOP");
        var statements = ParseLoopBody(label);
        if (target.IsKnown)
            CheckLoopTarget(target);
        else
            FailExactly(target.Index, "loop variable of FOREACH must be a known variable or list of variables");
        return new ForeachStatement(SpanFrom(start), label, target.Variables, array, statements);
    }

    // {EXIT | CONTINUE} [label] [WHEN e]
    private ExitStatement ParseExit(int start)
    {
        var isContinue = AtWord("continue");
        var index = _index;
        Next();
        var label = IsLabel(_current) && (_current.Kind != TokenKind.Identifier || !IsReservedWord(Word)) ? ParseSingleWord() : null;
        var condition = Take(Keyword.When) ? ParseValue(SqlEnd.Semicolon, ";") : null;
        if (!At(TokenKind.Semicolon))
            Fail();
        CheckExit(index, index + 1, isContinue, label);
        return new ExitStatement(SpanFrom(start), isContinue, label, condition);
    }

    // RETURN [NEXT] [e] | RETURN QUERY {query | EXECUTE text [USING ...]}
    private Statement ParseReturn(int start)
    {
        var index = _index;
        Next();
        if (At(TokenKind.End))
            Fail("unexpected end of function definition");
        if (TakeWord("query"))
        {
            if (!_routine.IsSet)
                FailExactly(index, "cannot use RETURN QUERY in a non-SETOF function");
            var sql = TakeWord("execute") ? ParseDynamicSql("; or USING") : null;
            var query = sql is null ? ParseSqlText() : null;
            return new ReturnQueryStatement(SpanFrom(start), query, sql);
        }

        var isNext = TakeWord("next");
        var takesValue = isNext ? CheckReturnNext(index) : CheckReturn();
        var value = takesValue ? ParseValue(SqlEnd.Semicolon, ";") : null;
        return new ReturnStatement(SpanFrom(start), isNext, value);
    }
}
