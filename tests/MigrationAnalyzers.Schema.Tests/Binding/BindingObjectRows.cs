namespace MigrationAnalyzers.Schema.Tests.Binding;

/// <summary>Rows for definitions of other objects, maintenance and settings, and for code that runs at once; the server is asked about every one of them as well.</summary>
public static class BindingObjectRows
{
    private const string B = "public.\"Blogs\"";

    public static TheoryData<string, string> Objects => new()
    {
        { "CREATE SCHEMA x; CREATE TABLE x.a (b int); SELECT b, [|c|] FROM x.a", "unknown in x.a" },
        { "CREATE SCHEMA x CREATE TABLE a (b int) CREATE VIEW v AS SELECT b FROM a; SELECT b, [|c|] FROM x.v", "unknown in x.v" },
        { "CREATE SCHEMA IF NOT EXISTS app; SELECT 1 FROM app.events", "" },
        { "ALTER SCHEMA app RENAME TO app2; SELECT id FROM app2.events; SELECT id FROM [|app|].events", "unknown in the database" },
        { "CREATE SEQUENCE s OWNED BY t.a; SELECT last_value FROM s", "" },
        { "CREATE SEQUENCE s OWNED BY t.[|z|]", "unknown in public.t" },
        { "CREATE SEQUENCE s; ALTER SEQUENCE s RENAME TO s2; DROP SEQUENCE s2; DROP SEQUENCE [|s2|]", "unknown in public" },
        { "CREATE SEQUENCE \"S\"; ALTER SEQUENCE [|S|] RESTART", "folded \"S\" in public" },
        { "CREATE TABLE x (id serial, n int GENERATED ALWAYS AS IDENTITY); ALTER SEQUENCE x_id_seq RESTART; ALTER SEQUENCE x_n_seq RESTART; ALTER SEQUENCE app.[|x_n_seq|] RESTART", "unknown in app" },
        { "DROP SEQUENCE IF EXISTS nope, nope.nope", "" },
        { "CREATE TYPE c AS (f int); COMMENT ON COLUMN c.f IS ''; COMMENT ON COLUMN c.[|g|] IS ''", "unknown in public.c" },
        { "CREATE TYPE mood AS ENUM ('a'); ALTER TYPE mood RENAME VALUE 'a' TO 'b'; CREATE TABLE x (m mood); SELECT m FROM x", "" },
        { "CREATE DOMAIN d AS int CHECK (value > 0 AND VALUE < 9)", "" },
        { "CREATE DOMAIN d AS int CHECK ([|\"VALUE\"|] > 0)", "lettercase value in d" },
        { "CREATE POLICY p ON t USING (a > 0 AND t.b = current_user) WITH CHECK (a IN (SELECT a FROM u WHERE u.d = n))", "" },
        { "CREATE POLICY p ON t USING ([|aa|] > 0) WITH CHECK (a IN (SELECT [|z|] FROM u))", "unknown in public.t; unknown in public.u" },
        { "CREATE POLICY p ON [|blogs|] USING (true)", "folded \"Blogs\" in public" },
        { "CREATE RULE r AS ON UPDATE TO t WHERE old.a <> new.a DO ALSO INSERT INTO u (a, d) VALUES (old.a, new.a)", "" },
        { "CREATE RULE r AS ON UPDATE TO t DO ALSO INSERT INTO u (a, [|x|]) VALUES (old.a, new.[|y|])", "unknown in public.u; unknown in public.t" },
        { "CREATE STATISTICS st ON a, b FROM t", "" },
        { "CREATE STATISTICS st ON a, [|z|] FROM t", "unknown in public.t" },
        { "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER g BEFORE UPDATE OF a, b ON t FOR EACH ROW WHEN (old.a <> new.a) EXECUTE FUNCTION f()", "" },
        { "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER g BEFORE UPDATE OF a, [|z|] ON t FOR EACH ROW WHEN (old.a <> new.[|y|]) EXECUTE FUNCTION f()", "unknown in public.t; unknown in public.t" },
        { "DROP TRIGGER IF EXISTS g ON t; DROP TRIGGER IF EXISTS g ON nope", "" },
        { "DROP TRIGGER g ON [|nope|]", "unknown in public" },
    };

