using MigrationAnalyzers.Rules.Deployment;

namespace MigrationAnalyzers.Tests.Rules.Deployment;

using Verify = RuleVerifier<Mig5002WholeTable>;

public class Mig5002WholeTableTests
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
    [InlineData("DELETE FROM [|users|];")]
    [InlineData("UPDATE [|users|] SET email = NULL;")]
    [InlineData("TRUNCATE [|users|];")]
    [InlineData("DELETE FROM [|users|] WHERE true;")]
    [InlineData("UPDATE [|users|] SET email = NULL WHERE 1 = 1;")]
    [InlineData("WITH gone AS (DELETE FROM [|users|] RETURNING id) SELECT * FROM gone;")]
    [InlineData("DO $$ BEGIN IF true THEN DELETE FROM [|users|]; END IF; END $$;")]
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("DELETE FROM users WHERE id = 1;")]
    [InlineData("UPDATE users SET email = NULL WHERE id = 1;")]
    [InlineData("UPDATE users SET team = t.id FROM teams t WHERE t.id = users.team;")]
    [InlineData("ALTER TABLE users ADD COLUMN size int; UPDATE users SET size = 0;")]
    [InlineData("CREATE TABLE fresh (a int); DELETE FROM fresh;")]
    [InlineData("INSERT INTO users (id) VALUES (1);")]
    [InlineData("DELETE FROM users USING teams WHERE teams.id = users.team;")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("migrationBuilder.DeleteData(table: \"users\", keyColumn: \"id\", keyValue: 1);")]
    public Task Stays_silent_about_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("DELETE FROM {|#0:users|};", "DELETE without WHERE removes every row of public.users")]
    [InlineData("TRUNCATE {|#0:users|};", "TRUNCATE removes every row of public.users")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
