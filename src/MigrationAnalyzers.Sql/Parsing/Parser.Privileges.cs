using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // {GRANT | REVOKE [GRANT OPTION FOR]} privileges [ON target] {TO | FROM} role, ... [options]
    private Statement ParseGrant(int start, bool isGrant)
    {
        Next();
        var optionFor = Keyword.None;
        if (!isGrant && (At(Keyword.Grant) || (Peek(1).Keyword == Keyword.Option && (At(Keyword.Admin) || (_version >= 16 && IsName(_current))))))
        {
            optionFor = At(Keyword.Grant) ? Keyword.Grant : Keyword.Admin;
            Next();
            Expect(Keyword.Option);
            Expect(Keyword.For);
        }

        var privileges = ParsePrivileges();
        if (optionFor == Keyword.Admin || (optionFor == Keyword.None && !At(Keyword.On)))
            return ParseGrantRole(start, isGrant, privileges);

        Expect(Keyword.On);
        var schemas = ImmutableArray<Identifier>.Empty;
        var objects = ImmutableArray<ObjectReference>.Empty;
        var kind = ParseGrantKind(out var isAll);
        if (isAll)
        {
            Expect(Keyword.In);
            Expect(Keyword.Schema);
            schemas = ParseNameList();
        }
        else if (kind == ObjectKind.Parameter)
            ParseList(static parser => parser.ParseQualifiedName());
        else
            objects = ParseObjectReferences(kind);

        if (!Take(isGrant ? Keyword.To : Keyword.From))
            Fail();
        var roles = ParseList(static parser => parser.ParseGrantee());
        var isGrantable = isGrant && Take(Keyword.With);
        if (isGrantable)
        {
            Expect(Keyword.Grant);
            Expect(Keyword.Option);
        }

        if (_version >= 14)
            SkipGrantedBy();
        if (!isGrant)
            TakeCascade();
        return new GrantStatement(SpanFrom(start), isGrant, privileges, kind, objects, schemas, roles);
    }

    // ALL [PRIVILEGES] [(column, ...)] | privilege [(column, ...)], ...
    private ImmutableArray<Privilege> ParsePrivileges()
    {
        if (!At(Keyword.All))
            return ParseList(static parser => parser.ParsePrivilege());
        var start = _current.Start;
        var all = TakeIdentifier();
        Take(Keyword.Privileges);
        var columns = ParseOptionalParenthesizedNames();
        return columns.IsEmpty ? ImmutableArray<Privilege>.Empty : ImmutableArray.Create(new Privilege(SpanFrom(start), all, columns));
    }

    private Privilege ParsePrivilege()
    {
        var start = _current.Start;
        var name = _current.Keyword is Keyword.Select or Keyword.References or Keyword.Create ? TakeIdentifier() : ParseName();
        if (_version >= 15 && At(Keyword.System) && name is { Text: "alter", IsQuoted: false })
            Next();
        var columns = ParseOptionalParenthesizedNames();
        return new Privilege(SpanFrom(start), name, columns);
    }

    private ObjectKind ParseGrantKind(out bool isAll)
    {
        isAll = Take(Keyword.All);
        switch (_current.Keyword)
        {
            case Keyword.Tables when isAll:
            case Keyword.Table when !isAll:
                Next();
                return ObjectKind.Table;
            case Keyword.Sequences when isAll:
            case Keyword.Sequence when !isAll:
                Next();
                return ObjectKind.Sequence;
            case Keyword.Functions when isAll:
                Next();
                return ObjectKind.Function;
            case Keyword.Procedures when isAll:
                Next();
                return ObjectKind.Procedure;
            case Keyword.Routines when isAll:
                Next();
                return ObjectKind.Routine;
            case Keyword.Function or Keyword.Procedure or Keyword.Routine or Keyword.Database or Keyword.Domain or Keyword.Language or Keyword.Large
                or Keyword.Schema or Keyword.Tablespace or Keyword.Type when !isAll && Peek(1).Kind != TokenKind.Dot && Peek(1).Keyword != Keyword.To:
                return TakeObjectKind() ?? ObjectKind.Table;
            case Keyword.Foreign when !isAll:
                if (Peek(1).Keyword == Keyword.Data)
                    return TakeObjectKind() ?? ObjectKind.ForeignDataWrapper;
                Next();
                Expect(Keyword.Server);
                return ObjectKind.Server;
            case Keyword.Parameter when !isAll && _version >= 15 && IsName(Peek(1)):
                Next();
                return ObjectKind.Parameter;
            default:
                if (isAll)
                    Fail();
                return ObjectKind.Table;
        }
    }

    // [GROUP] role
    private RoleName ParseGrantee()
    {
        Take(Keyword.Group);
        return ParseRole();
    }

    // [GRANTED BY role]
    private void SkipGrantedBy()
    {
        if (!Take(Keyword.Granted))
            return;
        Expect(Keyword.By);
        ParseRole();
    }

    // [WITH ADMIN OPTION | WITH option value, ...]
    private void SkipGrantRoleOptions()
    {
        if (!Take(Keyword.With))
            return;
        if (_version < 16)
        {
            Expect(Keyword.Admin);
            Expect(Keyword.Option);
            return;
        }

        ParseList(static parser =>
        {
            parser.ParseLabel();
            if (!parser.Take(Keyword.True) && !parser.Take(Keyword.False))
                parser.Expect(Keyword.Option);
            return true;
        });
    }

    private GrantRoleStatement ParseGrantRole(int start, bool isGrant, ImmutableArray<Privilege> privileges)
    {
        if (!Take(isGrant ? Keyword.To : Keyword.From))
            Fail();
        var roles = ParseRoles();
        if (isGrant)
            SkipGrantRoleOptions();
        SkipGrantedBy();
        if (!isGrant)
            TakeCascade();
        return new GrantRoleStatement(SpanFrom(start), isGrant, ImmutableArray.CreateRange(privileges, static privilege => privilege.Name), roles);
    }

    // ALTER DEFAULT PRIVILEGES [IN SCHEMA name, ...] [FOR ROLE role, ...] {GRANT | REVOKE} ...
    private DefaultPrivilegesStatement ParseDefaultPrivileges(int start)
    {
        Next();
        Expect(Keyword.Privileges);
        var schemas = ImmutableArray<Identifier>.Empty;
        var roles = ImmutableArray<RoleName>.Empty;
        while (true)
        {
            if (Take(Keyword.In))
            {
                Expect(Keyword.Schema);
                schemas = ParseNameList();
            }
            else if (Take(Keyword.For))
            {
                if (!Take(Keyword.Role))
                    Expect(Keyword.User);
                roles = ParseRoles();
            }
            else
                break;
        }

        var isGrant = Take(Keyword.Grant);
        if (!isGrant)
        {
            Expect(Keyword.Revoke);
            if (Take(Keyword.Grant))
            {
                Expect(Keyword.Option);
                Expect(Keyword.For);
            }
        }

        ParsePrivileges();
        Expect(Keyword.On);
        if (_version >= 18 && Take(Keyword.Large))
            Expect(Keyword.Objects);
        else if (_current.Keyword is Keyword.Tables or Keyword.Functions or Keyword.Routines or Keyword.Sequences or Keyword.Types or Keyword.Schemas)
            Next();
        else
            Fail();
        if (!Take(isGrant ? Keyword.To : Keyword.From))
            Fail();
        ParseList(static parser => parser.ParseGrantee());
        if (isGrant && Take(Keyword.With))
        {
            Expect(Keyword.Grant);
            Expect(Keyword.Option);
        }

        if (!isGrant)
            TakeCascade();
        return new DefaultPrivilegesStatement(SpanFrom(start), schemas, roles);
    }
}
