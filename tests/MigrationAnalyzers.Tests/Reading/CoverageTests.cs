using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Tests.Reading;

/// <summary>What could be read of a project, and what not.</summary>
public class CoverageTests
{
    [Fact]
    public void Lists_every_text_with_how_far_it_was_read()
    {
        var source = MigrationSource.After(
            "CREATE TABLE blogs (id int);",
            """
            migrationBuilder.Sql($"UPDATE blogs SET id = {Console.ReadLine()}");
            migrationBuilder.Sql(Console.ReadLine());
            migrationBuilder.CreateIndex("ix", "blogs", "id", filter: "id > 0");
            Unknown.Run(migrationBuilder);
            """) + "public static class Unknown { public static extern void Run(MigrationBuilder builder); } public class Q { public void A(Shop db) => db.Database.ExecuteSqlRaw(\"DELETE FROM blogs\"); }";

        Assert.Equal(
            ["Whole Sql", "WithHoles Sql", "NotAtAll Sql", "Whole CreateIndex filter", "NotAtAll unread code", "Whole Command"],
            Explain.Of(source).Select(text => $"{text.Extent} {text.What}"));
    }

    [Theory]
    [InlineData("\"DELETE FROM blogs\"", null)]
    [InlineData("Console.ReadLine()", "its text is not known when the project is compiled")]
    [InlineData("\"DELETE FROM \" + Console.ReadLine()", "values in it are not known when the project is compiled")]
    public void Says_why(string sql, string? reason) => Assert.Equal(reason, Explain.Of(MigrationSource.After("", $"migrationBuilder.Sql({sql});")).Single().Reason);
}

/// <summary>Lists the raw SQL of files with how far it was read.</summary>
internal static class Explain
{
    public static IReadOnlyList<CoveredText> Of(string source) =>
        SqlCoverage.Of(CompilationHistory.Of(RuleRunner.Compile([("Test0.cs", source)]), new AnalyzerOptions([]))!, CancellationToken.None);
}
