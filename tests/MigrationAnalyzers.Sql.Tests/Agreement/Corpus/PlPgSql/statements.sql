--# RAISE and ASSERT
DO $$ BEGIN RAISE NOTICE 'x'; END $$
--; ok
DO $$ BEGIN RAISE DEBUG 'x %', 1; RAISE LOG 'x'; RAISE INFO 'x'; RAISE WARNING '% %%', 2; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'x % %', 1, now(); END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE 'x'; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING MESSAGE = 'x', HINT = 'y', DETAIL := 'z', ERRCODE = '22012'; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = 'unique_violation', COLUMN = 'c', CONSTRAINT = 'd', DATATYPE = 'e', TABLE = 't', SCHEMA = 's'; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE unique_violation; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE division_by_zero USING MESSAGE = 'x'; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE SQLSTATE '22012'; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE SQLSTATE '22012' USING MESSAGE = 'x'; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE USING MESSAGE = 'x' || 'y'; END $$
--; ok
DO $$ BEGIN RAISE NOTICE E'a\n%', 1; END $$
--; ok
DO $$ BEGIN RAISE NOTICE '%', (SELECT 1); END $$
--; ok
DO $$ BEGIN ASSERT true; ASSERT 1 = 1, 'message'; END $$
--; ok
DO $$ BEGIN RAISE NOTICE 'x %'; END $$
--; 42601 - too few parameters specified for RAISE
DO $$ BEGIN RAISE NOTICE 'x', 1; END $$
--; 42601 - too many parameters specified for RAISE
DO $$ BEGIN RAISE NOTICE '%% %', 1, 2; END $$
--; 42601 - too many parameters specified for RAISE
DO $$ BEGIN RAISE NOTICE x; END $$
--; 42704 - unrecognized exception condition "x"
DO $$ BEGIN RAISE NOTICE 'x' || 'y'; END $$
--; 42601 30 syntax error at or near "||"
DO $$ BEGIN RAISE NOTICE 'x' USING; END $$
--; 42601 35 unrecognized RAISE statement option at or near ";"
DO $$ BEGIN RAISE NOTICE 'x' USING MESSAGE; END $$
--; 42601 43 syntax error, expected "=" at or near ";"
DO $$ BEGIN RAISE NOTICE 'x' USING SOMETHING = 'x'; END $$
--; 42601 36 unrecognized RAISE statement option at or near "SOMETHING"
DO $$ BEGIN RAISE NOTICE '%', ; END $$
--; 42601 31 missing expression at or near ";"
DO $$ BEGIN RAISE NOTICE '%' 1; END $$
--; 42601 30 syntax error at or near "1"
DO $$ BEGIN RAISE SQLSTATE 'abc'; END $$
--; 42601 28 invalid SQLSTATE code at or near "'abc'"
DO $$ BEGIN RAISE SQLSTATE '2201x'; END $$
--; 42601 28 invalid SQLSTATE code at or near "'2201x'"
DO $$ BEGIN RAISE SQLSTATE 22012; END $$
--; 42601 28 syntax error at or near "22012"
DO $$ BEGIN RAISE ERROR 'x'; END $$
--; 42704 - unrecognized exception condition "error"
DO $$ BEGIN RAISE NOTICE 1; END $$
--; 42601 26 syntax error at or near "1"
DO $$ BEGIN RAISE no_such_condition; END $$
--; 42704 - unrecognized exception condition "no_such_condition"
DO $$ BEGIN ASSERT; END $$
--; 42601 19 missing expression at or near ";"
DO $$ BEGIN ASSERT true, ; END $$
--; 42601 26 missing expression at or near ";"
DO $$ BEGIN ASSERT true 'x'; END $$
--; 42601 25 syntax error at or near "'x'"

