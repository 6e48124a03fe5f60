--# What some versions read and others do not: MERGE (15), its WHEN NOT MATCHED BY SOURCE and RETURNING (17)
MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN UPDATE SET b = s.b WHEN NOT MATCHED THEN INSERT (a, b) VALUES (s.a, s.b)
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] ok
MERGE INTO ONLY t AS x USING (SELECT 1 AS a) AS s ON x.a = s.a WHEN MATCHED AND s.a > 0 THEN DELETE WHEN MATCHED THEN DO NOTHING
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] ok
MERGE INTO t USING s ON t.a = s.a WHEN NOT MATCHED BY TARGET THEN INSERT DEFAULT VALUES
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-16] 42601 52 syntax error at or near "BY"
--; [17-18] ok
MERGE INTO t USING s ON t.a = s.a WHEN NOT MATCHED BY SOURCE AND t.b > 1 THEN UPDATE SET b = 1
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-16] 42601 52 syntax error at or near "BY"
--; [17-18] ok
MERGE INTO t USING s ON t.a = s.a WHEN NOT MATCHED BY SOURCE THEN INSERT VALUES (1)
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-16] 42601 52 syntax error at or near "BY"
--; [17-18] 42601 67 syntax error at or near "INSERT"
MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN DELETE RETURNING *
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-16] 42601 60 syntax error at or near "RETURNING"
--; [17-18] ok
MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN DELETE RETURNING merge_action(), t.*
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-16] 42601 60 syntax error at or near "RETURNING"
--; [17-18] ok
MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN DELETE RETURNING WITH (OLD AS o, NEW AS n) o.a, n.a
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-16] 42601 60 syntax error at or near "RETURNING"
--; [17-17] 42601 70 syntax error at or near "WITH"
--; [18-18] ok
WITH m AS (MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN DELETE RETURNING t.a) SELECT * FROM m
--; [12-14] 42601 12 syntax error at or near "MERGE"
--; [15-16] 42601 71 syntax error at or near "RETURNING"
--; [17-18] ok
COPY (MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN DELETE RETURNING t.a) TO STDOUT
--; [12-14] 42601 7 syntax error at or near "MERGE"
--; [15-16] 42601 66 syntax error at or near "RETURNING"
--; [17-18] ok
MERGE INTO t USING s ON t.a = s.a WHEN NOT MATCHED THEN INSERT (a) OVERRIDING SYSTEM VALUE VALUES (1)
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] ok
MERGE INTO t USING s ON t.a = s.a
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 34 syntax error at end of input
MERGE INTO t USING s WHEN MATCHED THEN DELETE
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 22 syntax error at or near "WHEN"
MERGE t USING s ON t.a = s.a WHEN MATCHED THEN DELETE
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 7 syntax error at or near "t"
MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN INSERT VALUES (1)
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 53 syntax error at or near "INSERT"
SELECT merge_action()
--; ok
SELECT merge FROM t
--; ok

