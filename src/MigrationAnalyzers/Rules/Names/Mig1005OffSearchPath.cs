using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Names;

/// <summary>MIG1005: a name without its schema, and no schema of the search path has it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig1005OffSearchPath() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG1005",
        title: "SQL leaves out a schema that is not on the search path",
        messageFormat: "{0} {1} is not on the search path; it exists as {2}",
        category: RuleCategory.Names,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "42P01 undefined_table, 42704 undefined_object");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings)
    {
        foreach (var use in text.Uses)
        {
            if (use.Lookup is not Missing { Miss: Miss.OffSearchPath } missing)
                continue;

            var noun = use.Kind == NameKind.Relation ? "Relation" : use.Kind.CapitalizedNoun();
            var finding = findings.Add(use.Place, noun, use.Written, string.Join(", ", missing.Elsewhere));
            foreach (var qualified in missing.Elsewhere)
            {
                if (!missing.Refused.Contains(qualified))
                    finding.Offer(SqlEdit.Replace(use.Place, qualified));
            }
        }
    }
}
