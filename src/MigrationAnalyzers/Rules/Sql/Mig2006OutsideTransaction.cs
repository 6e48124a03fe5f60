using System.Globalization;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Sql;

/// <summary>MIG2006: a statement that cannot run inside a transaction, in a text that EF Core or Npgsql runs in one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig2006OutsideTransaction() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG2006",
        title: "A statement that cannot run inside a transaction",
        messageFormat: "{0} cannot {1}",
        category: RuleCategory.Sql,
        defaultSeverity: DiagnosticSeverity.Warning,
        sqlState: "25001 active_sql_transaction");

    /// <inheritdoc/>
    protected override void Check(BoundStep step, FindingSink findings)
    {
        if (step.Operation is not SqlOperation sql)
            return;
        foreach (var text in step.Texts)
        {
            for (var i = 0; i < text.Statements.Length; i++)
            {
                var statement = text.Statements[i].Statement;
                if (statement.HasError)
                    continue;
                if (ClientCopy.Find(statement, text.Text) is { } client)
                    findings.Add(text.Place.At(client), text.Text.Substring(client.Start, client.Length).ToUpperInvariant() is "STDIN" ? "COPY FROM STDIN" : "COPY TO STDOUT", "be executed by a command, since its rows go through the client; Npgsql has BeginTextImport and BeginTextExport for it");
                if (TransactionBlock.Refuses(statement, text.Text) is { } refused)
                    CheckOwn(sql, text, refused, isFirst: i == 0, findings);
                foreach (var inner in RoutineStatements.Of(statement))
                {
                    if (TransactionBlock.Refuses(inner, text.Text) is { } inBody)
                        findings.Add(text.Place.At(inBody.Span), inBody.Command, "be executed from a function");
                }
            }
        }
    }

    private static void CheckOwn(SqlOperation sql, BoundSqlText text, OutsideTransaction refused, bool isFirst, FindingSink findings)
    {
        if (sql.MaySuppressTransaction || (sql.SuppressTransaction && isFirst))
            return;

        // The statements of one command are sent as a pipeline: the server takes such a statement only at its head.
        var finding = findings.Add(
            text.Place.At(refused.Span),
            refused.Command,
            sql.SuppressTransaction
                ? "be executed within a pipeline; give it a Sql(..., suppressTransaction: true) of its own"
                : "run inside a transaction block; pass suppressTransaction: true");
        finding.Relate(sql.Place);
        if (text.Statements.Length == 1)
            return;

        // Whose fix splits the call needs each statement, and which of them are for a call outside of the transaction.
        if (text.Statements.Any(bound => bound.Statement.HasError || bound.Statement.HasHole))
            finding.Note(FixNotes.Unsplittable, "true");
        foreach (var bound in text.Statements)
            finding.Relate(text.Place.At(bound.Statement.Span));
        var outside = text.Statements
            .Select((bound, index) => (bound.Statement, Index: index))
            .Where(one => sql.SuppressTransaction || TransactionBlock.Refuses(one.Statement, text.Text) is not null)
            .Select(one => one.Index.ToString(CultureInfo.InvariantCulture));
        finding.Note(FixNotes.OutsideTransaction, string.Join(",", outside));
    }
}
