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
        """;

    [Theory]
    [InlineData("CREATE INDEX [|ix|] ON users (email);")]
    [InlineData("CREATE UNIQUE INDEX [|ix|] ON users (email);")]
    [InlineData("CREATE INDEX ON [|users|] (email);")]
    [InlineData("REINDEX TABLE [|users|];")]
    [InlineData("REINDEX INDEX [|users_pkey|];")]
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("CREATE INDEX CONCURRENTLY ix ON users (email);")]
    [InlineData("CREATE TABLE fresh (a int); CREATE INDEX ix ON fresh (a);")]
    [InlineData("REINDEX TABLE CONCURRENTLY users;")]
    [InlineData("DROP INDEX users_pkey;")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("migrationBuilder.CreateIndex(name: \"[|ix|]\", table: \"users\", column: \"email\");")]
    public Task Reports_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.CreateIndex(name: \"ix\", table: \"users\", column: \"email\").Annotation(\"Npgsql:CreatedConcurrently\", true);")]
    [InlineData("migrationBuilder.CreateTable(name: \"orders\", columns: table => new { Id = table.Column<int>(nullable: false), Note = table.Column<string>(nullable: true) }); migrationBuilder.CreateIndex(name: \"ix\", table: \"orders\", column: \"Note\");")]
    public Task Stays_silent_about_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("CREATE INDEX {|#0:ix|} ON users (email);", "Index ix on public.users is built without CONCURRENTLY: writers wait until it is done")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
