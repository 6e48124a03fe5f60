using System.Text;
using MigrationAnalyzers.Testing;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Tests.Adoption;

/// <summary>The sets of severities in the package say what the rules say. A stale one is written fresh, and the test fails once.</summary>
public class ModeTests
{
    [Theory]
    [InlineData("minimal", "What fails in the database, or leaves it other than the code says: nothing about style, taste or the way to deploy.")]
    [InlineData("recommended", "Every rule as it is by default.")]
    [InlineData("strict", "Every rule is a warning, those that are off by default too.")]
    public void A_mode_names_every_rule(string mode, string summary)
    {
        var text = new StringBuilder($"# {summary}\n# Chosen by <MigrationAnalyzersMode>{mode}</MigrationAnalyzersMode>.\nis_global = true\nglobal_level = -10\n\n");
        foreach (var rule in RuleRunner.Descriptors.Values)
            text.Append($"dotnet_diagnostic.{rule.Id}.severity = {SeverityIn(mode, rule)}\n");

        var path = RepositoryFolder.PathOf($"src/MigrationAnalyzers.Package/build/MigrationAnalyzers.{mode}.globalconfig");
        var fresh = text.ToString();
        if (File.Exists(path) && File.ReadAllText(path) == fresh)
            return;
        File.WriteAllText(path, fresh);
        Assert.Fail($"{path} was stale and has been written fresh; look at the difference and commit it.");
    }

    private static string SeverityIn(string mode, DiagnosticDescriptor rule)
    {
        var isWarning = rule is { IsEnabledByDefault: true, DefaultSeverity: >= DiagnosticSeverity.Warning };
        return mode switch
        {
            "minimal" => isWarning && rule.Category is not ("Model" or "Deployment") ? "warning" : "none",
            "strict" => rule.Id == "MIG0001" ? "suggestion" : "warning", // a mistake of ours fails nobody's build
            _ when isWarning => "warning",
            _ => rule.IsEnabledByDefault ? "suggestion" : "none",
        };
    }
}
