using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

// SQL in a body: PostgreSQL looks for its end first, by tokens alone, and then reads what stands before it as a text of its own.
internal sealed partial class Parser
{
    private static readonly TokenCut NoCut = new(-1, 0, default);

    // What may end an expression or a query, outside parentheses.
    [Flags]
    private enum SqlEnd
    {
        None = 0,
        Semicolon = 1,
        Comma = 1 << 1,
        CloseParen = 1 << 2,
        DotDot = 1 << 3,
        Then = 1 << 4,
        Loop = 1 << 5,
        When = 1 << 6,
        Using = 1 << 7,
        Into = 1 << 8,
        By = 1 << 9,
        From = 1 << 10,
        In = 1 << 11,
        CloseBracket = 1 << 12,
    }

    private static SqlEnd EndOf(in Token token) => token.Kind switch
    {
        TokenKind.Semicolon => SqlEnd.Semicolon,
        TokenKind.Comma => SqlEnd.Comma,
        TokenKind.CloseParen => SqlEnd.CloseParen,
        TokenKind.CloseBracket => SqlEnd.CloseBracket,
        TokenKind.DotDot => SqlEnd.DotDot,
        TokenKind.Identifier => token.Keyword switch
        {
            Keyword.Then => SqlEnd.Then,
            Keyword.Loop => SqlEnd.Loop,
            Keyword.When => SqlEnd.When,
            Keyword.Using => SqlEnd.Using,
            Keyword.Into => SqlEnd.Into,
            Keyword.By => SqlEnd.By,
            Keyword.From => SqlEnd.From,
            Keyword.In => SqlEnd.In,
            _ => SqlEnd.None,
        },
        _ => SqlEnd.None,
    };

    // The end of the SQL that starts here, or -1. With less than three possible ends the end of the body is one as well.
    private int FindSqlEnd(SqlEnd ends, string expected, bool isExpression, bool endsWithBody)
    {
        var depth = 0;
        for (var i = _index; ; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (depth == 0 && ((EndOf(token) & ends) != 0 || (endsWithBody && token.Kind == TokenKind.End)))
                return i;
            switch (token.Kind)
            {
                case TokenKind.Error:
                    FailAt(i, null);
                    return -1;
                case TokenKind.OpenParen or TokenKind.OpenBracket:
                    depth++;
                    continue;
                case TokenKind.CloseParen or TokenKind.CloseBracket when depth > 0:
                    depth--;
                    continue;
                case TokenKind.CloseParen or TokenKind.CloseBracket:
                    FailAt(i, "mismatched parentheses");
                    return -1;
                case TokenKind.Semicolon or TokenKind.End when depth > 0:
                    FailAt(i, "mismatched parentheses");
                    return -1;
                case TokenKind.Semicolon or TokenKind.End:
                    FailExactly(i, $"missing \"{expected}\" at end of SQL {(isExpression ? "expression" : "statement")}");
                    return -1;
            }
        }
    }

    // Lets the text end where the SQL that starts here ends.
    private TokenCut BeginSql(SqlEnd ends, string expected, bool isExpression, bool endsWithBody = true)
    {
        var index = _failed ? -1 : FindSqlEnd(ends, expected, isExpression, endsWithBody);
        if (index < 0)
            return NoCut;
        if (index > _index)
            return _tokens.EndAt(index, _tokens[index - 1].End);
        Fail(isExpression ? "missing expression" : "missing SQL statement");
        return NoCut;
    }

    // Goes on behind the SQL, all of which must have been read.
    private void EndSql(TokenCut cut)
    {
        if (cut.Index < 0)
            return;
        if (!At(TokenKind.End))
            Fail();
        _tokens.Resume(cut);
        if (_failed)
            _index = _tokens.Count - 1;
        else
            _current = _tokens[_index];
    }

    // Where the token stood, in the text that was cut into tokens, whose place an end has taken.
    private int RawStartOf(TokenCut cut) => _origin is null ? cut.Token.Start : _tokens.Raw(cut.Index).Start;

    // An expression before one of some ends, which are left to the caller.
    private Expression ParseValue(SqlEnd ends, string expected, bool endsWithBody = true)
    {
        var cut = BeginSql(ends, expected, isExpression: true, endsWithBody);
        var value = ParseWholeValue();
        EndSql(cut);
        return value;
    }

    // Several expressions, as WHEN and INSERT ... have them.
    private ImmutableArray<Expression> ParseValues(SqlEnd ends, string expected)
    {
        var cut = BeginSql(ends, expected, isExpression: true);
        var index = _index;
        var values = AtSelectListEnd || At(TokenKind.Star) || At(Keyword.Distinct) ? default : ParseList(static parser => parser.ParseExpression());
        if (values.IsDefault || (!_failed && !At(TokenKind.End)))
        {
            MoveBack(index);
            values = ImmutableArray.Create(ParseWholeValue());
        }

        EndSql(cut);
        return values;
    }

    // Any statement up to a semicolon.
    private Statement ParseSqlText() => ParseSqlText(SqlEnd.Semicolon, ";", isExpression: false);

