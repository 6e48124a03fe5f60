using MigrationAnalyzers.Rules.Deployment;

namespace MigrationAnalyzers.Tests.Rules.Deployment;

using Verify = RuleVerifier<Mig5001DataLoss>;

public class Mig5001DataLossTests
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
    [InlineData("DROP TABLE [|users|];")]
    [InlineData("ALTER TABLE users DROP COLUMN [|email|];")]
    [InlineData("DROP SCHEMA [|app|] CASCADE;")]
    [InlineData("DROP TYPE [|mood|];")]
    [InlineData("DO $$ BEGIN DROP TABLE [|users|]; END $$;")]
    [InlineData("ALTER TABLE users DROP COLUMN IF EXISTS [|email|];")]
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("CREATE TABLE temporary (a int); DROP TABLE temporary;")]
    [InlineData("DROP VIEW v;")]
    [InlineData("DROP TABLE IF EXISTS nowhere;")]
    [InlineData("ALTER TABLE users DROP CONSTRAINT users_pkey;")]
    [InlineData("CREATE TEMP TABLE x (a int); DROP TABLE x;")]
    [InlineData("CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$ DROP TABLE users $$;")]
    [InlineData("ALTER TABLE users DROP COLUMN IF EXISTS nothing;")]
    [InlineData("ALTER TABLE users ADD COLUMN x text; ALTER TABLE users RENAME COLUMN x TO y; ALTER TABLE users DROP COLUMN y;")] // its own
    [InlineData("CREATE SCHEMA one; ALTER SCHEMA one RENAME TO two; DROP SCHEMA two;")]
    [InlineData("CREATE TYPE fresh AS ENUM ('a'); DROP TYPE fresh;")]
    [InlineData("DROP TYPE IF EXISTS nothing; DROP SCHEMA IF EXISTS nothing; DROP DOMAIN IF EXISTS nothing;")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("migrationBuilder.DropTable(name: \"[|users|]\");")]
    [InlineData("migrationBuilder.DropColumn(name: \"[|email|]\", table: \"users\");")]
    [InlineData("migrationBuilder.DropSchema(name: \"[|app|]\");")]
    public Task Reports_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.CreateTable(name: \"orders\", columns: table => new { Id = table.Column<int>(nullable: false), Note = table.Column<string>(nullable: true) }); migrationBuilder.DropTable(name: \"orders\");")]
    [InlineData("migrationBuilder.DropIndex(name: \"users_pkey\", table: \"users\");")]
    public Task Stays_silent_about_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("DROP TABLE {|#0:users|};", "Drops table public.users; its rows are lost")]
    [InlineData("ALTER TABLE users DROP COLUMN {|#0:email|};", "Drops column public.users.email; its values are lost")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
