using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Schema.Tests.History;
using static MigrationAnalyzers.Schema.Tests.Ops;

namespace MigrationAnalyzers.Schema.Tests.Binding;

/// <summary>Bodies that the server does not look into when they are made: they are judged as if they were run.</summary>
public class RoutineBodyTests
{
    [Theory]
    [InlineData("BEGIN UPDATE t SET b = p; RETURN f.p; END", "")]
    [InlineData("BEGIN UPDATE t SET [|bb|] = p; RETURN 1; END", "unknown in public.t")]
    [InlineData("BEGIN RETURN (SELECT [|Title|] FROM \"Blogs\"); END", "folded \"Title\" in public.\"Blogs\"")]
    [InlineData("DECLARE x int; BEGIN SELECT a INTO STRICT x FROM t WHERE t.a = p; RETURN x; END", "")]
    [InlineData("BEGIN CREATE TEMP TABLE tmp (z int); INSERT INTO tmp (z) SELECT a FROM t; RETURN (SELECT [|y|] FROM tmp); END", "unknown in tmp")]
    [InlineData("DECLARE r record; BEGIN r.part.\"Piece\" := 1; r.part := ROW(1); RETURN 1; END", "")]
    public void Plpgsql(string body, string answers) =>
        BindingCheck.Answers($"CREATE FUNCTION f(p int) RETURNS int LANGUAGE plpgsql AS $$ {body} $$", answers);

    // Npgsql splits a text at semicolons, so the server never sees such a body whole.
    [Fact]
    public void A_body_of_statements() => BindingCheck.Answers(
        "CREATE FUNCTION f(p int) RETURNS int BEGIN ATOMIC SELECT [|z|] FROM t; SELECT a FROM t WHERE a = p; END",
        "unknown in public.t");

    [Fact]
    public void Columns_of_the_result_are_variables() => BindingCheck.Answers(
        "CREATE FUNCTION f() RETURNS TABLE (a int, q text) LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT [|a|], t.b FROM t WHERE q IS NULL; END $$",
        "ambiguous: t.a, f.a");

    [Theory]
    [InlineData("NEW.a := 1; NEW.b := OLD.b; RETURN NEW;", "")]
    [InlineData("NEW.[|updated_at|] := now(); RETURN NEW;", "unknown in public.t")]
    [InlineData("NEW.[|A1|] = OLD.[|B1|]; RETURN NEW;", "unknown in public.t; unknown in public.t")]
    [InlineData("IF TG_TABLE_NAME = 'u' THEN NEW.zzz := 1; END IF; RETURN NEW;", "")] // it serves several tables
    [InlineData("INSERT INTO u (a, d) VALUES (NEW.a, TG_NARGS); RETURN NULL;", "")]
    [InlineData("INSERT INTO u SELECT NEW.*; RETURN NEW;", "")]
    public void New_and_old_are_rows_of_the_table_of_the_trigger(string body, string answers) => BindingCheck.Answers(
        $"CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f()",
        answers);

    [Theory]
    [InlineData("UPDATE u SET d = n.a FROM fresh n WHERE n.b = u.e;", "")]
    [InlineData("UPDATE u SET d = n.aa FROM fresh n WHERE n.\"B\" = u.e;", "aa \"B\"")]
    [InlineData("INSERT INTO u (d) SELECT fresh.d FROM fresh;", "d")]
    [InlineData("INSERT INTO u (d, z) SELECT fresh.a, 1 FROM fresh;", "z")]
    [InlineData("INSERT INTO u (d) SELECT a FROM \"Fresh\";", "\"Fresh\"")]
    public void A_trigger_gives_its_function_tables_of_rows(string body, string wrong) => Assert.Equal(wrong, Wrong(
        CreateTable("t", "a", "b"),
        CreateTable("u", "d", "e"),
        RawSql($"CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} RETURN NULL; END $$; CREATE TRIGGER g AFTER INSERT ON t REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION f()")));

    [Fact]
    public void A_trigger_keeps_its_function_when_the_schema_is_renamed() => BindingCheck.AnswersAfter(
        "CREATE SCHEMA s; CREATE TABLE s.x (a int); CREATE FUNCTION s.f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER g BEFORE UPDATE ON s.x FOR EACH ROW EXECUTE FUNCTION s.f(); ALTER SCHEMA s RENAME TO z;",
        "CREATE OR REPLACE FUNCTION z.f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.[|b|] := 1; RETURN NEW; END $$",
        "unknown in z.x");

