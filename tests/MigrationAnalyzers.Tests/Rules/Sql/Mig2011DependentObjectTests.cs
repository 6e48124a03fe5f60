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
    [InlineData("CREATE POLICY p ON t USING (d = current_user); ALTER TABLE t DROP [|d|]")]
    [InlineData("CREATE POLICY p ON alone USING (a IN (SELECT b FROM t)); ALTER TABLE t ALTER [|b|] TYPE bigint")]
    [InlineData("CREATE RULE r AS ON DELETE TO alone DO ALSO UPDATE u SET parent = NULL WHERE parent = old.b; ALTER TABLE alone DROP [|b|]")]
    [InlineData("CREATE TYPE mood AS ENUM ('x'); ALTER TABLE alone ADD m mood[]; DROP TYPE [|mood|]")]
    [InlineData("CREATE DOMAIN amount AS int; CREATE FUNCTION g(x amount) RETURNS int LANGUAGE sql AS 'SELECT 1'; DROP DOMAIN [|amount|]")]
    [InlineData("CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1'; ALTER TABLE alone ALTER b SET DEFAULT g(); DROP FUNCTION [|g|]()")]
    [InlineData("CREATE FUNCTION g(x int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'; CREATE INDEX i ON alone (g(b)); DROP FUNCTION [|g|]")]
    [InlineData("CREATE SEQUENCE q; ALTER TABLE alone ALTER b SET DEFAULT nextval('q'); DROP SEQUENCE [|q|]")]
    [InlineData("CREATE TABLE i (id int GENERATED ALWAYS AS IDENTITY); DROP SEQUENCE [|i_id_seq|] CASCADE")]
    [InlineData("CREATE TABLE child () INHERITS (alone); DROP VIEW whole; DROP TABLE [|alone|]")]
    [InlineData("CREATE TABLE k (a int PRIMARY KEY, b int UNIQUE); CREATE TABLE l (b int REFERENCES k (b)); ALTER TABLE k DROP CONSTRAINT [|k_b_key|]")]
    [InlineData("CREATE FUNCTION g() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT b FROM alone; END; ALTER TABLE alone DROP [|b|]")]
    [InlineData("CREATE FUNCTION g() RETURNS bigint LANGUAGE sql RETURN (SELECT count(b) FROM alone); ALTER TABLE alone ALTER [|b|] TYPE bigint")]
    [InlineData("CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION h(x int DEFAULT g()) RETURNS int LANGUAGE sql AS 'SELECT x'; DROP FUNCTION [|g|]()")]
    [InlineData("CREATE TYPE mood AS ENUM ('x'); CREATE TYPE moods AS RANGE (subtype = mood); DROP TYPE [|mood|]")]
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
    [InlineData("CREATE POLICY p ON t USING (d = current_user); ALTER POLICY p ON t USING (id = 1); ALTER TABLE t DROP d")]
    [InlineData("CREATE POLICY p ON t USING (d = current_user); ALTER TABLE t DROP c, ALTER d SET NOT NULL")]
    [InlineData("CREATE TYPE mood AS ENUM ('x'); ALTER TABLE alone ADD m mood; ALTER TABLE alone ALTER m TYPE text; DROP TYPE mood")]
    [InlineData("CREATE TYPE mood AS ENUM ('x'); ALTER TABLE alone ADD m mood; DROP TYPE mood CASCADE")]
    [InlineData("CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1'; ALTER TABLE alone ALTER b SET DEFAULT g(); ALTER TABLE alone ALTER b DROP DEFAULT; DROP FUNCTION g()")]
    [InlineData("CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1'; UPDATE alone SET b = g(); DROP FUNCTION g()")]
    [InlineData("CREATE SEQUENCE q; ALTER TABLE alone ALTER b SET DEFAULT nextval('q'::text); DROP SEQUENCE q")]
    [InlineData("CREATE TABLE child () INHERITS (alone); DROP VIEW whole; DROP TABLE child, alone")]
    [InlineData("CREATE TABLE k (a int PRIMARY KEY, b int UNIQUE); CREATE TABLE l (b int REFERENCES k (b)); ALTER TABLE k DROP CONSTRAINT k_pkey")]
    [InlineData("CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1'; ALTER TABLE alone ALTER b SET DEFAULT g(); DO $$ BEGIN IF random() < 1 THEN ALTER TABLE alone ALTER b DROP DEFAULT; END IF; END $$; DROP FUNCTION g()")]
    [InlineData("CREATE TABLE p (a int); CREATE TEMP TABLE c () INHERITS (p) ON COMMIT DROP; DROP TABLE p;")] // gone at the commit, whenever that is
    [InlineData("CREATE FUNCTION g() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT b FROM alone; END; ALTER TABLE alone DROP c; DROP FUNCTION g; ALTER TABLE alone DROP b")]
    [InlineData("CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT b FROM alone'; ALTER TABLE alone DROP b")] // only a string
    [InlineData("CREATE FUNCTION g() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT b FROM alone; END; ALTER TABLE alone DROP b CASCADE; DROP VIEW whole; DROP TABLE alone")]
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

    [Fact]
    public Task Judges_keys_and_sequences_of_operations() => Verify.InMigration(
        """
        migrationBuilder.CreateTable(name: "k", columns: table => new { a = table.Column<int>(type: "integer", nullable: false), b = table.Column<int>(type: "integer", nullable: false, defaultValueSql: "1") },
            constraints: table => { table.PrimaryKey("pk_k", x => x.a); table.UniqueConstraint("ak_k", x => x.b); });
        migrationBuilder.CreateTable(name: "l", columns: table => new { b = table.Column<int>(type: "integer", nullable: false) },
            constraints: table => table.ForeignKey("fk_l", x => x.b, "k", "b"));
        migrationBuilder.DropPrimaryKey(name: "pk_k", table: "k");
        migrationBuilder.DropUniqueConstraint(name: "[|ak_k|]", table: "k");
        migrationBuilder.CreateSequence<int>(name: "q");
        migrationBuilder.Sql("ALTER TABLE k ALTER b SET DEFAULT nextval('q');");
        migrationBuilder.DropSequence(name: "[|q|]");
        """, Given);

    private const string Functions = "CREATE FUNCTION g(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT x'; CREATE FUNCTION h() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int, b int DEFAULT 1);";

    [Theory]
    [InlineData("migrationBuilder.AddCheckConstraint(\"ck\", \"t\", \"g(a) > 0\"); migrationBuilder.Sql(\"DROP FUNCTION [|g|];\");")]
    [InlineData("migrationBuilder.CreateIndex(\"i\", \"t\", \"b\", filter: \"g(a) > 0\"); migrationBuilder.Sql(\"DROP FUNCTION [|g|](int);\");")]
    [InlineData("migrationBuilder.AddColumn<int>(\"c\", \"t\", \"integer\", nullable: false, defaultValueSql: \"h()\"); migrationBuilder.Sql(\"DROP FUNCTION [|h|]();\");")]
    [InlineData("migrationBuilder.AlterColumn<int>(\"b\", \"t\", \"integer\", nullable: true, defaultValueSql: \"h()\", oldClrType: typeof(int), oldDefaultValueSql: \"1\"); migrationBuilder.Sql(\"DROP FUNCTION [|h|]();\");")]
    [InlineData("migrationBuilder.CreateTable(\"u\", table => new { a = table.Column<int>(\"integer\", nullable: false, defaultValueSql: \"h()\") }); migrationBuilder.RenameColumn(\"a\", \"u\", \"z\"); migrationBuilder.Sql(\"DROP FUNCTION [|h|]();\");")]
    [InlineData("migrationBuilder.CreateSequence<int>(\"q\"); migrationBuilder.AddColumn<int>(\"c\", \"t\", \"integer\", nullable: false, defaultValueSql: \"nextval('q')\"); migrationBuilder.DropSequence(\"[|q|]\");")]
    public Task Reports_what_operations_call(string up) => Verify.InMigration(up, Functions);

    [Theory]
    [InlineData("migrationBuilder.AddCheckConstraint(\"ck\", \"t\", \"g(a) > 0\"); migrationBuilder.DropCheckConstraint(\"ck\", \"t\"); migrationBuilder.Sql(\"DROP FUNCTION g;\");")]
    [InlineData("migrationBuilder.CreateIndex(\"i\", \"t\", \"b\", filter: \"g(a) > 0\"); migrationBuilder.DropColumn(\"a\", \"t\"); migrationBuilder.Sql(\"DROP FUNCTION g;\");")]
    [InlineData("migrationBuilder.AddColumn<int>(\"c\", \"t\", \"integer\", nullable: false, defaultValueSql: \"h()\"); migrationBuilder.AlterColumn<int>(\"c\", \"t\", \"integer\", nullable: false, oldClrType: typeof(int), oldDefaultValueSql: \"h()\"); migrationBuilder.Sql(\"DROP FUNCTION h();\");")]
    [InlineData("migrationBuilder.AddColumn<int>(\"c\", \"t\", \"integer\", nullable: false, defaultValueSql: \"h()\"); migrationBuilder.Sql(\"ALTER TABLE t ALTER c SET DEFAULT 2; DROP FUNCTION h();\");")]
    [InlineData("migrationBuilder.AddColumn<int>(\"c\", \"t\", \"integer\", nullable: false, defaultValueSql: \"h()\"); migrationBuilder.Sql(\"DROP FUNCTION h() CASCADE;\");")]
    [InlineData("migrationBuilder.AddColumn<int>(\"c\", \"t\", \"integer\", nullable: false, computedColumnSql: \"g(a)\", stored: true); migrationBuilder.Sql(\"DROP FUNCTION g;\");")] // servers before 15 let it go
    public Task Stays_silent_when_operations_call_no_longer(string up) => Verify.InMigration(up, Functions);
}
