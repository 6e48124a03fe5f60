using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Rules;

/// <summary>Makes the descriptors of rules, each with its help page.</summary>
internal static class RuleDescriptor
{
    /// <summary>The tag of rules whose findings carry edits for <c>SqlEditFix</c>.</summary>
    public const string OffersSqlEdit = "OffersSqlEdit";

    private const string Pages = "https://github.com/MigrationAnalyzers/MigrationAnalyzers/blob/main/docs/rules/";

    public static DiagnosticDescriptor Create(
        string id,
        string title,
        string messageFormat,
        string category,
        DiagnosticSeverity defaultSeverity,
        bool offersSqlEdit = false) =>
        new(
            id,
            title,
            messageFormat,
            category,
            defaultSeverity,
            isEnabledByDefault: true,
            helpLinkUri: $"{Pages}{id}.md",
            customTags: offersSqlEdit ? [OffersSqlEdit] : []);
}
