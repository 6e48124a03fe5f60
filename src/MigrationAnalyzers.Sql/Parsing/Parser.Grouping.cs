using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    private Expression? ParseOptionalWhere() => Take(Keyword.Where) ? ParseExpression() : null;

    // GROUP BY [ALL | DISTINCT] element, ...
    private ImmutableArray<GroupingElement> ParseOptionalGroupBy()
    {
        if (!Take(Keyword.Group))
            return ImmutableArray<GroupingElement>.Empty;
        Expect(Keyword.By);
        if (_version >= 14)
            TakeAll();
        return ParseList(static parser => parser.ParseGroupingElement());
    }

    // e | () | ROLLUP (e, ...) | CUBE (e, ...) | GROUPING SETS (element, ...)
    private GroupingElement ParseGroupingElement()
    {
        var start = _current.Start;
        var next = Peek(1).Kind;
        if (At(TokenKind.OpenParen) && next == TokenKind.CloseParen)
        {
            Next();
            Next();
            return new GroupingSet(SpanFrom(start), GroupingSetKind.Empty, ImmutableArray<GroupingElement>.Empty);
        }

        GroupingSetKind? kind = _current.Keyword switch
        {
            Keyword.Rollup when next == TokenKind.OpenParen => GroupingSetKind.Rollup,
            Keyword.Cube when next == TokenKind.OpenParen => GroupingSetKind.Cube,
            Keyword.Grouping when Peek(1).Keyword == Keyword.Sets => GroupingSetKind.Sets,
            _ => null,
        };
        if (kind is null)
        {
            var expression = ParseExpression();
            return new GroupingExpression(expression.Span, expression);
        }

        Next();
        if (kind == GroupingSetKind.Sets)
            Next();
        var elements = ImmutableArray<GroupingElement>.Empty;
        if (Enter())
        {
            elements = ParseParenthesizedList(static parser => parser.ParseGroupingElement());
            Leave();
        }

        return new GroupingSet(SpanFrom(start), kind.Value, elements);
    }

    // name AS (window)
    private WindowDefinition ParseNamedWindow()
    {
        var start = _current.Start;
        var name = ParseName();
        Expect(Keyword.As);
        return ParseWindow(start, name);
    }
}
