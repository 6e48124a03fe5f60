using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
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
    private Statement ParseSession(int start)
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
                return ParseDiscard(start);
            default:
                Next();
                break;
        }

        return new SessionStatement(SpanFrom(start));
    }

    private DiscardStatement ParseDiscard(int start)
    {
        Next();
        var target = DiscardTarget.Sequences;
        if (Take(Keyword.All))
            target = DiscardTarget.All;
        else if (Take(Keyword.Temp) || Take(Keyword.Temporary))
            target = DiscardTarget.Temporary;
        else if (Take(Keyword.Plans))
            target = DiscardTarget.Plans;
        else
            Expect(Keyword.Sequences);
        return new DiscardStatement(SpanFrom(start), target);
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
