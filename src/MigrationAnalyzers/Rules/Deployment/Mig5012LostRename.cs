using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5012: drop and add where a rename would keep the data.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5012LostRename() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5012",
        title: "A column is dropped and another one added that looks like its new name",
        messageFormat: "{0} is dropped and {1} of the same type added: if that is a rename, RenameColumn keeps the data",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Info);

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, FindingSink findings)
    {
        foreach (var change in migration.Changes)
        {
            if (change is not ColumnDropped { IsOnExisting: true, IsAdded: false, Table: { } table, Known.StoreType: { } type } dropped)
                continue;
            var added = migration.Changes.OfType<ColumnAdded>().Where(other => other.Table.Name == table.Name && other.Column.StoreType == type && other.Column.Name != dropped.Column).ToList();
            if (added is [var only] && CountDropped(migration, table, type) == 1 && !IsCopied(migration, only, dropped))
                findings.Add(dropped.Place, $"{table.Name}.{SqlName.Quote(dropped.Column)}", SqlName.Quote(only.Column.Name));
        }
    }

    // Several of one type: which became which is anybody's guess.
    private static int CountDropped(MigrationChanges migration, ChangedTable table, string type) =>
        migration.Changes.Count(change => change is ColumnDropped other && other.Table.Name == table.Name && other.Known?.StoreType == type);

    // Added first, then filled, then dropped: nothing is lost.
    private static bool IsCopied(MigrationChanges migration, ColumnAdded added, ColumnDropped dropped)
    {
        var from = migration.Changes.IndexOf(added);
        var to = migration.Changes.IndexOf(dropped);
        for (var i = from + 1; i < to; i++)
        {
            if (migration.Changes[i] is RowsChanged { Change: RowChange.Update } update && update.Table.Name == added.Table.Name)
                return true;
        }

        return false;
    }
}