--# EXCEPTION
DO $$ BEGIN NULL; EXCEPTION WHEN OTHERS THEN NULL; END $$
--; ok
DO $$ BEGIN NULL; EXCEPTION WHEN others THEN NULL; WHEN unique_violation OR division_by_zero THEN NULL; END $$
--; ok
DO $$ BEGIN NULL; EXCEPTION WHEN SQLSTATE '22012' THEN NULL; WHEN SQLSTATE 'P0001' OR raise_exception THEN END $$
--; ok
DO $$ BEGIN NULL; EXCEPTION WHEN OTHERS THEN RAISE NOTICE '% %', SQLERRM, SQLSTATE; END $$
--; ok
DO $$ BEGIN NULL; EXCEPTION WHEN OTHERS THEN RAISE; END $$
--; ok
DO $$ DECLARE a text; BEGIN NULL; EXCEPTION WHEN OTHERS THEN GET STACKED DIAGNOSTICS a = MESSAGE_TEXT, a = PG_EXCEPTION_CONTEXT, a := RETURNED_SQLSTATE; END $$
--; ok
DO $$ BEGIN BEGIN NULL; EXCEPTION WHEN OTHERS THEN NULL; END; EXCEPTION WHEN OTHERS THEN BEGIN NULL; END; END $$
--; ok
DO $$ BEGIN LOOP BEGIN EXIT; EXCEPTION WHEN OTHERS THEN CONTINUE; END; END LOOP; END $$
--; ok
DO $$ BEGIN NULL; EXCEPTION NULL; END $$
--; 42601 29 syntax error at or near "NULL"
DO $$ BEGIN NULL; EXCEPTION END $$
--; 42601 29 syntax error at or near "END"
DO $$ BEGIN NULL; EXCEPTION WHEN THEN NULL; END $$
--; 42601 34 syntax error at or near "THEN"
DO $$ BEGIN NULL; EXCEPTION WHEN OTHERS NULL; END $$
--; 42601 41 syntax error at or near "NULL"
DO $$ BEGIN NULL; EXCEPTION WHEN OTHERS, division_by_zero THEN NULL; END $$
--; 42601 40 syntax error at or near ","
DO $$ BEGIN NULL; EXCEPTION WHEN OTHERS THEN NULL; NULL; EXCEPTION WHEN OTHERS THEN NULL; END $$
--; 42601 58 syntax error at or near "EXCEPTION"
DO $$ BEGIN NULL; EXCEPTION WHEN SQLSTATE THEN NULL; END $$
--; 42601 43 syntax error at or near "THEN"
DO $$ BEGIN NULL; EXCEPTION WHEN SQLSTATE '1' THEN NULL; END $$
--; 42601 43 invalid SQLSTATE code at or near "'1'"
DO $$ BEGIN NULL; EXCEPTION WHEN no_such_condition THEN NULL; END $$
--; 42704 - unrecognized exception condition "no_such_condition"
DO $$ BEGIN NULL; EXCEPTION WHEN unique_violaton THEN NULL; END $$
--; 42704 - unrecognized exception condition "unique_violaton"
DO $$ BEGIN NULL; EXCEPTION WHEN OTHERS THEN SQLERRM := 'x'; END $$
--; 22005 46 variable "sqlerrm" is declared CONSTANT
DO $$ BEGIN SQLERRM := 'x'; END $$
--; 42601 13 "sqlerrm" is not a known variable

--# GET DIAGNOSTICS
DO $$ DECLARE a int; BEGIN GET DIAGNOSTICS a = ROW_COUNT; GET CURRENT DIAGNOSTICS a := ROW_COUNT; END $$
--; ok
DO $$ DECLARE a text; BEGIN GET DIAGNOSTICS a = PG_CONTEXT; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a text; b text; BEGIN GET STACKED DIAGNOSTICS a = COLUMN_NAME, b = CONSTRAINT_NAME, a = PG_DATATYPE_NAME, a = TABLE_NAME, a = SCHEMA_NAME, a = PG_EXCEPTION_DETAIL, a = PG_EXCEPTION_HINT; RETURN 1; END $$
--; ok
DO $$ DECLARE a int; BEGIN GET DIAGNOSTICS a = MESSAGE_TEXT; END $$
--; 42601 28 diagnostics item MESSAGE_TEXT is not allowed in GET CURRENT DIAGNOSTICS
DO $$ DECLARE a int; BEGIN GET STACKED DIAGNOSTICS a = ROW_COUNT; END $$
--; 42601 28 diagnostics item ROW_COUNT is not allowed in GET STACKED DIAGNOSTICS
DO $$ DECLARE a int; BEGIN GET DIAGNOSTICS a = NOTHING; END $$
--; 42601 48 unrecognized GET DIAGNOSTICS item at or near "NOTHING"
DO $$ DECLARE a int; BEGIN GET DIAGNOSTICS b = ROW_COUNT; END $$
--; 42601 44 "b" is not a known variable
DO $$ DECLARE a int; BEGIN GET DIAGNOSTICS a ROW_COUNT; END $$
--; 42601 46 syntax error at or near "ROW_COUNT"
DO $$ DECLARE a int; BEGIN GET DIAGNOSTICS; END $$
--; 42601 43 syntax error at or near ";"
DO $$ DECLARE a int; BEGIN GET a = ROW_COUNT; END $$
--; 42601 32 syntax error at or near "a"
DO $$ DECLARE a record; BEGIN GET DIAGNOSTICS a = ROW_COUNT; END $$
--; 42601 47 "a" is not a scalar variable

