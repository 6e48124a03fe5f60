using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // XMLTABLE([XMLNAMESPACES(...),] row PASSING document COLUMNS column, ...) [alias]
    private XmlTableReference ParseXmlTable(int start, bool isLateral)
    {
        Next();
        Expect(TokenKind.OpenParen);
        var namespaces = ImmutableArray<SelectItem>.Empty;
        if (At(Keyword.Xmlnamespaces) && Peek(1).Kind == TokenKind.OpenParen)
        {
            Next();
            namespaces = ParseParenthesizedList(static parser => parser.ParseXmlNamespace());
            Expect(TokenKind.Comma);
        }

        var row = ParsePrimary();
        var document = ParseXmlPassing();
        Expect(Keyword.Columns);
        var columns = ParseList(static parser => parser.ParseXmlTableColumn());
        Expect(TokenKind.CloseParen);
        var alias = ParseOptionalAlias(isFunction: false);
        return new XmlTableReference(SpanFrom(start), namespaces, row, document, columns, isLateral, alias);
    }

    // e AS name | DEFAULT e
    private SelectItem ParseXmlNamespace()
    {
        var start = _current.Start;
        var isDefault = Take(Keyword.Default);
        var uri = ParseRestrictedExpression();
        Identifier? name = null;
        if (!isDefault)
        {
            Expect(Keyword.As);
            name = ParseLabel();
        }

        return new SelectItem(SpanFrom(start), uri, name);
    }

    // name {FOR ORDINALITY | type [PATH e] [DEFAULT e] [NOT NULL | NULL] ...}
    private TableFunctionColumn ParseXmlTableColumn()
    {
        var start = _current.Start;
        var name = ParseName();
        var expressions = ImmutableArray.CreateBuilder<Expression>(1);
        TypeName? type = null;
        if (Take(Keyword.For))
            Expect(Keyword.Ordinality);
        else
        {
            type = ParseTypeName();
            ParseXmlColumnOptions(name, expressions);
        }

        return new TableFunctionColumn(SpanFrom(start), name, type, expressions.ToImmutable(), ImmutableArray<TableFunctionColumn>.Empty);
    }

    // The server looks at the options of a column once all of them are read.
    private void ParseXmlColumnOptions(Identifier column, ImmutableArray<Expression>.Builder expressions)
    {
        var wrongAt = -1;
        var wrong = "";
        var (hasDefault, hasPath, hasNull) = (false, false, false);
        while (true)
        {
            var index = _index;
            string? message = null;
            if (Take(Keyword.Default))
            {
                expressions.Add(ParseRestrictedExpression());
                message = hasDefault ? "only one DEFAULT value is allowed" : null;
                hasDefault = true;
            }
            else if (_current.Keyword is Keyword.Not or Keyword.Null)
            {
                Take(Keyword.Not);
                Expect(Keyword.Null);
                message = hasNull ? $"conflicting or redundant NULL / NOT NULL declarations for column \"{column.Text}\"" : null;
                hasNull = true;
            }
            else if (IsLabel(_current) && _current.Keyword is Keyword.None or Keyword.Path)
            {
                // PATH is no keyword before version 17.
                var option = TakeIdentifier();
                expressions.Add(ParseRestrictedExpression());
                if (option is { Text: "path" } && (_version < 17 || !option.IsQuoted))
                {
                    message = hasPath ? "only one PATH value per column is allowed" : null;
                    hasPath = true;
                }
                else if (option.Text == "__pg__is_not_null" && _version >= 13)
                {
                    FailExactly(index, "option name \"__pg__is_not_null\" cannot be used in XMLTABLE");
                    return;
                }
                else
                    message = $"unrecognized column option \"{option.Text}\"";
            }
            else
                break;

            if (message is not null && wrongAt < 0)
                (wrongAt, wrong) = (index, message);
        }

        if (wrongAt >= 0)
            FailExactly(wrongAt, wrong);
    }

    // JSON_TABLE(context, path [AS name] [PASSING ...] COLUMNS (column, ...) [behavior ON ERROR]) [alias]
    private JsonTableReference ParseJsonTable(int start, bool isLateral)
    {
        Next();
        Expect(TokenKind.OpenParen);
        var context = ParseJsonValue();
        Expect(TokenKind.Comma);
        var pathIndex = _index;
        var path = ParseExpression();
        var pathName = Take(Keyword.As) ? ParseName() : null;
        var passing = ParseOptionalJsonPassing();
        Expect(Keyword.Columns);
        var columns = ParseParenthesizedList(static parser => parser.ParseJsonTableColumn());
        ParseJsonBehavior(ImmutableArray.CreateBuilder<Expression>(), allowsEmpty: false);
        if (At(TokenKind.CloseParen) && path is not StringLiteral)
            FailExactly(pathIndex, "only string constants are supported in JSON_TABLE path specification");
        Expect(TokenKind.CloseParen);
        var alias = ParseOptionalAlias(isFunction: false);
        return new JsonTableReference(SpanFrom(start), context, path, pathName, passing, columns, isLateral, alias);
    }

    // name FOR ORDINALITY | name type [EXISTS] [FORMAT JSON] [PATH path] [...] | NESTED [PATH] path [AS name] COLUMNS (column, ...)
    private TableFunctionColumn ParseJsonTableColumn()
    {
        var start = _current.Start;
        var expressions = ImmutableArray.CreateBuilder<Expression>(1);
        if (At(Keyword.Nested) && (Peek(1).Keyword == Keyword.Path || IsString(Peek(1))))
        {
            Next();
            Take(Keyword.Path);
            expressions.Add(ParseString());
            if (Take(Keyword.As))
                ParseName();
            Expect(Keyword.Columns);
            var nested = ImmutableArray<TableFunctionColumn>.Empty;
            if (Enter())
            {
                nested = ParseParenthesizedList(static parser => parser.ParseJsonTableColumn());
                Leave();
            }

            return new TableFunctionColumn(SpanFrom(start), null, null, expressions.ToImmutable(), nested);
        }

        var name = ParseName();
        TypeName? type = null;
        if (Take(Keyword.For))
            Expect(Keyword.Ordinality);
        else
        {
            type = ParseTypeName();
            var isExists = Take(Keyword.Exists);
            if (!isExists)
                SkipJsonFormat();
            if (Take(Keyword.Path))
                expressions.Add(ParseString());
            if (!isExists)
                SkipJsonWrapper();
            ParseJsonBehavior(expressions, allowsEmpty: !isExists);
        }

        return new TableFunctionColumn(SpanFrom(start), name, type, expressions.ToImmutable(), ImmutableArray<TableFunctionColumn>.Empty);
    }
}
