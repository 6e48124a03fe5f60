using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

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
            var condition = ParseValue();
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
        var operand = At(Keyword.When) ? null : ParseValue();
        var branches = ImmutableArray.CreateBuilder<ConditionalBranch>(2);
        do
        {
            var branchStart = _current.Start;
            Expect(Keyword.When);
            var conditions = ParseList(static parser => parser.ParseValue());
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
                var condition = TakeWord("while") ? ParseValue() : null;
                var statements = ParseLoopBody(label);
                return new LoopStatement(SpanFrom(start), label, condition, statements);
        }
    }

    // LOOP ... END LOOP [label]
    private ImmutableArray<Statement> ParseLoopBody(Identifier? label)
    {
        if (!At(Keyword.Loop))
            FailExactly(_index, "missing \"LOOP\" at end of SQL expression");
        Next();
        var statements = ParsePlpgsqlStatements();
        Expect(Keyword.End);
        Expect(Keyword.Loop);
        SkipEndLabel(label);
        return statements;
    }

    // targets IN {EXECUTE text [USING ...] | [REVERSE] a .. b [BY s] | cursor [(arguments)] | query} LOOP ...
    private Statement ParseFor(int start, Identifier? label)
    {
        var targetIndex = _index;
        var (targets, isKnown) = ParseLoopTargets();
        Expect(Keyword.In);
        if (AtWord("execute"))
        {
            Next();
            var sql = ParseDynamicSql();
            CheckLoopTarget(targetIndex, isKnown);
            var executed = ParseLoopBody(label);
            return new ForExecuteStatement(SpanFrom(start), label, targets, sql, executed);
        }

        if (IsIntegerLoop())
            return ParseForInteger(start, label, targets, targetIndex);

        var called = IsLabel(_current) ? LookUp(_index).Variable : null;
        if (called?.Kind is VariableKind.Cursor or VariableKind.Unknown && !AtQueryStart && Peek(1) is { Keyword: Keyword.Loop } or { Kind: TokenKind.OpenParen }
            && targets[0] is ColumnReference record)
        {
            if (targets.Length > 1)
                FailExactly(targetIndex, "cursor FOR loop must have only one target variable");
            else if (called is { Kind: VariableKind.Cursor, Cursor: null })
                FailExactly(_index, "cursor FOR loop must use a bound cursor variable");
            var cursor = TakeIdentifier();
            var arguments = called?.Cursor is { } declaration ? ParseCursorArguments(cursor, declaration) : ParseCursorArguments();
            _scope.Add(record.Name.Text, PlpgsqlVariable.AnyRecord);
            var rows = ParseLoopBody(label);
            return new ForCursorStatement(SpanFrom(start), label, record.Name, cursor, arguments, rows);
        }

        if (At(Keyword.Loop))
            Fail("missing expression");
        if (AtWord("reverse"))
            FailExactly(_index, "cannot specify REVERSE in query FOR loop");
        var query = ParseRows();
        CheckLoopTarget(targetIndex, isKnown);
        var statements = ParseLoopBody(label);
        return new ForQueryStatement(SpanFrom(start), label, targets, query, statements);
    }

    private void CheckLoopTarget(int index, bool isKnown)
    {
        if (!isKnown)
            FailExactly(index, "loop variable of loop over rows must be a record variable or list of scalar variables");
    }

    // Any statement that gives rows: also EXPLAIN and SHOW.
    private Statement ParseRows()
    {
        if (At(TokenKind.Semicolon))
            Fail("missing SQL statement");
        _cutDepth++;
        var statement = ParseNestedStatement(static parser => parser.ParseStatement());
        _cutDepth--;
        return statement;
    }

    // Whether a .. stands before LOOP.
    private bool IsIntegerLoop()
    {
        for (var offset = 0; ; offset++)
        {
            ref readonly var token = ref Peek(offset);
            if (token.Kind == TokenKind.DotDot)
                return true;
            if (token.Keyword == Keyword.Loop || token.Kind is TokenKind.Semicolon or TokenKind.End)
                return false;
        }
    }

    private ForIntegerStatement ParseForInteger(int start, Identifier? label, ImmutableArray<Expression> targets, int targetIndex)
    {
        if (AtWord("reverse") && Peek(1).Kind != TokenKind.DotDot)
            Next();
        var from = ParseValue();
        Expect(TokenKind.DotDot);
        var to = ParseValue();
        var step = Take(Keyword.By) ? ParseValue() : null;
        if (targets.Length > 1)
            FailExactly(targetIndex, "integer FOR loop must have only one target variable");
        if (targets[0] is ColumnReference { Parts.Length: 1 } declared)
            _scope.Add(declared.Name.Text, PlpgsqlVariable.Any);
        var statements = ParseLoopBody(label);
        var variable = targets[0] is ColumnReference { Parts.Length: 1 } reference ? reference.Name : new Identifier(targets[0].Span, "", false);
        return new ForIntegerStatement(SpanFrom(start), label, variable, from, to, step, statements);
    }

    private ImmutableArray<FunctionArgument> ParseCursorArguments() =>
        At(TokenKind.OpenParen) ? ParseParenthesizedList(static parser => parser.ParseArgument()) : ImmutableArray<FunctionArgument>.Empty;

    // FOREACH targets [SLICE n] IN ARRAY e LOOP ...
    private ForeachStatement ParseForeach(int start, Identifier? label)
    {
        Next();
        var targetIndex = _index;
        var (targets, isKnown) = ParseLoopTargets();
        if (!isKnown)
            FailExactly(targetIndex, "loop variable of FOREACH must be a known variable or list of variables");
        if (TakeWord("slice"))
            Expect(TokenKind.Integer);
        Expect(Keyword.In);
        Expect(Keyword.Array);
        var array = ParseValue();
        var statements = ParseLoopBody(label);
        return new ForeachStatement(SpanFrom(start), label, targets, array, statements);
    }

    // {EXIT | CONTINUE} [label] [WHEN e]
    private ExitStatement ParseExit(int start)
    {
        var isContinue = AtWord("continue");
        var index = _index;
        Next();
        var label = IsLabel(_current) && (_current.Kind != TokenKind.Identifier || !IsReservedWord(Word)) ? TakeIdentifier() : null;
        var condition = Take(Keyword.When) ? ParseValue() : null;
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
        if (TakeWord("query"))
        {
            if (!_routine.IsSet)
                FailExactly(index, "cannot use RETURN QUERY in a non-SETOF function");
            if (TakeWord("execute"))
            {
                var sql = ParseDynamicSql();
                return new ReturnQueryStatement(SpanFrom(start), null, sql);
            }

            var query = ParseRows();
            return new ReturnQueryStatement(SpanFrom(start), query, null);
        }

        var isNext = TakeWord("next");
        if (isNext)
            CheckReturnNext(index);
        else
            CheckReturn();
        var value = AtStatementEnd ? null : ParseValue();
        return new ReturnStatement(SpanFrom(start), isNext, value);
    }

    private bool AtEndOf(int offset) => Peek(offset).Kind is TokenKind.Semicolon or TokenKind.End;

    // RAISE [level] ['format' [, e ...] | condition | SQLSTATE 'code'] [USING option {= | :=} e, ...]
    private RaiseStatement ParseRaise(int start)
    {
        var startIndex = _index;
        Next();
        if (Word is "debug" or "log" or "info" or "notice" or "warning" or "exception")
            Next();
        StringLiteral? format = null;
        Identifier? condition = null;
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        if (AtString)
        {
            format = TakeString();
            while (Take(TokenKind.Comma))
                arguments.Add(ParseValue());
            var places = PlaceCount(format.Value);
            if (places != arguments.Count)
                FailExactly(startIndex, places > arguments.Count ? "too few parameters specified for RAISE" : "too many parameters specified for RAISE");
        }
        else if (AtWord("sqlstate"))
        {
            Next();
            ParseSqlState();
        }
        else if (IsLabel(_current) && !At(Keyword.Using))
            condition = TakeIdentifier();

        if (Take(Keyword.Using))
        {
            do
            {
                if (Word is not ("message" or "detail" or "hint" or "errcode" or "column" or "constraint" or "datatype" or "table" or "schema"))
                    Fail("unrecognized RAISE statement option");
                ParseLabel();
                if (!Take(TokenKind.Equal))
                    Expect(TokenKind.Assign);
                arguments.Add(ParseValue());
            }
            while (Take(TokenKind.Comma));
        }

        return new RaiseStatement(SpanFrom(start), format, condition, arguments.ToImmutable());
    }

    // Five digits or capital letters
    private StringLiteral ParseSqlState()
    {
        var index = _index;
        var code = ParseString();
        if (!_failed && (code.Value.Length != 5 || code.Value.Any(static c => c is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z')))))
            FailAt(index, "invalid SQLSTATE code");
        return code;
    }

    // Each % of the format takes a parameter, %% none.
    private static int PlaceCount(string format)
    {
        var count = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
                continue;
            if (i + 1 < format.Length && format[i + 1] == '%')
                i++;
            else
                count++;
        }

        return count;
    }

    // EXECUTE text [INTO [STRICT] targets] [USING e, ...], in either order
    private ExecuteDynamicStatement ParseExecuteDynamic(int start)
    {
        Next();
        var sqlStart = _current.Start;
        var text = ParseValue();
        var targets = ImmutableArray<Expression>.Empty;
        var values = ImmutableArray<Expression>.Empty;
        while (true)
        {
            if (targets.IsEmpty && Take(Keyword.Into))
            {
                TakeWord("strict");
                targets = ParseTargets();
            }
            else if (values.IsEmpty && Take(Keyword.Using))
                values = ParseList(static parser => parser.ParseValue());
            else
                break;
        }

        var sql = new DynamicSql(SpanFrom(sqlStart), text, values, ReadDynamicSql(text));
        return new ExecuteDynamicStatement(SpanFrom(start), sql, targets);
    }

    // text [USING e, ...]
    private DynamicSql ParseDynamicSql()
    {
        var start = _current.Start;
        var text = ParseValue();
        var values = Take(Keyword.Using) ? ParseList(static parser => parser.ParseValue()) : ImmutableArray<Expression>.Empty;
        return new DynamicSql(SpanFrom(start), text, values, ReadDynamicSql(text));
    }

    // The server looks at such a text when it runs, so a fault in it is not one of the routine.
    private ImmutableArray<Statement> ReadDynamicSql(Expression text) =>
        text is StringLiteral literal && !_failed
            ? new Parser(_text, literal.Value, literal.Content, _version, _cancellationToken) { _depth = _depth }.ParseText().Statements
            : default;

    // GET [CURRENT | STACKED] DIAGNOSTICS target {= | :=} item, ...
    private GetDiagnosticsStatement ParseGetDiagnostics(int start)
    {
        var index = _index;
        Next();
        var isStacked = !TakeWord("current") && TakeWord("stacked");
        ExpectWord("diagnostics");
        var first = _index;
        var targets = ParseList(static parser =>
        {
            var variable = parser.CheckVariable();
            if (variable?.Kind == VariableKind.Record)
                parser.FailExactly(parser._index, $"\"{parser.LookUp(parser._index).Name}\" is not a scalar variable");
            parser.CheckAssignable(variable);
            var target = parser.ParseVariable();
            if (!parser.Take(TokenKind.Assign))
                parser.Expect(TokenKind.Equal);
            if (!IsDiagnosticsItem(parser.Word))
                parser.Fail("unrecognized GET DIAGNOSTICS item");
            parser.ParseLabel();
            return target;
        });
        CheckDiagnosticsItems(index, first, isStacked);
        return new GetDiagnosticsStatement(SpanFrom(start), targets);
    }

    // Each item stands last before a comma or the end.
    private void CheckDiagnosticsItems(int index, int first, bool isStacked)
    {
        if (_failed)
            return;
        for (var i = first; i < _index; i++)
        {
            if (i + 1 < _index && _tokens[i + 1].Kind != TokenKind.Comma)
                continue;
            var item = _names.NameOf(_tokens.Raw(i));
            var isOfStatement = item is "row_count" or "pg_routine_oid";
            if (item != "pg_context" && isOfStatement == isStacked || item == "pg_context" && isStacked)
                FailExactly(index, $"diagnostics item {item.ToUpperInvariant()} is not allowed in GET {(isStacked ? "STACKED" : "CURRENT")} DIAGNOSTICS");
        }
    }

    private static bool IsDiagnosticsItem(string word) => word is "row_count" or "pg_context" or "pg_routine_oid" or "pg_exception_detail" or "pg_exception_hint"
        or "pg_exception_context" or "column_name" or "constraint_name" or "pg_datatype_name" or "message_text" or "table_name" or "schema_name" or "returned_sqlstate";

    // OPEN cursor [(arguments)] | OPEN cursor [[NO] SCROLL] FOR {query | EXECUTE text [USING ...]}
    private OpenCursorStatement ParseOpen(int start)
    {
        Next();
        var (cursor, declaration) = ParseCursorVariable();
        if (declaration is not null)
        {
            var given = ParseCursorArguments(declaration.Name, declaration);
            return new OpenCursorStatement(SpanFrom(start), cursor, given, null, null);
        }

        TakeWord("no");
        TakeWord("scroll");
        if (!Take(Keyword.For))
            Fail("syntax error, expected \"FOR\"");

        if (TakeWord("execute"))
        {
            var sql = ParseDynamicSql();
            return new OpenCursorStatement(SpanFrom(start), cursor, ImmutableArray<FunctionArgument>.Empty, null, sql);
        }

        var query = ParseRows();
        return new OpenCursorStatement(SpanFrom(start), cursor, ImmutableArray<FunctionArgument>.Empty, query, null);
    }

    // {FETCH | MOVE} [direction] [FROM | IN] cursor [INTO targets]
    private FetchIntoStatement ParseFetchInto(int start)
    {
        var isFetch = AtWord("fetch");
        Next();
        Expression? count = null;
        var isLone = Peek(1).Kind is TokenKind.Semicolon or TokenKind.End || Peek(1).Keyword == Keyword.Into;
        if (!isLone)
        {
            var word = Word;
            if (word is "next" or "prior" or "first" or "last" or "all")
            {
                Next();
                if (!At(Keyword.From) && !At(Keyword.In))
                    Fail("expected FROM or IN");
            }
            else if (word is "absolute" or "relative")
            {
                Next();
                count = ParseExpression(PatternLevel + 1, false);
            }
            else if (word is "forward" or "backward")
            {
                Next();
                if (!TakeWord("all") && !At(Keyword.From) && !At(Keyword.In) && !(IsLabel(_current) && (AtEndOf(1) || Peek(1).Keyword == Keyword.Into)))
                    count = ParseExpression(PatternLevel + 1, false);
            }
            else if (!At(Keyword.From) && !At(Keyword.In))
                count = ParseExpression(PatternLevel + 1, false);
            if (!Take(Keyword.From))
                Take(Keyword.In);
        }

        var (cursor, _) = ParseCursorVariable();
        if (isFetch && !At(Keyword.Into))
            Fail();

        var targets = isFetch && Take(Keyword.Into) ? ParseTargets() : ImmutableArray<Expression>.Empty;
        return new FetchIntoStatement(SpanFrom(start), cursor, count, targets);
    }
}
