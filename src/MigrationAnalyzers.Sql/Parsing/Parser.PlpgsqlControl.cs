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
        switch (Word)
        {
            case "for":
                Next();
                return ParseFor(start, label);
            case "foreach":
                return ParseForeach(start, label);
            default:
                var condition = TakeWord("while") ? ParseValue() : null;
                var statements = ParseLoopBody();
                return new LoopStatement(SpanFrom(start), label, condition, statements);
        }
    }

    // LOOP ... END LOOP [label]
    private ImmutableArray<Statement> ParseLoopBody()
    {
        if (!At(Keyword.Loop))
            FailExactly(_index, "missing \"LOOP\" at end of SQL expression");
        Next();
        var statements = ParsePlpgsqlStatements();
        Expect(Keyword.End);
        Expect(Keyword.Loop);
        SkipEndLabel();
        return statements;
    }

    // targets IN {EXECUTE text [USING ...] | [REVERSE] a .. b [BY s] | cursor [(arguments)] | query} LOOP ...
    private Statement ParseFor(int start, Identifier? label)
    {
        var targets = ParseVariables();
        Expect(Keyword.In);
        if (AtWord("execute"))
        {
            Next();
            var sql = ParseDynamicSql();
            var executed = ParseLoopBody();
            return new ForExecuteStatement(SpanFrom(start), label, targets, sql, executed);
        }

        if (IsIntegerLoop())
            return ParseForInteger(start, label, targets);

        if (IsLabel(_current) && !AtQueryStart && (Peek(1).Keyword == Keyword.Loop || Peek(1).Kind == TokenKind.OpenParen) && targets[0] is ColumnReference record)
        {
            var cursor = TakeIdentifier();
            var arguments = ParseCursorArguments();
            var rows = ParseLoopBody();
            return new ForCursorStatement(SpanFrom(start), label, record.Name, cursor, arguments, rows);
        }

        var query = ParseRows();
        var statements = ParseLoopBody();
        return new ForQueryStatement(SpanFrom(start), label, targets, query, statements);
    }

    // Any statement that gives rows: also EXPLAIN and SHOW.
    private Statement ParseRows()
    {
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

    private ForIntegerStatement ParseForInteger(int start, Identifier? label, ImmutableArray<Expression> targets)
    {
        if (AtWord("reverse") && Peek(1).Kind != TokenKind.DotDot)
            Next();
        var from = ParseValue();
        Expect(TokenKind.DotDot);
        var to = ParseValue();
        var step = Take(Keyword.By) ? ParseValue() : null;
        var statements = ParseLoopBody();
        var variable = targets[0] is ColumnReference { Parts.Length: 1 } reference ? reference.Name : new Identifier(targets[0].Span, "", false);
        return new ForIntegerStatement(SpanFrom(start), label, variable, from, to, step, statements);
    }

    private ImmutableArray<FunctionArgument> ParseCursorArguments() =>
        At(TokenKind.OpenParen) ? ParseParenthesizedList(static parser => parser.ParseArgument()) : ImmutableArray<FunctionArgument>.Empty;

    // FOREACH targets [SLICE n] IN ARRAY e LOOP ...
    private ForeachStatement ParseForeach(int start, Identifier? label)
    {
        Next();
        var targets = ParseVariables();
        if (TakeWord("slice"))
            Expect(TokenKind.Integer);
        Expect(Keyword.In);
        Expect(Keyword.Array);
        var array = ParseValue();
        var statements = ParseLoopBody();
        return new ForeachStatement(SpanFrom(start), label, targets, array, statements);
    }

    // {EXIT | CONTINUE} [label] [WHEN e]
    private ExitStatement ParseExit(int start)
    {
        var isContinue = AtWord("continue");
        Next();
        var label = IsLabel(_current) && !At(Keyword.When) ? TakeIdentifier() : null;
        var condition = Take(Keyword.When) ? ParseValue() : null;
        return new ExitStatement(SpanFrom(start), isContinue, label, condition);
    }

    // RETURN [NEXT] [e] | RETURN QUERY {query | EXECUTE text [USING ...]}
    private Statement ParseReturn(int start)
    {
        Next();
        if (AtWord("query") && !AtEndOf(1) && !IsAssignmentMark(Peek(1)))
        {
            Next();
            if (TakeWord("execute"))
            {
                var sql = ParseDynamicSql();
                return new ReturnQueryStatement(SpanFrom(start), null, sql);
            }

            var query = ParseRows();
            return new ReturnQueryStatement(SpanFrom(start), query, null);
        }

        var isNext = TakeWord("next");
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
            ParseString();
        }
        else if (IsLabel(_current) && !At(Keyword.Using))
            condition = TakeIdentifier();

        if (Take(Keyword.Using))
        {
            do
            {
                ParseLabel();
                if (!Take(TokenKind.Equal))
                    Expect(TokenKind.Assign);
                arguments.Add(ParseValue());
            }
            while (Take(TokenKind.Comma));
        }

        return new RaiseStatement(SpanFrom(start), format, condition, arguments.ToImmutable());
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
                targets = ParseVariables();
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
        Next();
        if (!TakeWord("current"))
            TakeWord("stacked");
        ExpectWord("diagnostics");
        var targets = ParseList(static parser =>
        {
            var target = parser.ParseVariable();
            if (!parser.Take(TokenKind.Assign))
                parser.Expect(TokenKind.Equal);
            parser.ParseLabel();
            return target;
        });
        return new GetDiagnosticsStatement(SpanFrom(start), targets);
    }

    // OPEN cursor [(arguments)] | OPEN cursor [[NO] SCROLL] FOR {query | EXECUTE text [USING ...]}
    private OpenCursorStatement ParseOpen(int start)
    {
        Next();
        var cursor = ParseVariable();
        TakeWord("no");
        TakeWord("scroll");
        if (!Take(Keyword.For))
        {
            var arguments = ParseCursorArguments();
            return new OpenCursorStatement(SpanFrom(start), cursor, arguments, null, null);
        }

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
        Next();
        Expression? count = null;
        var isLone = Peek(1).Kind is TokenKind.Semicolon or TokenKind.End || Peek(1).Keyword == Keyword.Into;
        if (!isLone)
        {
            var word = Word;
            if (word is "next" or "prior" or "first" or "last" or "all")
                Next();
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

        var cursor = ParseVariable();
        var targets = Take(Keyword.Into) ? ParseVariables() : ImmutableArray<Expression>.Empty;
        return new FetchIntoStatement(SpanFrom(start), cursor, count, targets);
    }
}
