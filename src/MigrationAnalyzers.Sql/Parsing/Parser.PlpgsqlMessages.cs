using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

// RAISE and GET DIAGNOSTICS
internal sealed partial class Parser
{
    // RAISE [level] ['format' [, e ...] | condition | SQLSTATE 'code'] [USING option {= | :=} e, ...]
    private RaiseStatement ParseRaise(int start)
    {
        var startIndex = _index;
        Next();
        ExpectMore();
        if (At(TokenKind.Semicolon))
            return new RaiseStatement(SpanFrom(start), null, null, ImmutableArray<Expression>.Empty);
        if (Word is "debug" or "log" or "info" or "notice" or "warning" or "exception")
        {
            Next();
            ExpectMore();
        }

        StringLiteral? format = null;
        Identifier? condition = null;
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        if (AtString)
        {
            format = TakeString();
            if (!At(TokenKind.Comma) && !At(TokenKind.Semicolon) && !At(Keyword.Using))
                Fail();
            while (Take(TokenKind.Comma))
                arguments.Add(ParseValue(SqlEnd.Comma | SqlEnd.Semicolon | SqlEnd.Using, ", or ; or USING", endsWithBody: false));
        }
        else if (AtWord("sqlstate"))
        {
            Next();
            ParseSqlState();
        }
        else if (IsLabel(_current) && !IsReservedWord(Word))
            condition = TakeIdentifier();
        else if (!At(Keyword.Using))
            Fail();

        if (!At(TokenKind.Semicolon) && !At(Keyword.Using))
            Fail();
        var places = arguments.Count;
        if (Take(Keyword.Using))
            ParseRaiseOptions(arguments);
        var expected = format is null ? 0 : PlaceCount(format.Value);
        if (format is not null && expected != places)
            FailExactly(startIndex, expected > places ? "too few parameters specified for RAISE" : "too many parameters specified for RAISE");
        return new RaiseStatement(SpanFrom(start), format, condition, arguments.ToImmutable());
    }

    private void ExpectMore()
    {
        if (At(TokenKind.End))
            Fail("unexpected end of function definition");
    }

    private void ParseRaiseOptions(ImmutableArray<Expression>.Builder arguments)
    {
        do
        {
            ExpectMore();
            if (Word is not ("message" or "detail" or "hint" or "errcode" or "column" or "constraint" or "datatype" or "table" or "schema"))
                Fail("unrecognized RAISE statement option");
            Next();
            if (!At(TokenKind.Equal) && !At(TokenKind.Assign))
                Fail("syntax error, expected \"=\"");
            Next();
            arguments.Add(ParseValue(SqlEnd.Comma | SqlEnd.Semicolon, ", or ;"));
        }
        while (Take(TokenKind.Comma));
    }

    // Five digits or capital letters
    private StringLiteral ParseSqlState()
    {
        var index = _index;
        var code = ParseString();
        if (!_failed && (code.Value.Length != 5 || code.Value.Any(static c => c is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z')))))
            FailAt(index, "invalid SQLSTATE code");
        return code;
    }

    // Each % of the format takes a parameter, %% none.
    private static int PlaceCount(string format)
    {
        var count = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
                continue;
            if (i + 1 < format.Length && format[i + 1] == '%')
                i++;
            else
                count++;
        }

        return count;
    }

    // GET [CURRENT | STACKED] DIAGNOSTICS target {= | :=} item, ...
    private GetDiagnosticsStatement ParseGetDiagnostics(int start)
    {
        var index = _index;
        Next();
        var isStacked = !TakeWord("current") && TakeWord("stacked");
        ExpectWord("diagnostics");
        var first = _index;
        var targets = ParseList(static parser =>
        {
            var variable = parser.CheckVariable();
            if (variable is not null && (variable.Kind == VariableKind.Record || (parser._version >= 14 && parser.Peek(parser.LookUp(parser._index).Count).Kind == TokenKind.OpenBracket)))
                parser.FailExactly(parser._index, $"\"{parser.LookUp(parser._index).Name}\" is not a scalar variable");
            parser.CheckAssignable(variable);
            var target = parser.ParseVariable();
            if (!parser.Take(TokenKind.Assign))
                parser.Expect(TokenKind.Equal);
            if (!IsDiagnosticsItem(parser.Word) || (parser._version < 16 && parser.AtWord("pg_routine_oid")))
                parser.Fail("unrecognized GET DIAGNOSTICS item");
            parser.ParseLabel();
            return target;
        });
        CheckDiagnosticsItems(index, first, isStacked);
        return new GetDiagnosticsStatement(SpanFrom(start), targets);
    }

    // Each item stands last before a comma or the end.
    private void CheckDiagnosticsItems(int index, int first, bool isStacked)
    {
        if (_failed)
            return;
        for (var i = first; i < _index; i++)
        {
            if (i + 1 < _index && _tokens[i + 1].Kind != TokenKind.Comma)
                continue;
            var item = _names.NameOf(_tokens.Raw(i));
            var isOfStatement = item is "row_count" or "pg_routine_oid";
            if (item != "pg_context" && isOfStatement == isStacked)
                FailExactly(index, $"diagnostics item {item.ToUpperInvariant()} is not allowed in GET {(isStacked ? "STACKED" : "CURRENT")} DIAGNOSTICS");
        }
    }

    private static bool IsDiagnosticsItem(string word) => word is "row_count" or "pg_context" or "pg_routine_oid" or "pg_exception_detail" or "pg_exception_hint"
        or "pg_exception_context" or "column_name" or "constraint_name" or "pg_datatype_name" or "message_text" or "table_name" or "schema_name" or "returned_sqlstate";
}
