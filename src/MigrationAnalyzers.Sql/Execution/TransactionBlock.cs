using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Execution;

/// <summary>A statement that the server runs in no transaction block, no pipeline and no function (25001).</summary>
/// <param name="Command">What the server calls it: <c>CREATE INDEX CONCURRENTLY</c>.</param>
/// <param name="Span">The words that make it so: <c>CONCURRENTLY</c>, <c>VACUUM</c>.</param>
public readonly record struct OutsideTransaction(string Command, TextSpan Span);

/// <summary>Which statements cannot run inside a transaction block, as servers 12 to 18 have it.</summary>
public static class TransactionBlock
{
    /// <summary>Why <paramref name="statement"/> cannot run in a transaction block; null: it can, or it depends on what the database holds.</summary>
    /// <param name="statement">A statement of <paramref name="text"/>, without an error.</param>
    /// <param name="text">The text.</param>
    public static OutsideTransaction? Refuses(Statement statement, string text)
    {
        switch (statement)
        {
            case CreateIndexStatement { IsConcurrent: true }:
                return ByWord("CREATE INDEX CONCURRENTLY", "concurrently", 1);
            case DropStatement { IsConcurrent: true }:
                return ByWord("DROP INDEX CONCURRENTLY", "concurrently", 1);
            case DropStatement { Kind: ObjectKind.Database }:
                return ByStart("DROP DATABASE");
            case DropStatement { Kind: ObjectKind.Tablespace }:
                return ByStart("DROP TABLESPACE");
            case CreateObjectStatement { Object.Kind: ObjectKind.Database }:
                return ByStart("CREATE DATABASE");
            case CreateObjectStatement { Object.Kind: ObjectKind.Tablespace }:
                return ByStart("CREATE TABLESPACE");
            case CreateObjectStatement { Object.Kind: ObjectKind.Subscription } when !SetsSlotOptions():
                return ByStart("CREATE SUBSCRIPTION ... WITH (create_slot = true)", 2);
            case VacuumStatement { IsAnalyze: false }:
                return ByStart("VACUUM");
            case ClusterStatement { Table: null }:
                return ByStart("CLUSTER");
            case ReindexStatement reindex:
                return RefusesReindex(reindex);
            case SetStatement or ResetStatement when new StatementWords(text, statement.Span).IsAt(0, "alter"):
                return ByStart("ALTER SYSTEM");
            case AlterObjectStatement { Object.Kind: ObjectKind.Database } when new StatementWords(text, statement.Span) is var words && words.Has("set") && words.Find("tablespace") is { } span:
                return new("ALTER DATABASE SET TABLESPACE", span);
            case DiscardStatement { Target: DiscardTarget.All }:
                return ByStart("DISCARD ALL");
            case AlterTableStatement { Actions: [DetachPartitionAction detach] } when new StatementWords(text, detach.Span).Find("concurrently") is { } span:
                return new("ALTER TABLE ... DETACH CONCURRENTLY", span);
            case TransactionStatement { Kind: TransactionKind.CommitPrepared }:
                return ByStart("COMMIT PREPARED");
            case TransactionStatement { Kind: TransactionKind.RollbackPrepared }:
                return ByStart("ROLLBACK PREPARED");
            default:
                return null;
        }

        OutsideTransaction ByStart(string command, int? words = null) =>
            new(command, new StatementWords(text, statement.Span).First(words ?? command.Split(' ').Length));

        OutsideTransaction ByWord(string command, string word, int words) =>
            new(command, new StatementWords(text, statement.Span) is var all && all.Find(word) is { } span ? span : all.First(words));

        // Without a connection or a slot of its own it may.
        bool SetsSlotOptions() => new StatementWords(text, statement.Span) is var words && (words.Has("connect") || words.Has("create_slot") || words.Has("slot_name"));

        OutsideTransaction? RefusesReindex(ReindexStatement reindex)
        {
            var words = new StatementWords(text, statement.Span);
            if (words.HasOption("concurrently"))
                return new("REINDEX CONCURRENTLY", words.Find("concurrently")!.Value);
            return reindex.Object?.Kind switch
            {
                ObjectKind.Schema => new("REINDEX SCHEMA", words.Find("schema") ?? words.First(1)),
                ObjectKind.Database or null when words.Find("system") is { } system => new("REINDEX SYSTEM", system),
                ObjectKind.Database or null => new("REINDEX DATABASE", words.Find("database") ?? words.First(1)),
                _ => null,
            };
        }
    }

    /// <summary>
    /// Whether the statement gives the running transaction a property that it must have before its first query (25001): an isolation level other than the usual one, or DEFERRABLE.
    /// </summary>
    public static bool MustComeFirst(Statement statement, string text)
    {
        if (statement is not SetStatement { Name: "transaction" })
            return false;
        var words = new StatementWords(text, statement.Span);
        if (!words.IsAt(words.IsAt(1, "local") ? 2 : 1, "transaction"))
            return false; // of later transactions: SET SESSION CHARACTERISTICS
        return words.Has("serializable") || words.Has("repeatable") || words.Has("uncommitted");
    }

    /// <summary>Whether COMMIT or ROLLBACK begins the next transaction at once.</summary>
    public static bool IsChained(TransactionStatement statement, string text) =>
        new StatementWords(text, statement.Span) is var words && words.Has("chain") && !words.Has("no");
}