    [Theory]
    [InlineData("SELECT 1, 'x' INTO p.x, p.label;", "")]
    [InlineData("SELECT 1, 'x' INTO p.[|y|], p.[|\"Label\"|];", "unknown in public.pair; lettercase label in public.pair")]
    [InlineData("INSERT INTO u VALUES (1) RETURNING a, e INTO p.x, p.[|e|];", "unknown in public.pair")]
    public void Fields_that_a_query_fills(string body, string answers) => BindingCheck.AnswersAfter(
        BindingCheck.Given + "CREATE TYPE pair AS (x int, label text);", $"DO $$ DECLARE p pair; BEGIN {body} END $$", answers);

    [Theory]
    [InlineData("FOREACH x IN ARRAY ARRAY['t', 'u'] LOOP EXECUTE format('ALTER TABLE %I ADD COLUMN made date', x); END LOOP;", "SELECT made, [|mad|] FROM t", "unknown made in public.t")]
    [InlineData("FOREACH x IN ARRAY list LOOP EXECUTE 'ALTER TABLE ' || quote_ident(x) || ' DROP COLUMN a'; END LOOP;", "SELECT [|a|] FROM u", "unknown in public.u")]
    [InlineData("FOREACH x IN ARRAY list LOOP EXIT WHEN random() > 0.5; EXECUTE format('ALTER TABLE %I ADD made date', x); END LOOP;", "SELECT made, mad FROM t", "")]
    [InlineData("FOREACH x IN ARRAY list LOOP x := 'v'; EXECUTE format('ALTER TABLE %I ADD made date', x); END LOOP;", "SELECT made, mad FROM t", "")]
    [InlineData("FOREACH x IN ARRAY other LOOP EXECUTE format('ALTER TABLE %I ADD made date', x); END LOOP;", "SELECT made, mad FROM t", "")]
    public void A_loop_over_constants_runs_turn_by_turn(string loop, string after, string answers) => BindingCheck.AnswersAfter(
        BindingCheck.Given + $"DO $$ DECLARE x text; list text[] := ARRAY['t', 'u']; other text[] := ARRAY['t']; BEGIN other := list || 'm'; {loop} END $$;", after, answers);

    [Fact]
    public void Constants_of_a_loop_are_names() => BindingCheck.Answers(
        "DO $$ DECLARE x text; BEGIN FOREACH x IN ARRAY ARRAY['t', '[|tt|]', 'u'] LOOP EXECUTE format('ALTER TABLE %I ADD made date', x); UPDATE t SET [|z|] = 1; END LOOP; END $$",
        "instring in public; unknown in public.t");

    [Fact]
    public void An_aggregate_changes_nothing() => BindingCheck.AnswersAfter(
        BindingCheck.Given + "CREATE AGGREGATE total (int) (sfunc = int4pl, stype = int); SELECT total(a) FROM t;", "SELECT [|z|] FROM t", "unknown in public.t");

    [Fact]
    public void Schemas_of_constraints() => BindingCheck.Answers("SET CONSTRAINTS app.x, [|ap|].y DEFERRED", "unknown in the database");

    [Fact]
    public void Without_a_trigger_new_and_old_may_have_any_column() =>
        BindingCheck.Answers("CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.zzz := 1; RETURN NEW; END $$", "");

    [Fact]
    public void What_is_made_later_in_the_migration_was_never_missing() => Assert.Equal(
        "nope",
        Wrong(RawSql("CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN (SELECT b FROM later) + (SELECT nope FROM t); END'"), CreateTable("t", "a"), CreateTable("later", "b")));

    [Fact]
    public void A_body_of_SQL_is_looked_into_at_once() => Assert.Equal(
        "later",
        Wrong(CreateTable("t", "a"), RawSql("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT b FROM later'"), CreateTable("later", "b")));

    private static string Wrong(params MigrationOperation[] up) => string.Join(
        " ",
        HistoryCheck.Run([HistoryCheck.Migration(up)]).Steps.SelectMany(step => step.Uses).Where(use => use.Lookup is Missing).Select(use => use.Source));
}
