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
        // A class may give one name to all entities that derive from it: that is one finding, and where they have different names today, no fix for all.
        var wrong = new Dictionary<Place, Difference>();
        foreach (var entity in model.Entities)
        {
            if (entity.Recorded is not { } recorded)
                continue; // a new entity, or a model without snapshot

            if (entity.IsTableCertain && recorded.Table is not null)
            {
                Compare(wrong, entity.TablePlace, "Table", entity.Table, recorded.Table, entity.DisplayName);
                Compare(wrong, entity.SchemaPlace, "Schema", entity.Schema, recorded.Schema, entity.DisplayName);
            }

            CompareColumns(wrong, entity, recorded);
        }

        foreach (var pair in wrong)
        {
            if (pair.Value is not { Kind: { } kind } difference)
                continue;
            var finding = findings.Add(pair.Key, kind, difference.Configured, difference.Owner, difference.Recorded);
            if (difference.IsOnly)
                finding.Offer(SqlEdit.Replace(pair.Key, difference.Recorded));
        }
    }

    private static void CompareColumns(Dictionary<Place, Difference> wrong, EntityModel entity, EntityModel recorded)
    {
        var columns = recorded.Properties.ToDictionary(property => property.Name, property => property.Column);
        foreach (var property in entity.Properties)
        {
            if (property.IsCertain && columns.TryGetValue(property.Name, out var column))
                Compare(wrong, property.ColumnNamePlace, "Column", property.ColumnName, column, $"{entity.DisplayName}.{property.Name}");
        }
    }

    private static void Compare(Dictionary<Place, Difference> wrong, Place? place, string kind, string? configured, string? recorded, string owner)
    {
        if (place is not { } there || configured is null || recorded is null)
            return;
        var isWrong = configured != recorded;
        if (!wrong.TryGetValue(there, out var known))
            wrong.Add(there, new(isWrong ? kind : null, configured, recorded, owner, IsOnly: true));
        else if (known.Kind is null && isWrong)
            wrong[there] = new(kind, configured, recorded, owner, IsOnly: false);
        else if (known.Recorded != recorded)
            wrong[there] = known with { IsOnly = false };
    }

    /// <summary>What one configured name is in the database.</summary>
    /// <param name="Kind">What it names; null: it is right so far.</param>
    /// <param name="Configured">The name.</param>
    /// <param name="Recorded">The name that the database has.</param>
    /// <param name="Owner">What has the name.</param>
    /// <param name="IsOnly">Whether everything that the name is given to has that one.</param>
    private readonly record struct Difference(string? Kind, string Configured, string Recorded, string Owner, bool IsOnly);
}
