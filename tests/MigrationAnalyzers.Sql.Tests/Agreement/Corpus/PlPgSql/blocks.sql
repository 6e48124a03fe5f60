--# blocks and declarations
DO $$ BEGIN END $$
--; ok
DO $$ BEGIN END; $$
--; ok
DO $$ BEGIN NULL; END $$
--; ok
DO $$ BEGIN NULL; NULL; END; $$
--; ok
DO $$ DECLARE BEGIN END $$
--; ok
DO $$ DECLARE a int; BEGIN a := 1; END $$
--; ok
DO $$ DECLARE DECLARE a int; DECLARE b int; BEGIN a := 1; b := a; END $$
--; ok
DO $$ DECLARE a int := 1; b int = 2; c int DEFAULT 3; BEGIN END $$
--; ok
DO $$ DECLARE a CONSTANT int := 1; BEGIN END $$
--; ok
DO $$ DECLARE a int NOT NULL := 1; BEGIN END $$
--; ok
DO $$ DECLARE a text COLLATE "C" := 'x'; BEGIN END $$
--; ok
DO $$ DECLARE a text COLLATE pg_catalog."C" NOT NULL := 'x'; BEGIN END $$
--; ok
DO $$ DECLARE a numeric(10, 2)[]; b int[3][]; c int ARRAY; d int ARRAY[4]; BEGIN END $$
--; ok
DO $$ DECLARE a pg_class%ROWTYPE; b pg_class.relname%TYPE; c record; d a%TYPE; BEGIN END $$
--; [12-13] 42601 72 invalid type name "a%TYPE"
--; [14-16] 42601 73 syntax error at or near "%"
--; [17-18] ok
DO $$ DECLARE a pg_catalog.pg_class%ROWTYPE; b pg_catalog.pg_class.relname%TYPE; BEGIN END $$
--; ok
DO $$ DECLARE a timestamp with time zone; b double precision; c character varying(10); d interval day to second; e bit varying(3); BEGIN END $$
--; ok
DO $$ DECLARE a int; b ALIAS FOR a; BEGIN b := 1; a := b; END $$
--; ok
DO $$ DECLARE "A b" int; BEGIN "A b" := 1; END $$
--; ok
DO $$ DECLARE a int := (SELECT 1); b int := a + 1; BEGIN END $$
--; ok
DO $$ DECLARE a int := count(*) FROM pg_class; BEGIN END $$
--; ok
DO $$ DECLARE c CURSOR FOR SELECT 1; BEGIN END $$
--; ok
DO $$ DECLARE c CURSOR IS SELECT 1; d SCROLL CURSOR FOR SELECT 1; e NO SCROLL CURSOR FOR SELECT 1; BEGIN END $$
--; ok
DO $$ DECLARE c CURSOR (x int, y text) FOR SELECT x, y; BEGIN END $$
--; ok
DO $$ DECLARE c CURSOR (x int) FOR (SELECT x); BEGIN END $$
--; ok
DO $$ DECLARE c CURSOR FOR VALUES (1), (2); BEGIN END $$
--; ok
DO $$ DECLARE c CURSOR FOR WITH q AS (SELECT 1) SELECT * FROM q; BEGIN END $$
--; ok
DO $$ DECLARE c CURSOR FOR TABLE pg_class; BEGIN END $$
--; ok
DO $$ DECLARE c refcursor; d refcursor := 'x'; BEGIN END $$
--; ok
DO $$ <<l>> BEGIN END l $$
--; ok
DO $$ <<l>> DECLARE a int; BEGIN l.a := 1; END l; $$
--; ok
DO $$ <<"L l">> BEGIN END "L l" $$
--; ok
DO $$ <<l>> BEGIN <<m>> BEGIN EXIT l; END m; END l $$
--; ok
DO $$ DECLARE a int; BEGIN DECLARE a text; BEGIN a := 'x'; END; a := 1; END $$
--; ok
DO $$ <<o>> DECLARE a int; BEGIN <<i>> DECLARE a int; BEGIN o.a := 1; i.a := 2; a := o.a; END; END $$
--; ok
DO $$ #variable_conflict error BEGIN END $$
--; ok
DO $$ #variable_conflict use_variable BEGIN END $$
--; ok
DO $$ #variable_conflict use_column DECLARE a int; BEGIN END $$
--; ok
DO $$ #print_strict_params on BEGIN END $$
--; ok
DO $$ #print_strict_params off BEGIN END $$
--; ok
DO $$ #variable_conflict use_column #print_strict_params on <<l>> BEGIN END l $$
--; ok
DO $$ BEGIN BEGIN BEGIN END; END; END $$
--; ok
DO $$ DECLARE return int; query int; next int; BEGIN return := 1; query := 2; next := 3; END $$
--; ok
DO $$ DECLARE open int; close int; fetch int; move int; get int; raise int; perform int; exit int; assert int; BEGIN open := 1; close := 1; fetch := 1; move := 1; get := 1; raise := 1; perform := 1; exit := 1; assert := 1; END $$
--; [12-13] ok
--; [14-18] 42601 141 syntax error at or near "fetch"
DO $$ DECLARE insert int; import int; call int; do int; commit int; rollback int; BEGIN insert := 1; import := 1; call := 1; do := 1; commit := 1; rollback := 1; END $$
--; [12-13] ok
--; [14-18] 42601 126 syntax error at or near "do"
DO $$ DECLARE elsif int; exception int; elseif int; BEGIN elsif := 1; elseif := 1; exception := 1; END $$
--; ok
DO $$ DECLARE constant int; cursor int; scroll int; alias int; BEGIN constant := 1; cursor := 1; scroll := 1; alias := 1; END $$
--; ok
DO $$ DECLARE select int; BEGIN END $$
--; ok
DO $$ DECLARE user int; BEGIN user := 1; END $$
--; [12-13] ok
--; [14-18] 42601 31 syntax error at or near "user"
DO $$ DECLARE table int; BEGIN table := 1; END $$
--; [12-13] ok
--; [14-18] 42601 32 syntax error at or near "table"
DO $$ DECLARE a int; BEGIN a = 1; a := a; END $$
--; ok
DO $$ DECLARE a int[]; BEGIN a[1] := 2; a[1:2] := '{1,2}'; a[a[1]] := 3; END $$
--; [12-13] 42601 44 syntax error at or near ":"
--; [14-18] ok
DO $$ DECLARE a record; BEGIN SELECT 1 AS x, 2 AS y INTO a; a.x := 2; END $$
--; ok
DO $$ DECLARE a int; BEGIN a := 1 FROM pg_class LIMIT 1; END $$
--; ok
DO $$ DECLARE a int; BEGIN a := CASE WHEN true THEN 1 ELSE 2 END; END $$
--; ok
DO $$ BEGIN /* comment */ NULL; -- more
END $$
--; ok
DO $$ DECLARE a int; BEGIN PERFORM a; PERFORM 1, 2; PERFORM * FROM pg_class WHERE false; PERFORM DISTINCT 1; END $$
--; ok
DO $$ DECLARE a int; BEGIN PERFORM set_config('x.y', 'z', true); END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a ALIAS FOR $1; BEGIN RETURN 1; END $$
--; 42704 76 variable "$1" does not exist
CREATE FUNCTION f(x int) RETURNS int LANGUAGE plpgsql AS $$ DECLARE a ALIAS FOR $1; b ALIAS FOR x; BEGIN a := 1; b := 2; $1 := 3; x := 4; f.x := 5; RETURN x; END $$
--; ok
CREATE FUNCTION f(x int, OUT y int) LANGUAGE plpgsql AS $$ BEGIN y := x; END $$
--; ok
CREATE FUNCTION f(INOUT x int) LANGUAGE plpgsql AS $$ BEGIN x := x + 1; RETURN; END $$
--; ok
CREATE FUNCTION f(a pg_class, b record DEFAULT NULL) RETURNS int LANGUAGE plpgsql AS $$ BEGIN a.relname := 'x'; RETURN 1; END $$
--; ok
CREATE FUNCTION f(a pg_class) RETURNS int LANGUAGE plpgsql AS $$ BEGIN f.a.relname := 'x'; RETURN 1; END $$
--; ok
CREATE FUNCTION f(VARIADIC a int[]) RETURNS int LANGUAGE plpgsql AS $$ BEGIN a[1] := 2; RETURN a[1]; END $$
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE f int; BEGIN f := 1; RETURN f; END $$
--; ok
CREATE FUNCTION f(x int) RETURNS int LANGUAGE plpgsql AS $$ DECLARE x text; BEGIN x := 'a'; RETURN 1; END $$
--; ok
CREATE FUNCTION f(found int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN found := 1; RETURN found; END $$
--; ok
DO $$ BEGIN found := true; END $$
--; ok

--# blocks and declarations that are refused
DO $$ BEGIN $$
--; 42601 13 syntax error at end of input
DO $$ END $$
--; 42601 7 syntax error at or near "END"
DO $$ BEGIN END END $$
--; 42601 17 syntax error at or near "END"
DO $$ BEGIN NULL END $$
--; 42601 18 syntax error at or near "END"
DO $$ BEGIN NULL;  $$
--; 42601 20 syntax error at end of input
DO $$ BEGIN ; END $$
--; 42601 13 syntax error at or near ";"
DO $$ BEGIN NULL;; END $$
--; 42601 18 syntax error at or near ";"
DO $$ DECLARE a; BEGIN END $$
--; 42601 16 missing data type declaration at or near ";"
DO $$ DECLARE a int BEGIN END $$
--; 42601 31 incomplete data type declaration at end of input
DO $$ DECLARE int; BEGIN END $$
--; 42601 18 missing data type declaration at or near ";"
DO $$ DECLARE a int a; BEGIN END $$
--; [12-13] 42601 17 invalid type name "int a"
--; [14-18] 42601 21 syntax error at or near "a"
DO $$ DECLARE a int, b int; BEGIN END $$
--; 42601 20 syntax error at or near ","
DO $$ DECLARE a int; a text; BEGIN END $$
--; 42601 22 duplicate declaration at or near "a"
DO $$ DECLARE a int; b text; "a" text; BEGIN END $$
--; 42601 30 duplicate declaration at or near ""a""
DO $$ DECLARE c CURSOR FOR SELECT 1; c int; BEGIN END $$
--; 42601 38 duplicate declaration at or near "c"
DO $$ DECLARE c CURSOR (x int, x int) FOR SELECT 1; BEGIN END $$
--; 42601 32 duplicate declaration at or near "x"
DO $$ DECLARE a int; a ALIAS FOR a; BEGIN END $$
--; 42601 22 duplicate declaration at or near "a"
DO $$ DECLARE b ALIAS FOR a; BEGIN END $$
--; 42704 27 variable "a" does not exist
DO $$ DECLARE b ALIAS FOR $1; BEGIN END $$
--; 42704 27 variable "$1" does not exist
DO $$ DECLARE a CONSTANT int := 1; BEGIN a := 2; END $$
--; 22005 42 variable "a" is declared CONSTANT
DO $$ DECLARE a CONSTANT int := 1; BEGIN SELECT 1 INTO a; END $$
--; 22005 56 variable "a" is declared CONSTANT
DO $$ DECLARE a CONSTANT int := 1; BEGIN FOR i IN 1..2 LOOP a := i; END LOOP; END $$
--; 22005 61 variable "a" is declared CONSTANT
DO $$ DECLARE a int NOT NULL; BEGIN END $$
--; 22004 21 variable "a" must have a default value, since it's declared NOT NULL
DO $$ DECLARE a int NOT := 1; BEGIN END $$
--; 42601 25 syntax error at or near ":="
DO $$ DECLARE a int := ; BEGIN END $$
--; 42601 24 missing expression at or near ";"
DO $$ DECLARE a int DEFAULT; BEGIN END $$
--; 42601 28 missing expression at or near ";"
DO $$ DECLARE a int := 1 2; BEGIN END $$
--; 42601 26 syntax error at or near "2"
DO $$ DECLARE a int := (1; BEGIN END $$
--; 42601 26 mismatched parentheses at or near ";"
DO $$ DECLARE a int := 1); BEGIN END $$
--; 42601 25 mismatched parentheses at or near ")"
DO $$ DECLARE if int; BEGIN END $$
--; 42601 15 syntax error at or near "if"
DO $$ DECLARE begin int; BEGIN END $$
--; 42601 21 syntax error at or near "int"
DO $$ DECLARE for int; BEGIN END $$
--; 42601 15 syntax error at or near "for"
DO $$ DECLARE strict int; BEGIN END $$
--; 42601 15 syntax error at or near "strict"
DO $$ DECLARE CONSTANT a int := 1; BEGIN END $$
--; [12-13] 42601 24 syntax error at or near "int"
--; [14-18] 42601 26 syntax error at or near "int"
DO $$ DECLARE a int COLLATE; BEGIN END $$
--; 42601 28 syntax error at or near ";"
DO $$ DECLARE c CURSOR SELECT 1; BEGIN END $$
--; 42601 24 syntax error at or near "SELECT"
DO $$ DECLARE c CURSOR FOR; BEGIN END $$
--; 42601 27 missing SQL statement at or near ";"
DO $$ DECLARE c CURSOR FOR SELEC 1; BEGIN END $$
--; 42601 28 syntax error at or near "SELEC"
DO $$ DECLARE c CURSOR () FOR SELECT 1; BEGIN END $$
--; 42601 25 syntax error at or near ")"
DO $$ DECLARE c CURSOR (int) FOR SELECT 1; BEGIN END $$
--; 42601 28 missing data type declaration at or near ")"
DO $$ DECLARE c SCROLL FOR SELECT 1; BEGIN END $$
--; 42601 24 syntax error at or near "FOR"
DO $$ <<l>> BEGIN END m $$
--; 42601 23 end label "m" differs from block's label "l"
DO $$ BEGIN END l $$
--; [12-12] 42601 17 end label "l" specified for unlabelled block
--; [13-18] 42601 17 end label "l" specified for unlabeled block
DO $$ <<l>> <<m>> BEGIN END $$
--; 42601 13 syntax error at or near "<<"
DO $$ <<l> BEGIN END $$
--; 42601 10 syntax error at or near ">"
DO $$ <l>> BEGIN END $$
--; 42601 7 syntax error at or near "<"
DO $$ <<>> BEGIN END $$
--; 42601 7 syntax error at or near "<<>>"
DO $$ <<l>> NULL; $$
--; 42601 13 syntax error at or near "NULL"
DO $$ BEGIN <<l>> NULL; END $$
--; 42601 19 syntax error at or near "NULL"
DO $$ BEGIN <<l>> a := 1; END $$
--; 42601 19 syntax error at or near "a"
DO $$ #variable_conflict BEGIN END $$
--; 42601 26 syntax error at or near "BEGIN"
DO $$ #variable_conflict sometimes BEGIN END $$
--; 42601 26 syntax error at or near "sometimes"
DO $$ #print_strict_params maybe BEGIN END $$
--; ok
DO $$ #unknown on BEGIN END $$
--; 42601 8 syntax error at or near "unknown"
DO $$ BEGIN a := 1; END $$
--; 42601 13 "a" is not a known variable
DO $$ BEGIN a.b := 1; END $$
--; 42601 13 "a.b" is not a known variable
DO $$ BEGIN a.b.c := 1; END $$
--; 42601 13 "a.b.c" is not a known variable
DO $$ BEGIN a[1] := 1; END $$
--; 42601 13 "a" is not a known variable
DO $$ BEGIN "A" := 1; END $$
--; 42601 13 "A" is not a known variable
DO $$ DECLARE a int; BEGIN A := 1; "A" := 1; END $$
--; 42601 36 "A" is not a known variable
DO $$ DECLARE a int; BEGIN b = 1; END $$
--; 42601 28 "b" is not a known variable
DO $$ BEGIN BEGIN END END $$
--; 42601 23 syntax error at or near "END"
DO $$ BEGIN DECLARE a int; BEGIN a := 1; END; a := 2; END $$
--; 42601 47 "a" is not a known variable
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN a := ; END $$
--; [12-13] 42601 82 missing expression at or near ";"
--; [14-18] ok
DO $$ DECLARE a int; BEGIN a 1; END $$
--; 42601 28 syntax error at or near "a"
DO $$ DECLARE a int; BEGIN a := 1 2; END $$
--; 42601 35 syntax error at or near "2"
DO $$ DECLARE a int; BEGIN a :=: 1; END $$
--; 42601 32 syntax error at or near ":"
DO $$ DECLARE a int; BEGIN a := 1,; END $$
--; 42601 35 syntax error at end of input
DO $$ DECLARE a int; BEGIN a := (1 + ); END $$
--; 42601 38 syntax error at or near ")"
DO $$ BEGIN PERFORM; END $$
--; [12-13] 42601 20 missing expression at or near ";"
--; [14-18] ok
DO $$ BEGIN PERFORM FROM; END $$
--; 42601 25 syntax error at end of input
DO $$ BEGIN PERFORM 1 +; END $$
--; 42601 24 syntax error at end of input
DO $$ BEGIN $1 := 1; END $$
--; 42601 13 "$1" is not a known variable
CREATE FUNCTION f(x int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN $2 := 1; RETURN 1; END $$
--; 42601 67 "$2" is not a known variable
CREATE FUNCTION f(x int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN y := 1; RETURN 1; END $$
--; 42601 67 "y" is not a known variable
CREATE FUNCTION f(x int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN g.x := 1; RETURN 1; END $$
--; 42601 67 "g.x" is not a known variable
CREATE FUNCTION f(x int) RETURNS int LANGUAGE plpgsql AS $$ DECLARE a ALIAS FOR $2; BEGIN RETURN 1; END $$
--; 42704 81 variable "$2" does not exist
CREATE FUNCTION f(x int) RETURNS int LANGUAGE plpgsql AS $$ DECLARE a ALIAS FOR y; BEGIN RETURN 1; END $$
--; 42704 81 variable "y" does not exist
