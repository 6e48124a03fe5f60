using MigrationAnalyzers.Rules.Deployment;
using MigrationAnalyzers.Rules.Names;
using MigrationAnalyzers.Rules.Security;
using MigrationAnalyzers.Rules.Sql;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Tests.Adoption;

using Verify = RuleVerifier<Mig1003UnknownColumn>;

/// <summary>Comments in raw SQL that silence rules.</summary>
public class SilencingCommentTests
{
    private const string Given = "CREATE TABLE t (a int);";

    [Theory]
    [InlineData("-- migration-analyzers: disable MIG1003 because it is made by hand\nUPDATE t SET b = 1; UPDATE t SET [|c|] = 1;")]
    [InlineData("UPDATE t\n-- migration-analyzers: disable MIG1003\nSET b = 1, c = 2; UPDATE t SET [|d|] = 1;")]
    [InlineData("UPDATE t SET b = 1; -- migration-analyzers: disable MIG1003\nUPDATE t SET [|c|] = 1;")]
    [InlineData("UPDATE t SET b = 1 -- migration-analyzers: disable MIG1003")]
    [InlineData("/* migration-analyzers: disable MIG1003 */ UPDATE t SET b = 1; UPDATE t SET [|c|] = 1;")]
    [InlineData("--migration-analyzers: DISABLE mig1001, mig1003 Because\nUPDATE t SET b = 1;")]
    [InlineData("-- migration-analyzers: disable MIG1003\n-- migration-analyzers: disable MIG1001\nUPDATE t SET b = 1;")]
    [InlineData("-- migration-analyzers: disable MIG1003\nUPDATE t SET b = 1; UPDATE t SET c = 1;\n-- migration-analyzers: enable MIG1003\nUPDATE t SET [|d|] = 1;")]
    [InlineData("DO $$ BEGIN\n-- migration-analyzers: disable MIG1003\nUPDATE t SET b = 1; UPDATE t SET [|c|] = 1; END $$; UPDATE t SET [|d|] = 1;")]
    [InlineData("-- migration-analyzers: disable MIG1003\nDO $$ BEGIN UPDATE t SET b = 1; UPDATE t SET c = 1; END $$; UPDATE t SET [|d|] = 1;")]
    [InlineData("CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS 'BEGIN\n-- migration-analyzers: disable MIG1003 because ''b'' comes later; really\nUPDATE t SET b = 1; UPDATE t SET [|c|] = 1; END'; UPDATE t SET [|d|] = 1;")]
    [InlineData("CREATE FUNCTION f() RETURNS void LANGUAGE sql AS E'UPDATE t SET a = length(\\'x;y\\') WHERE [|z|] = 1;\\n/* migration-analyzers: disable MIG1003 */ UPDATE t SET b = 1; UPDATE t SET [|c|] = 1;';")]
    [InlineData("DO 'BEGIN UPDATE t SET b = 1; -- migration-analyzers: disable MIG1003\nUPDATE t SET [|c|] = 1; END'; UPDATE t SET [|d|] = 1;")]
    public Task Silences(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("-- migration-analyzers: disable MIG1004\nUPDATE t SET [|b|] = 1;")]
    [InlineData("-- disable MIG1003\nUPDATE t SET [|b|] = 1;")]
    [InlineData("SELECT '-- migration-analyzers: disable MIG1003', [|b|] FROM t;")]
    [InlineData("CREATE VIEW v AS SELECT '-- migration-analyzers: disable MIG1003' AS x, [|b|] FROM t;")]
    [InlineData("SELECT a FROM t; -- migration-analyzers: disable MIG1003\nUPDATE t SET [|b|] = 1;")]
    [InlineData("-- migration-analyzers: disable MIG1003\n;UPDATE t SET [|b|] = 1;")]
    public Task Does_not(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("""migrationBuilder.Sql("-- migration-analyzers: disable MIG1003\nSELECT b FROM t;");""")]
    [InlineData("migrationBuilder.Sql(@\"\n-- migration-analyzers: disable MIG1003\nSELECT b FROM t;\");")]
    [InlineData("migrationBuilder.Sql(\"\"\"\n    -- migration-analyzers: disable MIG1003\n    SELECT b FROM t;\n    \"\"\");")]
    [InlineData("""const string name = "b"; migrationBuilder.Sql($"/* migration-analyzers: disable MIG1003 */ SELECT {name} FROM t;");""")]
    [InlineData("""migrationBuilder.Sql("-- migration-analyzers: disable MIG1003\n" + "SELECT b FROM t;");""")]
    [InlineData("""var sql = new StringBuilder(); sql.AppendLine("-- migration-analyzers: disable MIG1003"); sql.Append("SELECT b FROM t;"); migrationBuilder.Sql(sql.ToString());""")]
    [InlineData("""migrationBuilder.CreateIndex("ix", "t", "a", filter: "/* migration-analyzers: disable MIG1003 */ b > 1");""")]
    [InlineData("""migrationBuilder.AddCheckConstraint("ck", "t", "b > 1 /* migration-analyzers: disable MIG1003 because of that */");""")]
    public Task Works_wherever_the_SQL_is_written(string statements) => Verify.InMigration(statements, Given);

