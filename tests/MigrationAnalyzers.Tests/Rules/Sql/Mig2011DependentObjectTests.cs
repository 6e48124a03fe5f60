using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2011DependentObject>;

public class Mig2011DependentObjectTests
{
    private const string Given =
        """
        CREATE SCHEMA s;
        CREATE TABLE t (id int PRIMARY KEY, a text, b int, c int GENERATED ALWAYS AS (b * 2) STORED, d text);
        CREATE TABLE u (id int PRIMARY KEY, t_id int CONSTRAINT fk_t REFERENCES t (id), parent int REFERENCES u (id));
        CREATE VIEW v AS SELECT id, a FROM t;
        CREATE VIEW w AS SELECT a FROM v;
        CREATE MATERIALIZED VIEW s.m AS SELECT count(*) AS n FROM u;
        CREATE TABLE alone (a int UNIQUE, b int, c int);
        CREATE VIEW whole AS SELECT alone AS r, count(alone.*) AS n FROM alone GROUP BY 1;
        """;

    [Theory]
    [InlineData("ALTER TABLE t DROP COLUMN [|a|]")]
    [InlineData("ALTER TABLE t DROP COLUMN [|b|]")]
    [InlineData("ALTER TABLE t DROP [|id|]")] // a foreign key needs it
    [InlineData("ALTER TABLE t DROP CONSTRAINT [|t_pkey|]")]
    [InlineData("ALTER TABLE t ALTER [|a|] TYPE varchar(20)")]
    [InlineData("ALTER TABLE t ALTER [|b|] TYPE bigint")]
    [InlineData("DROP TABLE [|t|]")]
    [InlineData("DROP TABLE IF EXISTS [|u|]")]
    [InlineData("DROP VIEW [|v|]")]
    [InlineData("DROP SCHEMA [|s|]")]
    [InlineData("DROP INDEX [|t_pkey|]")]
    [InlineData("CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f(); DROP FUNCTION [|f|]()")]
    [InlineData("CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f(); DROP FUNCTION IF EXISTS [|f|]")]
    [InlineData("CREATE OR REPLACE VIEW [|v|] AS SELECT id FROM t")]
    [InlineData("CREATE OR REPLACE VIEW [|v|] AS SELECT a, id FROM t")]
    [InlineData("CREATE OR REPLACE VIEW [|v|] AS SELECT id, b AS a FROM t")]
    [InlineData("DROP VIEW w; DROP TABLE [|t|], v")]
    [InlineData("DO $$ BEGIN CREATE VIEW x AS SELECT d FROM t; ALTER TABLE t DROP [|d|]; END $$")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("ALTER TABLE t DROP COLUMN a CASCADE")]
    [InlineData("ALTER TABLE t DROP COLUMN c, DROP COLUMN d")]
    [InlineData("CREATE TABLE g (a int, x int GENERATED ALWAYS AS (a * 2) STORED); ALTER TABLE g DROP x, ALTER a TYPE bigint, ADD x bigint GENERATED ALWAYS AS (a * 2) STORED")] // drops come first
    [InlineData("CREATE TABLE g (a int, x int GENERATED ALWAYS AS (a * 2) STORED); ALTER TABLE g ALTER x DROP EXPRESSION; ALTER TABLE g DROP a")]
    [InlineData("ALTER TABLE t ALTER d TYPE varchar(20), ALTER a SET NOT NULL, ALTER a SET DEFAULT ''")]
    [InlineData("DROP VIEW w, v; ALTER TABLE t DROP a")]
    [InlineData("DROP MATERIALIZED VIEW s.m; DROP TABLE u; DROP VIEW w; DROP VIEW v; DROP TABLE t")]
    [InlineData("DROP MATERIALIZED VIEW s.m; DROP SCHEMA s")]
    [InlineData("DROP MATERIALIZED VIEW s.m; DROP VIEW w; DROP TABLE t, v, u")]
    [InlineData("DROP TABLE t CASCADE")]
    [InlineData("CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f(); DROP TRIGGER g ON t; DROP FUNCTION f()")]
    [InlineData("CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER g BEFORE UPDATE ON alone FOR EACH ROW EXECUTE FUNCTION f(); DROP TABLE alone CASCADE; DROP FUNCTION f()")]
    [InlineData("CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f(); DROP FUNCTION f() CASCADE")]
    [InlineData("CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f(); DROP FUNCTION f(int)")]
    [InlineData("CREATE OR REPLACE VIEW v AS SELECT id, a, b FROM t")]
    [InlineData("CREATE OR REPLACE VIEW v (id, a) AS SELECT id, d FROM t")]
    [InlineData("CREATE SCHEMA p; CREATE TABLE p.p (a int) PARTITION BY LIST (a); CREATE TABLE p.p1 PARTITION OF p.p DEFAULT; DROP TABLE p.p; DROP SCHEMA p")] // the partition goes along
    [InlineData("ALTER TABLE alone DROP b")] // the view reads rows as a whole
    [InlineData("ALTER TABLE alone DROP CONSTRAINT alone_a_key")]
    [InlineData("DO $$ BEGIN PERFORM d FROM t; CREATE VIEW x AS SELECT b FROM t; ALTER TABLE t DROP d; END $$")]
    [InlineData("ALTER TABLE u DROP CONSTRAINT fk_t; ALTER TABLE t DROP CONSTRAINT t_pkey")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Names_what_depends() => Verify.InSqlAfter(
        Given, "ALTER TABLE t DROP {|#0:a|}", Verify.Expect(0, "Cannot drop column a of public.t: view public.v depends on it"));

    [Fact]
    public Task Judges_operations() => Verify.InMigration(
        """
        migrationBuilder.DropColumn(name: "[|a|]", table: "t");
        migrationBuilder.AlterColumn<long>(name: "[|b|]", table: "t", type: "bigint", nullable: true);
        migrationBuilder.AlterColumn<string>(name: "d", table: "t", type: "character varying(20)", nullable: true);
        migrationBuilder.DropTable(name: "[|u|]");
        """, Given);
}
