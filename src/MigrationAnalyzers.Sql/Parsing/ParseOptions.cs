namespace MigrationAnalyzers.Sql.Parsing;

/// <summary>What the parser is to assume about the server.</summary>
/// <param name="ServerVersion">The major version: it decides what is a keyword and what is accepted. Known are 12 to 18; others count as the nearest.</param>
public sealed record ParseOptions(int ServerVersion)
{
    /// <summary>The newest server known.</summary>
    public static ParseOptions Default { get; } = new(18);
}
