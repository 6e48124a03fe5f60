using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Changes;
using MigrationAnalyzers.Sql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5008: names change, or values may be missing, under a version of the service that still uses the old ones.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5008UsedName() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5008",
        title: "A column or table is renamed, dropped or made optional that the running version still uses",
        messageFormat: "{0} {1}: the version that is still running asks for {2}",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, FindingSink findings)
    {
        foreach (var change in migration.Changes)
        {
            if (!change.IsOnExisting || change is ColumnChange { IsAdded: true })
                continue;
            switch (change)
            {
                case TableRenamed { Table: { } table } renamed:
                    findings.Add(renamed.Place, table.Name, $"becomes {renamed.NewName}", "the old name");
                    break;
                case ColumnRenamed { Table: { } table } renamed:
                    findings.Add(renamed.Place, $"{table.Name}.{SqlName.Quote(renamed.Column)}", $"becomes {SqlName.Quote(renamed.NewName)}", "the old name");
                    break;
                case ColumnDropped { Table: { } table } dropped:
                    findings.Add(dropped.Place, $"{table.Name}.{SqlName.Quote(dropped.Column)}", "is dropped", "it");
                    break;
                case NotNullDropped { Table: { } table } dropped:
                    findings.Add(dropped.Place, $"{table.Name}.{SqlName.Quote(dropped.Column)}", "becomes optional", "a value");
                    break;
                case ObjectDropped { Kind: ObjectKind.Table or ObjectKind.View or ObjectKind.MaterializedView or ObjectKind.ForeignTable } dropped:
                    findings.Add(dropped.Place, dropped.Name, "is dropped", "it");
                    break;
            }
        }
    }
}
