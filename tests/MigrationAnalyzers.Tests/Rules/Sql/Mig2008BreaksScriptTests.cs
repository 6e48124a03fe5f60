using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2008BreaksScript>;

public class Mig2008BreaksScriptTests
{
    private const string Given = "CREATE TABLE t (id int, name text, found bool, data jsonb);";

    [Theory]
    [InlineData("UPDATE t SET id = [|1|]")]
    [InlineData("UPDATE t SET id = 1; DELETE FROM [|t|] -- and done;\n")]
    [InlineData("DO $$ BEGIN NULL; END $[|$|]")]
    [InlineData("UPDATE t SET id = (1[|)|] /* ; */")]
    public Task Reports_a_text_without_a_final_semicolon(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("[|SELECT|] 1;")]
    [InlineData("[|SELECT|] setval('s', 1);")]
    [InlineData("[|WITH|] a AS (SELECT 1) SELECT * FROM a;")]
    [InlineData("[|VALUES|] (1);")]
    [InlineData("[|TABLE|] t;")]
    [InlineData("[|SHOW|] search_path;")]
    [InlineData("[|EXPLAIN|] SELECT 1;")]
    [InlineData("SELECT id INTO [|u|] FROM t;")]
    [InlineData("INSERT INTO t (id) VALUES (1) [|RETURNING|] id;")]
    [InlineData("UPDATE t SET id = 1 [|RETURNING|] *;")]
    [InlineData("PREPARE p AS UPDATE t SET id = 1; [|EXECUTE|] p;")]
    [InlineData("[|DECLARE|] c CURSOR FOR SELECT 1;")]
    [InlineData("[|SAVEPOINT|] s; UPDATE t SET id = 1; [|RELEASE|] SAVEPOINT s;")]
    [InlineData("DO [|$EF$|] BEGIN NULL; END $EF$;")]
    [InlineData("UPDATE t SET id = 1;[|;|]")]
    [InlineData("UPDATE t SET id = 1 WHERE [|found|];")]
    [InlineData("UPDATE t SET name = [|'a\nb'|];")]
    [InlineData("COMMENT ON TABLE t IS [|$q$\nb$q$|];")]
    public Task Reports_what_an_idempotent_script_breaks(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("UPDATE t SET id = 1;")]
    [InlineData("UPDATE t SET id = 1; -- done\n")]
    [InlineData("-- nothing")]
    [InlineData("DO $$ BEGIN PERFORM 1; END $$;")]
    [InlineData("CREATE VIEW v AS\nSELECT id\nFROM t;")]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$\nSELECT 1\n$$;")]
    [InlineData("WITH a AS (INSERT INTO t (id) VALUES (1) RETURNING id) UPDATE t SET id = a.id FROM a;")]
    [InlineData("CREATE RULE r AS ON INSERT TO t DO ALSO (UPDATE t SET id = 1; UPDATE t SET id = 2);")]
    [InlineData("UPDATE t SET found = true WHERE t.found;")]
    [InlineData("UPDATE t SET name = E'a\\nb', data = '{\n \"a\": 1\n}';")]
    [InlineData("UPDATE t SET name = 'a'\n'b';")] // two pieces, no line break in the value
    [InlineData("BEGIN; UPDATE t SET id = 1; COMMIT;")] // fails through Migrate(): MIG2012
    [InlineData("UPDATE t id = 1")] // MIG2001
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Stays_silent_where_the_end_is_not_known() => Verify.InMigration(
        """
        var end = System.Environment.MachineName;
        migrationBuilder.Sql($"UPDATE t SET id = {end}");
        migrationBuilder.Sql("CREATE INDEX CONCURRENTLY ix ON t (id);", suppressTransaction: true); // no idempotent script can hold it
        """,
        Given);

    [Fact]
    public Task Stays_silent_on_a_commit_outside_of_a_transaction() => Verify.InMigration(
        """
        migrationBuilder.Sql("COMMIT;", suppressTransaction: true);
        migrationBuilder.Sql("ROLLBACK;", suppressTransaction: true);
        """,
        Given);

    [Fact]
    public Task Reports_a_commit_in_words_that_a_block_does_not_have() => Verify.InMigration(
        """
        migrationBuilder.Sql("[|COMMIT|] AND CHAIN;", suppressTransaction: true);
        migrationBuilder.Sql("[|END|];", suppressTransaction: true);
        """,
        Given);

    [Fact]
    public Task Says_what_breaks() => Verify.InSqlAfter(
        Given,
        "{|#0:SELECT|} 1; UPDATE t SET name = {|#1:'a\nb'|}, id = {|#2:1|}",
        Verify.Expect(0, "An idempotent script puts this into a PL/pgSQL block: query has no destination for result data"),
        Verify.Expect(1, "An idempotent script indents every line of this constant, and so changes its value"),
        Verify.Expect(2, "A generated script runs this text together with what follows it: the final ; is missing"));

    [Theory]
    [InlineData("UPDATE t SET id = [|1|]", "UPDATE t SET id = 1;")]
    [InlineData("UPDATE t SET name = \"name[|\"|] -- quoted", "UPDATE t SET name = \"name\"; -- quoted")]
    [InlineData("UPDATE t SET id = 1;[|;|]", "UPDATE t SET id = 1;")]
    public Task Mends_the_semicolons(string sql, string fixedSql) => Verify.Fix(Given, sql, fixedSql);

    [Theory]
    [InlineData("CREATE PROCEDURE pr(INOUT a int) LANGUAGE sql AS 'SELECT 1'; CALL [|pr|](1);")]
    [InlineData("CREATE PROCEDURE pr(a int, INOUT b int) LANGUAGE sql AS 'SELECT 1'; CALL [|public.pr|](1, 2);")]
    public Task Reports_calls_that_give_something_back(string sql) => Verify.InSqlAfter("CREATE TABLE t (id int);", sql);

    [Theory]
    [InlineData("CREATE PROCEDURE pr(a int) LANGUAGE sql AS 'SELECT 1'; CALL pr(1);")]
    [InlineData("CREATE PROCEDURE pr(INOUT a int) LANGUAGE sql AS 'SELECT 1'; DO $$ DECLARE x int := 1; BEGIN CALL pr(x); END $$;")]
    public Task Stays_silent_on_other_calls(string sql) => Verify.InSqlAfter("CREATE TABLE t (id int);", sql);
}
