--# SQL statements in bodies
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN SELECT 1 INTO a; SELECT INTO a 1; SELECT 1 INTO STRICT a FROM t WHERE b = 2; RETURN a; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; b int; BEGIN SELECT 1, 2 INTO a, b; SELECT x, y FROM t INTO a, b; SELECT x INTO a FROM t ORDER BY x LIMIT 1; RETURN a; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN SELECT * INTO r FROM t; SELECT * FROM t INTO STRICT r; RETURN r.a; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN INSERT INTO t (a) VALUES (1) RETURNING a INTO r; UPDATE t SET a = 1 RETURNING * INTO r; DELETE FROM t RETURNING a, b INTO r; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN INSERT INTO t SELECT 1 RETURNING a INTO STRICT r; WITH q AS (SELECT 1) SELECT * INTO r FROM q; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN WITH q AS (INSERT INTO t VALUES (1) RETURNING a) SELECT a INTO r FROM q; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int[]; r record; BEGIN SELECT 1 INTO a[1]; SELECT 1 INTO r.x; RETURN 1; END $$
--; 42601 104 syntax error at or near "["
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN INSERT INTO t VALUES (1); UPDATE t SET a = 1 WHERE b = 2; DELETE FROM t; TRUNCATE t; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN CREATE TABLE t (a int); CREATE INDEX i ON t (a); ALTER TABLE t ADD COLUMN b int; DROP TABLE t; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN CREATE TEMP TABLE t AS SELECT 1; CREATE TEMPORARY TABLE u ON COMMIT DROP AS SELECT 1 AS a; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SET search_path = public; SET LOCAL x.y = 'z'; RESET search_path; LOCK TABLE t IN EXCLUSIVE MODE; ANALYZE t; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN NOTIFY x; LISTEN x; UNLISTEN *; COMMENT ON TABLE t IS 'x'; GRANT SELECT ON t TO public; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1'; DO 'BEGIN END'; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION g(); DROP TRIGGER tr ON t; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN UPDATE SET b = 1 WHEN NOT MATCHED THEN INSERT VALUES (1); RETURN 1; END $$
--; [12-14] 42601 73 "t" is not a known variable
--; [15-18] ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE SET b = excluded.b; INSERT INTO t DEFAULT VALUES; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN EXPLAIN SELECT 1; SHOW search_path; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELECT 1; VALUES (1); RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN TABLE t; RETURN 1; END $$
--; 42601 62 syntax error at or near "TABLE"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN (SELECT 1); RETURN 1; END $$
--; 42601 62 syntax error at or near "("
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN IMPORT FOREIGN SCHEMA s FROM SERVER x INTO y; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELECT f(a => 1, b := 2); RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SAVEPOINT s; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN CREATE VIEW v AS SELECT 1 AS a; REFRESH MATERIALIZED VIEW m; REINDEX TABLE t; CLUSTER t; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN ALTER TYPE e ADD VALUE 'x'; ALTER SEQUENCE s RESTART WITH 1; CREATE EXTENSION IF NOT EXISTS citext; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN COPY t FROM STDIN; PREPARE q AS SELECT 1; DEALLOCATE q; DISCARD ALL; VACUUM t; CHECKPOINT; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN INSERT INTO t SELECT * FROM u RETURNING id INTO a; GET DIAGNOSTICS a = ROW_COUNT; RETURN a; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN CREATE RULE r AS ON INSERT TO t DO INSTEAD NOTHING; CREATE POLICY p ON t USING (true); RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN IF a = 1 THEN INSERT INTO t VALUES (a); ELSE UPDATE t SET b = a; END IF; RETURN a; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN SELECT CASE WHEN x THEN 1 ELSE 2 END INTO a FROM t; RETURN a; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN WITH x AS (SELECT 1) UPDATE t SET a = 1 RETURNING b INTO a; RETURN a; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN SELECT ((1)) AS x, 'a;b' AS y, $q$ ; $q$ AS z INTO a; RETURN a; END $$
--; ok

