using MigrationAnalyzers.Rules.Deployment;

namespace MigrationAnalyzers.Tests.Rules.Deployment;

using Verify = RuleVerifier<Mig5004BlockingIndex>;

public class Mig5004BlockingIndexTests
{
    private const string Given =
        """
        CREATE TABLE users (id int PRIMARY KEY, email text, name varchar(100), team int, price numeric(10,2));
        CREATE TABLE teams (id int PRIMARY KEY);
        CREATE TYPE mood AS ENUM ('ok');
        CREATE SCHEMA app;
        CREATE VIEW v AS SELECT id FROM users;
        CREATE INDEX ix_users_name ON users (name);
        CREATE MATERIALIZED VIEW totals AS SELECT id FROM users;
        CREATE TABLE log (at date) PARTITION BY RANGE (at);
        CREATE TABLE log_2024 PARTITION OF log FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
        """;

    [Theory]
    [InlineData("CREATE INDEX [|ix|] ON users (email);")]
    [InlineData("CREATE UNIQUE INDEX [|ix|] ON users (email);")]
    [InlineData("CREATE INDEX ON [|users|] (email);")]
    [InlineData("REINDEX TABLE [|users|];")]
    [InlineData("REINDEX INDEX [|users_pkey|];")]
    [InlineData("DROP INDEX [|ix_users_name|];")]
    [InlineData("DROP INDEX IF EXISTS public.[|ix_users_name|];")]
    [InlineData("REFRESH MATERIALIZED VIEW [|totals|];")]
    [InlineData("ALTER TABLE log DETACH PARTITION [|log_2024|];")]
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("CREATE INDEX CONCURRENTLY ix ON users (email);")]
    [InlineData("CREATE INDEX IF NOT EXISTS ix_users_name ON users (email);")] // it is there
    [InlineData("CREATE TABLE fresh (a int); CREATE INDEX ix ON fresh (a);")]
    [InlineData("REINDEX TABLE CONCURRENTLY users;")]
    [InlineData("DROP INDEX users_pkey;")]
    [InlineData("DROP INDEX CONCURRENTLY ix_users_name;")]
    [InlineData("DROP INDEX IF EXISTS ix_nowhere;")]
    [InlineData("REFRESH MATERIALIZED VIEW CONCURRENTLY totals;")]
    [InlineData("REFRESH MATERIALIZED VIEW totals WITH NO DATA;")]
    [InlineData("CREATE MATERIALIZED VIEW fresh AS SELECT id FROM users WITH NO DATA; REFRESH MATERIALIZED VIEW fresh;")]
    [InlineData("ALTER TABLE log DETACH PARTITION log_2024 CONCURRENTLY;")]
    [InlineData("ALTER TABLE log ATTACH PARTITION log_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("migrationBuilder.CreateIndex(name: \"[|ix|]\", table: \"users\", column: \"email\");")]
    [InlineData("migrationBuilder.DropIndex(name: \"[|ix_users_name|]\", table: \"users\");")]
    public Task Reports_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.CreateIndex(name: \"ix\", table: \"users\", column: \"email\").Annotation(\"Npgsql:CreatedConcurrently\", true);")]
    [InlineData("migrationBuilder.CreateTable(name: \"orders\", columns: table => new { Id = table.Column<int>(nullable: false), Note = table.Column<string>(nullable: true) }); migrationBuilder.CreateIndex(name: \"ix\", table: \"orders\", column: \"Note\");")]
    public Task Stays_silent_about_operations(string statements) => Verify.InMigration(statements, Given);

    [Fact]
    public Task Old_servers_cannot_detach_concurrently() => Verify.InFiles(
        [("A.cs", MigrationSource.After(Given, MigrationSource.Sql("ALTER TABLE log DETACH PARTITION log_2024;")))], "migration_analyzers.postgres_version = 13");

    [Theory]
    [InlineData("CREATE INDEX {|#0:ix|} ON users (email);", "Index ix on public.users is built without CONCURRENTLY: writers wait until it is done")]
    [InlineData("DROP INDEX {|#0:ix_users_name|};", "Index ix_users_name on public.users is dropped without CONCURRENTLY: readers and writers wait until it is done")]
    [InlineData("REFRESH MATERIALIZED VIEW {|#0:totals|};", "Materialized view public.totals is refreshed without CONCURRENTLY: its readers wait until it is done")]
    [InlineData("ALTER TABLE log DETACH PARTITION {|#0:log_2024|};", "Partition log_2024 of public.log is detached without CONCURRENTLY: readers and writers wait until it is done")]
    [InlineData("REINDEX TABLE {|#0:users|};", "Index or table users is rebuilt without CONCURRENTLY: readers and writers wait until it is done")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
