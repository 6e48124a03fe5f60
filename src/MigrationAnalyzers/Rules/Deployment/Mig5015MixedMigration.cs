using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5015: data and schema changes in one transaction.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5015MixedMigration() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5015",
        title: "Rows and schema are changed in one migration",
        messageFormat: "Rows of {0} are changed by a migration that also changes the schema: its locks are held until the rows are done",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, FindingSink findings)
    {
        if (!migration.Changes.Any(change => change is { IsSchema: true, IsOnExisting: true, Lock: not TableLock.None }))
            return;
        foreach (var change in migration.Changes)
        {
            if (change is RowsChanged { IsSeed: false, IsOnExisting: true } rows)
            {
                findings.Add(rows.Place, rows.Table.Name);
                return;
            }
        }
    }
}
