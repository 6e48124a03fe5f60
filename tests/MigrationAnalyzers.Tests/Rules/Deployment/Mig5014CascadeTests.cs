using MigrationAnalyzers.Rules.Deployment;

namespace MigrationAnalyzers.Tests.Rules.Deployment;

using Verify = RuleVerifier<Mig5014Cascade>;

public class Mig5014CascadeTests
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
    [InlineData("DROP TABLE [|users|] CASCADE;")]
    [InlineData("TRUNCATE [|teams|] CASCADE;")]
    [InlineData("ALTER TABLE users DROP COLUMN [|id|] CASCADE;")]
    [InlineData("ALTER TABLE teams DROP CONSTRAINT [|teams_pkey|] CASCADE;")]
    [InlineData("DROP SCHEMA [|app|] CASCADE;")]
    [InlineData("DROP TYPE [|mood|] CASCADE;")]
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("DROP TABLE users;")]
    [InlineData("TRUNCATE users;")]
    [InlineData("DROP TABLE users RESTRICT;")]
    [InlineData("CREATE TABLE fresh (a int); DROP TABLE fresh CASCADE;")]
    [InlineData("CREATE SCHEMA side CREATE TABLE inside (id int); DROP SCHEMA side CASCADE;")]
    [InlineData("DROP SCHEMA IF EXISTS nothing CASCADE; DROP VIEW IF EXISTS nothing CASCADE;")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("DROP TABLE {|#0:users|} CASCADE;", "DROP ... CASCADE drops whatever depends on public.users")]
    [InlineData("TRUNCATE {|#0:teams|} CASCADE;", "TRUNCATE ... CASCADE empties every table with a foreign key to public.teams, and those behind them")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
