using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2006OutsideTransaction>;

public class Mig2006OutsideTransactionTests
{
    private const string Given = "CREATE TABLE t (id int, name text); CREATE INDEX ix ON t (id);";

    [Theory]
    [InlineData("CREATE INDEX [|CONCURRENTLY|] ix2 ON t (id);")]
    [InlineData("CREATE UNIQUE INDEX [|CONCURRENTLY|] IF NOT EXISTS ix2 ON t (id);")]
    [InlineData("DROP INDEX [|CONCURRENTLY|] IF EXISTS ix;")]
    [InlineData("REINDEX TABLE [|CONCURRENTLY|] t;")]
    [InlineData("REINDEX (VERBOSE, [|CONCURRENTLY|]) INDEX ix;")]
    [InlineData("REINDEX [|SCHEMA|] public;")]
    [InlineData("REINDEX [|DATABASE|] shop;")]
    [InlineData("UPDATE t SET id = 1; [|VACUUM|] (ANALYZE) t;")]
    [InlineData("[|CLUSTER|];")]
    [InlineData("[|ALTER SYSTEM|] SET work_mem = '8MB';")]
    [InlineData("[|CREATE DATABASE|] d;")]
    [InlineData("[|DROP DATABASE|] IF EXISTS d;")]
    [InlineData("ALTER DATABASE d SET [|TABLESPACE|] s;")]
    [InlineData("[|CREATE TABLESPACE|] s LOCATION '/data';")]
    [InlineData("[|DISCARD ALL|];")]
    [InlineData("ALTER TABLE t DETACH PARTITION u [|CONCURRENTLY|];")]
    [InlineData("[|CREATE SUBSCRIPTION|] s CONNECTION 'host=a' PUBLICATION p;")]
    [InlineData("[|COMMIT PREPARED|] 'x';")]
    [InlineData("DO $$ BEGIN CREATE INDEX [|CONCURRENTLY|] ix2 ON t (id); END $$;")]
    [InlineData("DO $$ BEGIN IF true THEN EXECUTE '[|VACUUM|] t'; END IF; END $$;")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("CREATE INDEX ix2 ON t (id); DROP INDEX ix2;")]
    [InlineData("REINDEX TABLE t; REINDEX (CONCURRENTLY false) INDEX ix;")]
    [InlineData("ANALYZE t; CLUSTER t USING ix;")]
    [InlineData("ALTER DATABASE d SET work_mem = '8MB'; DISCARD PLANS;")]
    [InlineData("CREATE MATERIALIZED VIEW v AS SELECT id FROM t; REFRESH MATERIALIZED VIEW CONCURRENTLY v;")]
    [InlineData("CREATE SUBSCRIPTION s CONNECTION 'host=a' PUBLICATION p WITH (connect = false);")]
    [InlineData("CREATE TABLE \"concurrently\" (vacuum int); CREATE INDEX concurrent ON t (id);")]
    [InlineData("-- VACUUM\nSELECT 'CREATE INDEX CONCURRENTLY';")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Stays_silent_outside_of_the_transaction() => Verify.InMigration(
        """
        migrationBuilder.Sql("CREATE INDEX CONCURRENTLY ix2 ON t (id);", suppressTransaction: true);
        migrationBuilder.Sql("VACUUM t; UPDATE t SET id = 1;", true);
        var outside = System.Environment.MachineName == "x";
        migrationBuilder.Sql("VACUUM t;", outside);
        """,
        Given);

    [Fact]
    public Task Only_the_first_statement_of_a_command_is_at_the_head_of_the_pipeline() => Verify.InMigration(
        """
        migrationBuilder.Sql("CREATE INDEX CONCURRENTLY ix2 ON t (id); CREATE INDEX [|CONCURRENTLY|] ix3 ON t (name);", suppressTransaction: true);
        migrationBuilder.Sql("SET lock_timeout = '2s'; [|VACUUM|] t;", suppressTransaction: true);
        migrationBuilder.Sql("DO $$ BEGIN EXECUTE '[|VACUUM|] t'; END $$;", suppressTransaction: true);
        """,
        Given);

    [Fact]
    public Task Says_what_the_server_says() => Verify.InMigration(
        """
        migrationBuilder.Sql("CREATE INDEX {|#0:CONCURRENTLY|} a ON t (id);");
        migrationBuilder.Sql("ANALYZE t; {|#1:VACUUM|} t;", true);
        migrationBuilder.Sql("DO $$ BEGIN EXECUTE '{|#2:VACUUM|} t'; END $$;", true);
        """,
        Given,
        Verify.Expect(0, "CREATE INDEX CONCURRENTLY cannot run inside a transaction block; pass suppressTransaction: true"),
        Verify.Expect(1, "VACUUM cannot be executed within a pipeline; give it a Sql(..., suppressTransaction: true) of its own"),
        Verify.Expect(2, "VACUUM cannot be executed from a function"));

    [Fact]
    public Task Adds_the_argument() => Verify.FixInMigration(
        Given,
        """
        migrationBuilder.Sql("CREATE INDEX [|CONCURRENTLY|] a ON t (id);");
        migrationBuilder.Sql(@"[|VACUUM|] t", suppressTransaction: false);
        """,
        """
        migrationBuilder.Sql("CREATE INDEX CONCURRENTLY a ON t (id);", suppressTransaction: true);
        migrationBuilder.Sql(@"VACUUM t", suppressTransaction: true);
        """);

    [Fact]
    public Task Splits_a_text_of_several_statements() => Verify.FixInMigration(
        Given,
        """"
        {
            migrationBuilder.Sql("UPDATE t SET id = 1;\nUPDATE t SET id = 2;\nCREATE INDEX [|CONCURRENTLY|] \"A\" ON t (id);\nDELETE FROM t");
            migrationBuilder.Sql("""
                -- one
                CREATE INDEX CONCURRENTLY a ON t (id);
                -- two
                CREATE INDEX [|CONCURRENTLY|] b
                    ON t (name);
                """, suppressTransaction: true);
        }
        """",
        """"
        {
            migrationBuilder.Sql("UPDATE t SET id = 1;\nUPDATE t SET id = 2;");
            migrationBuilder.Sql("CREATE INDEX CONCURRENTLY \"A\" ON t (id);", suppressTransaction: true);
            migrationBuilder.Sql("DELETE FROM t;");
            migrationBuilder.Sql("""
                -- one
                CREATE INDEX CONCURRENTLY a ON t (id);
                """, suppressTransaction: true);
            migrationBuilder.Sql("""
                -- two
                CREATE INDEX CONCURRENTLY b
                    ON t (name);
                """, suppressTransaction: true);
        }
        """");

    [Theory]
    [InlineData("COPY t FROM [|STDIN|];")]
    [InlineData("COPY t (stdin) FROM [|stdin|] WITH (FORMAT csv);")]
    [InlineData("COPY (SELECT stdin AS stdout FROM t) TO [|STDOUT|];")]
    public Task Reports_a_copy_through_the_client(string sql) => Verify.InSqlAfter("CREATE TABLE t (stdin text);", sql);

    [Theory]
    [InlineData("COPY t FROM '/tmp/stdin';")]
    [InlineData("COPY t (stdin) FROM PROGRAM 'cat';")]
    [InlineData("COPY (SELECT stdin FROM t) TO '/tmp/t';")]
    public Task Stays_silent_on_a_copy_of_the_server(string sql) => Verify.InSqlAfter("CREATE TABLE t (stdin text);", sql);
}
