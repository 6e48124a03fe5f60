using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2012TransactionControl>;

public class Mig2012TransactionControlTests
{
    private const string Given = "CREATE TABLE t (id int, name text);";

    [Theory]
    [InlineData("[|BEGIN|]; UPDATE t SET id = 1; [|COMMIT|];")]
    [InlineData("[|START|] TRANSACTION; UPDATE t SET id = 1; [|END|];")]
    [InlineData("UPDATE t SET id = 1; [|ROLLBACK|];")]
    [InlineData("[|ABORT|];")]
    [InlineData("[|PREPARE|] TRANSACTION 'x';")]
    [InlineData("DO $$ BEGIN UPDATE t SET id = 1; [|COMMIT|]; END $$;")]
    [InlineData("DO $$ BEGIN FOR i IN 1..3 LOOP IF i = 2 THEN [|ROLLBACK|]; END IF; END LOOP; END $$;")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("SAVEPOINT s; UPDATE t SET id = 1; ROLLBACK TO SAVEPOINT s; RELEASE SAVEPOINT s;")]
    [InlineData("COMMIT AND CHAIN;")]
    [InlineData("DO $$ BEGIN UPDATE t SET id = 1; END $$;")]
    [InlineData("CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN UPDATE t SET id = 1; COMMIT; END $$;")]
    [InlineData("UPDATE t SET name = 'COMMIT'; -- COMMIT")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Stays_silent_outside_of_the_transaction() => Verify.InMigration(
        """
        migrationBuilder.Sql("BEGIN; UPDATE t SET id = 1; COMMIT;", suppressTransaction: true);
        migrationBuilder.Sql("DO $$ BEGIN UPDATE t SET id = 1; COMMIT; END $$;", suppressTransaction: true);
        """,
        Given);

    [Fact]
    public Task Says_what_becomes_of_the_migration() => Verify.InSqlAfter(
        Given,
        "{|#0:begin|}; UPDATE t SET id = 1; {|#1:commit|}; DO $$ BEGIN {|#2:COMMIT|}; END $$;",
        Verify.Expect(0, "BEGIN has no effect: EF Core has begun a transaction already"),
        Verify.Expect(1, "COMMIT ends the transaction that EF Core runs the migration in: Migrate() fails, and what ran before stays"),
        Verify.Expect(2, "COMMIT is an invalid transaction termination: the DO block runs inside EF Core's transaction"));

    [Theory]
    [InlineData("UPDATE t SET id = 1; [|SET|] TRANSACTION ISOLATION LEVEL SERIALIZABLE;")]
    [InlineData("UPDATE t SET id = 1; [|SET|] LOCAL TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;")]
    public Task Reports_an_isolation_level_that_comes_too_late(string sql) => Verify.InSqlAfter("CREATE TABLE t (id int);", sql);

    [Theory]
    [InlineData("UPDATE t SET id = 1; SET TRANSACTION ISOLATION LEVEL READ COMMITTED;")]
    [InlineData("UPDATE t SET id = 1; SET TRANSACTION READ ONLY;")]
    [InlineData("UPDATE t SET id = 1; SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE;")]
    public Task Stays_silent_on_what_a_transaction_takes_at_any_time(string sql) => Verify.InSqlAfter("CREATE TABLE t (id int);", sql);

    [Fact]
    public Task Reports_savepoints_outside_of_a_transaction() => Verify.InMigration(
        """
        migrationBuilder.Sql("[|SAVEPOINT|] s;", suppressTransaction: true);
        migrationBuilder.Sql("BEGIN; SAVEPOINT s; COMMIT; [|RELEASE|] s;", suppressTransaction: true);
        migrationBuilder.Sql("SAVEPOINT s; RELEASE s;");
        """);

    [Fact]
    public Task Stays_silent_on_savepoints_in_a_transaction_that_raw_SQL_began() => Verify.InMigration(
        """
        migrationBuilder.Sql("BEGIN;", suppressTransaction: true);
        migrationBuilder.Sql("SAVEPOINT s;", suppressTransaction: true);
        migrationBuilder.Sql("ROLLBACK TO s; COMMIT;", suppressTransaction: true);
        """);
}
