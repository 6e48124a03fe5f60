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
        var withinIndex = _index;
        var withinGroup = ParseOptionalWithinGroup();
        if (!withinGroup.IsEmpty && !_failed)
            CheckWithinGroup(withinIndex, call);
        var filter = ParseOptionalFilter();
        var over = ParseOptionalOver();
        return call with { Span = SpanFrom(start), WithinGroup = withinGroup, Filter = filter, Over = over };
    }

    private void CheckWithinGroup(int index, FunctionCall call)
    {
        if (!call.OrderBy.IsEmpty)
            FailExactly(index, "cannot use multiple ORDER BY clauses with WITHIN GROUP");
        else if (call.IsDistinct)
            FailExactly(index, "cannot use DISTINCT with WITHIN GROUP");
        else if (!call.Arguments.IsEmpty && call.Arguments[call.Arguments.Length - 1].IsVariadic)
            FailExactly(index, "cannot use VARIADIC with WITHIN GROUP");
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
            hasStar = Take(TokenKind.Star);
            if (!hasStar)
            {
                isDistinct = Take(Keyword.Distinct);
                var isPlain = !isDistinct && !Take(Keyword.All);
                arguments = ParseArguments(isPlain);
                orderBy = ParseOptionalOrderBy();
            }
        }

        Expect(TokenKind.CloseParen);
        return new FunctionCall(SpanFrom(start), name, arguments, hasStar, isDistinct, orderBy, ImmutableArray<SortItem>.Empty, null, null);
    }

    // argument, ... of which the last may be VARIADIC, unless ALL or DISTINCT stands before them
    private ImmutableArray<FunctionArgument> ParseArguments(bool allowsVariadic)
    {
        var arguments = ImmutableArray.CreateBuilder<FunctionArgument>(1);
        do
        {
            if (!allowsVariadic && At(Keyword.Variadic))
                Fail();
            arguments.Add(ParseArgument());
        }
        while (!arguments[arguments.Count - 1].IsVariadic && Take(TokenKind.Comma));
        return Finish(arguments);
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
        if (!Take(Keyword.Filter))
            return null;
        Expect(TokenKind.OpenParen);
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
        var isBetween = Take(Keyword.Between);
        var firstIndex = _index;
        var first = ParseFrameBound(out var from);
        Expression? second = null;
        if (isBetween)
        {
            Expect(Keyword.And);
            var secondIndex = _index;
            second = ParseFrameBound(out var to);
            CheckFrame(firstIndex, from, secondIndex, to);
        }
        else if (from == FrameBound.UnboundedFollowing)
            FailExactly(firstIndex, "frame start cannot be UNBOUNDED FOLLOWING");
        else if (from == FrameBound.Following)
            FailExactly(firstIndex, "frame starting from following row cannot end with current row");

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

    // In the order in which they may stand.
    private enum FrameBound
    {
        UnboundedPreceding,
        Preceding,
        CurrentRow,
        Following,
        UnboundedFollowing,
    }

    private void CheckFrame(int firstIndex, FrameBound from, int secondIndex, FrameBound to)
    {
        if (_failed)
            return;
        if (from == FrameBound.UnboundedFollowing)
            FailExactly(firstIndex, "frame start cannot be UNBOUNDED FOLLOWING");
        else if (to == FrameBound.UnboundedPreceding)
            FailExactly(secondIndex, "frame end cannot be UNBOUNDED PRECEDING");
        else if (from == FrameBound.CurrentRow && to == FrameBound.Preceding)
            FailExactly(secondIndex, "frame starting from current row cannot have preceding rows");
        else if (from == FrameBound.Following && to is FrameBound.Preceding or FrameBound.CurrentRow)
            FailExactly(secondIndex, "frame starting from following row cannot have preceding rows");
    }

    // UNBOUNDED PRECEDING | CURRENT ROW | e FOLLOWING
    private Expression? ParseFrameBound(out FrameBound bound)
    {
        bound = FrameBound.CurrentRow;
        if (Take(Keyword.Current, Keyword.Row))
            return null;
        Expression? offset = null;
        var isUnbounded = At(Keyword.Unbounded) && Peek(1).Keyword is Keyword.Preceding or Keyword.Following;
        if (isUnbounded)
            Next();
        else
            offset = ParseExpression();
        var isPreceding = Take(Keyword.Preceding);
        if (!isPreceding)
            Expect(Keyword.Following);
        bound = (isUnbounded, isPreceding) switch
        {
            (true, true) => FrameBound.UnboundedPreceding,
            (true, false) => FrameBound.UnboundedFollowing,
            (false, true) => FrameBound.Preceding,
            _ => FrameBound.Following,
        };
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
