using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // Every statement by its first word.
    private Statement ParseStatement()
    {
        var start = _current.Start;
        switch (_current.Keyword)
        {
            case Keyword.Select or Keyword.Values or Keyword.Table or Keyword.With or Keyword.Insert or Keyword.Update or Keyword.Delete or Keyword.Merge:
                return ParseDataStatement();
            case Keyword.Create:
                return ParseCreate(start);
            case Keyword.Alter:
                return ParseAlter(start);
            case Keyword.Drop:
                return ParseDrop(start);
            case Keyword.Abort or Keyword.Begin or Keyword.Commit or Keyword.End or Keyword.Release or Keyword.Rollback or Keyword.Savepoint or Keyword.Start:
                return ParseTransaction(start);
            case Keyword.Analyse or Keyword.Analyze or Keyword.Vacuum:
                return ParseVacuum(start);
            case Keyword.Call:
                return ParseCall(start);
            case Keyword.Checkpoint or Keyword.Discard or Keyword.Listen or Keyword.Load or Keyword.Notify or Keyword.Unlisten:
                return ParseSession(start);
            case Keyword.Close:
                return ParseClose(start);
            case Keyword.Cluster:
                return ParseCluster(start);
            case Keyword.Comment:
                return ParseComment(start);
            case Keyword.Copy:
                return ParseCopy(start);
            case Keyword.Deallocate:
                return ParseDeallocate(start);
            case Keyword.Declare:
                return ParseDeclareCursor(start);
            case Keyword.Do:
                return ParseDo(start);
            case Keyword.Execute:
                return ParseExecute(start);
            case Keyword.Explain:
                return ParseExplain(start);
            case Keyword.Fetch or Keyword.Move:
                return ParseFetchCursor(start);
            case Keyword.Grant:
                return ParseGrant(start, true);
            case Keyword.Revoke:
                return ParseGrant(start, false);
            case Keyword.Lock:
                return ParseLock(start);
            case Keyword.Prepare:
                return ParsePrepare(start);
            case Keyword.Refresh:
                return ParseRefresh(start);
            case Keyword.Reindex:
                return ParseReindex(start);
            case Keyword.Reset:
                return ParseReset(start);
            case Keyword.Security:
                return ParseSecurityLabel(start);
            case Keyword.Set:
                return ParseSet(start);
            case Keyword.Show:
                return ParseShow(start);
            case Keyword.Truncate:
                return ParseTruncate(start);
            case Keyword.Import:
                return ParseImportForeignSchema(start);
            case Keyword.Reassign:
                return ParseReassignOwned(start);
        }

        if (At(TokenKind.OpenParen))
            return ParseDataStatement();
        Fail();
        return new OpaqueStatement(SpanFrom(start));
    }

    // A statement inside another one.
    private Statement ParseNestedStatement(Func<Parser, Statement> parse)
    {
        if (!Enter())
            return new OpaqueStatement(new TextSpan(_previousEnd, 0));
        var statement = parse(this);
        Leave();
        return statement;
    }

    // CREATE [OR REPLACE] kind ...
    private Statement ParseCreate(int start)
    {
        Expect(Keyword.Create);
        var orReplace = Take(Keyword.Or);
        if (orReplace)
            Expect(Keyword.Replace);
        switch (_current.Keyword)
        {
            case Keyword.View or Keyword.Recursive:
                return ParseCreateView(start, orReplace, Persistence.Permanent);
            case Keyword.Function or Keyword.Procedure:
                return ParseCreateRoutine(start, orReplace);
            case Keyword.Trigger or Keyword.Constraint when !orReplace || _version >= 14:
                return ParseCreateTrigger(start, orReplace);
            case Keyword.Rule:
                return ParseCreateRule(start, orReplace);
            case Keyword.Aggregate:
                Next();
                return ParseDefine(start, ObjectKind.Aggregate, orReplace);
            case Keyword.Language or Keyword.Procedural or Keyword.Trusted:
                Take(Keyword.Trusted);
                Take(Keyword.Procedural);
                Expect(Keyword.Language);
                return ParseCreateObject(start, ObjectKind.Language);
            case Keyword.Transform:
                Next();
                return ParseCreateObject(start, ObjectKind.Transform);
            case Keyword.Temporary or Keyword.Temp or Keyword.Local or Keyword.Global or Keyword.Unlogged or Keyword.Table:
                return ParseCreateRelation(start, orReplace);
        }

        if (!orReplace)
            return ParseCreateNew(start);
        Fail();
        return new OpaqueStatement(SpanFrom(start));
    }

    // [TEMP | UNLOGGED] {TABLE | SEQUENCE | VIEW} ...
    private Statement ParseCreateRelation(int start, bool orReplace)
    {
        var persistence = TakePersistence();
        // The server refuses views that are unlogged, but it reads them.
        if (_current.Keyword is Keyword.View or Keyword.Recursive)
            return ParseCreateView(start, orReplace, persistence);
        if (!orReplace && persistence == Persistence.Unlogged && At(Keyword.Materialized))
            return ParseCreateMaterializedView(start);
        if (!orReplace && At(Keyword.Sequence))
            return ParseCreateSequence(start, persistence);
        if (orReplace)
            Fail();
        return ParseCreateTable(start, persistence);
    }

    // The kinds that OR REPLACE does not go with.
    private Statement ParseCreateNew(int start)
    {
        switch (_current.Keyword)
        {
            case Keyword.Unique:
                Next();
                return ParseCreateIndex(start, true);
            case Keyword.Index:
                return ParseCreateIndex(start, false);
            case Keyword.Materialized:
                return ParseCreateMaterializedView(start);
            case Keyword.Foreign when Peek(1).Keyword != Keyword.Data:
                return ParseCreateForeignTable(start);
            case Keyword.Sequence:
                return ParseCreateSequence(start, Persistence.Permanent);
            case Keyword.Schema:
                return ParseCreateSchema(start);
            case Keyword.Extension:
                return ParseCreateExtension(start);
            case Keyword.Type:
                return ParseCreateType(start);
            case Keyword.Domain:
                return ParseCreateDomain(start);
            case Keyword.Event:
                return ParseCreateEventTrigger(start);
            case Keyword.Policy:
                return ParseCreatePolicy(start);
            case Keyword.Statistics:
                return ParseCreateStatistics(start);
            case Keyword.Publication:
                return ParsePublication(start, true);
            case Keyword.Default or Keyword.Conversion:
                return ParseCreateConversion(start);
            case Keyword.Assertion:
                return ParseCreateAssertion(start);
            case Keyword.Operator or Keyword.Text or Keyword.Collation when TakeObjectKind() is { } defined:
                return defined is ObjectKind.OperatorClass or ObjectKind.OperatorFamily
                    ? ParseCreateOperatorClass(start, defined)
                    : ParseDefine(start, defined, false);
            case Keyword.Foreign or Keyword.Server or Keyword.User or Keyword.Role or Keyword.Group or Keyword.Database or Keyword.Tablespace or Keyword.Subscription
                or Keyword.Cast or Keyword.Access when TakeObjectKind() is { } kind:
                return ParseCreateObject(start, kind);
            default:
                Fail();
                return new OpaqueStatement(SpanFrom(start));
        }
    }

    // ALTER kind ...
    private Statement ParseAlter(int start)
    {
        Expect(Keyword.Alter);
        switch (_current.Keyword)
        {
            case Keyword.Table or Keyword.Index or Keyword.View or Keyword.Sequence or Keyword.Materialized:
            case Keyword.Foreign when Peek(1).Keyword != Keyword.Data:
                return ParseAlterRelation(start, TakeObjectKind() ?? ObjectKind.Table);
            case Keyword.Type:
                return ParseAlterType(start);
            case Keyword.Domain:
                return ParseAlterDomain(start);
            case Keyword.Extension:
                return ParseAlterExtension(start);
            case Keyword.Policy:
                return ParseAlterPolicy(start);
            case Keyword.Publication:
                return ParsePublication(start, false);
            case Keyword.Default:
                return ParseDefaultPrivileges(start);
            case Keyword.System:
                Next();
                if (!At(Keyword.Set) && !At(Keyword.Reset))
                    Fail();
                return At(Keyword.Set) ? ParseSet(start) : ParseReset(start);
            case Keyword.Role or Keyword.Group:
            case Keyword.User when Peek(1).Keyword != Keyword.Mapping || Peek(2).Keyword != Keyword.For:
                return ParseAlterRole(start);
            case Keyword.Constraint or Keyword.Column or Keyword.Cast or Keyword.Transform or Keyword.Access:
                break;
            default:
                if (TakeObjectKind() is { } kind)
                    return ParseAlterObject(start, kind);
                break;
        }

        Fail();
        return new OpaqueStatement(SpanFrom(start));
    }

    // EXECUTE name [(e, ...)]
    private ExecuteStatement ParseExecute(int start)
    {
        Expect(Keyword.Execute);
        var name = ParseName();
        var arguments = ParseOptionalParenthesizedList(static parser => parser.ParseExpression());
        return new ExecuteStatement(SpanFrom(start), name, arguments);
    }

    // CREATE ASSERTION name CHECK (e) attributes: standard SQL that no server has
    private OpaqueStatement ParseCreateAssertion(int start)
    {
        var createIndex = _index - 1;
        Next();
        ParseQualifiedName();
        if (!At(Keyword.Check))
            Fail();
        ParseCheck(start, null);
        ParseConstraintAttributes("ASSERTION", (ConstraintAttributes)~0);
        FailExactly(createIndex, "CREATE ASSERTION is not yet implemented");
        return new OpaqueStatement(SpanFrom(start));
    }
}
