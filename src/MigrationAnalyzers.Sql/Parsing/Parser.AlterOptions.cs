using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // What RENAME TO, OWNER TO, SET SCHEMA and DEPENDS ON EXTENSION may be said of.
    private static bool CanRename(ObjectKind kind) => kind is not (ObjectKind.Extension or ObjectKind.Operator or ObjectKind.LargeObject or ObjectKind.UserMapping);

    private static bool CanChangeOwner(ObjectKind kind) => kind is not (ObjectKind.Extension or ObjectKind.Trigger or ObjectKind.Rule or ObjectKind.Policy or ObjectKind.Role
        or ObjectKind.UserMapping or ObjectKind.TextSearchParser or ObjectKind.TextSearchTemplate);

    private static bool CanChangeSchema(ObjectKind kind) => kind is ObjectKind.Aggregate or ObjectKind.Collation or ObjectKind.Conversion or ObjectKind.Domain
        or ObjectKind.Extension or ObjectKind.Function or ObjectKind.Operator or ObjectKind.OperatorClass or ObjectKind.OperatorFamily or ObjectKind.Procedure
        or ObjectKind.Routine or ObjectKind.Statistics or ObjectKind.TextSearchConfiguration or ObjectKind.TextSearchDictionary or ObjectKind.TextSearchParser
        or ObjectKind.TextSearchTemplate or ObjectKind.Type;

    private static bool CanDepend(ObjectKind kind) => kind is ObjectKind.Function or ObjectKind.Procedure or ObjectKind.Routine or ObjectKind.Trigger;

    // RENAME TO name | OWNER TO role | SET SCHEMA name | [NO] DEPENDS ON EXTENSION name
    private AlterObjectStatement ParseObjectChange(int start, ObjectReference reference, bool ifExists)
    {
        Identifier? newName = null;
        RoleName? newOwner = null;
        Identifier? newSchema = null;
        switch (_current.Keyword)
        {
            case Keyword.Rename when CanRename(reference.Kind):
                Next();
                Expect(Keyword.To);
                newName = ParseName();
                break;
            case Keyword.Owner when CanChangeOwner(reference.Kind):
                Next();
                Expect(Keyword.To);
                newOwner = ParseRole();
                break;
            case Keyword.Set when CanChangeSchema(reference.Kind):
                Next();
                Expect(Keyword.Schema);
                newSchema = ParseName();
                break;
            case Keyword.Depends or Keyword.No when CanDepend(reference.Kind):
                SkipDependsOnExtension();
                break;
            default:
                Fail();
                break;
        }

        return new AlterObjectStatement(SpanFrom(start), reference, ImmutableArray<ObjectReference>.Empty, ifExists, newName, newOwner, newSchema);
    }

    private bool AtObjectChange(ObjectKind kind) => _current.Keyword switch
    {
        Keyword.Owner when kind == ObjectKind.Database => Peek(1).Keyword == Keyword.To,
        Keyword.Rename or Keyword.Owner or Keyword.Depends => true,
        Keyword.Set => Peek(1).Keyword == Keyword.Schema && CanChangeSchema(kind),
        Keyword.No => CanDepend(kind),
        _ => false,
    };

    // ALTER kind object {RENAME TO | OWNER TO | SET SCHEMA | options of its own}
    private Statement ParseAlterObject(int start, ObjectKind kind)
    {
        var ifExists = kind == ObjectKind.Statistics && _version >= 13 && TakeIfExists();
        var reference = ParseObjectReference(kind);
        if (AtObjectChange(kind))
            return ParseObjectChange(start, reference, ifExists);
        var parts = ImmutableArray.CreateBuilder<ObjectReference>();
        switch (kind)
        {
            case ObjectKind.Function or ObjectKind.Procedure or ObjectKind.Routine:
                return ParseAlterRoutine(start, reference);
            case ObjectKind.Database when At(Keyword.Reset) || (At(Keyword.Set) && (Peek(1).Keyword != Keyword.Tablespace || IsSettingEnd(Peek(2)))):
                return ParseDefaultSetting(start, null, reference.Name!.Name);
            case ObjectKind.Database:
                SkipDatabaseChange();
                break;
            case ObjectKind.Tablespace:
                if (!Take(Keyword.Reset))
                    Expect(Keyword.Set);
                ParseStorageOptions();
                break;
            case ObjectKind.Server:
                if (!SkipServerVersion() || At(Keyword.Options))
                    ParseAlterForeignOptions();
                break;
            case ObjectKind.ForeignDataWrapper:
                if (!ParseWrapperOptions(parts) || At(Keyword.Options))
                    ParseAlterForeignOptions();
                break;
            case ObjectKind.UserMapping:
                ParseAlterForeignOptions();
                break;
            case ObjectKind.Subscription:
                SkipSubscriptionChange();
                break;
            case ObjectKind.EventTrigger:
                if (Take(Keyword.Enable))
                {
                    if (!Take(Keyword.Always))
                        Take(Keyword.Replica);
                }
                else
                    Expect(Keyword.Disable);
                break;
            case ObjectKind.Statistics when _version >= 13:
                Expect(Keyword.Set);
                Expect(Keyword.Statistics);
                SkipStatisticsTarget();
                break;
            case ObjectKind.Collation:
                Expect(Keyword.Refresh);
                Expect(Keyword.Version);
                break;
            case ObjectKind.TextSearchDictionary:
                ParseDefinition();
                break;
            case ObjectKind.TextSearchConfiguration:
                ParseConfigurationChange(parts);
                break;
            case ObjectKind.OperatorFamily:
                var isDrop = Take(Keyword.Drop);
                if (!isDrop)
                    Expect(Keyword.Add);
                ParseOperatorClassItems(parts, isDrop);
                break;
            case ObjectKind.Operator:
                Expect(Keyword.Set);
                ParseOperatorDefinition();
                break;
            default:
                // Only SET SCHEMA could have followed.
                if (CanChangeSchema(kind))
                    Take(Keyword.Set);
                Fail();
                break;
        }

        return new AlterObjectStatement(SpanFrom(start), reference, parts.ToImmutable(), ifExists, null, null, null);
    }

    // SET TABLESPACE name | REFRESH COLLATION VERSION | [WITH] option ...
    private void SkipDatabaseChange()
    {
        if (Take(Keyword.Set))
        {
            Expect(Keyword.Tablespace);
            ParseName();
        }
        else if (_version >= 15 && Take(Keyword.Refresh))
        {
            Expect(Keyword.Collation);
            Expect(Keyword.Version);
        }
        else
        {
            Take(Keyword.With);
            SkipDatabaseOptions();
        }
    }

    // SET (...) | CONNECTION 'text' | REFRESH PUBLICATION [WITH (...)] | {ADD | DROP | SET} PUBLICATION name, ... [WITH (...)] | ENABLE | DISABLE | SKIP (...)
    private void SkipSubscriptionChange()
    {
        switch (_current.Keyword)
        {
            case Keyword.Set when Peek(1).Kind == TokenKind.OpenParen:
            case Keyword.Skip when _version >= 15:
                Next();
                ParseDefinition();
                break;
            case Keyword.Connection:
                Next();
                ParseString();
                break;
            case Keyword.Refresh:
                Next();
                Expect(Keyword.Publication);
                if (Take(Keyword.With))
                    ParseDefinition();
                break;
            case Keyword.Set:
            case Keyword.Add or Keyword.Drop when _version >= 14:
                Next();
                Expect(Keyword.Publication);
                SkipPublicationNames();
                break;
            case Keyword.Enable or Keyword.Disable:
                Next();
                break;
            default:
                Fail();
                break;
        }
    }

    // ADD MAPPING FOR type, ... WITH dictionary, ... | ALTER MAPPING [FOR type, ...] {WITH dictionary, ... | REPLACE old WITH new} | DROP MAPPING [IF EXISTS] FOR type, ...
    private void ParseConfigurationChange(ImmutableArray<ObjectReference>.Builder parts)
    {
        var isAdd = Take(Keyword.Add);
        var isDrop = !isAdd && Take(Keyword.Drop);
        if (!isAdd && !isDrop)
            Expect(Keyword.Alter);
        Expect(Keyword.Mapping);
        if (isDrop)
            TakeIfExists();
        var hasTypes = isAdd || isDrop || !At(Keyword.Replace);
        if (hasTypes)
        {
            Expect(Keyword.For);
            ParseNameList();
        }

        if (isDrop)
            return;
        var isReplace = !isAdd && Take(Keyword.Replace);
        if (isReplace)
            parts.Add(ParseObjectReference(ObjectKind.TextSearchDictionary));
        Expect(Keyword.With);
        do
            parts.Add(ParseObjectReference(ObjectKind.TextSearchDictionary));
        while (!isReplace && Take(TokenKind.Comma));
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
}
