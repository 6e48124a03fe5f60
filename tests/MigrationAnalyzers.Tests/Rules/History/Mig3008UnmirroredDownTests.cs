using MigrationAnalyzers.Rules.History;

namespace MigrationAnalyzers.Tests.Rules.History;

using Verify = RuleVerifier<Mig3008UnmirroredDown>;

public class Mig3008UnmirroredDownTests
{
    private static string After(string up, string down) => MigrationSource.File(
        MigrationSource.Migration("20240101000000_Given", "Given", MigrationSource.Sql("CREATE TABLE users (id int PRIMARY KEY, email text); CREATE TYPE given AS ENUM ('a');"))
        + MigrationSource.Migration("20240102000000_Tested", "Tested", up, down).Replace("void Down(", "void [|Down|](", StringComparison.Ordinal));

    private static string Silent(string up, string down) => After(up, down).Replace("[|Down|]", "Down", StringComparison.Ordinal);

    [Theory]
    [InlineData("CREATE TABLE t (a int);", "SELECT 1;")]
    [InlineData("CREATE TABLE t (a int); CREATE INDEX ix ON users (email);", "DROP TABLE t;")]
    [InlineData("ALTER TABLE users ADD COLUMN a int, ADD COLUMN b int;", "ALTER TABLE users DROP COLUMN a;")]
    [InlineData("ALTER TABLE users DROP COLUMN email;", "SELECT 1;")]
    [InlineData("CREATE VIEW v AS SELECT id FROM users;", "SELECT 1;")]
    [InlineData("ALTER TABLE users RENAME COLUMN email TO mail;", "ALTER TABLE users RENAME COLUMN mail TO e_mail;")]
    [InlineData("ALTER TABLE users ALTER COLUMN id TYPE bigint;", "SELECT 1;")]
    [InlineData("CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';", "SELECT 1;")]
    [InlineData("CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a'; CREATE FUNCTION f(a text) RETURNS text LANGUAGE sql AS 'SELECT a';", "DROP FUNCTION f(int);")]
    [InlineData("CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1';", "SELECT 1;")]
    [InlineData("CREATE TYPE mood AS ENUM ('ok');", "SELECT 1;")]
    [InlineData("CREATE DOMAIN d AS int;", "SELECT 1;")]
    [InlineData("CREATE TYPE pair AS (a int, b int);", "SELECT 1;")]
    [InlineData("CREATE MATERIALIZED VIEW v AS SELECT id FROM users;", "SELECT 1;")]
    [InlineData("CREATE POLICY p ON users USING (true);", "SELECT 1;")]
    [InlineData("CREATE TRIGGER tr BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();", "SELECT 1;")]
    [InlineData("CREATE RULE r AS ON DELETE TO users DO INSTEAD NOTHING;", "SELECT 1;")]
    [InlineData("CREATE STATISTICS st ON id, email FROM users;", "SELECT 1;")]
    [InlineData("CREATE COLLATION co FROM \"C\";", "SELECT 1;")]
    public Task Reports(string up, string down) => Verify.InFile(After(MigrationSource.Sql(up), MigrationSource.Sql(down)));

    [Theory]
    [InlineData("CREATE TABLE t (a int);", "DROP TABLE t;")]
    [InlineData("ALTER TABLE users ALTER COLUMN id TYPE bigint;", "ALTER TABLE users ALTER COLUMN id TYPE integer;")]
    [InlineData("ALTER TABLE users DROP COLUMN email;", "ALTER TABLE users ADD COLUMN email text;")]
    [InlineData("CREATE SCHEMA app;", "SELECT 1;")]
    [InlineData("UPDATE users SET email = NULL WHERE id = 1;", "SELECT 1;")]
    [InlineData("CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';", "DROP FUNCTION f(int);")]
    [InlineData("CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';", "DROP FUNCTION f;")]
    [InlineData("CREATE OR REPLACE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a'; DROP FUNCTION f;", "SELECT 1;")]
    [InlineData("CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER tr BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION f();", "DROP TRIGGER tr ON users; DROP FUNCTION f();")]
    [InlineData("CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER tr BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION f();", "DROP FUNCTION f() CASCADE;")]
    [InlineData("CREATE TYPE mood AS ENUM ('ok'); ALTER TABLE users ADD COLUMN m mood;", "ALTER TABLE users DROP COLUMN m; DROP TYPE mood;")]
    [InlineData("CREATE TYPE r AS RANGE (subtype = int);", "DROP TYPE r;")]
    [InlineData("ALTER TYPE given ADD VALUE 'more';", "SELECT 1;")] // labels stay, as PostgreSQL cannot take them away
    [InlineData("CREATE POLICY p ON users USING (true); CREATE RULE r AS ON DELETE TO users DO INSTEAD NOTHING;", "DROP POLICY p ON users; DROP RULE r ON users;")]
    [InlineData("CREATE EXTENSION hstore; GRANT SELECT ON users TO PUBLIC;", "SELECT 1;")]
    [InlineData("CREATE SCHEMA app CREATE TABLE t (a int); CREATE FUNCTION app.f() RETURNS int LANGUAGE sql AS 'SELECT 1';", "DROP SCHEMA app CASCADE;")]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';", "DO $$ BEGIN EXECUTE (SELECT 'DROP FUNCTION ' || 'f()'); END $$;")]
    [InlineData("CREATE TABLE t (a serial PRIMARY KEY); CREATE VIEW v AS SELECT a FROM t;", "DROP VIEW v; DROP TABLE t;")]
    public Task Stays_silent(string up, string down) => Verify.InFile(Silent(MigrationSource.Sql(up), MigrationSource.Sql(down)));

    [Theory]
    [InlineData("migrationBuilder.AddColumn<int>(name: \"Size\", table: \"users\", nullable: true);", "")]
    [InlineData("migrationBuilder.AddColumn<int>(name: \"Size\", table: \"users\", nullable: true);", "throw new NotSupportedException();")]
    public Task Leaves_a_Down_without_code_to_its_own_rule(string up, string down) => Verify.InFile(Silent(up, down));

    [Fact]
    public Task Stays_silent_about_an_enum_of_the_model() => Verify.InFile(Silent(
        """migrationBuilder.AlterDatabase().Annotation("Npgsql:Enum:mood", "ok,sad").Annotation("Npgsql:PostgresExtension:hstore", ",,");""",
        """migrationBuilder.AlterDatabase().OldAnnotation("Npgsql:Enum:mood", "ok,sad").OldAnnotation("Npgsql:PostgresExtension:hstore", ",,");"""));

    [Fact]
    public Task Stays_silent_where_Down_cannot_be_read() => Verify.InFile(
        Silent("migrationBuilder.AddColumn<int>(name: \"Size\", table: \"users\", nullable: true);", "migrationBuilder.Sql(System.IO.File.ReadAllText(System.IO.Path.GetTempFileName()));"));

    [Fact]
    public Task Lists_what_stays_and_what_is_lost() => Verify.InFile(
        After(MigrationSource.Sql("ALTER TABLE users DROP COLUMN email; CREATE TABLE t (a int);"), MigrationSource.Sql("SELECT 1;")).Replace("[|Down|]", "{|#0:Down|}", StringComparison.Ordinal),
        Verify.Expect(0, "Down of 20240102000000_Tested does not undo its Up: it leaves table public.t; it does not bring back column public.users.email"));

    [Fact]
    public Task Is_silent_where_nobody_rolls_back() => Verify.InFiles(
        [("Test0.cs", Silent(MigrationSource.Sql("CREATE TABLE t (a int);"), MigrationSource.Sql("SELECT 1;")))], "migration_analyzers.down = forward_only");
}