--# cursors
DO $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN OPEN c; FETCH c INTO a; CLOSE c; END $$
--; ok
DO $$ DECLARE c refcursor; a int; BEGIN OPEN c FOR SELECT 1; FETCH NEXT FROM c INTO a; CLOSE c; END $$
--; ok
DO $$ DECLARE c refcursor; BEGIN OPEN c SCROLL FOR SELECT 1; MOVE c; MOVE LAST FROM c; MOVE BACKWARD 1 FROM c; MOVE FORWARD ALL IN c; END $$
--; ok
DO $$ DECLARE c refcursor; BEGIN OPEN c NO SCROLL FOR SELECT 1; END $$
--; ok
DO $$ DECLARE c refcursor; BEGIN OPEN c FOR EXECUTE 'SELECT 1'; CLOSE c; OPEN c FOR EXECUTE 'SELECT $1' USING 1; END $$
--; ok
DO $$ DECLARE c refcursor; BEGIN OPEN c FOR EXPLAIN SELECT 1; END $$
--; ok
DO $$ DECLARE c refcursor; BEGIN OPEN c FOR VALUES (1); END $$
--; ok
DO $$ DECLARE c CURSOR (x int) FOR SELECT x; BEGIN OPEN c(1); CLOSE c; OPEN c(x := 1); END $$
--; ok
DO $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN OPEN c; FETCH ABSOLUTE 1 FROM c INTO a; EXCEPTION WHEN OTHERS THEN NULL; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE c refcursor; a int; b text; BEGIN FETCH RELATIVE -1 FROM c INTO a, b; FETCH PRIOR FROM c INTO a; FETCH FIRST IN c INTO a; FETCH 1 FROM c INTO a; FETCH FORWARD FROM c INTO a; FETCH BACKWARD FROM c INTO a; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE c refcursor; a record; BEGIN FETCH c INTO a; UPDATE t SET a = 1 WHERE CURRENT OF c; DELETE FROM t WHERE CURRENT OF c; RETURN 1; END $$
--; ok
CREATE FUNCTION f(c refcursor) RETURNS refcursor LANGUAGE plpgsql AS $$ BEGIN OPEN c FOR SELECT 1; OPEN $1 FOR SELECT 2; RETURN c; END $$
--; ok
DO $$ BEGIN OPEN c; END $$
--; 42601 18 "c" is not a known variable
DO $$ BEGIN OPEN c FOR SELECT 1; END $$
--; 42601 18 "c" is not a known variable
DO $$ DECLARE c int; BEGIN OPEN c FOR SELECT 1; END $$
--; 42804 33 variable "c" must be of type cursor or refcursor
DO $$ DECLARE c refcursor; BEGIN OPEN c; END $$
--; 42601 40 syntax error, expected "FOR" at or near ";"
DO $$ DECLARE c refcursor; BEGIN OPEN c FOR; END $$
--; 42601 44 missing SQL statement at or near ";"
DO $$ DECLARE c refcursor; BEGIN OPEN c SELECT 1; END $$
--; 42601 41 syntax error, expected "FOR" at or near "SELECT"
DO $$ DECLARE c refcursor; BEGIN OPEN c FOR SELEC 1; END $$
--; 42601 45 syntax error at or near "SELEC"
DO $$ DECLARE c refcursor; BEGIN OPEN c FOR EXECUTE; END $$
--; 42601 52 missing expression at or near ";"
DO $$ DECLARE c CURSOR FOR SELECT 1; BEGIN OPEN c FOR SELECT 2; END $$
--; 42601 51 syntax error at or near "FOR"
DO $$ DECLARE c CURSOR FOR SELECT 1; BEGIN OPEN c(1); END $$
--; 42601 50 cursor "c" has no arguments
DO $$ DECLARE c CURSOR (x int) FOR SELECT 1; BEGIN OPEN c; END $$
--; 42601 58 cursor "c" has arguments
DO $$ DECLARE c CURSOR (x int) FOR SELECT 1; BEGIN OPEN c(); END $$
--; 42601 59 missing expression at or near ")"
DO $$ DECLARE c CURSOR (x int) FOR SELECT 1; BEGIN OPEN c(1, 2); END $$
--; 42601 60 too many arguments for cursor "c"
DO $$ DECLARE c refcursor; BEGIN FETCH c; END $$
--; 42601 41 syntax error at or near ";"
DO $$ DECLARE c refcursor; BEGIN FETCH c INTO a; END $$
--; 42601 47 "a" is not a known variable
DO $$ DECLARE c refcursor; a int; BEGIN FETCH ALL FROM c INTO a; END $$
--; ok
DO $$ DECLARE c refcursor; a int; BEGIN FETCH FORWARD 2 FROM c INTO a; END $$
--; ok
DO $$ DECLARE c refcursor; a int; BEGIN FETCH FORWARD ALL FROM c INTO a; END $$
--; ok
DO $$ DECLARE c refcursor; a int; BEGIN FETCH NEXT c INTO a; END $$
--; 42601 52 expected FROM or IN at or near "c"
DO $$ DECLARE a int; BEGIN FETCH c INTO a; END $$
--; 42601 42 missing "FROM or IN" at end of SQL expression
DO $$ DECLARE c refcursor; a int; BEGIN MOVE c INTO a; END $$
--; 42601 48 syntax error at or near "INTO"
DO $$ DECLARE c refcursor; BEGIN CLOSE; END $$
--; 42601 39 syntax error at or near ";"
DO $$ BEGIN CLOSE c; END $$
--; 42601 19 "c" is not a known variable
DO $$ BEGIN CLOSE ALL; END $$
--; 42601 19 syntax error at or near "ALL"
DO $$ DECLARE c int; BEGIN CLOSE c; END $$
--; 42804 34 variable "c" must be of type cursor or refcursor

