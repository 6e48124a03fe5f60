using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

// Cursors, and SQL that is made when it runs.
internal sealed partial class Parser
{
    // EXECUTE text [INTO [STRICT] targets] [USING e, ...], in either order
    private ExecuteDynamicStatement ParseExecuteDynamic(int start)
    {
        Next();
        var sqlStart = _current.Start;
        var text = ParseValue(SqlEnd.Into | SqlEnd.Using | SqlEnd.Semicolon, "INTO or USING or ;", endsWithBody: false);
        var targets = ImmutableArray<Expression>.Empty;
        var values = ImmutableArray<Expression>.Empty;
        while (!_failed && !At(TokenKind.Semicolon))
        {
            if (targets.IsEmpty && Take(Keyword.Into))
            {
                TakeWord("strict");
                targets = ParseTargets();
            }
            else if (values.IsEmpty && Take(Keyword.Using))
                values = ParseUsing(SqlEnd.Semicolon | SqlEnd.Into, ", or ; or INTO", endsWithBody: false);
            else
                Fail();
        }

        var sql = new DynamicSql(SpanFrom(sqlStart), text, values, ReadDynamicSql(text));
        return new ExecuteDynamicStatement(SpanFrom(start), sql, targets);
    }

    // text [USING e, ...] ;
    private DynamicSql ParseDynamicSql(string expected)
    {
        var start = _current.Start;
        var text = ParseValue(SqlEnd.Semicolon | SqlEnd.Using, expected);
        var values = Take(Keyword.Using) ? ParseUsing(SqlEnd.Semicolon, ", or ;") : ImmutableArray<Expression>.Empty;
        return new DynamicSql(SpanFrom(start), text, values, ReadDynamicSql(text));
    }

    // e, ... before an end
    private ImmutableArray<Expression> ParseUsing(SqlEnd ends, string expected, bool endsWithBody = true)
    {
        var values = ImmutableArray.CreateBuilder<Expression>(2);
        do
            values.Add(ParseValue(ends | SqlEnd.Comma, expected, endsWithBody));
        while (Take(TokenKind.Comma));
        return values.ToImmutable();
    }

    // The server looks at such a text when it runs, so a fault in it is not one of the routine.
    private ImmutableArray<Statement> ReadDynamicSql(Expression text) =>
        text is StringLiteral literal && !_failed
            ? new Parser(_text, literal.Value, literal.Content, _version, _cancellationToken) { _depth = _depth }.ParseText().Statements
            : default;

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

        if (TakeWord("no"))
            TakeWord("scroll");
        else
            TakeWord("scroll");
        if (!Take(Keyword.For))
            Fail("syntax error, expected \"FOR\"");

        if (TakeWord("execute"))
        {
            var sql = ParseDynamicSql("USING or ;");
            return new OpenCursorStatement(SpanFrom(start), cursor, ImmutableArray<FunctionArgument>.Empty, null, sql);
        }

        var query = ParseSqlText();
        return new OpenCursorStatement(SpanFrom(start), cursor, ImmutableArray<FunctionArgument>.Empty, query, null);
    }

    // {FETCH | MOVE} [direction] [FROM | IN] cursor [INTO targets]
    private FetchIntoStatement ParseFetchInto(int start)
    {
        var isFetch = AtWord("fetch");
        Next();
        ExpectMore();
        var count = ParseDirection();
        var (cursor, _) = ParseCursorVariable();
        if (!isFetch)
            return new FetchIntoStatement(SpanFrom(start), cursor, count, ImmutableArray<Expression>.Empty);
        Expect(Keyword.Into);
        var targets = ParseTargets();
        return new FetchIntoStatement(SpanFrom(start), cursor, count, targets);
    }

    // NEXT | PRIOR | FIRST | LAST | ALL | ABSOLUTE e | RELATIVE e | {FORWARD | BACKWARD} [e | ALL] | e, then FROM or IN; or nothing before the cursor
    private Expression? ParseDirection()
    {
        Expression? count = null;
        switch (Word)
        {
            case "next" or "prior" or "first" or "last" or "all":
                Next();
                break;
            case "absolute" or "relative":
                Next();
                count = ParseCount();
                break;
            case "forward" or "backward":
                Next();
                ExpectMore();
                if (!At(Keyword.From) && !At(Keyword.In) && !Take(Keyword.All))
                    count = ParseCount();
                break;
            case "from" or "in":
                break;
            default:
                if ((At(TokenKind.Parameter) || IsLabel(_current)) && !IsReservedWord(Word) && LookUp(_index).Variable is not null)
                    return null;
                count = ParseCount();
                break;
        }

        if (!Take(Keyword.From) && !Take(Keyword.In))
            Fail("expected FROM or IN");
        return count;
    }

    private Expression ParseCount() => ParseValue(SqlEnd.From | SqlEnd.In, "FROM or IN");

    // The variable of OPEN, FETCH, MOVE and CLOSE.
    private (Expression Cursor, CursorDeclaration? Declaration) ParseCursorVariable()
    {
        var variable = CheckVariable();
        var isElement = variable is not null && Peek(LookUp(_index).Count).Kind == TokenKind.OpenBracket;
        if (isElement || variable?.Kind is VariableKind.Scalar or VariableKind.Record)
        {
            FailExactly(_index, isElement || variable!.Kind == VariableKind.Record
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
            var argumentStart = _current.Start;
            var argumentIndex = _index;
            Identifier? parameterName = null;
            if (IsLabel(_current) && (Peek(1).Kind == TokenKind.Assign || (Peek(1).Kind == TokenKind.Arrow && _version >= 18)))
            {
                parameterName = TakeIdentifier();
                position = IndexOf(declaration.Parameters, parameterName.Text);
                if (position < 0)
                    FailExactly(argumentIndex, $"cursor \"{name.Text}\" has no argument named \"{parameterName.Text}\"");
                Next();
            }

            if (!_failed && !given.Add(position))
                FailExactly(argumentIndex, $"value for parameter \"{declaration.Parameters[position].Name!.Text}\" of cursor \"{name.Text}\" specified more than once");
            var value = ParseValue(SqlEnd.Comma | SqlEnd.CloseParen, ",\" or \")");
            arguments.Add(new FunctionArgument(SpanFrom(argumentStart), parameterName, value, false));
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

    private ImmutableArray<FunctionArgument> ParseCursorArguments() =>
        At(TokenKind.OpenParen) ? ParseParenthesizedList(static parser => parser.ParseArgument()) : ImmutableArray<FunctionArgument>.Empty;

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
