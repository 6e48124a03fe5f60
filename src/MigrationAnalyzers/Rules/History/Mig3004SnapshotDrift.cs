using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.History;

/// <summary>MIG3004: the model snapshot has what no migration makes, or the reverse.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig3004SnapshotDrift() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG3004",
        title: "The model snapshot and the migrations disagree",
        messageFormat: "{0} {1}",
        category: RuleCategory.History,
        defaultSeverity: DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    protected override void Check(MigrationHistory history, ReplayResult replay, RuleOptions options, FindingSink findings)
    {
        if (history.SnapshotPlace is not { } place)
            return;
        foreach (var drift in SnapshotDrift.Of(history, replay, options.ForReplay(), CancellationToken.None))
        {
            findings.Add(
                place,
                char.ToUpperInvariant(drift.What[0]) + drift.What.Substring(1),
                drift.IsInSnapshot ? "is in the snapshot, but after all migrations it does not exist" : "is made by the migrations, but the snapshot does not have it");
        }
    }
}
