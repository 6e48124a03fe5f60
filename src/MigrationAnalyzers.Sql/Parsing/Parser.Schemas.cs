using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // SCHEMA [IF NOT EXISTS] {name [AUTHORIZATION role] | AUTHORIZATION role} [CREATE ... | GRANT ...] ...
    private CreateSchemaStatement ParseCreateSchema(int start)
    {
        Next();
        var ifNotExists = TakeIfNotExists();
        var name = At(Keyword.Authorization) ? null : ParseName();
        var owner = Take(Keyword.Authorization) ? ParseRole() : null;
        var elements = ImmutableArray.CreateBuilder<Statement>();
        var elementsIndex = _index;
        while (At(Keyword.Create) || At(Keyword.Grant))
        {
            elements.Add(ParseNestedStatement(static parser =>
                parser.At(Keyword.Create) ? parser.ParseCreate(parser._current.Start) : parser.ParseGrant(parser._current.Start, true)));
        }

        if (ifNotExists && elements.Count > 0)
            FailExactly(elementsIndex, "CREATE SCHEMA IF NOT EXISTS cannot include schema elements");
        return new CreateSchemaStatement(SpanFrom(start), name, owner, elements.ToImmutable(), ifNotExists);
    }

    // EXTENSION [IF NOT EXISTS] name [WITH] [SCHEMA name] [VERSION v] [CASCADE]
    private CreateExtensionStatement ParseCreateExtension(int start)
    {
        Next();
        var ifNotExists = TakeIfNotExists();
        var name = ParseName();
        Take(Keyword.With);
        Identifier? schema = null;
        var isCascade = false;
        while (true)
        {
            if (Take(Keyword.Schema))
                schema = ParseName();
            else if (Take(Keyword.Version))
                ParseNameOrString();
            else if (At(Keyword.From))
            {
                var fromIndex = _index;
                Next();
                ParseNameOrString();
                if (_version >= 13)
                    FailExactly(fromIndex, "CREATE EXTENSION ... FROM is no longer supported");
            }
            else if (Take(Keyword.Cascade))
                isCascade = true;
            else
                break;
        }

        return new CreateExtensionStatement(SpanFrom(start), name, schema, ifNotExists, isCascade);
    }

    // ALTER EXTENSION name {UPDATE [TO v] | {ADD | DROP} object | SET SCHEMA name}
    private Statement ParseAlterExtension(int start)
    {
        Next();
        var reference = ParseObjectReference(ObjectKind.Extension);
        if (Take(Keyword.Update))
        {
            if (Take(Keyword.To))
                ParseNameOrString();
            return new AlterExtensionStatement(SpanFrom(start), reference.Name!.Name, null);
        }

        if (_current.Keyword is not (Keyword.Add or Keyword.Drop))
            return ParseObjectChange(start, reference, false);
        Next();
        if (TakeObjectKind() is { } kind)
        {
            var member = ParseObjectReference(kind);
            return new AlterExtensionStatement(SpanFrom(start), reference.Name!.Name, member);
        }

        Fail();
        return new OpaqueStatement(SpanFrom(start));
    }

    // SEQUENCE [IF NOT EXISTS] name options
    private CreateSequenceStatement ParseCreateSequence(int start, Persistence persistence)
    {
        Expect(Keyword.Sequence);
        var ifNotExists = TakeIfNotExists();
        var name = ParseRelationName();
        var options = ParseSequenceOptions();
        return new CreateSequenceStatement(SpanFrom(start), name, options, persistence, ifNotExists);
    }

    // STATISTICS [[IF NOT EXISTS] name] [(kind, ...)] ON e, ... FROM items
    private CreateStatisticsStatement ParseCreateStatistics(int start)
    {
        Next();
        var ifNotExists = TakeIfNotExists();
        var name = !ifNotExists && _version >= 16 && (At(Keyword.On) || At(TokenKind.OpenParen)) ? null : ParseQualifiedName();
        if (At(TokenKind.OpenParen))
            ParseParenthesizedNames();
        Expect(Keyword.On);
        var elements = ParseList(static parser => parser.ParseStatisticsExpression());
        Expect(Keyword.From);
        var from = ParseFromItems();
        return new CreateStatisticsStatement(SpanFrom(start), name, elements, from, ifNotExists);
    }

    private IndexElement ParseStatisticsExpression()
    {
        var start = _current.Start;
        var expression = _version < 14 ? ParseExpression() : ParseIndexExpression();
        return new IndexElement(SpanFrom(start), expression, null, null, false);
    }

    // COMMENT ON object IS {'text' | NULL}
    private CommentStatement ParseComment(int start)
    {
        Next();
        Expect(Keyword.On);
        var reference = ParseCommentedObject();
        Expect(Keyword.Is);
        var text = Take(Keyword.Null) ? null : ParseString();
        return new CommentStatement(SpanFrom(start), reference, text);
    }

    private ObjectReference ParseCommentedObject()
    {
        var start = _current.Start;
        if (TakeObjectKind() is { } kind)
            return ParseObjectReference(kind);
        Fail();
        return new ObjectReference(SpanFrom(start), ObjectKind.Table, null, null, default, ImmutableArray<TypeName>.Empty);
    }

    // SECURITY LABEL [FOR provider] ON object IS {'text' | NULL}
    private SecurityLabelStatement ParseSecurityLabel(int start)
    {
        Next();
        Expect(Keyword.Label);
        if (Take(Keyword.For))
            ParseNameOrString();
        Expect(Keyword.On);
        if (_version < 14 && At(Keyword.Index))
            Fail();
        var reference = ParseCommentedObject();
        Expect(Keyword.Is);
        var text = Take(Keyword.Null) ? null : ParseString();
        return new SecurityLabelStatement(SpanFrom(start), reference, text);
    }

    // CREATE CONVERSION name FOR 'x' TO 'y' FROM function
    private CreateObjectStatement ParseCreateConversion(int start)
    {
        Take(Keyword.Default);
        Expect(Keyword.Conversion);
        var reference = ParseObjectReference(ObjectKind.Conversion);
        Expect(Keyword.For);
        ParseString();
        Expect(Keyword.To);
        ParseString();
        Expect(Keyword.From);
        var function = ParseRoutineByName();
        return new CreateObjectStatement(SpanFrom(start), reference, ImmutableArray.Create(function), false);
    }
}
