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
        var skipsLocked = false;
        var locking = ParseOptionalLocking(ref skipsLocked);
        var limits = ParseOptionalLimit(out var limit, out var offset);
        if (locking.IsEmpty)
            locking = ParseOptionalLocking(ref skipsLocked);
        if (!_failed && (body is NestedBody || limits.TiesIndex >= 0))
            CheckClauses(with, body, orderBy, limits, skipsLocked);
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

    // Where the clauses stand that may stand but once; -1 for none.
    private readonly record struct LimitIndexes(int LimitIndex, int OffsetIndex, int TiesIndex);

    // LIMIT e | ALL and OFFSET e [ROW | ROWS], or FETCH FIRST e ROWS ONLY | WITH TIES, in any order
    private LimitIndexes ParseOptionalLimit(out Expression? limit, out Expression? offset)
    {
        limit = null;
        offset = null;
        var limitIndex = -1;
        var offsetIndex = -1;
        var tiesIndex = -1;
        while (true)
        {
            var index = _index;
            if (limitIndex < 0 && Take(Keyword.Limit))
            {
                limitIndex = index;
                if (!Take(Keyword.All))
                    limit = ParseExpression();
                if (Take(TokenKind.Comma))
                {
                    ParseExpression();
                    FailExactly(index, "LIMIT #,# syntax is not supported");
                }
            }
            else if (limitIndex < 0 && At(Keyword.Fetch))
            {
                limitIndex = index;
                limit = ParseFetch(ref tiesIndex);
            }
            else if (offsetIndex < 0 && Take(Keyword.Offset))
            {
                offsetIndex = index;
                offset = ParseExpression();
                if (!Take(Keyword.Row))
                    Take(Keyword.Rows);
            }
            else
                return new(limitIndex, offsetIndex, tiesIndex);
        }
    }

    // (SELECT ... ORDER BY a) ORDER BY b: what is in parentheses may have the clause, or what is around them, not both.
    private void CheckClauses(WithClause? with, QueryBody body, ImmutableArray<SortItem> orderBy, LimitIndexes limits, bool skipsLocked)
    {
        var inner = (body as NestedBody)?.Query;
        var (hasWith, hasOrder, hasLimit, hasOffset) = (false, false, false, false);
        for (var query = inner; query is not null; query = (query.Body as NestedBody)?.Query)
        {
            hasWith |= query.With is not null;
            hasOrder |= !query.OrderBy.IsEmpty;
            hasLimit |= query.Limit is not null;
            hasOffset |= query.Offset is not null;
        }

        // Before version 18 the server points to what is sorted by or counted.
        if (hasOrder && !orderBy.IsEmpty)
            FailExactly(IndexAt(orderBy[0].Expression.Span.Start), "multiple ORDER BY clauses not allowed");
        else if (hasOffset && limits.OffsetIndex >= 0)
            FailExactly(_version < 18 ? limits.OffsetIndex + 1 : limits.OffsetIndex, "multiple OFFSET clauses not allowed");
        else if (hasLimit && limits.LimitIndex >= 0)
            FailExactly(_version < 18 ? limits.LimitIndex + 1 : limits.LimitIndex, "multiple LIMIT clauses not allowed");
        else if (limits.TiesIndex >= 0 && !hasOrder && orderBy.IsEmpty)
            FailExactly(limits.TiesIndex, "WITH TIES cannot be specified without ORDER BY clause");
        else if (limits.TiesIndex >= 0 && skipsLocked)
            FailExactly(limits.TiesIndex, "SKIP LOCKED and WITH TIES options cannot be used together");
        else if (hasWith && with is not null)
            FailExactly(IndexAt(with.Span.Start), "multiple WITH clauses not allowed");
    }

    // FETCH {FIRST | NEXT} [e] {ROW | ROWS} {ONLY | WITH TIES}
    private Expression? ParseFetch(ref int tiesIndex)
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
        var withIndex = _index;
        if (_version >= 13 && Take(Keyword.With))
        {
            Expect(Keyword.Ties);
            tiesIndex = withIndex;
        }
        else
            Expect(Keyword.Only);
        return count;
    }

    // FOR READ ONLY | FOR {UPDATE | NO KEY UPDATE | SHARE | KEY SHARE} [OF table, ...] [NOWAIT | SKIP LOCKED] ...
    private ImmutableArray<LockingClause> ParseOptionalLocking(ref bool skipsLocked)
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
            {
                Expect(Keyword.Locked);
                skipsLocked = true;
            }
            else
                Take(Keyword.Nowait);
            clauses.Add(new LockingClause(SpanFrom(start), tables));
        }

        return clauses.ToImmutable();
    }
}
