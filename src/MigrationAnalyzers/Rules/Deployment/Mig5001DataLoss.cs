using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Changes;
using MigrationAnalyzers.Sql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5001: a table, column, schema or type is dropped that the migration did not make.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5001DataLoss() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5001",
        title: "A migration drops what holds data",
        messageFormat: "Drops {0}; {1}",
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
                case ColumnDropped { IsAdded: false } column:
                    findings.Add(column.Place, $"column {column.Table.Name}.{SqlName.Quote(column.Column)}", "its values are lost");
                    break;
                case ObjectDropped { Kind: ObjectKind.Table or ObjectKind.ForeignTable } table:
                    findings.Add(table.Place, $"table {table.Name}", "its rows are lost");
                    break;
                case ObjectDropped { Kind: ObjectKind.Schema } schema:
                    findings.Add(schema.Place, $"schema {schema.Name}", "what it holds is lost");
                    break;
                case ObjectDropped { Kind: ObjectKind.Type or ObjectKind.Domain } type:
                    findings.Add(type.Place, $"type {type.Name}", "columns of that type go with it or stop the migration");
                    break;
            }
        }
    }
}
