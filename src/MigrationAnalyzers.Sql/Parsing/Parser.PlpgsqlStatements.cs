using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

// Statements of PL/pgSQL by their first word, and those that are short.
internal sealed partial class Parser
{
    private Statement ParsePlpgsqlStatement()
    {
        var start = _current.Start;
        if (At(TokenKind.Semicolon))
            Fail();
        if (At(TokenKind.Operator))
            return ParseLabeled(start);
        if (AtAssignment)
            return ParseAssignmentStatement(start);

        switch (Word)
        {
            case "begin" or "declare":
                return ParseBlock(start, null);
            case "if":
                return ParseIf(start);
            case "case":
                return ParseCaseStatement(start);
            case "loop" or "while" or "for" or "foreach":
                return ParseLoop(start, null);
            case "exit" or "continue":
                return ParseExit(start);
            case "return":
                return ParseReturn(start);
            case "raise":
                return ParseRaise(start);
            case "assert":
                return ParseAssert(start);
            case "execute":
                return ParseExecuteDynamic(start);
            case "perform":
                return ParsePerform(start);
            case "call" or "do":
                return ParseCallOrDo();
            case "commit" or "rollback":
                return ParseTransactionEnd();
            case "get":
                return ParseGetDiagnostics(start);
            case "open":
                return ParseOpen(start);
            case "fetch" or "move":
                return ParseFetchInto(start);
            case "close":
                Next();
                var (cursor, _) = ParseCursorVariable();
                return new CloseCursorStatement(SpanFrom(start), cursor);
            case "null":
                Next();
                return new NullStatement(SpanFrom(start));
            default:
                return ParseSqlStatement(start);
        }
    }

    // A variable before what assigns, a subscript or a field. Words of PL/pgSQL that no variable has start statements of their own.
    private bool AtAssignment
    {
        get
        {
            if (At(TokenKind.Parameter))
                return true;
            if (!IsLabel(_current) || !IsAssignmentMark(Peek(1)) || (_current.Kind == TokenKind.Identifier && IsReservedWord(Word)))
                return false;
            return _current.Kind != TokenKind.Identifier || Peek(1).Kind == TokenKind.Dot || !IsOwnWord(Word) || LookUp(_index).Variable is not null;
        }
    }

    // name[.field]... [subscript] ...
    private Expression ParseVariable(bool allowsSubscripts = true)
    {
        if (At(TokenKind.Parameter))
            return ParsePrimary();
        var start = _current.Start;
        var parts = ImmutableArray.CreateBuilder<Identifier>(1);
        parts.Add(ParseVariableName());
        while (Take(TokenKind.Dot))
            parts.Add(ParseLabel());
        var variable = new ColumnReference(SpanFrom(start), parts.ToImmutable());
        return allowsSubscripts && At(TokenKind.OpenBracket) ? ParseIndirections(variable) : variable;
    }

    private ImmutableArray<Expression> ParseVariables() => ParseList(static parser => parser.ParseVariable());

    // target {:= | =} e
    private Statement ParseAssignmentStatement(int start)
    {
        var (name, count, variable) = LookUp(_index);
        if (variable is null)
        {
            if (!IsAssignmentMark(Peek(count)))
                return ParseSqlStatement(start);
            FailExactly(_index, $"\"{name}\" is not a known variable");
        }

        CheckAssignable(variable);

        // Since version 14 all of it is SQL: the target must be a name there, and nothing at all may be assigned until it runs.
        var isSql = _version >= 14;
        var cut = isSql ? BeginSql(SqlEnd.Semicolon, ";", isExpression: false) : NoCut;
        if (isSql && IsLabel(_current) && !IsName(_current))
            Fail();
        if (!isSql)
            CheckSubscripts(_index + count);
        var target = ParseVariable();
        if (!Take(TokenKind.Assign))
            Expect(TokenKind.Equal);
        var value = !isSql ? ParseValue(SqlEnd.Semicolon, ";") : At(TokenKind.End) ? new MissingExpression(new TextSpan(_previousEnd, 0)) : ParseWholeValue();
        EndSql(cut);
        return new AssignmentStatement(SpanFrom(start), target, value);
    }

    // Before version 14 a subscript was one expression, which was read by itself.
    private void CheckSubscripts(int index)
    {
        var target = _index;
        if (_failed)
            return;
        MoveTo(index);
        while (Take(TokenKind.OpenBracket))
        {
            ParseValue(SqlEnd.CloseBracket, "]");
            Expect(TokenKind.CloseBracket);
        }

        MoveBack(target);
    }

    // PERFORM query: the word stands for SELECT
    private PerformStatement ParsePerform(int start)
    {
        // Before version 14 an expression was read, without the word.
        if (_version < 14)
            Next();
        var cut = BeginSql(SqlEnd.Semicolon, ";", isExpression: _version < 14);
        if (_version >= 14)
            Next();
        var query = ParseQueryRest(start, null, ParseSelectRest(start));
        EndSql(cut);
        return new PerformStatement(SpanFrom(start), query);
    }

    private Statement ParseCallOrDo()
    {
        // Before version 14 the word was not part of the SQL.
        if (_version < 14 && Peek(1).Kind == TokenKind.Semicolon)
            FailAt(_index + 1, "missing SQL statement");
        return ParseSqlText();
    }

    // ASSERT e [, message]
    private AssertStatement ParseAssert(int start)
    {
        Next();
        var condition = ParseValue(SqlEnd.Comma | SqlEnd.Semicolon, ", or ;");
        var message = Take(TokenKind.Comma) ? ParseValue(SqlEnd.Semicolon, ";") : null;
        return new AssertStatement(SpanFrom(start), condition, message);
    }

    // {COMMIT | ROLLBACK} [AND [NO] CHAIN]
    private Statement ParseTransactionEnd()
    {
        var length = Peek(1).Keyword != Keyword.And ? 1 : Peek(2).Keyword == Keyword.No ? 4 : 3;
        if (length > 1 && Peek(length - 1).Keyword != Keyword.Chain)
            FailAt(Math.Min(_index + (length == 4 ? 3 : 2), _tokens.Count - 1), null);
        else if (Peek(length).Kind != TokenKind.Semicolon)
            FailAt(Math.Min(_index + length, _tokens.Count - 1), null);
        return ParseNestedStatement(static parser => parser.ParseStatement());
    }
}
