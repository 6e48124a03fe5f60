using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5006: a column becomes NOT NULL without a check that says so already.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5006ScanningNotNull() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5006",
        title: "SET NOT NULL looks at every row",
        messageFormat: "NOT NULL on {0}.{1} looks at every row while readers and writers wait",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, FindingSink findings)
    {
        foreach (var change in migration.Changes)
        {
            if (change is NotNullSet { IsOnExisting: true, IsProven: false } set && !IsNewColumn(migration, set))
                findings.Add(set.Place, set.Table.Name, SqlName.Quote(set.Column));
        }
    }

    // The rows of a column that was added a moment ago have just been written.
    private static bool IsNewColumn(MigrationChanges migration, NotNullSet set) =>
        migration.Changes.Any(change => change is ColumnAdded added && added.Table.Name == set.Table.Name && added.Column.Name == set.Column && added.Rewrite is not null);
}
