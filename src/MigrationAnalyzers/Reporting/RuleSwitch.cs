using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Reporting;

/// <summary>
/// Whether a rule is switched off. The compiler leaves out an analyzer only if nothing it may say is heard, and each of ours may say that it failed: so a rule asks by itself,
/// and one that is off does no work.
/// </summary>
internal static class RuleSwitch
{
    /// <summary>Whether nothing that <paramref name="rule"/> says is heard.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="options">What the compiler was told.</param>
    /// <param name="file">The C# file; null: another one.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    public static bool IsOff(DiagnosticDescriptor rule, CompilationOptions options, SyntaxTree? file, CancellationToken cancellationToken)
    {
        // What the command line says outdoes what configuration files say, and a file's own section outdoes a global one.
        if (options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var told))
            return told == ReportDiagnostic.Suppress;
        if (options.SyntaxTreeOptionsProvider is { } provider
            && (file is not null && provider.TryGetDiagnosticValue(file, rule.Id, cancellationToken, out var configured)
                || provider.TryGetGlobalDiagnosticValue(rule.Id, cancellationToken, out configured)))
            return configured == ReportDiagnostic.Suppress;
        return !rule.IsEnabledByDefault;
    }
}
