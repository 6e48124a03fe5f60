using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5004: an index is built while nobody can write.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5004BlockingIndex() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5004",
        title: "An index is built without CONCURRENTLY on an existing table",
        messageFormat: "{0} {1} is {2} without CONCURRENTLY: {3} wait until it is done",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, FindingSink findings)
    {
        foreach (var change in migration.Changes)
        {
            if (change is not IndexBuilt { IsOnExisting: true, IsConcurrent: false } index)
                continue;
            var name = index.Name is null ? "" : SqlName.Quote(index.Name);
            if (index.IsRebuilt)
                findings.Add(index.Place, index.Table is null ? "All of" : "Index or table", name, "rebuilt", "readers and writers");
            else
                findings.Add(index.Place, "Index", $"{name} on {index.Table!.Name}".TrimStart(), "built", "writers");
        }
    }
}
