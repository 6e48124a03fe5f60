using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Model;

/// <summary>MIG4002: a configured name differs from the model snapshot's, so no migration has renamed the table or column and the database still has the old name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig4002UnmigratedName() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG4002",
        title: "A configured name is in no migration",
        messageFormat: "{0} name \"{1}\" of {2} is in no migration, so the database still has \"{3}\"; did you mean \"{3}\"?",
        category: RuleCategory.Model,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true);

    /// <inheritdoc/>
    protected override void Check(ContextModel model, RuleOptions options, FindingSink findings)
    {
        foreach (var entity in model.Entities)
        {
            if (entity.Recorded is not { } recorded)
                continue; // a new entity, or a model without snapshot

            if (entity.IsTableCertain && recorded.Table is not null)
            {
                Compare(findings, entity.TablePlace, "Table", entity.Table, recorded.Table, entity.DisplayName);
                Compare(findings, entity.SchemaPlace, "Schema", entity.Schema, recorded.Schema, entity.DisplayName);
            }

            CheckColumns(entity, recorded, findings);
        }
    }

    private static void CheckColumns(EntityModel entity, EntityModel recorded, FindingSink findings)
    {
        var columns = recorded.Properties.ToDictionary(property => property.Name, property => property.Column);
        foreach (var property in entity.Properties)
        {
            if (property.IsCertain && columns.TryGetValue(property.Name, out var column))
                Compare(findings, property.ColumnNamePlace, "Column", property.ColumnName, column, $"{entity.DisplayName}.{property.Name}");
        }
    }

    private static void Compare(FindingSink findings, Place? place, string kind, string? configured, string? recorded, string owner)
    {
        if (place is { } there && configured is not null && recorded is not null && configured != recorded)
            findings.Add(there, kind, configured, owner, recorded).Offer(SqlEdit.Replace(there, recorded));
    }
}
