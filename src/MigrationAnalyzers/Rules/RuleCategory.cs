namespace MigrationAnalyzers.Rules;

/// <summary>The categories of docs/rules/README.md.</summary>
internal static class RuleCategory
{
    public const string Engine = "Engine";
    public const string Names = "Names";
    public const string Model = "Model";
}
