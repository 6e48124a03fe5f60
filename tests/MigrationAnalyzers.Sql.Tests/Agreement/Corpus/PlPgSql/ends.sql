--#Where SQL in a body ends
DO $$ BEGIN IF CASE WHEN true THEN true END THEN NULL; END IF; END $$
--; 42601 30 syntax error at end of input
DO $$ BEGIN IF (CASE WHEN true THEN true END) THEN NULL; END IF; END $$
--; ok
DO $$ BEGIN IF (SELECT count(*) FROM pg_class) > 0 THEN NULL; END IF; END $$
--; ok
DO $$ BEGIN IF count(*) > 0 FROM pg_class THEN NULL; END IF; END $$
--; ok
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN IF true, false THEN NULL; END IF; END $$
--; ok
DO $$ BEGIN IF true AS a THEN NULL; END IF; END $$
--; ok
DO $$ BEGIN IF DISTINCT relname = 'a' FROM pg_class THEN NULL; END IF; END $$
--; ok
DO $$ BEGIN IF true UNION SELECT false THEN NULL; END IF; END $$
--; [12-13] ok
--; [14-18] 42601 21 syntax error at or near "UNION"
DO $$ BEGIN IF (SELECT true UNION SELECT true) THEN NULL; END IF; END $$
--; ok
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN IF 1 INTO a THEN NULL; END IF; END $$
--; [12-13] ok
--; [14-18] 42601 83 syntax error at or near "INTO"
DO $$ BEGIN IF [ THEN NULL; END IF; END $$
--; 42601 27 mismatched parentheses at or near ";"
DO $$ BEGIN IF true) THEN NULL; END IF; END $$
--; 42601 20 mismatched parentheses at or near ")"
DO $$ BEGIN IF true] THEN NULL; END IF; END $$
--; 42601 20 mismatched parentheses at or near "]"
DO $$ BEGIN IF (true] THEN NULL; END IF; END $$
--; 42601 21 syntax error at or near "]"
DO $$ BEGIN IF true $$
--; 42601 21 syntax error at end of input
DO $$ BEGIN IF (true $$
--; 42601 22 mismatched parentheses at end of input
DO $$ BEGIN IF $$
--; 42601 16 missing expression at end of input
DO $$ BEGIN IF true THEN $$
--; 42601 26 syntax error at end of input
DO $$ BEGIN IF true THEN NULL $$
--; 42601 31 syntax error at end of input
DO $$ BEGIN IF true THEN NULL; $$
--; 42601 32 syntax error at end of input
DO $$ BEGIN IF true THEN NULL; END $$
--; 42601 36 syntax error at end of input
DO $$ BEGIN IF true THEN NULL; END IF $$
--; 42601 39 syntax error at end of input
DO $$ BEGIN IF true THEN NULL; END IF; $$
--; 42601 40 syntax error at end of input
DO $$ BEGIN IF 'a THEN NULL; END IF; END $$
--; 42601 16 unterminated quoted string at or near "'a THEN NULL; END IF; END "
DO $$ BEGIN IF "then" THEN NULL; END IF; END $$
--; ok
DO $$ DECLARE then_ boolean; BEGIN IF then_ THEN NULL; END IF; END $$
--; ok
DO $$ DECLARE a int; BEGIN a := 1 UNION SELECT 2; END $$
--; [12-13] ok
--; [14-18] 42601 35 syntax error at or near "UNION"
DO $$ DECLARE a int; BEGIN a := (SELECT 1 UNION SELECT 2); END $$
--; ok
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN a := 1 INTO a; END $$
--; [12-13] ok
--; [14-18] 42601 85 syntax error at or near "INTO"
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN a := ; END $$
--; [12-13] 42601 83 missing expression at or near ";"
--; [14-18] ok
DO $$ DECLARE a int; BEGIN a := * FROM (SELECT 1) s; END $$
--; ok
DO $$ DECLARE a int; BEGIN a := ALL 1; END $$
--; ok
DO $$ DECLARE a int; BEGIN a := DISTINCT 1; END $$
--; ok
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN a := 1, 2; END $$
--; ok
DO $$ DECLARE a int; BEGIN a := 1 + ; END $$
--; 42601 36 syntax error at end of input
DO $$ DECLARE a int; BEGIN a := 1 /* c */ + /* c */ ; END $$
--; 42601 44 syntax error at end of input
DO $$ DECLARE a int; BEGIN a := (1; END $$
--; 42601 35 mismatched parentheses at or near ";"
DO $$ DECLARE a int; BEGIN a := 1); END $$
--; 42601 34 mismatched parentheses at or near ")"
DO $$ DECLARE a int; BEGIN a := [1; END $$
--; 42601 35 mismatched parentheses at or near ";"
DO $$ DECLARE a int; BEGIN a := 1 $$
--; 42601 35 syntax error at end of input
DO $$ DECLARE a int; BEGIN a $$
--; 42601 30 unexpected end of function definition at end of input
DO $$ DECLARE a int; BEGIN a := $$
--; [12-13] 42601 33 missing expression at end of input
--; [14-18] 42601 33 syntax error at end of input
DO $$ DECLARE a int; BEGIN a 1; END $$
--; 42601 28 syntax error at or near "a"
DO $$ DECLARE a int; BEGIN a; END $$
--; 42601 28 syntax error at or near "a"
DO $$ DECLARE a int[]; BEGIN a[1] := 1; a[1][2] := 2; END $$
--; ok
DO $$ DECLARE a int[]; BEGIN a[] := 1; END $$
--; [12-13] 42601 32 missing expression at or near "]"
--; [14-18] 42601 32 syntax error at or near "]"
DO $$ DECLARE a int[]; BEGIN a[1 := 1; END $$
--; [12-13] 42601 38 missing "]" at end of SQL expression
--; [14-18] 42601 38 mismatched parentheses at or near ";"
DO $$ DECLARE a int[]; BEGIN a[1:2] := '{1,2}'; a[:2] := '{1}'; a[1:] := '{1}'; END $$
--; [12-13] 42601 33 syntax error at or near ":"
--; [14-18] ok
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ DECLARE a int[]; b int[]; BEGIN a[b[1]] := 1; a[(b[1:1])[1]] := 2; END $$
--; ok
DO $$ DECLARE r record; BEGIN r.a := 1; r.a.b := 2; r.a[1] := 3; r.a[1].b := 4; END $$
--; [12-13] 42601 41 "r.a.b" is not a known variable
--; [14-18] ok
DO $$ DECLARE r record; BEGIN r.a; END $$
--; [12-13] 42601 34 syntax error at or near ";"
--; [14-18] 42601 34 syntax error at end of input
DO $$ DECLARE r record; BEGIN r.a 1; END $$
--; 42601 35 syntax error at or near "1"
DO $$ BEGIN r.a := 1; END $$
--; 42601 13 "r.a" is not a known variable
DO $$ BEGIN r.a(1); END $$
--; 42601 13 syntax error at or near "r"
DO $$ BEGIN r.a.b := 1; END $$
--; 42601 13 "r.a.b" is not a known variable
DO $$ BEGIN a[1] := 1; END $$
--; 42601 13 "a" is not a known variable
DO $$ BEGIN a := 1; END $$
--; 42601 13 "a" is not a known variable
DO $$ BEGIN "A" := 1; END $$
--; 42601 13 "A" is not a known variable
DO $$ BEGIN $1 := 1; END $$
--; 42601 13 "$1" is not a known variable
DO $$ BEGIN $1; END $$
--; 42601 13 syntax error at or near "$1"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN $1 := 1; RETURN 1; END $$
--; 42601 62 "$1" is not a known variable
CREATE FUNCTION f(int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN $1 := 1; RETURN $1; END $$
--; ok
CREATE FUNCTION f(a int[]) RETURNS int LANGUAGE plpgsql AS $$ BEGIN $1[1] := 1; RETURN 1; END $$
--; ok
CREATE FUNCTION f(anyelement) RETURNS anyelement LANGUAGE plpgsql AS $$ BEGIN $0 := $1; RETURN $0; END $$
--; ok
CREATE FUNCTION f(a anyarray, OUT b anyelement) LANGUAGE plpgsql AS $$ BEGIN b := a[1]; END $$
--; ok
DO $$ DECLARE user int; BEGIN NULL; END $$
--; ok
DO $$ DECLARE "user" int; BEGIN "user" := 1; END $$
--; ok
DO $$ DECLARE select int; BEGIN select := 1; END $$
--; [12-13] ok
--; [14-18] 42601 33 syntax error at or near "select"
DO $$ DECLARE left int; BEGIN left := 1; END $$
--; [12-13] ok
--; [14-18] 42601 31 syntax error at or near "left"
DO $$ DECLARE values int; BEGIN values := 1; END $$
--; ok
DO $$ DECLARE order int; BEGIN NULL; END $$
--; ok
DO $$ DECLARE all int; BEGIN NULL; END $$
--; 42601 15 syntax error at or near "all"
DO $$ DECLARE strict int; BEGIN NULL; END $$
--; 42601 15 syntax error at or near "strict"
DO $$ DECLARE null int; BEGIN NULL; END $$
--; 42601 15 syntax error at or near "null"
DO $$ BEGIN open := 1; END $$
--; 42601 18 syntax error at or near ":="
DO $$ BEGIN return := 1; END $$
--; 42804 20 RETURN cannot have a parameter in function returning void
DO $$ BEGIN hint := 1; END $$
--; 42601 13 syntax error at or near "hint"
DO $$ BEGIN hint 1; END $$
--; 42601 13 syntax error at or near "hint"
DO $$ BEGIN table t; END $$
--; 42601 13 syntax error at or near "table"
DO $$ BEGIN type x; END $$
--; 42601 13 syntax error at or near "type"
DO $$ BEGIN in x; END $$
--; 42601 13 syntax error at or near "in"
DO $$ BEGIN strict x; END $$
--; 42601 13 syntax error at or near "strict"
DO $$ BEGIN using x; END $$
--; 42601 13 syntax error at or near "using"
DO $$ BEGIN 1; END $$
--; 42601 13 syntax error at or near "1"
DO $$ BEGIN 'a'; END $$
--; 42601 13 syntax error at or near "'a'"
DO $$ BEGIN (SELECT 1); END $$
--; 42601 13 syntax error at or near "("
DO $$ BEGIN "select" 1; END $$
--; 42601 13 syntax error at or near ""select""
DO $$ BEGIN [; END $$
--; 42601 13 syntax error at or near "["
DO $$ BEGIN + 1; END $$
--; 42601 13 syntax error at or near "+"
DO $$ BEGIN << 1; END $$
--; 42601 16 syntax error at or near "1"
DO $$ BEGIN <<a>> NULL; END $$
--; 42601 19 syntax error at or near "NULL"
DO $$ BEGIN <<a>> IF true THEN NULL; END IF; END $$
--; 42601 19 syntax error at or near "IF"
DO $$ BEGIN <<a>> x := 1; END $$
--; 42601 19 syntax error at or near "x"
DO $$ BEGIN <<1>> LOOP EXIT; END LOOP; END $$
--; 42601 15 syntax error at or near "1"
DO $$ BEGIN <<a.b>> LOOP EXIT; END LOOP; END $$
--; 42601 15 syntax error at or near "a.b"
DO $$ BEGIN <<loop>> LOOP EXIT; END LOOP; END $$
--; 42601 15 syntax error at or near "loop"
DO $$ BEGIN <<exit>> LOOP EXIT exit; END LOOP exit; END $$
--; ok
DO $$ DECLARE a int; BEGIN <<a>> LOOP EXIT a; END LOOP a; END $$
--; ok

--#INTO in every statement
DO $$ DECLARE v text; BEGIN SHOW server_version INTO v; END $$
--; ok
DO $$ DECLARE v text; BEGIN EXPLAIN SELECT 1 INTO v; END $$
--; ok
DO $$ DECLARE v json; BEGIN EXPLAIN (FORMAT json) SELECT 1 INTO v; END $$
--; ok
DO $$ DECLARE v int; BEGIN SELECT INTO v 1; END $$
--; ok
DO $$ DECLARE v int; BEGIN SELECT INTO STRICT v 1; END $$
--; ok
DO $$ DECLARE v int; BEGIN SELECT 1 INTO STRICT v; END $$
--; ok
DO $$ DECLARE v int; BEGIN SELECT 1 INTO v FROM pg_class LIMIT 1; END $$
--; ok
DO $$ DECLARE v int; BEGIN SELECT 1 FROM pg_class INTO v LIMIT 1; END $$
--; ok
DO $$ DECLARE v int; BEGIN SELECT 1 FROM pg_class LIMIT 1 INTO v; END $$
--; ok
DO $$ DECLARE v int; w int; BEGIN SELECT 1, 2 INTO v, w; END $$
--; ok
DO $$ DECLARE v int; w int; BEGIN SELECT 1, 2 INTO v, ; END $$
--; 42601 55 syntax error at or near ";"
DO $$ DECLARE v int; w int; BEGIN SELECT 1, 2 INTO v, w, FROM pg_class; END $$
--; 42601 58 syntax error at or near "FROM"
DO $$ DECLARE v int; BEGIN SELECT 1 INTO v INTO v; END $$
--; 42601 44 INTO specified more than once at or near "INTO"
DO $$ DECLARE v int; BEGIN SELECT 1 INTO; END $$
--; 42601 41 syntax error at or near ";"
DO $$ DECLARE v int; BEGIN SELECT 1 INTO v + 1; END $$
--; ok
DO $$ DECLARE v int[]; BEGIN SELECT 1 INTO v[1]; END $$
--; 42601 45 syntax error at or near "["
DO $$ DECLARE v int; BEGIN SELECT INTO v; END $$
--; ok
DO $$ DECLARE v int; BEGIN SELECT 1 + INTO v; END $$
--; 42601 38 syntax error at end of input
DO $$ DECLARE v int; BEGIN WITH a AS (SELECT 1) SELECT * FROM a INTO v; END $$
--; ok
DO $$ DECLARE v int; BEGIN WITH a AS (SELECT 1) SELECT * INTO v FROM a; END $$
--; ok
DO $$ DECLARE v int; BEGIN VALUES (1) INTO v; END $$
--; ok
DO $$ DECLARE v int; BEGIN INSERT INTO t VALUES (1) RETURNING a INTO v; END $$
--; ok
DO $$ DECLARE v int; BEGIN UPDATE t SET a = 1 RETURNING a INTO v; END $$
--; ok
DO $$ DECLARE v int; BEGIN DELETE FROM t RETURNING a INTO v; END $$
--; ok
DO $$ DECLARE v int; BEGIN MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN DELETE RETURNING t.a INTO v; END $$
--; [12-14] 42601 39 "t" is not a known variable
--; [15-16] 42601 87 syntax error at or near "RETURNING"
--; [17-18] ok
DO $$ DECLARE v int; BEGIN INSERT INTO t VALUES (1) INTO v; END $$
--; ok
DO $$ DECLARE v int; BEGIN SELECT 1 INTO w; END $$
--; 42601 42 "w" is not a known variable
DO $$ DECLARE v int; BEGIN SELECT 1 INTO v.a; END $$
--; 42601 42 "v.a" is not a known variable
DO $$ DECLARE v record; BEGIN SELECT 1 INTO v; SELECT 1 INTO v.a; END $$
--; ok
DO $$ DECLARE v record; w int; BEGIN SELECT 1, 2 INTO v, w; END $$
--; 42601 56 record variable cannot be part of multiple-item INTO list
DO $$ DECLARE v record; w int; BEGIN SELECT 1, 2 INTO w, v; END $$
--; 42601 58 "v" is not a scalar variable
DO $$ DECLARE v CONSTANT int := 1; BEGIN SELECT 1 INTO v; END $$
--; 22005 56 variable "v" is declared CONSTANT
DO $$ DECLARE strict int; BEGIN SELECT 1 INTO strict; END $$
--; 42601 15 syntax error at or near "strict"
DO $$ BEGIN SELECT 1 INTO 1; END $$
--; 42601 27 syntax error at or near "1"
DO $$ BEGIN SELECT 1 INTO hint; END $$
--; 42601 27 syntax error at or near "hint"
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CREATE TABLE t AS SELECT 1 INTO v; END $$
--; 42601 95 "v" is not a known variable
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ DECLARE v int; BEGIN CREATE TABLE t AS SELECT 1 INTO v; END $$
--; ok
DO $$ BEGIN IMPORT FOREIGN SCHEMA s FROM SERVER x INTO y; END $$
--; ok
DO $$ BEGIN CREATE RULE r AS ON INSERT TO t DO INSTEAD (INSERT INTO u VALUES (1); DELETE FROM u); END $$
--; [12-13] 42601 81 syntax error at end of input
--; [14-18] ok
DO $$ BEGIN CREATE FUNCTION g() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 END; END; END $$
--; [12-13] 42601 45 syntax error at or near "BEGIN"
--; [14-18] ok
DO $$ BEGIN CREATE OR REPLACE FUNCTION g() RETURNS int LANGUAGE sql RETURN 1; END $$
--; [12-13] 42601 69 syntax error at or near "RETURN"
--; [14-18] ok
DO $$ BEGIN CREATE PROCEDURE g() BEGIN ATOMIC INSERT INTO t VALUES (1); END; END $$
--; [12-13] 42601 34 syntax error at or near "BEGIN"
--; [14-18] ok
DO $$ BEGIN INSERT INTO t VALUES (1 $$
--; 42601 37 unexpected end of function definition at end of input
DO $$ BEGIN INSERT INTO t VALUES (1; $$
--; [12-13] 42601 36 syntax error at end of input
--; [14-18] 42601 38 unexpected end of function definition at end of input
DO $$ BEGIN INSERT INTO t VALUES (1; END $$
--; [12-13] 42601 36 syntax error at end of input
--; [14-18] 42601 42 unexpected end of function definition at end of input
DO $$ BEGIN SELECT ((1); SELECT 2); END $$
--; [12-13] 42601 24 syntax error at end of input
--; [14-18] 42601 24 syntax error at or near ";"
DO $$ BEGIN SELECT 1 FROM; END $$
--; 42601 26 syntax error at end of input
DO $$ BEGIN SELECT 1 FROM -- c
; END $$
--; 42601 31 syntax error at end of input
DO $$ BEGIN CREATE; END $$
--; 42601 19 syntax error at end of input
DO $$ BEGIN FROBNICATE x; END $$
--; 42601 13 syntax error at or near "FROBNICATE"
DO $$ BEGIN SELEC 1; END $$
--; 42601 13 syntax error at or near "SELEC"
DO $$ BEGIN SELECT 1 END $$
--; 42601 26 unexpected end of function definition at end of input
DO $$ BEGIN SELECT 1
END $$
--; 42601 26 unexpected end of function definition at end of input

--#Transactions and calls
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN COMMIT; ROLLBACK; COMMIT AND CHAIN; ROLLBACK AND NO CHAIN; END $$
--; ok
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN COMMIT AND; END $$
--; 42601 61 syntax error at or near ";"
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN COMMIT AND NO; END $$
--; 42601 64 syntax error at or near ";"
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN COMMIT AND NO CHAIN CHAIN; END $$
--; 42601 71 syntax error at or near "CHAIN"
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN COMMIT TRANSACTION; END $$
--; 42601 58 syntax error at or near "TRANSACTION"
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN COMMIT PREPARED 'a'; END $$
--; 42601 58 syntax error at or near "PREPARED"
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN ROLLBACK WORK; END $$
--; 42601 60 syntax error at or near "WORK"
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN ROLLBACK TO SAVEPOINT a; END $$
--; 42601 60 syntax error at or near "TO"
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN SAVEPOINT a; END $$
--; ok
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN START TRANSACTION; END $$
--; ok
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN ABORT; END $$
--; ok
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN RELEASE SAVEPOINT a; END $$
--; ok
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN CALL p(1, a => 2); CALL s.p(); END $$
--; ok
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN CALL p; END $$
--; 42601 57 syntax error at end of input
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN CALL; END $$
--; [12-13] 42601 55 missing SQL statement at or near ";"
--; [14-18] 42601 55 syntax error at end of input
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN CALL p(); ; END $$
--; 42601 61 syntax error at or near ";"
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN CALL p(; END $$
--; 42601 58 mismatched parentheses at or near ";"
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN CALL p(1)) ; END $$
--; 42601 60 mismatched parentheses at or near ")"
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN CALL p(a) INTO a; END $$
--; 42601 76 syntax error at or near "INTO"
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN DO 'BEGIN NULL; END'; DO LANGUAGE plpgsql 'BEGIN END'; END $$
--; ok
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN DO; END $$
--; [12-13] 42601 53 missing SQL statement at or near ";"
--; [14-18] 42601 53 syntax error at end of input
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ DECLARE commit int; BEGIN commit := 1; COMMIT; END $$
--; ok
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; ok
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$
--; 42601 58 RETURN cannot have a parameter in a procedure
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT 1; END $$
--; 42804 51 cannot use RETURN QUERY in a non-SETOF function
CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT; END $$
--; 42804 51 cannot use RETURN NEXT in a non-SETOF function
CREATE PROCEDURE p(INOUT a int) LANGUAGE plpgsql AS $$ BEGIN a := 1; RETURN; END $$
--; ok
CREATE PROCEDURE p(INOUT a int) LANGUAGE plpgsql AS $$ BEGIN RETURN a; END $$
--; 42804 69 RETURN cannot have a parameter in function with OUT parameters
CREATE PROCEDURE p(OUT a int) LANGUAGE plpgsql AS $$ BEGIN a := 1; END $$
--; ok

--#RETURN
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN $$
--; 42601 69 unexpected end of function definition at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1 $$
--; 42601 71 syntax error at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1 END $$
--; [12-13] 42601 71 syntax error at or near "END"
--; [14-18] 42601 75 syntax error at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN (1 $$
--; 42601 72 mismatched parentheses at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN (1; END $$
--; 42601 71 mismatched parentheses at or near ";"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1); END $$
--; 42601 70 mismatched parentheses at or near ")"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1, 2; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN * FROM t; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN SELECT 1; END $$
--; 42601 69 syntax error at or near "SELECT"
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT 1); END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN count(*) FROM t; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE next int; BEGIN RETURN next; END $$
--; 42804 80 cannot use RETURN NEXT in a non-SETOF function
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE query int; BEGIN RETURN query; END $$
--; 42804 81 cannot use RETURN QUERY in a non-SETOF function
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY; END $$
--; 42804 62 cannot use RETURN QUERY in a non-SETOF function
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY; END $$
--; 42601 80 missing SQL statement at or near ";"
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT 1; RETURN; END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT 1 UNION SELECT 2; END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY INSERT INTO t VALUES (1) RETURNING a; END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXPLAIN SELECT 1; END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY VALUES (1), (2); END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY WITH a AS (SELECT 1) TABLE a; END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY 1; END $$
--; 42601 81 syntax error at or near "1"
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY (SELECT 1); END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE 'SELECT $1' USING 1; RETURN QUERY EXECUTE 'SELECT 1'; END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE 'SELECT $1' USING; END $$
--; 42601 106 missing expression at or near ";"
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE 'SELECT $1' USING 1,; END $$
--; 42601 109 missing expression at or near ";"
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE; END $$
--; 42601 88 missing expression at or near ";"
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE 'SELECT 1' INTO a; END $$
--; [12-13] ok
--; [14-18] 42601 100 syntax error at or near "INTO"
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE 'SELECT $1' USING 1 USING 2; END $$
--; [12-13] 42601 109 syntax error at or near "USING"
--; [14-18] 42601 115 syntax error at or near "2"
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE format('SELECT %s', 1); END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT 1; RETURN NEXT (SELECT 1); RETURN; END $$
--; ok
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT; END $$
--; 42601 79 missing expression at or near ";"
CREATE FUNCTION f() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT 1 2; END $$
--; 42601 82 syntax error at or near "2"
CREATE FUNCTION f(OUT a int) RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN a := 1; RETURN NEXT; RETURN; END $$
--; ok
CREATE FUNCTION f(OUT a int) RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT a; END $$
--; 42804 89 RETURN NEXT cannot have a parameter in function with OUT parameters
CREATE FUNCTION f(OUT a int, OUT b int) RETURNS SETOF record LANGUAGE plpgsql AS $$ BEGIN a := 1; RETURN NEXT; END $$
--; ok
CREATE FUNCTION f() RETURNS TABLE (a int, b text) LANGUAGE plpgsql AS $$ BEGIN a := 1; b := 'x'; RETURN NEXT; RETURN QUERY SELECT 1, 'a'; END $$
--; ok
CREATE FUNCTION f() RETURNS TABLE (a int) LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT 1; END $$
--; 42804 84 RETURN NEXT cannot have a parameter in function with OUT parameters
CREATE FUNCTION f(a int) RETURNS TABLE (a int) LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; 42P13 - parameter name "a" used more than once
CREATE FUNCTION f(a int, OUT a int) LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; 42P13 - parameter name "a" used more than once
CREATE FUNCTION f(a int, OUT b int, OUT c text) RETURNS record LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; ok
CREATE FUNCTION f(a int, OUT b int, OUT c text) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; 42P13 - function result type must be record because of OUT parameters
CREATE FUNCTION f(INOUT a bigint) RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; ok
CREATE FUNCTION f(INOUT a bigint) RETURNS int8 LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; ok
CREATE FUNCTION f(INOUT a bigint) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; 42P13 - function result type must be bigint because of OUT parameters
CREATE FUNCTION f(OUT a text) RETURNS varchar LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; 42P13 - function result type must be text because of OUT parameters
CREATE FUNCTION f(VARIADIC a int[]) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN a[1]; END $$
--; ok
CREATE FUNCTION f(a int) RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$
--; 42P13 - event trigger functions cannot have declared arguments
CREATE FUNCTION f(a int) RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$
--; 42P13 - trigger functions cannot have declared arguments
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
--; ok
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$
--; 42804 70 RETURN cannot have a parameter in function returning void
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN $$
--; 42601 81 unexpected end of function definition at end of input
CREATE FUNCTION f() RETURNS record LANGUAGE plpgsql AS $$ BEGIN RETURN ROW(1, 'a'); END $$
--; ok
CREATE FUNCTION f() RETURNS record LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN RETURN r; END $$
--; ok
CREATE FUNCTION f() RETURNS int[] LANGUAGE plpgsql AS $$ BEGIN RETURN ARRAY[1, 2]; END $$
--; ok
CREATE FUNCTION f() RETURNS pg_class LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$
--; ok
