using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Rules;

/// <summary>Makes the descriptors of rules, each with its help page.</summary>
internal static class RuleDescriptor
{
    /// <summary>The tag of rules whose findings carry edits for <c>SqlEditFix</c>.</summary>
    public const string OffersSqlEdit = "OffersSqlEdit";

    /// <summary>What stands before the SQLSTATE, and its name, that PostgreSQL would answer with (Appendix A of its manual).</summary>
    public const string SqlStatePrefix = "PostgreSQL ";

    private const string Pages = "https://github.com/MigrationAnalyzers/MigrationAnalyzers/blob/main/docs/rules/";

    public static DiagnosticDescriptor Create(
        string id,
        string title,
        string messageFormat,
        string category,
        DiagnosticSeverity defaultSeverity,
        bool offersSqlEdit = false,
        string? sqlState = null,
        bool isEnabledByDefault = true) =>
        new(
            id,
            title,
            messageFormat,
            category,
            defaultSeverity,
            isEnabledByDefault,
            helpLinkUri: $"{Pages}{id}.md",
            customTags: Tags(offersSqlEdit, sqlState));

    private static string[] Tags(bool offersSqlEdit, string? sqlState)
    {
        var tags = new List<string>();
        if (offersSqlEdit)
            tags.Add(OffersSqlEdit);
        if (sqlState is not null)
            tags.Add(SqlStatePrefix + sqlState);
        return tags.ToArray();
    }
}
