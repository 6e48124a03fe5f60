using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5010: a key is added without an index that is there already.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5010IndexingConstraint() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5010",
        title: "A primary key or unique constraint builds its index under a strong lock",
        messageFormat: "{0} on {1} builds its index while readers and writers wait: build the index CONCURRENTLY first, then add the constraint USING INDEX",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, FindingSink findings)
    {
        foreach (var change in migration.Changes)
        {
            if (change is ConstraintAdded { IsOnExisting: true, HasIndex: false, Kind: TableConstraintKind.PrimaryKey or TableConstraintKind.Unique } added)
                findings.Add(added.Place, (added.Kind is TableConstraintKind.PrimaryKey ? "Primary key" : "Unique constraint") + (added.Name is { } name ? " " + SqlName.Quote(name) : ""), added.Table!.Name);
        }
    }
}
