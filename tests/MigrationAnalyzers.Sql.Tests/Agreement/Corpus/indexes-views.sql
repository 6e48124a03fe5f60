--# Indexes, views, materialized views, statistics, schemas
CREATE INDEX ON t (a)
--; ok
CREATE INDEX i ON t (a)
--; ok
CREATE UNIQUE INDEX i ON public.t USING btree (a, b DESC, c ASC NULLS FIRST)
--; ok
CREATE INDEX CONCURRENTLY ON t (a)
--; ok
CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON ONLY t (a)
--; ok
CREATE UNIQUE INDEX IF NOT EXISTS i ON t (lower(a), (a || b), (c))
--; ok
CREATE INDEX i ON t USING gin (a jsonb_path_ops, b public.gin_trgm_ops)
--; ok
CREATE INDEX i ON t USING gist (a gist_ltree_ops (siglen = 100, x), b COLLATE "C" text_ops (y = 1) DESC NULLS LAST)
--; [12-12] 42601 50 syntax error at or near "("
--; [13-18] ok
CREATE INDEX i ON t (a text_pattern_ops, b COLLATE "de-x-icu" varchar_ops)
--; ok
CREATE INDEX i ON t (a) INCLUDE (b, c)
--; ok
CREATE INDEX i ON t (a) INCLUDE ((b + 1), lower(c))
--; ok
CREATE UNIQUE INDEX i ON t (a) NULLS NOT DISTINCT
--; [12-14] 42601 32 syntax error at or near "NULLS"
--; [15-18] ok
CREATE UNIQUE INDEX i ON t (a) INCLUDE (b) NULLS DISTINCT WITH (fillfactor = 70, fastupdate = off) TABLESPACE ts WHERE a IS NOT NULL AND "Deleted" = false
--; [12-14] 42601 44 syntax error at or near "NULLS"
--; [15-18] ok
CREATE INDEX i ON t (a) WHERE b > 0
--; ok
CREATE INDEX i ON t (a) WITH (deduplicate_items)
--; ok
CREATE INDEX i ON t * (a)
--; ok
CREATE INDEX i ON t ((a -> 'x'), (b::date), (CASE WHEN a THEN 1 END), coalesce(a, b), CAST(a AS int))
--; ok
CREATE INDEX i ON t (f(a, 1), s.f(b), current_date, extract(year FROM d))
--; ok
CREATE INDEX "IX_T_A" ON "T" ("A", "B" DESC)
--; ok
CREATE INDEX i ON "Sales"."Orders" USING hash ("CustomerId")
--; ok
CREATE INDEX i ON t (between, value, name)
--; ok
CREATE INDEX i ON t (left(a, 3))
--; ok
CREATE INDEX i ON t USING ivfflat (v vector_cosine_ops) WITH (lists = 100)
--; ok
CREATE INDEX IF NOT EXISTS i ON t (a)
--; ok
CREATE INDEX concurrently ON t (a)
--; ok
DROP INDEX i
--; ok
DROP INDEX IF EXISTS public.i, j CASCADE
--; ok
DROP INDEX CONCURRENTLY i
--; ok
DROP INDEX CONCURRENTLY IF EXISTS i, j RESTRICT
--; ok
ALTER INDEX i RENAME TO j
--; ok
ALTER INDEX IF EXISTS public.i RENAME TO "J"
--; ok
ALTER INDEX i SET TABLESPACE ts
--; ok
ALTER INDEX i SET (fillfactor = 70)
--; ok
ALTER INDEX IF EXISTS i RESET (fillfactor, x)
--; ok
ALTER INDEX i ATTACH PARTITION j
--; ok
ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 100
--; ok
ALTER INDEX i ALTER 2 SET STATISTICS 10, ALTER COLUMN 3 SET STATISTICS -1
--; ok
ALTER INDEX i DEPENDS ON EXTENSION e
--; ok
ALTER INDEX i NO DEPENDS ON EXTENSION e
--; [12-12] 42601 18 syntax error at or near "DEPENDS"
--; [13-18] ok
ALTER INDEX ALL IN TABLESPACE a SET TABLESPACE b
--; ok
ALTER INDEX ALL IN TABLESPACE a OWNED BY x SET TABLESPACE b NOWAIT
--; ok
ALTER INDEX i OWNER TO bob
--; ok
ALTER INDEX i CLUSTER ON j
--; ok
REINDEX INDEX i
--; ok
REINDEX TABLE public.t
--; ok
REINDEX TABLE CONCURRENTLY t
--; ok
REINDEX SCHEMA s
--; ok
REINDEX DATABASE d
--; ok
REINDEX SYSTEM d
--; ok
REINDEX DATABASE
--; [12-15] 42601 17 syntax error at end of input
--; [16-18] ok
REINDEX SYSTEM CONCURRENTLY
--; [12-15] 42601 28 syntax error at end of input
--; [16-18] ok
REINDEX (VERBOSE) TABLE t
--; ok
REINDEX (CONCURRENTLY, TABLESPACE ts, VERBOSE false) INDEX i
--; [12-13] 42601 10 syntax error at or near "CONCURRENTLY"
--; [14-18] ok
REINDEX (VERBOSE) DATABASE CONCURRENTLY d
--; ok
REINDEX SCHEMA CONCURRENTLY s
--; ok
CREATE VIEW v AS SELECT 1
--; ok
CREATE OR REPLACE VIEW public.v (a, b) AS SELECT 1, 2
--; ok
CREATE TEMP VIEW v AS TABLE t
--; ok
CREATE TEMPORARY VIEW v AS VALUES (1)
--; ok
CREATE OR REPLACE LOCAL TEMPORARY VIEW v AS SELECT 1
--; ok
CREATE UNLOGGED VIEW v AS SELECT 1
--; ok
CREATE VIEW v WITH (security_barrier, security_invoker = true, check_option = local) AS SELECT 1
--; ok
CREATE VIEW v AS SELECT 1 WITH CHECK OPTION
--; ok
CREATE VIEW v AS SELECT 1 WITH LOCAL CHECK OPTION
--; ok
CREATE VIEW v AS SELECT 1 WITH CASCADED CHECK OPTION
--; ok
CREATE VIEW v AS (SELECT 1)
--; ok
CREATE VIEW v AS WITH c AS (SELECT 1) SELECT * FROM c
--; ok
CREATE VIEW v AS SELECT 1 UNION ALL SELECT 2 ORDER BY 1 LIMIT 1
--; ok
CREATE RECURSIVE VIEW v (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM v
--; ok
CREATE OR REPLACE RECURSIVE VIEW public.v (n, m) AS SELECT 1, 2
--; ok
CREATE OR REPLACE TEMP RECURSIVE VIEW v (n) WITH (security_barrier) AS SELECT 1
--; ok
CREATE RECURSIVE VIEW v (n) AS SELECT 1 WITH CHECK OPTION
--; 0A000 41 WITH CHECK OPTION not supported on recursive views
CREATE MATERIALIZED VIEW v AS SELECT 1
--; ok
CREATE MATERIALIZED VIEW IF NOT EXISTS public.v (a) USING heap WITH (fillfactor = 70) TABLESPACE ts AS SELECT 1 WITH NO DATA
--; ok
CREATE UNLOGGED MATERIALIZED VIEW v AS SELECT 1 WITH DATA
--; ok
CREATE MATERIALIZED VIEW v AS VALUES (1)
--; ok
DROP VIEW v
--; ok
DROP VIEW IF EXISTS public.v, w CASCADE
--; ok
DROP MATERIALIZED VIEW IF EXISTS v, w RESTRICT
--; ok
ALTER VIEW v RENAME TO w
--; ok
ALTER VIEW IF EXISTS public.v RENAME COLUMN a TO b
--; [12-12] 42601 38 syntax error at or near "COLUMN"
--; [13-18] ok
ALTER VIEW v RENAME a TO b
--; [12-12] 42601 21 syntax error at or near "a"
--; [13-18] ok
ALTER VIEW v SET SCHEMA s
--; ok
ALTER VIEW v OWNER TO bob
--; ok
ALTER VIEW v SET (security_barrier = true)
--; ok
ALTER VIEW v RESET (security_barrier)
--; ok
ALTER VIEW v ALTER COLUMN a SET DEFAULT 3
--; ok
ALTER VIEW IF EXISTS v ALTER a DROP DEFAULT
--; ok
ALTER MATERIALIZED VIEW v RENAME TO w
--; ok
ALTER MATERIALIZED VIEW IF EXISTS v RENAME COLUMN a TO b
--; ok
ALTER MATERIALIZED VIEW v SET SCHEMA s
--; ok
ALTER MATERIALIZED VIEW v CLUSTER ON i
--; ok
ALTER MATERIALIZED VIEW v SET ACCESS METHOD heap
--; [12-14] 42601 31 syntax error at or near "ACCESS"
--; [15-18] ok
ALTER MATERIALIZED VIEW v ALTER COLUMN a SET STATISTICS 3
--; ok
ALTER MATERIALIZED VIEW v DEPENDS ON EXTENSION e
--; ok
ALTER MATERIALIZED VIEW v NO DEPENDS ON EXTENSION e
--; [12-12] 42601 30 syntax error at or near "DEPENDS"
--; [13-18] ok
ALTER MATERIALIZED VIEW ALL IN TABLESPACE a SET TABLESPACE b
--; ok
ALTER MATERIALIZED VIEW v OWNER TO CURRENT_USER
--; ok
REFRESH MATERIALIZED VIEW v
--; ok
REFRESH MATERIALIZED VIEW CONCURRENTLY public.v WITH DATA
--; ok
REFRESH MATERIALIZED VIEW v WITH NO DATA
--; ok
CREATE STATISTICS s ON a, b FROM t
--; ok
CREATE STATISTICS IF NOT EXISTS public.s (ndistinct, dependencies, mcv) ON a, (b + c), lower(d) FROM t
--; ok
CREATE STATISTICS s ON (a || b) FROM t
--; ok
CREATE STATISTICS ON a, b FROM t
--; [12-15] 42601 19 syntax error at or near "ON"
--; [16-18] ok
CREATE STATISTICS s ON a, b FROM t JOIN u ON true, v
--; ok
CREATE STATISTICS (mcv) ON a, b FROM t
--; [12-15] 42601 19 syntax error at or near "("
--; [16-18] ok
ALTER STATISTICS s RENAME TO r
--; ok
ALTER STATISTICS s SET SCHEMA x
--; ok
ALTER STATISTICS s OWNER TO bob
--; ok
ALTER STATISTICS IF EXISTS public.s SET STATISTICS 100
--; [12-12] 42601 21 syntax error at or near "EXISTS"
--; [13-18] ok
ALTER STATISTICS s SET STATISTICS DEFAULT
--; [12-12] 42601 24 syntax error at or near "STATISTICS"
--; [13-16] 42601 35 syntax error at or near "DEFAULT"
--; [17-18] ok
DROP STATISTICS s
--; ok
DROP STATISTICS IF EXISTS public.s, r CASCADE
--; ok
CREATE SCHEMA s
--; ok
CREATE SCHEMA IF NOT EXISTS s
--; ok
CREATE SCHEMA IF NOT EXISTS "S" AUTHORIZATION bob
--; ok
CREATE SCHEMA AUTHORIZATION bob
--; ok
CREATE SCHEMA AUTHORIZATION CURRENT_USER
--; ok
CREATE SCHEMA IF NOT EXISTS AUTHORIZATION SESSION_USER
--; ok
CREATE SCHEMA s CREATE TABLE t (a int) CREATE VIEW v AS SELECT 1 CREATE INDEX i ON t (a) CREATE SEQUENCE q GRANT SELECT ON t TO bob CREATE TRIGGER g AFTER INSERT ON t EXECUTE FUNCTION f()
--; ok
CREATE SCHEMA s AUTHORIZATION bob CREATE TABLE t (a int)
--; ok
ALTER SCHEMA s RENAME TO r
--; ok
ALTER SCHEMA s OWNER TO bob
--; ok
DROP SCHEMA s
--; ok
DROP SCHEMA IF EXISTS s, "R" CASCADE
--; ok

--# Broken
CREATE INDEX
--; 42601 13 syntax error at end of input
CREATE INDEX i
--; 42601 15 syntax error at end of input
CREATE INDEX i ON
--; 42601 18 syntax error at end of input
CREATE INDEX i ON t
--; 42601 20 syntax error at end of input
CREATE INDEX i ON t ()
--; 42601 22 syntax error at or near ")"
CREATE INDEX i ON t a
--; 42601 21 syntax error at or near "a"
CREATE INDEX i t (a)
--; 42601 16 syntax error at or near "t"
CREATE INDEX i ON (a)
--; 42601 19 syntax error at or near "("
CREATE INDEX i ON t (a,)
--; 42601 24 syntax error at or near ")"
CREATE INDEX i ON t (a
--; 42601 23 syntax error at end of input
CREATE INDEX i ON t (a + 1)
--; 42601 24 syntax error at or near "+"
CREATE INDEX i ON t (a || b)
--; 42601 24 syntax error at or near "||"
CREATE INDEX i ON t (t.a)
--; 42601 25 syntax error at or near ")"
CREATE INDEX i ON t (a::text)
--; 42601 23 syntax error at or near "::"
CREATE INDEX i ON t (1)
--; 42601 22 syntax error at or near "1"
CREATE INDEX i ON t ('a')
--; 42601 22 syntax error at or near "'a'"
CREATE INDEX i ON t (order)
--; 42601 22 syntax error at or near "order"
CREATE INDEX i ON t (a ASC DESC)
--; 42601 28 syntax error at or near "DESC"
CREATE INDEX i ON t (a DESC text_ops)
--; 42601 29 syntax error at or near "text_ops"
CREATE INDEX i ON t (a NULLS)
--; ok
CREATE INDEX i ON t (a COLLATE)
--; 42601 31 syntax error at or near ")"
CREATE INDEX i ON t (a text_ops COLLATE "C")
--; 42601 33 syntax error at or near "COLLATE"
CREATE INDEX i ON t (a) USING btree
--; 42601 25 syntax error at or near "USING"
CREATE INDEX i USING btree ON t (a)
--; 42601 16 syntax error at or near "USING"
CREATE INDEX i ON t USING (a)
--; 42601 27 syntax error at or near "("
CREATE INDEX s.i ON t (a)
--; 42601 15 syntax error at or near "."
CREATE INDEX IF NOT EXISTS ON t (a)
--; 42601 28 syntax error at or near "ON"
CREATE INDEX IF EXISTS i ON t (a)
--; 42601 17 syntax error at or near "EXISTS"
CREATE INDEX UNIQUE i ON t (a)
--; 42601 14 syntax error at or near "UNIQUE"
CREATE CONCURRENTLY INDEX i ON t (a)
--; 42601 8 syntax error at or near "CONCURRENTLY"
CREATE INDEX i CONCURRENTLY ON t (a)
--; 42601 16 syntax error at or near "CONCURRENTLY"
CREATE INDEX IF NOT EXISTS CONCURRENTLY i ON t (a)
--; 42601 28 syntax error at or near "CONCURRENTLY"
CREATE CLUSTERED INDEX i ON t (a)
--; 42601 8 syntax error at or near "CLUSTERED"
CREATE NONCLUSTERED INDEX i ON t (a)
--; 42601 8 syntax error at or near "NONCLUSTERED"
CREATE FULLTEXT INDEX i ON t (a)
--; 42601 8 syntax error at or near "FULLTEXT"
CREATE INDEX i ON t (a) WHERE
--; 42601 30 syntax error at end of input
CREATE INDEX i ON t (a) WHERE b > 0 WITH (fillfactor = 70)
--; 42601 37 syntax error at or near "WITH"
CREATE INDEX i ON t (a) WHERE b > 0 INCLUDE (c)
--; 42601 37 syntax error at or near "INCLUDE"
CREATE INDEX i ON t (a) INCLUDE
--; 42601 32 syntax error at end of input
CREATE INDEX i ON t (a) INCLUDE ()
--; 42601 34 syntax error at or near ")"
CREATE INDEX i ON t (a) INCLUDE c
--; 42601 33 syntax error at or near "c"
CREATE INDEX i ON t (a) NULLS NOT DISTINCT INCLUDE (b)
--; [12-14] 42601 25 syntax error at or near "NULLS"
--; [15-18] 42601 44 syntax error at or near "INCLUDE"
CREATE INDEX i ON t (a) NULLS NOT
--; [12-14] 42601 25 syntax error at or near "NULLS"
--; [15-18] 42601 34 syntax error at end of input
CREATE INDEX i ON t (a) WITH fillfactor = 70
--; 42601 30 syntax error at or near "fillfactor"
CREATE INDEX i ON t (a) WITH ()
--; 42601 31 syntax error at or near ")"
CREATE INDEX i ON t (a) TABLESPACE
--; 42601 35 syntax error at end of input
CREATE INDEX i ON t (a), u (b)
--; 42601 24 syntax error at or near ","
CREATE INDEX 'i' ON t (a)
--; 42601 14 syntax error at or near "'i'"
CREATE INDEX i ON t (left)
--; 42601 26 syntax error at or near ")"
DROP INDEX
--; 42601 11 syntax error at end of input
DROP INDEX i ON t
--; 42601 14 syntax error at or near "ON"
DROP INDEX IF EXISTS CONCURRENTLY i
--; 42601 22 syntax error at or near "CONCURRENTLY"
DROP INDEX i CONCURRENTLY
--; 42601 14 syntax error at or near "CONCURRENTLY"
DROP INDEX t.i ON
--; 42601 16 syntax error at or near "ON"
ALTER INDEX i
--; 42601 14 syntax error at end of input
ALTER INDEX i RENAME j
--; 42601 22 syntax error at or near "j"
ALTER INDEX i RENAME TO s.j
--; 42601 26 syntax error at or near "."
ALTER INDEX i ATTACH j
--; 42601 22 syntax error at or near "j"
ALTER INDEX i DEPENDS EXTENSION e
--; 42601 23 syntax error at or near "EXTENSION"
ALTER INDEX i SET SCHEMA s x
--; 42601 19 syntax error at or near "SCHEMA"
REINDEX
--; 42601 8 syntax error at end of input
REINDEX t
--; 42601 9 syntax error at or near "t"
REINDEX TABLE
--; 42601 14 syntax error at end of input
REINDEX INDEX
--; 42601 14 syntax error at end of input
REINDEX SCHEMA
--; 42601 15 syntax error at end of input
REINDEX () TABLE t
--; 42601 10 syntax error at or near ")"
REINDEX CONCURRENTLY TABLE t
--; 42601 9 syntax error at or near "CONCURRENTLY"
REINDEX TABLE t VERBOSE
--; 42601 17 syntax error at or near "VERBOSE"
REINDEX VERBOSE TABLE t
--; 42601 9 syntax error at or near "VERBOSE"
REINDEX SCHEMA a.b
--; 42601 17 syntax error at or near "."
CREATE VIEW
--; 42601 12 syntax error at end of input
CREATE VIEW v
--; 42601 14 syntax error at end of input
CREATE VIEW v AS
--; 42601 17 syntax error at end of input
CREATE VIEW v SELECT 1
--; 42601 15 syntax error at or near "SELECT"
CREATE VIEW v (a AS SELECT 1
--; 42601 18 syntax error at or near "AS"
CREATE VIEW v () AS SELECT 1
--; 42601 16 syntax error at or near ")"
CREATE VIEW v (a int) AS SELECT 1
--; 42601 18 syntax error at or near "int"
CREATE VIEW v AS INSERT INTO t VALUES (1) RETURNING *
--; 42601 18 syntax error at or near "INSERT"
CREATE VIEW IF NOT EXISTS v AS SELECT 1
--; 42601 16 syntax error at or near "NOT"
CREATE VIEW OR REPLACE v AS SELECT 1
--; 42601 13 syntax error at or near "OR"
CREATE REPLACE VIEW v AS SELECT 1
--; 42601 8 syntax error at or near "REPLACE"
CREATE OR ALTER VIEW v AS SELECT 1
--; 42601 11 syntax error at or near "ALTER"
CREATE VIEW v AS SELECT 1 WITH CHECK
--; 42601 37 syntax error at end of input
CREATE VIEW v AS SELECT 1 CHECK OPTION
--; [12-13] 42601 27 syntax error at or near "CHECK"
--; [14-18] 42601 33 syntax error at or near "OPTION"
CREATE VIEW v AS SELECT 1 WITH NO DATA
--; 42601 32 syntax error at or near "NO"
CREATE VIEW v WITH SCHEMABINDING AS SELECT 1
--; 42601 20 syntax error at or near "SCHEMABINDING"
CREATE VIEW v AS SELECT 1;; CREATE VIEW
--; 42601 40 syntax error at end of input
CREATE RECURSIVE VIEW v AS SELECT 1
--; 42601 25 syntax error at or near "AS"
CREATE VIEW RECURSIVE v (a) AS SELECT 1
--; 42601 23 syntax error at or near "v"
CREATE MATERIALIZED v AS SELECT 1
--; 42601 21 syntax error at or near "v"
CREATE MATERIALIZED VIEW v
--; 42601 27 syntax error at end of input
CREATE OR REPLACE MATERIALIZED VIEW v AS SELECT 1
--; 42601 19 syntax error at or near "MATERIALIZED"
CREATE TEMP MATERIALIZED VIEW v AS SELECT 1
--; 42601 13 syntax error at or near "MATERIALIZED"
CREATE MATERIALIZED VIEW v AS SELECT 1 WITH CHECK OPTION
--; 42601 45 syntax error at or near "CHECK"
DROP VIEW
--; 42601 10 syntax error at end of input
DROP VIEW v,
--; 42601 13 syntax error at end of input
DROP MATERIALIZED v
--; 42601 19 syntax error at or near "v"
DROP VIEW MATERIALIZED v
--; 42601 24 syntax error at or near "v"
ALTER VIEW v
--; 42601 13 syntax error at end of input
ALTER VIEW v AS SELECT 1
--; 42601 14 syntax error at or near "AS"
ALTER VIEW v RENAME
--; 42601 20 syntax error at end of input
ALTER MATERIALIZED VIEW v REFRESH
--; 42601 27 syntax error at or near "REFRESH"
REFRESH VIEW v
--; 42601 9 syntax error at or near "VIEW"
REFRESH MATERIALIZED VIEW
--; 42601 26 syntax error at end of input
REFRESH MATERIALIZED VIEW v CONCURRENTLY
--; 42601 29 syntax error at or near "CONCURRENTLY"
REFRESH MATERIALIZED VIEW v, w
--; 42601 28 syntax error at or near ","
REFRESH MATERIALIZED VIEW v NO DATA
--; 42601 29 syntax error at or near "NO"
CREATE STATISTICS s
--; 42601 20 syntax error at end of input
CREATE STATISTICS s ON FROM t
--; 42601 24 syntax error at or near "FROM"
CREATE STATISTICS s ON a, b
--; 42601 28 syntax error at end of input
CREATE STATISTICS s ON (a, b) FROM t
--; [12-13] ok
--; [14-18] 42601 26 syntax error at or near ","
CREATE STATISTICS s () ON a, b FROM t
--; 42601 22 syntax error at or near ")"
CREATE STATISTICS s ON a + b, c FROM t
--; [12-13] ok
--; [14-18] 42601 26 syntax error at or near "+"
ALTER STATISTICS s SET STATISTICS
--; [12-12] 42601 24 syntax error at or near "STATISTICS"
--; [13-18] 42601 34 syntax error at end of input
CREATE SCHEMA
--; 42601 14 syntax error at end of input
CREATE SCHEMA a.b
--; 42601 16 syntax error at or near "."
CREATE SCHEMA IF NOT EXISTS s CREATE TABLE t (a int)
--; 0A000 31 CREATE SCHEMA IF NOT EXISTS cannot include schema elements
CREATE SCHEMA s; CREATE TABLE
--; 42601 30 syntax error at end of input
CREATE SCHEMA s OWNER bob
--; 42601 17 syntax error at or near "OWNER"
CREATE SCHEMA AUTHORIZATION
--; 42601 28 syntax error at end of input
CREATE SCHEMA 's'
--; 42601 15 syntax error at or near "'s'"
CREATE SCHEMA s SELECT 1
--; 42601 17 syntax error at or near "SELECT"
CREATE SCHEMA s DROP TABLE t
--; 42601 17 syntax error at or near "DROP"
ALTER SCHEMA s
--; 42601 15 syntax error at end of input
ALTER SCHEMA s RENAME r
--; 42601 23 syntax error at or near "r"
ALTER SCHEMA IF EXISTS s RENAME TO r
--; 42601 17 syntax error at or near "EXISTS"
DROP SCHEMA
--; 42601 12 syntax error at end of input
DROP SCHEMA s CASCADE CASCADE
--; 42601 23 syntax error at or near "CASCADE"
DROP SCHEMA a.b
--; 42601 14 syntax error at or near "."
