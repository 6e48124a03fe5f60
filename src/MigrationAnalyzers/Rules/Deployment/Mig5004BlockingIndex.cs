using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Changes;
using MigrationAnalyzers.Sql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5004: an index is built or dropped, a view refreshed or a partition detached in the way that keeps people waiting, although there is another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5004BlockingIndex() : MigrationRule(Rule)
{
    private const int FirstToDetachConcurrently = 14;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5004",
        title: "An index is built or dropped, or a view refreshed, without CONCURRENTLY",
        messageFormat: "{0} is {1} without CONCURRENTLY: {2} wait until it is done",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, RuleOptions options, FindingSink findings)
    {
        foreach (var change in migration.Changes)
        {
            if (!change.IsOnExisting)
                continue;
            switch (change)
            {
                case IndexBuilt { IsRebuilt: true, IsConcurrent: false } index:
                    var name = index.Name is null ? "" : " " + SqlName.Quote(index.Name);
                    findings.Add(index.Place, (index.Table is null ? "All of" : "Index or table") + name, "rebuilt", "readers and writers");
                    break;
                case IndexBuilt { IsConcurrent: false, Table: { } table } index:
                    findings.Add(index.Place, index.Name is null ? $"Index on {table.Name}" : $"Index {SqlName.Quote(index.Name)} on {table.Name}", "built", "writers");
                    break;
                // The index of a key goes with the key; CONCURRENTLY leaves the table out.
                case ObjectDropped { Kind: ObjectKind.Index, Table: { Known: { } known } table } dropped when !known.Constraints.Any(constraint => SqlName.Quote(constraint.Name) == dropped.Name):
                    findings.Add(dropped.Place, $"Index {dropped.Name} on {table.Name}", "dropped", "readers and writers");
                    break;
                case ViewRefreshed { IsConcurrent: false } refreshed:
                    findings.Add(refreshed.Place, $"Materialized view {refreshed.Table.Name}", "refreshed", "its readers");
                    break;
                case PartitionDetached { IsConcurrent: false } detached when options.PostgresVersion >= FirstToDetachConcurrently:
                    findings.Add(detached.Place, $"Partition {detached.Partition} of {detached.Table.Name}", "detached", "readers and writers");
                    break;
            }
        }
    }
}
