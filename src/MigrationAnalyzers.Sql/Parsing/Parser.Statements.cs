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
            case Keyword.Execute:
                return ParseExecute(start);
            case Keyword.Refresh:
                return ParseRefresh(start);
            case Keyword.Abort or Keyword.Analyse or Keyword.Analyze or Keyword.Begin or Keyword.Call or Keyword.Checkpoint or Keyword.Close or Keyword.Cluster
                or Keyword.Comment or Keyword.Commit or Keyword.Copy or Keyword.Deallocate or Keyword.Declare or Keyword.Discard or Keyword.Do or Keyword.End
                or Keyword.Explain or Keyword.Fetch or Keyword.Grant or Keyword.Import or Keyword.Listen or Keyword.Load or Keyword.Lock or Keyword.Move
                or Keyword.Notify or Keyword.Prepare or Keyword.Reassign or Keyword.Reindex or Keyword.Release or Keyword.Reset or Keyword.Revoke
                or Keyword.Rollback or Keyword.Savepoint or Keyword.Security or Keyword.Set or Keyword.Show or Keyword.Start or Keyword.Truncate
                or Keyword.Unlisten or Keyword.Vacuum:
                return SkipStatement(start);
        }

        if (At(TokenKind.OpenParen))
            return ParseDataStatement();
        Fail();
        return new OpaqueStatement(SpanFrom(start));
    }

    // To the semicolon that ends the statement: not one inside parentheses, as rules have, nor one in the body of BEGIN ATOMIC.
    private OpaqueStatement SkipStatement(int start)
    {
        var startIndex = _index;
        var parentheses = 0;
        var blocks = 0;
        while (!At(TokenKind.End) && (!At(TokenKind.Semicolon) || parentheses > 0 || blocks > 0))
        {
            if (At(TokenKind.Error))
                Fail();
            else if (At(TokenKind.OpenParen))
                parentheses++;
            else if (At(TokenKind.CloseParen))
                parentheses--;
            else if (At(Keyword.Begin, Keyword.Atomic) || (blocks > 0 && At(Keyword.Case)))
                blocks++;
            else if (blocks > 0 && At(Keyword.End))
                blocks--;
            Next();
        }

        if (_failed || !At(TokenKind.End) || (parentheses <= 0 && blocks == 0))
            return new OpaqueStatement(SpanFrom(start));

        // The parentheses do not match: whatever it is, it does not hide what follows.
        MoveTo(startIndex);
        while (!AtStatementEnd)
            Next();
        return new OpaqueStatement(SpanFrom(start));
    }

    private Statement ParseCreate(int start)
    {
        var startIndex = _index;
        Expect(Keyword.Create);
        var orReplace = At(Keyword.Or, Keyword.Replace) && Take(Keyword.Or, Keyword.Replace);
        switch (_current.Keyword)
        {
            case Keyword.Unique when !orReplace:
                Next();
                return ParseCreateIndex(start, true);
            case Keyword.Index when !orReplace:
                return ParseCreateIndex(start, false);
            case Keyword.Materialized when !orReplace:
                return ParseCreateMaterializedView(start);
            case Keyword.Foreign when !orReplace && Peek(1).Keyword == Keyword.Table:
                return ParseCreateForeignTable(start);
            case Keyword.View or Keyword.Recursive:
                return ParseCreateView(start, orReplace, Persistence.Permanent);
            case Keyword.Table or Keyword.Unlogged or Keyword.Temporary or Keyword.Temp or Keyword.Local or Keyword.Global:
                var persistence = TakePersistence();
                if (_current.Keyword is Keyword.View or Keyword.Recursive)
                    return ParseCreateView(start, orReplace, persistence);
                if (At(Keyword.Table) && !orReplace)
                    return ParseCreateTable(start, persistence);
                break;
        }

        MoveTo(startIndex);
        return SkipStatement(start);
    }

    private Statement ParseAlter(int start)
    {
        var startIndex = _index;
        Expect(Keyword.Alter);
        switch (_current.Keyword)
        {
            case Keyword.Table or Keyword.Index or Keyword.View or Keyword.Sequence or Keyword.Materialized:
            case Keyword.Foreign when Peek(1).Keyword == Keyword.Table:
                if (TakeObjectKind() is { } kind)
                    return ParseAlterRelation(start, kind);
                Fail();
                break;
        }

        if (!_failed)
            MoveTo(startIndex);
        return SkipStatement(start);
    }

    // EXECUTE name [(e, ...)]
    private ExecuteStatement ParseExecute(int start)
    {
        Expect(Keyword.Execute);
        var name = ParseName();
        var arguments = ParseOptionalParenthesizedList(static parser => parser.ParseExpression());
        return new ExecuteStatement(SpanFrom(start), name, arguments);
    }
}
