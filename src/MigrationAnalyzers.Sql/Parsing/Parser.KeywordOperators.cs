using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    private Expression? ParseOptionalKeywordOperator(Expression left, int level, bool isRestricted)
    {
        if (AtLastLabel)
            return null;
        switch (_current.Keyword)
        {
            case Keyword.And:
                return level <= AndLevel && !isRestricted ? ParseLogical(left, Keyword.And, AndLevel) : null;
            case Keyword.Or:
                return level <= OrLevel && !isRestricted ? ParseLogical(left, Keyword.Or, OrLevel) : null;
            case Keyword.Is:
                return level <= IsLevel ? ParseOptionalIs(left, isRestricted) : null;
            case Keyword.Isnull when level <= IsLevel && !isRestricted:
                Next();
                return new IsExpression(SpanOver(left, _previousEnd), left, false, IsTest.Null);
            case Keyword.Notnull when level <= IsLevel && !isRestricted:
                Next();
                return new IsExpression(SpanOver(left, _previousEnd), left, true, IsTest.Null);
            case Keyword.Not when level <= PatternLevel && !isRestricted:
                if (Peek(1).Keyword is not (Keyword.Between or Keyword.In or Keyword.Like or Keyword.Ilike or Keyword.Similar))
                    return null;
                Next();
                return ParsePattern(left, true);
            case Keyword.Similar when _similarDepth == _depth && Peek(1).Keyword != Keyword.To:
                return null;
            case Keyword.Between or Keyword.In or Keyword.Like or Keyword.Ilike or Keyword.Similar:
                return level <= PatternLevel && !isRestricted ? ParsePattern(left, false) : null;
            case Keyword.Operator when level <= OperatorLevel && (_version < 14 || Peek(1).Kind == TokenKind.OpenParen):
                return ParseBinary(left, OperatorLevel, isRestricted);
            case Keyword.At when level <= AtLevel && !isRestricted && (_version < 14 || Peek(1).Keyword is Keyword.Time or Keyword.Local):
                return ParseAtTimeZone(left);
            case Keyword.Collate when level <= CollateLevel && !isRestricted:
                Next();
                var collation = ParseQualifiedName();
                return new CollateExpression(SpanOver(left, _previousEnd), left, collation);
            default:
                return null;
        }
    }

    // An operator keyword after which the select item ends is its label: SELECT a like, b FROM t.
    private bool AtLastLabel => _depth == _labelDepth && IsBareLabel(_current) && IsLastOfSelectItem(Peek(1));

    private static bool IsLastOfSelectItem(in Token next) =>
        next.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.End or TokenKind.CloseParen ||
        next.Keyword is Keyword.From or Keyword.Into or Keyword.Where or Keyword.Group or Keyword.Having or Keyword.Window or Keyword.Union or Keyword.Intersect
            or Keyword.Except or Keyword.Order or Keyword.Limit or Keyword.Offset or Keyword.Fetch or Keyword.For;

    // One node for the whole chain, however long it is.
    private LogicalExpression ParseLogical(Expression left, Keyword keyword, int level)
    {
        var operands = ImmutableArray.CreateBuilder<Expression>(2);
        operands.Add(left);
        while (At(keyword) && !AtLastLabel)
        {
            Next();
            operands.Add(ParseRight(level + 1, false));
        }

        return new LogicalExpression(SpanOver(left, _previousEnd), keyword == Keyword.And, Finish(operands));
    }

    // IS [NOT] NULL | TRUE | FALSE | UNKNOWN | DOCUMENT | JSON ... | [form] NORMALIZED | DISTINCT FROM e | OF (types)
    private Expression? ParseOptionalIs(Expression left, bool isRestricted)
    {
        Next();
        var isNegated = Take(Keyword.Not);
        IsTest test;
        switch (_current.Keyword)
        {
            case Keyword.Distinct:
                Next();
                Expect(Keyword.From);
                var right = ParseRight(IsLevel + 1, isRestricted);
                if (_current.Keyword is Keyword.Is or Keyword.Isnull or Keyword.Notnull && _depth != _labelDepth)
                    Fail();
                return new IsDistinctExpression(SpanOver(left, _previousEnd), left, isNegated, right);
            case Keyword.Document:
                test = IsTest.Document;
                break;
            case Keyword.Of when _version < 14:
                Next();
                ParseParenthesizedList(static parser => parser.ParseTypeName());
                return new IsExpression(SpanOver(left, _previousEnd), left, isNegated, IsTest.OfType);
            case Keyword.Null when !isRestricted:
                test = IsTest.Null;
                break;
            case Keyword.True when !isRestricted:
                test = IsTest.True;
                break;
            case Keyword.False when !isRestricted:
                test = IsTest.False;
                break;
            case Keyword.Unknown when !isRestricted:
                test = IsTest.Unknown;
                break;
            case Keyword.Json when !isRestricted:
                Next();
                if (_current.Keyword is Keyword.Value or Keyword.Array or Keyword.Object or Keyword.Scalar)
                    Next();
                ParseUniqueKeysOfTest();
                return new IsExpression(SpanOver(left, _previousEnd), left, isNegated, IsTest.Json);
            case Keyword.Nfc or Keyword.Nfd or Keyword.Nfkc or Keyword.Nfkd when !isRestricted:
                Next();
                Expect(Keyword.Normalized);
                return new IsExpression(SpanOver(left, _previousEnd), left, isNegated, IsTest.Normalized);
            case Keyword.Normalized when !isRestricted:
                test = IsTest.Normalized;
                break;
            default:
                Fail();
                return null;
        }

        Next();
        return new IsExpression(SpanOver(left, _previousEnd), left, isNegated, test);
    }

    // {WITH | WITHOUT} UNIQUE [KEYS] after IS JSON: no other WITH can follow it.
    private void ParseUniqueKeysOfTest()
    {
        var isOther = Peek(1).Keyword is Keyword.Time || (At(Keyword.With) && Peek(1).Keyword == Keyword.Ordinality);
        if (_current.Keyword is not (Keyword.With or Keyword.Without) || isOther)
            return;
        Next();
        Expect(Keyword.Unique);
        Take(Keyword.Keys);
    }

    // {WITH | WITHOUT} UNIQUE [KEYS]
    private void ParseOptionalUniqueKeys()
    {
        if (_current.Keyword is not (Keyword.With or Keyword.Without) || Peek(1).Keyword != Keyword.Unique)
            return;
        Next();
        Next();
        Take(Keyword.Keys);
    }

    // BETWEEN ... | IN ... | LIKE ... | ILIKE ... | SIMILAR TO ...
    private Expression ParsePattern(Expression left, bool isNegated)
    {
        switch (_current.Keyword)
        {
            case Keyword.Between:
                return ParseBetween(left, isNegated);
            case Keyword.In:
                return ParseIn(left, isNegated);
            default:
                return ParseLike(left, isNegated);
        }
    }

    private BetweenExpression ParseBetween(Expression left, bool isNegated)
    {
        Next();
        var isSymmetric = Take(Keyword.Symmetric);
        if (!isSymmetric)
            Take(Keyword.Asymmetric);
        var low = ParseRight(0, true);
        Expect(Keyword.And);
        var high = ParseRight(PatternLevel + 1, false);
        FailIfPatternFollows();
        return new BetweenExpression(SpanOver(left, _previousEnd), left, isNegated, isSymmetric, low, high);
    }

    // BETWEEN, LIKE and their kin do not chain.
    private void FailIfPatternFollows()
    {
        if (_current.Kind != TokenKind.Identifier || _depth == _labelDepth)
            return;
        if (_current.Keyword is Keyword.Between or Keyword.In or Keyword.Like or Keyword.Ilike or Keyword.Similar ||
            (_current.Keyword == Keyword.Not && Peek(1).Keyword is Keyword.Between or Keyword.In or Keyword.Like or Keyword.Ilike or Keyword.Similar))
            Fail();
    }

    private Expression ParseIn(Expression left, bool isNegated)
    {
        Next();
        Expect(TokenKind.OpenParen);
        var first = ParseQueryOrExpression();
        if (first is Query query)
        {
            Expect(TokenKind.CloseParen);
            return new InQueryExpression(SpanOver(left, _previousEnd), left, isNegated, query);
        }

        var items = Take(TokenKind.Comma) ? ParseRest((Expression)first, static parser => parser.ParseExpression()) : ImmutableArray.Create((Expression)first);
        Expect(TokenKind.CloseParen);
        return new InListExpression(SpanOver(left, _previousEnd), left, isNegated, items);
    }

    private Expression ParseLike(Expression left, bool isNegated)
    {
        var start = _current.Start;
        var kind = _current.Keyword switch
        {
            Keyword.Like => LikeKind.Like,
            Keyword.Ilike => LikeKind.ILike,
            _ => LikeKind.SimilarTo,
        };
        Next();
        if (kind == LikeKind.SimilarTo)
            Expect(Keyword.To);
        else if (AtQuantifier)
        {
            var symbol = (kind, isNegated) switch
            {
                (LikeKind.Like, false) => "~~",
                (LikeKind.Like, true) => "!~~",
                (_, false) => "~~*",
                (_, true) => "!~~*",
            };
            return ParseQuantified(left, new OperatorName(SpanFrom(start), symbol, null));
        }

        var pattern = ParseRight(PatternLevel + 1, false);
        var escape = Take(Keyword.Escape) ? ParseRight(PatternLevel + 1, false) : null;
        FailIfPatternFollows();
        return new LikeExpression(SpanOver(left, _previousEnd), left, isNegated, kind, pattern, escape);
    }

    // AT TIME ZONE zone | AT LOCAL
    private AtTimeZoneExpression ParseAtTimeZone(Expression left)
    {
        Next();
        if (_version >= 17 && Take(Keyword.Local))
            return new AtTimeZoneExpression(SpanOver(left, _previousEnd), left, null);
        Expect(Keyword.Time);
        Expect(Keyword.Zone);
        var zone = ParseRight(AtLevel + 1, false);
        return new AtTimeZoneExpression(SpanOver(left, _previousEnd), left, zone);
    }
}
