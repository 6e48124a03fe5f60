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
                if (_version >= 16 && Take(Keyword.No))
                    Expect(Keyword.Indent);
                else
                    Take(Keyword.Indent);
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
}
