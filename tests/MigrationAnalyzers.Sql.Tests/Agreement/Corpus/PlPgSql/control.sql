--# IF and CASE
DO $$ BEGIN IF true THEN NULL; END IF; END $$
--; ok
DO $$ BEGIN IF true THEN END IF; END $$
--; ok
DO $$ BEGIN IF true THEN NULL; ELSE NULL; END IF; END $$
--; ok
DO $$ BEGIN IF false THEN NULL; ELSIF true THEN NULL; ELSEIF true THEN NULL; ELSE NULL; END IF; END $$
--; ok
DO $$ BEGIN IF EXISTS (SELECT 1) THEN NULL; END IF; END $$
--; ok
DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_class WHERE relname = 'x') THEN NULL; END IF; END $$
--; ok
DO $$ BEGIN IF (SELECT count(*) FROM pg_class) > 0 THEN NULL; END IF; END $$
--; ok
DO $$ BEGIN IF count(*) > 0 FROM pg_class THEN NULL; END IF; END $$
--; ok
DO $$ BEGIN IF CASE WHEN true THEN true ELSE false END THEN NULL; END IF; END $$
--; 42601 30 syntax error at end of input
DO $$ BEGIN CASE 1 WHEN 1 THEN NULL; END CASE; END $$
--; ok
DO $$ BEGIN CASE 1 WHEN 1, 2 THEN NULL; WHEN 3 THEN NULL; ELSE NULL; END CASE; END $$
--; ok
DO $$ BEGIN CASE WHEN true THEN NULL; ELSE END CASE; END $$
--; ok
DO $$ BEGIN CASE WHEN 1 = 1 THEN IF true THEN NULL; END IF; END CASE; END $$
--; ok
DO $$ BEGIN CASE CASE WHEN true THEN 1 END WHEN 1 THEN NULL; END CASE; END $$
--; 42601 22 syntax error at end of input
DO $$ BEGIN IF true NULL; END IF; END $$
--; 42601 25 missing "THEN" at end of SQL expression
DO $$ BEGIN IF THEN NULL; END IF; END $$
--; 42601 16 missing expression at or near "THEN"
DO $$ BEGIN IF true THEN NULL; END; END $$
--; 42601 35 syntax error at or near ";"
DO $$ BEGIN IF true THEN NULL; END IF END $$
--; 42601 39 syntax error at or near "END"
DO $$ BEGIN IF true THEN NULL; ELSE IF false THEN NULL; END IF; END $$
--; 42601 69 syntax error at end of input
DO $$ BEGIN IF true THEN NULL; ELSE NULL; ELSE NULL; END IF; END $$
--; 42601 43 syntax error at or near "ELSE"
DO $$ BEGIN IF true THEN NULL; ELSE NULL; ELSIF true THEN NULL; END IF; END $$
--; 42601 43 syntax error at or near "ELSIF"
DO $$ BEGIN IF true THEN NULL; ELSIF THEN NULL; END IF; END $$
--; 42601 38 missing expression at or near "THEN"
DO $$ BEGIN IF true THEN NULL; ENDIF; END $$
--; 42601 32 syntax error at or near "ENDIF"
DO $$ BEGIN IF true && THEN NULL; END IF; END $$
--; [12-13] ok
--; [14-18] 42601 23 syntax error at end of input
DO $$ BEGIN IF (true THEN NULL; END IF; END $$
--; 42601 31 mismatched parentheses at or near ";"
DO $$ BEGIN IF true THEN NULL END IF; END $$
--; 42601 31 syntax error at or near "END"
DO $$ BEGIN IF true; THEN NULL; END IF; END $$
--; 42601 20 missing "THEN" at end of SQL expression
DO $$ BEGIN ELSE NULL; END $$
--; 42601 13 syntax error at or near "ELSE"
DO $$ BEGIN CASE 1 WHEN 1 NULL; END CASE; END $$
--; 42601 31 missing "THEN" at end of SQL expression
DO $$ BEGIN CASE 1 END CASE; END $$
--; 42601 28 missing "WHEN" at end of SQL expression
DO $$ BEGIN CASE 1 WHEN 1 THEN NULL; END; END $$
--; 42601 41 syntax error at or near ";"
DO $$ BEGIN CASE 1 WHEN THEN NULL; END CASE; END $$
--; 42601 25 missing expression at or near "THEN"
DO $$ BEGIN CASE 1 WHEN 1, THEN NULL; END CASE; END $$
--; 42601 27 syntax error at end of input
DO $$ BEGIN CASE 1 ELSE NULL; END CASE; END $$
--; 42601 29 missing "WHEN" at end of SQL expression
DO $$ BEGIN CASE 1; WHEN 1 THEN NULL; END CASE; END $$
--; 42601 19 missing "WHEN" at end of SQL expression

--# loops
DO $$ BEGIN LOOP EXIT; END LOOP; END $$
--; ok
DO $$ BEGIN LOOP EXIT WHEN true; END LOOP; END $$
--; ok
DO $$ BEGIN <<l>> LOOP EXIT l; END LOOP; END $$
--; ok
DO $$ BEGIN <<l>> LOOP EXIT l WHEN 1 = 1; END LOOP l; END $$
--; ok
DO $$ BEGIN <<l>> LOOP LOOP EXIT l; END LOOP; END LOOP l; END $$
--; ok
DO $$ BEGIN WHILE false LOOP NULL; END LOOP; END $$
--; ok
DO $$ BEGIN <<w>> WHILE false LOOP CONTINUE w; END LOOP w; END $$
--; ok
DO $$ BEGIN WHILE false LOOP CONTINUE WHEN true; END LOOP; END $$
--; ok
DO $$ BEGIN FOR i IN 1..3 LOOP NULL; END LOOP; END $$
--; ok
DO $$ BEGIN FOR i IN REVERSE 3..1 LOOP NULL; END LOOP; END $$
--; ok
DO $$ BEGIN FOR i IN 1..10 BY 2 LOOP NULL; END LOOP; END $$
--; ok
DO $$ BEGIN FOR i IN REVERSE 10 .. 1 BY 2 LOOP CONTINUE; END LOOP; END $$
--; ok
DO $$ BEGIN FOR i IN 1 + 1 .. (SELECT 4) LOOP NULL; END LOOP; END $$
--; ok
DO $$ BEGIN <<l>> FOR i IN 1..2 LOOP l.i := 3; i := i + 1; EXIT l; END LOOP l; END $$
--; ok
DO $$ DECLARE i text; BEGIN FOR i IN 1..2 LOOP i := 1; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN SELECT 1 AS a LOOP r.a := 2; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN (SELECT 1 AS a) LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN (SELECT 1 AS a) UNION (SELECT 2) LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE a int; b int; BEGIN FOR a, b IN SELECT 1, 2 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE a int; BEGIN FOR a IN SELECT 1 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r pg_class%ROWTYPE; BEGIN FOR r IN SELECT * FROM pg_class LIMIT 1 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN VALUES (1), (2) LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN WITH q AS (SELECT 1) SELECT * FROM q LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN EXPLAIN SELECT 1 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN EXPLAIN (COSTS off, VERBOSE) SELECT 1 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN EXPLAIN ANALYZE VERBOSE SELECT 1 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN SHOW search_path LOOP NULL; END LOOP; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN FOR r IN INSERT INTO t VALUES (1) RETURNING * LOOP NULL; END LOOP; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN FOR r IN UPDATE t SET a = 1 RETURNING * LOOP NULL; END LOOP; RETURN 1; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN FOR r IN DELETE FROM t RETURNING * LOOP NULL; END LOOP; RETURN 1; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN EXECUTE 'SELECT 1' LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN EXECUTE 'SELECT $1' USING 1 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN EXECUTE format('SELECT %L', 'x') USING 1, 2 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE c CURSOR FOR SELECT 1 AS a; BEGIN FOR r IN c LOOP r.a := 2; END LOOP; END $$
--; ok
DO $$ DECLARE c CURSOR (x int) FOR SELECT x AS a; BEGIN FOR r IN c(1) LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE c CURSOR (x int, y int) FOR SELECT x AS a; BEGIN FOR r IN c(y := 1, x := 2) LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE c CURSOR (x int, y int) FOR SELECT x AS a; BEGIN <<l>> FOR r IN c(1, y => 2) LOOP EXIT l; END LOOP; END $$
--; [12-17] 42601 86 syntax error at or near "=>"
--; [18-18] ok
DO $$ DECLARE a int; BEGIN FOREACH a IN ARRAY ARRAY[1, 2] LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE a int[]; BEGIN FOREACH a SLICE 1 IN ARRAY ARRAY[[1, 2], [3, 4]] LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE a int; BEGIN <<l>> FOREACH a IN ARRAY '{1}'::int[] LOOP CONTINUE l; END LOOP l; END $$
--; ok
DO $$ DECLARE a int; b int; BEGIN FOREACH a, b IN ARRAY ARRAY[(1, 2)] LOOP EXIT; END LOOP; EXCEPTION WHEN OTHERS THEN NULL; END $$
--; ok
DO $$ BEGIN <<l>> BEGIN EXIT l; END; END $$
--; ok
DO $$ <<l>> BEGIN LOOP EXIT l; END LOOP; END $$
--; ok
DO $$ BEGIN EXIT inline_code_block; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN LOOP EXIT f; END LOOP; RETURN 1; END $$
--; ok
DO $$ BEGIN LOOP BEGIN EXIT; END; END LOOP; END $$
--; ok
DO $$ BEGIN <<exit>> LOOP EXIT exit; END LOOP; END $$
--; ok

--# loops that are refused
DO $$ BEGIN LOOP NULL; END; END $$
--; 42601 27 syntax error at or near ";"
DO $$ BEGIN LOOP NULL; END LOOP END $$
--; 42601 33 syntax error at or near "END"
DO $$ BEGIN LOOP NULL END LOOP; END $$
--; 42601 23 syntax error at or near "END"
DO $$ BEGIN LOOP; END LOOP; END $$
--; 42601 17 syntax error at or near ";"
DO $$ BEGIN EXIT; END $$
--; 42601 13 EXIT cannot be used outside a loop, unless it has a label
DO $$ BEGIN CONTINUE; END $$
--; 42601 13 CONTINUE cannot be used outside a loop
DO $$ BEGIN EXIT WHEN true; END $$
--; 42601 13 EXIT cannot be used outside a loop, unless it has a label
DO $$ BEGIN CONTINUE WHEN true; END $$
--; 42601 13 CONTINUE cannot be used outside a loop
DO $$ BEGIN EXIT l; END $$
--; 42601 18 there is no label "l" attached to any block or loop enclosing this statement
DO $$ BEGIN CONTINUE l; END $$
--; 42601 22 there is no label "l" attached to any block or loop enclosing this statement
DO $$ BEGIN LOOP EXIT l; END LOOP; END $$
--; 42601 23 there is no label "l" attached to any block or loop enclosing this statement
DO $$ BEGIN LOOP CONTINUE l WHEN true; END LOOP; END $$
--; 42601 27 there is no label "l" attached to any block or loop enclosing this statement
DO $$ <<l>> BEGIN CONTINUE l; END $$
--; 42601 28 block label "l" cannot be used in CONTINUE
DO $$ <<l>> BEGIN LOOP CONTINUE l; END LOOP; END $$
--; 42601 33 block label "l" cannot be used in CONTINUE
DO $$ BEGIN <<l>> LOOP EXIT; END LOOP; EXIT l; END $$
--; 42601 45 there is no label "l" attached to any block or loop enclosing this statement
DO $$ BEGIN <<l>> LOOP EXIT; END LOOP m; END $$
--; 42601 39 end label "m" differs from block's label "l"
DO $$ BEGIN LOOP EXIT; END LOOP l; END $$
--; [12-12] 42601 33 end label "l" specified for unlabelled block
--; [13-18] 42601 33 end label "l" specified for unlabeled block
DO $$ BEGIN LOOP EXIT WHEN; END LOOP; END $$
--; 42601 27 missing expression at or near ";"
DO $$ BEGIN LOOP EXIT IF true; END LOOP; END $$
--; 42601 23 syntax error at or near "IF"
DO $$ BEGIN LOOP CONTINUE f; END LOOP; END $$
--; 42601 27 there is no label "f" attached to any block or loop enclosing this statement
DO $$ BEGIN LOOP BREAK; END LOOP; END $$
--; 42601 18 syntax error at or near "BREAK"
DO $$ BEGIN WHILE LOOP NULL; END LOOP; END $$
--; 42601 19 missing expression at or near "LOOP"
DO $$ BEGIN WHILE true NULL; END LOOP; END $$
--; 42601 28 missing "LOOP" at end of SQL expression
DO $$ BEGIN WHILE true DO NULL; END WHILE; END $$
--; 42601 31 missing "LOOP" at end of SQL expression
DO $$ BEGIN FOR i IN 1..3 NULL; END LOOP; END $$
--; 42601 31 missing "LOOP" at end of SQL expression
DO $$ BEGIN FOR i IN 1.. LOOP NULL; END LOOP; END $$
--; 42601 26 missing expression at or near "LOOP"
DO $$ BEGIN FOR i IN ..3 LOOP NULL; END LOOP; END $$
--; 42601 22 missing expression at or near ".."
DO $$ BEGIN FOR i IN 1...3 LOOP NULL; END LOOP; END $$
--; ok
DO $$ BEGIN FOR i IN 1 TO 3 LOOP NULL; END LOOP; END $$
--; 42601 22 syntax error at or near "1"
DO $$ BEGIN FOR i IN 1..3 BY LOOP NULL; END LOOP; END $$
--; 42601 30 missing expression at or near "LOOP"
DO $$ BEGIN FOR i := 1..3 LOOP NULL; END LOOP; END $$
--; 42601 19 syntax error at or near ":="
DO $$ BEGIN FOR i IN LOOP NULL; END LOOP; END $$
--; 42601 22 missing expression at or near "LOOP"
DO $$ BEGIN FOR i, j IN 1..3 LOOP NULL; END LOOP; END $$
--; 42601 17 "i" is not a known variable
DO $$ DECLARE i int; j int; BEGIN FOR i, j IN 1..3 LOOP NULL; END LOOP; END $$
--; 42601 39 integer FOR loop must have only one target variable
DO $$ BEGIN FOR r IN SELECT 1 LOOP NULL; END LOOP; END $$
--; 42601 17 loop variable of loop over rows must be a record variable or list of scalar variables
DO $$ BEGIN FOR r IN EXECUTE 'SELECT 1' LOOP NULL; END LOOP; END $$
--; 42804 17 loop variable of loop over rows must be a record variable or list of scalar variables
DO $$ BEGIN FOR a.b IN SELECT 1 LOOP NULL; END LOOP; END $$
--; 42601 17 "a.b" is not a known variable
DO $$ DECLARE a int; BEGIN FOR a, b IN SELECT 1, 2 LOOP NULL; END LOOP; END $$
--; 42601 35 "b" is not a known variable
DO $$ DECLARE r record; BEGIN FOR r IN REVERSE SELECT 1 LOOP NULL; END LOOP; END $$
--; 42601 40 cannot specify REVERSE in query FOR loop
DO $$ DECLARE r record; BEGIN FOR r IN SELEC 1 LOOP NULL; END LOOP; END $$
--; 42601 40 syntax error at or near "SELEC"
DO $$ DECLARE r record; BEGIN FOR r IN SELECT FROM WHERE LOOP NULL; END LOOP; END $$
--; 42601 52 syntax error at or near "WHERE"
DO $$ DECLARE r record; BEGIN FOR r IN SELECT 1; LOOP NULL; END LOOP; END $$
--; 42601 48 missing "LOOP" at end of SQL expression
DO $$ DECLARE r record; BEGIN FOR r IN EXECUTE LOOP NULL; END LOOP; END $$
--; 42601 48 missing expression at or near "LOOP"
DO $$ DECLARE r record; BEGIN FOR r IN EXECUTE 'x' USING LOOP NULL; END LOOP; END $$
--; 42601 58 missing expression at or near "LOOP"
DO $$ DECLARE c CURSOR FOR SELECT 1; BEGIN FOR r IN c(1) LOOP NULL; END LOOP; END $$
--; 42601 54 cursor "c" has no arguments
DO $$ DECLARE c CURSOR (x int) FOR SELECT 1; BEGIN FOR r IN c LOOP NULL; END LOOP; END $$
--; 42601 63 cursor "c" has arguments
DO $$ DECLARE c CURSOR (x int) FOR SELECT 1; BEGIN FOR r IN c(1, 2) LOOP NULL; END LOOP; END $$
--; 42601 64 too many arguments for cursor "c"
DO $$ DECLARE c CURSOR (x int, y int) FOR SELECT 1; BEGIN FOR r IN c(1) LOOP NULL; END LOOP; END $$
--; 42601 71 not enough arguments for cursor "c"
DO $$ DECLARE c CURSOR (x int) FOR SELECT 1; BEGIN FOR r IN c(z := 1) LOOP NULL; END LOOP; END $$
--; 42601 63 cursor "c" has no argument named "z"
DO $$ DECLARE c CURSOR (x int, y int) FOR SELECT 1; BEGIN FOR r IN c(1, x := 1) LOOP NULL; END LOOP; END $$
--; 42601 73 value for parameter "x" of cursor "c" specified more than once
DO $$ DECLARE c refcursor; BEGIN FOR r IN c LOOP NULL; END LOOP; END $$
--; 42601 43 cursor FOR loop must use a bound cursor variable
DO $$ DECLARE c CURSOR FOR SELECT 1; a int; b int; BEGIN FOR a, b IN c LOOP NULL; END LOOP; END $$
--; 42601 62 cursor FOR loop must have only one target variable
DO $$ BEGIN FOREACH a IN ARRAY ARRAY[1] LOOP NULL; END LOOP; END $$
--; 42601 21 loop variable of FOREACH must be a known variable or list of variables
DO $$ DECLARE a int; BEGIN FOREACH a IN ARRAY[1] LOOP NULL; END LOOP; END $$
--; 42601 46 syntax error at or near "["
DO $$ DECLARE a int; BEGIN FOREACH a SLICE IN ARRAY ARRAY[1] LOOP NULL; END LOOP; END $$
--; 42601 44 syntax error at or near "IN"
DO $$ DECLARE a int; BEGIN FOREACH a SLICE x IN ARRAY ARRAY[1] LOOP NULL; END LOOP; END $$
--; 42601 44 syntax error at or near "x"
DO $$ DECLARE a int; BEGIN FOREACH a IN ARRAY LOOP NULL; END LOOP; END $$
--; 42601 47 missing expression at or near "LOOP"
DO $$ BEGIN FOR i IN 1..2 LOOP NULL; END LOOP; i := 1; END $$
--; 42601 48 "i" is not a known variable
DO $$ DECLARE c CURSOR FOR SELECT 1; BEGIN FOR r IN c LOOP NULL; END LOOP; r.a := 1; END $$
--; 42601 76 "r.a" is not a known variable
