using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2013RepeatedName>;

public class Mig2013RepeatedNameTests
{
    private const string Given = "CREATE SCHEMA s; CREATE TABLE t (id int, a text); CREATE TABLE s.t (id int, b text); CREATE TABLE u (id int, c text);";

    [Theory]
    [InlineData("CREATE VIEW v AS SELECT t.id, [|u.id|] FROM t, u")]
    [InlineData("CREATE VIEW v AS SELECT id AS x, a AS [|x|] FROM t")]
    [InlineData("CREATE VIEW v (x, [|x|]) AS SELECT id, a FROM t")]
    [InlineData("CREATE VIEW [|v|] AS SELECT t.*, u.* FROM t, u")]
    [InlineData("CREATE TABLE n AS SELECT id, [|id|] FROM t")]
    [InlineData("CREATE TABLE n (a int, b int, [|a|] text)")]
    [InlineData("CREATE MATERIALIZED VIEW v AS SELECT 1 AS a, 2 AS [|a|]")]
    [InlineData("INSERT INTO t (id, a, [|id|]) VALUES (1, 'x', 2)")]
    [InlineData("UPDATE t SET id = 1, a = 'x', [|id|] = 2")]
    [InlineData("UPDATE t SET (id, a) = (1, 'x'), [|id|] = 2")]
    [InlineData("WITH w AS (SELECT 1), [|w|] AS (SELECT 2) SELECT * FROM w")]
    [InlineData("SELECT 1 FROM t x, u [|x|]")]
    [InlineData("SELECT 1 FROM t JOIN [|t|] ON true")]
    [InlineData("UPDATE t SET id = 1 FROM [|t|] WHERE true")]
    [InlineData("CREATE TABLE n (a int, PRIMARY KEY (a, [|a|]))")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("SELECT id, id FROM t")] // a query may
    [InlineData("CREATE VIEW v AS SELECT t.id, u.id AS u_id FROM t, u")]
    [InlineData("SELECT 1 FROM t, s.t")]
    [InlineData("SELECT 1 FROM t x, (SELECT 1 FROM u x) y")]
    [InlineData("WITH w AS (WITH w AS (SELECT 1) SELECT * FROM w) SELECT * FROM w")]
    [InlineData("CREATE VIEW v AS SELECT * FROM t JOIN u USING (id)")]
    [InlineData("CREATE TABLE n (a int); CREATE TABLE o (a int) INHERITS (n)")]
    [InlineData("CREATE TABLE n (p point, r int[]); UPDATE n SET r[1] = 1, r[2] = 2; INSERT INTO n (r[1], r[2]) VALUES (1, 2)")]
    [InlineData("CREATE INDEX ix ON t (id, id)")]
    [InlineData("SELECT x.id FROM t x JOIN u USING (id) JOIN s.t AS y USING (id)")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Names_it() => Verify.InSqlAfter(
        Given, "CREATE VIEW v AS SELECT id, a AS {|#0:id|} FROM t", Verify.Expect(0, "Column id is specified more than once"));
}