--# SQL statements that are refused
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELEC 1; RETURN 1; END $$
--; 42601 62 syntax error at or near "SELEC"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELECT 1 FROM; RETURN 1; END $$
--; 42601 75 syntax error at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELECT FROM WHERE; RETURN 1; END $$
--; 42601 74 syntax error at or near "WHERE"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN INSERT INTO t (a VALUES (1); RETURN 1; END $$
--; [12-13] 42601 79 syntax error at or near "VALUES"
--; [14-18] 42601 105 unexpected end of function definition at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN INSERT t VALUES (1); RETURN 1; END $$
--; 42601 69 syntax error at or near "t"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN UPDATE t a = 1; RETURN 1; END $$
--; 42601 73 syntax error at or near "="
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN DELETE t; RETURN 1; END $$
--; 42601 69 syntax error at or near "t"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN DROP TABEL t; RETURN 1; END $$
--; 42601 67 syntax error at or near "TABEL"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN CREATE TABLE t (a int,); RETURN 1; END $$
--; 42601 84 syntax error at or near ")"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN ALTER TABLE t ADD COLUMN; RETURN 1; END $$
--; 42601 86 syntax error at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELECT 1 INTO; RETURN 1; END $$
--; 42601 75 syntax error at or near ";"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELECT 1 INTO a; RETURN 1; END $$
--; 42601 76 "a" is not a known variable
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN SELECT 1 INTO a, b; RETURN 1; END $$
--; 42601 94 "b" is not a known variable
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN SELECT 1 INTO a,; RETURN 1; END $$
--; 42601 93 syntax error at or near ";"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN SELECT 1 INTO a INTO a; RETURN 1; END $$
--; 42601 93 INTO specified more than once at or near "INTO"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE r record; a int; BEGIN SELECT 1 INTO r, a; RETURN 1; END $$
--; 42601 102 record variable cannot be part of multiple-item INTO list
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE r record; a int; BEGIN SELECT 1 INTO a, r; RETURN 1; END $$
--; 42601 104 "r" is not a scalar variable
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN INSERT INTO t VALUES (1) RETURNING a INTO x; RETURN 1; END $$
--; 42601 104 "x" is not a known variable
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELECT 1 INTO STRICT; RETURN 1; END $$
--; 42601 82 syntax error at or near ";"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELECT 1 INTO TEMP x; RETURN 1; END $$
--; 42601 76 "temp" is not a known variable
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELECT 1 INTO TABLE x; RETURN 1; END $$
--; 42601 76 syntax error at or near "TABLE"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN COMIT; RETURN 1; END $$
--; 42601 62 syntax error at or near "COMIT"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN foo; RETURN 1; END $$
--; 42601 62 syntax error at or near "foo"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN foo(); RETURN 1; END $$
--; 42601 62 syntax error at or near "foo"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN 1; RETURN 1; END $$
--; 42601 62 syntax error at or near "1"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN 'x'; RETURN 1; END $$
--; 42601 62 syntax error at or near "'x'"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN 'unfinished; RETURN 1; END $$
--; 42601 62 unterminated quoted string at or near "'unfinished; RETURN 1; END "
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELECT (1; RETURN 1; END $$
--; [12-13] 42601 71 syntax error at end of input
--; [14-18] 42601 87 unexpected end of function definition at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELECT 1); RETURN 1; END $$
--; 42601 70 syntax error at or near ")"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELECT [1]; RETURN 1; END $$
--; 42601 62 "select" is not a known variable
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PRINT 'x'; RETURN 1; END $$
--; 42601 62 syntax error at or near "PRINT"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SET x; RETURN 1; END $$
--; 42601 67 syntax error at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN BEGIN TRANSACTION; RETURN 1; END $$
--; 42601 68 syntax error at or near "TRANSACTION"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN START TRANSACTION READ; RETURN 1; END $$
--; 42601 84 syntax error at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN COMMIT WORK; ROLLBACK TO s; RETURN 1; END $$
--; 42601 69 syntax error at or near "WORK"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN CALL; RETURN 1; END $$
--; [12-13] 42601 66 missing SQL statement at or near ";"
--; [14-18] 42601 66 syntax error at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN DO; RETURN 1; END $$
--; [12-13] 42601 64 missing SQL statement at or near ";"
--; [14-18] 42601 64 syntax error at end of input

--# triggers
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.a := 1; NEW."B" := OLD."B"; RETURN NEW; END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'INSERT' THEN RETURN NEW; ELSIF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NULL; END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW := OLD; RETURN NEW; END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN SELECT 1 INTO NEW.a; RETURN NEW; END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN SELECT * INTO NEW FROM t; RETURN NEW; END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO log VALUES (TG_TABLE_NAME, TG_NARGS, TG_ARGV[0], TG_WHEN, TG_LEVEL, TG_RELID, TG_RELNAME, TG_TABLE_SCHEMA, TG_NAME); RETURN NEW; END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('x', row_to_json(NEW)::text); RETURN NEW; END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at = now(); RETURN NEW; END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN new.a = 1; f.new.a := 2; RETURN new; END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN tg_name := 'x'; RETURN NEW; END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN FOR NEW IN SELECT * FROM t LOOP NULL; END LOOP; RETURN (NEW); END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN GET DIAGNOSTICS NEW.a = ROW_COUNT; RETURN NEW; END $$
--; ok
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE '% %', tg_event, tg_tag; END $$
--; ok
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN IF tg_tag = 'DROP TABLE' THEN RAISE EXCEPTION 'x'; END IF; END $$
--; ok
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP NULL; END LOOP; END $$
--; ok
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; ok
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$
--; 42804 79 RETURN cannot have a parameter in function returning void
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; 42601 72 missing expression at or near ";"
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT NEW; END $$
--; 42804 66 cannot use RETURN NEXT in a non-SETOF function
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT 1; END $$
--; 42804 66 cannot use RETURN QUERY in a non-SETOF function
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEWW.a := 1; RETURN NEW; END $$
--; 42601 66 "neww.a" is not a known variable
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW END $$
--; [12-13] 42601 77 syntax error at or near "END"
--; [14-18] 42601 81 syntax error at end of input
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.a := ; RETURN NEW; END $$
--; [12-13] 42601 75 missing expression at or near ";"
--; [14-18] ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.a 1; RETURN NEW; END $$
--; 42601 72 syntax error at or near "1"
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW = 1 2; RETURN NEW; END $$
--; 42601 74 syntax error at or near "2"
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NEW.a := 1; END $$
--; 42601 72 "new.a" is not a known variable
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN NEW.a := 1; RETURN 1; END $$
--; 42601 62 "new.a" is not a known variable
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN TG_OP := 'x'; RETURN 1; END $$
--; 42601 62 "tg_op" is not a known variable
CREATE FUNCTION f(a int) RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$
--; 42P13 - trigger functions cannot have declared arguments
CREATE FUNCTION f(a int, a int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$
--; [12-17] 42P13 - parameter name "a" used more than once
--; [18-18] 42P13 26 parameter name "a" used more than once
CREATE FUNCTION f(OUT a int) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; 42P13 - function result type must be integer because of OUT parameters

--# What stands for any type
CREATE FUNCTION f(a anyelement) RETURNS anyarray LANGUAGE plpgsql AS $$ BEGIN RETURN ARRAY[a]; END $$
--; ok
CREATE FUNCTION f(VARIADIC a anyarray) RETURNS anyelement LANGUAGE plpgsql AS $$ BEGIN RETURN a[1]; END $$
--; ok
CREATE FUNCTION f(a int) RETURNS anyelement LANGUAGE plpgsql AS $$ BEGIN RETURN a; END $$
--; 42P13 - cannot determine result data type
CREATE FUNCTION f() RETURNS anyelement LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$
--; 42P13 - cannot determine result data type
CREATE FUNCTION f(a int) RETURNS anyelement LANGUAGE sql AS $$ SELECT a $$
--; 42P13 - cannot determine result data type
CREATE FUNCTION f(a anyelement) RETURNS anyrange LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$
--; 42P13 - cannot determine result data type
CREATE FUNCTION f(a anyrange) RETURNS anyelement LANGUAGE plpgsql AS $$ BEGIN RETURN lower(a); END $$
--; ok
CREATE FUNCTION f(a anyrange) RETURNS anyrange LANGUAGE plpgsql AS $$ BEGIN RETURN a; END $$
--; ok
CREATE FUNCTION f(a anyelement, OUT b anyarray) LANGUAGE plpgsql AS $$ BEGIN b := ARRAY[a]; END $$
--; ok
CREATE FUNCTION f(a int, OUT b anyelement) LANGUAGE plpgsql AS $$ BEGIN NULL; END $$
--; 42P13 - cannot determine result data type
CREATE FUNCTION f(INOUT a anyelement) LANGUAGE plpgsql AS $$ BEGIN NULL; END $$
--; ok
CREATE FUNCTION f(a int) RETURNS TABLE (b anyelement) LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; 42P13 - cannot determine result data type
CREATE FUNCTION f(a anyarray) RETURNS TABLE (b anyelement) LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; ok
CREATE FUNCTION f(a anyelement) RETURNS SETOF anyenum LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; ok
