using MigrationAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules;

/// <summary>MIG0002: a comment in SQL that is to silence a rule, and silences nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig0002IdleComment() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG0002",
        title: "A comment in SQL silences nothing",
        messageFormat: "{0}",
        category: RuleCategory.Engine,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true);

    /// <inheritdoc/>
    protected override void Check(SilenceFault fault, FindingSink findings)
    {
        var finding = findings.Add(fault.Place, fault.Message);
        if (fault.Removal is { } removal)
            finding.Offer(removal);
    }
}