--# SQL/JSON: constructors (16), queries (17)
SELECT JSON_OBJECT('a': 1, 'b' VALUE 2)
--; [12-15] 42601 23 syntax error at or near ":"
--; [16-18] ok
SELECT JSON_OBJECT(KEY 'a' VALUE 1 NULL ON NULL WITH UNIQUE KEYS RETURNING jsonb)
--; [12-15] 42601 28 syntax error at or near "VALUE"
--; [16-18] ok
SELECT JSON_OBJECT('{a,1}')
--; ok
SELECT JSON_OBJECT()
--; ok
SELECT JSON_OBJECT('a': 1 ABSENT ON NULL WITHOUT UNIQUE)
--; [12-15] 42601 23 syntax error at or near ":"
--; [16-18] ok
SELECT JSON_OBJECT('a': 1 FORMAT JSON ENCODING UTF8)
--; [12-15] 42601 23 syntax error at or near ":"
--; [16-18] ok
SELECT JSON_ARRAY(1, 2 NULL ON NULL RETURNING text)
--; [12-15] 42601 24 syntax error at or near "NULL"
--; [16-18] ok
SELECT JSON_ARRAY(SELECT 1)
--; [12-15] 42601 19 syntax error at or near "SELECT"
--; [16-18] ok
SELECT JSON_ARRAY()
--; ok
SELECT JSON_ARRAY(1, 2, ABSENT ON NULL)
--; 42601 32 syntax error at or near "ON"
SELECT JSON_OBJECTAGG(a: b), JSON_OBJECTAGG(a VALUE b ABSENT ON NULL WITH UNIQUE KEYS RETURNING jsonb) FROM t
--; [12-15] 42601 24 syntax error at or near ":"
--; [16-18] ok
SELECT JSON_ARRAYAGG(a ORDER BY b NULL ON NULL RETURNING jsonb) FILTER (WHERE a > 1) OVER (PARTITION BY b) FROM t
--; [12-15] 42601 35 syntax error at or near "NULL"
--; [16-18] ok
SELECT '1' IS JSON, '1' IS NOT JSON SCALAR, '[]' IS JSON ARRAY WITHOUT UNIQUE KEYS, '{}' IS JSON OBJECT WITH UNIQUE, '1' IS JSON VALUE
--; [12-15] 42601 15 syntax error at or near "JSON"
--; [16-18] ok
SELECT JSON('{}'), JSON('{}' WITH UNIQUE KEYS), JSON('{}' FORMAT JSON)
--; [12-16] 42601 30 syntax error at or near "WITH"
--; [17-18] ok
SELECT JSON_SCALAR(1), JSON_SERIALIZE('{}' RETURNING bytea)
--; [12-16] 42601 44 syntax error at or near "RETURNING"
--; [17-18] ok
SELECT JSON_SCALAR(1, 2)
--; [12-16] ok
--; [17-18] 42601 21 syntax error at or near ","
SELECT JSON_EXISTS(a, '$.b'), JSON_EXISTS(a, '$.b' PASSING 1 AS x, 2 AS y TRUE ON ERROR) FROM t
--; [12-16] 42601 52 syntax error at or near "PASSING"
--; [17-18] ok
SELECT JSON_VALUE(a, '$.b' RETURNING int DEFAULT 0 ON EMPTY NULL ON ERROR) FROM t
--; [12-16] 42601 28 syntax error at or near "RETURNING"
--; [17-18] ok
SELECT JSON_QUERY(a, '$.b' RETURNING jsonb WITH CONDITIONAL ARRAY WRAPPER EMPTY ARRAY ON EMPTY ERROR ON ERROR) FROM t
--; [12-16] 42601 28 syntax error at or near "RETURNING"
--; [17-18] ok
SELECT JSON_QUERY(a, '$.b' WITHOUT WRAPPER KEEP QUOTES), JSON_QUERY(a, '$.b' OMIT QUOTES ON SCALAR STRING) FROM t
--; [12-16] 42601 28 syntax error at or near "WITHOUT"
--; [17-18] ok
SELECT JSON_QUERY(a, '$.b' WITH WRAPPER OMIT QUOTES) FROM t
--; [12-16] 42601 28 syntax error at or near "WITH"
--; [17-18] ok
SELECT JSON_VALUE(a, '$.b' ON ERROR) FROM t
--; 42601 28 syntax error at or near "ON"
SELECT * FROM JSON_TABLE('[]', '$[*]' COLUMNS (id FOR ORDINALITY, a int PATH '$.a' DEFAULT 1 ON EMPTY, b boolean EXISTS PATH '$.b', NESTED PATH '$.c[*]' AS p COLUMNS (c text FORMAT JSON))) AS j
--; [12-16] 42601 39 syntax error at or near "COLUMNS"
--; [17-18] ok
SELECT * FROM JSON_TABLE('[]', '$' AS root PASSING 1 AS x COLUMNS (a int) ERROR ON ERROR) j
--; [12-16] 42601 36 syntax error at or near "AS"
--; [17-18] ok
SELECT * FROM t, LATERAL JSON_TABLE(t.a, '$' COLUMNS (b int PATH '$.b')) AS j (b)
--; [12-16] 42601 46 syntax error at or near "COLUMNS"
--; [17-18] ok
SELECT * FROM JSON_TABLE('[]', '$')
--; [12-16] ok
--; [17-18] 42601 35 syntax error at or near ")"
SELECT * FROM JSON_TABLE('[]', '$' COLUMNS ())
--; [12-16] 42601 36 syntax error at or near "COLUMNS"
--; [17-18] 42601 45 syntax error at or near ")"
SELECT * FROM JSON_TABLE('[]', '$' COLUMNS (a))
--; [12-16] 42601 36 syntax error at or near "COLUMNS"
--; [17-18] 42601 46 syntax error at or near ")"
SELECT json_object, json_array, json_scalar, json_table, json_value FROM t
--; ok
CREATE TABLE json_table (json_value int, json json)
--; ok
CREATE FUNCTION json_exists(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'
--; [12-16] ok
--; [17-18] 42601 28 syntax error at or near "("

--# Constraints: NULLS NOT DISTINCT (15), WITHOUT OVERLAPS, PERIOD, NOT ENFORCED (18)
CREATE UNIQUE INDEX i ON t (a) NULLS NOT DISTINCT
--; [12-14] 42601 32 syntax error at or near "NULLS"
--; [15-18] ok
CREATE UNIQUE INDEX i ON t (a) INCLUDE (b) NULLS DISTINCT WITH (fillfactor = 70) WHERE a > 1
--; [12-14] 42601 44 syntax error at or near "NULLS"
--; [15-18] ok
CREATE TABLE t (a int UNIQUE NULLS NOT DISTINCT, b int, UNIQUE NULLS NOT DISTINCT (a, b))
--; [12-14] 42601 30 syntax error at or near "NULLS"
--; [15-18] ok
ALTER TABLE t ADD CONSTRAINT u UNIQUE NULLS DISTINCT (a)
--; [12-14] 42601 39 syntax error at or near "NULLS"
--; [15-18] ok
CREATE TABLE t (a int, b tstzrange, PRIMARY KEY (a, b WITHOUT OVERLAPS))
--; [12-17] 42601 55 syntax error at or near "WITHOUT"
--; [18-18] ok
CREATE TABLE t (a int, b tstzrange, UNIQUE (a, b WITHOUT OVERLAPS))
--; [12-17] 42601 50 syntax error at or near "WITHOUT"
--; [18-18] ok
CREATE TABLE t (a int, b tstzrange, FOREIGN KEY (a, PERIOD b) REFERENCES u (a, PERIOD b))
--; [12-17] 42601 60 syntax error at or near "b"
--; [18-18] ok
ALTER TABLE t ADD FOREIGN KEY (a, PERIOD b) REFERENCES u
--; [12-17] 42601 42 syntax error at or near "b"
--; [18-18] ok
CREATE TABLE t (period int, FOREIGN KEY (period) REFERENCES u)
--; ok
CREATE TABLE t (a int PRIMARY KEY WITHOUT OVERLAPS)
--; 42601 35 syntax error at or near "WITHOUT"
CREATE TABLE t (a int CHECK (a > 0) NOT ENFORCED, b int REFERENCES u NOT ENFORCED)
--; [12-17] 42601 41 syntax error at or near "ENFORCED"
--; [18-18] ok
CREATE TABLE t (a int CHECK (a > 0) ENFORCED, CHECK (a > 1) NOT ENFORCED)
--; [12-17] 42601 37 syntax error at or near "ENFORCED"
--; [18-18] ok
ALTER TABLE t ALTER CONSTRAINT c NOT ENFORCED
--; [12-17] 42601 38 syntax error at or near "ENFORCED"
--; [18-18] ok
ALTER TABLE t ALTER CONSTRAINT c ENFORCED
--; [12-17] 42601 34 syntax error at or near "ENFORCED"
--; [18-18] ok
ALTER TABLE t ALTER CONSTRAINT c INHERIT
--; [12-17] 42601 34 syntax error at or near "INHERIT"
--; [18-18] ok
ALTER TABLE t ALTER CONSTRAINT c NO INHERIT
--; [12-12] 0A000 - ALTER CONSTRAINT statement constraints cannot be marked NO INHERIT
--; [13-17] 0A000 - FOREIGN KEY constraints cannot be marked NO INHERIT
--; [18-18] ok
ALTER TABLE t ALTER CONSTRAINT c DEFERRABLE INITIALLY DEFERRED
--; ok
ALTER TABLE t ADD CONSTRAINT c NOT NULL a
--; [12-17] 42601 32 syntax error at or near "NOT"
--; [18-18] ok
ALTER TABLE t ADD CONSTRAINT c NOT NULL a NOT VALID
--; [12-17] 42601 32 syntax error at or near "NOT"
--; [18-18] ok
ALTER TABLE t ADD NOT NULL a NO INHERIT
--; [12-17] 42601 19 syntax error at or near "NOT"
--; [18-18] ok
CREATE TABLE t (a int, NOT NULL a)
--; [12-17] 42601 24 syntax error at or near "NOT"
--; [18-18] ok
CREATE TABLE t (a int CONSTRAINT c NOT NULL NO INHERIT)
--; [12-17] 42601 45 syntax error at or near "NO"
--; [18-18] ok
CREATE TABLE t (enforced int)
--; ok
SELECT period, enforced, overlaps FROM t
--; 42601 35 syntax error at or near "FROM"

--# Generated columns: VIRTUAL (18), SET EXPRESSION (17), DROP EXPRESSION (13)
CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) STORED)
--; ok
CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) VIRTUAL)
--; [12-17] 42601 58 syntax error at or near "VIRTUAL"
--; [18-18] ok
CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2))
--; [12-17] 42601 57 syntax error at or near ")"
--; [18-18] ok
CREATE TABLE t (a int, b int GENERATED BY DEFAULT AS (a * 2) STORED)
--; 42601 40 for a generated column, GENERATED ALWAYS must be specified
ALTER TABLE t ALTER COLUMN b SET EXPRESSION AS (a * 3)
--; [12-16] 42601 34 syntax error at or near "EXPRESSION"
--; [17-18] ok
ALTER TABLE t ALTER b SET EXPRESSION (a * 3)
--; [12-16] 42601 27 syntax error at or near "EXPRESSION"
--; [17-18] 42601 38 syntax error at or near "("
ALTER TABLE t ALTER COLUMN b DROP EXPRESSION
--; [12-12] 42601 35 syntax error at or near "EXPRESSION"
--; [13-18] ok
ALTER TABLE t ALTER COLUMN b DROP EXPRESSION IF EXISTS
--; [12-12] 42601 35 syntax error at or near "EXPRESSION"
--; [13-18] ok