--# dynamic SQL
DO $$ BEGIN EXECUTE 'SELECT 1'; END $$
--; ok
DO $$ DECLARE a int; BEGIN EXECUTE 'SELECT 1' INTO a; EXECUTE 'SELECT $1' INTO STRICT a USING 1; EXECUTE 'SELECT $1' USING 1 INTO a; END $$
--; ok
DO $$ DECLARE a int; b int; BEGIN EXECUTE 'SELECT $1, $2' INTO a, b USING 1, 2; END $$
--; ok
DO $$ BEGIN EXECUTE format('SELECT %L', 'x'); END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN EXECUTE format('SELECT %s', 1) || ' ' || quote_literal('x'); END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'this is no SQL'; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN EXECUTE format('CREATE TABLE %I (a int)', 'x'); RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN EXECUTE $q$ CREATE INDEX ON t (a) $q$; RETURN 1; END $$
--; ok
DO $$ BEGIN EXECUTE; END $$
--; 42601 20 missing expression at or near ";"
DO $$ BEGIN EXECUTE 'SELECT 1' INTO a; END $$
--; 42601 37 "a" is not a known variable
DO $$ BEGIN EXECUTE 'SELECT 1' USING; END $$
--; 42601 37 missing expression at or near ";"
DO $$ DECLARE a int; BEGIN EXECUTE 'SELECT 1' INTO a INTO a; END $$
--; 42601 54 syntax error at or near "INTO"
DO $$ DECLARE a int; BEGIN EXECUTE 'SELECT 1' USING 1 USING 2; END $$
--; [12-13] 42601 55 syntax error at or near "USING"
--; [14-18] 42601 61 syntax error at or near "2"
DO $$ DECLARE a int; BEGIN EXECUTE 'SELECT 1' INTO; END $$
--; 42601 51 syntax error at or near ";"
DO $$ BEGIN EXECUTE 'SELECT 1' 'x'; END $$
--; 42601 32 syntax error at or near "'x'"
DO $$ BEGIN EXECUTE 'a' ||; END $$
--; [12-13] ok
--; [14-18] 42601 27 syntax error at end of input