    public static TheoryData<string, string> Maintenance => new()
    {
        { "TRUNCATE t, u; TRUNCATE [|Posts|]", "folded \"Posts\" in public" },
        { "LOCK TABLE t IN EXCLUSIVE MODE; LOCK TABLE [|tt|]", "unknown in public" },
        { "ANALYZE t (a, b); ANALYZE t ([|z|])", "unknown in public.t" },
        { "COMMENT ON TABLE t IS ''; COMMENT ON COLUMN t.a IS ''; COMMENT ON COLUMN \"Blogs\".[|Title|] IS ''", $"folded \"Title\" in {B}" },
        { "COMMENT ON TABLE [|Blogs|] IS ''", "folded \"Blogs\" in public" },
        { "COMMENT ON COLUMN app.v.\"Headline\" IS ''; COMMENT ON INDEX ix_t_b IS ''; COMMENT ON CONSTRAINT ck_a ON t IS ''; COMMENT ON SCHEMA app IS ''", "" },
        { "COMMENT ON CONSTRAINT [|ck_z|] ON t IS ''", "unknown in public.t" },
        { "COMMENT ON INDEX [|nope|] IS ''", "unknown in public" },
        { "GRANT SELECT ON t, app.events TO public; GRANT SELECT (a, b), UPDATE (n) ON t TO public; GRANT USAGE ON SCHEMA app TO public", "" },
        { "GRANT SELECT (a, [|z|]) ON t TO public", "unknown in public.t" },
        { "GRANT SELECT ON [|nope|] TO public", "unknown in public" },
        { "REVOKE ALL ON ALL TABLES IN SCHEMA [|nope|] FROM public", "unknown in the database" },
        { "CREATE PUBLICATION p FOR TABLE t (a) WHERE (a > 0)", "" },
        { "CREATE PUBLICATION p FOR TABLE t (a, [|z|])", "unknown in public.t" },
        { "EXPLAIN SELECT [|z|] FROM t", "unknown in public.t" },
        { "PREPARE p AS SELECT [|z|] FROM t WHERE a = $1", "unknown in public.t" },
        { "DECLARE c CURSOR FOR SELECT [|z|] FROM t", "unknown in public.t" },
        { "REINDEX TABLE t; REINDEX INDEX ix_t_b; REINDEX INDEX [|nope|]", "unknown in public" },
        { "CLUSTER t USING t_key; CLUSTER t USING [|nope|]", "unknown in public.t" },
        { "SET search_path = app, public; SELECT id FROM events; SELECT a FROM t", "" },
        { "SET search_path TO 'app'; SELECT id FROM events; SELECT 1 FROM [|t|]", "offsearchpath public.t in app" },
        { "SET LOCAL search_path = app; CREATE TABLE x (a int); RESET search_path; SELECT a FROM app.x; SELECT a FROM [|x|]", "offsearchpath app.x in public" },
        { "SAVEPOINT s; RELEASE s; SET statement_timeout = 0; NOTIFY x", "" },
    };

