using MigrationAnalyzers.Rules.Deployment;

namespace MigrationAnalyzers.Tests.Rules.Deployment;

using Verify = RuleVerifier<Mig5008UsedName>;

public class Mig5008UsedNameTests
{
    private const string Given =
        """
        CREATE TABLE users (id int PRIMARY KEY, email text, phone text NOT NULL, name varchar(100), team int, price numeric(10,2));
        CREATE TABLE teams (id int PRIMARY KEY);
        CREATE TYPE mood AS ENUM ('ok');
        CREATE SCHEMA app;
        CREATE VIEW v AS SELECT id FROM users;
        """;

    [Theory]
    [InlineData("ALTER TABLE [|users|] RENAME TO people;")]
    [InlineData("ALTER TABLE users RENAME COLUMN [|email|] TO mail;")]
    [InlineData("ALTER TABLE users DROP COLUMN [|email|];")]
    [InlineData("DROP VIEW [|v|];")]
    [InlineData("CREATE OR REPLACE VIEW v AS SELECT id, email FROM users; DROP VIEW [|v|];")]
    [InlineData("ALTER TABLE users RENAME COLUMN [|email|] TO mail; ALTER TABLE users DROP COLUMN [|mail|];")]
    [InlineData("ALTER TABLE [|users|] SET SCHEMA app;")]
    [InlineData("ALTER TABLE users ALTER COLUMN [|phone|] DROP NOT NULL;")]
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("CREATE TABLE fresh (a int); ALTER TABLE fresh RENAME COLUMN a TO b;")]
    [InlineData("ALTER TABLE users ADD COLUMN size int;")]
    [InlineData("ALTER INDEX users_pkey RENAME TO pk;")]
    [InlineData("ALTER TABLE users ADD COLUMN x text NOT NULL DEFAULT ''; ALTER TABLE users ALTER COLUMN x DROP NOT NULL; ALTER TABLE users RENAME COLUMN x TO y; ALTER TABLE users DROP COLUMN y;")]
    [InlineData("CREATE VIEW w AS SELECT id FROM users; CREATE OR REPLACE VIEW w AS SELECT id, email FROM users; ALTER VIEW w RENAME TO x; DROP VIEW x;")]
    [InlineData("DROP VIEW IF EXISTS nothing; ALTER VIEW IF EXISTS nothing RENAME TO something; ALTER TABLE IF EXISTS nothing RENAME TO something;")]
    [InlineData("ALTER TABLE users ALTER COLUMN email DROP NOT NULL;")] // it is optional already
    [InlineData("ALTER TABLE users ALTER COLUMN email SET NOT NULL;")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("migrationBuilder.RenameColumn(name: \"[|email|]\", table: \"users\", newName: \"mail\");")]
    [InlineData("migrationBuilder.RenameTable(name: \"[|users|]\", newName: \"people\");")]
    [InlineData("migrationBuilder.DropTable(name: \"[|users|]\");")]
    [InlineData("migrationBuilder.AlterColumn<string>(name: \"[|phone|]\", table: \"users\", type: \"text\", nullable: true, oldClrType: typeof(string), oldType: \"text\");")]
    public Task Reports_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.CreateTable(name: \"orders\", columns: table => new { Id = table.Column<int>(nullable: false), Note = table.Column<string>(nullable: true) }); migrationBuilder.RenameTable(name: \"orders\", newName: \"sales\");")]
    [InlineData("migrationBuilder.AlterColumn<string>(name: \"phone\", table: \"users\", type: \"text\", nullable: false, comment: \"x\", oldClrType: typeof(string), oldType: \"text\");")]
    public Task Stays_silent_about_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("ALTER TABLE users RENAME COLUMN {|#0:email|} TO mail;", "public.users.email becomes mail: the version that is still running asks for the old name")]
    [InlineData("ALTER TABLE {|#0:users|} SET SCHEMA app;", "public.users becomes app.users: the version that is still running asks for the old name")]
    [InlineData("ALTER TABLE users ALTER COLUMN {|#0:phone|} DROP NOT NULL;", "public.users.phone becomes optional: the version that is still running asks for a value")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
