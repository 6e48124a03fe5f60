namespace MigrationAnalyzers.Schema.Tests.Binding;

/// <summary>Rows for statements that change rows or definitions; the server is asked about every one of them as well.</summary>
public static class BindingDataRows
{
    private const string B = "public.\"Blogs\"";

    public static TheoryData<string, string> Insert => new()
    {
        { "INSERT INTO t (a, b) VALUES (1, 'x')", "" },
        { "INSERT INTO t (a, [|nope|]) VALUES (1, 'x')", "unknown in public.t" },
        { "INSERT INTO \"Blogs\" ([|Id|], \"Title\") VALUES (1, 'x')", $"folded \"Id\" in {B}" },
        { "INSERT INTO \"Blogs\" ([|id|], [|title|], [|\"status\"|]) VALUES (1, 'x', 'y')", $"folded \"Id\" in {B}; folded \"Title\" in {B}; lettercase \"Status\" in {B}" },
        { "INSERT INTO [|blogs|] ([|id|]) VALUES (1)", $"folded \"Blogs\" in public; folded \"Id\" in {B}" },
        { "INSERT INTO u (a) VALUES ([|d|])", "unknown in this statement" },
        { "INSERT INTO u (a) VALUES ([|u|].d)", "unknown in FROM" },
        { "INSERT INTO u (a) SELECT a FROM t WHERE t.b = [|e|]", "unknown in public.t" },
        { "INSERT INTO u (a, d) SELECT [|a|], d FROM t, u", "ambiguous: t.a, u.a" },
        { "INSERT INTO u DEFAULT VALUES RETURNING a, u.d, *, xmin", "" },
        { "INSERT INTO u AS x (a) VALUES (1) RETURNING x.a, [|u|].a", "unknown in FROM" },
        { "INSERT INTO t (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET b = excluded.b || t.b WHERE t.n > excluded.n", "" },
        { "INSERT INTO t (a) VALUES (1) ON CONFLICT ([|A1|]) DO NOTHING", "unknown in public.t" },
        { "INSERT INTO t (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET b = [|b|]", "ambiguous: excluded.b, t.b" },
        { "INSERT INTO t (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET [|bb|] = excluded.[|cc|]", "unknown in public.t; unknown in public.t" },
        { "INSERT INTO t (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET b = [|\"EXCLUDED\"|].b", "lettercase excluded in FROM" },
        { "INSERT INTO t (a) VALUES (1) ON CONFLICT ON CONSTRAINT t_key DO NOTHING", "" },
        { "INSERT INTO t (a) VALUES (1) ON CONFLICT ON CONSTRAINT [|t_pkey|] DO NOTHING", "unknown t_key in public.t" },
        { "INSERT INTO t (a) VALUES (1) RETURNING [|excluded|].a", "unknown in FROM" },
        { "INSERT INTO t (a, tags[1]) VALUES (1, 'x')", "" },
        { "INSERT INTO u (a) VALUES (1), ((SELECT a FROM t)), ((SELECT [|nope|] FROM t))", "unknown in public.t" },
    };

