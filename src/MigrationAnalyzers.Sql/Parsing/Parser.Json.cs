using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    private SpecialCall? ParseOptionalJsonCall()
    {
        switch (_current.Keyword)
        {
            case Keyword.JsonObject:
                return ParseJsonObject();
            case Keyword.JsonArray:
                return ParseJsonArray();
            case Keyword.JsonObjectagg or Keyword.JsonArrayagg:
                return ParseJsonAggregate();
            case Keyword.Json when _version >= 17:
                return ParseJsonConversion("json");
            case Keyword.JsonScalar:
                return ParseJsonConversion("json_scalar");
            case Keyword.JsonSerialize:
                return ParseJsonConversion("json_serialize");
            case Keyword.JsonQuery or Keyword.JsonExists or Keyword.JsonValue:
                return ParseJsonPathCall();
            case Keyword.MergeAction:
                var start = TakeCallStart();
                Expect(TokenKind.CloseParen);
                return SpecialCallOf(start, "merge_action", ImmutableArray<Expression>.Empty);
            default:
                return null;
        }
    }

    // JSON_OBJECT(key VALUE e | key : e, ... [NULL | ABSENT ON NULL] [WITH UNIQUE KEYS] [RETURNING type]) | JSON_OBJECT(e, e)
    private SpecialCall ParseJsonObject()
    {
        var start = TakeCallStart();
        var arguments = ImmutableArray.CreateBuilder<Expression>(4);
        if (!At(TokenKind.CloseParen) && !At(Keyword.Returning))
        {
            arguments.Add(ParseArgument().Value);
            if (At(Keyword.Value) || At(TokenKind.Colon))
            {
                FinishJsonPair(arguments);
                while (Take(TokenKind.Comma))
                {
                    arguments.Add(ParseExpression());
                    FinishJsonPair(arguments);
                }
            }
            else
            {
                while (Take(TokenKind.Comma))
                    arguments.Add(ParseArgument().Value);
            }

            SkipJsonNullClause();
            ParseOptionalUniqueKeys();
        }

        var type = ParseOptionalJsonReturning();
        return FinishSpecialCall(start, "json_object", arguments, null, type);
    }

    // VALUE e | : e
    private void FinishJsonPair(ImmutableArray<Expression>.Builder arguments)
    {
        if (!Take(Keyword.Value))
            Expect(TokenKind.Colon);
        arguments.Add(ParseJsonValue());
    }

    // e [FORMAT JSON [ENCODING name]]
    private Expression ParseJsonValue()
    {
        var value = ParseExpression();
        SkipJsonFormat();
        return value;
    }

    private void SkipJsonFormat()
    {
        if (!Take(Keyword.Format, Keyword.Json) || !Take(Keyword.Encoding))
            return;
        var index = _index;
        var encoding = ParseName().Text;
        if (encoding.ToLowerInvariant() is not ("utf8" or "utf16" or "utf32"))
            FailExactly(index, $"unrecognized JSON encoding: {encoding}");
    }

    // NULL ON NULL | ABSENT ON NULL
    private void SkipJsonNullClause()
    {
        if (_current.Keyword is not (Keyword.Null or Keyword.Absent))
            return;
        Next();
        Expect(Keyword.On);
        Expect(Keyword.Null);
    }

    // RETURNING type [FORMAT JSON]
    private TypeName? ParseOptionalJsonReturning()
    {
        if (!Take(Keyword.Returning))
            return null;
        var type = ParseTypeName();
        SkipJsonFormat();
        return type;
    }

    // JSON_ARRAY(e, ... | query [FORMAT JSON] ...)
    private SpecialCall ParseJsonArray()
    {
        var start = TakeCallStart();
        var arguments = ImmutableArray.CreateBuilder<Expression>(4);
        if (AtQueryStart || (At(TokenKind.OpenParen) && AtQueryInParentheses()))
        {
            var queryStart = _current.Start;
            var content = ParseQueryOrExpression();
            arguments.Add(content as Expression ?? new SubqueryExpression(SpanFrom(queryStart), (Query)content));
            SkipJsonFormat();
            while (Take(TokenKind.Comma))
                arguments.Add(ParseJsonValue());
        }
        else if (!At(TokenKind.CloseParen) && !At(Keyword.Returning))
        {
            do
                arguments.Add(ParseJsonValue());
            while (Take(TokenKind.Comma));
        }

        SkipJsonNullClause();
        var type = ParseOptionalJsonReturning();
        return FinishSpecialCall(start, "json_array", arguments, null, type);
    }

    // JSON_OBJECTAGG(key VALUE e ...) | JSON_ARRAYAGG(e [ORDER BY ...] ...), with FILTER and OVER
    private SpecialCall ParseJsonAggregate()
    {
        var isObject = At(Keyword.JsonObjectagg);
        var start = TakeCallStart();
        var arguments = ImmutableArray.CreateBuilder<Expression>(2);
        var orderBy = ImmutableArray<SortItem>.Empty;
        if (isObject)
        {
            arguments.Add(ParseExpression());
            FinishJsonPair(arguments);
        }
        else
        {
            arguments.Add(ParseJsonValue());
            orderBy = ParseOptionalOrderBy();
        }

        SkipJsonNullClause();
        ParseOptionalUniqueKeys();
        var type = ParseOptionalJsonReturning();
        Expect(TokenKind.CloseParen);
        var filter = ParseOptionalFilter();
        var over = ParseOptionalOver();
        return SpecialCallOf(start, isObject ? "json_objectagg" : "json_arrayagg", arguments.ToImmutable(), null, type) with
        {
            OrderBy = orderBy,
            Filter = filter,
            Over = over,
        };
    }

    // JSON(e [FORMAT JSON] [WITH UNIQUE KEYS]), JSON_SCALAR(e), JSON_SERIALIZE(e RETURNING type)
    private SpecialCall ParseJsonConversion(string function)
    {
        var start = TakeCallStart();
        var arguments = ImmutableArray.CreateBuilder<Expression>(1);
        arguments.Add(ParseJsonValue());
        ParseOptionalUniqueKeys();
        var type = ParseOptionalJsonReturning();
        return FinishSpecialCall(start, function, arguments, null, type);
    }

    // JSON_VALUE(e, path [PASSING e AS name, ...] [RETURNING type] [wrapper] [quotes] [behavior ON EMPTY] [behavior ON ERROR])
    private SpecialCall ParseJsonPathCall()
    {
        var function = KeywordTable.Text(_current.Keyword);
        var start = TakeCallStart();
        var arguments = ImmutableArray.CreateBuilder<Expression>(2);
        arguments.Add(ParseJsonValue());
        Expect(TokenKind.Comma);
        arguments.Add(ParseExpression());
        AddValues(arguments, ParseOptionalJsonPassing());
        var isExists = function == "json_exists";
        var type = isExists ? null : ParseOptionalJsonReturning();
        if (function == "json_query")
            SkipJsonWrapper();
        ParseJsonBehavior(arguments, allowsEmpty: !isExists);
        return FinishSpecialCall(start, function, arguments, null, type);
    }

    // PASSING e AS name, ...
    private ImmutableArray<SelectItem> ParseOptionalJsonPassing() =>
        Take(Keyword.Passing) ? ParseList(static parser => parser.ParseJsonArgument()) : ImmutableArray<SelectItem>.Empty;

    private SelectItem ParseJsonArgument()
    {
        var start = _current.Start;
        var value = ParseJsonValue();
        Expect(Keyword.As);
        var name = ParseLabel();
        return new SelectItem(SpanFrom(start), value, name);
    }

    // [WITH [CONDITIONAL | UNCONDITIONAL] [ARRAY] WRAPPER | WITHOUT [ARRAY] WRAPPER] [KEEP | OMIT QUOTES [ON SCALAR STRING]]
    private void SkipJsonWrapper()
    {
        if (_current.Keyword is Keyword.With or Keyword.Without)
        {
            var isWith = At(Keyword.With);
            Next();
            if (isWith && !Take(Keyword.Conditional))
                Take(Keyword.Unconditional);
            Take(Keyword.Array);
            Expect(Keyword.Wrapper);
        }

        if (!Take(Keyword.Keep) && !Take(Keyword.Omit))
            return;
        Expect(Keyword.Quotes);
        if (Take(Keyword.On, Keyword.Scalar))
            Expect(Keyword.String);
    }

    // [behavior ON EMPTY] [behavior ON ERROR]
    private void ParseJsonBehavior(ImmutableArray<Expression>.Builder expressions, bool allowsEmpty)
    {
        while (_current.Keyword is Keyword.Error or Keyword.Null or Keyword.Empty or Keyword.Default or Keyword.True or Keyword.False or Keyword.Unknown)
        {
            if (Take(Keyword.Default))
                expressions.Add(ParseExpression());
            else
            {
                var isEmpty = At(Keyword.Empty);
                Next();
                if (isEmpty && !Take(Keyword.Array))
                    Take(Keyword.Object);
            }

            Expect(Keyword.On);
            if (allowsEmpty && Take(Keyword.Empty))
            {
                allowsEmpty = false;
                continue;
            }

            Expect(Keyword.Error);
            return;
        }
    }
}
