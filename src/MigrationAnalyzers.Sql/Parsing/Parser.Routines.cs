using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // {FUNCTION | PROCEDURE} name (parameters) [RETURNS type | TABLE (columns)] options [RETURN e | BEGIN ATOMIC ... END]
    private CreateRoutineStatement ParseCreateRoutine(int start, bool orReplace)
    {
        var kind = At(Keyword.Function) ? ObjectKind.Function : ObjectKind.Procedure;
        Next();
        var name = ParseQualifiedFunctionName();
        var firstParameter = _index + 1;
        var parameters = ParseRoutineParameters(allowsDefaults: true);
        TypeName? returns = null;
        var output = -1;
        if (kind == ObjectKind.Function && Take(Keyword.Returns))
        {
            if (Take(Keyword.Table))
            {
                output = FirstOutput(parameters, firstParameter);
                parameters = parameters.AddRange(ParseParenthesizedList(static parser =>
                {
                    var columnStart = parser._current.Start;
                    var column = parser.ParseFunctionName().ToIdentifier();
                    var type = parser.ParseTypeName(allowReference: true);
                    return new RoutineParameter(parser.SpanFrom(columnStart), ParameterMode.Table, column, type, null);
                }));
            }
            else
                returns = ParseTypeName(allowReference: true);
        }

        Identifier? language = null;
        StringLiteral? definition = null;
        StringLiteral? symbol = null;
        var settings = ImmutableArray.CreateBuilder<SetStatement>();
        var optionsIndex = _index;
        while (true)
        {
            if (Take(Keyword.As))
            {
                definition = ParseString();
                symbol = Take(TokenKind.Comma) ? ParseString() : null;
            }
            else if (Take(Keyword.Language))
                language = ParseNameOrString();
            else if (Take(Keyword.Transform))
                ParseList(static parser =>
                {
                    parser.Expect(Keyword.For);
                    parser.Expect(Keyword.Type);
                    return parser.ParseTypeName();
                });
            else if (Take(Keyword.Window))
                continue;
            else if (!TakeRoutineOption(settings))
                break;
        }

        // Before version 14 nothing could follow the options, and there had to be one.
        if (_version < 14 && _index == optionsIndex)
            Fail();
        RoutineBody? body = null;
        if (_version >= 14 && At(Keyword.Return))
            body = ParseReturnBody();
        else if (_version >= 14 && At(Keyword.Begin))
            body = ParseAtomicBody();
        if (output >= 0 && AtStatementEnd)
            FailExactly(output, "OUT and INOUT arguments aren't allowed in TABLE functions");
        if (!_isPlpgsql && AtStatementEnd && RefusalOf(parameters, returns, language) is { } refusal)
            FailWith(refusal);
        if (definition is not null)
            body = ReadBody(definition, symbol, language, new PlpgsqlRoutine(name.Name.Text, parameters, returns, kind == ObjectKind.Procedure, IsBlock: false));
        return new CreateRoutineStatement(SpanFrom(start), kind, name, parameters, returns, language, body, settings.ToImmutable(), orReplace);
    }

    // The first token of the first parameter that gives something back, or -1.
    private int FirstOutput(ImmutableArray<RoutineParameter> parameters, int index)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Mode is not (ParameterMode.Out or ParameterMode.InOut))
                continue;
            while (_tokens[index].Start < parameter.Span.Start)
                index++;
            return index;
        }

        return -1;
    }

    // NonReservedWord_or_Sconst
    private Identifier ParseNameOrString()
    {
        if (!AtString)
            return ParseNonReservedWord();
        var text = TakeString();
        return new Identifier(text.Span, text.Value, true);
    }

    // common_func_opt_item
    private bool TakeRoutineOption(ImmutableArray<SetStatement>.Builder settings)
    {
        var start = _current.Start;
        switch (_current.Keyword)
        {
            case Keyword.Called:
                Next();
                Expect(Keyword.On);
                Expect(Keyword.Null);
                Expect(Keyword.Input);
                return true;
            case Keyword.Returns:
                Next();
                Expect(Keyword.Null);
                Expect(Keyword.On);
                Expect(Keyword.Null);
                Expect(Keyword.Input);
                return true;
            case Keyword.Strict or Keyword.Immutable or Keyword.Stable or Keyword.Volatile or Keyword.Leakproof:
                Next();
                return true;
            case Keyword.Not:
                Next();
                Expect(Keyword.Leakproof);
                return true;
            case Keyword.External:
                Next();
                Expect(Keyword.Security);
                ExpectDefinerOrInvoker();
                return true;
            case Keyword.Security:
                Next();
                ExpectDefinerOrInvoker();
                return true;
            case Keyword.Cost or Keyword.Rows:
                Next();
                ParseSignedNumber();
                return true;
            case Keyword.Support:
                Next();
                ParseQualifiedName();
                return true;
            case Keyword.Parallel:
                Next();
                ParseName();
                return true;
            case Keyword.Set:
                Next();
                settings.Add(ParseSetRest(start, isLocal: false));
                return true;
            case Keyword.Reset:
                ParseReset(start);
                return true;
            default:
                return false;
        }
    }

    private void ExpectDefinerOrInvoker()
    {
        if (!Take(Keyword.Definer))
            Expect(Keyword.Invoker);
    }

    // RETURN e
    private ReturnBody ParseReturnBody()
    {
        var start = _current.Start;
        Next();
        var value = ParseExpression();
        return new ReturnBody(SpanFrom(start), value);
    }

    // BEGIN ATOMIC statement; ... END
    private SqlBody ParseAtomicBody()
    {
        var start = _current.Start;
        Next();
        Expect(Keyword.Atomic);
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (!At(Keyword.End) && !At(TokenKind.End))
        {
            if (Take(TokenKind.Semicolon))
                continue;
            if (At(Keyword.Return))
            {
                var returnStart = _current.Start;
                var value = ParseReturnBody().Value;
                statements.Add(new ReturnStatement(SpanFrom(returnStart), false, value));
            }
            else
                statements.Add(ParseNestedStatement(static parser => parser.ParseStatement()));
            if (!At(TokenKind.Semicolon))
                Fail();
        }

        Expect(Keyword.End);
        return new SqlBody(SpanFrom(start), null, statements.ToImmutable());
    }

    // DO [LANGUAGE name] 'body'
    private DoStatement ParseDo(int start)
    {
        Next();
        Identifier? language = null;
        StringLiteral? text = null;
        do
        {
            if (Take(Keyword.Language))
                language = ParseNameOrString();
            else
                text = ParseString();
        }
        while (At(Keyword.Language) || AtString);
        var body = text is null
            ? new OpaqueBody(SpanFrom(start), new StringLiteral(SpanFrom(start), new SqlString("''", new TextSpan(0, 2), StringForm.Plain, SpanFrom(start), null)), null)
            : ReadBody(text, null, language ?? new Identifier(new TextSpan(start, 0), "plpgsql", false), PlpgsqlRoutine.Block);
        return new DoStatement(SpanFrom(start), language, body);
    }

    // 'library', 'symbol'
    private static OpaqueBody OpaqueBodyOf(StringLiteral text, StringLiteral? symbol) =>
        new(SpanOver(text, symbol?.Span.End ?? text.Span.End), text, symbol);

    // What a body in a string says. A fault in it is a fault of the whole statement, as the server checks it when the routine is made:
    // inside another routine that is only when the other one runs.
    private RoutineBody ReadBody(StringLiteral text, StringLiteral? symbol, Identifier? language, PlpgsqlRoutine routine)
    {
        if (_failed || language is null || text.Value.IndexOf(SqlHole.Character) == 0 && text.Value.Length == 1)
            return OpaqueBodyOf(text, symbol);

        switch (language.Text)
        {
            case "sql" or "SQL":
                var sql = new Parser(_text, text.Value, text.Content, _version, _cancellationToken).ParseText();
                if (sql.Errors.Length > 0 && !_isPlpgsql)
                    FailWith(sql.Errors[0]);
                return new SqlBody(text.Span, text, sql.Statements);
            case "plpgsql":
                var parser = new Parser(_text, text.Value, text.Content, _version, _cancellationToken);
                var body = parser.ParsePlpgsqlBody(text, routine);
                if (parser._isTooDeep)
                    FailTooDeep();
                else if (parser._error is not null && !_isPlpgsql)
                    FailWith(parser._error);
                return (RoutineBody?)body ?? OpaqueBodyOf(text, symbol);
            default:
                return OpaqueBodyOf(text, symbol);
        }
    }

    // CALL procedure (arguments)
    private CallStatement ParseCall(int start)
    {
        Next();
        var nameStart = _current.Start;
        var name = ParseQualifiedFunctionName();
        var call = ParseCallCore(nameStart, name);
        return new CallStatement(SpanFrom(start), call);
    }
}
