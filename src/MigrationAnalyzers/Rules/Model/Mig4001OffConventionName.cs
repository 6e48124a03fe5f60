using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Model;

/// <summary>MIG4001: a table or column name given by hand breaks the naming convention: the configured one, else the one most names of the model follow.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig4001OffConventionName() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG4001",
        title: "A configured name breaks the naming convention",
        messageFormat: "{0} name \"{1}\" of {2} breaks the {3} convention{4}",
        category: RuleCategory.Model,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true);

    /// <inheritdoc/>
    protected override void Check(ContextModel model, RuleOptions options, FindingSink findings)
    {
        var policy = NamingPolicy.Parse(options.NamingConvention);
        var forTables = policy.ConventionOf(model.TableNames);
        var forColumns = policy.ConventionOf(model.ColumnNames);
        var seen = new HashSet<Place>(); // a class may give one name to all entities that derive from it
        foreach (var entity in model.Entities)
        {
            if (entity is { Table: { } table, TablePlace: { } tablePlace } && seen.Add(tablePlace) && forTables?.Follows(table) == false)
                Report(findings, tablePlace, "Table", table, entity.DisplayName, forTables, forTables.Conform(table));

            foreach (var property in entity.Properties)
            {
                if (property is { ColumnName: { } column, ColumnNamePlace: { } place } && seen.Add(place) && forColumns?.Follows(column) == false && !SystemColumns.Contains(column))
                    Report(findings, place, "Column", column, $"{entity.DisplayName}.{property.Name}", forColumns, forColumns.Conform(column, property.Name));
            }
        }
    }

    private static void Report(FindingSink findings, Place place, string kind, string name, string owner, NamingConvention convention, string? better)
    {
        var finding = findings.Add(place, kind, name, owner, convention.Name, better is null ? "" : $"; did you mean \"{better}\"?");
        if (better is not null)
            finding.Offer(SqlEdit.Replace(place, better));
    }
}
