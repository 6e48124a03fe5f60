using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Names;

using Verify = RuleVerifier<Mig1006UnknownSchema>;

public class Mig1006UnknownSchemaTests
{
    private const string Given = "CREATE SCHEMA app; CREATE TABLE app.t (a int);";

    [Theory]
    [InlineData("SELECT * FROM [|ap|].t")]
    [InlineData("CREATE TABLE [|nowhere|].x (a int)")]
    [InlineData("INSERT INTO [|nowhere|].x VALUES (1)")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("SELECT * FROM app.t")]
    [InlineData("CREATE SCHEMA later; CREATE TABLE later.x (a int)")]
    [InlineData("SELECT * FROM pg_catalog.pg_class")]
    [InlineData("DROP TABLE IF EXISTS nowhere.x")]
    [InlineData("CREATE SCHEMA IF NOT EXISTS s2; SELECT 1")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_what_is_meant() => Verify.InSqlAfter(Given, "SELECT * FROM {|#0:appp|}.t", Verify.Expect(0, "Schema appp does not exist; did you mean app?"));

    [Fact]
    public Task Renames_where_one_is_clearly_meant() => Verify.Fix(Given, "SELECT * FROM [|appp|].t", fixedSql: "SELECT * FROM app.t");
}
