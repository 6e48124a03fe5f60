using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.History;

/// <summary>MIG3002: a typed operation names a table, column, index, constraint, sequence or schema that does not exist at that point of the history.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig3002MissingTarget() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG3002",
        title: "An operation names something that does not exist here",
        messageFormat: "{0} {1} does not exist{2}{3}",
        category: RuleCategory.History,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "42P01 undefined_table, 42703 undefined_column, 42704 undefined_object, 3F000 invalid_schema_name");

    /// <inheritdoc/>
    protected override void Check(BoundStep step, FindingSink findings)
    {
        foreach (var name in step.Refused)
        {
            if (name.Refusal is not NameRefusal.Missing)
                continue;

            var finding = findings.Add(
                name.Place,
                name.Kind.CapitalizedNoun(),
                name.Name,
                name.Owner is null ? "" : $" in {name.Owner}",
                name.Other is null ? "" : $"; did you mean {name.Other}?");
            if (name.Replacement is { } exact)
                finding.Offer(SqlEdit.Replace(name.Place, exact));
        }
    }
}
