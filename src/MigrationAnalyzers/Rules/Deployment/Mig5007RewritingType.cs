using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5007: a change of type for which the stored values are not valid as they are.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5007RewritingType() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5007",
        title: "A column gets a type that writes the whole table anew",
        messageFormat: "{0}.{1} {2} becomes {3}: PostgreSQL writes every row anew while readers and writers wait",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, FindingSink findings)
    {
        foreach (var change in migration.Changes)
        {
            if (change is TypeChanged { IsOnExisting: true, IsRewrite: true } changed)
                findings.Add(changed.Place, changed.Table.Name, SqlName.Quote(changed.Column), changed.From is null ? "" : $"({changed.From})", changed.To ?? "another type");
        }
    }
}
