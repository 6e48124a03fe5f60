using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Model;

/// <summary>MIG4003: two properties of one entity are mapped to one column, which EF Core refuses, or to columns whose names differ only in letter case.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig4003SharedColumn() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG4003",
        title: "Two properties share a column name",
        messageFormat: "Column name \"{0}\" of {1} {2}",
        category: RuleCategory.Model,
        defaultSeverity: DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    protected override void Check(ContextModel model, RuleOptions options, FindingSink findings)
    {
        foreach (var entity in model.Entities)
        {
            // The columns that stand already, by their name without regard to case. Defaults come first: a name given by hand is the one to change.
            var taken = new Dictionary<string, (string Column, string Property, bool IsDefault)>(StringComparer.OrdinalIgnoreCase);
            foreach (var property in entity.Properties)
            {
                if (property is { ColumnName: null, Column: { } column } && !taken.ContainsKey(column))
                    taken.Add(column, (column, property.Name, IsDefault: true));
            }

            foreach (var property in entity.Properties)
            {
                if (property is not { ColumnName: { } column, ColumnNamePlace: { } place, IsCertain: true })
                    continue;
                if (!taken.TryGetValue(column, out var other))
                    taken.Add(column, (column, property.Name, IsDefault: false));
                else if (other.Property != property.Name && !(other.IsDefault && other.Column == column)) // EF Core calls that one Title1
                    findings.Add(place, column, $"{entity.DisplayName}.{property.Name}", Clash(column, other.Column, $"{entity.DisplayName}.{other.Property}"));
            }
        }
    }

    private static string Clash(string column, string otherColumn, string other) => column == otherColumn
        ? $"is already that of {other}"
        : $"differs only in letter case from \"{otherColumn}\" of {other}";
}
