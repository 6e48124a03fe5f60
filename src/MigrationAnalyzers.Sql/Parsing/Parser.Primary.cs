using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // c_expr
    private Expression ParsePrimary()
    {
        var token = _current;
        var span = new TextSpan(token.Start, token.Length);
        switch (token.Kind)
        {
            case TokenKind.Identifier when token.Keyword != Keyword.None:
                return ParseOptionalKeywordPrimary() ?? ParseNameOrCall();
            case TokenKind.Identifier or TokenKind.QuotedIdentifier or TokenKind.UnicodeIdentifier:
                return ParseNameOrCall();
            case TokenKind.Integer:
                return TakeNumber(true);
            case TokenKind.Number:
                return TakeNumber(false);
            case TokenKind.String or TokenKind.EscapeString or TokenKind.DollarString or TokenKind.UnicodeString or TokenKind.BitString or TokenKind.HexString:
                return TakeString();
            case TokenKind.NationalString:
                return new CastExpression(span, TakeString(), BuiltInType(span, "bpchar"), CastForm.TypedLiteral);
            case TokenKind.Parameter:
                var number = ParameterNumber(_tokens.Raw(_index));
                Next();
                return ParseIndirections(new Parameter(span, number));
            case TokenKind.OpenParen:
                return ParseParenthesized();
            default:
                return Missing();
        }
    }

    private NumberLiteral TakeNumber(bool isInteger)
    {
        var span = CurrentSpan;
        var text = _names.SymbolOf(_tokens.Raw(_index));
        Next();
        return new NumberLiteral(span, text, isInteger);
    }

    private int ParameterNumber(in Token token)
    {
        var number = 0L;
        for (var i = token.Start + 1; i < token.End && number <= int.MaxValue; i++)
            number = (number * 10) + (_tokens.Text[i] - '0');
        return number > int.MaxValue ? int.MaxValue : (int)number;
    }

    // What begins with a word that is not, or not always, a name.
    private Expression? ParseOptionalKeywordPrimary()
    {
        var span = CurrentSpan;
        switch (_current.Keyword)
        {
            case Keyword.Null:
                Next();
                return new NullLiteral(span);
            case Keyword.True or Keyword.False:
                var value = At(Keyword.True);
                Next();
                return new BooleanLiteral(span, value);
            case Keyword.Default:
                Next();
                return new DefaultValue(span);
            case Keyword.Case:
                return ParseCase();
            case Keyword.Exists when Peek(1).Kind == TokenKind.OpenParen:
                Next();
                var query = ParseParenthesizedQuery();
                return new ExistsExpression(SpanFrom(span.Start), query);
            case Keyword.Unique:
                var uniqueIndex = _index;
                Next();
                ParseParenthesizedQuery();
                FailExactly(uniqueIndex, "UNIQUE predicate is not yet implemented");
                return Missing();
            case Keyword.Array:
                return ParseArray();
            case Keyword.Row when Peek(1).Kind == TokenKind.OpenParen:
                return ParseOverlaps(ParseRow());
            case Keyword.Cast:
                Next();
                Expect(TokenKind.OpenParen);
                var operand = ParseExpression();
                Expect(Keyword.As);
                var type = ParseTypeName();
                Expect(TokenKind.CloseParen);
                return new CastExpression(SpanFrom(span.Start), operand, type, CastForm.Cast);
            default:
                return ParseOptionalTypedLiteral() ?? ParseOptionalSpecialCall();
        }
    }

    // CASE [operand] WHEN condition THEN result ... [ELSE e] END
    private CaseExpression ParseCase()
    {
        var start = _current.Start;
        Next();
        var operand = At(Keyword.When) ? null : ParseExpression();
        var branches = ImmutableArray.CreateBuilder<CaseBranch>(2);
        do
        {
            var branchStart = _current.Start;
            Expect(Keyword.When);
            var condition = ParseExpression();
            Expect(Keyword.Then);
            var result = ParseExpression();
            branches.Add(new CaseBranch(SpanFrom(branchStart), condition, result));
        }
        while (At(Keyword.When));
        var otherwise = Take(Keyword.Else) ? ParseExpression() : null;
        Expect(Keyword.End);
        return new CaseExpression(SpanFrom(start), operand, branches.ToImmutable(), otherwise);
    }

    // ARRAY[...] | ARRAY(query)
    private Expression ParseArray()
    {
        var start = _current.Start;
        Next();
        if (At(TokenKind.OpenBracket))
            return ParseArrayElements(start);
        var query = ParseParenthesizedQuery();
        return new ArrayQueryExpression(SpanFrom(start), query);
    }

    // [e, e] | [[e], [e]]
    private ArrayExpression ParseArrayElements(int start)
    {
        Expect(TokenKind.OpenBracket);
        var elements = ImmutableArray<Expression>.Empty;
        if (!At(TokenKind.CloseBracket) && Enter())
        {
            elements = At(TokenKind.OpenBracket)
                ? ParseList(static parser => (Expression)parser.ParseArrayElements(parser._current.Start))
                : ParseExpressionList();
            Leave();
        }

        Expect(TokenKind.CloseBracket);
        return new ArrayExpression(SpanFrom(start), elements);
    }

    // ROW(e, ...)
    private RowExpression ParseRow()
    {
        var start = _current.Start;
        Expect(Keyword.Row);
        Expect(TokenKind.OpenParen);
        var elements = At(TokenKind.CloseParen) ? ImmutableArray<Expression>.Empty : ParseExpressionList();
        Expect(TokenKind.CloseParen);
        return new RowExpression(SpanFrom(start), true, elements);
    }

    // row OVERLAPS row
    private Expression ParseOverlaps(RowExpression left)
    {
        if (!At(Keyword.Overlaps))
            return left;
        var name = new OperatorName(CurrentSpan, "OVERLAPS", null);
        Next();
        var rightIndex = _index;
        Expression right;
        if (At(Keyword.Row))
            right = ParseRow();
        else if (At(TokenKind.OpenParen))
            right = ParseParenthesizedRow();
        else
            right = Missing();
        if (!_failed && left.Elements.Length != 2)
            FailExactly(IndexAt(left.Span.Start), "wrong number of parameters on left side of OVERLAPS expression");
        else if (right is RowExpression { Elements.Length: not 2 })
            FailExactly(rightIndex, "wrong number of parameters on right side of OVERLAPS expression");
        return new BinaryExpression(SpanFrom(left.Span.Start), left, name, right);
    }

    private RowExpression ParseParenthesizedRow()
    {
        var start = _current.Start;
        var elements = ParseParenthesizedList(static parser => parser.ParseExpression());
        return new RowExpression(SpanFrom(start), false, elements);
    }

    // (e) | (e, e) | (query), with what may follow it
    private Expression ParseParenthesized()
    {
        var start = _current.Start;
        Expect(TokenKind.OpenParen);
        var content = ParseQueryOrExpression();
        if (content is Query query)
        {
            Expect(TokenKind.CloseParen);
            return ParseIndirections(new SubqueryExpression(SpanFrom(start), query));
        }

        return FinishParenthesized(start, (Expression)content);
    }

    // After an opening parenthesis: only what follows the inner ones tells (SELECT ...) UNION ... from (SELECT ...) + 1.
    private SqlNode ParseQueryOrExpression()
    {
        if (AtQueryStart)
            return ParseQuery();
        if (!At(TokenKind.OpenParen) || !AtQueryInParentheses())
            return ParseExpression();
        if (!Enter())
            return Missing();

        var start = _current.Start;
        Next();
        var content = ParseQueryOrExpression();
        SqlNode result;
        if (content is Query inner)
        {
            Expect(TokenKind.CloseParen);
            if (AtQueryContinuation)
                result = ParseQueryRest(start, null, new NestedBody(SpanFrom(start), inner));
            else if (At(TokenKind.CloseParen))
                result = inner;
            else
                result = ParseOperation(0, false, ParseIndirections(new SubqueryExpression(SpanFrom(start), inner)));
        }
        else
            result = ParseOperation(0, false, FinishParenthesized(start, (Expression)content));

        Leave();
        return result;
    }

    private Expression FinishParenthesized(int start, Expression first)
    {
        if (!At(TokenKind.Comma))
        {
            Expect(TokenKind.CloseParen);
            return ParseIndirections(first);
        }

        Expect(TokenKind.Comma);
        var elements = ParseRest(first, static parser => parser.ParseExpression());
        Expect(TokenKind.CloseParen);
        return ParseOverlaps(new RowExpression(SpanFrom(start), false, elements));
    }

    private bool AtQueryStart => IsQueryStart(0);

    private bool IsQueryStart(int offset) => Peek(offset).Keyword switch
    {
        Keyword.Select or Keyword.Table or Keyword.With => true,
        Keyword.Values => Peek(offset + 1).Kind == TokenKind.OpenParen,
        _ => false,
    };

    private bool AtQueryInParentheses()
    {
        var offset = 0;
        while (Peek(offset).Kind == TokenKind.OpenParen)
            offset++;
        return IsQueryStart(offset);
    }

    private bool AtQueryContinuation =>
        _current.Keyword is Keyword.Union or Keyword.Intersect or Keyword.Except or Keyword.Order or Keyword.Limit or Keyword.Offset or Keyword.Fetch or Keyword.For;

    // .field  .*  [subscript]  [lower:upper]
    private Expression ParseIndirections(Expression operand)
    {
        while (true)
        {
            if (At(TokenKind.Dot))
            {
                Next();
                if (Take(TokenKind.Star))
                    return new FieldStar(SpanOver(operand, _previousEnd), operand);
                var field = ParseLabel();
                operand = new FieldSelection(SpanOver(operand, _previousEnd), operand, field);
            }
            else if (At(TokenKind.OpenBracket))
            {
                ParseSubscript(out var lower, out var upper, out var isSlice);
                operand = new SubscriptExpression(SpanOver(operand, _previousEnd), operand, lower, upper, isSlice);
            }
            else
                return operand;

            if (++_height > MaxHeight)
                FailTooDeep();
        }
    }

    private void ParseSubscript(out Expression? lower, out Expression? upper, out bool isSlice)
    {
        Expect(TokenKind.OpenBracket);
        lower = At(TokenKind.Colon) ? null : ParseExpression();
        isSlice = Take(TokenKind.Colon);
        upper = isSlice && !At(TokenKind.CloseBracket) ? ParseExpression() : null;
        Expect(TokenKind.CloseBracket);
    }

    // column | a.b.c | a.* | f(...) | type 'literal'
    private Expression ParseNameOrCall()
    {
        var start = _current.Start;
        var isName = IsName(_current);
        if (!isName && !IsFunctionName(_current))
            return Missing();

        var isFunction = IsFunctionName(_current);
        var first = TakeNamePart();
        if (!At(TokenKind.Dot) || !isName)
        {
            if (isFunction && At(TokenKind.OpenParen))
                return ParseCall(start, new QualifiedName(first.Span, first));
            if (isFunction && AtString)
                return TypedLiteral(start, new QualifiedName(first.Span, first));
            if (!isName)
                return Missing();
            var column = new ColumnReference(first.Span, first);
            return At(TokenKind.OpenBracket) ? ParseIndirections(column) : column;
        }

        Expect(TokenKind.Dot);
        if (Take(TokenKind.Star))
            return ParseStarRest(start, new QualifiedName(first.Span, first));

        var second = ParseLabelPart();
        if (At(TokenKind.Dot))
            return ParseLongName(start, first, second);
        if (At(TokenKind.OpenParen))
            return ParseCall(start, new QualifiedName(SpanFrom(start), first, second));
        if (AtString)
            return TypedLiteral(start, new QualifiedName(SpanFrom(start), first, second));
        var reference = new ColumnReference(SpanFrom(start), first, second);
        return At(TokenKind.OpenBracket) ? ParseIndirections(reference) : reference;
    }

    private StarReference ParseStarRest(int start, QualifiedName qualifier)
    {
        if (At(TokenKind.Dot) || At(TokenKind.OpenBracket))
            FailAfterStar();
        return new StarReference(SpanFrom(start), qualifier);
    }

    // More than two parts.
    private Expression ParseLongName(int start, NamePart first, NamePart second)
    {
        var parts = ImmutableArray.CreateBuilder<Identifier>(3);
        parts.Add(first.ToIdentifier());
        parts.Add(second.ToIdentifier());
        while (Take(TokenKind.Dot))
        {
            if (Take(TokenKind.Star))
                return ParseStarRest(start, new QualifiedName(TextSpan.FromBounds(start, parts[parts.Count - 1].Span.End), parts.ToImmutable()));
            parts.Add(ParseLabel());
        }

        if (At(TokenKind.OpenParen))
            return ParseCall(start, new QualifiedName(SpanFrom(start), parts.ToImmutable()));
        if (AtString)
            return TypedLiteral(start, new QualifiedName(SpanFrom(start), parts.ToImmutable()));
        var reference = new ColumnReference(SpanFrom(start), parts.ToImmutable());
        return At(TokenKind.OpenBracket) ? ParseIndirections(reference) : reference;
    }

    // t.*.a: the server reads to the end of it before it complains.
    private void FailAfterStar()
    {
        while (At(TokenKind.Dot) || At(TokenKind.OpenBracket))
        {
            if (At(TokenKind.OpenBracket))
                ParseSubscript(out _, out _, out _);
            else
            {
                Next();
                if (!Take(TokenKind.Star))
                    ParseLabel();
            }
        }

        Fail("improper use of \"*\"");
    }

    private CastExpression TypedLiteral(int start, QualifiedName name)
    {
        var type = new TypeName(name.Span, name, false, ImmutableArray<Expression>.Empty, 0, false, TypeReference.None);
        var value = TakeString();
        return new CastExpression(SpanFrom(start), value, type, CastForm.TypedLiteral);
    }
}
