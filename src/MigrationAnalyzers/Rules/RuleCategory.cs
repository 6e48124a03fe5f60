namespace MigrationAnalyzers.Rules;

/// <summary>The categories of docs/rules/README.md.</summary>
internal static class RuleCategory
{
    public const string Engine = "Engine";
    public const string Names = "Names";
    public const string Sql = "Sql";
    public const string History = "History";
    public const string Model = "Model";
    public const string Deployment = "Deployment";
    public const string Security = "Security";
}
