using MigrationAnalyzers.Rules;

namespace MigrationAnalyzers.Tests.Rules;

using Verify = RuleVerifier<Mig0002IdleComment>;

public class Mig0002IdleCommentTests
{
    private const string Given = "CREATE TABLE t (a int);";

    [Theory]
    [InlineData("-- migration-analyzers: disable [|MIG1003|]\nSELECT a FROM t;")] // nothing to silence
    [InlineData("-- migration-analyzers: disable [|MIG1004|] because it is made by hand\nSELECT b FROM t;")] // another rule speaks
    [InlineData("-- migration-analyzers: disable [|MIG1003|]\nSELECT a FROM t; SELECT b FROM t;")] // another statement
    [InlineData("SELECT b FROM t;\n-- migration-analyzers: disable [|MIG1003|]")] // no statement
    [InlineData("-- migration-analyzers: disable MIG1003, [|MIG1004|]\nSELECT b FROM t;")]
    [InlineData("-- migration-analyzers: disable [|MIG9999|]\nSELECT b FROM t;")] // no rule
    [InlineData("-- migration-analyzers: disable [|MIG0002|]\nSELECT b FROM t;")]
    [InlineData("-- [|migration-analyzers: off|]\nSELECT b FROM t;")]
    [InlineData("-- [|migration-analyzers: disable|]\nSELECT b FROM t;")]
    [InlineData("-- migration-analyzers: disable MIG1003 [|it|] is made by hand\nSELECT b FROM t;")]
    [InlineData("-- migration-analyzers: enable [|MIG1003|]\nSELECT b FROM t;")]
    [InlineData("/* migration-analyzers: disable [|MIG1003|] */ SELECT a FROM t;")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("-- migration-analyzers: disable MIG1003\nSELECT b FROM t;")]
    [InlineData("-- migration-analyzers: disable MIG5002 because all of it goes\nDELETE FROM t;")]
    [InlineData("-- migration-analyzers: disable MIG5014 because all of it goes\nTRUNCATE t CASCADE;")]
    [InlineData("-- migration-analyzers says nothing here\nSELECT a FROM t;")]
    [InlineData("SELECT a, '-- migration-analyzers: disable MIG1003' FROM t;")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task A_rule_that_is_switched_off_counts() => Verify.InFiles(
        [("A.cs", MigrationSource.After(Given, MigrationSource.Sql("-- migration-analyzers: disable MIG1003\nSELECT b FROM t;")))], "dotnet_diagnostic.MIG1003.severity = none");

    [Fact]
    public Task Old_migrations_are_silent() => Verify.InFiles(
        [("A.cs", MigrationSource.After(Given, MigrationSource.Sql("-- migration-analyzers: disable MIG1003\nSELECT a FROM t;")))], "migration_analyzers.report_since = 2025");

    [Fact]
    public Task A_text_that_two_migrations_run_needs_it_in_one() => Verify.InFile(MigrationSource.File(
        """
        static class Texts { public const string Delete = "-- migration-analyzers: disable MIG1008\nDELETE FROM t USING u WHERE a = 1;"; }
        """
        + MigrationSource.Migration("20240101000000_A", "A", "migrationBuilder.Sql(\"CREATE TABLE t (a int); CREATE TABLE u (a int);\"); migrationBuilder.Sql(Texts.Delete);")
        + MigrationSource.Migration("20240102000000_B", "B", "migrationBuilder.Sql(\"ALTER TABLE u DROP COLUMN a;\"); migrationBuilder.Sql(Texts.Delete);")));

    [Theory]
    [InlineData("SELECT a\n  -- migration-analyzers: disable [|MIG1003|] because of that\n  FROM t;", "SELECT a\n  FROM t;")]
    [InlineData("SELECT a FROM t; -- migration-analyzers: disable [|MIG1003|]", "SELECT a FROM t;")]
    [InlineData("SELECT/* migration-analyzers: disable [|MIG1003|] */a FROM t;", "SELECT a FROM t;")]
    [InlineData("SELECT /* migration-analyzers: disable [|MIG1003|] */a FROM t;", "SELECT a FROM t;")]
    [InlineData("/* migration-analyzers: disable [|MIG1003|] */SELECT a FROM t;", "SELECT a FROM t;")]
    public Task The_fix_removes_the_comment(string sql, string fixedSql) => Verify.Fix(Given, sql, fixedSql);

    [Theory]
    [InlineData("-- migration-analyzers: disable {|#0:MIG1003|}\nSELECT a FROM t;", "MIG1003 has nothing to say here; the comment can go")]
    [InlineData("-- migration-analyzers: disable {|#0:MIG1|}\nSELECT a FROM t;", "MIG1 is no rule that a comment in SQL can silence")]
    [InlineData("-- {|#0:migration-analyzers: mute MIG1003|} \nSELECT a FROM t;", "This comment is not read as it may be meant: say disable or enable")]
    public Task Says_why(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
