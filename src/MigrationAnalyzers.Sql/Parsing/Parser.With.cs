using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // WITH [RECURSIVE] name AS (...), ...
    private WithClause? ParseOptionalWith()
    {
        if (!At(Keyword.With))
            return null;
        if (!Enter())
            return null;
        var start = _current.Start;
        Next();
        // WITH recursive AS (...): a query of that name
        var isRecursive = At(Keyword.Recursive) && Peek(1).Keyword != Keyword.As && Peek(1).Kind != TokenKind.OpenParen && Take(Keyword.Recursive);
        var tables = ParseList(static parser => parser.ParseCommonTable());
        Leave();
        return new WithClause(SpanFrom(start), isRecursive, tables);
    }

    // name [(column, ...)] AS [[NOT] MATERIALIZED] (statement) [SEARCH ...] [CYCLE ...]
    private CommonTableExpression ParseCommonTable()
    {
        var start = _current.Start;
        var name = ParseName();
        var columns = ParseOptionalParenthesizedNames();
        Expect(Keyword.As);
        var materialization = Materialization.Default;
        if (Take(Keyword.Materialized))
            materialization = Materialization.Materialized;
        else if (Take(Keyword.Not))
        {
            Expect(Keyword.Materialized);
            materialization = Materialization.NotMaterialized;
        }

        Expect(TokenKind.OpenParen);
        var statement = ParseDataStatement();
        Expect(TokenKind.CloseParen);
        var search = _version >= 14 ? ParseOptionalSearch() : null;
        var cycle = _version >= 14 ? ParseOptionalCycle() : null;
        return new CommonTableExpression(SpanFrom(start), name, columns, materialization, statement, search, cycle);
    }

    // SEARCH {DEPTH | BREADTH} FIRST BY column, ... SET column
    private SearchClause? ParseOptionalSearch()
    {
        if (!At(Keyword.Search))
            return null;
        var start = _current.Start;
        Next();
        var isBreadthFirst = Take(Keyword.Breadth);
        if (!isBreadthFirst)
            Expect(Keyword.Depth);
        Expect(Keyword.First);
        Expect(Keyword.By);
        var columns = ParseNameList();
        Expect(Keyword.Set);
        var sequence = ParseName();
        return new SearchClause(SpanFrom(start), isBreadthFirst, columns, sequence);
    }

    // CYCLE column, ... SET column [TO value DEFAULT value] USING column
    private CycleClause? ParseOptionalCycle()
    {
        if (!At(Keyword.Cycle))
            return null;
        var start = _current.Start;
        Next();
        var columns = ParseNameList();
        Expect(Keyword.Set);
        var mark = ParseName();
        Expression? value = null;
        Expression? otherwise = null;
        if (Take(Keyword.To))
        {
            value = ParsePrimary();
            Expect(Keyword.Default);
            otherwise = ParsePrimary();
        }

        Expect(Keyword.Using);
        var path = ParseName();
        return new CycleClause(SpanFrom(start), columns, mark, value, otherwise, path);
    }
}