--# RETURNING OLD and NEW (18)
UPDATE t SET a = 1 RETURNING old.a, new.a, old.*, new.*
--; ok
INSERT INTO t VALUES (1) RETURNING WITH (OLD AS o) o.a
--; [12-17] 42601 36 syntax error at or near "WITH"
--; [18-18] ok
DELETE FROM t RETURNING WITH (NEW AS n, OLD AS o) n.a
--; [12-17] 42601 25 syntax error at or near "WITH"
--; [18-18] ok
DELETE FROM t RETURNING WITH (OLD o) o.a
--; [12-17] 42601 25 syntax error at or near "WITH"
--; [18-18] 42601 35 syntax error at or near "o"
DELETE FROM t RETURNING WITH () a
--; [12-17] 42601 25 syntax error at or near "WITH"
--; [18-18] 42601 31 syntax error at or near ")"

--# Queries: GROUP BY DISTINCT, SEARCH, CYCLE, USING ... AS, bare labels (14), FETCH ... WITH TIES (13)
SELECT a, count(*) FROM t GROUP BY DISTINCT ROLLUP (a), CUBE (a)
--; [12-13] 42601 36 syntax error at or near "DISTINCT"
--; [14-18] ok
SELECT a, count(*) FROM t GROUP BY ALL ROLLUP (a), GROUPING SETS ((a), ())
--; [12-13] 42601 36 syntax error at or near "ALL"
--; [14-18] ok
SELECT a FROM t GROUP BY DISTINCT
--; [12-13] 42601 26 syntax error at or near "DISTINCT"
--; [14-18] 42601 34 syntax error at end of input
WITH RECURSIVE r AS (SELECT 1 AS a UNION ALL SELECT a + 1 FROM r) SEARCH DEPTH FIRST BY a SET s SELECT * FROM r
--; [12-13] 42601 67 syntax error at or near "SEARCH"
--; [14-18] ok
WITH RECURSIVE r AS (SELECT 1 AS a UNION ALL SELECT a + 1 FROM r) SEARCH BREADTH FIRST BY a SET s CYCLE a SET c USING p SELECT * FROM r
--; [12-13] 42601 67 syntax error at or near "SEARCH"
--; [14-18] ok
WITH RECURSIVE r AS (SELECT 1 AS a UNION ALL SELECT a + 1 FROM r) CYCLE a SET c TO 'Y' DEFAULT 'N' USING p SELECT * FROM r
--; [12-13] 42601 67 syntax error at or near "CYCLE"
--; [14-18] ok
WITH RECURSIVE r AS (SELECT 1 AS a UNION ALL SELECT a + 1 FROM r) CYCLE a SET c TO 'Y' USING p SELECT * FROM r
--; [12-13] 42601 67 syntax error at or near "CYCLE"
--; [14-18] 42601 88 syntax error at or near "USING"
SELECT * FROM t JOIN u USING (a) AS x
--; [12-13] 42601 34 syntax error at or near "AS"
--; [14-18] ok
SELECT 1 AS a FROM (SELECT 1)
--; [12-15] 42601 20 subquery in FROM must have an alias
--; [16-18] ok
SELECT * FROM (SELECT 1), (VALUES (2))
--; [12-15] 42601 15 subquery in FROM must have an alias
--; [16-18] ok
SELECT 1 year, 2 value, 3 name
--; 42601 10 syntax error at or near "year"
SELECT a FROM t ORDER BY a FETCH FIRST 2 ROWS WITH TIES
--; [12-12] 42601 47 syntax error at or near "WITH"
--; [13-18] ok
SELECT a FROM t FETCH FIRST 2 ROWS WITH TIES
--; [12-12] 42601 36 syntax error at or near "WITH"
--; [13-17] 42601 - WITH TIES cannot be specified without ORDER BY clause
--; [18-18] 42601 36 WITH TIES cannot be specified without ORDER BY clause
SELECT a FROM t ORDER BY a OFFSET 1 ROW FETCH NEXT ROW ONLY
--; ok

