using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2004MissingValue>;

public class Mig2004MissingValueTests
{
    private const string Given =
        """
        CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, number serial, name text NOT NULL, flag boolean NOT NULL DEFAULT false, doubled text NOT NULL GENERATED ALWAYS AS (name || name) STORED, note text);
        CREATE TABLE filled (name text NOT NULL, note text);
        CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := 'x'; RETURN NEW; END $$;
        CREATE TRIGGER tr BEFORE INSERT ON filled FOR EACH ROW EXECUTE FUNCTION fill();
        CREATE DOMAIN required AS text DEFAULT '' NOT NULL;
        CREATE TABLE with_domain (name required, kind required NOT NULL, note text);
        CREATE VIEW v AS SELECT name, note FROM t;
        """;

    [Theory]
    [InlineData("INSERT INTO [|t|] (note) VALUES ('x')")]
    [InlineData("INSERT INTO public.[|t|] (note, flag) VALUES ('x', true), ('y', false)")]
    [InlineData("INSERT INTO [|t|] DEFAULT VALUES")]
    [InlineData("INSERT INTO [|t|] (note) VALUES ('x') ON CONFLICT DO NOTHING")] // the null is refused before the conflict is looked for
    [InlineData("ALTER TABLE t ADD kind int; ALTER TABLE t ALTER kind SET NOT NULL; INSERT INTO [|t|] (name) VALUES ('x')")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("INSERT INTO t (name) VALUES ('x')")]
    [InlineData("INSERT INTO t (\"Name\") VALUES ('x')")] // MIG1002: with the right name nothing is left out
    [InlineData("INSERT INTO t (note) SELECT note FROM t WHERE false")] // no row, nothing to refuse
    [InlineData("INSERT INTO filled (note) VALUES ('x')")]
    [InlineData("CREATE TABLE p (id serial PRIMARY KEY, note text); CREATE TABLE c (id int PRIMARY KEY) INHERITS (p); INSERT INTO c (note) VALUES ('x')")] // the default is inherited
    [InlineData("INSERT INTO with_domain (note) VALUES ('x')")]
    [InlineData("ALTER TABLE t ALTER name SET DEFAULT ''; INSERT INTO t (note) VALUES ('x')")]
    [InlineData("ALTER TABLE t ALTER name DROP NOT NULL; INSERT INTO t (note) VALUES ('x')")]
    [InlineData("CREATE RULE r AS ON INSERT TO t DO INSTEAD NOTHING; INSERT INTO t (note) VALUES ('x')")]
    [InlineData("CREATE TABLE p (a int NOT NULL, b int NOT NULL) PARTITION BY LIST (b); CREATE TABLE p1 PARTITION OF p DEFAULT; CREATE TRIGGER tr BEFORE INSERT ON p1 FOR EACH ROW EXECUTE FUNCTION fill(); INSERT INTO p (b) VALUES (1)")]
    [InlineData("DO $$ BEGIN INSERT INTO t (note) VALUES ('x'); EXCEPTION WHEN not_null_violation THEN NULL; END $$")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Names_the_columns() => Verify.InSqlAfter(
        "CREATE TABLE s (a int NOT NULL, \"B\" text NOT NULL, c int)", "INSERT INTO {|#0:s|} (c) VALUES (1)",
        Verify.Expect(0, "INSERT leaves out columns a, \"B\" of public.s, which are NOT NULL and have no default"));

    [Fact]
    public Task Adds_the_columns() => Verify.Fix(
        "CREATE TABLE s (a int NOT NULL, \"B\" text NOT NULL, c int)",
        "INSERT INTO [|s|] (c) VALUES (1), (2) RETURNING c",
        fixedSql: "INSERT INTO s (c, a, \"B\") VALUES (1, 0, ''), (2, 0, '') RETURNING c");
}
