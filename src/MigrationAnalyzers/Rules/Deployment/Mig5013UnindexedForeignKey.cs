using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5013: deletes and updates of the referenced table look for referencing rows without an index.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5013UnindexedForeignKey() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5013",
        title: "A foreign key has no index on its columns",
        messageFormat: "{0} of {1} has no index on ({2}): each delete from {3} reads the whole table",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, FindingSink findings)
    {
        foreach (var change in migration.Changes)
        {
            if (change is ConstraintAdded { IsOnExisting: true, Kind: TableConstraintKind.ForeignKey, Columns.IsEmpty: false } key
                && key.Table!.Known is { } known
                && migration.After.FindTable(known.Schema, known.Name) is { HasUnknownKeys: false } table
                && !HasIndex(table, key))
            {
                findings.Add(
                    key.Place,
                    key.Name is null ? "A foreign key" : $"Foreign key {SqlName.Quote(key.Name)}",
                    table.FullName,
                    string.Join(", ", key.Columns.Select(SqlName.Quote)),
                    key.Principal?.Name ?? "the table it references");
            }
        }
    }

    // Its columns come first in the index, in whatever order.
    private static bool HasIndex(Table table, ConstraintAdded key)
    {
        var numbers = new HashSet<int>();
        foreach (var name in key.Columns)
        {
            if (table.Columns.Find(name) is not { } column)
                return true;
            numbers.Add(column.Number);
        }

        return table.Indexes.Any(index => index.MentionsUnknown || index.IsMaybe || (index.Columns.Length >= numbers.Count && numbers.SetEquals(index.Columns.Take(numbers.Count))));
    }
}
