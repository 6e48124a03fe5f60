using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>The kinds of transaction statements.</summary>
public enum TransactionKind
{
    /// <summary>BEGIN, START TRANSACTION</summary>
    Begin,

    /// <summary>COMMIT, END</summary>
    Commit,

    /// <summary>ROLLBACK, ABORT</summary>
    Rollback,

    /// <summary>SAVEPOINT name</summary>
    Savepoint,

    /// <summary>RELEASE name</summary>
    Release,

    /// <summary>ROLLBACK TO name</summary>
    RollbackTo,

    /// <summary>PREPARE TRANSACTION</summary>
    Prepare,

    /// <summary>COMMIT PREPARED</summary>
    CommitPrepared,

    /// <summary>ROLLBACK PREPARED</summary>
    RollbackPrepared,
}

/// <summary>BEGIN, COMMIT, ROLLBACK, SAVEPOINT and their kin.</summary>
public sealed record TransactionStatement(TextSpan Span, TransactionKind Kind, Identifier? Savepoint) : Statement(Span);
