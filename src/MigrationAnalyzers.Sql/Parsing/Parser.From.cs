using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // table_ref, ...
    private ImmutableArray<FromItem> ParseFromItems() => ParseList(static parser => parser.ParseFromItem());

    private FromItem ParseFromItem()
    {
        if (!Enter())
            return new MissingFromItem(new TextSpan(_previousEnd, 0));
        var item = ParseJoins(ParseFromOperand());
        Leave();
        return item;
    }

    private FromItem ParseJoins(FromItem left)
    {
        var height = _height;
        while (AtJoin)
        {
            left = ParseJoin(left);
            if (++height > MaxHeight)
                FailTooDeep();
        }

        _height = Math.Max(_height, height);
        return left;
    }

    private bool AtJoin => _current.Keyword is Keyword.Join or Keyword.Inner or Keyword.Left or Keyword.Right or Keyword.Full or Keyword.Cross or Keyword.Natural;

    // CROSS JOIN item | NATURAL [kind] JOIN item | [kind] JOIN item {ON e | USING (column, ...) [AS name]}
    private JoinItem ParseJoin(FromItem left)
    {
        var isNatural = Take(Keyword.Natural);
        var kind = JoinKind.Inner;
        switch (_current.Keyword)
        {
            case Keyword.Cross when !isNatural:
                kind = JoinKind.Cross;
                Next();
                break;
            case Keyword.Inner:
                Next();
                break;
            case Keyword.Left or Keyword.Right or Keyword.Full:
                kind = At(Keyword.Left) ? JoinKind.Left : At(Keyword.Right) ? JoinKind.Right : JoinKind.Full;
                Next();
                Take(Keyword.Outer);
                break;
        }

        Expect(Keyword.Join);
        var right = ParseFromOperand();
        if (kind == JoinKind.Cross || isNatural)
            return new JoinItem(SpanOver(left, _previousEnd), left, kind, isNatural, right, null, null, null);

        // a JOIN b JOIN c ON ... ON ...: the inner join comes first.
        if (AtJoin && Enter())
        {
            while (AtJoin)
                right = ParseJoin(right);
            Leave();
        }

        Expression? on = null;
        JoinUsing? joinUsing = null;
        if (At(Keyword.Using))
            joinUsing = ParseJoinUsing();
        else
        {
            Expect(Keyword.On);
            on = ParseExpression();
        }

        return new JoinItem(SpanOver(left, _previousEnd), left, kind, false, right, on, joinUsing, null);
    }

    // USING (column, ...) [AS name]
    private JoinUsing ParseJoinUsing()
    {
        var start = _current.Start;
        Next();
        var columns = ParseParenthesizedNames();
        var alias = _version >= 14 && Take(Keyword.As) ? ParseName() : null;
        return new JoinUsing(SpanFrom(start), columns, alias);
    }

    private FromItem ParseFromOperand()
    {
        var start = _current.Start;
        var isLateral = Take(Keyword.Lateral);
        if (At(TokenKind.OpenParen))
            return isLateral ? ParseSubqueryReference(start) : ParseParenthesizedFromItem();
        if (Take(Keyword.Rows, Keyword.From))
            return ParseRowsFrom(start, isLateral);
        if (At(Keyword.Xmltable) && Peek(1).Kind == TokenKind.OpenParen)
            return ParseXmlTable(start, isLateral);
        if (At(Keyword.JsonTable) && Peek(1).Kind == TokenKind.OpenParen)
            return ParseJsonTable(start, isLateral);
        if (ParseOptionalTableFunction() is { } call)
            return FinishFunction(start, ImmutableArray.Create(new TableFunction(call.Span, call, ImmutableArray<ColumnDefinition>.Empty)), false, isLateral);
        if (isLateral || AtFunctionOnlyName)
        {
            // Only a function can have stood here.
            FailAfterRoutineName();
            return new MissingFromItem(new TextSpan(_previousEnd, 0));
        }

        var table = ParseTableReference(null);
        var alias = ParseOptionalAlias(isFunction: false);
        var sample = ParseOptionalTableSample();
        return alias is null && sample is null ? table : table with { Span = SpanFrom(start), Alias = alias, Sample = sample };
    }

    // [ONLY] name [*] | ONLY (name)
    private TableReference ParseTableReference(Alias? alias)
    {
        var start = _current.Start;
        var isOnly = Take(Keyword.Only);
        QualifiedName name;
        if (isOnly && Take(TokenKind.OpenParen))
        {
            name = ParseRelationName();
            Expect(TokenKind.CloseParen);
        }
        else
        {
            name = ParseRelationName();
            if (!isOnly)
                Take(TokenKind.Star);
        }

        return new TableReference(SpanFrom(start), name, isOnly, alias, null);
    }

    // The call, if a function stands here and not a table.
    private Expression? ParseOptionalTableFunction()
    {
        var start = _current.Start;
        if (_current.Keyword != Keyword.None)
        {
            if (At(Keyword.Cast))
                return ParsePrimary();
            if (ParseOptionalSpecialCall() is { } special)
                return special;
        }

        if (!IsName(_current) && !IsFunctionName(_current))
            return null;
        var offset = 0;
        while (Peek(offset + 1).Kind == TokenKind.Dot && IsLabel(Peek(offset + 2)))
            offset += 2;
        if (Peek(offset + 1).Kind != TokenKind.OpenParen)
            return null;
        var name = ParseQualifiedFunctionName();
        return ParseCallCore(start, name);
    }

    // ROWS FROM (function [AS (definitions)], ...)
    private FunctionReference ParseRowsFrom(int start, bool isLateral)
    {
        var functions = ParseParenthesizedList(static parser =>
        {
            var functionStart = parser._current.Start;
            var call = parser.ParseOptionalTableFunction() ?? parser.FailAfterRoutineName();
            var definitions = parser.Take(Keyword.As)
                ? parser.ParseParenthesizedList(static inner => inner.ParseAliasDefinition())
                : ImmutableArray<ColumnDefinition>.Empty;
            return new TableFunction(parser.SpanFrom(functionStart), call, definitions);
        });
        return FinishFunction(start, functions, true, isLateral);
    }

    // Only a function can stand here, and the server sees only at the next token that none does.
    private MissingExpression FailAfterRoutineName()
    {
        if (AtName)
            ParseQualifiedName();
        else if (AtFunctionOnlyName)
            Next();
        return Missing();
    }

    // ... [WITH ORDINALITY] [alias]
    private FunctionReference FinishFunction(int start, ImmutableArray<TableFunction> functions, bool isRowsFrom, bool isLateral)
    {
        var withOrdinality = Take(Keyword.With, Keyword.Ordinality);
        var alias = ParseOptionalAlias(isFunction: true);
        return new FunctionReference(SpanFrom(start), functions, isRowsFrom, isLateral, withOrdinality, alias);
    }

    // [AS] name [(column, ...)]; after a function also [AS] name (column type, ...) and AS (column type, ...)
    private Alias? ParseOptionalAlias(bool isFunction)
    {
        var start = _current.Start;
        Identifier? name = null;
        if (Take(Keyword.As))
        {
            if (!isFunction || !At(TokenKind.OpenParen))
                name = ParseName();
        }
        else if (AtName)
            name = TakeIdentifier();
        else
            return null;

        var columns = ImmutableArray<Identifier>.Empty;
        var definitions = ImmutableArray<ColumnDefinition>.Empty;
        if (At(TokenKind.OpenParen))
        {
            if (isFunction && (name is null || Peek(2).Kind is not (TokenKind.Comma or TokenKind.CloseParen)))
                definitions = ParseParenthesizedList(static parser => parser.ParseAliasDefinition());
            else
                columns = ParseParenthesizedNames();
        }

        return new Alias(SpanFrom(start), name, columns, definitions);
    }

    // column type [COLLATE c]
    private ColumnDefinition ParseAliasDefinition()
    {
        var start = _current.Start;
        var name = ParseName();
        var type = ParseTypeName();
        var collation = Take(Keyword.Collate) ? ParseQualifiedName() : null;
        return new ColumnDefinition(SpanFrom(start), name, type, collation, ImmutableArray<Constraint>.Empty);
    }

    // TABLESAMPLE method (e, ...) [REPEATABLE (e)]
    private TableSample? ParseOptionalTableSample()
    {
        if (!At(Keyword.Tablesample))
            return null;
        var start = _current.Start;
        Next();
        var method = ParseQualifiedFunctionName();
        var arguments = ParseParenthesizedList(static parser => parser.ParseExpression());
        Expression? seed = null;
        if (Take(Keyword.Repeatable))
        {
            Expect(TokenKind.OpenParen);
            seed = ParseExpression();
            Expect(TokenKind.CloseParen);
        }

        return new TableSample(SpanFrom(start), method, arguments, seed);
    }

    // LATERAL (query) [alias]
    private SubqueryReference ParseSubqueryReference(int start)
    {
        var query = ParseParenthesizedQuery();
        return FinishSubquery(start, query, true);
    }

    // Before version 16 the alias is required.
    private SubqueryReference FinishSubquery(int start, Query query, bool isLateral)
    {
        var alias = ParseOptionalAlias(isFunction: false);
        if (alias is null && _version < 16 && !_failed)
            FailAtSubquery(start, query);
        return new SubqueryReference(SpanFrom(start), query, isLateral, alias);
    }

    private void FailAtSubquery(int start, Query query)
    {
        var isValues = query.Body is ValuesBody;
        FailExactly(IndexAt(start), isValues ? "VALUES in FROM must have an alias" : "subquery in FROM must have an alias");
    }

    // (query) [alias] | (join) [alias]
    private FromItem ParseParenthesizedFromItem()
    {
        var start = _current.Start;
        Expect(TokenKind.OpenParen);
        var content = ParseQueryOrFromItem();
        return FinishParenthesizedFromItem(start, content);
    }

    private FromItem FinishParenthesizedFromItem(int start, SqlNode content)
    {
        // Only a query or a join may stand in parentheses.
        if (content is FromItem and not JoinItem { Alias: null })
            Fail();
        Expect(TokenKind.CloseParen);
        if (content is Query query)
            return FinishSubquery(start, query, false);
        if (content is not JoinItem join)
            return (FromItem)content;
        var alias = ParseOptionalAlias(isFunction: false);
        return join with { Span = SpanFrom(start), Alias = alias };
    }

    // After an opening parenthesis: only what follows the inner ones tells ((SELECT ...) UNION ...) from ((SELECT ...) a JOIN ...).
    private SqlNode ParseQueryOrFromItem()
    {
        if (AtQueryStart)
            return ParseQuery();
        if (!At(TokenKind.OpenParen) || !AtQueryInParentheses())
            return ParseFromItem();
        if (!Enter())
            return new MissingFromItem(new TextSpan(_previousEnd, 0));

        var start = _current.Start;
        Next();
        var content = ParseQueryOrFromItem();
        SqlNode result;
        if (content is Query inner && Peek(1).Kind != TokenKind.End && At(TokenKind.CloseParen) && IsQueryGoingOn(Peek(1)))
        {
            Next();
            result = At(TokenKind.CloseParen) ? inner : ParseQueryRest(start, null, new NestedBody(SpanFrom(start), inner));
        }
        else
            result = ParseJoins(FinishParenthesizedFromItem(start, content));

        Leave();
        return result;
    }

    private static bool IsQueryGoingOn(in Token token) => token.Kind == TokenKind.CloseParen ||
        token.Keyword is Keyword.Union or Keyword.Intersect or Keyword.Except or Keyword.Order or Keyword.Limit or Keyword.Offset or Keyword.Fetch or Keyword.For;
}
