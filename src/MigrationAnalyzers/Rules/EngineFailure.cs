using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Rules;

/// <summary>MIG0001: the engine itself failed. A mistake of ours must not fail the user's build, nor hide that something was not checked.</summary>
internal static class EngineFailure
{
    public static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG0001",
        title: "MigrationAnalyzers failed and left something unchecked",
        messageFormat: "{0} was not checked because of a mistake in MigrationAnalyzers; please report it: {1}",
        category: RuleCategory.Engine,
        defaultSeverity: DiagnosticSeverity.Info);
}
