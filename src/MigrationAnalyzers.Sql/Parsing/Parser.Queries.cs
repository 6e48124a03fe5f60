using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // (query)
    private Query ParseParenthesizedQuery()
    {
        Expect(TokenKind.OpenParen);
        var query = ParseQuery();
        Expect(TokenKind.CloseParen);
        return query;
    }

    // [WITH ...] body [ORDER BY ...] [LIMIT ...] [FOR ...]
    private Query ParseQuery()
    {
        var start = _current.Start;
        var with = ParseOptionalWith();
        return ParseQueryRest(start, with, null);
    }

    // The rest of a query after its WITH; its first operand may have been read already.
    private Query ParseQueryRest(int start, WithClause? with, QueryBody? first)
    {
        // A query takes more of the stack than an expression does.
        _depth += 2;
        var outerHeight = _height;
        var isWithinLimit = Enter();
        var body = isWithinLimit ? ParseQueryBody(first) : new MissingBody(new TextSpan(_previousEnd, 0));
        var orderBy = ParseOptionalOrderBy();
        var locking = ParseOptionalLocking();
        ParseOptionalLimit(out var limit, out var offset);
        if (locking.IsEmpty)
            locking = ParseOptionalLocking();
        Leave();
        _depth -= 2;
        _height = Math.Max(outerHeight, _height) + 1;
        return new Query(SpanFrom(start), with, body, orderBy, limit, offset, locking);
    }

    // intersection {UNION | EXCEPT} [ALL | DISTINCT] intersection ...
    private QueryBody ParseQueryBody(QueryBody? first)
    {
        first = ParseIntersection(first);
        if (_current.Keyword is not (Keyword.Union or Keyword.Except))
            return first;

        var rest = ImmutableArray.CreateBuilder<SetOperand>(2);
        while (_current.Keyword is Keyword.Union or Keyword.Except)
        {
            var start = _current.Start;
            var isUnion = At(Keyword.Union);
            Next();
            var isAll = TakeAll();
            var body = ParseIntersection(null);
            rest.Add(new SetOperand(SpanFrom(start), isUnion ? SetOperator.Union : SetOperator.Except, isAll, body));
        }

        return new SetOperationBody(SpanOver(first, _previousEnd), first, rest.ToImmutable());
    }

    // operand INTERSECT [ALL | DISTINCT] operand ...
    private QueryBody ParseIntersection(QueryBody? first)
    {
        first ??= ParseQueryOperand();
        if (!At(Keyword.Intersect))
            return first;

        var rest = ImmutableArray.CreateBuilder<SetOperand>(2);
        while (At(Keyword.Intersect))
        {
            var start = _current.Start;
            Next();
            var isAll = TakeAll();
            var body = ParseQueryOperand();
            rest.Add(new SetOperand(SpanFrom(start), SetOperator.Intersect, isAll, body));
        }

        return new SetOperationBody(SpanOver(first, _previousEnd), first, rest.ToImmutable());
    }

    // ALL | DISTINCT
    private bool TakeAll()
    {
        if (Take(Keyword.All))
            return true;
        Take(Keyword.Distinct);
        return false;
    }

    private QueryBody ParseQueryOperand()
    {
        var start = _current.Start;
        switch (_current.Keyword)
        {
            case Keyword.Select:
                return ParseSelect();
            case Keyword.Values:
                return ParseValues();
            case Keyword.Table:
                Next();
                var table = ParseTableReference(null);
                return new TableBody(SpanFrom(start), table);
        }

        if (At(TokenKind.OpenParen))
        {
            var query = ParseParenthesizedQuery();
            return new NestedBody(SpanFrom(start), query);
        }

        Fail();
        return new MissingBody(new TextSpan(_previousEnd, 0));
    }

    // VALUES (e, ...), ...
    private ValuesBody ParseValues()
    {
        var start = _current.Start;
        Expect(Keyword.Values);
        var rows = ParseList(static parser => parser.ParseParenthesizedRow());
        return new ValuesBody(SpanFrom(start), rows);
    }

    // SELECT [ALL | DISTINCT [ON (e, ...)]] items [INTO target] [FROM ...] [WHERE e] [GROUP BY ...] [HAVING e] [WINDOW ...]
    private SelectBody ParseSelect()
    {
        var start = _current.Start;
        Expect(Keyword.Select);
        return ParseSelectRest(start);
    }

    // What follows SELECT, or the PERFORM of PL/pgSQL.
    private SelectBody ParseSelectRest(int start)
    {
        var distinctOn = ImmutableArray<Expression>.Empty;
        var isDistinct = Take(Keyword.Distinct);
        if (isDistinct && Take(Keyword.On))
            distinctOn = ParseParenthesizedList(static parser => parser.ParseExpression());
        else if (!isDistinct)
            Take(Keyword.All);

        var items = !isDistinct && AtSelectListEnd ? ImmutableArray<SelectItem>.Empty : ParseSelectItems();
        return ParseSelectTail(start, isDistinct, distinctOn, items);
    }

    // What follows the select list.
    private SelectBody ParseSelectTail(int start, bool isDistinct, ImmutableArray<Expression> distinctOn, ImmutableArray<SelectItem> items)
    {
        var into = ParseOptionalInto();
        var from = Take(Keyword.From) ? ParseFromItems() : ImmutableArray<FromItem>.Empty;
        if (into is null)
            into = ParseOptionalInto();
        var where = ParseOptionalWhere();
        var groupBy = ParseOptionalGroupBy();
        var having = Take(Keyword.Having) ? ParseExpression() : null;
        var windows = Take(Keyword.Window) ? ParseList(static parser => parser.ParseNamedWindow()) : ImmutableArray<WindowDefinition>.Empty;
        return new SelectBody(SpanFrom(start), isDistinct, distinctOn, items, into, from, where, groupBy, having, windows);
    }

    // SELECT may have no items.
    private bool AtSelectListEnd => _current.Kind is TokenKind.Semicolon or TokenKind.End or TokenKind.CloseParen ||
        _current.Keyword is Keyword.From or Keyword.Into or Keyword.Where or Keyword.Group or Keyword.Having or Keyword.Window or Keyword.Union or Keyword.Intersect
            or Keyword.Except or Keyword.Order or Keyword.Limit or Keyword.Offset or Keyword.Fetch or Keyword.For or Keyword.On or Keyword.Returning or Keyword.With;

    private ImmutableArray<SelectItem> ParseSelectItems()
    {
        var outer = _labelDepth;
        _labelDepth = _depth + 1;
        var items = ParseList(static parser => parser.ParseSelectItem());
        _labelDepth = outer;
        return items;
    }

    // * | e [[AS] label]
    private SelectItem ParseSelectItem()
    {
        var start = _current.Start;
        if (Take(TokenKind.Star))
            return new SelectItem(SpanFrom(start), new StarReference(SpanFrom(start), null), null);
        var expression = ParseExpression();
        Identifier? alias = null;
        if (Take(Keyword.As))
            alias = ParseLabel();
        else if (IsBareLabel(_current))
            alias = TakeIdentifier();
        return new SelectItem(SpanFrom(start), expression, alias);
    }

    // INTO [TEMPORARY | TEMP | UNLOGGED] [TABLE] name
    private IntoTarget? ParseOptionalInto()
    {
        if (!At(Keyword.Into))
            return null;
        var start = _current.Start;
        Next();
        var persistence = Persistence.Permanent;
        if (_current.Keyword is Keyword.Local or Keyword.Global && Peek(1).Keyword is Keyword.Temporary or Keyword.Temp)
            Next();
        if (_current.Keyword is Keyword.Temporary or Keyword.Temp or Keyword.Unlogged && (IsName(Peek(1)) || Peek(1).Keyword == Keyword.Table))
        {
            persistence = At(Keyword.Unlogged) ? Persistence.Unlogged : Persistence.Temporary;
            Next();
        }

        Take(Keyword.Table);
        var name = ParseRelationName();
        return new IntoTarget(SpanFrom(start), name, persistence);
    }

    private Expression? ParseOptionalWhere() => Take(Keyword.Where) ? ParseExpression() : null;

    // GROUP BY [ALL | DISTINCT] element, ...
    private ImmutableArray<GroupingElement> ParseOptionalGroupBy()
    {
        if (!Take(Keyword.Group))
            return ImmutableArray<GroupingElement>.Empty;
        Expect(Keyword.By);
        TakeAll();
        return ParseList(static parser => parser.ParseGroupingElement());
    }

    // e | () | ROLLUP (e, ...) | CUBE (e, ...) | GROUPING SETS (element, ...)
    private GroupingElement ParseGroupingElement()
    {
        var start = _current.Start;
        var next = Peek(1).Kind;
        if (At(TokenKind.OpenParen) && next == TokenKind.CloseParen)
        {
            Next();
            Next();
            return new GroupingSet(SpanFrom(start), GroupingSetKind.Empty, ImmutableArray<GroupingElement>.Empty);
        }

        GroupingSetKind? kind = _current.Keyword switch
        {
            Keyword.Rollup when next == TokenKind.OpenParen => GroupingSetKind.Rollup,
            Keyword.Cube when next == TokenKind.OpenParen => GroupingSetKind.Cube,
            Keyword.Grouping when Peek(1).Keyword == Keyword.Sets => GroupingSetKind.Sets,
            _ => null,
        };
        if (kind is null)
        {
            var expression = ParseExpression();
            return new GroupingExpression(expression.Span, expression);
        }

        Next();
        if (kind == GroupingSetKind.Sets)
            Next();
        var elements = ImmutableArray<GroupingElement>.Empty;
        if (Enter())
        {
            elements = ParseParenthesizedList(static parser => parser.ParseGroupingElement());
            Leave();
        }

        return new GroupingSet(SpanFrom(start), kind.Value, elements);
    }

    // name AS (window)
    private WindowDefinition ParseNamedWindow()
    {
        var start = _current.Start;
        var name = ParseName();
        Expect(Keyword.As);
        return ParseWindow(start, name);
    }

    // LIMIT e | ALL and OFFSET e [ROW | ROWS], or FETCH FIRST e ROWS ONLY | WITH TIES, in any order
    private void ParseOptionalLimit(out Expression? limit, out Expression? offset)
    {
        limit = null;
        offset = null;
        var hasLimit = false;
        var hasOffset = false;
        while (true)
        {
            if (!hasLimit && At(Keyword.Limit))
            {
                hasLimit = true;
                Next();
                if (!Take(Keyword.All))
                    limit = ParseExpression();
                if (At(TokenKind.Comma))
                    FailExactly(_index, "LIMIT #,# syntax is not supported");
            }
            else if (!hasLimit && At(Keyword.Fetch))
            {
                hasLimit = true;
                limit = ParseFetch();
            }
            else if (!hasOffset && Take(Keyword.Offset))
            {
                hasOffset = true;
                offset = ParseExpression();
                if (!Take(Keyword.Row))
                    Take(Keyword.Rows);
            }
            else
                return;
        }
    }

    // FETCH {FIRST | NEXT} [e] {ROW | ROWS} {ONLY | WITH TIES}
    private Expression? ParseFetch()
    {
        Expect(Keyword.Fetch);
        if (!Take(Keyword.First))
            Expect(Keyword.Next);
        Expression? count = null;
        // FETCH FIRST row ROW ONLY: a column of that name
        if (_current.Keyword is not (Keyword.Row or Keyword.Rows) || Peek(1).Keyword is Keyword.Row or Keyword.Rows)
            count = _current.Kind is TokenKind.Plus or TokenKind.Minus ? ParsePrefix(true) : ParsePrimary();
        if (!Take(Keyword.Row))
            Expect(Keyword.Rows);
        if (Take(Keyword.With))
            Expect(Keyword.Ties);
        else
            Expect(Keyword.Only);
        return count;
    }

    // FOR READ ONLY | FOR {UPDATE | NO KEY UPDATE | SHARE | KEY SHARE} [OF table, ...] [NOWAIT | SKIP LOCKED] ...
    private ImmutableArray<LockingClause> ParseOptionalLocking()
    {
        if (!At(Keyword.For))
            return ImmutableArray<LockingClause>.Empty;
        if (Peek(1).Keyword == Keyword.Read)
        {
            Next();
            Next();
            Expect(Keyword.Only);
            return ImmutableArray<LockingClause>.Empty;
        }

        var clauses = ImmutableArray.CreateBuilder<LockingClause>(1);
        while (At(Keyword.For))
        {
            var start = _current.Start;
            Next();
            if (Take(Keyword.No))
            {
                Expect(Keyword.Key);
                Expect(Keyword.Update);
            }
            else if (Take(Keyword.Key))
                Expect(Keyword.Share);
            else if (!Take(Keyword.Share))
                Expect(Keyword.Update);
            var tables = Take(Keyword.Of) ? ParseList(static parser => parser.ParseRelationName()) : ImmutableArray<QualifiedName>.Empty;
            if (Take(Keyword.Skip))
                Expect(Keyword.Locked);
            else
                Take(Keyword.Nowait);
            clauses.Add(new LockingClause(SpanFrom(start), tables));
        }

        return clauses.ToImmutable();
    }
}
