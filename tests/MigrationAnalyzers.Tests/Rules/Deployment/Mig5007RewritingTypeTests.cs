using MigrationAnalyzers.Rules.Deployment;

namespace MigrationAnalyzers.Tests.Rules.Deployment;

using Verify = RuleVerifier<Mig5007RewritingType>;

public class Mig5007RewritingTypeTests
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
    [InlineData("ALTER TABLE users ALTER COLUMN [|team|] TYPE bigint;")]
    [InlineData("CREATE DOMAIN positive AS int CHECK (VALUE > 0); ALTER TABLE users ALTER COLUMN [|team|] TYPE positive;")]
    [InlineData("CREATE DOMAIN required AS int NOT NULL; ALTER TABLE users ALTER COLUMN [|team|] TYPE required;")]
    [InlineData("ALTER TABLE users ALTER COLUMN [|name|] TYPE varchar(50);")]
    [InlineData("ALTER TABLE users ALTER COLUMN [|price|] TYPE numeric(10,4);")]
    [InlineData("ALTER TABLE users ALTER COLUMN [|email|] TYPE int USING length(email);")]
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("ALTER TABLE users ALTER COLUMN name TYPE varchar(200);")]
    [InlineData("CREATE DOMAIN number AS int; ALTER TABLE users ALTER COLUMN team TYPE number;")]
    [InlineData("ALTER TABLE users ALTER COLUMN name TYPE text;")]
    [InlineData("ALTER TABLE users ALTER COLUMN price TYPE numeric(12,2);")]
    [InlineData("ALTER TABLE users ALTER COLUMN price TYPE numeric;")]
    [InlineData("ALTER TABLE users ALTER COLUMN email TYPE varchar;")]
    [InlineData("ALTER TABLE users ALTER COLUMN team TYPE integer;")]
    [InlineData("CREATE TABLE fresh (a int); ALTER TABLE fresh ALTER COLUMN a TYPE bigint;")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("migrationBuilder.AlterColumn<long>(name: \"[|team|]\", table: \"users\", type: \"bigint\", nullable: true, oldClrType: typeof(int), oldType: \"integer\");")]
    public Task Reports_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.AlterColumn<string>(name: \"name\", table: \"users\", type: \"text\", nullable: true, oldClrType: typeof(string));")]
    public Task Stays_silent_about_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("ALTER TABLE users ALTER COLUMN {|#0:team|} TYPE bigint;", "public.users.team (int) becomes bigint: PostgreSQL writes every row anew while readers and writers wait")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
