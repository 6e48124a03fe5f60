using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // The depth at which SIMILAR belongs to SUBSTRING(e SIMILAR e ESCAPE e).
    private int _similarDepth = -1;

    // func_expr_common_subexpr: functions with a syntax of their own
    private Expression? ParseOptionalSpecialCall()
    {
        var isCall = Peek(1).Kind == TokenKind.OpenParen;
        switch (_current.Keyword)
        {
            case Keyword.CurrentDate or Keyword.CurrentRole or Keyword.CurrentUser or Keyword.SessionUser or Keyword.SystemUser or Keyword.User or Keyword.CurrentCatalog:
                return TakeValueFunction(hasPrecision: false);
            case Keyword.CurrentTime or Keyword.CurrentTimestamp or Keyword.Localtime or Keyword.Localtimestamp:
                return TakeValueFunction(hasPrecision: true);
            case Keyword.CurrentSchema when !isCall && !IsString(Peek(1)):
                return TakeValueFunction(hasPrecision: false);
            case Keyword.Collation when Peek(1).Keyword == Keyword.For:
                return ParseCollationFor();
            case Keyword.Extract when isCall:
                return ParseExtract();
            case Keyword.Normalize when isCall:
                return ParseNormalize();
            case Keyword.Overlay when isCall:
                return ParseOverlay();
            case Keyword.Position when isCall:
                return ParsePosition();
            case Keyword.Substring when isCall:
                return ParseSubstring();
            case Keyword.Treat when isCall:
                return ParseTreat();
            case Keyword.Trim when isCall:
                return ParseTrim();
            case Keyword.Coalesce or Keyword.Greatest or Keyword.Least or Keyword.Grouping or Keyword.Xmlconcat when isCall:
                return ParseListCall();
            case Keyword.Nullif when isCall:
                return ParseNullIf();
            default:
                return isCall ? ParseOptionalXmlCall() ?? ParseOptionalJsonCall() : null;
        }
    }

    private SpecialCall SpecialCallOf(int start, string function, ImmutableArray<Expression> arguments, Identifier? field = null, TypeName? type = null) =>
        new(SpanFrom(start), function, arguments, field, type, ImmutableArray<SortItem>.Empty, null, null);

    // CURRENT_DATE, CURRENT_TIMESTAMP(3)
    private SpecialCall TakeValueFunction(bool hasPrecision)
    {
        var start = _current.Start;
        var function = KeywordTable.Text(_current.Keyword);
        Next();
        if (!hasPrecision || !Take(TokenKind.OpenParen))
            return SpecialCallOf(start, function, ImmutableArray<Expression>.Empty);
        if (!At(TokenKind.Integer))
            Fail();
        var precision = ParsePrimary();
        Expect(TokenKind.CloseParen);
        return SpecialCallOf(start, function, ImmutableArray.Create(precision));
    }

    // COLLATION FOR (e)
    private SpecialCall ParseCollationFor()
    {
        var start = _current.Start;
        Next();
        Next();
        Expect(TokenKind.OpenParen);
        var operand = ParseExpression();
        Expect(TokenKind.CloseParen);
        return SpecialCallOf(start, "pg_collation_for", ImmutableArray.Create(operand));
    }

    // EXTRACT(field FROM e)
    private SpecialCall ParseExtract()
    {
        var start = TakeCallStart();
        if (_version < 14 && Take(TokenKind.CloseParen))
            return SpecialCallOf(start, "date_part", ImmutableArray<Expression>.Empty);

        Identifier? field = null;
        var arguments = ImmutableArray.CreateBuilder<Expression>(2);
        if (IsString(_current))
            arguments.Add(TakeString());
        else if (AtIntervalField || _current.Keyword == Keyword.None && IsLabel(_current))
            field = TakeIdentifier();
        else
            Fail();
        Expect(Keyword.From);
        arguments.Add(ParseExpression());
        Expect(TokenKind.CloseParen);
        return SpecialCallOf(start, _version < 14 ? "date_part" : "extract", arguments.ToImmutable(), field);
    }

    // name (
    private int TakeCallStart()
    {
        var start = _current.Start;
        Next();
        Next();
        return start;
    }

    // NORMALIZE(e [, NFC | NFD | NFKC | NFKD])
    private SpecialCall ParseNormalize()
    {
        var start = TakeCallStart();
        var operand = ParseExpression();
        Identifier? form = null;
        if (Take(TokenKind.Comma))
        {
            if (_current.Keyword is Keyword.Nfc or Keyword.Nfd or Keyword.Nfkc or Keyword.Nfkd)
                form = TakeIdentifier();
            else
                Fail();
        }

        Expect(TokenKind.CloseParen);
        return SpecialCallOf(start, "normalize", ImmutableArray.Create(operand), form);
    }

    // The plain call f(a, b) of a function that also has a syntax of its own; an argument may be named.
    private bool TryParsePlainArguments(ImmutableArray<Expression>.Builder arguments)
    {
        if (Take(TokenKind.CloseParen))
            return true;
        do
            arguments.Add(ParseArgument().Value);
        while (Take(TokenKind.Comma));
        return Take(TokenKind.CloseParen);
    }

    // OVERLAY(e PLACING e FROM e [FOR e])
    private SpecialCall ParseOverlay()
    {
        var start = TakeCallStart();
        var arguments = ImmutableArray.CreateBuilder<Expression>(4);
        if (_version < 14)
            arguments.Add(ParseExpression());
        if (_version < 14 || !TryParsePlainArguments(arguments))
        {
            ExpectSingle(arguments, Keyword.Placing);
            arguments.Add(ParseExpression());
            Expect(Keyword.From);
            arguments.Add(ParseExpression());
            if (Take(Keyword.For))
                arguments.Add(ParseExpression());
            Expect(TokenKind.CloseParen);
        }

        return SpecialCallOf(start, "overlay", arguments.ToImmutable());
    }

    private void ExpectSingle(ImmutableArray<Expression>.Builder arguments, Keyword keyword)
    {
        if (arguments.Count != 1)
            Fail();
        Expect(keyword);
    }

    // POSITION(e IN e)
    private SpecialCall ParsePosition()
    {
        var start = TakeCallStart();
        if (_version < 14 && Take(TokenKind.CloseParen))
            return SpecialCallOf(start, "position", ImmutableArray<Expression>.Empty);
        var sought = ParseRestrictedExpression();
        Expect(Keyword.In);
        var text = ParseRestrictedExpression();
        Expect(TokenKind.CloseParen);
        return SpecialCallOf(start, "position", ImmutableArray.Create(sought, text));
    }

    // SUBSTRING(e FROM e FOR e) | (e FOR e FROM e) | (e SIMILAR e ESCAPE e)
    private SpecialCall ParseSubstring()
    {
        var start = TakeCallStart();
        var arguments = ImmutableArray.CreateBuilder<Expression>(3);
        if (Take(TokenKind.CloseParen))
            return SpecialCallOf(start, "substring", ImmutableArray<Expression>.Empty);
        arguments.Add(ParseSubstringText());
        if (_version >= 14 && Take(Keyword.Similar))
        {
            arguments.Add(ParseExpression());
            Expect(Keyword.Escape);
            arguments.Add(ParseExpression());
        }
        else if (Take(Keyword.From))
        {
            arguments.Add(ParseExpression());
            if (Take(Keyword.For))
                arguments.Add(ParseExpression());
        }
        else if (Take(Keyword.For))
        {
            arguments.Add(ParseExpression());
            if (Take(Keyword.From))
                arguments.Add(ParseExpression());
        }
        else
        {
            while (Take(TokenKind.Comma))
                arguments.Add(ParseArgument().Value);
        }

        Expect(TokenKind.CloseParen);
        return SpecialCallOf(start, "substring", arguments.ToImmutable());
    }

    private Expression ParseSubstringText()
    {
        if (_version < 14)
            return ParseExpression();
        if (Peek(1).Kind is TokenKind.Arrow or TokenKind.Assign)
            return ParseArgument().Value;
        // SIMILAR TO is an operator even here.
        var outer = _similarDepth;
        _similarDepth = _depth + 1;
        var text = ParseExpression();
        _similarDepth = outer;
        return text;
    }

    // TREAT(e AS type)
    private SpecialCall ParseTreat()
    {
        var start = TakeCallStart();
        var operand = ParseExpression();
        Expect(Keyword.As);
        var type = ParseTypeName();
        Expect(TokenKind.CloseParen);
        return SpecialCallOf(start, "treat", ImmutableArray.Create(operand), null, type);
    }

    // TRIM([BOTH | LEADING | TRAILING] [e] [FROM] e, ...)
    private SpecialCall ParseTrim()
    {
        var start = TakeCallStart();
        var function = "btrim";
        if (Take(Keyword.Leading))
            function = "ltrim";
        else if (Take(Keyword.Trailing))
            function = "rtrim";
        else
            Take(Keyword.Both);
        var arguments = ImmutableArray.CreateBuilder<Expression>(2);
        var isFrom = Take(Keyword.From);
        arguments.Add(ParseExpression());
        if (!isFrom && Take(Keyword.From))
            arguments.Add(ParseExpression());
        while (Take(TokenKind.Comma))
            arguments.Add(ParseExpression());
        Expect(TokenKind.CloseParen);
        return SpecialCallOf(start, function, arguments.ToImmutable());
    }

    // COALESCE(e, ...)
    private SpecialCall ParseListCall()
    {
        var function = KeywordTable.Text(_current.Keyword);
        var start = TakeCallStart();
        var arguments = ParseExpressionList();
        Expect(TokenKind.CloseParen);
        return SpecialCallOf(start, function, arguments);
    }

    // NULLIF(e, e)
    private SpecialCall ParseNullIf()
    {
        var start = TakeCallStart();
        var first = ParseExpression();
        Expect(TokenKind.Comma);
        var second = ParseExpression();
        Expect(TokenKind.CloseParen);
        return SpecialCallOf(start, "nullif", ImmutableArray.Create(first, second));
    }
}
