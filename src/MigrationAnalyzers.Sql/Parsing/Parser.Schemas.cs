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
        while (At(Keyword.Create) || At(Keyword.Grant))
        {
            elements.Add(ParseNestedStatement(static parser =>
                parser.At(Keyword.Create) ? parser.ParseCreate(parser._current.Start) : parser.ParseGrant(parser._current.Start, true)));
        }

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
            else if (_version < 13 && Take(Keyword.From))
                ParseNameOrString();
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
        var name = At(Keyword.On) || At(TokenKind.OpenParen) ? null : ParseQualifiedName();
        if (At(TokenKind.OpenParen))
            ParseParenthesizedNames();
        Expect(Keyword.On);
        var elements = ParseList(static parser => parser._version < 14 ? parser.ParseStatisticsExpression() : parser.ParseIndexElement());
        Expect(Keyword.From);
        var from = ParseFromItems();
        return new CreateStatisticsStatement(SpanFrom(start), name, elements, from, ifNotExists);
    }

    private IndexElement ParseStatisticsExpression()
    {
        var expression = ParseExpression();
        return new IndexElement(expression.Span, expression, null, null, false);
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
        var reference = ParseCommentedObject();
        Expect(Keyword.Is);
        var text = Take(Keyword.Null) ? null : ParseString();
        return new SecurityLabelStatement(SpanFrom(start), reference, text);
    }

    // RENAME TO name | OWNER TO role | SET SCHEMA name | [NO] DEPENDS ON EXTENSION name
    private AlterObjectStatement ParseObjectChange(int start, ObjectReference reference, bool ifExists)
    {
        Identifier? newName = null;
        RoleName? newOwner = null;
        Identifier? newSchema = null;
        switch (_current.Keyword)
        {
            case Keyword.Rename:
                Next();
                Expect(Keyword.To);
                newName = reference.Kind == ObjectKind.Role ? ParseRole().Name : ParseName();
                break;
            case Keyword.Owner:
                Next();
                Expect(Keyword.To);
                newOwner = ParseRole();
                break;
            case Keyword.Set when Peek(1).Keyword == Keyword.Schema:
                Next();
                Next();
                newSchema = ParseName();
                break;
            case Keyword.Depends or Keyword.No:
                SkipDependsOnExtension();
                break;
            default:
                Fail();
                break;
        }

        return new AlterObjectStatement(SpanFrom(start), reference, ifExists, newName, newOwner, newSchema);
    }

    private bool AtObjectChange => _current.Keyword is Keyword.Rename or Keyword.Owner or Keyword.Depends ||
        At(Keyword.Set, Keyword.Schema) || At(Keyword.No, Keyword.Depends);

    // ALTER kind object {RENAME TO | OWNER TO | SET SCHEMA | options of its own}
    private Statement ParseAlterObject(int start, ObjectKind kind)
    {
        var ifExists = kind is ObjectKind.Role or ObjectKind.UserMapping or ObjectKind.Statistics && TakeIfExists();
        if (kind == ObjectKind.Role && Take(Keyword.All))
        {
            SkipRest();
            return new OpaqueStatement(SpanFrom(start));
        }

        var reference = ParseObjectReference(kind);
        if (AtObjectChange)
            return ParseObjectChange(start, reference, ifExists);
        if (AtStatementEnd && kind is not (ObjectKind.Role or ObjectKind.Database))
            Fail();
        if (kind is ObjectKind.Function or ObjectKind.Procedure or ObjectKind.Routine)
            return ParseAlterRoutine(start, reference);
        if (kind is ObjectKind.Schema or ObjectKind.Aggregate or ObjectKind.Conversion or ObjectKind.OperatorClass or ObjectKind.Language or ObjectKind.Trigger
            or ObjectKind.Rule or ObjectKind.TextSearchParser or ObjectKind.TextSearchTemplate)
            Fail();
        SkipRest();
        return new AlterObjectStatement(SpanFrom(start), reference, ifExists, null, null, null);
    }

    // ALTER {FUNCTION | PROCEDURE | ROUTINE} name option ... [RESTRICT]
    private AlterRoutineStatement ParseAlterRoutine(int start, ObjectReference reference)
    {
        var settings = ImmutableArray.CreateBuilder<SetStatement>();
        if (!TakeRoutineOption(settings))
            Fail();
        while (TakeRoutineOption(settings))
            continue;
        Take(Keyword.Restrict);
        return new AlterRoutineStatement(SpanFrom(start), reference, settings.ToImmutable());
    }

    // Options that neither make nor name what a rule could ask about.
    private void SkipRest()
    {
        while (!AtStatementEnd)
        {
            if (At(TokenKind.Error))
                Fail();
            Next();
        }
    }

    // ROLE | DATABASE | TABLESPACE | SERVER | FOREIGN DATA WRAPPER | SUBSCRIPTION | LANGUAGE | ... name options
    private CreateObjectStatement ParseCreateObject(int start, ObjectKind kind)
    {
        var ifNotExists = kind is ObjectKind.Server or ObjectKind.UserMapping && TakeIfNotExists();
        if (kind == ObjectKind.Language && AtString)
        {
            var languageName = ParseNameOrString();
            SkipRest();
            return new CreateObjectStatement(
                SpanFrom(start),
                new ObjectReference(languageName.Span, kind, SingleName(languageName), null, default, ImmutableArray<TypeName>.Empty),
                false);
        }

        var reference = ParseObjectReference(kind);
        SkipRest();
        return new CreateObjectStatement(SpanFrom(start), reference, ifNotExists);
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
        ParseQualifiedName();
        return new CreateObjectStatement(SpanFrom(start), reference, false);
    }

    // {CREATE | ALTER} PUBLICATION name [FOR | ADD | SET | DROP] {ALL TABLES | TABLE table, ... | TABLES IN SCHEMA name, ...} [WITH (...)]
    private Statement ParsePublication(int start, bool isCreate)
    {
        Next();
        var reference = ParseObjectReference(ObjectKind.Publication);
        if (!isCreate && AtObjectChange)
            return ParseObjectChange(start, reference, false);

        var tables = ImmutableArray.CreateBuilder<PublicationTable>();
        var schemas = ImmutableArray.CreateBuilder<Identifier>();
        var hasObjects = isCreate ? Take(Keyword.For) : Take(Keyword.Add) || Take(Keyword.Drop) || (Take(Keyword.Set) && !At(TokenKind.OpenParen));
        if (hasObjects && Take(Keyword.All))
            Expect(Keyword.Tables);
        else if (hasObjects)
            ParsePublicationObjects(tables, schemas);
        if (Take(Keyword.With) || (!isCreate && At(TokenKind.OpenParen)))
            ParseStorageOptions();
        return new PublicationStatement(SpanFrom(start), reference.Name!.Name, isCreate, tables.ToImmutable(), schemas.ToImmutable());
    }

    private void ParsePublicationObjects(ImmutableArray<PublicationTable>.Builder tables, ImmutableArray<Identifier>.Builder schemas)
    {
        var isTable = false;
        do
        {
            if (At(Keyword.Tables, Keyword.In))
            {
                Next();
                Next();
                Expect(Keyword.Schema);
                isTable = false;
                schemas.Add(ParseLabel());
                continue;
            }

            isTable |= Take(Keyword.Table);
            if (!isTable)
            {
                schemas.Add(ParseLabel());
                continue;
            }

            var start = _current.Start;
            var table = ParseTableReference(null);
            var columns = ParseOptionalParenthesizedNames();
            Expression? where = null;
            if (Take(Keyword.Where))
            {
                Expect(TokenKind.OpenParen);
                where = ParseExpression();
                Expect(TokenKind.CloseParen);
            }

            tables.Add(new PublicationTable(SpanFrom(start), table, columns, where));
        }
        while (Take(TokenKind.Comma));
    }
}
