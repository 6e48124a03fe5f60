using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Names;

/// <summary>MIG1008: a column reference that several tables in scope can answer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig1008AmbiguousColumn() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG1008",
        title: "SQL names a column that several tables have",
        messageFormat: "{0} reference {1} is ambiguous: {2}",
        category: RuleCategory.Names,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "42702 ambiguous_column");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings)
    {
        foreach (var use in text.Uses)
        {
            if (use.Lookup is not Ambiguous ambiguous)
                continue;

            var finding = findings.Add(use.Place, use.Kind == NameKind.Relation ? "Table" : "Column", use.Written, ambiguous.Explanation);
            foreach (var candidate in ambiguous.Candidates)
            {
                if (!ambiguous.Refused.Contains(candidate))
                    finding.Offer(SqlEdit.Replace(use.Place, candidate));
            }
        }
    }
}