    [Fact]
    public Task Works_in_queries() => Verify.InFile(
        MigrationSource.After(Given, "") + """public static class Q { public static int Run(Shop shop) => shop.Database.ExecuteSqlRaw("DELETE FROM t WHERE b = {0} -- migration-analyzers: disable MIG1003", 1); }""");

    [Fact]
    public Task Works_in_files() => Verify.WithFiles(
        MigrationSource.After(Given, """migrationBuilder.Sql(System.IO.File.ReadAllText("up.sql"));"""),
        ("/0/up.sql", "-- migration-analyzers: disable MIG1003\nUPDATE t SET b = 1;\nUPDATE t SET [|c|] = 1;"));

    [Fact]
    public Task Holds_for_the_text_alone() => Verify.InMigration(
        """migrationBuilder.Sql("-- migration-analyzers: disable MIG1003\nSELECT b FROM t"); migrationBuilder.Sql("SELECT [|b|] FROM t");""", Given);

    [Theory]
    [InlineData("-- migration-analyzers: disable MIG2001\nSELECT FROM FROM t;")]
    [InlineData("-- migration-analyzers: disable MIG2001\nSELECT a FROM")] // the error stands behind the last character
    public Task Syntax_errors(string sql) => RuleVerifier<Mig2001SyntaxError>.InSqlAfter(Given, sql);

    [Fact]
    public Task Data_loss() => RuleVerifier<Mig5001DataLoss>.InSqlAfter(Given, "-- migration-analyzers: disable MIG5001 because nobody reads it\nDROP TABLE t;");

    [Fact]
    public Task Secrets() => RuleVerifier<Mig6001Secret>.InSqlAfter(Given, "-- migration-analyzers: disable MIG6001 because it is changed at once\nCREATE ROLE r PASSWORD 'kR7#pq2Lx9!';");

    [Theory]
    [InlineData( // a line of its own
        "migrationBuilder.Sql(@\"\n    SELECT a FROM t;\n    SELECT a,\n        [|b|] FROM t;\");",
        "migrationBuilder.Sql(@\"\n    SELECT a FROM t;\n    -- migration-analyzers: disable MIG1003\n    SELECT a,\n        b FROM t;\");")]
    [InlineData(
        "migrationBuilder.Sql(\"\"\"\n    SELECT [|b|], [|c|] FROM t;\n    \"\"\");",
        "migrationBuilder.Sql(\"\"\"\n    -- migration-analyzers: disable MIG1003\n    SELECT b, c FROM t;\n    \"\"\");")]
    [InlineData(
        """migrationBuilder.Sql("SELECT a FROM t; SELECT [|b|] FROM t;");""",
        """migrationBuilder.Sql("SELECT a FROM t; /* migration-analyzers: disable MIG1003 */ SELECT b FROM t;");""")]
    [InlineData(
        """migrationBuilder.CreateIndex("ix", "t", "a", filter: "[|b|] > 1");""",
        """migrationBuilder.CreateIndex("ix", "t", "a", filter: "/* migration-analyzers: disable MIG1003 */ b > 1");""")]
    [InlineData( // in a body
        "migrationBuilder.Sql(@\"DO $$ BEGIN\n    DELETE FROM t;\n    UPDATE t SET [|b|] = 1;\nEND $$; UPDATE t SET [|b|] = 1;\");",
        "migrationBuilder.Sql(@\"DO $$ BEGIN\n    DELETE FROM t;\n    -- migration-analyzers: disable MIG1003\n    UPDATE t SET b = 1;\nEND $$; /* migration-analyzers: disable MIG1003 */ UPDATE t SET b = 1;\");")]
    public Task The_fix_writes_it(string statements, string fixedStatements) => Verify.SilenceInMigration(Given, statements, fixedStatements);

    [Fact]
    public async Task What_is_silenced_is_reported_as_suppressed_to_those_who_ask()
    {
        var compilation = RuleRunner.Compile([("A.cs", MigrationSource.After(Given, MigrationSource.Sql("-- migration-analyzers: disable MIG1003 because of that\nSELECT b, c FROM t;")))]);
        Assert.DoesNotContain(await RuleRunner.RunAsync(compilation), diagnostic => diagnostic.Id == "MIG1003");

        var said = await RuleRunner.RunWithSuppressedAsync(compilation);
        Assert.Equal(["Column b does not exist in public.t", "Column c does not exist in public.t"], said.Where(diagnostic => diagnostic is { Id: "MIG1003", IsSuppressed: true }).Select(diagnostic => diagnostic.GetMessage(null)).Order());
    }
}
