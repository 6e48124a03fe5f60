--#FOR and FOREACH
DO $$ BEGIN FOR i IN 1..3 LOOP NULL; END LOOP; END $$
--; ok
DO $$ BEGIN FOR i IN REVERSE 3..1 BY 2 LOOP NULL; END LOOP; END $$
--; ok
DO $$ BEGIN FOR i IN (1)..(SELECT 3) LOOP NULL; END LOOP; END $$
--; ok
DO $$ BEGIN FOR i IN 1.. LOOP NULL; END LOOP; END $$
--; 42601 26 missing expression at or near "LOOP"
DO $$ BEGIN FOR i IN ..3 LOOP NULL; END LOOP; END $$
--; 42601 22 missing expression at or near ".."
DO $$ BEGIN FOR i IN 1..3..5 LOOP NULL; END LOOP; END $$
--; 42601 26 syntax error at or near ".."
DO $$ BEGIN FOR i IN 1..3 BY LOOP NULL; END LOOP; END $$
--; 42601 30 missing expression at or near "LOOP"
DO $$ BEGIN FOR i IN 1..3 BY 1 BY 2 LOOP NULL; END LOOP; END $$
--; [12-13] 42601 32 syntax error at or near "BY"
--; [14-18] 42601 35 syntax error at or near "2"
DO $$ BEGIN FOR i IN 1..3; END LOOP; END $$
--; 42601 26 missing "LOOP" at end of SQL expression
DO $$ BEGIN FOR i IN 1 LOOP NULL; END LOOP; END $$
--; 42601 22 syntax error at or near "1"
DO $$ BEGIN FOR i IN LOOP NULL; END LOOP; END $$
--; 42601 22 missing expression at or near "LOOP"
DO $$ BEGIN FOR i IN 1..3 $$
--; 42601 27 syntax error at end of input
DO $$ BEGIN FOR i IN SELECT 1 $$
--; 42601 17 loop variable of loop over rows must be a record variable or list of scalar variables
DO $$ BEGIN FOR i IN SELECT 1 LOOP $$
--; 42601 17 loop variable of loop over rows must be a record variable or list of scalar variables
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN FOR i IN 1, 2..3 LOOP NULL; END LOOP; END $$
--; ok
DO $$ BEGIN FOR i, j IN 1..3 LOOP NULL; END LOOP; END $$
--; 42601 17 "i" is not a known variable
DO $$ DECLARE i int; j int; BEGIN FOR i, j IN 1..3 LOOP NULL; END LOOP; END $$
--; 42601 39 integer FOR loop must have only one target variable
DO $$ DECLARE i int; j int; BEGIN FOR i, j IN SELECT 1, 2 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE i int; BEGIN FOR i, j IN SELECT 1, 2 LOOP NULL; END LOOP; END $$
--; 42601 35 "j" is not a known variable
DO $$ DECLARE i CONSTANT int := 1; BEGIN FOR i IN 1..3 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE i CONSTANT int := 1; BEGIN FOR i IN SELECT 1 LOOP NULL; END LOOP; END $$
--; 22005 46 variable "i" is declared CONSTANT
DO $$ DECLARE i CONSTANT int := 1; BEGIN FOR i IN EXECUTE 'SELECT 1' LOOP NULL; END LOOP; END $$
--; 22005 46 variable "i" is declared CONSTANT
DO $$ DECLARE i CONSTANT int := 1; BEGIN FOREACH i IN ARRAY '{1}'::int[] LOOP NULL; END LOOP; END $$
--; 22005 50 variable "i" is declared CONSTANT
DO $$ DECLARE r record; BEGIN FOR r IN 1..3 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r.a IN SELECT 1 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r.a IN 1..3 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; i int; BEGIN FOR r, i IN SELECT 1, 2 LOOP NULL; END LOOP; END $$
--; 42601 43 syntax error at or near ","
DO $$ BEGIN FOR a.b IN SELECT 1 LOOP NULL; END LOOP; END $$
--; 42601 17 "a.b" is not a known variable
DO $$ BEGIN FOR r IN SELECT 1 LOOP NULL; END LOOP; END $$
--; 42601 17 loop variable of loop over rows must be a record variable or list of scalar variables
DO $$ DECLARE r record; BEGIN FOR r IN SELECT 1 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN REVERSE SELECT 1 LOOP NULL; END LOOP; END $$
--; 42601 40 cannot specify REVERSE in query FOR loop
DO $$ DECLARE r record; BEGIN FOR r IN REVERSE LOOP NULL; END LOOP; END $$
--; 42601 48 missing expression at or near "LOOP"
DO $$ DECLARE r record; reverse int; BEGIN FOR i IN reverse..3 LOOP NULL; END LOOP; END $$
--; 42601 60 missing expression at or near ".."
DO $$ DECLARE r record; BEGIN FOR r IN (SELECT 1) LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN (SELECT 1) UNION (SELECT 2) LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN VALUES (1) LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN TABLE pg_class LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN WITH a AS (SELECT 1) SELECT * FROM a LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN INSERT INTO t VALUES (1) RETURNING * LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN EXPLAIN SELECT 1 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN SHOW ALL LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN DROP TABLE t LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN SELECT 1 LOOP NULL; END; END $$
--; 42601 63 syntax error at or near ";"
DO $$ DECLARE r record; BEGIN FOR r IN SELECT 1 LOOP NULL; END LOOP END $$
--; 42601 69 syntax error at or near "END"
DO $$ DECLARE r record; BEGIN FOR r IN SELECT loop FROM t LOOP NULL; END LOOP; END $$
--; 42601 52 syntax error at or near "FROM"
DO $$ DECLARE r record; BEGIN FOR r IN SELECT "loop" FROM t LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN SELECT t.loop FROM t LOOP NULL; END LOOP; END $$
--; 42601 49 syntax error at end of input
DO $$ DECLARE r record; BEGIN FOR r IN SELECT 1; LOOP NULL; END LOOP; END $$
--; 42601 48 missing "LOOP" at end of SQL expression
DO $$ DECLARE r record; BEGIN FOR r IN SELECT (1 LOOP NULL; END LOOP; END $$
--; 42601 59 mismatched parentheses at or near ";"
DO $$ DECLARE r record; BEGIN FOR r IN SELECT 1) LOOP NULL; END LOOP; END $$
--; 42601 48 mismatched parentheses at or near ")"
DO $$ DECLARE r record; BEGIN FOR r IN EXECUTE 'SELECT $1' USING 1 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN EXECUTE 'SELECT $1, $2' USING 1, 2 LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN EXECUTE LOOP NULL; END LOOP; END $$
--; 42601 48 missing expression at or near "LOOP"
DO $$ DECLARE r record; BEGIN FOR r IN EXECUTE 'a' USING LOOP NULL; END LOOP; END $$
--; 42601 58 missing expression at or near "LOOP"
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN FOR r IN EXECUTE 'a' INTO b LOOP NULL; END LOOP; END $$
--; [12-13] ok
--; [14-18] 42601 102 syntax error at or near "INTO"
DO $$ DECLARE r record; BEGIN FOR r IN EXECUTE 'a'; END LOOP; END $$
--; 42601 51 missing "LOOP or USING" at end of SQL expression
DO $$ BEGIN FOR r IN EXECUTE 'a' LOOP NULL; END LOOP; END $$
--; 42804 17 loop variable of loop over rows must be a record variable or list of scalar variables
DO $$ BEGIN FOR IN 1..3 LOOP NULL; END LOOP; END $$
--; 42601 17 syntax error at or near "IN"
DO $$ BEGIN FOR 1 IN 1..3 LOOP NULL; END LOOP; END $$
--; 42601 17 syntax error at or near "1"
DO $$ BEGIN FOR i OF 1..3 LOOP NULL; END LOOP; END $$
--; 42601 19 syntax error at or near "OF"
DO $$ BEGIN FOR i = 1 TO 3 LOOP NULL; END LOOP; END $$
--; 42601 19 syntax error at or near "="
DO $$ DECLARE a int; BEGIN FOREACH a IN ARRAY ARRAY[1, 2] LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE a int[]; BEGIN FOREACH a SLICE 1 IN ARRAY ARRAY[[1], [2]] LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE a int[]; BEGIN FOREACH a SLICE x IN ARRAY ARRAY[[1]] LOOP NULL; END LOOP; END $$
--; 42601 46 syntax error at or near "x"
DO $$ DECLARE a int[]; BEGIN FOREACH a SLICE IN ARRAY ARRAY[[1]] LOOP NULL; END LOOP; END $$
--; 42601 46 syntax error at or near "IN"
DO $$ DECLARE a int; BEGIN FOREACH a IN ARRAY[1] LOOP NULL; END LOOP; END $$
--; 42601 46 syntax error at or near "["
DO $$ DECLARE a int; BEGIN FOREACH a IN b LOOP NULL; END LOOP; END $$
--; 42601 41 syntax error at or near "b"
DO $$ DECLARE a int; BEGIN FOREACH a IN ARRAY LOOP NULL; END LOOP; END $$
--; 42601 47 missing expression at or near "LOOP"
DO $$ BEGIN FOREACH a IN ARRAY '{1}'::int[] LOOP NULL; END LOOP; END $$
--; 42601 21 loop variable of FOREACH must be a known variable or list of variables
DO $$ DECLARE a int; b int; BEGIN FOREACH a, b IN ARRAY ARRAY[ROW(1, 2)] LOOP NULL; END LOOP; END $$
--; ok
DO $$ BEGIN WHILE LOOP NULL; END LOOP; END $$
--; 42601 19 missing expression at or near "LOOP"
DO $$ BEGIN WHILE true LOOP NULL; END WHILE; END $$
--; 42601 39 syntax error at or near "WHILE"
DO $$ BEGIN LOOP EXIT WHEN; END LOOP; END $$
--; 42601 27 missing expression at or near ";"
DO $$ BEGIN LOOP EXIT WHEN true END LOOP; END $$
--; [12-13] 42601 33 syntax error at or near "END"
--; [14-18] 42601 37 syntax error at or near "LOOP"
DO $$ BEGIN LOOP EXIT a b; END LOOP; END $$
--; 42601 25 syntax error at or near "b"
DO $$ BEGIN LOOP CONTINUE WHEN 1 = 1; EXIT; END LOOP; END $$
--; ok
DO $$ BEGIN EXIT; END $$
--; 42601 13 EXIT cannot be used outside a loop, unless it has a label
DO $$ BEGIN CONTINUE; END $$
--; 42601 13 CONTINUE cannot be used outside a loop
DO $$ BEGIN <<b>> BEGIN EXIT b; END b; END $$
--; ok
DO $$ BEGIN <<b>> BEGIN CONTINUE b; END b; END $$
--; 42601 34 block label "b" cannot be used in CONTINUE
DO $$ BEGIN <<b>> LOOP <<c>> LOOP EXIT b; CONTINUE c; END LOOP c; END LOOP b; END $$
--; ok
DO $$ BEGIN <<b>> LOOP EXIT c; END LOOP; END $$
--; 42601 29 there is no label "c" attached to any block or loop enclosing this statement
DO $$ BEGIN <<b>> LOOP EXIT; END LOOP c; END $$
--; 42601 39 end label "c" differs from block's label "b"
DO $$ BEGIN LOOP EXIT; END LOOP c; END $$
--; [12-12] 42601 33 end label "c" specified for unlabelled block
--; [13-18] 42601 33 end label "c" specified for unlabeled block

