using MigrationAnalyzers.Rules.History;

namespace MigrationAnalyzers.Tests.Rules.History;

using Verify = RuleVerifier<Mig3008UnmirroredDown>;

public class Mig3008UnmirroredDownTests
{
    private static string After(string up, string down) => MigrationSource.File(
        MigrationSource.Migration("20240101000000_Given", "Given", MigrationSource.Sql("CREATE TABLE users (id int PRIMARY KEY, email text, name text NOT NULL, login text NOT NULL, seen int DEFAULT 0); CREATE TYPE given AS ENUM ('a'); CREATE SCHEMA old; CREATE EXTENSION citext; CREATE SEQUENCE numbers; CREATE VIEW mails AS SELECT email FROM users; CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 2; END $$; GRANT SELECT ON mails TO reader; COMMENT ON TABLE users IS 'who';"))
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
    [InlineData("DROP SCHEMA old;", "SELECT 1;")]
    [InlineData("DROP EXTENSION citext;", "SELECT 1;")]
    [InlineData("ALTER TABLE users ALTER COLUMN email SET NOT NULL;", "SELECT 1;")]
    [InlineData("ALTER TABLE users ALTER COLUMN email SET DEFAULT '';", "SELECT 1;")]
    [InlineData("ALTER TABLE users ALTER COLUMN name TYPE varchar(10);", "ALTER TABLE users ALTER COLUMN name TYPE text, ALTER COLUMN name SET DEFAULT '';")]
    [InlineData("ALTER TABLE users ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;", "SELECT 1;")]
    [InlineData("ALTER TABLE users DROP COLUMN login;", "ALTER TABLE users ADD COLUMN login text;")]
    [InlineData("ALTER TABLE users DROP COLUMN seen;", "ALTER TABLE users ADD COLUMN seen int;")]
    [InlineData("GRANT SELECT ON users TO app;", "SELECT 1;")]
    [InlineData("GRANT SELECT, INSERT ON users TO app;", "REVOKE SELECT ON users FROM app;")]
    [InlineData("GRANT ALL ON users TO app;", "REVOKE SELECT ON users FROM app;")]
    [InlineData("GRANT SELECT (email) ON users TO app;", "SELECT 1;")]
    [InlineData("GRANT SELECT ON ALL TABLES IN SCHEMA public TO app;", "SELECT 1;")]
    [InlineData("GRANT USAGE ON SCHEMA old TO app;", "SELECT 1;")]
    [InlineData("GRANT USAGE ON SEQUENCE numbers TO app;", "SELECT 1;")]
    [InlineData("GRANT EXECUTE ON FUNCTION one() TO app;", "SELECT 1;")]
    [InlineData("REVOKE SELECT ON mails FROM reader;", "SELECT 1;")]
    [InlineData("DROP VIEW mails; CREATE VIEW mails AS SELECT email FROM users;", "SELECT 1;")] // what was granted went with the first one
    [InlineData("COMMENT ON TABLE users IS NULL;", "SELECT 1;")]
    [InlineData("COMMENT ON COLUMN users.email IS 'where';", "SELECT 1;")]
    [InlineData("COMMENT ON FUNCTION one() IS 'first';", "SELECT 1;")]
    [InlineData("ALTER TABLE users ENABLE ROW LEVEL SECURITY;", "SELECT 1;")]
    [InlineData("ALTER TABLE users FORCE ROW LEVEL SECURITY;", "SELECT 1;")]
    [InlineData("ALTER TABLE users OWNER TO app;", "SELECT 1;")]
    [InlineData("CREATE OR REPLACE VIEW mails AS SELECT lower(email) AS email FROM users;", "SELECT 1;")]
    [InlineData("CREATE OR REPLACE VIEW mails AS SELECT lower(email) AS email FROM users;", "CREATE OR REPLACE VIEW mails AS SELECT upper(email) AS email FROM users;")]
    [InlineData("CREATE OR REPLACE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 2';", "SELECT 1;")]
    [InlineData("CREATE OR REPLACE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 3; END $$;", "SELECT 1;")]
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
    [InlineData("CREATE EXTENSION hstore;", "SELECT 1;")]
    [InlineData("CREATE EXTENSION postgis; CREATE EXTENSION timescaledb; CREATE TABLE t (a int);", "DROP TABLE t;")] // their tables stay with them
    [InlineData("GRANT SELECT ON users TO PUBLIC;", "REVOKE SELECT ON users FROM PUBLIC;")]
    [InlineData("GRANT SELECT, INSERT ON users TO app;", "REVOKE ALL ON users FROM app;")]
    [InlineData("GRANT SELECT ON users TO app;", "DROP OWNED BY app;")]
    [InlineData("GRANT SELECT ON users TO app;", "REVOKE SELECT ON users FROM app; DROP ROLE app;")]
    [InlineData("GRANT SELECT ON mails TO reader;", "SELECT 1;")] // it was so before
    [InlineData("CREATE TABLE t (a int); GRANT SELECT ON ALL TABLES IN SCHEMA old TO app; GRANT SELECT ON t TO app;", "DROP TABLE t;")]
    [InlineData("REVOKE SELECT ON users FROM app;", "GRANT SELECT ON users TO app;")] // granted by somebody else
    [InlineData("REVOKE SELECT ON mails FROM reader;", "GRANT SELECT ON mails TO reader;")]
    [InlineData("REVOKE ALL ON FUNCTION one() FROM PUBLIC;", "GRANT EXECUTE ON FUNCTION one() TO PUBLIC;")]
    [InlineData("DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'app') THEN GRANT SELECT ON users TO app; END IF; END $$;", "SELECT 1;")]
    [InlineData("ALTER TABLE users RENAME TO people; COMMENT ON TABLE people IS 'who else';", "COMMENT ON TABLE people IS 'who'; ALTER TABLE people RENAME TO users;")]
    [InlineData("ALTER TABLE users ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;", "ALTER TABLE users DISABLE ROW LEVEL SECURITY; ALTER TABLE users NO FORCE ROW LEVEL SECURITY;")]
    [InlineData("ALTER TABLE users OWNER TO app;", "ALTER TABLE users OWNER TO postgres;")]
    [InlineData("ALTER TABLE users OWNER TO app;", "ALTER TABLE users OWNER TO CURRENT_USER;")]
    [InlineData("ALTER TABLE users ALTER COLUMN email SET NOT NULL, ALTER COLUMN email SET DEFAULT '';", "ALTER TABLE users ALTER COLUMN email DROP NOT NULL, ALTER COLUMN email DROP DEFAULT;")]
    [InlineData("CREATE OR REPLACE VIEW mails AS SELECT lower(email) AS email FROM users;", "CREATE OR REPLACE VIEW mails AS select  email /* as it was */ FROM users;")]
    [InlineData("CREATE OR REPLACE VIEW mails AS SELECT email FROM users;", "SELECT 1;")] // the same as before
    [InlineData("CREATE OR REPLACE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 2';", "CREATE OR REPLACE FUNCTION public.one() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;")]
    [InlineData("CREATE OR REPLACE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 3; END $$;", "CREATE OR REPLACE FUNCTION two() RETURNS int LANGUAGE plpgsql AS 'begin return 2; end';")]
    [InlineData("ALTER TABLE users ALTER COLUMN email SET STORAGE EXTERNAL;", "SELECT 1;")]
    [InlineData("ALTER TABLE users DROP COLUMN email;", "ALTER TABLE users ADD COLUMN email text NOT NULL DEFAULT '';")] // as EF Core writes it
    [InlineData("ALTER TABLE users ALTER COLUMN name DROP NOT NULL;", "ALTER TABLE users ALTER COLUMN name SET NOT NULL, ALTER COLUMN name SET DEFAULT '';")] // the same
    [InlineData("GRANT SELECT ON ALL TABLES IN SCHEMA public TO app;", "REVOKE SELECT ON users, mails FROM app;")] // EF Core's own table is left out of it
    [InlineData("ALTER TABLE users DROP COLUMN login;", "ALTER TABLE users ADD COLUMN login text NOT NULL DEFAULT '';")]
    [InlineData("ALTER TABLE users DROP COLUMN seen;", "ALTER TABLE users ADD COLUMN seen int DEFAULT 1;")]
    [InlineData("GRANT SELECT ON users TO CURRENT_USER;", "SELECT 1;")]
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
    public Task Lists_privileges_comments_and_definitions() => Verify.InFile(
        After(
            MigrationSource.Sql("GRANT SELECT, INSERT ON users TO app; COMMENT ON COLUMN users.email IS 'where'; COMMENT ON TABLE users IS 'all'; CREATE OR REPLACE VIEW mails AS SELECT lower(email) AS email FROM users;"),
            MigrationSource.Sql("SELECT 1;")).Replace("[|Down|]", "{|#0:Down|}", StringComparison.Ordinal),
        Verify.Expect(
            0,
            "Down of 20240102000000_Tested does not undo its Up: it leaves the comment on public.users.email, INSERT and SELECT on public.users of app; "
            + "it does not bring back the query of public.mails, the comment on public.users"));

    [Theory]
    [InlineData("forward_only")]
    [InlineData("throw")]
    public Task Is_silent_where_nobody_rolls_back(string policy) => Verify.InFiles(
        [("Test0.cs", Silent(MigrationSource.Sql("CREATE TABLE t (a int);"), MigrationSource.Sql("SELECT 1;")))], $"migration_analyzers.down = {policy}");

    [Fact]
    public Task Reports_where_a_mirror_is_asked_for() => Verify.InFiles(
        [("Test0.cs", After(MigrationSource.Sql("CREATE TABLE t (a int);"), MigrationSource.Sql("SELECT 1;")))], "migration_analyzers.down = mirror");
}
