using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules;

/// <summary>MIG0001: the engine itself failed. A mistake of ours must not fail the user's build, nor hide that something was not checked.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig0001EngineFailure() : MigrationRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG0001",
        title: "MigrationAnalyzers failed and left something unchecked",
        messageFormat: "{0} was not checked because of a mistake in MigrationAnalyzers; please report it: {1}",
        category: RuleCategory.Engine,
        defaultSeverity: DiagnosticSeverity.Info);

    /// <inheritdoc/>
    protected override void Check(ReplayFault fault, FindingSink findings) =>
        findings.Add(fault.Operation.Place, "This", EngineFailure.Describe(fault.Exception));

    /// <inheritdoc/>
    protected override void Check(BoundSite site, FindingSink findings)
    {
        if (site.Failure is { } failure)
            findings.Add(site.Site.Place, "This", EngineFailure.Describe(failure));
    }
}
