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
        if (!isGrant && IsLabel(_current) && At(_current.Keyword, Keyword.Option))
        {
            Next();
            Next();
            Expect(Keyword.For);
        }

        var privileges = ParsePrivileges();
        if (!At(Keyword.On))
            return ParseGrantRole(start, isGrant, privileges);

        Next();
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
        SkipGrantOptions(isGrant);
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
        if (name.Text == "alter")
            Take(Keyword.System);
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
            case Keyword.Parameter when !isAll && Peek(1).Kind == TokenKind.Identifier && Peek(1).Keyword is not (Keyword.To or Keyword.From):
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

    // [WITH {GRANT OPTION | ADMIN OPTION | option value, ...}] [GRANTED BY role] [CASCADE | RESTRICT]
    private void SkipGrantOptions(bool isGrant)
    {
        if (isGrant && Take(Keyword.With))
        {
            do
            {
                if (Take(Keyword.Grant))
                    Expect(Keyword.Option);
                else
                {
                    ParseLabel();
                    if (!Take(Keyword.Option) && !Take(Keyword.True) && !Take(Keyword.False))
                        Fail();
                }
            }
            while (Take(TokenKind.Comma));
        }

        if (Take(Keyword.Granted))
        {
            Expect(Keyword.By);
            ParseRole();
        }

        if (!isGrant)
            TakeCascade();
    }

    private GrantRoleStatement ParseGrantRole(int start, bool isGrant, ImmutableArray<Privilege> privileges)
    {
        if (!Take(isGrant ? Keyword.To : Keyword.From))
            Fail();
        var roles = ParseList(static parser => parser.ParseRole());
        SkipGrantOptions(isGrant);
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
                roles = ParseList(static parser => parser.ParseRole());
            }
            else
                break;
        }

        var isGrant = Take(Keyword.Grant);
        if (!isGrant)
        {
            Expect(Keyword.Revoke);
            if (Take(Keyword.Grant, Keyword.Option))
                Expect(Keyword.For);
        }

        ParsePrivileges();
        Expect(Keyword.On);
        if (Take(Keyword.Large))
            Expect(Keyword.Objects);
        else if (_current.Keyword is Keyword.Tables or Keyword.Functions or Keyword.Routines or Keyword.Sequences or Keyword.Types or Keyword.Schemas)
            Next();
        else
            Fail();
        if (!Take(isGrant ? Keyword.To : Keyword.From))
            Fail();
        ParseList(static parser => parser.ParseGrantee());
        SkipGrantOptions(isGrant);
        return new DefaultPrivilegesStatement(SpanFrom(start), schemas, roles);
    }
}
