using MigrationAnalyzers.Rules.Deployment;

namespace MigrationAnalyzers.Tests.Rules.Deployment;

using Verify = RuleVerifier<Mig5003RequiredColumn>;

public class Mig5003RequiredColumnTests
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
    [InlineData("ALTER TABLE users ADD COLUMN [|size|] int NOT NULL;")]
    [InlineData("ALTER TABLE users ADD [|size|] int NOT NULL, ADD other int;")]
    [InlineData("ALTER TABLE users ADD COLUMN [|size|] required;")] // "domain required does not allow null values"
    [InlineData("ALTER TABLE users ADD COLUMN [|size|] plain NOT NULL;")]
    [InlineData("ALTER TABLE users ADD COLUMN [|size|] app.odd NOT NULL;")] // it had a default once
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("ALTER TABLE users ADD COLUMN size int;")]
    [InlineData("ALTER TABLE users ADD COLUMN size int NOT NULL DEFAULT 0;")]
    [InlineData("ALTER TABLE users ADD COLUMN size required DEFAULT 0;")]
    [InlineData("ALTER TABLE users ADD COLUMN size zero NOT NULL;")]
    [InlineData("ALTER TABLE users ADD COLUMN size positive;")]
    [InlineData("ALTER TABLE users ADD COLUMN sizes required[];")]
    [InlineData("ALTER TABLE users ADD COLUMN size serial;")]
    [InlineData("ALTER TABLE users ADD COLUMN size int GENERATED ALWAYS AS IDENTITY;")]
    [InlineData("ALTER TABLE users ADD COLUMN size int NOT NULL GENERATED ALWAYS AS (id + 1) STORED;")]
    [InlineData("CREATE TABLE fresh (a int); ALTER TABLE fresh ADD COLUMN size int NOT NULL;")]
    [InlineData("TRUNCATE users; ALTER TABLE users ADD COLUMN size int NOT NULL;")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("migrationBuilder.AddColumn<int>(name: \"[|Size|]\", table: \"users\", nullable: false);")]
    [InlineData("migrationBuilder.AddColumn<int>(name: \"[|Size|]\", table: \"users\", type: \"required\", nullable: true);")]
    public Task Reports_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.AddColumn<int>(name: \"Size\", table: \"users\", nullable: false, defaultValue: 0);")]
    [InlineData("migrationBuilder.AddColumn<int>(name: \"Size\", table: \"users\", nullable: true);")]
    [InlineData("migrationBuilder.AddColumn<DateTime>(name: \"At\", table: \"users\", nullable: false, defaultValueSql: \"now()\");")]
    [InlineData("migrationBuilder.CreateTable(name: \"orders\", columns: table => new { Id = table.Column<int>(nullable: false), Note = table.Column<string>(nullable: true) }); migrationBuilder.AddColumn<int>(name: \"Size\", table: \"orders\", nullable: false);")]
    public Task Stays_silent_about_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("ALTER TABLE users ADD COLUMN {|#0:size|} int NOT NULL;", "Column size of public.users is required and has no default: the migration fails if the table has rows")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
