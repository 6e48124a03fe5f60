using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // TRUNCATE [TABLE] table, ... [RESTART IDENTITY | CONTINUE IDENTITY] [CASCADE | RESTRICT]
    private TruncateStatement ParseTruncate(int start)
    {
        Next();
        Take(Keyword.Table);
        var tables = ParseList(static parser => parser.ParseTableReference(null));
        if (Take(Keyword.Restart) || Take(Keyword.Continue))
            Expect(Keyword.Identity);
        var isCascade = TakeCascade();
        return new TruncateStatement(SpanFrom(start), tables, isCascade);
    }

    // LOCK [TABLE] table, ... [IN mode MODE] [NOWAIT]
    private LockStatement ParseLock(int start)
    {
        Next();
        Take(Keyword.Table);
        var tables = ParseList(static parser => parser.ParseTableReference(null));
        if (Take(Keyword.In))
        {
            if (Take(Keyword.Row) || Take(Keyword.Access))
            {
                if (!Take(Keyword.Share))
                    Expect(Keyword.Exclusive);
            }
            else if (Take(Keyword.Share))
            {
                if (Take(Keyword.Row))
                    Expect(Keyword.Exclusive);
                else if (Take(Keyword.Update))
                    Expect(Keyword.Exclusive);
            }
            else
                Expect(Keyword.Exclusive);
            Expect(Keyword.Mode);
        }

        Take(Keyword.Nowait);
        return new LockStatement(SpanFrom(start), tables);
    }

    // COPY [BINARY] table [(column, ...)] {FROM | TO} [PROGRAM] target [options] [WHERE e] | COPY (statement) TO target [options]
    private CopyStatement ParseCopy(int start)
    {
        Next();
        Take(Keyword.Binary);
        QualifiedName? table = null;
        Statement? source = null;
        var columns = ImmutableArray<Identifier>.Empty;
        if (Take(TokenKind.OpenParen))
        {
            source = ParseDataStatement();
            Expect(TokenKind.CloseParen);
        }
        else
        {
            table = ParseRelationName();
            columns = ParseOptionalParenthesizedNames();
        }

        var isFrom = source is null && Take(Keyword.From);
        if (!isFrom)
            Expect(Keyword.To);
        if (Take(Keyword.Program))
            ParseString();
        else if (!Take(Keyword.Stdin) && !Take(Keyword.Stdout))
            ParseString();
        SkipCopyOptions();
        var where = ParseOptionalWhere();
        return new CopyStatement(SpanFrom(start), table, columns, source, isFrom, where);
    }

    private void SkipCopyOptions()
    {
        while (!AtStatementEnd && !At(Keyword.Where))
        {
            if (At(TokenKind.OpenParen))
                SkipParentheses();
            else if (IsLabel(_current) || AtString || At(TokenKind.Star) || At(TokenKind.Comma))
                Next();
            else
                Fail();
        }
    }

    // (name [value], ...)
    private void SkipUtilityOptions() => ParseParenthesizedList(static parser =>
    {
        if (parser._current.Keyword is Keyword.Analyze or Keyword.Analyse)
            parser.Next();
        else
            parser.ParseNonReservedWord();
        if (!parser.At(TokenKind.Comma) && !parser.At(TokenKind.CloseParen))
            parser.ParseSettingValue();
        return true;
    });

    // ( ... )
    private void SkipParentheses()
    {
        Expect(TokenKind.OpenParen);
        var depth = 1;
        while (depth > 0 && !AtStatementEnd)
        {
            if (At(TokenKind.Error))
                Fail();
            else if (At(TokenKind.OpenParen))
                depth++;
            else if (At(TokenKind.CloseParen))
                depth--;
            Next();
        }

        if (depth > 0)
            Fail();
    }

    // VACUUM | ANALYZE [(options)] [words] [table [(column, ...)], ...]
    private VacuumStatement ParseVacuum(int start)
    {
        var isAnalyze = _current.Keyword != Keyword.Vacuum;
        Next();
        if (At(TokenKind.OpenParen))
            SkipUtilityOptions();
        else
        {
            if (!isAnalyze)
            {
                Take(Keyword.Full);
                Take(Keyword.Freeze);
            }

            Take(Keyword.Verbose);
            if (!isAnalyze && !Take(Keyword.Analyze))
                Take(Keyword.Analyse);
        }

        var tables = AtStatementEnd ? ImmutableArray<VacuumTable>.Empty : ParseList(static parser => parser.ParseVacuumTable());
        return new VacuumStatement(SpanFrom(start), isAnalyze, tables);
    }

    private VacuumTable ParseVacuumTable()
    {
        var start = _current.Start;
        var table = ParseTableReference(null);
        var columns = ParseOptionalParenthesizedNames();
        return new VacuumTable(SpanFrom(start), table.Name, columns);
    }

    // REINDEX [(options)] {INDEX | TABLE | SCHEMA | DATABASE | SYSTEM} [CONCURRENTLY] name
    private ReindexStatement ParseReindex(int start)
    {
        Next();
        if (At(TokenKind.OpenParen))
            SkipUtilityOptions();
        var isSystem = Take(Keyword.System);
        var kind = isSystem ? ObjectKind.Database : _current.Keyword is Keyword.Index or Keyword.Table or Keyword.Schema or Keyword.Database ? TakeObjectKind() : null;
        if (kind is null)
        {
            Fail();
            return new ReindexStatement(SpanFrom(start), null);
        }

        var isConcurrent = Take(Keyword.Concurrently);
        var reference = AtStatementEnd && kind == ObjectKind.Database ? null : ParseObjectReference(kind.Value);
        return new ReindexStatement(SpanFrom(start), reference) { IsConcurrent = isConcurrent };
    }

    // CLUSTER [VERBOSE] [(options)] [table [USING index] | index ON table]
    private ClusterStatement ParseCluster(int start)
    {
        Next();
        if (!Take(Keyword.Verbose) && At(TokenKind.OpenParen))
            SkipUtilityOptions();
        if (AtStatementEnd)
            return new ClusterStatement(SpanFrom(start), null, null);
        var table = ParseRelationName();
        Identifier? index = null;
        if (Take(Keyword.Using))
            index = ParseName();
        else if (table.Parts.Length == 1 && Take(Keyword.On))
        {
            index = table.Name;
            table = ParseRelationName();
        }

        return new ClusterStatement(SpanFrom(start), table, index);
    }

    // EXPLAIN [(options)] [ANALYZE] [VERBOSE] statement
    private ExplainStatement ParseExplain(int start)
    {
        Next();
        if (At(TokenKind.OpenParen) && !AtQueryInParentheses())
            SkipUtilityOptions();
        else
        {
            if (!Take(Keyword.Analyze))
                Take(Keyword.Analyse);
            Take(Keyword.Verbose);
        }

        var body = ParseExplained();
        return new ExplainStatement(SpanFrom(start), body);
    }

    private Statement ParseExplained()
    {
        return _current.Keyword is Keyword.Create or Keyword.Refresh or Keyword.Declare or Keyword.Execute
            ? ParseNestedStatement(static parser => parser.ParseStatement())
            : ParseDataStatement();
    }

    // DECLARE name [BINARY] [ASENSITIVE | INSENSITIVE] [[NO] SCROLL] CURSOR [{WITH | WITHOUT} HOLD] FOR query
    private DeclareCursorStatement ParseDeclareCursor(int start)
    {
        Next();
        var name = ParseName();
        while (Take(Keyword.Binary) || Take(Keyword.Insensitive) || Take(Keyword.Asensitive) || Take(Keyword.Scroll) || Take(Keyword.No, Keyword.Scroll))
            continue;
        Expect(Keyword.Cursor);
        if (Take(Keyword.With) || Take(Keyword.Without))
            Expect(Keyword.Hold);
        Expect(Keyword.For);
        var query = ParseQuery();
        return new DeclareCursorStatement(SpanFrom(start), name, query);
    }

    // {FETCH | MOVE} [direction] [FROM | IN] cursor
    private FetchStatement ParseFetchCursor(int start)
    {
        var isMove = At(Keyword.Move);
        Next();
        switch (_current.Keyword)
        {
            case Keyword.Absolute or Keyword.Relative when Peek(1).Kind is TokenKind.Integer or TokenKind.Plus or TokenKind.Minus:
                Next();
                ParseSignedNumber();
                break;
            case Keyword.Forward or Keyword.Backward when !IsStatementEnd(Peek(1)):
                Next();
                if (!Take(Keyword.All) && _current.Kind is TokenKind.Integer or TokenKind.Plus or TokenKind.Minus)
                    ParseSignedNumber();
                break;
            case Keyword.Next or Keyword.Prior or Keyword.First or Keyword.Last when !IsStatementEnd(Peek(1)):
            case Keyword.All:
                Next();
                break;
            default:
                if (_current.Kind is TokenKind.Integer or TokenKind.Plus or TokenKind.Minus)
                    ParseSignedNumber();
                break;
        }

        if (!Take(Keyword.From))
            Take(Keyword.In);
        var cursor = ParseName();
        return new FetchStatement(SpanFrom(start), cursor, isMove);
    }

    private static bool IsStatementEnd(in Token token) => token.Kind is TokenKind.Semicolon or TokenKind.End;

    // CLOSE {name | ALL}
    private CloseStatement ParseClose(int start)
    {
        Next();
        var cursor = Take(Keyword.All) ? null : ParseName();
        return new CloseStatement(SpanFrom(start), cursor);
    }

    // LISTEN name | UNLISTEN name | * | NOTIFY name [, 'text'] | LOAD 'file' | CHECKPOINT | DISCARD what
    private SessionStatement ParseSession(int start)
    {
        switch (_current.Keyword)
        {
            case Keyword.Listen:
                Next();
                ParseName();
                break;
            case Keyword.Unlisten:
                Next();
                if (!Take(TokenKind.Star))
                    ParseName();
                break;
            case Keyword.Notify:
                Next();
                ParseName();
                if (Take(TokenKind.Comma))
                    ParseString();
                break;
            case Keyword.Load:
                Next();
                ParseString();
                break;
            case Keyword.Discard:
                Next();
                if (!Take(Keyword.All) && !Take(Keyword.Temp) && !Take(Keyword.Temporary) && !Take(Keyword.Plans))
                    Expect(Keyword.Sequences);
                break;
            default:
                Next();
                if (_version >= 18 && At(TokenKind.OpenParen))
                    SkipUtilityOptions();
                break;
        }

        return new SessionStatement(SpanFrom(start));
    }

    // PREPARE name [(type, ...)] AS statement | PREPARE TRANSACTION 'id'
    private Statement ParsePrepare(int start)
    {
        Next();
        if (At(Keyword.Transaction) && IsString(Peek(1)))
        {
            Next();
            Next();
            return new TransactionStatement(SpanFrom(start), TransactionKind.Prepare, null);
        }

        var name = ParseName();
        var types = ParseOptionalParenthesizedList(static parser => parser.ParseTypeName());
        Expect(Keyword.As);
        var body = ParseDataStatement();
        return new PrepareStatement(SpanFrom(start), name, types, body);
    }

    // DEALLOCATE [PREPARE] {name | ALL}
    private DeallocateStatement ParseDeallocate(int start)
    {
        Next();
        if (At(Keyword.Prepare) && !IsStatementEnd(Peek(1)))
            Next();
        var name = Take(Keyword.All) ? null : ParseName();
        return new DeallocateStatement(SpanFrom(start), name);
    }

    // BEGIN | START TRANSACTION | COMMIT | END | ROLLBACK | ABORT | SAVEPOINT | RELEASE
    private TransactionStatement ParseTransaction(int start)
    {
        var first = _current.Keyword;
        Next();
        switch (first)
        {
            case Keyword.Begin:
                SkipTransactionWord();
                SkipTransactionModes(isRequired: false);
                return new TransactionStatement(SpanFrom(start), TransactionKind.Begin, null);
            case Keyword.Start:
                Expect(Keyword.Transaction);
                SkipTransactionModes(isRequired: false);
                return new TransactionStatement(SpanFrom(start), TransactionKind.Begin, null);
            case Keyword.Savepoint:
                var savepoint = ParseName();
                return new TransactionStatement(SpanFrom(start), TransactionKind.Savepoint, savepoint);
            case Keyword.Release:
                if (At(Keyword.Savepoint) && !IsStatementEnd(Peek(1)))
                    Next();
                var released = ParseName();
                return new TransactionStatement(SpanFrom(start), TransactionKind.Release, released);
            case Keyword.Commit or Keyword.Rollback when Take(Keyword.Prepared):
                ParseString();
                return new TransactionStatement(SpanFrom(start), first == Keyword.Commit ? TransactionKind.CommitPrepared : TransactionKind.RollbackPrepared, null);
        }

        SkipTransactionWord();
        if (first == Keyword.Rollback && Take(Keyword.To))
        {
            if (At(Keyword.Savepoint) && !IsStatementEnd(Peek(1)))
                Next();
            var target = ParseName();
            return new TransactionStatement(SpanFrom(start), TransactionKind.RollbackTo, target);
        }

        // AND [NO] CHAIN
        if (Take(Keyword.And))
        {
            Take(Keyword.No);
            Expect(Keyword.Chain);
        }

        return new TransactionStatement(SpanFrom(start), first is Keyword.Commit or Keyword.End ? TransactionKind.Commit : TransactionKind.Rollback, null);
    }

    private void SkipTransactionWord()
    {
        if (!Take(Keyword.Work))
            Take(Keyword.Transaction);
    }
}
