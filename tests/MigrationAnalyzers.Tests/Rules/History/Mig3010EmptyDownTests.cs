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

    [Theory]
    [InlineData("mirror", "protected override void {|#0:Down|}(MigrationBuilder b) { }", "Down of 20240101000000_A is empty: a rollback takes the migration out of the history and leaves its changes in the database")]
    [InlineData("mirror", "protected override void {|#0:Down|}(MigrationBuilder b) => throw new NotSupportedException();", "Down of 20240101000000_A throws: the migration cannot be rolled back")]
    [InlineData("throw", "protected override void {|#0:Down|}(MigrationBuilder b) { }", "Down of 20240101000000_A does nothing: a rollback takes the migration out of the history and leaves its changes in the database; throw instead")]
    public Task Says_what_a_rollback_would_do(string policy, string down, string message) =>
        Verify.InFiles([("Test0.cs", With(down))], $"migration_analyzers.down = {policy}", Verify.Expect(0, message));

    [Fact]
    public Task Reports_a_missing_one_under_the_policy_throw() => Verify.InFiles([("Test0.cs", With("").Replace("class A", "class [|A|]", StringComparison.Ordinal))], "migration_analyzers.down = throw");

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
    [InlineData("throw", "protected override void Down(MigrationBuilder b) { b.Sql(\"SELECT 2;\"); }")] // it may be undone all the same
    [InlineData("throw", "protected override void Down(MigrationBuilder b) { throw new NotSupportedException(); }")]
    [InlineData("forward_only", "protected override void Down(MigrationBuilder b) { }")]
    [InlineData("forward_only", "")]
    [InlineData("forward_only", "protected override void Down(MigrationBuilder b) => throw new NotSupportedException();")]
    [InlineData("mirror", "protected override void [|Down|](MigrationBuilder b) { /* nothing to do */ }")]
    [InlineData("mirror", "protected override void [|Down|](MigrationBuilder b) => throw new NotSupportedException();")]
    [InlineData("nonsense", "protected override void [|Down|](MigrationBuilder b) { }")] // as if it were not given
    public Task Obeys_the_policy(string policy, string down) => Verify.InFiles([("Test0.cs", With(down))], $"migration_analyzers.down = {policy}");
}
