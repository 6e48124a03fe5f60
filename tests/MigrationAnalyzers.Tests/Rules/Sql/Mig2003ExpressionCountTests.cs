using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2003ExpressionCount>;

public class Mig2003ExpressionCountTests
{
    private const string Given = "CREATE TABLE t (a int, b text, c text); CREATE VIEW v AS SELECT a, b FROM t;";

    [Theory]
    [InlineData("INSERT INTO t (a, [|b|]) VALUES (1)")]
    [InlineData("INSERT INTO t (a, b) VALUES (1, 'x', [|'y'|])")]
    [InlineData("INSERT INTO t VALUES (1, 'x', 'y', [|'z'|])")]
    [InlineData("INSERT INTO t (a, b) VALUES (1, 'x'), [|(2)|]")]
    [InlineData("INSERT INTO t (a, [|b|]) SELECT 1")]
    [InlineData("INSERT INTO t (a) SELECT a, [|b|] FROM t")]
    [InlineData("INSERT INTO t (a) [|SELECT * FROM v|]")]
    [InlineData("WITH w AS (INSERT INTO t (a, [|b|]) VALUES (1) RETURNING a) SELECT * FROM w")]
    [InlineData("INSERT INTO t (a) VALUES (1) ON CONFLICT DO NOTHING; INSERT INTO t (a, [|b|]) VALUES (1)")]
    [InlineData("UPDATE t SET (a, b) = [|ROW(1)|]")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("INSERT INTO t (a, b) VALUES (1, DEFAULT), (2, NULL)")]
    [InlineData("INSERT INTO t VALUES (1)")] // the others get their defaults
    [InlineData("INSERT INTO t SELECT * FROM v")]
    [InlineData("INSERT INTO t DEFAULT VALUES")]
    [InlineData("INSERT INTO t (a, b) SELECT * FROM v")]
    [InlineData("INSERT INTO t (a, b) SELECT x.* FROM f() x")] // columns of a function that is not known
    [InlineData("INSERT INTO unknown_table (a) VALUES (1, 2)")] // MIG1004
    [InlineData("UPDATE t SET (a, b) = (SELECT 1, 'x')")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Stays_silent_where_a_value_may_be_a_list() => Verify.InMigration(
        """migrationBuilder.Sql($"INSERT INTO t (a, b) VALUES (1, {Environment.MachineName}, 2)");""", Given);

    [Fact]
    public Task Says_how_many() => Verify.InSqlAfter(
        Given, "INSERT INTO t (a, {|#0:b|}) VALUES (1)", Verify.Expect(0, "INSERT has more target columns than expressions: 2 for 1"));
}
