using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5009: each row needs a value of its own for the new column.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5009RewritingColumn() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5009",
        title: "A column is added that writes the whole table anew",
        messageFormat: "Adding {0} to {1} writes every row anew while readers and writers wait: {2}",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, FindingSink findings)
    {
        foreach (var change in migration.Changes)
        {
            if (change is ColumnAdded { IsOnExisting: true, Rewrite: { } reason } added)
                findings.Add(added.Place, SqlName.Quote(added.Column.Name), added.Table.Name, reason);
        }
    }
}
