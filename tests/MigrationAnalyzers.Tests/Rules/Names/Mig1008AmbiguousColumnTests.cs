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

    // What is compared or set is not itself.
    [Theory]
    [InlineData("SELECT 1 FROM a JOIN \"B\" b ON [|id|] = a.x", "SELECT 1 FROM a JOIN \"B\" b ON b.id = a.x")]
    [InlineData("SELECT 1 FROM a, \"B\" b WHERE a.id > [|id|]", "SELECT 1 FROM a, \"B\" b WHERE a.id > b.id")]
    [InlineData("SELECT 1 FROM a, \"B\" b WHERE abs(a.id) = abs([|id|])", "SELECT 1 FROM a, \"B\" b WHERE abs(a.id) = abs(b.id)")]
    [InlineData("UPDATE a SET id = [|id|] FROM \"B\" b", "UPDATE a SET id = b.id FROM \"B\" b")]
    [InlineData("INSERT INTO a (id, x) VALUES (1, 2) ON CONFLICT (id) DO UPDATE SET x = [|x|]", "INSERT INTO a (id, x) VALUES (1, 2) ON CONFLICT (id) DO UPDATE SET x = excluded.x")]
    public Task Offers_the_other_table_first(string sql, string fixedSql) => Verify.Fix("CREATE TABLE a (id int PRIMARY KEY, x int); CREATE TABLE \"B\" (id int, y int);", sql, fixedSql);

    // The only offer: Fix All takes it along.
    [Theory]
    [InlineData("SELECT 1 FROM c, d WHERE [|id|] = 1", "SELECT 1 FROM c, d WHERE d.id = 1")]
    [InlineData("SELECT d.id, count(*) FROM c, d GROUP BY [|id|]", "SELECT d.id, count(*) FROM c, d GROUP BY d.id")]
    [InlineData("SELECT count(*) FROM c, d GROUP BY d.id ORDER BY [|id|]", "SELECT count(*) FROM c, d GROUP BY d.id ORDER BY d.id")]
    public Task Offers_only_what_the_server_takes(string sql, string fixedSql) => Verify.Fix("CREATE TABLE c (id uuid); CREATE TABLE d (id int);", sql, fixedSql);

    [Fact]
    public Task Offers_each_table() => Verify.Fix(Given, "SELECT [|id|] FROM a, \"B\"", fixedSql: "SELECT a.id FROM a, \"B\"");
}
