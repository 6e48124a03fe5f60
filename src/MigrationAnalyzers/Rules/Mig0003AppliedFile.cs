using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules;

/// <summary>MIG0003: a line of the applied-migrations file that says nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig0003AppliedFile() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG0003",
        title: "A line of the applied-migrations file cannot be read",
        messageFormat: "This line of {0} is not read as it may be meant: {1}",
        category: RuleCategory.Engine,
        defaultSeverity: DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    protected override void Check(AppliedHistory applied, FindingSink findings)
    {
        foreach (var fault in applied.List.Faults)
            findings.Add(fault.Place, applied.List.FileName, fault.Message);
    }
}
