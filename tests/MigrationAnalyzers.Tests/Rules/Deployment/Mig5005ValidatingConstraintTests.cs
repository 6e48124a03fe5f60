using MigrationAnalyzers.Rules.Deployment;

namespace MigrationAnalyzers.Tests.Rules.Deployment;

using Verify = RuleVerifier<Mig5005ValidatingConstraint>;

public class Mig5005ValidatingConstraintTests
{
    private const string Given =
        """
        CREATE TABLE users (id int PRIMARY KEY, email text, name varchar(100), team int, price numeric(10,2));
        CREATE TABLE teams (id int PRIMARY KEY);
        CREATE TYPE mood AS ENUM ('ok');
        CREATE SCHEMA app;
        CREATE VIEW v AS SELECT id FROM users;
        CREATE DOMAIN required AS int NOT NULL;
        CREATE DOMAIN positive AS int CHECK (VALUE > 0);
        CREATE DOMAIN zero AS int DEFAULT 0;
        CREATE DOMAIN draw AS float8 DEFAULT random();
        CREATE DOMAIN plain AS int;
        CREATE DOMAIN app.odd AS int DEFAULT 1;
        ALTER DOMAIN app.odd DROP DEFAULT;
        """;

    [Theory]
    [InlineData("ALTER TABLE users ADD CONSTRAINT [|ck|] CHECK (id > 0);")]
    [InlineData("ALTER TABLE users ADD CONSTRAINT [|fk|] FOREIGN KEY (team) REFERENCES teams (id);")]
    [InlineData("ALTER TABLE users ADD CONSTRAINT ck CHECK (id > 0) NOT VALID; ALTER TABLE users VALIDATE CONSTRAINT [|ck|];")]
    [InlineData("ALTER TABLE users ADD COLUMN other int CONSTRAINT [|ck|] CHECK (other > 0);")] // computed for each row, NULL or not
    [InlineData("ALTER DOMAIN plain ADD CONSTRAINT [|ck|] CHECK (VALUE > 0);")]
    [InlineData("ALTER DOMAIN plain ADD [|CHECK (VALUE > 0)|];")]
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("ALTER TABLE users ADD CONSTRAINT ck CHECK (id > 0) NOT VALID;")]
    [InlineData("ALTER TABLE users ADD CONSTRAINT fk FOREIGN KEY (team) REFERENCES teams (id) NOT VALID;")]
    [InlineData("CREATE TABLE fresh (a int); ALTER TABLE fresh ADD CONSTRAINT ck CHECK (a > 0);")]
    [InlineData("ALTER TABLE users ADD COLUMN other int REFERENCES teams (id);")]
    [InlineData("ALTER DOMAIN plain ADD CONSTRAINT ck CHECK (VALUE > 0) NOT VALID;")]
    [InlineData("ALTER DOMAIN plain SET DEFAULT 1;")]
    [InlineData("CREATE DOMAIN fresh AS int; ALTER DOMAIN fresh ADD CONSTRAINT ck CHECK (VALUE > 0);")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("migrationBuilder.AddForeignKey(name: \"[|fk|]\", table: \"users\", column: \"team\", principalTable: \"teams\", principalColumn: \"id\");")]
    [InlineData("migrationBuilder.AddCheckConstraint(name: \"[|ck|]\", table: \"users\", sql: \"id > 0\");")]
    public Task Reports_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.CreateTable(name: \"orders\", columns: table => new { Id = table.Column<int>(nullable: false), Note = table.Column<string>(nullable: true) }); migrationBuilder.AddCheckConstraint(name: \"ck\", table: \"orders\", sql: \"\\\"Id\\\" > 0\");")]
    public Task Stays_silent_about_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("ALTER TABLE users ADD CONSTRAINT {|#0:ck|} CHECK (id > 0);", "Check ck on public.users checks every row while it holds its lock: add it NOT VALID, and validate it in a later migration")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
