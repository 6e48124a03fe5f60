using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2001SyntaxError>;

public class Mig2001SyntaxErrorTests
{
    private const string Given = "CREATE TABLE t (id int, name text);";

    [Theory]
    [InlineData("UPDATE t id [|=|] 1;")]
    [InlineData("SELECT id name [|title|] FROM t;")]
    [InlineData("CREATE INDEX CONCURRENTLY ix [|t|] (id);")]
    [InlineData("UPDATE t SET id = 1 WHERE name = [|'a;|]")]
    [InlineData("UPDATE t SET id = 1; DELETE [|t|];")]
    [InlineData("SELECT id, [|FROM|] t;")]
    [InlineData("DO [|$|] BEGIN NULL; END [|$|];")]
    [InlineData("DO $$ BEGIN UPDATE t id [|=|] 1; END $$;")]
    [InlineData("CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN IF true THEN NULL; END[|;|] $$;")]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT FROM [|FROM|] t $$;")]
    [InlineData("CREATE TABLE u (id int,[|)|];")]
    [InlineData("UPDATE t SET id = [|{|]0};")] // EF Core formats nothing into the text of a migration
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("UPDATE t SET id = 1")]
    [InlineData("SELECT 'a' ? 'b', $tag$ it's $tag$, E'\\'', 1 AS \"select\" FROM t;")]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE plpython3u AS $$ return $ $$;")] // a language that is not read
    [InlineData("-- nothing")]
    [InlineData("SELECT 0x1F, 1_000;")] // 16 and later
    [InlineData("SELECT * FROM JSON_TABLE('[1]'::jsonb, '$[*]' COLUMNS (a int PATH '$')) j;")] // 17 and later
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Stays_silent_where_a_hole_may_explain_it() => Verify.InMigration(
        """
        var column = System.Environment.MachineName;
        migrationBuilder.Sql($"UPDATE t {column} = 1;");
        migrationBuilder.Sql($"UPDATE t SET id = {column} WHERE 1 = 1 {column}");
        """,
        Given);

    [Fact]
    public Task Reports_in_a_statement_beside_the_hole() => Verify.InMigration(
        """
        var column = System.Environment.MachineName;
        migrationBuilder.Sql($"UPDATE t SET id = {column}; DELETE [|t|];");
        """,
        Given);

    [Theory]
    [InlineData("if (migrationBuilder.IsSqlServer()) migrationBuilder.Sql(\"UPDATE [t] SET\");")]
    [InlineData("if (migrationBuilder.ActiveProvider == \"Microsoft.EntityFrameworkCore.Sqlite\") migrationBuilder.Sql(\"PRAGMA x\");")]
    public Task Stays_silent_in_code_of_other_providers(string statements) => Verify.InMigration(
        "#pragma warning disable CS1061\n" + statements.Replace("migrationBuilder.IsSqlServer()", "migrationBuilder.ActiveProvider == \"Microsoft.EntityFrameworkCore.SqlServer\"", StringComparison.Ordinal), Given);

    [Fact]
    public Task Knows_the_version_that_the_project_states() => Verify.InFiles(
        [("Test0.cs", MigrationSource.After(Given, MigrationSource.Sql("SELECT [|0x1F|];")))],
        editorConfig: "migration_analyzers.postgres_version = 15");

    [Fact]
    public Task Says_what_PostgreSQL_says() => Verify.InSqlAfter(
        Given,
        "UPDATE t id {|#0:=|} 1; SELECT {|#1:'abc|}",
        Verify.Expect(0, "PostgreSQL cannot read this: syntax error at or near \"=\""),
        Verify.Expect(1, "PostgreSQL cannot read this: unterminated quoted string at or near \"'abc\""));

    [Fact]
    public Task Knows_where_Npgsql_cuts_a_text() => Verify.InSqlAfter(
        Given, "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT ';'[|;|] SELECT 2; END; CREATE FUNCTION g() RETURNS int LANGUAGE sql RETURN 1;");
}