    public static TheoryData<string, string> UpdateAndDelete => new()
    {
        { "UPDATE t SET b = b || 'x', n = a WHERE t.a = 1", "" },
        { "UPDATE \"Blogs\" SET [|Status|] = 'x' WHERE [|start|] IS NULL", $"folded \"Status\" in {B}; unknown in {B}" },
        { "UPDATE t SET [|t|].b = 'x'", "unknown in public.t" },
        { "UPDATE t x SET b = [|t|].b", "unknown in FROM" },
        { "UPDATE t SET b = u.e FROM u WHERE u.a = t.a", "" },
        { "UPDATE t SET b = e FROM u WHERE [|a|] = 1", "ambiguous: t.a, u.a" },
        { "SELECT [|x|], q.[|x|] FROM (SELECT a AS x, b AS x FROM t) q", "ambiguous: ; ambiguous: " },
        { "SELECT a AS x, b AS x FROM t ORDER BY [|x|]", "ambiguous: " },
        { "SELECT a AS x, t.a AS x FROM t ORDER BY x", "" },
        { "SELECT * FROM t JOIN u USING (a) JOIN t v ON [|a|] = 1", "ambiguous: t.a, v.a" },
        { "SELECT sum(a) OVER [|v|] FROM t WINDOW w AS (ORDER BY a)", "unknown in WINDOW" },
        { "SELECT sum(a) OVER w2, rank() OVER (w ORDER BY b) FROM t WINDOW w AS (PARTITION BY a), w2 AS (w ORDER BY b) ORDER BY rank() OVER w2", "" },
        { "UPDATE t SET a = s.d FROM (SELECT d FROM u WHERE u.a = [|t|].a) s", "unknown in FROM" },
        { "UPDATE t SET (b, n) = (SELECT e, d FROM u WHERE u.a = t.a)", "" },
        { "UPDATE t SET (b, [|nn|]) = ROW(b, 1)", "unknown in public.t" },
        { "UPDATE t SET b = DEFAULT RETURNING a, t.b, [|d|]", "unknown in public.t" },
        { "UPDATE [|nope|] SET x = y WHERE nope.w = 1", "unknown in public" },
        { "UPDATE app.[|\"Events\"|] SET title = '', [|status|] = ''", "lettercase events in app; folded \"Status\" in app.events" },
        { "UPDATE ONLY t SET b = '' WHERE a IN (SELECT a FROM u WHERE t.b = e)", "" },
        { "UPDATE t SET tags[1] = 'x', c['a'] = '1'", "" },
        { "DELETE FROM t WHERE a = 1 AND [|d|] = 2", "unknown in public.t" },
        { "DELETE FROM t USING u WHERE u.a = t.a AND d = 1 RETURNING t.a, u.d", "" },
        { "DELETE FROM t WHERE [|u|].a = 1", "unknown in FROM" },
        { "DELETE FROM [|Posts|] WHERE [|Id|] = 1", "folded \"Posts\" in public; folded \"Id\" in public.\"Posts\"" },
        { "DELETE FROM [|Posts|] WHERE [|Posts|].\"Id\" = 1", "folded \"Posts\" in public; folded \"Posts\" in FROM" },
    };

    public static TheoryData<string, string> Merge => new()
    {
        { "MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN UPDATE SET b = u.e WHEN NOT MATCHED THEN INSERT (a, b) VALUES (u.a, e)", "" },
        { "MERGE INTO t USING u ON t.a = u.a WHEN NOT MATCHED THEN INSERT (a) VALUES ([|t|].a)", "unknown in FROM" },
        { "MERGE INTO t USING u ON t.a = u.[|aa|] WHEN MATCHED AND [|x|] = 1 THEN UPDATE SET [|bb|] = u.e", "unknown in public.u; unknown in public.t, public.u; unknown in public.t" },
        { "MERGE INTO t x USING (SELECT d FROM u) s ON x.a = s.d WHEN MATCHED THEN DELETE", "" },
    };

    public static TheoryData<string, string> Indexes => new()
    {
        { "CREATE INDEX ix ON app.events ([|status|], address_city, [|start_date|])", "folded \"Status\" in app.events; unknown \"StartDate\" in app.events" },
        { "CREATE INDEX ix ON app.events (\"Status\", address_city, \"StartDate\")", "" },
        { "CREATE UNIQUE INDEX ON t (a, lower(b), (a + [|x|])) INCLUDE (n, [|m|]) WHERE b IS NOT NULL AND [|y|]", "unknown in public.t; unknown in public.t; unknown in public.t" },
        { "CREATE INDEX ON t ((t.a + 1)) WHERE public.t.b = 'x'", "" },
        { "CREATE INDEX ON [|nope|] (a)", "unknown in public" },
        { "CREATE INDEX IF NOT EXISTS ix_t_b ON t (b)", "" },
        { "CREATE INDEX IF NOT EXISTS ix_t_b ON t ([|nope|])", "unknown in public.t" },
        { "CREATE INDEX ix ON \"Blogs\" USING gin (to_tsvector('english', [|Title|]))", $"folded \"Title\" in {B}" },
    };