--#Cursors
DO $$ DECLARE c CURSOR FOR SELECT 1; BEGIN OPEN c; CLOSE c; END $$
--; ok
DO $$ DECLARE c CURSOR FOR EXPLAIN SELECT 1; BEGIN NULL; END $$
--; ok
DO $$ DECLARE c CURSOR FOR UPDATE t SET a = 1 RETURNING a; BEGIN NULL; END $$
--; ok
DO $$ DECLARE c CURSOR FOR SHOW ALL; BEGIN NULL; END $$
--; ok
DO $$ DECLARE c CURSOR IS SELECT 1; BEGIN NULL; END $$
--; ok
DO $$ DECLARE c NO SCROLL CURSOR FOR SELECT 1; d SCROLL CURSOR FOR SELECT 2; BEGIN NULL; END $$
--; ok
DO $$ DECLARE c NO CURSOR FOR SELECT 1; BEGIN NULL; END $$
--; 42601 20 syntax error at or near "CURSOR"
DO $$ DECLARE c CURSOR; BEGIN NULL; END $$
--; 42601 23 syntax error at or near ";"
DO $$ DECLARE c CURSOR FOR; BEGIN NULL; END $$
--; 42601 27 missing SQL statement at or near ";"
DO $$ DECLARE c CURSOR FOR SELECT (1; BEGIN NULL; END $$
--; 42601 37 mismatched parentheses at or near ";"
DO $$ DECLARE c CURSOR FOR SELECT 1); BEGIN NULL; END $$
--; 42601 36 mismatched parentheses at or near ")"
DO $$ DECLARE c CURSOR FOR SELECT 1 FROM; BEGIN NULL; END $$
--; 42601 41 syntax error at end of input
DO $$ DECLARE c CURSOR FOR 1; BEGIN NULL; END $$
--; 42601 28 syntax error at or near "1"
DO $$ DECLARE c CURSOR FOR SELECT 1 $$
--; 42601 37 syntax error at end of input
DO $$ DECLARE c CURSOR (a int, b numeric(3, 2)) FOR SELECT a; BEGIN OPEN c(1, 2); OPEN c(b := 1, a := 2); END $$
--; ok
DO $$ DECLARE c CURSOR (a int) FOR SELECT a; BEGIN OPEN c(a => 1); END $$
--; [12-17] 42601 61 syntax error at or near "=>"
--; [18-18] ok
DO $$ DECLARE c CURSOR (a int, b int) FOR SELECT a; BEGIN OPEN c(1); END $$
--; 42601 67 not enough arguments for cursor "c"
DO $$ DECLARE c CURSOR (a int, b int) FOR SELECT a; BEGIN OPEN c(1, 2, 3); END $$
--; 42601 70 too many arguments for cursor "c"
DO $$ DECLARE c CURSOR (a int, b int) FOR SELECT a; BEGIN OPEN c(a := 1, a := 2); END $$
--; 42601 74 value for parameter "a" of cursor "c" specified more than once
DO $$ DECLARE c CURSOR (a int, b int) FOR SELECT a; BEGIN OPEN c(x := 1, b := 2); END $$
--; 42601 66 cursor "c" has no argument named "x"
DO $$ DECLARE c CURSOR (a int) FOR SELECT a; BEGIN OPEN c; END $$
--; 42601 58 cursor "c" has arguments
DO $$ DECLARE c CURSOR (a int) FOR SELECT a; BEGIN OPEN c(); END $$
--; 42601 59 missing expression at or near ")"
DO $$ DECLARE c CURSOR (a int) FOR SELECT a; BEGIN OPEN c(1; END $$
--; 42601 60 missing "," or ")" at end of SQL expression
DO $$ DECLARE c CURSOR (a int) FOR SELECT a; BEGIN OPEN c(1) x; END $$
--; 42601 62 syntax error at or near "x"
DO $$ DECLARE c CURSOR (a int) FOR SELECT a; BEGIN OPEN c((1, 2)); OPEN c(CASE WHEN true THEN 1 END); END $$
--; ok
DO $$ DECLARE c CURSOR (a int, a int) FOR SELECT a; BEGIN NULL; END $$
--; 42601 32 duplicate declaration at or near "a"
DO $$ DECLARE c CURSOR () FOR SELECT 1; BEGIN NULL; END $$
--; 42601 25 syntax error at or near ")"
DO $$ DECLARE c CURSOR (a) FOR SELECT 1; BEGIN NULL; END $$
--; 42601 26 missing data type declaration at or near ")"
DO $$ DECLARE c CURSOR FOR SELECT 1; BEGIN OPEN c(1); END $$
--; 42601 50 cursor "c" has no arguments
DO $$ DECLARE c CURSOR FOR SELECT 1; BEGIN OPEN c FOR SELECT 2; END $$
--; 42601 51 syntax error at or near "FOR"
DO $$ DECLARE c refcursor; BEGIN OPEN c FOR SELECT 1; OPEN c SCROLL FOR SELECT 1; OPEN c NO SCROLL FOR SELECT 1; END $$
--; ok
DO $$ DECLARE c refcursor; BEGIN OPEN c FOR EXECUTE 'SELECT 1'; OPEN c FOR EXECUTE 'SELECT $1' USING 1; END $$
--; ok
DO $$ DECLARE c refcursor; BEGIN OPEN c; END $$
--; 42601 40 syntax error, expected "FOR" at or near ";"
DO $$ DECLARE c refcursor; BEGIN OPEN c FOR; END $$
--; 42601 44 missing SQL statement at or near ";"
DO $$ DECLARE c refcursor; BEGIN OPEN c FOR EXECUTE; END $$
--; 42601 52 missing expression at or near ";"
DO $$ DECLARE c refcursor; BEGIN OPEN c FOR EXECUTE 'a' USING; END $$
--; 42601 62 missing expression at or near ";"
DO $$ DECLARE c refcursor; BEGIN OPEN c FOR EXPLAIN SELECT 1; OPEN c FOR SHOW ALL; END $$
--; ok
DO $$ DECLARE c int; BEGIN OPEN c FOR SELECT 1; END $$
--; 42804 33 variable "c" must be of type cursor or refcursor
DO $$ DECLARE c record; BEGIN OPEN c FOR SELECT 1; END $$
--; 42804 36 cursor variable must be a simple variable
DO $$ DECLARE c refcursor[]; BEGIN OPEN c[1] FOR SELECT 1; END $$
--; 42804 41 cursor variable must be a simple variable
DO $$ BEGIN OPEN c FOR SELECT 1; END $$
--; 42601 18 "c" is not a known variable
DO $$ BEGIN OPEN c.d FOR SELECT 1; END $$
--; 42601 18 "c.d" is not a known variable
DO $$ BEGIN OPEN; END $$
--; 42601 17 syntax error at or near ";"
DO $$ BEGIN CLOSE c; END $$
--; 42601 19 "c" is not a known variable
DO $$ DECLARE c refcursor; BEGIN CLOSE c x; END $$
--; 42601 42 syntax error at or near "x"
DO $$ DECLARE c CURSOR FOR SELECT 1; BEGIN FOR r IN c LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE c CURSOR (a int) FOR SELECT a; BEGIN FOR r IN c(1) LOOP NULL; END LOOP; END $$
--; ok
DO $$ DECLARE c CURSOR (a int) FOR SELECT a; BEGIN FOR r IN c LOOP NULL; END LOOP; END $$
--; 42601 63 cursor "c" has arguments
DO $$ DECLARE c CURSOR FOR SELECT 1; BEGIN FOR r IN c(1) LOOP NULL; END LOOP; END $$
--; 42601 54 cursor "c" has no arguments
DO $$ DECLARE c CURSOR FOR SELECT 1; BEGIN FOR r IN c x LOOP NULL; END LOOP; END $$
--; 42601 55 syntax error at or near "x"
DO $$ DECLARE c CURSOR FOR SELECT 1; r int; s int; BEGIN FOR r, s IN c LOOP NULL; END LOOP; END $$
--; 42601 62 cursor FOR loop must have only one target variable
DO $$ DECLARE c refcursor; BEGIN FOR r IN c LOOP NULL; END LOOP; END $$
--; 42601 43 cursor FOR loop must use a bound cursor variable
DO $$ DECLARE c int; BEGIN FOR r IN c LOOP NULL; END LOOP; END $$
--; 42601 37 syntax error at or near "c"
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN FETCH c INTO a; FETCH NEXT FROM c INTO a; FETCH PRIOR IN c INTO a; FETCH FIRST FROM c INTO a; FETCH LAST FROM c INTO a; END $$
--; ok
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN FETCH ABSOLUTE 1 FROM c INTO a; FETCH RELATIVE -1 FROM c INTO a; FETCH FORWARD FROM c INTO a; FETCH BACKWARD IN c INTO a; END $$
--; ok
DO $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN FETCH ALL FROM c INTO a; END $$
--; ok
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ DECLARE c CURSOR FOR SELECT 1; BEGIN MOVE c; MOVE ALL FROM c; MOVE FORWARD ALL FROM c; MOVE FORWARD 2 FROM c; MOVE 3 FROM c; MOVE BACKWARD ALL IN c; MOVE FROM c; END $$
--; ok
DO $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN FETCH c; END $$
--; 42601 58 syntax error at or near ";"
DO $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN FETCH c INTO; END $$
--; 42601 63 syntax error at or near ";"
DO $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN FETCH c INTO STRICT a; END $$
--; 42601 64 syntax error at or near "STRICT"
DO $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN FETCH c INTO a b; END $$
--; 42601 66 syntax error at or near "b"
DO $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN FETCH NEXT c INTO a; END $$
--; 42601 62 expected FROM or IN at or near "c"
DO $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN FETCH FORWARD c INTO a; END $$
--; 42601 73 missing "FROM or IN" at end of SQL expression
DO $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN FETCH ABSOLUTE FROM c INTO a; END $$
--; 42601 66 missing expression at or near "FROM"
DO $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN FETCH ABSOLUTE 1 c INTO a; END $$
--; 42601 76 missing "FROM or IN" at end of SQL expression
DO $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN FETCH 1 FROM c INTO a; END $$
--; ok
DO $$ DECLARE c CURSOR FOR SELECT 1; a int; BEGIN MOVE a FROM c; END $$
--; 42804 56 variable "a" must be of type cursor or refcursor
DO $$ DECLARE next CURSOR FOR SELECT 1; a int; BEGIN FETCH next INTO a; END $$
--; 42601 65 expected FROM or IN at or near "INTO"
DO $$ DECLARE c CURSOR FOR SELECT 1; BEGIN MOVE c INTO c; END $$
--; 42601 51 syntax error at or near "INTO"
DO $$ DECLARE c CURSOR FOR SELECT 1; BEGIN FETCH $$
--; 42601 50 unexpected end of function definition at end of input
DO $$ DECLARE c CURSOR FOR SELECT 1; BEGIN MOVE FORWARD $$
--; 42601 57 unexpected end of function definition at end of input
DO $$ BEGIN MOVE x; END $$
--; 42601 19 missing "FROM or IN" at end of SQL expression

--#Dynamic SQL
DO $$ BEGIN EXECUTE 'SELECT 1'; EXECUTE 'SELECT ' || 1; EXECUTE format('SELECT %L', 1); END $$
--; ok
DO $$ DECLARE a int; BEGIN EXECUTE 'SELECT $1' INTO a USING 1; EXECUTE 'SELECT $1' USING 1 INTO a; EXECUTE 'SELECT 1' INTO STRICT a; END $$
--; ok
DO $$ DECLARE a int; BEGIN EXECUTE 'a' INTO a INTO a; END $$
--; 42601 47 syntax error at or near "INTO"
DO $$ DECLARE a int; BEGIN EXECUTE 'a' INTO a USING; END $$
--; 42601 52 missing expression at or near ";"
DO $$ DECLARE a int; BEGIN EXECUTE 'a' INTO; END $$
--; 42601 44 syntax error at or near ";"
DO $$ DECLARE a int; BEGIN EXECUTE INTO a; END $$
--; 42601 36 missing expression at or near "INTO"
DO $$ BEGIN EXECUTE; END $$
--; 42601 20 missing expression at or near ";"
DO $$ BEGIN EXECUTE 'a' USING 1, ; END $$
--; 42601 34 missing expression at or near ";"
DO $$ BEGIN EXECUTE 'a' USING 1 2; END $$
--; 42601 33 syntax error at or near "2"
DO $$ BEGIN EXECUTE 'a' $$
--; 42601 25 missing "INTO or USING or ;" at end of SQL expression
DO $$ BEGIN EXECUTE 'a' USING 1 $$
--; 42601 33 missing ", or ; or INTO" at end of SQL expression
DO $$ BEGIN EXECUTE ('a'; END $$
--; 42601 25 mismatched parentheses at or near ";"
DO $$ BEGIN EXECUTE 'a'); END $$
--; 42601 24 mismatched parentheses at or near ")"
DO $$ DECLARE a int; BEGIN EXECUTE 'a' INTO a x; END $$
--; 42601 47 syntax error at or near "x"
DO $$ DECLARE a int; BEGIN EXECUTE CASE WHEN true THEN 'SELECT 1' END INTO a; END $$
--; ok
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'SELECT (' ; EXECUTE 'nonsense'; END $$
--; ok
DO $$ BEGIN PERFORM; END $$
--; [12-13] 42601 20 missing expression at or near ";"
--; [14-18] ok
DO $$ BEGIN PERFORM 1; PERFORM 1, 2; PERFORM * FROM pg_class; PERFORM 1 FROM pg_class WHERE true ORDER BY 1 LIMIT 1; PERFORM DISTINCT 1; END $$
--; ok
DO $$ BEGIN PERFORM 1 UNION SELECT 2; PERFORM 1 LIMIT 1; END $$
--; ok
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN PERFORM 1 INTO a; END $$
--; ok
DO $$ BEGIN PERFORM SELECT 1; END $$
--; 42601 21 syntax error at or near "SELECT"
DO $$ BEGIN PERFORM (SELECT 1); END $$
--; ok
DO $$ BEGIN PERFORM (1; END $$
--; 42601 23 mismatched parentheses at or near ";"
DO $$ BEGIN PERFORM 1); END $$
--; 42601 22 mismatched parentheses at or near ")"
DO $$ BEGIN PERFORM 1 $$
--; 42601 23 syntax error at end of input
DO $$ BEGIN PERFORM WITH a AS (SELECT 1) SELECT * FROM a; END $$
--; 42601 21 syntax error at or near "WITH"
DO $$ BEGIN ASSERT true; ASSERT true, 'a'; ASSERT 1 = 1, format('%s', 1); END $$
--; ok
DO $$ BEGIN ASSERT; END $$
--; 42601 19 missing expression at or near ";"
DO $$ BEGIN ASSERT true,; END $$
--; 42601 25 missing expression at or near ";"
DO $$ BEGIN ASSERT true, 'a', 'b'; END $$
--; ok
DO $$ BEGIN ASSERT (true; END $$
--; 42601 25 mismatched parentheses at or near ";"
DO $$ BEGIN ASSERT true $$
--; 42601 25 syntax error at end of input

--#RAISE and GET DIAGNOSTICS
DO $$ BEGIN RAISE; END $$
--; ok
DO $$ BEGIN RAISE $$
--; 42601 19 unexpected end of function definition at end of input
DO $$ BEGIN RAISE NOTICE $$
--; 42601 26 unexpected end of function definition at end of input
DO $$ BEGIN RAISE NOTICE; END $$
--; 42601 25 syntax error at or near ";"
DO $$ BEGIN RAISE NOTICE 'a' $$
--; 42601 30 syntax error at end of input
DO $$ BEGIN RAISE NOTICE 'a %', 1; RAISE 'a'; RAISE EXCEPTION 'a %%'; RAISE LOG 'a'; RAISE DEBUG 'a'; RAISE INFO 'a'; RAISE WARNING 'a'; END $$
--; ok
DO $$ BEGIN RAISE NOTICE '% %', 1; END $$
--; 42601 - too few parameters specified for RAISE
DO $$ BEGIN RAISE NOTICE '%', 1, 2; END $$
--; 42601 - too many parameters specified for RAISE
DO $$ BEGIN RAISE NOTICE '%', ; END $$
--; 42601 31 missing expression at or near ";"
DO $$ BEGIN RAISE NOTICE '%',, 1; END $$
--; 42601 30 missing expression at or near ","
DO $$ BEGIN RAISE NOTICE '%', 1; END $$
--; ok
DO $$ BEGIN RAISE NOTICE '%', (SELECT count(*) FROM pg_class); END $$
--; ok
DO $$ BEGIN RAISE NOTICE '%', 1 USING HINT = 'a'; END $$
--; ok
DO $$ BEGIN RAISE NOTICE '%' USING HINT = 'a'; END $$
--; 42601 - too few parameters specified for RAISE
DO $$ BEGIN RAISE NOTICE '%' 1; END $$
--; 42601 30 syntax error at or near "1"
DO $$ BEGIN RAISE NOTICE '%', 1 $$
--; 42601 33 missing ", or ; or USING" at end of SQL expression
DO $$ BEGIN RAISE NOTICE '%', (1; END $$
--; 42601 33 mismatched parentheses at or near ";"
DO $$ BEGIN RAISE NOTICE E'a
%', 1; RAISE NOTICE $a$%$a$, 1; END $$
--; ok
DO $$ BEGIN RAISE NOTICE 'a' 'b'; END $$
--; 42601 30 syntax error at or near "'b'"
DO $$ BEGIN RAISE NOTICE 'a' || 'b'; END $$
--; 42601 30 syntax error at or near "||"
DO $$ BEGIN RAISE division_by_zero; RAISE EXCEPTION division_by_zero USING MESSAGE = 'a'; RAISE SQLSTATE '22012'; RAISE SQLSTATE '22012' USING DETAIL := 'a', HINT = 'b'; END $$
--; ok
DO $$ BEGIN RAISE division_by_zero 'a'; END $$
--; 42601 36 syntax error at or near "'a'"
DO $$ BEGIN RAISE division_by_zero, 'a'; END $$
--; 42601 35 syntax error at or near ","
DO $$ BEGIN RAISE SQLSTATE; END $$
--; 42601 27 syntax error at or near ";"
DO $$ BEGIN RAISE SQLSTATE 22012; END $$
--; 42601 28 syntax error at or near "22012"
DO $$ BEGIN RAISE SQLSTATE '2201'; END $$
--; 42601 28 invalid SQLSTATE code at or near "'2201'"
DO $$ BEGIN RAISE SQLSTATE '2201x'; END $$
--; 42601 28 invalid SQLSTATE code at or near "'2201x'"
DO $$ BEGIN RAISE USING MESSAGE = 'a', ERRCODE = '22012', COLUMN = 'c', CONSTRAINT = 'd', DATATYPE = 'e', TABLE = 'f', SCHEMA = 'g'; END $$
--; ok
DO $$ BEGIN RAISE USING; END $$
--; 42601 24 unrecognized RAISE statement option at or near ";"
DO $$ BEGIN RAISE USING FOO = 'a'; END $$
--; 42601 25 unrecognized RAISE statement option at or near "FOO"
DO $$ BEGIN RAISE USING MESSAGE 'a'; END $$
--; 42601 33 syntax error, expected "=" at or near "'a'"
DO $$ BEGIN RAISE USING MESSAGE = ; END $$
--; 42601 35 missing expression at or near ";"
DO $$ BEGIN RAISE USING MESSAGE = 'a',; END $$
--; 42601 39 unrecognized RAISE statement option at or near ";"
DO $$ BEGIN RAISE USING MESSAGE = 'a' HINT = 'b'; END $$
--; 42601 44 syntax error at or near "="
DO $$ BEGIN RAISE USING $$
--; 42601 25 unexpected end of function definition at end of input
DO $$ BEGIN RAISE 1; END $$
--; 42601 19 syntax error at or near "1"
DO $$ BEGIN RAISE IF; END $$
--; 42601 19 syntax error at or near "IF"
DO $$ BEGIN RAISE NOTICE NULL; END $$
--; 42601 26 syntax error at or near "NULL"
DO $$ DECLARE a int; b text; BEGIN GET DIAGNOSTICS a = ROW_COUNT; GET DIAGNOSTICS a := row_count, b = PG_CONTEXT; GET CURRENT DIAGNOSTICS a = ROW_COUNT; END $$
--; ok
DO $$ DECLARE b text; BEGIN NULL; EXCEPTION WHEN OTHERS THEN GET STACKED DIAGNOSTICS b = MESSAGE_TEXT, b = PG_EXCEPTION_DETAIL, b = PG_EXCEPTION_HINT, b = PG_EXCEPTION_CONTEXT, b = RETURNED_SQLSTATE, b = COLUMN_NAME, b = CONSTRAINT_NAME, b = PG_DATATYPE_NAME, b = TABLE_NAME, b = SCHEMA_NAME, b = PG_CONTEXT; END $$
--; ok
DO $$ DECLARE a bigint; BEGIN GET DIAGNOSTICS a = PG_ROUTINE_OID; END $$
--; [12-15] 42601 51 unrecognized GET DIAGNOSTICS item at or near "PG_ROUTINE_OID"
--; [16-18] ok
DO $$ DECLARE a int; BEGIN GET STACKED DIAGNOSTICS a = ROW_COUNT; END $$
--; 42601 28 diagnostics item ROW_COUNT is not allowed in GET STACKED DIAGNOSTICS
DO $$ DECLARE a text; BEGIN GET DIAGNOSTICS a = MESSAGE_TEXT; END $$
--; 42601 29 diagnostics item MESSAGE_TEXT is not allowed in GET CURRENT DIAGNOSTICS
DO $$ DECLARE a int; BEGIN GET DIAGNOSTICS a = FOO; END $$
--; 42601 48 unrecognized GET DIAGNOSTICS item at or near "FOO"
DO $$ DECLARE a int; BEGIN GET DIAGNOSTICS a ROW_COUNT; END $$
--; 42601 46 syntax error at or near "ROW_COUNT"
DO $$ DECLARE a int; BEGIN GET DIAGNOSTICS b = ROW_COUNT; END $$
--; 42601 44 "b" is not a known variable
DO $$ DECLARE a int; BEGIN GET DIAGNOSTICS; END $$
--; 42601 43 syntax error at or near ";"
DO $$ DECLARE a int; BEGIN GET DIAGNOSTICS a = ROW_COUNT, ; END $$
--; 42601 59 syntax error at or near ";"
DO $$ DECLARE a int; BEGIN GET a = ROW_COUNT; END $$
--; 42601 32 syntax error at or near "a"
DO $$ DECLARE a int[]; BEGIN GET DIAGNOSTICS a[1] = ROW_COUNT; END $$
--; [12-13] ok
--; [14-18] 42601 46 "a" is not a scalar variable
DO $$ DECLARE a record; BEGIN GET DIAGNOSTICS a = ROW_COUNT; END $$
--; 42601 47 "a" is not a scalar variable
DO $$ DECLARE a record; BEGIN GET DIAGNOSTICS a.x = ROW_COUNT; END $$
--; ok
DO $$ DECLARE a CONSTANT int := 1; BEGIN GET DIAGNOSTICS a = ROW_COUNT; END $$
--; 22005 58 variable "a" is declared CONSTANT
DO $$ DECLARE row_count int; BEGIN GET DIAGNOSTICS row_count = ROW_COUNT; END $$
--; ok

--#Declarations
DO $$ DECLARE <<a>> BEGIN NULL; END $$
--; 42601 15 block label must be placed before DECLARE, not after
DO $$ DECLARE a int; <<b>> BEGIN NULL; END $$
--; 42601 22 block label must be placed before DECLARE, not after
DO $$ <<b>> DECLARE a int; BEGIN b.a := 1; END b $$
--; ok
DO $$ DECLARE DECLARE a int; DECLARE BEGIN NULL; END $$
--; ok
DO $$ DECLARE a int; a int; BEGIN NULL; END $$
--; 42601 22 duplicate declaration at or near "a"
DO $$ DECLARE a int; "a" int; BEGIN NULL; END $$
--; 42601 22 duplicate declaration at or near ""a""
DO $$ DECLARE a int; BEGIN DECLARE a int; BEGIN a := 1; END; END $$
--; ok
DO $$ DECLARE a int := 1; b int DEFAULT 2; c int = 3; d CONSTANT int := 4; e int NOT NULL := 5; f text COLLATE "C" := 'x'; BEGIN NULL; END $$
--; ok
DO $$ DECLARE a int NOT NULL; BEGIN NULL; END $$
--; 22004 21 variable "a" must have a default value, since it's declared NOT NULL
DO $$ DECLARE a int NOT := 1; BEGIN NULL; END $$
--; 42601 25 syntax error at or near ":="
DO $$ DECLARE a int :=; BEGIN NULL; END $$
--; 42601 23 missing expression at or near ";"
DO $$ DECLARE a int := 1 2; BEGIN NULL; END $$
--; 42601 26 syntax error at or near "2"
DO $$ DECLARE a int := (SELECT 1); b int := count(*) FROM pg_class; BEGIN NULL; END $$
--; ok
DO $$ DECLARE a numeric(; BEGIN NULL; END $$
--; [12-13] 42601 17 syntax error at end of input
--; [14-18] 42601 25 syntax error at end of input
DO $$ DECLARE a numeric(3 ; BEGIN NULL; END $$
--; [12-13] 42601 17 syntax error at end of input
--; [14-18] 42601 27 syntax error at end of input
DO $$ DECLARE a numeric(3, 2); b varchar(10)[]; c int[3][3]; d double precision; e timestamp(3) with time zone; f interval day to second; BEGIN NULL; END $$
--; ok
DO $$ DECLARE a int ARRAY; b int ARRAY[3]; BEGIN NULL; END $$
--; ok
DO $$ DECLARE a setof int; BEGIN NULL; END $$
--; 42601 17 invalid type name "setof int"
DO $$ DECLARE a 1; BEGIN NULL; END $$
--; 42601 17 syntax error at or near "1"
DO $$ DECLARE a int int; BEGIN NULL; END $$
--; [12-13] 42601 17 syntax error at or near "int"
--; [14-18] 42601 21 syntax error at or near "int"
DO $$ DECLARE a int[; BEGIN NULL; END $$
--; [12-13] 42601 17 syntax error at end of input
--; [14-18] 42601 21 syntax error at end of input
DO $$ DECLARE a pg_catalog.int4; b pg_catalog.pg_class; BEGIN NULL; END $$
--; ok
DO $$ DECLARE a pg_class.relname%TYPE; b pg_catalog.pg_class.relname%TYPE; c pg_class%ROWTYPE; d pg_catalog.pg_class%ROWTYPE; BEGIN NULL; END $$
--; ok
DO $$ DECLARE a pg_class.relname%TYPE[]; b pg_class%ROWTYPE[]; BEGIN NULL; END $$
--; [12-16] 42601 38 syntax error at or near "["
--; [17-18] ok
DO $$ DECLARE a pg_class.relname%TYPE ARRAY; BEGIN NULL; END $$
--; [12-16] 42601 39 syntax error at or near "ARRAY"
--; [17-18] ok
DO $$ DECLARE a pg_class.relname%TYPE[3][; BEGIN NULL; END $$
--; [12-16] 42601 38 syntax error at or near "["
--; [17-18] 42601 42 syntax error, expected "]" at or near ";"
DO $$ DECLARE a pg_class.relname%FOO; BEGIN NULL; END $$
--; [12-13] 42601 17 invalid type name "pg_class.relname%FOO"
--; [14-18] 42601 33 syntax error at or near "%"
DO $$ DECLARE a pg_class.relname%; BEGIN NULL; END $$
--; [12-13] 42601 17 syntax error at end of input
--; [14-18] 42601 33 syntax error at or near "%"
DO $$ DECLARE a int; b a%TYPE; c b%TYPE := 1; BEGIN NULL; END $$
--; ok
DO $$ DECLARE a record; b a%TYPE; BEGIN NULL; END $$
--; [12-13] 42601 27 invalid type name "a%TYPE"
--; [14-16] 42601 28 syntax error at or near "%"
--; [17-18] ok
DO $$ DECLARE a text%TYPE; BEGIN NULL; END $$
--; [12-16] ok
--; [17-18] 42704 - variable "text" does not exist
DO $$ DECLARE a ALIAS FOR found; BEGIN a := true; END $$
--; ok
DO $$ DECLARE a ALIAS; BEGIN NULL; END $$
--; 42601 22 syntax error at or near ";"
DO $$ DECLARE a ALIAS FOR b; BEGIN NULL; END $$
--; 42704 27 variable "b" does not exist
DO $$ DECLARE a ALIAS FOR; BEGIN NULL; END $$
--; 42601 26 syntax error at or near ";"
DO $$ DECLARE a int; b ALIAS FOR a; c ALIAS FOR b; BEGIN c := 1; END $$
--; ok
CREATE FUNCTION f(int) RETURNS int LANGUAGE plpgsql AS $$ DECLARE a ALIAS FOR $1; BEGIN RETURN a; END $$
--; ok
CREATE FUNCTION f(int) RETURNS int LANGUAGE plpgsql AS $$ DECLARE a ALIAS FOR $2; BEGIN RETURN a; END $$
--; 42704 79 variable "$2" does not exist
CREATE FUNCTION f(a int) RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN RETURN f.a; END $$
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE n ALIAS FOR NEW; BEGIN n.a := 1; RETURN n; END $$
--; ok
DO $$ BEGIN NULL; EXCEPTION WHEN division_by_zero OR unique_violation THEN NULL; WHEN SQLSTATE '22012' THEN NULL; WHEN OTHERS THEN RAISE NOTICE '%', SQLERRM; END $$
--; ok
DO $$ BEGIN NULL; EXCEPTION END $$
--; 42601 29 syntax error at or near "END"
DO $$ BEGIN NULL; EXCEPTION WHEN THEN NULL; END $$
--; 42601 34 syntax error at or near "THEN"
DO $$ BEGIN NULL; EXCEPTION WHEN OTHERS NULL; END $$
--; 42601 41 syntax error at or near "NULL"
DO $$ BEGIN NULL; EXCEPTION WHEN OTHERS OR THEN NULL; END $$
--; 42601 44 syntax error at or near "THEN"
DO $$ BEGIN NULL; EXCEPTION WHEN SQLSTATE THEN NULL; END $$
--; 42601 43 syntax error at or near "THEN"
DO $$ BEGIN NULL; EXCEPTION WHEN SQLSTATE 'abc' THEN NULL; END $$
--; 42601 43 invalid SQLSTATE code at or near "'abc'"
DO $$ BEGIN NULL; EXCEPTION WHEN a.b THEN NULL; END $$
--; 42601 34 syntax error at or near "a.b"
DO $$ BEGIN SQLERRM := 'a'; END $$
--; 42601 13 "sqlerrm" is not a known variable
DO $$ BEGIN NULL; EXCEPTION WHEN OTHERS THEN SQLERRM := 'a'; END $$
--; 22005 46 variable "sqlerrm" is declared CONSTANT
DO $$ BEGIN NULL; EXCEPTION WHEN OTHERS THEN SQLSTATE := 'a'; END $$
--; 22005 46 variable "sqlstate" is declared CONSTANT
DO $$ #variable_conflict use_column BEGIN NULL; END $$
--; ok
DO $$ #variable_conflict use_variable
 BEGIN NULL; END $$
--; ok
DO $$ #variable_conflict error BEGIN NULL; END $$
--; ok
DO $$ #variable_conflict foo BEGIN NULL; END $$
--; 42601 26 syntax error at or near "foo"
DO $$ #option dump BEGIN NULL; END $$
--; ok
DO $$ #option foo BEGIN NULL; END $$
--; 42601 15 syntax error at or near "foo"
DO $$ #print_strict_params on BEGIN NULL; END $$
--; ok
DO $$ #print_strict_params off BEGIN NULL; END $$
--; ok
DO $$ #foo BEGIN NULL; END $$
--; 42601 8 syntax error at or near "foo"
DO $$ # variable_conflict error #option dump <<a>> BEGIN NULL; END $$
--; ok
DO $$  $$
--; 42601 8 syntax error at end of input
DO $$ BEGIN $$
--; 42601 13 syntax error at end of input
DO $$ END $$
--; 42601 7 syntax error at or near "END"
DO $$ BEGIN END; END $$
--; 42601 18 syntax error at or near "END"
DO $$ BEGIN END x $$
--; [12-12] 42601 17 end label "x" specified for unlabelled block
--; [13-18] 42601 17 end label "x" specified for unlabeled block
DO $$ BEGIN END;; $$
--; 42601 17 syntax error at or near ";"
DO $$ BEGIN ; END $$
--; 42601 13 syntax error at or near ";"
DO $$ BEGIN NULL END $$
--; 42601 18 syntax error at or near "END"
DO $$ BEGIN NULL;; END $$
--; 42601 18 syntax error at or near ";"
DO $$ BEGIN IF true THEN NULL; ELSE NULL; ELSE NULL; END IF; END $$
--; 42601 43 syntax error at or near "ELSE"
DO $$ BEGIN IF true THEN NULL; ELSEIF true THEN NULL; ELSIF false THEN NULL; ELSE NULL; END IF; END $$
--; ok
DO $$ BEGIN IF true THEN NULL; ELSE IF true THEN NULL; END IF; END $$
--; 42601 68 syntax error at end of input
DO $$ BEGIN IF true THEN NULL; END; END $$
--; 42601 35 syntax error at or near ";"
DO $$ BEGIN CASE 1 WHEN 1, 2 THEN NULL; WHEN 3 THEN NULL; ELSE NULL; END CASE; END $$
--; ok
DO $$ BEGIN CASE WHEN true THEN NULL; END CASE; END $$
--; ok
DO $$ BEGIN CASE WHEN true THEN NULL; END; END $$
--; 42601 42 syntax error at or near ";"
DO $$ BEGIN CASE WHEN THEN NULL; END CASE; END $$
--; 42601 23 missing expression at or near "THEN"
DO $$ BEGIN CASE 1 WHEN THEN NULL; END CASE; END $$
--; 42601 25 missing expression at or near "THEN"
DO $$ BEGIN CASE 1 + WHEN 1 THEN NULL; END CASE; END $$
--; 42601 21 syntax error at end of input
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CASE 1 WHEN 1 AS a, 2 THEN NULL; END CASE; END $$
--; ok
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CASE 1 WHEN * FROM t THEN NULL; END CASE; END $$
--; ok
DO $$ DECLARE a.b int; BEGIN NULL; END $$
--; 42601 15 syntax error at or near "a.b"
DO $$ BEGIN LOOP EXIT a.b; END LOOP; END $$
--; 42601 23 syntax error at or near "a.b"
DO $$ <<x>> DECLARE c CURSOR FOR SELECT 1; BEGIN FOR r IN x.c LOOP NULL; END LOOP; OPEN x.c; END $$
--; ok
DO $$ <<x>> DECLARE r record; i int; BEGIN x.r.a := 1; x.i := 2; FOR x.i IN 1..2 LOOP NULL; END LOOP; END $$
--; ok
CREATE FUNCTION f(anyarray) RETURNS anyelement LANGUAGE plpgsql AS $$ DECLARE a ALIAS FOR $0; BEGIN a := $1[1]; RETURN $0; END $$
--; ok
CREATE FUNCTION f(OUT a anyelement, anyelement) LANGUAGE plpgsql AS $$ BEGIN $0 := 1; END $$
--; 42601 78 "$0" is not a known variable
DO $$ DECLARE x CONSTANT pg_class; BEGIN x.relname := 'a'; END $$
--; 22005 42 variable "x" is declared CONSTANT
DO $$ <<b>> DECLARE x CONSTANT pg_class; BEGIN b.x.relname := 'a'; END $$
--; 22005 48 variable "x" is declared CONSTANT
DO $$ DECLARE x CONSTANT pg_class; y int; BEGIN FOR y, x.relname IN SELECT 1, 2 LOOP NULL; END LOOP; END $$
--; 22005 56 variable "x" is declared CONSTANT
DO $$ DECLARE x CONSTANT int := 1; y ALIAS FOR x; BEGIN y := 2; END $$
--; 22005 57 variable "x" is declared CONSTANT
DO $$ DECLARE x CONSTANT pg_class; BEGIN x.relname.a := 'a'; END $$
--; [12-13] 42601 42 "x.relname.a" is not a known variable
--; [14-18] 22005 42 variable "x" is declared CONSTANT
