using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MigrationAnalyzers.Tests;

/// <summary>An editor analyzes the same project over and over; what is taken over from the time before must not be seen in what the rules say.</summary>
public class EditTests
{
    private static readonly string[] History =
    [
        MigrationSource.Sql("CREATE TABLE invoices (id int PRIMARY KEY, total int)"),
        MigrationSource.Sql("CREATE VIEW paid AS SELECT id FROM invoices WHERE total > 0"),
        MigrationSource.Sql("CREATE FUNCTION clear() RETURNS void LANGUAGE sql AS $f$ DELETE FROM notes $f$"),
        """migrationBuilder.AddColumn<string>(name: "Note", table: "invoices", type: "text", nullable: true);""",
        MigrationSource.Sql("UPDATE invoices SET totl = 0; UPDATE invoices SET note = ''; DELETE FROM notes"),
    ];

    [Theory]
    [InlineData(0, "CREATE TABLE invoices (id int PRIMARY KEY, totl int)")]
    [InlineData(1, "CREATE VIEW paid AS SELECT id FROM invoices")]
    [InlineData(1, "ALTER TABLE invoices ADD note text")]
    [InlineData(1, "ALTER TABLE invoices RENAME TO bills")]
    [InlineData(2, "CREATE TABLE notes (id int)")]
    [InlineData(2, "SELECT 1")]
    [InlineData(3, "ALTER TABLE invoices ADD \"Note\" text, ADD totl int")]
    [InlineData(4, "CREATE TABLE notes (id int); DELETE FROM notes")]
    [InlineData(4, "DROP TABLE invoices; UPDATE invoices SET total = 1")]
    public async Task An_edited_project_is_judged_as_one_that_was_never_seen(int edited, string sql)
    {
        var files = Enumerable.Range(0, History.Length).Select(number => FileOf(number, History[number])).ToList();
        var compilation = RuleRunner.Compile([("Shop.cs", MigrationSource.File("")), .. files]);
        var before = Said(await RuleRunner.RunAsync(compilation));
        Assert.NotEmpty(before);

        files[edited] = FileOf(edited, MigrationSource.Sql(sql));
        var old = compilation.SyntaxTrees.Single(tree => tree.FilePath == files[edited].Path);
        var tree = CSharpSyntaxTree.ParseText(files[edited].Source, path: old.FilePath);
        var again = compilation.ReplaceSyntaxTree(old, tree);

        Assert.Equal(Said(await RuleRunner.RunAsync(RuleRunner.Compile([("Shop.cs", MigrationSource.File("")), .. files]))), Said(await RuleRunner.RunAsync(again)));
        Assert.Equal(before, Said(await RuleRunner.RunAsync(again.ReplaceSyntaxTree(tree, old))));
    }

    private static (string Path, string Source) FileOf(int number, string up) => (
        $"Step{number}.cs",
        "using Microsoft.EntityFrameworkCore.Infrastructure;\nusing Microsoft.EntityFrameworkCore.Migrations;\n"
        + MigrationSource.Migration($"2024010{number + 1}000000_Step{number}", $"Step{number}", up));

    private static IEnumerable<string> Said(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Select(diagnostic => $"{diagnostic.Location.GetLineSpan()} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")
        .Order(StringComparer.Ordinal)
        .ToList();
}
