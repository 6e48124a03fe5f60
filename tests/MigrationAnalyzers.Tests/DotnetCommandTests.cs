using MigrationAnalyzers.Testing;

namespace MigrationAnalyzers.Tests;

/// <summary>The tests of whole builds see every line that reports something: one they overlooked would let them pass in silence.</summary>
public class DotnetCommandTests
{
    [Theory]
    [InlineData("/src/My App/Order.cs(12,34): warning MIG1001: Unquoted 'a' (b) [/src/My App/App.csproj]", "Order.cs(12,34) warning MIG1001 Unquoted 'a' (b)")]
    [InlineData("  /src/Order.cs(1,2): error CS1061: No such thing: x [/src/App.csproj::TargetFramework=net10.0]", "Order.cs(1,2) error CS1061 No such thing: x")]
    [InlineData(@"C:\src\Order.cs(1,2): warning CS0168: Unused [C:\src\App.csproj]", "Order.cs(1,2) warning CS0168 Unused")]
    [InlineData("CSC : warning CS8032: An instance of analyzer X cannot be created [/src/App.csproj]", "CSC(0,0) warning CS8032 An instance of analyzer X cannot be created")]
    [InlineData("/src/App.csproj : error NU1101: Unable to find package X", "App.csproj(0,0) error NU1101 Unable to find package X")]
    [InlineData("/sdk/Some.targets(266,5): error NETSDK1004: Assets file not found. [/src/App.csproj]", "Some.targets(266,5) error NETSDK1004 Assets file not found.")]
    public void Reads_a_line_that_reports(string line, string expected) => Assert.Equal([expected], Read($"Before\n{line}\nAfter\n"));

    [Theory]
    [InlineData("Build succeeded.")]
    [InlineData("    2 Warning(s)")]
    [InlineData("  App -> /src/bin/Debug/net10.0/App.dll")]
    public void Passes_over_a_line_that_does_not(string line) => Assert.Empty(Read(line + "\n"));

    [Fact]
    public void Counts_what_the_summary_repeats_once() =>
        Assert.Single(Read("/src/A.cs(1,2): warning X1: a [/src/A.csproj]\n\n/src/A.cs(1,2): warning X1: a [/src/A.csproj]\n    1 Warning(s)\n"));

    private static IEnumerable<string> Read(string output) =>
        new CommandResult(0, output).Diagnostics().Select(line => $"{line.File.Split('\\')[^1]}({line.Line},{line.Column}) {line.Severity} {line.Id} {line.Message}");
}
