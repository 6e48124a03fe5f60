using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5011: a migration waits for a lock as long as it takes, and everybody behind it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5011UnlimitedLock() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5011",
        title: "A strong lock is taken without a lock timeout",
        messageFormat: "{0} is locked without a lock timeout: while the migration waits for a long query, {1} wait behind it",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, FindingSink findings)
    {
        foreach (var change in migration.Changes)
        {
            if (change is LockTimeoutSet)
                return;
            if (change is not { IsOnExisting: true, Lock: not TableLock.None, Table: { } table })
                continue;
            findings.Add(change.Place, table.Name, change.Lock is TableLock.Writers ? "all writers" : "all readers and writers");
            return; // a timeout before the first lock serves all that follow
        }
    }
}
