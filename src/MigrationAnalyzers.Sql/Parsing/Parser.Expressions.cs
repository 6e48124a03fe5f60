using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // Precedence, low to high.
    private const int OrLevel = 1;
    private const int AndLevel = 2;
    private const int NotLevel = 3;
    private const int IsLevel = 4;
    private const int ComparisonLevel = 5;
    private const int PatternLevel = 6;
    private const int OperatorLevel = 8;
    private const int SumLevel = 9;
    private const int ProductLevel = 10;
    private const int PowerLevel = 11;
    private const int AtLevel = 12;
    private const int CollateLevel = 13;
    private const int SignLevel = 14;
    private const int CastLevel = 15;

    // The depth at which an operator keyword may turn out to be the label of a select item: SELECT a is FROM t.
    private int _labelDepth = -1;

    // a_expr
    private Expression ParseExpression() => ParseExpression(0, isRestricted: false);

    // b_expr: without AND, OR, NOT, IN, LIKE, BETWEEN, IS NULL, COLLATE and AT TIME ZONE
    private Expression ParseRestrictedExpression() => ParseExpression(0, isRestricted: true);

    private Expression ParseExpression(int level, bool isRestricted)
    {
        if (!Enter())
            return Missing();
        var expression = ParseOperation(level, isRestricted, null);
        Leave();
        return expression;
    }

    private MissingExpression Missing()
    {
        Fail();
        return new MissingExpression(new TextSpan(_previousEnd, 0));
    }

    private ImmutableArray<Expression> ParseExpressionList() => ParseList(static parser => parser.ParseExpression());

    // Precedence climbing: operators of at least this level, after an operand that may have been read already.
    private Expression ParseOperation(int level, bool isRestricted, Expression? operand)
    {
        var outerHeight = _height;
        if (operand is null)
        {
            _height = 0;
            operand = ParsePrefix(isRestricted);
        }

        while (ParseOptionalOperator(operand, level, isRestricted) is { } operation)
        {
            operand = operation;
            if (++_height > MaxHeight)
            {
                FailTooDeep();
                break;
            }
        }

        _height = Math.Max(outerHeight, _height + 1);
        return operand;
    }

    // The operator that follows an operand, with its right side; null if none of the level follows.
    private Expression? ParseOptionalOperator(Expression left, int level, bool isRestricted)
    {
        switch (_current.Kind)
        {
            case TokenKind.Identifier:
                return _current.Keyword == Keyword.None ? null : ParseOptionalKeywordOperator(left, level, isRestricted);
            case TokenKind.DoubleColon:
                Next();
                var type = ParseTypeName();
                return new CastExpression(SpanOver(left, _previousEnd), left, type, CastForm.DoubleColon);
            case TokenKind.Less or TokenKind.Greater or TokenKind.Equal or TokenKind.LessOrEqual or TokenKind.GreaterOrEqual or TokenKind.NotEqual:
                return level <= ComparisonLevel ? ParseComparison(left, isRestricted) : null;
            case TokenKind.Operator:
                return level <= OperatorLevel ? ParseBinary(left, OperatorLevel, isRestricted) : null;
            case TokenKind.Plus or TokenKind.Minus:
                return level <= SumLevel ? ParseBinary(left, SumLevel, isRestricted) : null;
            case TokenKind.Star or TokenKind.Slash or TokenKind.Percent:
                return level <= ProductLevel ? ParseBinary(left, ProductLevel, isRestricted) : null;
            case TokenKind.Caret:
                return level <= PowerLevel ? ParseBinary(left, PowerLevel, isRestricted) : null;
            default:
                return null;
        }
    }

    private static TextSpan SpanOver(SqlNode first, int end) => TextSpan.FromBounds(first.Span.Start, Math.Max(first.Span.Start, end));

    // left operator right, or left operator ANY (...)
    private Expression ParseBinary(Expression left, int level, bool isRestricted)
    {
        var name = TakeOperator();
        if (!isRestricted && AtQuantifier)
            return ParseQuantified(left, name);

        // Before version 14 an operator could also stand after its only operand.
        if (_version < 14 && name.Span.Length > 0 && level == OperatorLevel && !AtExpressionStart)
            return new UnaryExpression(SpanOver(left, name.Span.End), name, left);

        var right = ParseRight(level + 1, isRestricted);
        return new BinaryExpression(SpanOver(left, _previousEnd), left, name, right);
    }

    // Comparisons do not chain: a = b = c is an error.
    private Expression ParseComparison(Expression left, bool isRestricted)
    {
        var name = TakeOperator();
        if (!isRestricted && AtQuantifier)
            return ParseQuantified(left, name);

        var right = ParseRight(ComparisonLevel + 1, isRestricted);
        if (_current.Kind is TokenKind.Less or TokenKind.Greater or TokenKind.Equal or TokenKind.LessOrEqual or TokenKind.GreaterOrEqual or TokenKind.NotEqual)
            Fail();
        return new BinaryExpression(SpanOver(left, _previousEnd), left, name, right);
    }

    // The right side of an operator; the height is then that of the higher side.
    private Expression ParseRight(int level, bool isRestricted) => ParseOperation(level, isRestricted, null);

    private bool AtQuantifier => _current.Keyword is Keyword.Any or Keyword.Some or Keyword.All;

    // ANY | SOME | ALL (array or query)
    private QuantifiedExpression ParseQuantified(Expression left, OperatorName name)
    {
        var isAll = At(Keyword.All);
        Next();
        Expect(TokenKind.OpenParen);
        var content = ParseQueryOrExpression();
        Expect(TokenKind.CloseParen);
        return new QuantifiedExpression(SpanOver(left, _previousEnd), left, name, isAll, content as Expression, content as Query);
    }

    private OperatorName TakeOperator()
    {
        var token = _current;
        if (token.Keyword == Keyword.Operator)
            return ParseQualifiedOperator();
        var symbol = token.Kind == TokenKind.NotEqual ? "<>" : _names.SymbolOf(_tokens.Raw(_index));
        Next();
        return new OperatorName(new TextSpan(token.Start, token.Length), symbol, null);
    }

    private bool AtOperator => _current.Kind is TokenKind.Operator or (>= TokenKind.Plus and <= TokenKind.NotEqual);

    // OPERATOR(schema.+)
    private OperatorName ParseQualifiedOperator()
    {
        var start = _current.Start;
        Expect(Keyword.Operator);
        Expect(TokenKind.OpenParen);
        var name = ParseOperatorName();
        Expect(TokenKind.CloseParen);
        return name with { Span = SpanFrom(start) };
    }

    // [schema.]operator
    private OperatorName ParseOperatorName()
    {
        var start = _current.Start;
        QualifiedName? schema = null;
        if (AtName)
        {
            var parts = ImmutableArray.CreateBuilder<Identifier>(1);
            parts.Add(ParseName());
            Expect(TokenKind.Dot);
            while (IsLabel(_current))
            {
                parts.Add(TakeIdentifier());
                Expect(TokenKind.Dot);
            }

            schema = new QualifiedName(TextSpan.FromBounds(start, parts[parts.Count - 1].Span.End), parts.ToImmutable());
        }

        if (!AtOperator)
        {
            Fail();
            return new OperatorName(new TextSpan(_previousEnd, 0), "", schema);
        }

        return TakeOperator() with { Span = SpanFrom(start), Schema = schema };
    }

    // NOT a   - a   @ a   OPERATOR(s.-) a
    private Expression ParsePrefix(bool isRestricted)
    {
        var start = _current.Start;
        switch (_current.Kind)
        {
            case TokenKind.Plus or TokenKind.Minus:
                return ParsePrefixOperator(start, SignLevel, isRestricted);
            case TokenKind.Operator:
                return ParsePrefixOperator(start, OperatorLevel + 1, isRestricted);
            case TokenKind.Identifier when _current.Keyword == Keyword.Operator && Peek(1).Kind == TokenKind.OpenParen:
                return ParsePrefixOperator(start, OperatorLevel + 1, isRestricted);
            case TokenKind.Identifier when _current.Keyword == Keyword.Not && !isRestricted:
                Next();
                var operand = ParseExpression(NotLevel, false);
                return new NotExpression(SpanFrom(start), operand);
            default:
                return ParsePrimary();
        }
    }

    private UnaryExpression ParsePrefixOperator(int start, int level, bool isRestricted)
    {
        var name = TakeOperator();
        var operand = ParseExpression(level, isRestricted);
        return new UnaryExpression(SpanFrom(start), name, operand);
    }

    // Whether something that can begin an expression stands here, as far as one token tells.
    private bool AtExpressionStart => _current.Kind switch
    {
        TokenKind.Identifier => _uses[(int)_current.Keyword] is var use && ((use & (KeywordUse.Column | KeywordUse.Function)) != 0 ||
            _current.Keyword is Keyword.Not or Keyword.Case or Keyword.Array or Keyword.Null or Keyword.True or Keyword.False or Keyword.User or Keyword.Cast
            or Keyword.CurrentDate or Keyword.CurrentTime or Keyword.CurrentTimestamp or Keyword.Localtime or Keyword.Localtimestamp
            or Keyword.CurrentUser or Keyword.SessionUser or Keyword.CurrentRole or Keyword.CurrentCatalog or Keyword.Collate),
        TokenKind.End or TokenKind.Semicolon or TokenKind.Comma or TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.Dot or TokenKind.DotDot
            or TokenKind.Colon or TokenKind.DoubleColon or TokenKind.Assign or TokenKind.Arrow or TokenKind.Unknown => false,
        TokenKind.Star or TokenKind.Slash or TokenKind.Percent or TokenKind.Caret or TokenKind.Less or TokenKind.Greater or TokenKind.Equal
            or TokenKind.LessOrEqual or TokenKind.GreaterOrEqual or TokenKind.NotEqual => false, // binary only
        _ => true,
    };
}
