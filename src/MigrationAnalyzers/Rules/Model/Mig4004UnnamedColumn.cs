using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Model;

/// <summary>MIG4004: a property is left with EF Core's default column name, against the convention, although its siblings are named by hand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig4004UnnamedColumn() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG4004",
        title: "A property is left with its default column name among named siblings",
        messageFormat: "{0} is left with the default column name \"{1}\", which breaks the {2} convention; did you mean \"{3}\"?",
        category: RuleCategory.Model,
        defaultSeverity: DiagnosticSeverity.Info);

    /// <inheritdoc/>
    protected override void Check(ContextModel model, RuleOptions options, FindingSink findings)
    {
        if (NamingPolicy.Parse(options.NamingConvention).ConventionOf(model.ColumnNames) is not { } convention)
            return;

        foreach (var entity in model.Entities)
        {
            if (!entity.Properties.Any(property => property.ColumnName is not null))
                continue; // nothing here is named by hand, so nothing was left out

            foreach (var property in entity.Properties)
            {
                if (property is not { ColumnName: null, Column: { } column } || convention.Follows(column) || SystemColumns.Contains(column) || convention.Conform(column) is not { } better)
                    continue;

                var finding = findings.Add(property.Place, $"{entity.DisplayName}.{property.Name}", column, convention.Name, better);
                finding.Note(FixNotes.Column, better);
                if (!property.IsMentioned)
                    finding.Note(FixNotes.Property, property.Name);
            }
        }
    }
}