--# Numbers: other bases and underscores (16), junk after numbers (15)
SELECT 0xFF, 0o17, 0b11, 1_000, 1_000.000_1, 1e1_0
--; [12-14] 42601 38 syntax error at or near ".000"
--; [15-15] 42601 8 trailing junk after numeric literal at or near "0xFF"
--; [16-18] ok
SELECT 0x
--; [12-14] ok
--; [15-15] 42601 8 trailing junk after numeric literal at or near "0x"
--; [16-18] 42601 8 invalid hexadecimal integer at or near "0x"
SELECT 0xG
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "0xG"
SELECT 1__0
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1__0"
SELECT 1_
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1_"
SELECT 0b12
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "0b12"
SELECT 123abc
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "123abc"
SELECT 1.5e
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1.5e"
SELECT $1a
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after parameter at or near "$1a"
SELECT 1::int4_
--; ok

--# Functions and words: SYSTEM_USER (16), AT LOCAL (17), NORMALIZE (13), SUBSTRING SIMILAR (14), TRIM_ARRAY
SELECT SYSTEM_USER
--; ok
SELECT now() AT LOCAL, now() AT TIME ZONE 'UTC'
--; [12-16] 42601 17 syntax error at or near "LOCAL"
--; [17-18] ok
SELECT NORMALIZE('a', NFC), 'a' IS NORMALIZED, 'a' IS NOT NFKD NORMALIZED
--; [12-12] 42601 36 syntax error at or near "NORMALIZED"
--; [13-18] ok
SELECT SUBSTRING('abc' SIMILAR 'a' ESCAPE '#')
--; [12-13] 42601 32 syntax error at or near "'a'"
--; [14-18] ok
SELECT EXTRACT(year FROM now()), EXTRACT('year' FROM now()), OVERLAY('abc' PLACING 'x' FROM 1), POSITION('a' IN 'b'), TRIM(BOTH FROM ' a ')
--; ok
SELECT U&'\0061' UESCAPE '!'
--; ok
SELECT a ! FROM t
--; [12-13] ok
--; [14-18] 42601 12 syntax error at or near "FROM"
SELECT !! 3, 3 ! 
--; [12-13] ok
--; [14-18] 42601 18 syntax error at end of input
SELECT a IS OF (int) FROM t
--; [12-13] ok
--; [14-18] 42601 13 syntax error at or near "OF"