--# RETURN
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1 + 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT 1); END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN count(*) FROM pg_class; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE query int; next int; BEGIN RETURN query; RETURN next; END $$
--; 42804 91 cannot use RETURN QUERY in a non-SETOF function
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN NULL; END $$
--; ok
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; ok
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$
--; ok
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; ok
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN COMMIT; ROLLBACK; COMMIT AND CHAIN; ROLLBACK AND NO CHAIN; END $$
--; ok
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN CALL p(); END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT 1; RETURN NEXT 2; RETURN; END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT 1; RETURN QUERY VALUES (1); RETURN QUERY EXECUTE 'SELECT 1'; RETURN QUERY EXECUTE 'SELECT $1' USING 1; END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY (SELECT 1) UNION ALL (SELECT 2); RETURN QUERY WITH q AS (SELECT 1) SELECT * FROM q; END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY INSERT INTO t VALUES (1) RETURNING a; RETURN QUERY DELETE FROM t RETURNING a; END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SHOW search_path; RETURN QUERY EXPLAIN SELECT 1; END $$
--; ok
CREATE FUNCTION f() RETURNS TABLE (a int, b text) LANGUAGE plpgsql AS $$ BEGIN a := 1; b := 'x'; RETURN NEXT; RETURN QUERY SELECT 1, 'x'; END $$
--; ok
CREATE FUNCTION f(OUT a int, OUT b int) RETURNS SETOF record LANGUAGE plpgsql AS $$ BEGIN a := 1; RETURN NEXT; RETURN; END $$
--; ok
CREATE FUNCTION f() RETURNS record LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN RETURN r; RETURN (1, 2); RETURN ROW(1, 2); END $$
--; ok
CREATE FUNCTION f() RETURNS pg_class LANGUAGE plpgsql AS $$ DECLARE r pg_class; BEGIN RETURN r; RETURN NULL; END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF pg_class LANGUAGE plpgsql AS $$ DECLARE r pg_class; BEGIN RETURN NEXT r; RETURN QUERY SELECT * FROM pg_class; END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF record LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN RETURN NEXT r; END $$
--; ok
CREATE FUNCTION f(a anyelement) RETURNS anyelement LANGUAGE plpgsql AS $$ BEGIN RETURN a; END $$
--; ok
DO $$ BEGIN RETURN; END $$
--; ok
DO $$ BEGIN RETURN 1; END $$
--; 42804 20 RETURN cannot have a parameter in function returning void
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$
--; 42804 70 RETURN cannot have a parameter in function returning void
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$
--; 42804 70 RETURN cannot have a parameter in function returning void
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$
--; 42601 58 RETURN cannot have a parameter in a procedure
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; 42601 68 missing expression at or near ";"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT 1; END $$
--; 42804 62 cannot use RETURN NEXT in a non-SETOF function
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT 1; END $$
--; 42804 62 cannot use RETURN QUERY in a non-SETOF function
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE 'SELECT 1'; END $$
--; 42804 62 cannot use RETURN QUERY in a non-SETOF function
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT 1; END $$
--; 42804 63 cannot use RETURN NEXT in a non-SETOF function
DO $$ BEGIN RETURN NEXT 1; END $$
--; 42804 13 cannot use RETURN NEXT in a non-SETOF function
DO $$ BEGIN RETURN QUERY SELECT 1; END $$
--; 42804 13 cannot use RETURN QUERY in a non-SETOF function
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$
--; 42804 75 RETURN cannot have a parameter in function returning set
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT; END $$
--; 42601 79 missing expression at or near ";"
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY; END $$
--; 42601 80 missing SQL statement at or near ";"
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELEC 1; END $$
--; 42601 81 syntax error at or near "SELEC"
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE; END $$
--; 42601 88 missing expression at or near ";"
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT 1 2; END $$
--; 42601 82 syntax error at or near "2"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1 2; END $$
--; 42601 71 syntax error at or near "2"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1 +; END $$
--; 42601 72 syntax error at end of input
CREATE FUNCTION f(OUT a int) LANGUAGE plpgsql AS $$ BEGIN RETURN a; END $$
--; 42804 66 RETURN cannot have a parameter in function with OUT parameters
CREATE FUNCTION f(INOUT a int) LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$
--; 42804 68 RETURN cannot have a parameter in function with OUT parameters
CREATE FUNCTION f(OUT a int, OUT b int) LANGUAGE plpgsql AS $$ BEGIN RETURN (1, 2); END $$
--; 42804 77 RETURN cannot have a parameter in function with OUT parameters
CREATE FUNCTION f() RETURNS TABLE (a int) LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT 1; END $$
--; 42804 84 RETURN NEXT cannot have a parameter in function with OUT parameters
CREATE FUNCTION f() RETURNS TABLE (a int) LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$
--; 42804 79 RETURN cannot have a parameter in function returning set
CREATE FUNCTION f(OUT a int) RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT a; END $$
--; 42804 89 RETURN NEXT cannot have a parameter in function with OUT parameters
