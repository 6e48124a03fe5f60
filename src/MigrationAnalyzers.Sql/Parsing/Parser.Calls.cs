using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // name ( [ALL | DISTINCT] argument, ... [ORDER BY ...] ) | name (*), then WITHIN GROUP, FILTER, OVER; or a type with modifiers before a string
    private Expression ParseCall(int start, QualifiedName name)
    {
        var call = ParseCallCore(start, name);
        if (AtString && !call.HasStar && !call.IsDistinct)
        {
            var modifiers = ImmutableArray.CreateRange(call.Arguments, static argument => argument.Value);
            var type = new TypeName(call.Span, name, false, modifiers, 0, false, TypeReference.None);
            var value = TakeString();
            return new CastExpression(SpanFrom(start), value, type, CastForm.TypedLiteral);
        }

        if (_current.Keyword is not (Keyword.Within or Keyword.Filter or Keyword.Over))
            return call;
        var withinGroup = ParseOptionalWithinGroup();
        var filter = ParseOptionalFilter();
        var over = ParseOptionalOver();
        return call with { Span = SpanFrom(start), WithinGroup = withinGroup, Filter = filter, Over = over };
    }

    // func_application
    private FunctionCall ParseCallCore(int start, QualifiedName name)
    {
        Expect(TokenKind.OpenParen);
        var arguments = ImmutableArray<FunctionArgument>.Empty;
        var orderBy = ImmutableArray<SortItem>.Empty;
        var hasStar = false;
        var isDistinct = false;
        if (!At(TokenKind.CloseParen))
        {
            if (At(TokenKind.Star) && Peek(1).Kind == TokenKind.CloseParen)
            {
                Next();
                hasStar = true;
            }
            else
            {
                isDistinct = Take(Keyword.Distinct);
                if (!isDistinct)
                    Take(Keyword.All);
                arguments = ParseList(static parser => parser.ParseArgument());
                orderBy = ParseOptionalOrderBy();
            }
        }

        Expect(TokenKind.CloseParen);
        return new FunctionCall(SpanFrom(start), name, arguments, hasStar, isDistinct, orderBy, ImmutableArray<SortItem>.Empty, null, null);
    }

    // [VARIADIC] [name => | :=] e
    private FunctionArgument ParseArgument()
    {
        var start = _current.Start;
        var isVariadic = Take(Keyword.Variadic);
        Identifier? name = null;
        if (Peek(1).Kind is TokenKind.Arrow or TokenKind.Assign && IsFunctionName(_current))
        {
            name = TakeIdentifier();
            Next();
        }

        var value = ParseExpression();
        return new FunctionArgument(name is null && !isVariadic ? value.Span : SpanFrom(start), name, value, isVariadic);
    }

    // WITHIN GROUP (ORDER BY ...)
    private ImmutableArray<SortItem> ParseOptionalWithinGroup()
    {
        if (!Take(Keyword.Within))
            return ImmutableArray<SortItem>.Empty;
        Expect(Keyword.Group);
        Expect(TokenKind.OpenParen);
        if (!At(Keyword.Order))
            Fail();
        var items = ParseOptionalOrderBy();
        Expect(TokenKind.CloseParen);
        return items;
    }

    // FILTER (WHERE e)
    private Expression? ParseOptionalFilter()
    {
        if (!At(Keyword.Filter) || Peek(1).Kind != TokenKind.OpenParen)
            return null;
        Next();
        Next();
        Expect(Keyword.Where);
        var condition = ParseExpression();
        Expect(TokenKind.CloseParen);
        return condition;
    }

    // OVER name | (window)
    private WindowDefinition? ParseOptionalOver()
    {
        if (!Take(Keyword.Over))
            return null;
        if (At(TokenKind.OpenParen))
            return ParseWindow(_current.Start, null);
        var name = ParseName();
        return new WindowDefinition(name.Span, null, name, ImmutableArray<Expression>.Empty, ImmutableArray<SortItem>.Empty, null);
    }

    // ([base] [PARTITION BY e, ...] [ORDER BY ...] [frame])
    private WindowDefinition ParseWindow(int start, Identifier? name)
    {
        Expect(TokenKind.OpenParen);
        Identifier? baseName = null;
        if (AtName && !(At(Keyword.Partition) || _current.Keyword is Keyword.Range or Keyword.Rows or Keyword.Groups))
            baseName = ParseName();
        var partition = ImmutableArray<Expression>.Empty;
        if (Take(Keyword.Partition))
        {
            Expect(Keyword.By);
            partition = ParseExpressionList();
        }

        var orderBy = ParseOptionalOrderBy();
        var frame = ParseOptionalFrame();
        Expect(TokenKind.CloseParen);
        return new WindowDefinition(SpanFrom(start), name, baseName, partition, orderBy, frame);
    }

    // RANGE | ROWS | GROUPS bound | BETWEEN bound AND bound [EXCLUDE ...]
    private WindowFrame? ParseOptionalFrame()
    {
        if (_current.Keyword is not (Keyword.Range or Keyword.Rows or Keyword.Groups))
            return null;
        var start = _current.Start;
        Next();
        Expression? first;
        Expression? second = null;
        if (Take(Keyword.Between))
        {
            first = ParseFrameBound();
            Expect(Keyword.And);
            second = ParseFrameBound();
        }
        else
            first = ParseFrameBound();

        if (Take(Keyword.Exclude))
        {
            if (Take(Keyword.Current))
                Expect(Keyword.Row);
            else if (Take(Keyword.No))
                Expect(Keyword.Others);
            else if (!Take(Keyword.Group) && !Take(Keyword.Ties))
                Fail();
        }

        return new WindowFrame(SpanFrom(start), first, second);
    }

    // UNBOUNDED PRECEDING | CURRENT ROW | e FOLLOWING
    private Expression? ParseFrameBound()
    {
        if (Take(Keyword.Current, Keyword.Row))
            return null;
        Expression? offset = null;
        if (At(Keyword.Unbounded) && Peek(1).Keyword is Keyword.Preceding or Keyword.Following)
            Next();
        else
            offset = ParseExpression();
        if (!Take(Keyword.Preceding))
            Expect(Keyword.Following);
        return offset;
    }

    // ORDER BY item, ...
    private ImmutableArray<SortItem> ParseOptionalOrderBy()
    {
        if (!Take(Keyword.Order))
            return ImmutableArray<SortItem>.Empty;
        Expect(Keyword.By);
        return ParseList(static parser => parser.ParseSortItem());
    }

    // e [ASC | DESC | USING operator] [NULLS FIRST | LAST]
    private SortItem ParseSortItem()
    {
        var start = _current.Start;
        var expression = ParseExpression();
        OperatorName? operatorName = null;
        var isDescending = false;
        if (Take(Keyword.Using))
            operatorName = AtOperator || At(Keyword.Operator) ? TakeOperator() : MissingOperator();
        else
            isDescending = TakeDirection();
        TakeNullsOrder();
        return new SortItem(SpanFrom(start), expression, isDescending, operatorName);
    }

    private OperatorName MissingOperator()
    {
        Fail();
        return new OperatorName(new TextSpan(_previousEnd, 0), "", null);
    }

    // ASC | DESC
    private bool TakeDirection()
    {
        if (Take(Keyword.Desc))
            return true;
        Take(Keyword.Asc);
        return false;
    }

    // NULLS FIRST | LAST
    private void TakeNullsOrder()
    {
        if (!At(Keyword.Nulls) || Peek(1).Keyword is not (Keyword.First or Keyword.Last))
            return;
        Next();
        Next();
    }
}