--# Definitions
CREATE FUNCTION f() RETURNS int RETURN 1
--; [12-13] 42601 33 syntax error at or near "RETURN"
--; [14-18] ok
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a; RETURN a + 1; END
--; [12-13] 42601 51 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE PROCEDURE p(OUT a int) LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE OR REPLACE TRIGGER r BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()
--; [12-13] 42601 19 syntax error at or near "TRIGGER"
--; [14-18] ok
CREATE TRIGGER r BEFORE INSERT ON t FOR EACH ROW EXECUTE PROCEDURE f()
--; ok
CREATE OR REPLACE AGGREGATE a(int) (SFUNC = f, STYPE = int)
--; ok
CREATE TABLE t (a text COMPRESSION lz4 STORAGE external)
--; [12-13] 42601 24 syntax error at or near "COMPRESSION"
--; [14-18] 42601 40 syntax error at or near "STORAGE"
CREATE TABLE t (a text STORAGE DEFAULT)
--; [12-15] 42601 24 syntax error at or near "STORAGE"
--; [16-18] ok
ALTER TABLE t ALTER a SET COMPRESSION pglz, ALTER a SET STORAGE DEFAULT, ALTER a SET STATISTICS DEFAULT
--; [12-13] 42601 27 syntax error at or near "COMPRESSION"
--; [14-15] 42601 65 syntax error at or near "DEFAULT"
--; [16-16] 42601 97 syntax error at or near "DEFAULT"
--; [17-18] ok
ALTER TABLE t SET ACCESS METHOD heap
--; [12-14] 42601 19 syntax error at or near "ACCESS"
--; [15-18] ok
ALTER TABLE t SET ACCESS METHOD DEFAULT
--; [12-14] 42601 19 syntax error at or near "ACCESS"
--; [15-16] 42601 33 syntax error at or near "DEFAULT"
--; [17-18] ok
ALTER TABLE t DETACH PARTITION p CONCURRENTLY
--; [12-13] 42601 34 syntax error at or near "CONCURRENTLY"
--; [14-18] ok
ALTER TABLE t DETACH PARTITION p FINALIZE
--; [12-13] 42601 34 syntax error at or near "FINALIZE"
--; [14-18] ok
ALTER TABLE t SPLIT PARTITION p INTO (PARTITION a DEFAULT, PARTITION b DEFAULT)
--; 42601 15 syntax error at or near "SPLIT"
ALTER TABLE t MERGE PARTITIONS (a, b) INTO c
--; 42601 15 syntax error at or near "MERGE"
ALTER TABLE t ALTER a RESTART WITH 5
--; ok
ALTER MATERIALIZED VIEW v SET ACCESS METHOD heap
--; [12-14] 42601 31 syntax error at or near "ACCESS"
--; [15-18] ok
CREATE TABLE t (LIKE u INCLUDING COMPRESSION INCLUDING ALL)
--; [12-13] 42601 34 syntax error at or near "COMPRESSION"
--; [14-18] ok
CREATE STATISTICS ON (a + b), c FROM t
--; [12-15] 42601 19 syntax error at or near "ON"
--; [16-18] ok
CREATE STATISTICS ON a, b FROM t
--; [12-15] 42601 19 syntax error at or near "ON"
--; [16-18] ok
CREATE STATISTICS s ON (a) FROM t
--; ok
CREATE STATISTICS s (mcv) ON lower(a), b FROM t
--; ok
CREATE TYPE r AS RANGE (subtype = int4, multirange_type_name = m)
--; ok
CREATE TABLE t PARTITION OF u FOR VALUES WITH (MODULUS 2, REMAINDER 0)
--; ok
CREATE FOREIGN TABLE t (LIKE u) SERVER s
--; ok
CREATE SUBSCRIPTION s CONNECTION 'a' PUBLICATION p WITH (streaming = parallel)
--; ok
CREATE PUBLICATION p FOR TABLE t (a, b) WHERE (a > 1), TABLES IN SCHEMA s, CURRENT_SCHEMA
--; [12-14] 42601 34 syntax error at or near "("
--; [15-18] ok
CREATE PUBLICATION p FOR ALL TABLES
--; ok
ALTER PUBLICATION p ADD TABLES IN SCHEMA s
--; [12-14] 42601 25 syntax error at or near "TABLES"
--; [15-18] ok
ALTER SUBSCRIPTION s ADD PUBLICATION p
--; [12-13] 42601 22 syntax error at or near "ADD"
--; [14-18] ok
ALTER SUBSCRIPTION s SKIP (lsn = '0/0')
--; [12-14] 42601 22 syntax error at or near "SKIP"
--; [15-18] ok
CREATE SCHEMA s CREATE TABLE t (a int)
--; ok
CREATE DATABASE d STRATEGY wal_log LOCALE_PROVIDER icu BUILTIN_LOCALE 'C'
--; ok
CREATE ROLE r IN ROLE a ADMIN b SYSID 1
--; ok

