using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Execution;
using MigrationAnalyzers.Sql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TextSpan = MigrationAnalyzers.Sql.Text.TextSpan;

namespace MigrationAnalyzers.Rules.Sql;

/// <summary>MIG2012: raw SQL begins, commits or rolls back a transaction although EF Core runs it inside its own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig2012TransactionControl() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG2012",
        title: "SQL that controls transactions inside EF Core's own",
        messageFormat: "{0} {1}",
        category: RuleCategory.Sql,
        defaultSeverity: DiagnosticSeverity.Warning,
        sqlState: "2D000 invalid_transaction_termination, 25001 active_sql_transaction");

    /// <inheritdoc/>
    protected override void Check(BoundStep step, FindingSink findings)
    {
        // Outside of EF Core's transaction a text may have its own.
        if (step.Operation is not SqlOperation { SuppressTransaction: false, MaySuppressTransaction: false })
            return;
        foreach (var text in step.Texts)
        {
            foreach (var bound in text.Statements)
            {
                if (bound.Statement.HasError)
                    continue;
                if (bound.Statement is TransactionStatement own && OwnFault(own, text.Text) is { } fault)
                    Report(own, fault);
                if (bound.Statement is not DoStatement)
                    continue; // a procedure that commits may be called outside of a transaction
                foreach (var inner in RoutineStatements.Of(bound.Statement))
                {
                    if (inner is TransactionStatement { Kind: TransactionKind.Commit or TransactionKind.Rollback } termination)
                        Report(termination, "is an invalid transaction termination: the DO block runs inside EF Core's transaction");
                }
            }

            void Report(TransactionStatement statement, string fault)
            {
                var span = FirstWord(text.Text, statement.Span);
                findings.Add(text.Place.At(span), text.Text.Substring(span.Start, span.Length).ToUpperInvariant(), fault);
            }
        }
    }

    /// <inheritdoc/>
    protected override RuleState? Check(JudgedMigration migration, RuleState? before, RuleOptions options, FindingSink findings)
    {
        MigrationDirection? direction = null;
        var hasRun = false; // something ran in EF Core's transaction
        var isOpen = false; // raw SQL began a transaction of its own
        foreach (var step in migration.Steps)
        {
            if (direction != step.Direction)
            {
                // From 9 on EF Core asks what is applied before it begins.
                hasRun = options.EfCoreVersion is { Major: >= 9 };
                (direction, isOpen) = (step.Direction, false);
            }

            if (step.Operation is not SqlOperation sql)
            {
                hasRun = true;
                continue;
            }

            foreach (var text in step.Texts)
            {
                foreach (var bound in text.Statements)
                {
                    if (bound.Statement.HasError)
                        continue;
                    if (sql.SuppressTransaction)
                        CheckOutside(text, bound.Statement, ref isOpen, findings);
                    else if (hasRun && !sql.MaySuppressTransaction && TransactionBlock.MustComeFirst(bound.Statement, text.Text))
                        findings.Add(text.Place.At(FirstWord(text.Text, bound.Statement.Span)), "SET TRANSACTION", "comes too late to set the isolation level: EF Core has run queries in its transaction before");
                    hasRun |= bound.Statement is not SetStatement;
                }
            }

            if (sql.SuppressTransaction)
                hasRun = false;
        }

        return before;
    }

    // Savepoints stand in a transaction, and here is none but one that raw SQL begins.
    private static void CheckOutside(BoundSqlText text, Statement statement, ref bool isOpen, FindingSink findings)
    {
        if (statement is not TransactionStatement control)
            return;
        switch (control.Kind)
        {
            case TransactionKind.Begin:
                isOpen = true;
                break;
            case TransactionKind.Commit or TransactionKind.Rollback or TransactionKind.Prepare when !TransactionBlock.IsChained(control, text.Text):
                isOpen = false;
                break;
            case TransactionKind.Savepoint or TransactionKind.Release or TransactionKind.RollbackTo when !isOpen:
                var span = FirstWord(text.Text, statement.Span);
                findings.Add(text.Place.At(span), text.Text.Substring(span.Start, span.Length).ToUpperInvariant(), "can only be used in a transaction: this text runs outside of EF Core's");
                break;
        }
    }

    private static string? OwnFault(TransactionStatement statement, string text) => statement.Kind switch
    {
        TransactionKind.Begin => "has no effect: EF Core has begun a transaction already",

        // AND CHAIN begins the next one at once, so EF Core does not notice.
        TransactionKind.Commit or TransactionKind.Rollback when !TransactionBlock.IsChained(statement, text) =>
            "ends the transaction that EF Core runs the migration in: Migrate() fails, and what ran before stays",
        TransactionKind.Prepare => "ends the transaction that EF Core runs the migration in: Migrate() fails, and what ran before stays",
        _ => null,
    };

    private static TextSpan FirstWord(string text, TextSpan span)
    {
        var end = span.Start;
        while (end < span.End && char.IsLetter(text[end]))
            end++;
        return TextSpan.FromBounds(span.Start, end);
    }
}
