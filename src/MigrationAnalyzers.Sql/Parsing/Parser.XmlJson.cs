using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    private SpecialCall? ParseOptionalXmlCall()
    {
        var arguments = ImmutableArray.CreateBuilder<Expression>(4);
        Identifier? field = null;
        TypeName? type = null;
        int start;
        switch (_current.Keyword)
        {
            // XMLELEMENT(NAME name [, XMLATTRIBUTES(e AS name, ...)] [, e ...])
            case Keyword.Xmlelement:
                start = TakeCallStart();
                Expect(Keyword.Name);
                field = ParseLabel();
                if (Take(TokenKind.Comma))
                {
                    if (At(Keyword.Xmlattributes) && Peek(1).Kind == TokenKind.OpenParen)
                    {
                        Next();
                        AddValues(arguments, ParseParenthesizedList(static parser => parser.ParseNamedValue()));
                        if (Take(TokenKind.Comma))
                            arguments.AddRange(ParseExpressionList());
                    }
                    else
                        arguments.AddRange(ParseExpressionList());
                }

                return FinishSpecialCall(start, "xmlelement", arguments, field, null);

            // XMLFOREST(e AS name, ...)
            case Keyword.Xmlforest:
                start = TakeCallStart();
                AddValues(arguments, ParseList(static parser => parser.ParseNamedValue()));
                return FinishSpecialCall(start, "xmlforest", arguments, null, null);

            // XMLEXISTS(e PASSING [BY REF] e [BY REF])
            case Keyword.Xmlexists:
                start = TakeCallStart();
                arguments.Add(ParsePrimary());
                arguments.Add(ParseXmlPassing());
                return FinishSpecialCall(start, "xmlexists", arguments, null, null);

            // XMLPARSE(DOCUMENT | CONTENT e [PRESERVE | STRIP WHITESPACE])
            case Keyword.Xmlparse:
                start = TakeCallStart();
                ExpectDocumentOrContent();
                arguments.Add(ParseExpression());
                if (Take(Keyword.Preserve) || Take(Keyword.Strip))
                    Expect(Keyword.Whitespace);
                return FinishSpecialCall(start, "xmlparse", arguments, null, null);

            // XMLPI(NAME name [, e])
            case Keyword.Xmlpi:
                start = TakeCallStart();
                Expect(Keyword.Name);
                field = ParseLabel();
                if (Take(TokenKind.Comma))
                    arguments.Add(ParseExpression());
                return FinishSpecialCall(start, "xmlpi", arguments, field, null);

            // XMLROOT(e, VERSION e | NO VALUE [, STANDALONE YES | NO | NO VALUE])
            case Keyword.Xmlroot:
                start = TakeCallStart();
                arguments.Add(ParseExpression());
                Expect(TokenKind.Comma);
                Expect(Keyword.Version);
                if (!Take(Keyword.No, Keyword.Value))
                    arguments.Add(ParseExpression());
                if (Take(TokenKind.Comma))
                {
                    Expect(Keyword.Standalone);
                    if (Take(Keyword.No))
                        Take(Keyword.Value);
                    else
                        Expect(Keyword.Yes);
                }

                return FinishSpecialCall(start, "xmlroot", arguments, null, null);

            // XMLSERIALIZE(DOCUMENT | CONTENT e AS type [[NO] INDENT])
            case Keyword.Xmlserialize:
                start = TakeCallStart();
                ExpectDocumentOrContent();
                arguments.Add(ParseExpression());
                Expect(Keyword.As);
                type = ParseTypeName();
                if (!Take(Keyword.Indent))
                    Take(Keyword.No, Keyword.Indent);
                return FinishSpecialCall(start, "xmlserialize", arguments, null, type);

            default:
                return null;
        }
    }

    private SpecialCall FinishSpecialCall(int start, string function, ImmutableArray<Expression>.Builder arguments, Identifier? field, TypeName? type)
    {
        Expect(TokenKind.CloseParen);
        return SpecialCallOf(start, function, arguments.ToImmutable(), field, type);
    }

    private static void AddValues(ImmutableArray<Expression>.Builder arguments, ImmutableArray<SelectItem> items)
    {
        foreach (var item in items)
            arguments.Add(item.Expression);
    }

    private void ExpectDocumentOrContent()
    {
        if (!Take(Keyword.Document))
            Expect(Keyword.Content);
    }

    // e [AS name]
    private SelectItem ParseNamedValue()
    {
        var start = _current.Start;
        var value = ParseExpression();
        var name = Take(Keyword.As) ? ParseLabel() : null;
        return new SelectItem(SpanFrom(start), value, name);
    }

    // PASSING [BY REF | VALUE] e [BY REF | VALUE]
    private Expression ParseXmlPassing()
    {
        Expect(Keyword.Passing);
        SkipXmlMechanism();
        var document = ParsePrimary();
        SkipXmlMechanism();
        return document;
    }

    private void SkipXmlMechanism()
    {
        if (!Take(Keyword.By))
            return;
        if (!Take(Keyword.Ref))
            Expect(Keyword.Value);
    }

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
            case Keyword.MergeAction when Peek(2).Kind == TokenKind.CloseParen:
                var start = TakeCallStart();
                Next();
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
        if (Take(Keyword.Format, Keyword.Json) && Take(Keyword.Encoding))
            ParseName();
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
        var type = ParseOptionalJsonReturning();
        ParseJsonBehavior(arguments);
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

    // [WITH [CONDITIONAL | UNCONDITIONAL] [ARRAY] WRAPPER | WITHOUT ...] [KEEP | OMIT QUOTES [ON SCALAR STRING]] [behavior ON EMPTY | ERROR] ...
    private void ParseJsonBehavior(ImmutableArray<Expression>.Builder expressions)
    {
        if (_current.Keyword is Keyword.With or Keyword.Without)
        {
            Next();
            if (!Take(Keyword.Conditional))
                Take(Keyword.Unconditional);
            Take(Keyword.Array);
            Expect(Keyword.Wrapper);
        }

        if (Take(Keyword.Keep) || Take(Keyword.Omit))
        {
            Expect(Keyword.Quotes);
            if (Take(Keyword.On, Keyword.Scalar))
                Expect(Keyword.String);
        }

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
            if (!Take(Keyword.Empty))
                Expect(Keyword.Error);
        }
    }
}