--# Privileges: MAINTAIN and GRANT ... WITH INHERIT, SET, GRANTED BY; SET on parameters (15)
GRANT MAINTAIN ON t TO a
--; ok
GRANT a TO b WITH INHERIT FALSE, SET TRUE, ADMIN OPTION GRANTED BY CURRENT_USER
--; [12-15] 42601 19 syntax error at or near "INHERIT"
--; [16-18] ok
REVOKE INHERIT OPTION FOR a FROM b
--; [12-15] 42601 16 syntax error at or near "OPTION"
--; [16-18] ok
REVOKE SET OPTION FOR a FROM b
--; [12-15] 42601 12 syntax error at or near "OPTION"
--; [16-18] ok
REVOKE ADMIN OPTION FOR a FROM b
--; ok
GRANT SET ON PARAMETER work_mem TO a
--; [12-14] 42601 24 syntax error at or near "work_mem"
--; [15-18] ok
GRANT ALTER SYSTEM, SET ON PARAMETER work_mem, x.y TO a
--; [12-14] 42601 13 syntax error at or near "SYSTEM"
--; [15-18] ok
GRANT SELECT ON t TO a GRANTED BY b
--; [12-13] 42601 24 syntax error at or near "GRANTED"
--; [14-18] ok
GRANT SELECT ON t TO CURRENT_ROLE
--; [12-13] 42601 22 syntax error at or near "CURRENT_ROLE"
--; [14-18] ok
ALTER DEFAULT PRIVILEGES GRANT ALL ON LARGE OBJECTS TO a
--; [12-17] 42601 39 syntax error at or near "LARGE"
--; [18-18] ok
ALTER DEFAULT PRIVILEGES REVOKE MAINTAIN ON TABLES FROM a
--; ok
GRANT USAGE ON TYPE a TO b
--; ok

