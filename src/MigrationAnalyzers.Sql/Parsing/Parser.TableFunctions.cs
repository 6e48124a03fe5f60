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
            while (true)
            {
                if (Take(Keyword.Default))
                    expressions.Add(ParseRestrictedExpression());
                else if (Take(Keyword.Not))
                    Expect(Keyword.Null);
                else if (Take(Keyword.Null))
                    continue;
                else if (IsLabel(_current))
                {
                    // PATH is no keyword before version 17.
                    Next();
                    expressions.Add(ParseRestrictedExpression());
                }
                else
                    break;
            }
        }

        return new TableFunctionColumn(SpanFrom(start), name, type, expressions.ToImmutable(), ImmutableArray<TableFunctionColumn>.Empty);
    }

    // JSON_TABLE(context, path [AS name] [PASSING ...] COLUMNS (column, ...) [behavior ON ERROR]) [alias]
    private JsonTableReference ParseJsonTable(int start, bool isLateral)
    {
        Next();
        Expect(TokenKind.OpenParen);
        var context = ParseJsonValue();
        Expect(TokenKind.Comma);
        var path = ParseExpression();
        var pathName = Take(Keyword.As) ? ParseName() : null;
        var passing = ParseOptionalJsonPassing();
        Expect(Keyword.Columns);
        var columns = ParseParenthesizedList(static parser => parser.ParseJsonTableColumn());
        ParseJsonBehavior(ImmutableArray.CreateBuilder<Expression>());
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
            Take(Keyword.Exists);
            SkipJsonFormat();
            if (Take(Keyword.Path))
                expressions.Add(ParseString());
            ParseJsonBehavior(expressions);
        }

        return new TableFunctionColumn(SpanFrom(start), name, type, expressions.ToImmutable(), ImmutableArray<TableFunctionColumn>.Empty);
    }
}
