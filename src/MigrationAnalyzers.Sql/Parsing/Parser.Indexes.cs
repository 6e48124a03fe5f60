using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // CREATE [UNIQUE] INDEX [CONCURRENTLY] [[IF NOT EXISTS] name] ON [ONLY] table [USING method] (element, ...)
    //     [INCLUDE (element, ...)] [NULLS [NOT] DISTINCT] [WITH (...)] [TABLESPACE name] [WHERE predicate]
    private CreateIndexStatement ParseCreateIndex(int start, bool isUnique)
    {
        Expect(Keyword.Index);
        var isConcurrent = Take(Keyword.Concurrently);
        var ifNotExists = TakeIfNotExists();
        var name = At(Keyword.On) && !ifNotExists ? null : ParseName();
        Expect(Keyword.On);
        var table = ParseTableReference(null);
        var method = Take(Keyword.Using) ? ParseName() : null;
        var elements = ParseParenthesizedList(static parser => parser.ParseIndexElement());
        var included = Take(Keyword.Include) ? ParseParenthesizedList(static parser => parser.ParseIndexElement()) : ImmutableArray<IndexElement>.Empty;
        var nullsNotDistinct = TakeNullsNotDistinct();
        var options = Take(Keyword.With) ? ParseStorageOptions() : ImmutableArray<StorageOption>.Empty;
        var tablespace = Take(Keyword.Tablespace) ? ParseName() : null;
        var predicate = ParseOptionalWhere();
        return new CreateIndexStatement(
            SpanFrom(start), name, table.Name, method, elements, included, options, tablespace, predicate, isUnique, isConcurrent, ifNotExists, table.IsOnly, nullsNotDistinct);
    }

    // NULLS [NOT] DISTINCT
    private bool TakeNullsNotDistinct()
    {
        if (_version < 15 || !Take(Keyword.Nulls))
            return false;
        var isNot = Take(Keyword.Not);
        Expect(Keyword.Distinct);
        return isNot;
    }

    // {column | function(...) | (e)} [COLLATE c] [opclass [(options)]] [ASC | DESC] [NULLS FIRST | LAST]
    private IndexElement ParseIndexElement()
    {
        var start = _current.Start;
        var expression = ParseIndexExpression();
        var collation = Take(Keyword.Collate) ? ParseQualifiedName() : null;
        QualifiedName? operatorClass = null;
        if (AtName && !AtNullsOrder)
        {
            operatorClass = ParseQualifiedName();
            if (_version >= 13 && At(TokenKind.OpenParen))
                ParseStorageOptions();
        }

        var isDescending = TakeDirection();
        TakeNullsOrder();
        return new IndexElement(SpanFrom(start), expression, collation, operatorClass, isDescending);
    }

    // column | function(...) | (e)
    private Expression ParseIndexExpression()
    {
        if (At(TokenKind.OpenParen))
        {
            Next();
            var expression = ParseExpression();
            Expect(TokenKind.CloseParen);
            return expression;
        }

        if (ParseOptionalTableFunction() is { } call)
            return call;
        var column = AtFunctionOnlyName ? FailAfterFunctionName() : ParseName();
        // A qualified name can only be that of a function.
        if (At(TokenKind.Dot))
        {
            ParseQualifiedRest(column);
            Fail();
        }

        return new ColumnReference(column.Span, column);
    }

    private bool AtNullsOrder => At(Keyword.Nulls) && Peek(1).Keyword is Keyword.First or Keyword.Last;

    // (name, name = value, toast.name = value, ...)
    private ImmutableArray<StorageOption> ParseStorageOptions() => ParseParenthesizedList(static parser => parser.ParseStorageOption());

    private StorageOption ParseStorageOption()
    {
        var start = _current.Start;
        var first = ParseLabel();
        var name = SingleName(first);
        if (Take(TokenKind.Dot))
        {
            var second = ParseLabel();
            name = new QualifiedName(SpanFrom(start), first, second);
        }

        var value = Take(TokenKind.Equal) ? ParseOptionValue() : null;
        return new StorageOption(SpanFrom(start), name, value);
    }

    // (name, name = value, ...)
    private ImmutableArray<StorageOption> ParseDefinition() => ParseParenthesizedList(static parser =>
    {
        var start = parser._current.Start;
        var name = parser.ParseLabel();
        var value = parser.Take(TokenKind.Equal) ? parser.ParseOptionValue() : null;
        return new StorageOption(parser.SpanFrom(start), SingleName(name), value);
    });

    // (name = value, ...); before version 17 no name may lack a value
    private ImmutableArray<StorageOption> ParseOperatorDefinition() => ParseParenthesizedList(static parser =>
    {
        var start = parser._current.Start;
        var name = parser.ParseLabel();
        if (parser._version < 17 && !parser.At(TokenKind.Equal))
            parser.Fail();
        var value = parser.Take(TokenKind.Equal) ? parser.ParseOptionValue() : null;
        return new StorageOption(parser.SpanFrom(start), SingleName(name), value);
    });

    // [+ | -] n
    private void ParseSignedInteger()
    {
        if (_current.Kind is TokenKind.Plus or TokenKind.Minus)
            Next();
        Expect(TokenKind.Integer);
    }

    // def_arg: a type, a reserved word, an operator, a number or a string
    private SqlNode ParseOptionValue()
    {
        var span = CurrentSpan;
        switch (_current.Kind)
        {
            case TokenKind.Plus or TokenKind.Minus when Peek(1).Kind is TokenKind.Integer or TokenKind.Number:
                return ParseSignedNumber();
            case TokenKind.Integer or TokenKind.Number:
            case TokenKind.String or TokenKind.EscapeString or TokenKind.UnicodeString or TokenKind.DollarString:
                return ParsePrimary();
            case TokenKind.Identifier when _current.Keyword is Keyword.True or Keyword.False:
                var isTrue = At(Keyword.True);
                Next();
                return new BooleanLiteral(span, isTrue);
            case TokenKind.Identifier when _current.Keyword == Keyword.Operator && Peek(1).Kind == TokenKind.OpenParen:
                return ParseQualifiedOperator();
            case TokenKind.Identifier when _current.Keyword == Keyword.None && !IsFunctionName(_current) || _current.Keyword == Keyword.Setof:
                return ParseTypeName(allowReference: true);
            case TokenKind.Identifier when _current.Keyword != Keyword.None && _uses[(int)_current.Keyword] is var use && (use & (KeywordUse.Column | KeywordUse.Function)) == 0:
                return BuiltInType(span, TakeIdentifier().Text) with { IsBuiltIn = false };
            case TokenKind.Identifier when _current.Keyword == Keyword.NoneWord:
                return BuiltInType(span, TakeIdentifier().Text) with { IsBuiltIn = false };
            case TokenKind.Identifier or TokenKind.QuotedIdentifier or TokenKind.UnicodeIdentifier:
                return ParseTypeName(allowReference: true);
            default:
                return AtOperator ? TakeOperator() : Missing();
        }
    }

    // [+ | -] number
    private Expression ParseSignedNumber()
    {
        var start = _current.Start;
        if (_current.Kind is not (TokenKind.Plus or TokenKind.Minus))
            return _current.Kind is TokenKind.Integer or TokenKind.Number ? ParsePrimary() : Missing();
        var sign = TakeOperator();
        var number = _current.Kind is TokenKind.Integer or TokenKind.Number ? ParsePrimary() : Missing();
        return new UnaryExpression(SpanFrom(start), sign, number);
    }
}
