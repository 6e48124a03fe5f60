using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2005TypeMismatch>;

/// <summary>Types that the history made, variables, and what routines give.</summary>
public class Mig2005OwnTypesTests
{
    private const string Given = """
        CREATE SCHEMA sales;
        CREATE TYPE mood AS ENUM ('sad', 'ok');
        CREATE TYPE sales."OrderState" AS ENUM ('Open', 'Closed');
        CREATE DOMAIN positive AS int CHECK (value > 0);
        CREATE TYPE address AS (street text, "No" int);
        CREATE TABLE t (id int, name text, feeling mood, state sales."OrderState", level positive, home address, slots int[], moods mood[]);
        CREATE FUNCTION level_of(who text) RETURNS positive LANGUAGE sql AS $$ SELECT level FROM t WHERE name = who $$;
        CREATE FUNCTION pairs() RETURNS TABLE (a int, b text) LANGUAGE sql AS $$ SELECT id, name FROM t $$;
        """;

    [Theory]
    [InlineData("UPDATE t SET feeling = [|1|]")]
    [InlineData("UPDATE t SET feeling = [|name|]")]
    [InlineData("UPDATE t SET feeling = [|'glad'|]")]
    [InlineData("DELETE FROM t WHERE feeling = [|1|]")]
    [InlineData("DELETE FROM t WHERE state = [|'open'|]")]
    [InlineData("DELETE FROM t WHERE state [|=|] feeling")]
    [InlineData("DELETE FROM t WHERE feeling [|=|] name")]
    [InlineData("UPDATE t SET level = [|true|]")]
    [InlineData("UPDATE t SET level = [|'high'|]")]
    [InlineData("DELETE FROM t WHERE level > [|true|]")]
    [InlineData("UPDATE t SET home = [|1|]")]
    [InlineData("UPDATE t SET home.\"No\" = [|true|], slots[1] = [|false|], slots[2:3] = [|current_date|]")]
    [InlineData("INSERT INTO t (id, home.\"No\", slots[1]) VALUES (1, [|true|], [|false|])")]
    [InlineData("DELETE FROM t WHERE (home).\"No\" = [|true|]")]
    [InlineData("UPDATE t SET (id, name) = (SELECT [|name|], 'x' FROM t u WHERE u.id = t.id)")]
    [InlineData("DELETE FROM t WHERE level_of(name) = [|true|]")]
    [InlineData("SELECT * FROM pairs() WHERE a = [|true|]")]
    [InlineData("SELECT * FROM generate_series(1, 3) g WHERE g > [|true|]")]
    [InlineData("SELECT * FROM unnest(ARRAY[1, 2]) u WHERE u = [|true|]")]
    [InlineData("SELECT * FROM jsonb_to_record('{}') AS r (a int) WHERE a = [|true|]")]
    [InlineData("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < [|true|]) SELECT i FROM n")]
    [InlineData("CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS $$ SELECT a + [|true|] $$")]
    [InlineData("CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS $$ SELECT $1 + [|true|] $$")]
    [InlineData("CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql RETURN a * [|true|]")]
    [InlineData("CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a * [|true|]; END")]
    [InlineData("SELECT ROW(1, 'x')::[|lseg|]")]
    [InlineData("DELETE FROM t WHERE [|(id, name)|] IN ((1, 'a'), (current_date, 'b'))")]
    [InlineData("WITH gone AS (DELETE FROM t USING pairs() p WHERE t.id = p.a AND ([|now()|] AT TIME ZONE current_date > now() OR p.b = 'x') RETURNING t.name) SELECT * FROM gone")]
    [InlineData("CREATE FUNCTION f(date, OUT a int) LANGUAGE sql AS $$ SELECT id FROM t WHERE id [|=|] $1 $$")]
    [InlineData("CREATE FUNCTION f(a int DEFAULT [|true|]) RETURNS int LANGUAGE sql AS $$ SELECT a $$")]
    [InlineData("CREATE DOMAIN d AS text CHECK (VALUE [|~|] current_date)")]
    [InlineData("DO $$ DECLARE a int; BEGIN DELETE FROM t WHERE a = [|true|]; END $$")]
    [InlineData("DO $$ BEGIN FOR i IN 1..3 LOOP DELETE FROM t WHERE i = [|true|]; END LOOP; END $$")]
    [InlineData("MERGE INTO t USING pairs() p ON t.id = p.a WHEN NOT MATCHED THEN INSERT (id, feeling) VALUES (p.a, [|1|])")]
    [InlineData("DELETE FROM t WHERE ctid = [|1|]")]
    [InlineData("SELECT * FROM t TABLESAMPLE system ([|true|])")]
    [InlineData("ALTER TYPE mood RENAME TO feelings; DELETE FROM t WHERE feeling = [|1|]")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("SELECT ROW('x', 1)::text, ROW('x', 1)::address, ROW(1)::varchar(10), (1, 2) = (1, 2.5), (id, name) IN ((1, 'a'), (2, NULL)) FROM t")]
    [InlineData("UPDATE t SET feeling = 'ok', state = 'Open', level = 3, moods = '{sad}', home = ROW('x', 1), name = feeling")]
    [InlineData("DELETE FROM t WHERE feeling = 'ok' AND feeling > 'sad' AND feeling::text = name AND 'sad' = ANY (moods) AND feeling IN ('sad', NULL)")]
    [InlineData("DELETE FROM t WHERE level = 3 AND level > 1.5 AND level + 1 = id AND home = ROW('x', 1) AND (home).street = name")]
    [InlineData("UPDATE t SET home.street = 'x', home.\"No\" = '1', slots[1] = '4', slots[2:3] = '{1,2}', slots[id] = id")]
    [InlineData("INSERT INTO t (id, home.street, slots[1]) VALUES (1, 'x', 2)")]
    [InlineData("SELECT level_of('x') + 1, coalesce(feeling, 'ok'), max(feeling), array_agg(feeling) = moods, enum_range(feeling) FROM t GROUP BY feeling, moods")]
    [InlineData("SELECT a + 1, b || a FROM pairs(); SELECT g * 2, g || 'x' FROM generate_series(1, 3) g; SELECT x.g::date FROM generate_series(now(), now(), '1 day') x (g)")]
    [InlineData("ALTER TYPE mood ADD VALUE 'glad'; UPDATE t SET feeling = 'glad'")]
    [InlineData("ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'; UPDATE t SET feeling = 'fine'")]
    [InlineData("ALTER TYPE mood RENAME TO old_mood; CREATE TYPE mood AS ENUM ('glad'); UPDATE t SET feeling = 'sad'; ALTER TABLE t ALTER feeling TYPE mood USING 'glad'; UPDATE t SET feeling = 'glad'")]
    [InlineData("CREATE FUNCTION f(bigint, text, VARIADIC int[]) RETURNS bigint LANGUAGE sql AS $$ SELECT id + $1 FROM t WHERE name = $2 AND id = ANY ($3) $$; CREATE FUNCTION g(anyelement) RETURNS boolean LANGUAGE sql AS $$ SELECT $1 = true $$")]
    [InlineData("DO $$ BEGIN EXECUTE 'SELECT id FROM t WHERE name = $1' USING 1; END $$; PREPARE q AS SELECT id FROM t WHERE name = $1")] // of that type by then, or any
    [InlineData("CREATE FUNCTION f(a int, b text) RETURNS text LANGUAGE sql AS $$ SELECT b || a $$; CREATE FUNCTION g(t anyelement) RETURNS boolean LANGUAGE sql AS $$ SELECT t = true $$")]
    [InlineData("DO $$ DECLARE a text := 1; b int := '2'; r record; BEGIN a := b; b := a; FOR r IN SELECT 1 AS x LOOP DELETE FROM t WHERE id = r.x AND name = a; END LOOP; END $$")]
    [InlineData("DO $$ BEGIN EXECUTE format('ALTER TYPE mood ADD VALUE %L', current_user); END $$; UPDATE t SET feeling = 'glad'")]
    [InlineData("SELECT ctid = '(0,1)', tableoid = 't'::regclass, xmin FROM t TABLESAMPLE system (50)")]
    [InlineData("CREATE CAST (int AS mood) WITH INOUT AS IMPLICIT; UPDATE t SET feeling = 1")]
    [InlineData("WITH RECURSIVE n (i, p) AS (VALUES (1, '1') UNION ALL SELECT i + 1, p || i FROM n WHERE i < 5) SELECT i FROM n")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_what_the_type_is_called() => Verify.InSqlAfter(
        Given, "DELETE FROM t WHERE state = {|#0:1|}", Verify.Expect(0, "Operator does not exist: sales.\"OrderState\" = integer"));
}
