using MigrationAnalyzers.Rules.Deployment;

namespace MigrationAnalyzers.Tests.Rules.Deployment;

using Verify = RuleVerifier<Mig5012LostRename>;

public class Mig5012LostRenameTests
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
    [InlineData("ALTER TABLE users DROP COLUMN [|email|]; ALTER TABLE users ADD COLUMN mail text;")]
    [InlineData("ALTER TABLE users ADD COLUMN mail text; ALTER TABLE users DROP COLUMN [|email|];")]
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("ALTER TABLE users ADD COLUMN mail text; UPDATE users SET mail = email; ALTER TABLE users DROP COLUMN email;")]
    [InlineData("ALTER TABLE users DROP COLUMN email; ALTER TABLE users ADD COLUMN size int;")]
    [InlineData("ALTER TABLE users DROP COLUMN email; ALTER TABLE teams ADD COLUMN mail text;")]
    [InlineData("ALTER TABLE users RENAME COLUMN email TO mail;")]
    [InlineData("ALTER TABLE users ADD COLUMN x text; ALTER TABLE users DROP COLUMN x;")]
    [InlineData("ALTER TABLE users DROP COLUMN email; ALTER TABLE users ADD COLUMN email text;")]
    [InlineData("ALTER TABLE users DROP COLUMN email; ALTER TABLE users ADD COLUMN a text, ADD COLUMN b text;")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("migrationBuilder.DropColumn(name: \"[|email|]\", table: \"users\"); migrationBuilder.AddColumn<string>(name: \"mail\", table: \"users\", type: \"text\", nullable: true);")]
    public Task Reports_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.RenameColumn(name: \"email\", table: \"users\", newName: \"mail\");")]
    public Task Stays_silent_about_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("ALTER TABLE users DROP COLUMN {|#0:email|}; ALTER TABLE users ADD COLUMN mail text;", "public.users.email is dropped and mail of the same type added: if that is a rename, RenameColumn keeps the data")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
