using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // ROLE | DATABASE | TABLESPACE | SERVER | FOREIGN DATA WRAPPER | SUBSCRIPTION | LANGUAGE | CAST | ... name options
    private CreateObjectStatement ParseCreateObject(int start, ObjectKind kind)
    {
        var ifNotExists = kind is ObjectKind.Server or ObjectKind.UserMapping && TakeIfNotExists();
        if (kind == ObjectKind.Role)
            return ParseCreateRole(start);
        var reference = kind == ObjectKind.Language && _version < 14 ? ReferenceTo(kind, ParseNameOrString()) : ParseObjectReference(kind);
        var parts = ImmutableArray.CreateBuilder<ObjectReference>();
        ParseCreateOptions(kind, parts);
        return new CreateObjectStatement(SpanFrom(start), reference, parts.ToImmutable(), ifNotExists);
    }

    // What else the options name goes to the parts.
    private void ParseCreateOptions(ObjectKind kind, ImmutableArray<ObjectReference>.Builder parts)
    {
        switch (kind)
        {
            case ObjectKind.Database:
                Take(Keyword.With);
                SkipDatabaseOptions();
                break;
            case ObjectKind.Tablespace:
                if (Take(Keyword.Owner))
                    ParseRole();
                Expect(Keyword.Location);
                ParseString();
                if (Take(Keyword.With))
                    ParseStorageOptions();
                break;
            case ObjectKind.Server:
                if (Take(Keyword.Type))
                    ParseString();
                SkipServerVersion();
                Expect(Keyword.Foreign);
                Expect(Keyword.Data);
                Expect(Keyword.Wrapper);
                parts.Add(ParseObjectReference(ObjectKind.ForeignDataWrapper));
                ParseOptionalForeignOptions();
                break;
            case ObjectKind.ForeignDataWrapper:
                ParseWrapperOptions(parts);
                ParseOptionalForeignOptions();
                break;
            case ObjectKind.UserMapping:
                ParseOptionalForeignOptions();
                break;
            case ObjectKind.Subscription:
                Expect(Keyword.Connection);
                ParseString();
                Expect(Keyword.Publication);
                SkipPublicationNames();
                break;
            case ObjectKind.Language:
                ParseLanguageOptions(parts);
                break;
            case ObjectKind.AccessMethod:
                Expect(Keyword.Type);
                if (!Take(Keyword.Index))
                    Expect(Keyword.Table);
                Expect(Keyword.Handler);
                parts.Add(ParseRoutineByName());
                break;
            case ObjectKind.Cast:
                ParseCastOptions(parts);
                break;
            case ObjectKind.Transform:
                ParseTransformOptions(parts);
                break;
        }
    }

    // {word | CONNECTION LIMIT | ENCODING | ...} [=] {number | word | 'text' | DEFAULT} ...
    private void SkipDatabaseOptions()
    {
        while (!AtStatementEnd && !_failed)
        {
            if (Take(Keyword.Connection))
                Expect(Keyword.Limit);
            else if (_current.Keyword is Keyword.Encoding or Keyword.Location or Keyword.Owner or Keyword.Tablespace or Keyword.Template || (IsLabel(_current) && _current.Keyword == Keyword.None))
                Next();
            else
                Fail();
            Take(TokenKind.Equal);
            if (!Take(Keyword.Default))
                ParseSettingValue();
        }
    }

    // [VERSION {'text' | NULL}]
    private bool SkipServerVersion()
    {
        if (!Take(Keyword.Version))
            return false;
        if (!Take(Keyword.Null))
            ParseString();
        return true;
    }

    // {HANDLER name | NO HANDLER | VALIDATOR name | NO VALIDATOR} ...
    private bool ParseWrapperOptions(ImmutableArray<ObjectReference>.Builder parts)
    {
        var hasAny = false;
        while (_current.Keyword is Keyword.Handler or Keyword.Validator or Keyword.No)
        {
            hasAny = true;
            if (Take(Keyword.No))
            {
                if (!Take(Keyword.Handler))
                    Expect(Keyword.Validator);
            }
            else
            {
                Next();
                parts.Add(ParseRoutineByName());
            }
        }

        return hasAny;
    }

    // publication, ... [WITH (...)]
    private void SkipPublicationNames()
    {
        ParseList(static parser => parser._version < 14 ? parser.ParseLabel() : parser.ParseName());
        if (Take(Keyword.With))
            ParseDefinition();
    }

    // [HANDLER name [INLINE name] [VALIDATOR name | NO VALIDATOR]]
    private void ParseLanguageOptions(ImmutableArray<ObjectReference>.Builder parts)
    {
        if (!Take(Keyword.Handler))
            return;
        parts.Add(ParseRoutineByName());
        if (Take(Keyword.Inline))
            parts.Add(ParseRoutineByName());
        if (Take(Keyword.Validator))
            parts.Add(ParseRoutineByName());
        else if (Take(Keyword.No))
            Expect(Keyword.Validator);
    }

    // {WITH FUNCTION name [(types)] | WITHOUT FUNCTION | WITH INOUT} [AS {IMPLICIT | ASSIGNMENT}]
    private void ParseCastOptions(ImmutableArray<ObjectReference>.Builder parts)
    {
        if (Take(Keyword.Without))
            Expect(Keyword.Function);
        else
        {
            Expect(Keyword.With);
            if (Take(Keyword.Function))
                parts.Add(ParseObjectReference(ObjectKind.Function));
            else
                Expect(Keyword.Inout);
        }

        if (Take(Keyword.As) && !Take(Keyword.Implicit))
            Expect(Keyword.Assignment);
    }

    // (FROM SQL WITH FUNCTION name, TO SQL WITH FUNCTION name): one of them, or both in either order
    private void ParseTransformOptions(ImmutableArray<ObjectReference>.Builder parts)
    {
        Expect(TokenKind.OpenParen);
        var isFrom = Take(Keyword.From);
        if (!isFrom)
            Expect(Keyword.To);
        parts.Add(ParseTransformFunction());
        if (Take(TokenKind.Comma))
        {
            Expect(isFrom ? Keyword.To : Keyword.From);
            parts.Add(ParseTransformFunction());
        }

        Expect(TokenKind.CloseParen);
    }

    private ObjectReference ParseTransformFunction()
    {
        Expect(Keyword.Sql);
        Expect(Keyword.With);
        Expect(Keyword.Function);
        return ParseObjectReference(ObjectKind.Function);
    }

    // A function without its argument types.
    private ObjectReference ParseRoutineByName() => ReferenceTo(ObjectKind.Function, ParseQualifiedName());

    // IMPORT FOREIGN SCHEMA name [{LIMIT TO | EXCEPT} (table, ...)] FROM SERVER name INTO name [OPTIONS (...)]
    private ImportForeignSchemaStatement ParseImportForeignSchema(int start)
    {
        Next();
        Expect(Keyword.Foreign);
        Expect(Keyword.Schema);
        var remote = ParseName();
        var restriction = ImportRestriction.All;
        if (Take(Keyword.Limit))
        {
            Expect(Keyword.To);
            restriction = ImportRestriction.LimitTo;
        }
        else if (Take(Keyword.Except))
            restriction = ImportRestriction.Except;
        var tables = restriction == ImportRestriction.All
            ? ImmutableArray<TableReference>.Empty
            : ParseParenthesizedList(static parser => parser.ParseTableReference(null));
        Expect(Keyword.From);
        Expect(Keyword.Server);
        var server = ParseName();
        Expect(Keyword.Into);
        var schema = ParseName();
        var options = ParseOptionalForeignOptions();
        return new ImportForeignSchemaStatement(SpanFrom(start), remote, restriction, tables, server, schema, options);
    }
}