    private Statement ParseSqlText(SqlEnd ends, string expected, bool isExpression)
    {
        var cut = BeginSql(ends, expected, isExpression);
        var statement = ParseNestedStatement(static parser => parser.ParseStatement());
        EndSql(cut);
        return statement;
    }

    // An expression is whatever may follow SELECT: it may have a FROM, and several columns, which is seen only when it runs.
    private Expression ParseWholeValue()
    {
        var start = _current.Start;
        var index = _index;
        if (!At(TokenKind.Star) && !At(Keyword.Distinct) && !At(Keyword.All) && !AtSelectListEnd)
        {
            var value = ParseExpression();
            if (_failed || At(TokenKind.End))
                return value;
            MoveBack(index);
        }

        var body = ParseSelectRest(start);
        if (_version >= 14)
        {
            if (body.Into is { } into)
                FailAt(IndexAt(into.Span.Start), null);
            if (_current.Keyword is Keyword.Union or Keyword.Intersect or Keyword.Except)
                Fail();
        }

        var query = ParseQueryRest(start, null, body);
        return new SubqueryExpression(SpanFrom(start), query);
    }

    private void MoveBack(int index)
    {
        if (!_failed)
            MoveTo(index);
    }

    // Everything that is no statement of PL/pgSQL is SQL. INTO [STRICT] targets may stand nearly anywhere in it.
    private Statement ParseSqlStatement(int start)
    {
        if (!IsLabel(_current) || (_current.Kind == TokenKind.Identifier && (IsReservedWord(Word) || (IsOwnWord(Word) && Word is not ("import" or "insert" or "merge")))))
            Fail();
        if (_failed)
            return new OpaqueStatement(SpanFrom(start));

        var first = _index;
        var isImport = At(Keyword.Import);
        var hasBlocks = _version >= 14 && AtRoutineDefinition;
        var into = -1;
        var intoEnd = -1;
        var targetsEnd = -1;
        var targets = ImmutableArray<Expression>.Empty;
        var depth = 0;
        var blocks = 0;
        var last = first + 1;
        for (; !_failed; last++)
        {
            ref readonly var token = ref _tokens[last];
            if (token.Kind == TokenKind.Semicolon && (depth == 0 || _version < 14) && blocks == 0)
                break;
            switch (token.Kind)
            {
                case TokenKind.OpenParen:
                    depth++;
                    continue;
                case TokenKind.CloseParen when depth > 0:
                    depth--;
                    continue;
                case TokenKind.End:
                    FailAt(last, "unexpected end of function definition");
                    continue;
                case TokenKind.Error:
                    FailAt(last, null);
                    continue;
            }

            if (hasBlocks && depth == 0 && token.Keyword is Keyword.Begin or Keyword.Case)
                blocks++;
            else if (hasBlocks && depth == 0 && token.Keyword == Keyword.End && blocks > 0)
                blocks--;
            else if (token.Keyword == Keyword.Into && !isImport && !(last != intoEnd && IsTakingRows(_tokens[last - 1])))
            {
                if (into >= 0)
                    FailAt(last, "INTO specified more than once");
                into = last;
                if (_failed)
                    break;
                MoveTo(last + 1);
                TakeWord("strict");
                targets = ParseTargets();
                targetsEnd = _previousEnd;
                intoEnd = _index;
                last = _index - 1;
            }
        }

        if (_failed)
            return new OpaqueStatement(SpanFrom(start));
        if (into >= 0)
        {
            _tokens.Cut(into, intoEnd, last);
            last -= intoEnd - into;
        }

        MoveTo(first);
        var cut = _tokens.EndAt(last, into < 0 ? TrimmedEnd(last) : _tokens[last - 1].End);
        var body = ParseNestedStatement(static parser => parser.ParseStatement());
        EndSql(cut);
        return into < 0 ? body : new SelectIntoStatement(TextSpan.FromBounds(start, Math.Max(targetsEnd, _previousEnd)), body, targets);
    }

    // Comments before the semicolon belong to a statement, white space does not.
    private int TrimmedEnd(int semicolon)
    {
        var end = _tokens.Raw(semicolon).Start;
        while (end > 0 && _tokens.Text[end - 1] is ' ' or '\t' or '\n' or '\r' or '\f')
            end--;
        return end <= _tokens.Raw(semicolon - 1).End || _origin is null ? _tokens[semicolon - 1].End : _origin.ToSource(new TextSpan(end, 0)).Start;
    }

    // INSERT INTO, MERGE INTO
    private bool IsTakingRows(in Token token) => token.Keyword == Keyword.Insert || (token.Keyword == Keyword.Merge && _version >= 15);

    // CREATE [OR REPLACE] {FUNCTION | PROCEDURE}: its body may have semicolons.
    private bool AtRoutineDefinition
    {
        get
        {
            if (!At(Keyword.Create))
                return false;
            var kind = Peek(1).Keyword == Keyword.Or && Peek(2).Keyword == Keyword.Replace ? Peek(3).Keyword : Peek(1).Keyword;
            return kind is Keyword.Function or Keyword.Procedure;
        }
    }
}
