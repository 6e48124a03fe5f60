using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // A role, or one of the words that stand for one.
    private RoleName ParseRole()
    {
        var index = _index;
        var isSpecial = _current.Keyword is Keyword.CurrentUser or Keyword.SessionUser || (At(Keyword.CurrentRole) && _version >= 14);
        var name = isSpecial ? TakeIdentifier() : ParseNonReservedWord();
        if (name.Text == "none")
            FailExactly(index, "role name \"none\" is reserved");
        return new RoleName(name.Span, name, isSpecial || (name.Text == "public" && !name.IsQuoted));
    }

    private ImmutableArray<RoleName> ParseRoles() => ParseList(static parser => parser.ParseRole());

    // The name of a role that is made or renamed: no word that stands for one.
    private Identifier ParseNewRole()
    {
        var index = _index;
        var keyword = _current.Keyword;
        var role = ParseRole();
        if (keyword is Keyword.CurrentUser or Keyword.SessionUser or Keyword.CurrentRole)
            FailExactly(index, KeywordTable.Text(keyword).ToUpperInvariant() + " cannot be used as a role name here");
        else if (role.Name.Text == "public")
            FailExactly(index, "role name \"public\" is reserved");
        return role.Name;
    }

    // {ROLE | USER | GROUP} name [WITH] [option ...]
    private CreateObjectStatement ParseCreateRole(int start)
    {
        var name = ParseNewRole();
        Take(Keyword.With);
        while (!AtStatementEnd && !_failed)
            SkipRoleOption(isCreate: true);
        return new CreateObjectStatement(SpanFrom(start), ReferenceTo(ObjectKind.Role, name), ImmutableArray<ObjectReference>.Empty, false);
    }

    private static ObjectReference ReferenceTo(ObjectKind kind, Identifier name) => ReferenceTo(kind, SingleName(name));

    private static ObjectReference ReferenceTo(ObjectKind kind, QualifiedName name) => new(name.Span, kind, name, null, default, ImmutableArray<TypeName>.Empty);

    // AlterOptRoleElem, CreateOptRoleElem
    private void SkipRoleOption(bool isCreate)
    {
        switch (_current.Keyword)
        {
            case Keyword.Password:
                Next();
                if (!Take(Keyword.Null))
                    ParseString();
                break;
            case Keyword.Encrypted:
                Next();
                Expect(Keyword.Password);
                ParseString();
                break;
            case Keyword.Unencrypted:
                var index = _index;
                Next();
                Expect(Keyword.Password);
                ParseString();
                FailExactly(index, "UNENCRYPTED PASSWORD is no longer supported");
                break;
            case Keyword.Inherit:
                Next();
                break;
            case Keyword.Connection:
                Next();
                Expect(Keyword.Limit);
                ParseSignedInteger();
                break;
            case Keyword.Valid:
                Next();
                Expect(Keyword.Until);
                ParseString();
                break;
            case Keyword.User:
            case Keyword.Admin or Keyword.Role when isCreate:
                Next();
                ParseRoles();
                break;
            case Keyword.Sysid when isCreate:
                Next();
                Expect(TokenKind.Integer);
                break;
            case Keyword.In when isCreate:
                Next();
                if (!Take(Keyword.Group))
                    Expect(Keyword.Role);
                ParseRoles();
                break;
            case Keyword.None when IsLabel(_current):
                var option = _index;
                var word = TakeIdentifier().Text;
                if (word is not ("superuser" or "nosuperuser" or "createrole" or "nocreaterole" or "replication" or "noreplication" or "createdb" or "nocreatedb"
                    or "login" or "nologin" or "bypassrls" or "nobypassrls" or "noinherit"))
                    FailExactly(option, $"unrecognized role option \"{word}\"");
                break;
            default:
                Fail();
                break;
        }
    }

    // {ROLE | USER} {name | ALL} [IN DATABASE name] {SET ... | RESET ...} | {ROLE | USER} name [WITH] [option ...] | GROUP name {ADD | DROP} USER role, ...
    private Statement ParseAlterRole(int start)
    {
        var isGroup = At(Keyword.Group);
        Next();
        if (!isGroup && Take(Keyword.All))
            return ParseRoleSetting(start, null);
        var role = ParseRole();
        if (At(Keyword.Rename))
        {
            Next();
            Expect(Keyword.To);
            var newName = ParseNewRole();
            return new AlterObjectStatement(SpanFrom(start), ReferenceTo(ObjectKind.Role, role.Name), ImmutableArray<ObjectReference>.Empty, false, newName, null, null);
        }

        if (isGroup)
        {
            if (!Take(Keyword.Add))
                Expect(Keyword.Drop);
            Expect(Keyword.User);
            ParseRoles();
        }
        else
        {
            if (_current.Keyword is Keyword.In or Keyword.Set or Keyword.Reset)
                return ParseRoleSetting(start, role);
            Take(Keyword.With);
            while (!AtStatementEnd && !_failed)
                SkipRoleOption(isCreate: false);
        }

        return new AlterObjectStatement(SpanFrom(start), ReferenceTo(ObjectKind.Role, role.Name), ImmutableArray<ObjectReference>.Empty, false, null, null, null);
    }

    // [IN DATABASE name] {SET setting | RESET setting}
    private AlterSettingStatement ParseRoleSetting(int start, RoleName? role)
    {
        Identifier? database = null;
        if (Take(Keyword.In))
        {
            Expect(Keyword.Database);
            database = ParseName();
        }

        return ParseDefaultSetting(start, role, database);
    }

    private AlterSettingStatement ParseDefaultSetting(int start, RoleName? role, Identifier? database)
    {
        var settingStart = _current.Start;
        Statement setting;
        if (At(Keyword.Reset))
            setting = ParseReset(settingStart);
        else
        {
            Expect(Keyword.Set);
            setting = ParseSetRest(settingStart, isLocal: false);
        }

        return new AlterSettingStatement(SpanFrom(start), role, database, setting);
    }

    // DROP OWNED BY role, ... [CASCADE | RESTRICT]
    private DropOwnedStatement ParseDropOwned(int start)
    {
        Expect(Keyword.By);
        var roles = ParseRoles();
        var isCascade = TakeCascade();
        return new DropOwnedStatement(SpanFrom(start), roles, isCascade);
    }

    // REASSIGN OWNED BY role, ... TO role
    private ReassignOwnedStatement ParseReassignOwned(int start)
    {
        Next();
        Expect(Keyword.Owned);
        Expect(Keyword.By);
        var roles = ParseRoles();
        Expect(Keyword.To);
        var owner = ParseRole();
        return new ReassignOwnedStatement(SpanFrom(start), roles, owner);
    }
}
