--# INSERT, UPDATE, DELETE, MERGE, TRUNCATE, COPY, EXPLAIN, CALL, DO
INSERT INTO t VALUES (1)
--; ok
INSERT INTO t VALUES (1, DEFAULT, NULL), (2, 'x', now())
--; ok
INSERT INTO public.t (a, b) VALUES (1, 2)
--; ok
INSERT INTO mydb.public.t AS x (a) VALUES (1)
--; ok
INSERT INTO t (a, "B", c.d, e[1], f[1:2].g) VALUES (1, 2, 3, 4, 5)
--; ok
INSERT INTO t DEFAULT VALUES
--; ok
INSERT INTO t SELECT * FROM u
--; ok
INSERT INTO t (a, b) SELECT a, b FROM u WHERE c ORDER BY a LIMIT 3
--; ok
INSERT INTO t (SELECT 1)
--; ok
INSERT INTO t ((SELECT 1))
--; ok
INSERT INTO t (a) (SELECT 1)
--; ok
INSERT INTO t (a) (VALUES (1))
--; ok
INSERT INTO t TABLE u
--; ok
INSERT INTO t (a) TABLE u
--; ok
INSERT INTO t (a) VALUES (1) UNION SELECT 2
--; ok
INSERT INTO t WITH c AS (SELECT 1) SELECT * FROM c
--; ok
INSERT INTO t (a) WITH c AS (SELECT 1) SELECT * FROM c
--; ok
INSERT INTO t (a) (WITH c AS (SELECT 1) SELECT * FROM c)
--; ok
WITH c AS (SELECT 1) INSERT INTO t SELECT * FROM c
--; ok
WITH c AS (SELECT 1) INSERT INTO t (a) VALUES ((SELECT 1))
--; ok
INSERT INTO t (a) OVERRIDING SYSTEM VALUE VALUES (1)
--; ok
INSERT INTO t OVERRIDING USER VALUE SELECT 1
--; ok
INSERT INTO t OVERRIDING SYSTEM VALUE VALUES (1)
--; ok
INSERT INTO t VALUES (1) ON CONFLICT DO NOTHING
--; ok
INSERT INTO t VALUES (1) ON CONFLICT (a) DO NOTHING
--; ok
INSERT INTO t VALUES (1) ON CONFLICT (a, lower(b), (c || d)) DO UPDATE SET a = excluded.a
--; ok
INSERT INTO t VALUES (1) ON CONFLICT (a COLLATE "C" text_ops, b int4_ops, c COLLATE pg_catalog."default") DO NOTHING
--; ok
INSERT INTO t VALUES (1) ON CONFLICT (a) WHERE b > 0 DO UPDATE SET (a, b) = (1, 2), c = DEFAULT WHERE t.d IS NULL
--; ok
INSERT INTO t VALUES (1) ON CONFLICT ON CONSTRAINT t_pkey DO UPDATE SET (a, b) = (SELECT 1, 2) RETURNING *
--; ok
INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE SET a = t.a + 1 RETURNING a AS x, b, t.*, ctid
--; ok
INSERT INTO t VALUES (1) RETURNING a
--; ok
INSERT INTO t AS x VALUES (1) RETURNING x.a, x.b + 1 total
--; ok
INSERT INTO t VALUES (1) RETURNING old.a, new.a
--; ok
INSERT INTO t VALUES (1) RETURNING WITH (OLD AS o, NEW AS n) o.a, n.a
--; [12-17] 42601 36 syntax error at or near "WITH"
--; [18-18] ok
INSERT INTO t VALUES (1) RETURNING WITH (OLD AS o) *
--; [12-17] 42601 36 syntax error at or near "WITH"
--; [18-18] ok
INSERT INTO "Customers" ("Id", "Name") VALUES (1, 'x') ON CONFLICT ("Id") DO UPDATE SET "Name" = EXCLUDED."Name"
--; ok
INSERT INTO t (a) SELECT 1 ON CONFLICT (a) DO NOTHING
--; ok
INSERT INTO t (a) VALUES (1) ORDER BY 1 LIMIT 1
--; ok
INSERT INTO t (a) VALUES ($1), ($2)
--; ok
INSERT INTO t ("select", value, name) VALUES (1, 2, 3)
--; ok
UPDATE t SET a = 1
--; ok
UPDATE ONLY t SET a = 1
--; ok
UPDATE t * SET a = 1
--; ok
UPDATE ONLY (t) AS x SET a = 1
--; ok
UPDATE public.t AS x SET a = 1, b = DEFAULT, c = c + 1, d = NULL WHERE x.id = 3
--; ok
UPDATE t x SET a = 1
--; ok
UPDATE t SET (a, b) = (1, 2)
--; ok
UPDATE t SET (a, b) = ROW(1, DEFAULT)
--; ok
UPDATE t SET (a, b) = (SELECT c, d FROM u)
--; ok
UPDATE t SET (a) = (1)
--; ok
UPDATE t SET (a) = ROW(1), (b, c) = (2, 3)
--; ok
UPDATE t SET a.b = 1, c[1] = 2, d[1:2] = '{1}', e.f[1].g = 3
--; ok
UPDATE t SET a = 1 FROM u WHERE t.id = u.id
--; ok
UPDATE t SET a = u.a FROM u JOIN v ON true, w LEFT JOIN LATERAL (SELECT 1) z ON true WHERE w.x
--; ok
UPDATE t SET a = 1 WHERE CURRENT OF cur
--; ok
UPDATE t SET a = 1 WHERE a = 2 RETURNING *
--; ok
UPDATE t SET a = 1 RETURNING old.a AS before, new.a AS after
--; ok
UPDATE t SET a = 1 RETURNING WITH (NEW AS n, OLD AS "O") n.*, "O".*
--; [12-17] 42601 30 syntax error at or near "WITH"
--; [18-18] ok
WITH c AS (SELECT 1) UPDATE t SET a = 1 FROM c
--; ok
UPDATE t SET a = (SELECT max(b) FROM u WHERE u.id = t.id), "Order" = 'x' || b
--; ok
UPDATE t SET a = b = c, d = e IS NULL, f = NOT g
--; ok
UPDATE t set SET a = 1
--; 42601 18 syntax error at or near "a"
UPDATE t set SET set = 1
--; 42601 18 syntax error at or near "set"
UPDATE t SET value = value + 1, "key" = key
--; ok
DELETE FROM t
--; ok
DELETE FROM ONLY t
--; ok
DELETE FROM t *
--; ok
DELETE FROM public.t AS x WHERE x.a = 1
--; ok
DELETE FROM t x USING u, v JOIN w ON true WHERE t.a = u.a
--; ok
DELETE FROM t USING (SELECT 1) s WHERE true RETURNING t.*, 1 AS one
--; ok
DELETE FROM t WHERE CURRENT OF "Cur"
--; ok
DELETE FROM t WHERE a IN (SELECT a FROM u) RETURNING a
--; ok
DELETE FROM t RETURNING WITH (OLD AS o) o.a
--; [12-17] 42601 25 syntax error at or near "WITH"
--; [18-18] ok
WITH c AS (SELECT 1), d AS (DELETE FROM u RETURNING *) DELETE FROM t USING c
--; ok
MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN UPDATE SET b = u.b
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] ok
MERGE INTO t AS x USING u AS y ON x.a = y.a WHEN MATCHED AND y.b > 1 THEN DELETE WHEN NOT MATCHED THEN INSERT VALUES (y.a, y.b)
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] ok
MERGE INTO ONLY t USING (SELECT 1 AS a) s ON t.a = s.a WHEN NOT MATCHED AND s.a > 0 THEN INSERT (a, b) VALUES (s.a, DEFAULT) WHEN NOT MATCHED THEN DO NOTHING
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] ok
MERGE INTO t USING u ON true WHEN MATCHED THEN DO NOTHING
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] ok
MERGE INTO t USING u JOIN v ON true ON t.a = u.a WHEN MATCHED THEN UPDATE SET (a, b) = (1, 2), c = DEFAULT
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] ok
MERGE INTO t USING u ON t.a = u.a WHEN NOT MATCHED THEN INSERT DEFAULT VALUES
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] ok
MERGE INTO t USING u ON t.a = u.a WHEN NOT MATCHED THEN INSERT (a) OVERRIDING SYSTEM VALUE VALUES (1)
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] ok
MERGE INTO t USING u ON t.a = u.a WHEN NOT MATCHED THEN INSERT OVERRIDING USER VALUE VALUES (1)
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] ok
MERGE INTO t USING u ON t.a = u.a WHEN NOT MATCHED BY SOURCE THEN DELETE
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-16] 42601 52 syntax error at or near "BY"
--; [17-18] ok
MERGE INTO t USING u ON t.a = u.a WHEN NOT MATCHED BY TARGET THEN INSERT VALUES (1)
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-16] 42601 52 syntax error at or near "BY"
--; [17-18] ok
MERGE INTO t USING u ON t.a = u.a WHEN NOT MATCHED BY SOURCE AND t.b THEN UPDATE SET a = 1 WHEN NOT MATCHED BY SOURCE THEN DO NOTHING
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-16] 42601 52 syntax error at or near "BY"
--; [17-18] ok
MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE RETURNING merge_action(), t.*, u.*
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-16] 42601 60 syntax error at or near "RETURNING"
--; [17-18] ok
MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE RETURNING WITH (OLD AS o) o.*
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-16] 42601 60 syntax error at or near "RETURNING"
--; [17-17] 42601 70 syntax error at or near "WITH"
--; [18-18] ok
WITH c AS (SELECT 1 AS a) MERGE INTO t USING c ON t.a = c.a WHEN MATCHED THEN DELETE
--; [12-14] 42601 27 syntax error at or near "MERGE"
--; [15-18] ok
TRUNCATE t
--; ok
TRUNCATE TABLE t
--; ok
TRUNCATE TABLE ONLY t, public.u *, ONLY (v)
--; ok
TRUNCATE t, u RESTART IDENTITY CASCADE
--; ok
TRUNCATE t CONTINUE IDENTITY RESTRICT
--; ok
COPY t FROM STDIN
--; ok
COPY t TO STDOUT
--; ok
COPY t FROM '/tmp/x'
--; ok
COPY public.t (a, "B") TO '/tmp/x' WITH (FORMAT csv, HEADER, DELIMITER ';', NULL '', QUOTE '"', ESCAPE '\', ENCODING 'UTF8', FORCE_QUOTE (a, "B"))
--; ok
COPY t TO '/tmp/x' (FORMAT csv, HEADER true, FORCE_QUOTE *)
--; ok
COPY t FROM '/tmp/x' WITH (FORMAT binary, FREEZE on)
--; ok
COPY t FROM STDIN WITH (FORMAT csv, HEADER match, FORCE_NOT_NULL (a), FORCE_NULL (b)) WHERE a > 1
--; ok
COPY t FROM STDIN (ON_ERROR ignore, LOG_VERBOSITY verbose, REJECT_LIMIT 5, DEFAULT '\D')
--; ok
COPY (SELECT 1) TO STDOUT
--; ok
COPY (SELECT * FROM t ORDER BY a) TO '/tmp/x' WITH CSV HEADER
--; ok
COPY (INSERT INTO t VALUES (1) RETURNING *) TO STDOUT
--; ok
COPY (UPDATE t SET a = 1 RETURNING a) TO STDOUT
--; ok
COPY (DELETE FROM t RETURNING a) TO STDOUT
--; ok
COPY (MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE) TO STDOUT
--; [12-14] 42601 7 syntax error at or near "MERGE"
--; [15-18] ok
COPY (VALUES (1)) TO PROGRAM 'gzip > x'
--; ok
COPY (WITH c AS (SELECT 1) TABLE c) TO STDOUT (FORMAT csv)
--; ok
COPY t FROM PROGRAM 'cat x'
--; ok
COPY BINARY t FROM STDIN
--; ok
COPY t FROM STDIN BINARY
--; ok
COPY t FROM STDIN USING DELIMITERS ','
--; ok
COPY t FROM STDIN DELIMITERS ','
--; ok
COPY t TO STDOUT WITH DELIMITER AS ',' NULL AS 'x' CSV HEADER QUOTE AS '"' ESCAPE AS '\' FORCE QUOTE a, b
--; ok
COPY t FROM STDIN DELIMITER ',' CSV FORCE NOT NULL a FORCE NULL b ENCODING 'latin1'
--; ok
COPY t TO STDOUT CSV FORCE QUOTE *
--; ok
COPY t FROM STDIN FREEZE
--; ok
COPY t FROM STDIN WITH BINARY
--; ok
COPY t FROM STDOUT
--; ok
COPY t TO STDIN
--; ok
COPY t TO STDOUT WITH (FORMAT 'csv', DELIMITER E'\t', anything goes, n 1, m -1.5, l (a, 'b', off))
--; ok
COPY t FROM STDIN; 
--; ok
EXPLAIN SELECT 1
--; ok
EXPLAIN ANALYZE SELECT 1
--; ok
EXPLAIN ANALYSE VERBOSE SELECT 1
--; ok
EXPLAIN VERBOSE UPDATE t SET a = 1
--; ok
EXPLAIN (ANALYZE, VERBOSE, COSTS off, BUFFERS true, TIMING false, SUMMARY 1, SETTINGS, WAL, FORMAT json) SELECT 1
--; ok
EXPLAIN (ANALYZE false, FORMAT 'yaml', GENERIC_PLAN, MEMORY, SERIALIZE text) DELETE FROM t
--; ok
EXPLAIN (SELECT 1)
--; ok
EXPLAIN (ANALYZE) (SELECT 1)
--; ok
EXPLAIN INSERT INTO t VALUES (1)
--; ok
EXPLAIN EXECUTE p (1, 2)
--; ok
EXPLAIN CREATE TABLE t AS SELECT 1
--; ok
EXPLAIN CREATE MATERIALIZED VIEW v AS SELECT 1
--; ok
EXPLAIN DECLARE c CURSOR FOR SELECT 1
--; ok
EXPLAIN REFRESH MATERIALIZED VIEW v
--; ok
EXPLAIN MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE
--; [12-14] 42601 9 syntax error at or near "MERGE"
--; [15-18] ok
EXPLAIN VALUES (1)
--; ok
EXPLAIN TABLE t
--; ok
EXPLAIN WITH c AS (SELECT 1) SELECT 1
--; ok
CALL p()
--; ok
CALL public.p(1, 'x', a => 3)
--; ok
CALL p(VARIADIC ARRAY[1])
--; ok
DO $$ BEGIN NULL; END $$
--; ok
DO LANGUAGE plpgsql $$ BEGIN NULL; END $$
--; ok
DO $$ BEGIN NULL; END $$ LANGUAGE plpgsql
--; ok
DO 'BEGIN NULL; END'
--; ok
DO LANGUAGE 'plpgsql' E'BEGIN\nNULL;\nEND'
--; ok
DO $$ BEGIN END $$ $$ BEGIN NULL; END $$
--; ok
DO LANGUAGE plpgsql
--; ok

--# Broken
INSERT t VALUES (1)
--; 42601 8 syntax error at or near "t"
INSERT INTO VALUES (1)
--; 42601 21 syntax error at or near "1"
INSERT INTO t
--; 42601 14 syntax error at end of input
INSERT INTO t (a)
--; 42601 18 syntax error at end of input
INSERT INTO t () VALUES ()
--; 42601 16 syntax error at or near ")"
INSERT INTO t VALUES
--; 42601 21 syntax error at end of input
INSERT INTO t VALUES 1, 2
--; 42601 22 syntax error at or near "1"
INSERT INTO t VALUES (1) (2)
--; 42601 26 syntax error at or near "("
INSERT INTO t VALUES (1),
--; 42601 26 syntax error at end of input
INSERT INTO t VALUES ()
--; 42601 23 syntax error at or near ")"
INSERT INTO t (a b) VALUES (1)
--; 42601 18 syntax error at or near "b"
INSERT INTO t (a,) VALUES (1)
--; 42601 18 syntax error at or near ")"
INSERT INTO t (a VALUES (1)
--; 42601 18 syntax error at or near "VALUES"
INSERT INTO t a VALUES (1)
--; 42601 15 syntax error at or near "a"
INSERT INTO t x (a) VALUES (1)
--; 42601 15 syntax error at or near "x"
INSERT INTO t (1) VALUES (1)
--; 42601 16 syntax error at or near "1"
INSERT INTO t (a = 1)
--; 42601 18 syntax error at or near "="
INSERT INTO t SET a = 1
--; 42601 15 syntax error at or near "SET"
INSERT INTO t (a) VALUE (1)
--; 42601 19 syntax error at or near "VALUE"
INSERT INTO t (order) VALUES (1)
--; 42601 16 syntax error at or near "order"
INSERT INTO t (a) DEFAULT VALUES
--; 42601 19 syntax error at or near "DEFAULT"
INSERT INTO t DEFAULT VALUE
--; 42601 23 syntax error at or near "VALUE"
INSERT INTO t VALUES (1) ON CONFLICT
--; 42601 37 syntax error at end of input
INSERT INTO t VALUES (1) ON CONFLICT NOTHING
--; 42601 38 syntax error at or near "NOTHING"
INSERT INTO t VALUES (1) ON CONFLICT DO UPDATE
--; 42601 47 syntax error at end of input
INSERT INTO t VALUES (1) ON CONFLICT a DO NOTHING
--; 42601 38 syntax error at or near "a"
INSERT INTO t VALUES (1) ON CONFLICT () DO NOTHING
--; 42601 39 syntax error at or near ")"
INSERT INTO t VALUES (1) ON CONFLICT (t.a) DO NOTHING
--; 42601 42 syntax error at or near ")"
INSERT INTO t VALUES (1) ON CONFLICT (a + b) DO NOTHING
--; 42601 41 syntax error at or near "+"
INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE a = 1
--; 42601 52 syntax error at or near "a"
INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE SET
--; 42601 55 syntax error at end of input
INSERT INTO t VALUES (1) ON CONFLICT ON t_pkey DO NOTHING
--; 42601 41 syntax error at or near "t_pkey"
INSERT INTO t VALUES (1) ON CONFLICT ON CONSTRAINT (t_pkey) DO NOTHING
--; 42601 52 syntax error at or near "("
INSERT INTO t VALUES (1) ON DUPLICATE KEY UPDATE a = 1
--; 42601 29 syntax error at or near "DUPLICATE"
INSERT INTO t VALUES (1) WHERE a = 1
--; 42601 26 syntax error at or near "WHERE"
INSERT INTO t VALUES (1) RETURNING
--; 42601 35 syntax error at end of input
INSERT INTO t VALUES (1) RETURN a
--; 42601 26 syntax error at or near "RETURN"
INSERT INTO t VALUES (1) RETURNING a INTO b
--; 42601 38 syntax error at or near "INTO"
INSERT INTO t VALUES (1) RETURNING WITH () a
--; [12-17] 42601 36 syntax error at or near "WITH"
--; [18-18] 42601 42 syntax error at or near ")"
INSERT INTO t VALUES (1) RETURNING WITH (OLD o) a
--; [12-17] 42601 36 syntax error at or near "WITH"
--; [18-18] 42601 46 syntax error at or near "o"
INSERT INTO t VALUES (1) RETURNING a ON CONFLICT DO NOTHING
--; 42601 38 syntax error at or near "ON"
INSERT INTO t OVERRIDING VALUE VALUES (1)
--; 42601 26 syntax error at or near "VALUE"
INSERT INTO t OVERRIDING SYSTEM VALUES (1)
--; 42601 33 syntax error at or near "VALUES"
INSERT OR REPLACE INTO t VALUES (1)
--; 42601 8 syntax error at or near "OR"
INSERT IGNORE INTO t VALUES (1)
--; 42601 8 syntax error at or near "IGNORE"
INSERT INTO a.b.c.d VALUES (1)
--; 42601 13 improper qualified name (too many dotted names): a.b.c.d
INSERT INTO ONLY t VALUES (1)
--; 42601 13 syntax error at or near "ONLY"
UPDATE SET a = 1
--; 42601 14 syntax error at or near "="
UPDATE t
--; 42601 9 syntax error at end of input
UPDATE t a = 1
--; 42601 12 syntax error at or near "="
UPDATE t SET
--; 42601 13 syntax error at end of input
UPDATE t SET a
--; 42601 15 syntax error at end of input
UPDATE t SET a =
--; 42601 17 syntax error at end of input
UPDATE t SET a == 1
--; 42601 16 syntax error at or near "=="
UPDATE t SET a = 1,
--; 42601 20 syntax error at end of input
UPDATE t SET a = 1 b = 2
--; 42601 20 syntax error at or near "b"
UPDATE t SET a = 1 AND WHERE b
--; 42601 24 syntax error at or near "WHERE"
UPDATE t SET (a, b) = 1, 2
--; 42601 26 syntax error at or near "2"
UPDATE t SET (a, b) (1, 2)
--; 42601 21 syntax error at or near "("
UPDATE t SET () = ()
--; 42601 15 syntax error at or near ")"
UPDATE t SET (a = 1)
--; 42601 17 syntax error at or near "="
UPDATE t SET 1 = a
--; 42601 14 syntax error at or near "1"
UPDATE t SET 'a' = 1
--; 42601 14 syntax error at or near "'a'"
UPDATE t SET order = 1
--; 42601 14 syntax error at or near "order"
UPDATE t SET a := 1
--; 42601 16 syntax error at or near ":="
UPDATE t SET a += 1
--; 42601 16 syntax error at or near "+="
UPDATE t SET a = 1 WHERE
--; 42601 25 syntax error at end of input
UPDATE t SET a = 1 WHERE b = 1 ORDER BY c
--; 42601 32 syntax error at or near "ORDER"
UPDATE t SET a = 1 LIMIT 1
--; 42601 20 syntax error at or near "LIMIT"
UPDATE t SET a = 1 WHERE CURRENT cur
--; 42601 34 syntax error at or near "cur"
UPDATE t SET a = 1 WHERE CURRENT OF
--; 42601 36 syntax error at end of input
UPDATE t SET a = 1 FROM
--; 42601 24 syntax error at end of input
UPDATE t SET a = 1 WHERE b FROM u
--; 42601 28 syntax error at or near "FROM"
UPDATE t, u SET a = 1
--; 42601 9 syntax error at or near ","
UPDATE t JOIN u ON true SET a = 1
--; 42601 10 syntax error at or near "JOIN"
UPDATE (t) SET a = 1
--; 42601 8 syntax error at or near "("
UPDATE t SET a = 1 RETURNING
--; 42601 29 syntax error at end of input
UPDATE t AS SET a = 1
--; 42601 17 syntax error at or near "a"
UPDATE FROM t SET a = 1
--; 42601 8 syntax error at or near "FROM"
DELETE t
--; 42601 8 syntax error at or near "t"
DELETE FROM
--; 42601 12 syntax error at end of input
DELETE FROM t u v
--; 42601 17 syntax error at or near "v"
DELETE * FROM t
--; 42601 8 syntax error at or near "*"
DELETE FROM t WHERE
--; 42601 20 syntax error at end of input
DELETE FROM t a = 1
--; 42601 17 syntax error at or near "="
DELETE FROM t, u
--; 42601 14 syntax error at or near ","
DELETE t FROM t JOIN u ON true
--; 42601 8 syntax error at or near "t"
DELETE FROM t USING
--; 42601 20 syntax error at end of input
DELETE FROM t WHERE a USING u
--; 42601 23 syntax error at or near "USING"
DELETE FROM t LIMIT 1
--; 42601 15 syntax error at or near "LIMIT"
DELETE FROM t ORDER BY a
--; 42601 15 syntax error at or near "ORDER"
DELETE FROM t RETURNING
--; 42601 24 syntax error at end of input
DELETE FROM (SELECT 1)
--; 42601 13 syntax error at or near "("
MERGE t USING u ON true WHEN MATCHED THEN DELETE
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 7 syntax error at or near "t"
MERGE INTO t
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 13 syntax error at end of input
MERGE INTO t USING u
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 21 syntax error at end of input
MERGE INTO t USING u ON true
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 29 syntax error at end of input
MERGE INTO t USING u WHEN MATCHED THEN DELETE
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 22 syntax error at or near "WHEN"
MERGE INTO t USING u ON true WHEN MATCHED DELETE
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 43 syntax error at or near "DELETE"
MERGE INTO t USING u ON true WHEN MATCHED THEN INSERT VALUES (1)
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 48 syntax error at or near "INSERT"
MERGE INTO t USING u ON true WHEN NOT MATCHED THEN UPDATE SET a = 1
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 52 syntax error at or near "UPDATE"
MERGE INTO t USING u ON true WHEN NOT MATCHED THEN DELETE
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 52 syntax error at or near "DELETE"
MERGE INTO t USING u ON true WHEN NOT MATCHED THEN INSERT (a)
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 62 syntax error at end of input
MERGE INTO t USING u ON true WHEN NOT MATCHED THEN INSERT SELECT 1
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 59 syntax error at or near "SELECT"
MERGE INTO t USING u ON true WHEN NOT MATCHED THEN INSERT VALUES (1), (2)
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 69 syntax error at or near ","
MERGE INTO t USING u ON true WHEN NOT MATCHED THEN INSERT INTO t VALUES (1)
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 59 syntax error at or near "INTO"
MERGE INTO t USING u ON true WHEN NOT MATCHED BY THEN DELETE
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-16] 42601 47 syntax error at or near "BY"
--; [17-18] 42601 50 syntax error at or near "THEN"
MERGE INTO t USING u ON true WHEN NOT MATCHED BY SOURCE THEN INSERT VALUES (1)
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-16] 42601 47 syntax error at or near "BY"
--; [17-18] 42601 62 syntax error at or near "INSERT"
MERGE INTO t USING u ON true WHEN MATCHED THEN UPDATE t SET a = 1
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 55 syntax error at or near "t"
MERGE INTO t USING u ON true WHEN MATCHED THEN NOTHING
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 48 syntax error at or near "NOTHING"
MERGE INTO t USING u ON true WHEN MATCHED WHERE a THEN DELETE
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 43 syntax error at or near "WHERE"
MERGE INTO t USING u ON (true) WHEN MATCHED AND THEN DELETE
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 49 syntax error at or near "THEN"
MERGE INTO t, v USING u ON true WHEN MATCHED THEN DELETE
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 13 syntax error at or near ","
TRUNCATE
--; 42601 9 syntax error at end of input
TRUNCATE TABLE
--; 42601 15 syntax error at end of input
TRUNCATE t u
--; 42601 12 syntax error at or near "u"
TRUNCATE t,
--; 42601 12 syntax error at end of input
TRUNCATE t CASCADE RESTART IDENTITY
--; 42601 20 syntax error at or near "RESTART"
TRUNCATE t RESTART
--; 42601 19 syntax error at end of input
TRUNCATE FROM t
--; 42601 10 syntax error at or near "FROM"
TRUNCATE t WHERE a
--; 42601 12 syntax error at or near "WHERE"
COPY t
--; 42601 7 syntax error at end of input
COPY t STDIN
--; 42601 8 syntax error at or near "STDIN"
COPY FROM STDIN
--; 42601 6 syntax error at or near "FROM"
COPY t FROM
--; 42601 12 syntax error at end of input
COPY t FROM t2
--; 42601 13 syntax error at or near "t2"
COPY (SELECT 1)
--; 42601 16 syntax error at end of input
COPY (SELECT 1) FROM STDIN
--; 42601 17 syntax error at or near "FROM"
COPY SELECT 1 TO STDOUT
--; 42601 6 syntax error at or near "SELECT"
COPY t () FROM STDIN
--; 42601 9 syntax error at or near ")"
COPY t FROM STDIN WITH (FORMAT csv
--; 42601 35 syntax error at end of input
COPY t FROM STDIN WITH ()
--; 42601 25 syntax error at or near ")"
COPY t FROM STDIN WITH (FORMAT csv,)
--; 42601 36 syntax error at or near ")"
COPY t FROM STDIN WITH FORMAT csv
--; 42601 24 syntax error at or near "FORMAT"
COPY t FROM STDIN WITH (FORMAT = csv)
--; 42601 32 syntax error at or near "="
COPY t FROM STDIN CSV DELIMITER
--; 42601 32 syntax error at end of input
COPY t TO STDOUT WHERE a > 1
--; 42601 18 WHERE clause not allowed with COPY TO
COPY t TO PROGRAM
--; 42601 18 syntax error at end of input
COPY t FROM PROGRAM STDIN
--; 42601 - STDIN/STDOUT not allowed with PROGRAM
COPY (CREATE TABLE t (a int)) TO STDOUT
--; 42601 7 syntax error at or near "CREATE"
COPY t (a) (b) FROM STDIN
--; 42601 12 syntax error at or near "("
EXPLAIN
--; 42601 8 syntax error at end of input
EXPLAIN EXPLAIN SELECT 1
--; 42601 9 syntax error at or near "EXPLAIN"
EXPLAIN DROP TABLE t
--; 42601 9 syntax error at or near "DROP"
EXPLAIN CREATE TABLE t (a int)
--; 42601 27 syntax error at or near "int"
EXPLAIN VERBOSE ANALYZE SELECT 1
--; 42601 17 syntax error at or near "ANALYZE"
EXPLAIN () SELECT 1
--; 42601 10 syntax error at or near ")"
EXPLAIN (ANALYZE SELECT 1
--; 42601 18 syntax error at or near "SELECT"
EXPLAIN FORMAT json SELECT 1
--; 42601 9 syntax error at or near "FORMAT"
CALL
--; 42601 5 syntax error at end of input
CALL p
--; 42601 7 syntax error at end of input
CALL p(
--; 42601 8 syntax error at end of input
CALL p();)
--; 42601 10 syntax error at or near ")"
CALL p() FROM t
--; 42601 10 syntax error at or near "FROM"
CALL a.b.p() x
--; 42601 14 syntax error at or near "x"
DO
--; 42601 3 syntax error at end of input
DO LANGUAGE
--; 42601 12 syntax error at end of input
DO BEGIN NULL; END
--; 42601 4 syntax error at or near "BEGIN"
DO $$ BEGIN NULL; END
--; 42601 4 unterminated dollar-quoted string at or near "$$ BEGIN NULL; END"
DO $a$ BEGIN NULL; END $b$
--; 42601 4 unterminated dollar-quoted string at or near "$a$ BEGIN NULL; END $b$"
