using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Rules.History;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Tests.Rules.History;

using Verify = RuleVerifier<Mig3007EditedMigration>;

public class Mig3007EditedMigrationTests
{
    private const string Path = "/0/applied-migrations.txt";
    private const string Other = "0123456789abcdef";
    private const string Body = """migrationBuilder.Sql("SELECT 1;");""";

    private static readonly string Hash = MigrationHash.Of(Method($"void Up() {{ {Body} }}"));

    private static MethodDeclarationSyntax Method(string text) => (MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(text)!;

    private static string Source(string up) => MigrationSource.File(MigrationSource.Migration("20240101000000_A", "A", Body)).Replace(" Up(", $" {up}(", StringComparison.Ordinal);

    [Theory]
    [InlineData("20240101000000_A 0123456789abcdef")]
    [InlineData("20240101000000_A ?")]
    [InlineData("20240101000000_A 0123456789abcdef staging\n20240101000000_A HASH production")]
    public Task Reports(string text) => Verify.WithFiles(Source("[|Up|]"), (Path, text.Replace("HASH", Hash, StringComparison.Ordinal)));

    [Theory]
    [InlineData("20240101000000_A HASH")]
    [InlineData("20240101000000_A")]
    [InlineData("# nothing yet")]
    public Task Stays_silent(string text) => Verify.WithFiles(Source("Up"), (Path, text.Replace("HASH", Hash, StringComparison.Ordinal)));

    [Fact]
    public Task Says_both_hashes() => Verify.WithFile(
        Source("{|#0:Up|}"), Path, $"20240101000000_A {Other} production", "",
        Verify.Expect(0, $"Up of 20240101000000_A was edited since it was applied to production: its hash is {Hash}, applied-migrations.txt says {Other}; undo the edit and write a new migration, or accept it in the file"));

    [Theory]
    [InlineData("20240101000000_A 0123456789abcdef prod # x", "20240101000000_A HASH prod # x")]
    [InlineData("20240101000000_A ?", "20240101000000_A HASH")]
    public Task The_fix_writes_the_line(string text, string fixedText) =>
        Verify.FixAdditionalFile(Source("[|Up|]"), Path, text, fixedText.Replace("HASH", Hash, StringComparison.Ordinal));

    [Fact]
    public void A_hash_never_changes_from_version_to_version()
    {
        Assert.Equal("67df8e28117fbfde", MigrationHash.Of(Method("void Up() { M(\"a\"); }")));
        Assert.Equal("e3b0c44298fc1c14", MigrationHash.Of(null));
    }

    [Theory]
    [InlineData("void Up() { M(\"a\"); N(); }", "protected override void Up()\r\n{\r\n    // said\r\n    M(\"a\") ;\r\n    N();\r\n}")]
    [InlineData("void Up() { M(\"a\\nb\"); }", "void Up() { M(@\"a\r\nb\"); }")]
    [InlineData("void Up() { M(\"a\"); }", "[Obsolete] void Up() { M(\"\"\"a\"\"\"); }")]
    [InlineData("void Up() { M($\"a{x}\"); }", "void Up() { M($\"a{ x }\"); }")]
    public void What_does_not_count(string one, string other) => Assert.Equal(MigrationHash.Of(Method(one)), MigrationHash.Of(Method(other)));

    [Theory]
    [InlineData("void Up() { M(\"a\"); N(); }", "void Up() { N(); M(\"a\"); }")]
    [InlineData("void Up() { M(\"a\"); }", "void Up() { M(\"a \"); }")]
    [InlineData("void Up() { M(\"a\"); }", "void Up() { M(a); }")]
    [InlineData("void Up() { M(\"a\", \"b\"); }", "void Up() { M(\"a, b\"); }")]
    [InlineData("void Up() { M($\"a{x}\"); }", "void Up() { M($\"b{x}\"); }")]
    public void What_counts(string one, string other) => Assert.NotEqual(MigrationHash.Of(Method(one)), MigrationHash.Of(Method(other)));

    [Theory]
    [InlineData(null, "20240101000000_A 0123456789abcdef")]
    [InlineData("production", "20240101000000_A 0123456789abcdef production")]
    public void A_line_is_written(string? environment, string line) => Assert.Equal(line, AppliedFile.LineOf("20240101000000_A", Other, environment));

    [Fact]
    public void All_lines_are_written_in_order()
    {
        var compilation = RuleRunner.Compile([("A.cs", MigrationSource.File(MigrationSource.Migration("20240102000000_B", "B", "") + MigrationSource.Migration("20240101000000_A", "A", Body)))]);
        var lines = AppliedFile.LinesOf(MigrationReader.Read(compilation, CancellationToken.None), "production").ToList();

        Assert.Equal($"20240101000000_A {Hash} production", lines[0]);
        Assert.StartsWith("20240102000000_B ", lines[1], StringComparison.Ordinal);
        Assert.Equal(2, lines.Count);
    }
}
