using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2005TypeMismatch>;

/// <summary>Calls that no function takes, in every syntax that calls have.</summary>
public class Mig2005CallTests
{
    private const string Given = "CREATE TABLE t (id int, j json, b jsonb, n text, v varchar(10), made timestamptz, by bytea, ns text[]);";

    [Theory]
    [InlineData("SELECT [|sum|](n) FROM t")] // pgvector has a sum, but of its own type
    [InlineData("SELECT [|avg|](DISTINCT n) FILTER (WHERE id > 1) FROM t")]
    [InlineData("SELECT [|max|](j) FROM t")]
    [InlineData("SELECT [|sum|](n) OVER (ORDER BY id) FROM t")]
    [InlineData("SELECT [|regexp_replace|](id, 'a', 'b') FROM t")] // citext has one, of citext
    [InlineData("SELECT [|replace|](id, 'a', 'b'), [|split_part|](made, ' ', 1) FROM t")]
    [InlineData("SELECT [|substring(id, 1, 2)|] FROM t")]
    [InlineData("SELECT [|substring(id FROM 1)|] FROM t")]
    [InlineData("SELECT [|substring(made FOR 4)|] FROM t")]
    [InlineData("SELECT [|overlay(id PLACING 'x' FROM 1)|] FROM t")]
    [InlineData("SELECT [|trim(id)|], [|trim(both ' ' from made)|] FROM t")]
    [InlineData("SELECT [|position('a' IN id)|] FROM t")]
    [InlineData("SELECT [|extract(year FROM n)|] FROM t")]
    [InlineData("SELECT [|percentile_cont|](0.5) WITHIN GROUP (ORDER BY n) FROM t")]
    [InlineData("SELECT [|make_interval|](days => n) FROM t")]
    [InlineData("SELECT format(n, VARIADIC ns), [|jsonb_extract_path|](b, VARIADIC id) FROM t")]
    [InlineData("SELECT [|jsonb_set|](j, '{a}', '1') FROM t")]
    [InlineData("SELECT [|lag|](id, n) OVER (ORDER BY id) FROM t")]
    [InlineData("CREATE FUNCTION has(jsonb, int) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR @? (LEFTARG = jsonb, RIGHTARG = int, FUNCTION = has); SELECT [|sum|](n) FROM t")]
    [InlineData("CREATE VIEW v AS SELECT id, [|sum|](v) AS s FROM t GROUP BY id")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("SELECT sum(id), avg(id), max(n), min(v), max(made), sum(DISTINCT id) FILTER (WHERE id > 1), sum(id) OVER (ORDER BY id) FROM t GROUP BY id")]
    [InlineData("SELECT regexp_replace(v, 'a', 'b', 'g'), regexp_replace('x', n, v), replace(n, 'a', v), split_part(n, ' ', 1) FROM t")]
    [InlineData("SELECT substring(n, 1, 2), substring(v FROM 1), substring(n FOR 2.5), substring(n FOR '2'), substring(by FOR v), substring(n FROM 'a.c'), substring(n FROM 2 FOR 3), substring(by, 2), substring(n SIMILAR 'a' ESCAPE '#') FROM t")]
    [InlineData("SELECT overlay(n PLACING 'x' FROM 1 FOR 2), trim(n), trim(leading 'x' from v), trim('x' from by), position('a' IN v), position(v IN n), normalize(v, NFC) FROM t")]
    [InlineData("SELECT extract(year FROM made), extract('epoch' FROM made - now()), date_part('day', made) FROM t")]
    [InlineData("SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY id), percentile_disc(ARRAY[0.1, 0.9]) WITHIN GROUP (ORDER BY n), mode() WITHIN GROUP (ORDER BY v), rank(1) WITHIN GROUP (ORDER BY id) FROM t")]
    [InlineData("SELECT make_interval(days => id, secs => 1.5), format(n, VARIADIC ns), concat_ws(',', VARIADIC ns), jsonb_extract_path(b, VARIADIC ns), make_interval(1, months => id) FROM t")]
    [InlineData("SELECT jsonb_set(b, '{a}', to_jsonb(id)), jsonb_set(jsonb_in => b, path => '{a}', replacement => '1'), lag(id, 1, 0) OVER (ORDER BY id), first_value(j) OVER (ORDER BY id) FROM t")]
    [InlineData("CREATE FUNCTION sum(text) RETURNS text LANGUAGE sql AS 'SELECT $1'; SELECT sum(n) FROM t")]
    [InlineData("CREATE CAST (text AS int) WITH INOUT AS IMPLICIT; SELECT sum(n) FROM t")]
    [InlineData("SELECT first(n, made), similarity(n, 'a'), digest(n, 'sha1'), unaccent(n), st_astext(n) FROM t")] // of extensions that somebody may have created
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_what_there_is_not() => Verify.InSqlAfter(
        Given,
        "SELECT {|#0:sum|}(n), {|#1:substring(id FROM 1)|}, {|#2:percentile_cont|}(0.5) WITHIN GROUP (ORDER BY n), {|#3:make_interval|}(days => n) FROM t",
        Verify.Expect(0, "Function sum(text) does not exist"),
        Verify.Expect(1, "Function substring(integer, integer) does not exist"),
        Verify.Expect(2, "Function percentile_cont(numeric, text) does not exist"),
        Verify.Expect(3, "Function make_interval(days => text) does not exist"));
}
