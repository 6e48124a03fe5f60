using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Rules;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Tests.Rules;

/// <summary>A mistake of ours neither fails the build (AD0001) nor goes unsaid.</summary>
public class Mig0001EngineFailureTests
{
    [Fact]
    public async Task A_rule_that_throws_is_reported_once_as_information()
    {
        var said = await RunAsync(new ThrowingRule());
        var failure = Assert.Single(said);
        Assert.Equal("MIG0001", failure.Id);
        Assert.Equal(DiagnosticSeverity.Info, failure.Severity);
        Assert.Contains("MIG9999 was not checked", failure.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", failure.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_does_not_throw_says_nothing() => Assert.Empty(await RunAsync(new QuietRule()));

    private static async Task<IReadOnlyList<Diagnostic>> RunAsync(DiagnosticAnalyzer rule)
    {
        var compilation = RuleRunner.Compile([("A.cs", MigrationSource.After("CREATE TABLE t (a int)", MigrationSource.Sql("SELECT 1"))), ("B.cs", "class Other;")]);
        return await compilation.WithAnalyzers([rule]).GetAnalyzerDiagnosticsAsync();
    }

#pragma warning disable RS2008 // never released
    private abstract class TestRule() : MigrationRule(Rule)
    {
        private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
            id: "MIG9999", title: "Test", messageFormat: "Test", category: RuleCategory.Engine, defaultSeverity: DiagnosticSeverity.Warning);
    }
#pragma warning restore RS2008

#pragma warning disable RS1001 // run by these tests alone, never found by a compiler
    private sealed class ThrowingRule : TestRule
    {
        protected override void Check(BoundStep step, FindingSink findings) => throw new InvalidOperationException("a mistake");
    }

    private sealed class QuietRule : TestRule;
#pragma warning restore RS1001
}
