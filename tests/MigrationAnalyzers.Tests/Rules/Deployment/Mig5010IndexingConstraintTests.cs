using MigrationAnalyzers.Rules.Deployment;

namespace MigrationAnalyzers.Tests.Rules.Deployment;

using Verify = RuleVerifier<Mig5010IndexingConstraint>;

public class Mig5010IndexingConstraintTests
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
    [InlineData("ALTER TABLE users ADD CONSTRAINT [|uq|] UNIQUE (email);")]
    [InlineData("ALTER TABLE users ADD [|UNIQUE (email)|];")]
    [InlineData("ALTER TABLE users DROP CONSTRAINT users_pkey; ALTER TABLE users ADD CONSTRAINT [|pk|] PRIMARY KEY (id);")]
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("CREATE UNIQUE INDEX CONCURRENTLY ix ON users (email); ALTER TABLE users ADD CONSTRAINT uq UNIQUE USING INDEX ix;")]
    [InlineData("CREATE TABLE fresh (a int); ALTER TABLE fresh ADD CONSTRAINT uq UNIQUE (a);")]
    [InlineData("ALTER TABLE users ADD CONSTRAINT ck CHECK (id > 0);")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("migrationBuilder.AddUniqueConstraint(name: \"[|uq|]\", table: \"users\", column: \"email\");")]
    public Task Reports_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.CreateTable(name: \"orders\", columns: table => new { Id = table.Column<int>(nullable: false), Note = table.Column<string>(nullable: true) }); migrationBuilder.AddPrimaryKey(name: \"pk\", table: \"orders\", column: \"Id\");")]
    public Task Stays_silent_about_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("ALTER TABLE users ADD CONSTRAINT {|#0:uq|} UNIQUE (email);", "Unique constraint uq on public.users builds its index while readers and writers wait: build the index CONCURRENTLY first, then add the constraint USING INDEX")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
