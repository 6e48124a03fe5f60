using MigrationAnalyzers.Rules.History;

namespace MigrationAnalyzers.Tests.Rules.History;

using Verify = RuleVerifier<Mig3010EmptyDown>;

public class Mig3010EmptyDownTests
{
    private static string With(string down, string up = "b.Sql(\"SELECT 1;\");") => MigrationSource.File(
        $"[DbContext(typeof(Shop)), Migration(\"20240101000000_A\")] public class A : Migration {{ protected override void Up(MigrationBuilder b) {{ {up} }} {down} }}");

    [Theory]
    [InlineData("protected override void [|Down|](MigrationBuilder b) { }")]
    [InlineData("protected override void [|Down|](MigrationBuilder b) { throw new NotSupportedException(); }")]
    [InlineData("protected override void [|Down|](MigrationBuilder b) => throw new NotSupportedException();")]
    public Task Reports(string down) => Verify.InFile(With(down));

    [Fact]
    public Task Reports_a_missing_one_at_the_class() => Verify.InFile(With("").Replace("class A", "class [|A|]", StringComparison.Ordinal));

    [Fact]
    public Task Stays_silent() => Verify.InFile(With("protected override void Down(MigrationBuilder b) { b.Sql(\"SELECT 2;\"); }"));

    [Fact]
    public Task Stays_silent_where_Up_is_empty() => Verify.InFile(With("", up: ""));

    [Theory]
    [InlineData("protected override void Down(MigrationBuilder b)")]
    [InlineData("protected override void Down(MigrationBuilder b) {")]
    [InlineData("protected override void Dow")]
    [InlineData("protected override void Down(MigrationBuilder b) { ( }")]
    public async Task Stays_silent_while_it_is_typed(string down) => Assert.DoesNotContain(
        await RuleRunner.RunBrokenAsync([("A.cs", With(down))]), diagnostic => diagnostic.Id is "MIG3008" or "MIG3010");

    [Theory]
    [InlineData("throw", "protected override void [|Down|](MigrationBuilder b) { }")]
    [InlineData("throw", "protected override void Down(MigrationBuilder b) => throw new NotSupportedException();")]
    [InlineData("forward_only", "protected override void Down(MigrationBuilder b) { }")]
    public Task Obeys_the_policy(string policy, string down) => Verify.InFiles([("Test0.cs", With(down))], $"migration_analyzers.down = {policy}");
}
