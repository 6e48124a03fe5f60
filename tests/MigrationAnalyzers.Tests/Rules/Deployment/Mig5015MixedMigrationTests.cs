using MigrationAnalyzers.Rules.Deployment;

namespace MigrationAnalyzers.Tests.Rules.Deployment;

using Verify = RuleVerifier<Mig5015MixedMigration>;

public class Mig5015MixedMigrationTests
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
    [InlineData("ALTER TABLE users ADD COLUMN size int; UPDATE [|users|] SET size = 0;")]
    [InlineData("INSERT INTO [|teams|] (id) VALUES (1); ALTER TABLE users ADD COLUMN size int; DELETE FROM users;")]
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("UPDATE users SET email = NULL;")]
    [InlineData("ALTER TABLE users ADD COLUMN size int;")]
    [InlineData("CREATE TABLE fresh (a int); INSERT INTO fresh VALUES (1);")]
    [InlineData("CREATE TABLE fresh (a int); INSERT INTO teams (id) VALUES (1);")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("migrationBuilder.AddColumn<int>(name: \"size\", table: \"teams\", nullable: true); migrationBuilder.InsertData(table: \"teams\", column: \"id\", value: 1);")]
    public Task Stays_silent_about_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("ALTER TABLE users ADD COLUMN size int; UPDATE {|#0:users|} SET size = 0;", "Rows of public.users are changed by a migration that also changes the schema: its locks are held until the rows are done")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
