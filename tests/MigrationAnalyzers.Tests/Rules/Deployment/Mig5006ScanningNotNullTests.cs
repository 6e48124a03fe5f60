using MigrationAnalyzers.Rules.Deployment;

namespace MigrationAnalyzers.Tests.Rules.Deployment;

using Verify = RuleVerifier<Mig5006ScanningNotNull>;

public class Mig5006ScanningNotNullTests
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
    [InlineData("ALTER TABLE users ALTER COLUMN [|email|] SET NOT NULL;")]
    [InlineData("ALTER TABLE users ADD CONSTRAINT ck CHECK (email IS NOT NULL) NOT VALID; ALTER TABLE users ALTER COLUMN [|email|] SET NOT NULL;")]
    [InlineData("ALTER TABLE users ADD CONSTRAINT ck CHECK (email IS NOT NULL OR id > 0); ALTER TABLE users ALTER COLUMN [|email|] SET NOT NULL;")]
    public Task Reports_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("ALTER TABLE users ADD CONSTRAINT ck CHECK (email IS NOT NULL) NOT VALID; ALTER TABLE users VALIDATE CONSTRAINT ck; ALTER TABLE users ALTER COLUMN email SET NOT NULL;")]
    [InlineData("ALTER TABLE users ADD CONSTRAINT ck CHECK (id > 0 AND email IS NOT NULL); ALTER TABLE users ALTER COLUMN email SET NOT NULL;")]
    [InlineData("ALTER TABLE users ALTER COLUMN email DROP NOT NULL;")]
    [InlineData("ALTER TABLE users ALTER COLUMN id SET NOT NULL;")]
    [InlineData("CREATE TABLE fresh (a int); ALTER TABLE fresh ALTER COLUMN a SET NOT NULL;")]
    public Task Stays_silent_about_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("migrationBuilder.AlterColumn<string>(name: \"[|email|]\", table: \"users\", type: \"text\", nullable: false, oldClrType: typeof(string), oldNullable: true);")]
    public Task Reports_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.AlterColumn<string>(name: \"email\", table: \"users\", type: \"text\", nullable: true, oldClrType: typeof(string), oldNullable: true);")]
    public Task Stays_silent_about_operations(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("ALTER TABLE users ALTER COLUMN {|#0:email|} SET NOT NULL;", "NOT NULL on public.users.email looks at every row while readers and writers wait")]
    public Task Says(string sql, string message) => Verify.InSqlAfter(Given, sql, Verify.Expect(0, message));
}
