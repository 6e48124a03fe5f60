using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.History;

/// <summary>MIG3003: an operation, typed or in raw SQL, makes something that exists already, or renames what was renamed before.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig3003RepeatedOperation() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG3003",
        title: "An operation makes something that exists already",
        messageFormat: "{0} {1} {2}{3}",
        category: RuleCategory.History,
        defaultSeverity: DiagnosticSeverity.Warning,
        sqlState: "42P07 duplicate_table, 42701 duplicate_column, 42710 duplicate_object");

    /// <inheritdoc/>
    protected override void Check(BoundStep step, FindingSink findings)
    {
        foreach (var name in step.Refused)
        {
            var what = name.Refusal switch
            {
                NameRefusal.Taken => "exists already",
                NameRefusal.RenamedAlready => $"is {name.Other} by now",
                _ => null,
            };
            if (what is not null)
                findings.Add(name.Place, name.Kind.CapitalizedNoun(), name.Name, what, name.Owner is null ? "" : $" in {name.Owner}");
        }
    }
}
