using MigrationAnalyzers.Rules.Deployment;

namespace MigrationAnalyzers.Tests.Rules.Deployment;

using Verify = RuleVerifier<Mig5011UnlimitedLock>;

public class Mig5011UnlimitedLockTests
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
    [InlineData("ALTER TABLE users ADD COLUMN [|size|] int;")]
    [InlineData("CREATE INDEX [|ix|] ON users (email); DROP TABLE teams;")]
    [InlineData("DROP TABLE [|users|];")]
    [InlineData("LOCK TABLE [|users|];")]
    [InlineData("DROP INDEX [|users_pkey|];")]
    [InlineData("CREATE OR REPLACE VIEW [|v|] AS SELECT id FROM users WHERE id > 0;")]
    [InlineData("CREATE TABLE members (team int REFERENCES [|teams|]);")] // its triggers stand on teams, too
    [InlineData("CREATE TABLE members (team int, FOREIGN KEY (team) REFERENCES [|teams|] (id));")]
    [InlineData("CREATE TABLE members (team int); ALTER TABLE members ADD CONSTRAINT [|fk|] FOREIGN KEY (team) REFERENCES teams;")]
    [InlineData("ALTER TABLE [|users|] DISABLE TRIGGER USER;")]
    [InlineData("ALTER TABLE [|users|] ALTER COLUMN email SET STORAGE EXTERNAL;")]
    [InlineData("ALTER TABLE users ADD COLUMN IF NOT EXISTS [|email|] text;")] // locked before it is seen that there is nothing to do
    [InlineData("ALTER TABLE users DROP COLUMN IF EXISTS [|nothing|];")]
    [InlineData("ALTER TABLE users ALTER COLUMN [|id|] SET NOT NULL;")]
    [InlineData("ALTER TABLE users ALTER COLUMN [|team|] TYPE integer;")]
    [InlineData("CREATE INDEX IF NOT EXISTS [|users_pkey|] ON users (email);")]
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("SET LOCAL lock_timeout = '5s'; ALTER TABLE users ADD COLUMN size int;")]
    [InlineData("CREATE TABLE fresh (a int); ALTER TABLE fresh ADD COLUMN b int;")]
    [InlineData("CREATE INDEX CONCURRENTLY ix ON users (email);")]
    [InlineData("UPDATE users SET email = NULL WHERE id = 1;")]
    [InlineData("DROP INDEX CONCURRENTLY users_pkey;")]
    [InlineData("ALTER TABLE users CLUSTER ON users_pkey;")]
    [InlineData("ALTER TABLE users ALTER COLUMN email SET STATISTICS 100;")]
    [InlineData("ALTER TABLE users SET (fillfactor = 70);")]
    [InlineData("LOCK TABLE users IN ROW EXCLUSIVE MODE;")]
    [InlineData("CREATE VIEW w AS SELECT id FROM users;")]
    [InlineData("CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int REFERENCES a);")]
    [InlineData("CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int); ALTER TABLE b ADD FOREIGN KEY (a) REFERENCES a;")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("migrationBuilder.CreateTable(name: \"members\", columns: table => new { Team = table.Column<int>(nullable: false) }, constraints: table => table.ForeignKey(name: \"[|fk|]\", column: x => x.Team, principalTable: \"teams\", principalColumn: \"id\"));")]
    [InlineData("migrationBuilder.CreateTable(name: \"members\", columns: table => new { Team = table.Column<int>(nullable: false) }); migrationBuilder.AddForeignKey(name: \"[|fk|]\", table: \"members\", column: \"Team\", principalTable: \"teams\", principalColumn: \"id\");")]
    [InlineData("migrationBuilder.DropColumn(name: \"[|email|]\", table: \"users\"); migrationBuilder.DropTable(name: \"teams\");")]
    public Task Reports_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.Sql(\"SET lock_timeout = '5s';\"); migrationBuilder.DropColumn(name: \"email\", table: \"users\");")]
    [InlineData("migrationBuilder.CreateTable(name: \"orders\", columns: table => new { Id = table.Column<int>(nullable: false), Note = table.Column<string>(nullable: true) });")]
    public Task Stays_silent_about_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("ALTER TABLE users ADD COLUMN {|#0:size|} int;", "public.users is locked without a lock timeout: while the migration waits for a long query, all readers and writers wait behind it")]
    [InlineData("CREATE TRIGGER tr BEFORE UPDATE ON {|#0:users|} FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();", "public.users is locked without a lock timeout: while the migration waits for a long query, all writers wait behind it")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
