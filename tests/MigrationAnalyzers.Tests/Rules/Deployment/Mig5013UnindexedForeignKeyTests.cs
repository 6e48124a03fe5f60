using MigrationAnalyzers.Rules.Deployment;

namespace MigrationAnalyzers.Tests.Rules.Deployment;

using Verify = RuleVerifier<Mig5013UnindexedForeignKey>;

public class Mig5013UnindexedForeignKeyTests
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
    [InlineData("ALTER TABLE users ADD CONSTRAINT [|fk|] FOREIGN KEY (team) REFERENCES teams (id);")]
    [InlineData("CREATE INDEX ix ON users (email, team); ALTER TABLE users ADD CONSTRAINT [|fk|] FOREIGN KEY (team) REFERENCES teams (id);")]
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("ALTER TABLE users ADD CONSTRAINT fk FOREIGN KEY (team) REFERENCES teams (id); CREATE INDEX ix ON users (team);")]
    [InlineData("CREATE INDEX ix ON users (team, email); ALTER TABLE users ADD CONSTRAINT fk FOREIGN KEY (team) REFERENCES teams (id);")]
    [InlineData("ALTER TABLE users ADD CONSTRAINT fk FOREIGN KEY (id) REFERENCES teams (id);")]
    [InlineData("CREATE TABLE fresh (a int REFERENCES teams (id));")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("migrationBuilder.AddForeignKey(name: \"[|fk|]\", table: \"users\", column: \"team\", principalTable: \"teams\", principalColumn: \"id\");")]
    public Task Reports_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.CreateIndex(name: \"ix\", table: \"users\", column: \"team\"); migrationBuilder.AddForeignKey(name: \"fk\", table: \"users\", column: \"team\", principalTable: \"teams\", principalColumn: \"id\");")]
    public Task Stays_silent_about_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("ALTER TABLE users ADD CONSTRAINT {|#0:fk|} FOREIGN KEY (team) REFERENCES teams (id);", "Foreign key fk of public.users has no index on (team): each delete from public.teams reads the whole table")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