--# Sessions and maintenance
COPY t FROM STDIN WITH (FORMAT csv, HEADER MATCH, FORCE_NULL *, ON_ERROR ignore, LOG_VERBOSITY verbose, REJECT_LIMIT 3, DEFAULT '\D')
--; ok
COPY t FROM STDIN WHERE a > 1
--; ok
COPY t TO STDOUT WHERE a > 1
--; 42601 18 WHERE clause not allowed with COPY TO
COPY t TO STDOUT WITH (FORCE_QUOTE *)
--; ok
VACUUM (PARALLEL 2, PROCESS_TOAST false, BUFFER_USAGE_LIMIT '1MB', ONLY_DATABASE_STATS) t
--; ok
VACUUM ONLY t
--; [12-17] 42601 8 syntax error at or near "ONLY"
--; [18-18] ok
ANALYZE ONLY t (a), u
--; [12-17] 42601 9 syntax error at or near "ONLY"
--; [18-18] ok
REINDEX (CONCURRENTLY, TABLESPACE s) TABLE t
--; [12-13] 42601 10 syntax error at or near "CONCURRENTLY"
--; [14-18] ok
REINDEX DATABASE
--; [12-15] 42601 17 syntax error at end of input
--; [16-18] ok
REINDEX SYSTEM CONCURRENTLY
--; [12-15] 42601 28 syntax error at end of input
--; [16-18] ok
REINDEX TABLE CONCURRENTLY t
--; ok
CLUSTER (VERBOSE) t USING i
--; [12-13] 42601 9 syntax error at or near "("
--; [14-18] ok
CLUSTER (VERBOSE)
--; [12-13] 42601 9 syntax error at or near "("
--; [14-16] 42601 18 syntax error at end of input
--; [17-18] ok
EXPLAIN (GENERIC_PLAN, SERIALIZE text, MEMORY) SELECT 1
--; ok
EXPLAIN (ANALYZE, WAL, BUFFERS) SELECT 1
--; ok
LOCK TABLE ONLY t, u * IN ACCESS SHARE MODE NOWAIT
--; ok
ALTER SYSTEM SET a = 1
--; ok
SET TIME ZONE LOCAL
--; ok
SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY
--; ok
DROP DATABASE d WITH (FORCE)
--; [12-12] 42601 17 syntax error at or near "WITH"
--; [13-18] ok
DROP DATABASE IF EXISTS d (FORCE)
--; [12-12] 42601 27 syntax error at or near "("
--; [13-18] ok
PREPARE TRANSACTION 'a'
--; ok
CHECKPOINT
--; ok
CHECKPOINT (MODE FAST)
--; 42601 12 syntax error at or near "("
WAIT FOR LSN '0/0'
--; 42601 1 syntax error at or near "WAIT"
COMMIT AND CHAIN
--; ok
ALTER EXTENSION e UPDATE TO '1'
--; ok
ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 10
--; ok
ALTER INDEX i ATTACH PARTITION p
--; ok
ALTER INDEX i DEPENDS ON EXTENSION e
--; ok
ALTER INDEX i NO DEPENDS ON EXTENSION e
--; [12-12] 42601 18 syntax error at or near "DEPENDS"
--; [13-18] ok
ALTER TYPE t SET (RECEIVE = f)
--; [12-12] 42601 18 syntax error at or near "("
--; [13-18] ok
ALTER OPERATOR + (int, int) SET (COMMUTATOR = +, MERGES)
--; [12-16] 42601 56 syntax error at or near ")"
--; [17-18] ok
ALTER DATABASE d REFRESH COLLATION VERSION
--; [12-14] 42601 18 syntax error at or near "REFRESH"
--; [15-18] ok
ALTER COLLATION c REFRESH VERSION
--; ok
ALTER VIEW v RENAME COLUMN a TO b
--; [12-12] 42601 21 syntax error at or near "COLUMN"
--; [13-18] ok
ALTER STATISTICS s SET STATISTICS DEFAULT
--; [12-12] 42601 24 syntax error at or near "STATISTICS"
--; [13-16] 42601 35 syntax error at or near "DEFAULT"
--; [17-18] ok
ALTER POLICY p ON t TO a USING (true) WITH CHECK (true)
--; ok
CREATE VIEW v WITH (security_invoker = true) AS SELECT 1
--; ok
IMPORT FOREIGN SCHEMA s LIMIT TO (a, b) FROM SERVER x INTO y
--; ok
SELECT * FROM ROWS FROM (f(1) AS (a int), g(2)) WITH ORDINALITY
--; ok
SELECT * FROM t TABLESAMPLE BERNOULLI (1) REPEATABLE (2)
--; ok
SELECT sum(a) OVER (ORDER BY b GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW EXCLUDE TIES) FROM t
--; ok
CREATE ACCESS METHOD m TYPE TABLE HANDLER h
--; ok
