using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Names;

using Verify = RuleVerifier<Mig1008AmbiguousColumn>;

public class Mig1008AmbiguousColumnTests
{
    private const string Given = """CREATE TABLE a (id int, x int); CREATE TABLE "B" (id int, y int);""";

    [Theory]
    [InlineData("SELECT [|id|] FROM a, \"B\"")]
    [InlineData("SELECT x FROM a JOIN \"B\" AS b ON [|id|] = y WHERE [|ID|] > 1")]
    [InlineData("UPDATE a SET x = y FROM \"B\" WHERE [|id|] = 1")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("SELECT a.id, x, y FROM a, \"B\"")]
    [InlineData("SELECT id FROM a JOIN \"B\" USING (id)")] // merged
    [InlineData("SELECT 1 FROM a WHERE EXISTS (SELECT 1 FROM \"B\" WHERE id = x)")] // the inner level answers first
    [InlineData("SELECT a.id FROM a, \"B\" ORDER BY id")] // an output name
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_who_answers() => Verify.InSqlAfter(
        Given, "SELECT {|#0:id|} FROM a, \"B\"", Verify.Expect(0, "Column reference id is ambiguous: a.id, \"B\".id"));

    [Fact]
    public Task Offers_each_table() => Verify.Fix(Given, "SELECT [|id|] FROM a, \"B\"", fixedSql: "SELECT a.id FROM a, \"B\"");
}
