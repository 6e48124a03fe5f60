using MigrationAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules;

/// <summary>MIG0004: a setting of MigrationAnalyzers that nobody understands.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig0004UnknownSetting() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG0004",
        title: "A setting of MigrationAnalyzers is not understood",
        messageFormat: "{0}",
        category: RuleCategory.Engine,
        defaultSeverity: DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    protected override void Check(SettingFault fault, FindingSink findings) => findings.Add(fault.Place, fault.Message);
}
