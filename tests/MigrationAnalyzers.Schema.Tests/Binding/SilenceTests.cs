namespace MigrationAnalyzers.Schema.Tests.Binding;

/// <summary>Where the engine knows that it does not know.</summary>
public class SilenceTests
{
    // H stands for the hole character.
    [Theory]
    [InlineData("SELECT H FROM t", "")]
    [InlineData("SELECT [|fooHbar|] FROM t", "opaque")]
    [InlineData("SELECT [|nope|] FROM H", "opaque")]
    [InlineData("SELECT [|nope|] FROM t, H", "opaque")]
    [InlineData("SELECT x.nope, [|nope|] FROM t xH", "opaque")]
    [InlineData("SELECT nope FROM (SELECT H FROM t) s", "")]
    [InlineData("SELECT 1 FROM app.[|H|]", "opaque")]
    [InlineData("SELECT 1 FROM [|H|].events", "opaque")]
    [InlineData("UPDATE H SET a = 1 WHERE b = 2", "")]
    [InlineData("INSERT INTO t (H, [|nope|]) VALUES (1, 2)", "unknown in public.t")]
    [InlineData("ALTER TABLE t ADD COLUMN H int; SELECT nope FROM t", "")]
    [InlineData("ALTER TABLE H ADD COLUMN x int; SELECT x FROM t", "")]
    [InlineData("ALTER TABLE t DROP COLUMN H; SELECT b FROM t", "")]
    [InlineData("CREATE TABLE H (x int); SELECT x FROM whatever", "")]
    [InlineData("DROP TABLE H", "")]
    [InlineData("CREATE INDEX H ON t (a, [|nope|])", "unknown in public.t")]
    [InlineData("WITH H AS (SELECT 1) SELECT 1 FROM nope", "")]
    public void Holes(string sql, string answers) => BindingCheck.Answers(sql.Replace('H', '\uFDD0'), answers);

    [Theory]
    [InlineData("SELECT e.anything FROM unnest($1) e")] // of rows it would give their columns
    [InlineData("SELECT * FROM json_populate_record(NULL::t, '{}') r WHERE r.b = 'x' AND r.a = 1")]
    [InlineData("SELECT * FROM spatial_ref_sys")]
    public void Functions_and_extensions(string sql) => BindingCheck.Answers(sql, "");

    // Tables that a scheduler, an outbox library or a hosting platform makes by itself; not where the history has such a schema, or a table of such a name in it.
    [Theory]
    [InlineData("DELETE FROM hangfire.job WHERE statename = 'Succeeded'; SELECT trigger_name FROM qrtz_triggers; SELECT data FROM public.mt_doc_order", "")]
    [InlineData("CREATE TABLE profiles (id uuid REFERENCES auth.users (id)); GRANT USAGE ON SCHEMA extensions TO PUBLIC", "")]
    [InlineData("CREATE SCHEMA auth; SELECT 1 FROM auth.[|users|]", "unknown in auth")]
    [InlineData("CREATE SCHEMA \"Auth\"; GRANT USAGE ON SCHEMA [|auth|] TO PUBLIC", "folded \"Auth\" in the database")]
    [InlineData("SELECT 1 FROM [|hangfires|].job", "unknown in the database")]
    [InlineData("SELECT 1 FROM [|qrt_triggers|]", "unknown in public")]
    public void Tables_of_other_components(string sql, string answers) => BindingCheck.Answers(sql, answers);

    // A function that is not there: what it would give or do is not known.
    [Theory]
    [InlineData("SELECT x, f.y FROM [|unknown_function|](1) f", "unknown in public")]
    [InlineData("SELECT x FROM t, [|unknown_function|](1)", "unknown in public")]
    [InlineData("SELECT [|do_something|](); SELECT 1 FROM made_by_it", "unknown in public")]
    [InlineData("SELECT app.[|migrate|]('t'); SELECT nope FROM t", "unknown in app")]
    public void Calls_of_what_is_not_there(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [InlineData("SELECT set_config('search_path', 'app', false); SELECT title FROM events")]
    [InlineData("CREATE FUNCTION f(p text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE p; END $$; SELECT f('x'); SELECT 1 FROM made_by_it")]
    public void Calls_that_could_do_anything(string sql) => BindingCheck.Answers(sql, "");

    [Theory]
    [InlineData("CREATE SEQUENCE s; SELECT now(), upper('x'), setval('s', 1), gen_random_uuid(); SELECT 1 FROM [|nope|]", "unknown in public")]
    [InlineData("SELECT [|do_something|](); SELECT [|nope|] FROM t", "unknown in public; unknown in public.t")] // it does not name t
    [InlineData("SELECT [|do_something|](); SELECT 1 FROM [|blogs|]", "unknown in public; folded \"Blogs\" in public")]
    public void Calls_that_could_not(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [InlineData("SELECT nope FROM FROM t")]
    [InlineData("UPDATE Blogs SET WHERE")]
    public void Statements_with_a_syntax_error(string sql)
    {
        var parsed = Sql.Parsing.SqlParser.Parse(sql, new(15));
        Assert.NotEmpty(parsed.Errors);
        Assert.Empty(BindingCheck.FindingsOf(parsed));
    }

    [Theory]
    [InlineData("CREATE TABLE IF NOT EXISTS t (z int); SELECT b, [|z|] FROM t", "unknown in public.t")] // a notice: the old table stays
    [InlineData("CREATE TABLE IF NOT EXISTS fresh (z int); SELECT z, [|zz|] FROM fresh", "unknown in public.fresh")]
    [InlineData("SELECT [|do_something|](); CREATE TABLE IF NOT EXISTS fresh (z int); SELECT zz FROM fresh", "unknown in public")] // it may have been there
    [InlineData("CREATE TABLE x AS SELECT * FROM [|unknown_function|](1); SELECT anything FROM x", "unknown in public")]
    [InlineData("CREATE VIEW x AS SELECT b AS p, f.* FROM t, [|unknown_function|](1) f; SELECT anything, p, [|P1|] FROM x", "unknown in public; opaque")]
    public void Definitions(string sql, string answers) => BindingCheck.Answers(sql, answers);
}
