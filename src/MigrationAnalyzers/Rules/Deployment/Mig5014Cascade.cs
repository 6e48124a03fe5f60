using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5014: what else goes is nowhere written down.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5014Cascade() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5014",
        title: "CASCADE drops or empties more than is named",
        messageFormat: "{0}",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Info);

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, FindingSink findings)
    {
        foreach (var change in migration.Changes)
        {
            if (!change.IsOnExisting)
                continue;
            switch (change)
            {
                case TableTruncated { IsCascade: true, Table: { } table }:
                    findings.Add(change.Place, $"TRUNCATE ... CASCADE empties every table with a foreign key to {table.Name}, and those behind them");
                    break;
                case ObjectDropped { IsCascade: true } dropped:
                    findings.Add(change.Place, $"DROP ... CASCADE drops whatever depends on {dropped.Name}");
                    break;
                case ColumnDropped { IsCascade: true, Table: { } table } dropped:
                    findings.Add(change.Place, $"DROP COLUMN ... CASCADE drops whatever depends on {table.Name}.{SqlName.Quote(dropped.Column)}");
                    break;
                case ConstraintDropped { IsCascade: true } dropped:
                    findings.Add(change.Place, $"DROP CONSTRAINT ... CASCADE drops whatever depends on {dropped.Name}");
                    break;
            }
        }
    }
}