    public static TheoryData<string, string> CreateTable => new()
    {
        { "CREATE TABLE x (a int CHECK (a > b), b int, c int GENERATED ALWAYS AS (a + b) STORED, CHECK (x.c > 0 AND public.x.a > 1))", "" },
        { "CREATE TABLE x (a int CHECK ([|A1|] > 0), \"B\" int, CHECK ([|B|] > 0))", "unknown in public.x; folded \"B\" in public.x" },
        { "CREATE TABLE x (a int, b int, PRIMARY KEY (a, [|c|]), UNIQUE ([|d|]))", "unknown in public.x; unknown in public.x" },
        { "CREATE TABLE x (a int REFERENCES t, b int REFERENCES t (a), c int REFERENCES t ([|z|]))", "unknown in public.t" },
        { "CREATE TABLE x (a int REFERENCES [|blogs|] (\"Id\"))", "folded \"Blogs\" in public" },
        { "CREATE TABLE x (a int PRIMARY KEY, p int REFERENCES x (a), FOREIGN KEY ([|q|]) REFERENCES t (a))", "unknown in public.x" },
        { "CREATE TABLE x (LIKE t INCLUDING ALL, z int CHECK (z > a))", "" },
        { "CREATE TABLE x (LIKE [|tt|])", "unknown in public" },
        { "CREATE TABLE x (z int CHECK (z > a)) INHERITS (t)", "" },
        { "CREATE TABLE x (z int) INHERITS ([|tt|])", "unknown in public" },
        { "CREATE TABLE x (a int, b date) PARTITION BY RANGE (b, [|c|])", "unknown in public.x" },
        { "CREATE TABLE [|nope|].x (a int)", "unknown in the database" },
        { "CREATE TABLE IF NOT EXISTS t (a int CHECK (nope > 0))", "" },
        { "CREATE TABLE x (a int GENERATED ALWAYS AS ([|aa|] + 1) STORED)", "unknown in public.x" },
        { "CREATE TABLE x (a int, EXCLUDE USING btree (a WITH =, [|b|] WITH =) WHERE ([|c|] > 0))", "unknown in public.x; unknown in public.x" },
        { "CREATE TABLE x AS SELECT a, [|nope|] FROM t", "unknown in public.t" },
        { "CREATE TEMP TABLE t AS SELECT 1 AS one; SELECT one, [|a|] FROM t; SELECT a FROM public.t", "unknown in t" },
        { "CREATE TABLE x AS SELECT a, b AS \"B\" FROM t; SELECT a, \"B\", [|B|] FROM x", "folded \"B\" in public.x" },
        { "SELECT a, d INTO x FROM u; SELECT d, [|e|] FROM x", "unknown in public.x" },
        { "CREATE TABLE Foo (Jti TEXT); INSERT INTO FOO (JTI) VALUES (''); SELECT [|\"Jti\"|] FROM foo", "lettercase jti in public.foo" },
    };

    public static TheoryData<string, string> AlterTable => new()
    {
        { "ALTER TABLE t ADD COLUMN z int CHECK (z > a), DROP COLUMN b; SELECT z, [|b|] FROM t", "unknown in public.t" },
        { "ALTER TABLE t ADD CONSTRAINT k CHECK (nn > 0), ADD COLUMN nn int", "" },
        { "ALTER TABLE t DROP COLUMN b, ADD CHECK ([|b|] > '0')", "unknown in public.t" },
        { "ALTER TABLE t ADD nn int, ADD CHECK (nn > 0), DROP COLUMN b", "" },
        { "ALTER TABLE t DROP COLUMN [|bb|], ALTER COLUMN [|cc|] SET NOT NULL, ALTER [|dd|] TYPE int", "unknown in public.t; unknown in public.t; unknown in public.t" },
        { "ALTER TABLE t DROP COLUMN IF EXISTS bb, ADD COLUMN IF NOT EXISTS a int", "" },
        { "ALTER TABLE t RENAME COLUMN b TO \"B\"; SELECT \"B\", [|b|] FROM t", "folded \"B\" in public.t" },
        { "ALTER TABLE t RENAME [|bb|] TO x", "unknown in public.t" },
        { "ALTER TABLE t RENAME TO t2; SELECT a FROM t2; SELECT a FROM [|t|]", "unknown in public" },
        { "ALTER TABLE t SET SCHEMA app; SELECT a FROM app.t; SELECT a FROM [|t|]", "offsearchpath app.t in public" },
        { "ALTER TABLE t SET SCHEMA [|nope|]", "unknown in the database" },
        { "ALTER TABLE [|nope|] ADD COLUMN a int", "unknown in public" },
        { "ALTER TABLE IF EXISTS nope ADD COLUMN a int", "" },
        { "ALTER TABLE t ALTER COLUMN a TYPE bigint USING a::bigint + [|x|]", "unknown in public.t" },
        { "ALTER TABLE u ADD FOREIGN KEY (a) REFERENCES t (a), ADD CONSTRAINT f2 FOREIGN KEY ([|q|]) REFERENCES [|tt|] (a)", "unknown in public.u; unknown in public" },
        { "ALTER TABLE t DROP CONSTRAINT ck_a; ALTER TABLE t DROP CONSTRAINT [|ck_a|]", "unknown in public.t" },
        { "ALTER TABLE t DROP CONSTRAINT IF EXISTS nope, DROP CONSTRAINT t_key", "" },
        { "ALTER TABLE t RENAME CONSTRAINT ck_a TO ck_b; ALTER TABLE t VALIDATE CONSTRAINT ck_b, VALIDATE CONSTRAINT [|ck_a|]", "unknown in public.t" },
        { "ALTER TABLE u ADD PRIMARY KEY (a, [|x|])", "unknown in public.u" },
        { "CREATE UNIQUE INDEX uq ON u (a); ALTER TABLE u ADD CONSTRAINT pk PRIMARY KEY USING INDEX uq; ALTER TABLE u DROP CONSTRAINT pk", "" },
        { "ALTER TABLE u ADD UNIQUE (a); ALTER TABLE u DROP CONSTRAINT u_a_key", "" },
        { "ALTER TABLE u ADD CHECK (a > d); ALTER TABLE u ADD CHECK (a > 0); ALTER TABLE u DROP CONSTRAINT u_check, DROP CONSTRAINT u_a_check", "" },
        { "ALTER TABLE \"Blogs\" ADD COLUMN location text; UPDATE \"Blogs\" SET location = [|Title|]", $"folded \"Title\" in {B}" },
        { "ALTER INDEX ix_t_b RENAME TO ix2; ALTER INDEX [|ix_t_b|] RENAME TO ix3", "unknown in public" },
        { "ALTER TABLE u ADD g int; ALTER TABLE u ALTER g SET DEFAULT 1, ALTER d SET NOT NULL", "" },
        { "ALTER VIEW app.v RENAME TO w; SELECT \"Headline\" FROM app.w", "" },
    };

