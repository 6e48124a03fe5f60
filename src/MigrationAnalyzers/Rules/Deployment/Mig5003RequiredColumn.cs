using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5003: a column that must have a value, and has none to give to the rows that are there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5003RequiredColumn() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5003",
        title: "A required column without a default is added to a table that may have rows",
        messageFormat: "Column {0} of {1} is required and has no default: the migration fails if the table has rows",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Warning,
        sqlState: "23502 not_null_violation");

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, FindingSink findings)
    {
        var empty = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in migration.Changes)
        {
            switch (change)
            {
                case TableTruncated { Table: { } table }:
                    empty.Add(table.Name);
                    break;
                case RowsChanged { IsWhole: true, Change: RowChange.Delete, Table: { } table }:
                    empty.Add(table.Name);
                    break;
                case RowsChanged { Change: RowChange.Insert or RowChange.Merge, Table: { } table }:
                    empty.Remove(table.Name);
                    break;
                case ColumnAdded { IsOnExisting: true, IsRequired: true } added when !empty.Contains(added.Table.Name):
                    findings.Add(added.Place, SqlName.Quote(added.Column.Name), added.Table.Name);
                    break;
            }
        }
    }
}