    public static TheoryData<string, string> Code => new()
    {
        { "DO $$ BEGIN UPDATE t SET b = [|z|]; END $$", "unknown in public.t" },
        { "DO $$ BEGIN UPDATE t SET b = 'x'; ALTER TABLE t ADD COLUMN z int; UPDATE t SET z = a; END $$; SELECT z, [|y|] FROM t", "unknown in public.t" },
        { "DO $$ DECLARE x int := 1; r record; s t%ROWTYPE; w t; BEGIN SELECT a INTO x FROM t WHERE a = x; FOR r IN SELECT * FROM t LOOP PERFORM r.a, r.b; END LOOP; s.b := 'x'; UPDATE t SET b = s.b, n = w.n; END $$", "" },
        { "DO $$ DECLARE s t%ROWTYPE; BEGIN PERFORM s.a, s.[|z|]; END $$", "unknown in public.t" },
        { "DO $$ DECLARE a int := 1; BEGIN UPDATE t SET n = 1 WHERE [|a|] = 1; END $$", "ambiguous: t.a" },
        { "DO $$ <<x>> DECLARE a int := 1; BEGIN UPDATE t SET n = 1 WHERE [|a|] = 1; END $$", "ambiguous: t.a, x.a" },
        { "DO $$ #variable_conflict use_column\nDECLARE a int := 1; BEGIN UPDATE t SET n = 1 WHERE a = 1; END $$", "" },
        { "DO $$ <<x>> DECLARE a int := 1; BEGIN UPDATE t SET n = x.a WHERE t.a = x.a; END $$", "" },
        { "DO $$ BEGIN FOR i IN 1..2 LOOP UPDATE t SET n = i WHERE a = i; END LOOP; END $$", "" },
        { "DO $$ BEGIN FOR i IN 1..2 LOOP NULL; END LOOP; PERFORM [|i|]; END $$", "unknown in inline_code_block" },
        { "DO $$ BEGIN PERFORM 1 FROM [|Blogs|]; END $$", "folded \"Blogs\" in public" },
        { "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 't' AND column_name = 'z') THEN ALTER TABLE t ADD COLUMN z int; END IF; END $$; SELECT z FROM t", "" },
        { "DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_class WHERE relname = 'nope') THEN DROP TABLE nope; UPDATE nope2 SET x = 1; END IF; END $$", "" },
        { "DO $$ BEGIN BEGIN DROP TABLE nope; EXCEPTION WHEN undefined_table THEN RAISE NOTICE '% %', sqlstate, sqlerrm; END; END $$", "" },
        { "DO $$ BEGIN EXECUTE 'CREATE TABLE made (a int)'; INSERT INTO made (a) VALUES (1); UPDATE made SET [|b|] = 1; END $$", "unknown in public.made" },
        { "DO $$ BEGIN EXECUTE format('CREATE TABLE %I (a int)', 'm2'); INSERT INTO m2 (a) VALUES (1); END $$; SELECT a FROM m2", "" },
        { "DO $$ BEGIN EXECUTE format('ALTER TABLE %I RENAME TO %I', 't', 'tt'); END $$; SELECT a FROM tt", "" },
        { "DO $$ BEGIN EXECUTE 'GRANT SELECT ON ' || quote_ident('t') || ' TO public'; END $$; SELECT 1 FROM [|nope|]", "unknown in public" },
        { "DO $$ BEGIN IF false THEN CREATE TABLE may (a int); END IF; END $$; SELECT 1 FROM t WHERE EXISTS (SELECT 1 FROM u)", "" },
        { "DO $$ BEGIN IF random() < 2 THEN RETURN; END IF; ALTER TABLE t DROP COLUMN b; END $$; SELECT b FROM t", "" },
        { "DO $$ DECLARE c CURSOR (p int) FOR SELECT a, b FROM t WHERE a = p; BEGIN FOR r IN c (1) LOOP PERFORM r.a; END LOOP; END $$", "" },
        { "DO $$ DECLARE l text[] := '{x}'; e text; BEGIN FOREACH e IN ARRAY l LOOP UPDATE t SET b = e; END LOOP; LOOP EXIT WHEN true; END LOOP; WHILE false LOOP NULL; END LOOP; END $$", "" },
        { "DO $$ DECLARE q int; BEGIN GET DIAGNOSTICS q = ROW_COUNT; IF found AND q > 0 THEN NULL; END IF; END $$", "" },
        { "CREATE FUNCTION f(p int, b text) RETURNS int LANGUAGE sql AS 'SELECT a FROM t WHERE a = p AND t.b = f.b AND n > $1'", "" },
        { "CREATE FUNCTION f(p int) RETURNS int LANGUAGE sql AS 'SELECT a FROM t WHERE a = [|q|]'", "unknown in public.t" },
        { "CREATE FUNCTION f() RETURNS SETOF t LANGUAGE sql AS $f$ SELECT * FROM t WHERE [|Zzz|] = 1 $f$", "unknown in public.t" },
        { "CREATE FUNCTION f(x t) RETURNS text LANGUAGE sql AS 'SELECT x.b'; SELECT q.f FROM t q", "" },
        { "CREATE FUNCTION f(p int) RETURNS int LANGUAGE sql RETURN p + 1", "" },
        { "CREATE PROCEDURE pr() LANGUAGE sql AS 'UPDATE t SET b = 1::text'; CALL pr()", "" },
        { "CREATE FUNCTION f() RETURNS int LANGUAGE sql SET search_path = app AS 'SELECT id FROM events'", "" },
    };
}