    public static TheoryData<string, string> ViewsAndDrops => new()
    {
        { "CREATE VIEW x AS SELECT a, [|nope|] FROM t", "unknown in public.t" },
        { "CREATE VIEW x (p) AS SELECT a, b FROM t; SELECT p, b, [|a|] FROM x", "unknown in public.x" },
        { "CREATE VIEW x AS SELECT * FROM t; ALTER TABLE t ADD COLUMN z int; SELECT a, [|z|] FROM x", "unknown in public.x" },
        { "CREATE VIEW x AS SELECT a FROM t; ALTER TABLE t RENAME a TO a2; SELECT a FROM x", "" },
        { "CREATE RECURSIVE VIEW x (n) AS SELECT 1 UNION ALL SELECT n + 1 FROM x WHERE n < 5; SELECT n FROM x", "" },
        { "CREATE OR REPLACE VIEW app.v AS SELECT id, title AS \"Headline\", \"Status\" AS s FROM app.events; SELECT s FROM app.v", "" },
        { "CREATE MATERIALIZED VIEW x AS SELECT a AS p FROM t; REFRESH MATERIALIZED VIEW x; SELECT p, ctid FROM x", "" },
        { "REFRESH MATERIALIZED VIEW [|mm|]", "unknown in public" },
        { "DROP TABLE u; SELECT 1 FROM [|u|]", "unknown in public" },
        { "DROP TABLE IF EXISTS nope, app.nope, nope.nope", "" },
        { "DROP TABLE u, U; SELECT 1 FROM [|u|]", "unknown in public" },
        { "DROP TABLE [|nope|]", "unknown in public" },
        { "DROP TABLE app.events CASCADE; SELECT 1 FROM app.[|v|]", "unknown in app" },
        { "DROP VIEW app.v; SELECT 1 FROM app.[|v|]", "unknown in app" },
        { "DROP INDEX ix_t_b; DROP INDEX [|ix_t_b|]", "unknown in public" },
        { "DROP INDEX [|\"IX_t_b\"|]", "lettercase ix_t_b in public" },
        { "DROP INDEX IF EXISTS nope; DROP INDEX app.[|ix_t_b|]", "unknown in app" },
        { "CREATE INDEX ON t (a, n); DROP INDEX t_a_n_idx", "" },
        { "CREATE INDEX ON t (lower(b)); CREATE INDEX ON t ((a + 1), b); DROP INDEX t_lower_idx, t_expr_b_idx", "" },
        { "ALTER TABLE t DROP COLUMN b; DROP INDEX [|ix_t_b|]", "unknown in public" },
        { "DROP SCHEMA app CASCADE; SELECT 1 FROM [|app|].events", "unknown in the database" },
        { "DROP SCHEMA [|nope|]", "unknown in the database" },
        { "DROP MATERIALIZED VIEW m; SELECT 1 FROM [|m|]", "unknown in public" },
    };
}
