using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5002: a DELETE or UPDATE without WHERE, or a TRUNCATE.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5002WholeTable() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5002",
        title: "A migration changes or deletes every row of a table",
        messageFormat: "{0} every row of {1}",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Info);

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, FindingSink findings)
    {
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in migration.Changes)
        {
            if (!change.IsOnExisting)
                continue;
            switch (change)
            {
                case ColumnAdded column:
                    added.Add(KeyOf(column.Table, column.Column.Name));
                    break;
                case TableTruncated { Table: { } table }:
                    findings.Add(change.Place, "TRUNCATE removes", table.Name);
                    break;
                case RowsChanged { IsWhole: true, Change: RowChange.Delete, Table: { } table }:
                    findings.Add(change.Place, "DELETE without WHERE removes", table.Name);
                    break;
                // To fill a column that this migration adds is what such an UPDATE is for.
                case RowsChanged { IsWhole: true, Change: RowChange.Update, Table: { } table } update when !update.Columns.All(column => added.Contains(KeyOf(table, column))):
                    findings.Add(change.Place, "UPDATE without WHERE changes", table.Name);
                    break;
            }
        }
    }

    private static string KeyOf(ChangedTable table, string column) => table.Name + "." + column;
}
