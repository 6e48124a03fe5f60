using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.History;

/// <summary>MIG3006: a migration that has been applied is gone from the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig3006GoneMigration() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG3006",
        title: "An applied migration is gone from the code",
        messageFormat: "Migration {0} was applied{1} but is gone from the code, and the database still has its changes; bring it back, or undo its changes there and remove this line",
        category: RuleCategory.History,
        defaultSeverity: DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    protected override void Check(AppliedHistory applied, FindingSink findings)
    {
        // Without a migration in the code nothing was read, and one in a referenced assembly cannot be seen.
        if (applied.IdsInCode.IsEmpty || applied.Histories.Any(history => history.IsPartial))
            return;
        foreach (var migration in applied.List.Migrations)
        {
            if (!applied.IdsInCode.Contains(migration.Id))
                findings.Add(migration.IdPlace, migration.Id, migration.Environment is { } environment ? $" to {environment}" : "");
        }
    }
}
