--# Functions, procedures, aggregates, operators, operator classes, languages, access methods
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f() RETURNS int AS $$ SELECT 1 $$ LANGUAGE sql
--; ok
CREATE OR REPLACE FUNCTION public.f(a int, b text DEFAULT 'x', c int = 3) RETURNS text LANGUAGE plpgsql AS $body$ BEGIN RETURN 'x'; END $body$
--; ok
CREATE FUNCTION f(int, text, VARIADIC int[]) RETURNS void LANGUAGE sql AS ''
--; ok
CREATE FUNCTION f(IN a int, OUT b int, INOUT c int, VARIADIC d text[]) LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f(a IN int, b OUT int, c INOUT int, d IN OUT int) LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f(IN OUT a int) RETURNS int LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f(OUT int, IN int) LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f() RETURNS TABLE (a int, "B" text) LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f() RETURNS SETOF t LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f() RETURNS SETOF public.t LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f() RETURNS SETOF record LANGUAGE 'sql' AS 'SELECT 1'
--; ok
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'
--; ok
CREATE FUNCTION f(a t.b%TYPE) RETURNS public.t.c%TYPE LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f(a SETOF t.b%TYPE, b SETOF int) RETURNS SETOF t.b%TYPE LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f(a int) RETURNS int[] LANGUAGE sql IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE COST 10 ROWS 5 AS 'SELECT 1'
--; ok
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql STABLE CALLED ON NULL INPUT NOT LEAKPROOF PARALLEL RESTRICTED SECURITY DEFINER SET search_path = public, pg_temp SET work_mem TO '1MB' AS 'SELECT 1'
--; ok
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql VOLATILE RETURNS NULL ON NULL INPUT EXTERNAL SECURITY INVOKER PARALLEL UNSAFE SET x.y FROM CURRENT AS 'SELECT 1'
--; ok
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql EXTERNAL SECURITY DEFINER WINDOW SUPPORT public.g COST 0.5 AS 'SELECT 1'
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'lib', 'symbol'
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE internal AS 'int4pl'
--; ok
CREATE FUNCTION f() RETURNS int TRANSFORM FOR TYPE hstore, FOR TYPE int LANGUAGE plpython3u AS 'SELECT 1'
--; ok
CREATE FUNCTION f() RETURNS int RETURN 1 + 2
--; [12-13] 42601 33 syntax error at or near "RETURN"
--; [14-18] ok
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql IMMUTABLE RETURN a + 1
--; [12-13] 42601 61 syntax error at or near "RETURN"
--; [14-18] ok
CREATE FUNCTION f(a int) RETURNS int BEGIN ATOMIC SELECT a; SELECT 1; END
--; [12-13] 42601 38 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE FUNCTION f() RETURNS void LANGUAGE sql BEGIN ATOMIC END
--; [12-13] 42601 47 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE FUNCTION f() RETURNS void LANGUAGE sql BEGIN ATOMIC ; END
--; [12-13] 42601 47 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE FUNCTION f() RETURNS void LANGUAGE sql BEGIN ATOMIC INSERT INTO t VALUES (1); UPDATE t SET a = 1; DELETE FROM t; RETURN 1; END
--; [12-13] 42601 47 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE FUNCTION f() RETURNS void BEGIN ATOMIC WITH c AS (SELECT 1) SELECT * FROM c; CREATE TABLE t (a int); END
--; [12-13] 42601 34 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE FUNCTION f() RETURNS void BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END
--; [12-13] 42601 34 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE OR REPLACE FUNCTION f() RETURNS int AS E'SELECT\n1' LANGUAGE "sql"
--; ok
CREATE FUNCTION f(a int DEFAULT 1 + 2, b text[] DEFAULT ARRAY['x'], c timestamp DEFAULT now()) RETURNS int LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION left(a text) RETURNS text LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f("Id" int, value text, name text, "order" int) RETURNS int LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f(a double precision, b timestamp with time zone, c character varying(10), d numeric(1, 2)) RETURNS double precision LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f(precision, b double precision) RETURNS int LANGUAGE sql AS 'SELECT 1'
--; 42601 19 syntax error at or near "precision"
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'
--; ok
CREATE FUNCTION f() LANGUAGE sql
--; ok
CREATE FUNCTION f() RETURNS int
--; [12-13] 42601 32 syntax error at end of input
--; [14-18] ok
CREATE FUNCTION f() RETURNS int LANGUAGE sql LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f() RETURNS int AS 'SELECT 1' AS 'SELECT 2' LANGUAGE sql
--; ok
CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE OR REPLACE PROCEDURE public.p(a int, INOUT b int DEFAULT 3, OUT c text) LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$
--; ok
CREATE PROCEDURE p(a int) SECURITY DEFINER SET search_path FROM CURRENT BEGIN ATOMIC INSERT INTO t VALUES (a); END
--; [12-13] 42601 73 syntax error at or near "BEGIN"
--; [14-18] ok
ALTER FUNCTION f() RENAME TO g
--; ok
ALTER FUNCTION f RENAME TO g
--; ok
ALTER FUNCTION public.f(int, text) OWNER TO bob
--; ok
ALTER FUNCTION f(a int, OUT b text) SET SCHEMA s
--; ok
ALTER FUNCTION f() DEPENDS ON EXTENSION e
--; ok
ALTER FUNCTION f() NO DEPENDS ON EXTENSION e
--; [12-12] 42601 20 syntax error at or near "NO"
--; [13-18] ok
ALTER FUNCTION f(int) IMMUTABLE STRICT COST 100 RESTRICT
--; ok
ALTER FUNCTION f SET search_path TO a, b SECURITY DEFINER RESET work_mem
--; ok
ALTER FUNCTION f RESET ALL
--; ok
ALTER FUNCTION f(VARIADIC int[]) CALLED ON NULL INPUT SUPPORT g SET x FROM CURRENT
--; ok
ALTER PROCEDURE p(int) RENAME TO q
--; ok
ALTER PROCEDURE p SECURITY INVOKER
--; ok
ALTER ROUTINE r(int) OWNER TO CURRENT_USER
--; ok
ALTER ROUTINE r SET SCHEMA s
--; ok
DROP FUNCTION f
--; ok
DROP FUNCTION f()
--; ok
DROP FUNCTION IF EXISTS public.f(int, text), g, h(a int, OUT b int) CASCADE
--; ok
DROP PROCEDURE p(int), q
--; ok
DROP PROCEDURE IF EXISTS p
--; ok
DROP ROUTINE IF EXISTS r, public.s(int) RESTRICT
--; ok
DROP FUNCTION f(VARIADIC int[]), g(double precision, timestamp with time zone, "My Type")
--; ok
CREATE AGGREGATE a (int) (SFUNC = f, STYPE = int)
--; ok
CREATE AGGREGATE a (*) (SFUNC = f, STYPE = int, INITCOND = '0')
--; ok
CREATE AGGREGATE a (a int, VARIADIC b int[]) (SFUNC = public.f, STYPE = int[], SSPACE = 3, FINALFUNC = g, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_ONLY, COMBINEFUNC = h, SERIALFUNC = i, DESERIALFUNC = j, INITCOND = '{}', MSFUNC = k, MINVFUNC = l, MSTYPE = int, SORTOP = <, PARALLEL = SAFE)
--; ok
CREATE OR REPLACE AGGREGATE a (float8 ORDER BY anyelement) (SFUNC = f, STYPE = internal, HYPOTHETICAL)
--; ok
CREATE AGGREGATE a (ORDER BY anyelement) (SFUNC = f, STYPE = internal)
--; ok
CREATE AGGREGATE a (VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = f, STYPE = internal)
--; ok
CREATE AGGREGATE a (BASETYPE = int, SFUNC = f, STYPE = int)
--; ok
CREATE AGGREGATE a (BASETYPE = 'ANY', SFUNC1 = f, STYPE1 = int, SORTOP = OPERATOR(pg_catalog.<))
--; ok
ALTER AGGREGATE a(int) RENAME TO b
--; ok
ALTER AGGREGATE a(*) OWNER TO bob
--; ok
ALTER AGGREGATE public.a(int ORDER BY text) SET SCHEMA s
--; ok
DROP AGGREGATE a(int)
--; ok
DROP AGGREGATE IF EXISTS a(*), b(int, text), c(int ORDER BY text) CASCADE
--; ok
CREATE OPERATOR + (FUNCTION = f, LEFTARG = int, RIGHTARG = int)
--; ok
CREATE OPERATOR public.=== (PROCEDURE = public.f, LEFTARG = box, RIGHTARG = box, COMMUTATOR = OPERATOR(public.===), NEGATOR = !==, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES)
--; ok
CREATE OPERATOR @#@ (FUNCTION = f, RIGHTARG = double precision, LEFTARG = NONE)
--; ok
ALTER OPERATOR + (int, int) OWNER TO bob
--; ok
ALTER OPERATOR public.@@ (NONE, int) SET SCHEMA s
--; ok
ALTER OPERATOR === (box, box) SET (RESTRICT = NONE, JOIN = f)
--; ok
ALTER OPERATOR === (box, box) SET (COMMUTATOR = !==, HASHES, MERGES = true)
--; [12-16] 42601 60 syntax error at or near ","
--; [17-18] ok
DROP OPERATOR + (int, int)
--; ok
DROP OPERATOR IF EXISTS public.@@ (NONE, int), - (int, int) CASCADE
--; ok
DROP OPERATOR ! (int, NONE)
--; ok
CREATE OPERATOR CLASS c FOR TYPE int USING btree AS OPERATOR 1 <, OPERATOR 2 <= (int, int), FUNCTION 1 f(int, int), STORAGE int
--; ok
CREATE OPERATOR CLASS public.c DEFAULT FOR TYPE int USING gist FAMILY public.f AS OPERATOR 1 && (box, box) FOR SEARCH, OPERATOR 15 <-> (box, box) FOR ORDER BY pg_catalog.float_ops, FUNCTION 1 (int, int) public.f(int, int), FUNCTION 2 f
--; ok
CREATE OPERATOR CLASS c FOR TYPE int USING btree AS OPERATOR 1 < RECHECK
--; [12-17] ok
--; [18-18] 42601 66 syntax error at or near "RECHECK"
CREATE OPERATOR FAMILY f USING btree
--; ok
ALTER OPERATOR FAMILY f USING btree ADD OPERATOR 1 < (int, bigint), FUNCTION 1 (int, bigint) g(int, bigint)
--; ok
ALTER OPERATOR FAMILY f USING btree DROP OPERATOR 1 (int, bigint), FUNCTION 1 (int, bigint), FUNCTION 2 (int)
--; ok
ALTER OPERATOR FAMILY f USING btree RENAME TO g
--; ok
ALTER OPERATOR CLASS c USING btree OWNER TO bob
--; ok
ALTER OPERATOR CLASS c USING btree SET SCHEMA s
--; ok
ALTER OPERATOR FAMILY f USING hash SET SCHEMA s
--; ok
DROP OPERATOR CLASS c USING btree
--; ok
DROP OPERATOR CLASS IF EXISTS public.c USING gist CASCADE
--; ok
DROP OPERATOR FAMILY IF EXISTS f USING btree RESTRICT
--; ok
CREATE LANGUAGE l
--; ok
CREATE OR REPLACE TRUSTED PROCEDURAL LANGUAGE l HANDLER h INLINE public.i VALIDATOR v
--; ok
CREATE LANGUAGE l HANDLER a.b.c NO VALIDATOR
--; ok
CREATE LANGUAGE 'plfoo'
--; [12-13] ok
--; [14-18] 42601 17 syntax error at or near "'plfoo'"
ALTER LANGUAGE l RENAME TO m
--; ok
ALTER PROCEDURAL LANGUAGE l OWNER TO bob
--; ok
DROP LANGUAGE IF EXISTS l CASCADE
--; ok
DROP PROCEDURAL LANGUAGE l
--; ok
CREATE ACCESS METHOD m TYPE INDEX HANDLER public.h
--; ok
CREATE ACCESS METHOD m TYPE TABLE HANDLER h
--; ok
DROP ACCESS METHOD IF EXISTS m CASCADE
--; ok

--# Broken
CREATE FUNCTION
--; 42601 16 syntax error at end of input
CREATE FUNCTION f
--; 42601 18 syntax error at end of input
CREATE FUNCTION f(
--; 42601 19 syntax error at end of input
CREATE FUNCTION f()
--; [12-13] 42601 20 syntax error at end of input
--; [14-18] ok
CREATE FUNCTION f() RETURNS
--; 42601 28 syntax error at end of input
CREATE FUNCTION f RETURNS int LANGUAGE sql AS 'SELECT 1'
--; 42601 19 syntax error at or near "RETURNS"
CREATE FUNCTION f(a) RETURNS int LANGUAGE sql AS
--; 42601 49 syntax error at end of input
CREATE FUNCTION f(a int,) RETURNS int LANGUAGE sql AS 'SELECT 1'
--; 42601 25 syntax error at or near ")"
CREATE FUNCTION f(a int b int) RETURNS int LANGUAGE sql AS 'SELECT 1'
--; 42601 25 syntax error at or near "b"
CREATE FUNCTION f(a int) RETURN int LANGUAGE sql AS 'SELECT 1'
--; [12-13] 42601 26 syntax error at or near "RETURN"
--; [14-18] 42601 37 syntax error at or near "LANGUAGE"
CREATE FUNCTION f(a int) RETURNS LANGUAGE sql AS 'SELECT 1'
--; 42601 43 syntax error at or near "sql"
CREATE FUNCTION f(a int) RETURNS TABLE LANGUAGE sql AS 'SELECT 1'
--; 42601 40 syntax error at or near "LANGUAGE"
CREATE FUNCTION f(a int) RETURNS TABLE () LANGUAGE sql AS 'SELECT 1'
--; 42601 41 syntax error at or near ")"
CREATE FUNCTION f(a int) RETURNS TABLE (a) LANGUAGE sql AS 'SELECT 1'
--; 42601 42 syntax error at or near ")"
CREATE FUNCTION f(a int) RETURNS TABLE (int) LANGUAGE sql AS 'SELECT 1'
--; 42601 41 syntax error at or near "int"
CREATE FUNCTION f(OUT a int) RETURNS TABLE (b int) LANGUAGE sql AS 'SELECT 1'
--; [12-17] 42601 - OUT and INOUT arguments aren't allowed in TABLE functions
--; [18-18] 42601 19 OUT and INOUT arguments aren't allowed in TABLE functions
CREATE FUNCTION f(a int DEFAULT) RETURNS int LANGUAGE sql AS 'SELECT 1'
--; 42601 32 syntax error at or near ")"
CREATE FUNCTION f(a int := 3) RETURNS int LANGUAGE sql AS 'SELECT 1'
--; 42601 25 syntax error at or near ":="
CREATE FUNCTION f(VARIADIC a int[], b int) RETURNS int LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f(order int) RETURNS int LANGUAGE sql AS 'SELECT 1'
--; 42601 19 syntax error at or near "order"
CREATE FUNCTION f(user text) RETURNS int LANGUAGE sql AS 'SELECT 1'
--; 42601 19 syntax error at or near "user"
CREATE FUNCTION f(left text) RETURNS int LANGUAGE sql AS 'SELECT 1'
--; ok
CREATE FUNCTION f(between text) RETURNS int LANGUAGE sql AS 'SELECT 1'
--; 42601 19 syntax error at or near "between"
CREATE FUNCTION between() RETURNS int LANGUAGE sql AS 'SELECT 1'
--; 42601 24 syntax error at or near "("
CREATE FUNCTION order() RETURNS int LANGUAGE sql AS 'SELECT 1'
--; 42601 17 syntax error at or near "order"
CREATE FUNCTION f() RETURNS int LANGUAGE AS 'SELECT 1'
--; 42601 42 syntax error at or near "AS"
CREATE FUNCTION f() RETURNS int AS LANGUAGE sql
--; 42601 36 syntax error at or near "LANGUAGE"
CREATE FUNCTION f() RETURNS int AS SELECT 1 LANGUAGE sql
--; 42601 36 syntax error at or near "SELECT"
CREATE FUNCTION f() RETURNS int AS $$ SELECT 1 $ LANGUAGE sql
--; 42601 36 unterminated dollar-quoted string at or near "$$ SELECT 1 $ LANGUAGE sql"
CREATE FUNCTION f() RETURNS int AS $a$ SELECT 1 $b$ LANGUAGE sql
--; 42601 36 unterminated dollar-quoted string at or near "$a$ SELECT 1 $b$ LANGUAGE sql"
CREATE FUNCTION f() RETURNS int AS 'a', 'b', 'c' LANGUAGE c
--; 42601 44 syntax error at or near ","
CREATE FUNCTION f() RETURNS int AS BEGIN RETURN 1; END
--; 42601 36 syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS int BEGIN SELECT 1; END
--; [12-13] 42601 33 syntax error at or near "BEGIN"
--; [14-18] 42601 39 syntax error at or near "SELECT"
CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1 END
--; [12-13] 42601 33 syntax error at or near "BEGIN"
--; [14-18] 42601 58 syntax error at end of input
CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1;
--; [12-13] 42601 33 syntax error at or near "BEGIN"
--; [14-18] 42601 55 syntax error at end of input
CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; END; END
--; [12-13] 42601 33 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE FUNCTION f() RETURNS int RETURN
--; [12-13] 42601 33 syntax error at or near "RETURN"
--; [14-18] 42601 39 syntax error at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE sql COST
--; 42601 50 syntax error at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE sql COST high AS 'SELECT 1'
--; 42601 51 syntax error at or near "high"
CREATE FUNCTION f() RETURNS int LANGUAGE sql PARALLEL AS 'SELECT 1'
--; 42601 55 syntax error at or near "AS"
CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY AS 'SELECT 1'
--; 42601 55 syntax error at or near "AS"
CREATE FUNCTION f() RETURNS int LANGUAGE sql SET AS 'SELECT 1'
--; 42601 50 syntax error at or near "AS"
CREATE FUNCTION f() RETURNS int LANGUAGE sql SET search_path AS 'SELECT 1'
--; 42601 62 syntax error at or near "AS"
CREATE FUNCTION f() RETURNS int LANGUAGE sql DETERMINISTIC AS 'SELECT 1'
--; 42601 46 syntax error at or near "DETERMINISTIC"
CREATE FUNCTION IF NOT EXISTS f() RETURNS int LANGUAGE sql AS 'SELECT 1'
--; 42601 20 syntax error at or near "NOT"
CREATE OR FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'
--; 42601 11 syntax error at or near "FUNCTION"
CREATE PROCEDURE p() RETURNS int LANGUAGE sql AS 'SELECT 1'
--; 42601 30 syntax error at or near "int"
CREATE PROCEDURE p LANGUAGE sql AS 'SELECT 1'
--; 42601 20 syntax error at or near "LANGUAGE"
CREATE PROCEDURE
--; 42601 17 syntax error at end of input
CREATE PROC p() AS BEGIN SELECT 1 END
--; 42601 8 syntax error at or near "PROC"
ALTER FUNCTION f()
--; 42601 19 syntax error at end of input
ALTER FUNCTION f(a b c) STRICT
--; 42601 22 syntax error at or near "c"
ALTER FUNCTION f() RENAME g
--; 42601 27 syntax error at or near "g"
ALTER FUNCTION f() AS 'x'
--; 42601 20 syntax error at or near "AS"
ALTER FUNCTION f() LANGUAGE sql
--; 42601 20 syntax error at or near "LANGUAGE"
DROP FUNCTION
--; 42601 14 syntax error at end of input
DROP FUNCTION f(
--; 42601 17 syntax error at end of input
DROP FUNCTION f() g()
--; 42601 19 syntax error at or near "g"
DROP FUNCTION f(a,)
--; 42601 19 syntax error at or near ")"
DROP FUNCTION IF NOT EXISTS f()
--; 42601 18 syntax error at or near "NOT"
DROP FUNCTION f(a int DEFAULT 1)
--; 42601 23 syntax error at or near "DEFAULT"
CREATE AGGREGATE a
--; 42601 19 syntax error at end of input
CREATE AGGREGATE a (int)
--; 42601 25 syntax error at end of input
CREATE AGGREGATE a (int) ()
--; 42601 27 syntax error at or near ")"
CREATE AGGREGATE a () (SFUNC = f)
--; 42601 21 syntax error at or near ")"
CREATE AGGREGATE a (int) (SFUNC f)
--; 42601 33 syntax error at or near "f"
CREATE AGGREGATE a (OUT b int) (SFUNC = f, STYPE = int)
--; 0A000 21 aggregates cannot have output arguments
ALTER AGGREGATE a RENAME TO b
--; 42601 19 syntax error at or near "RENAME"
DROP AGGREGATE a
--; 42601 17 syntax error at end of input
DROP AGGREGATE a()
--; 42601 18 syntax error at or near ")"
CREATE OPERATOR (FUNCTION = f)
--; 42601 17 syntax error at or near "("
CREATE OPERATOR +
--; 42601 18 syntax error at end of input
CREATE OPERATOR + ()
--; 42601 20 syntax error at or near ")"
CREATE OPERATOR "+" (FUNCTION = f)
--; 42601 21 syntax error at or near "("
CREATE OPERATOR => (FUNCTION = f)
--; 42601 17 syntax error at or near "=>"
CREATE OPERATOR f (FUNCTION = f)
--; 42601 19 syntax error at or near "("
ALTER OPERATOR + OWNER TO bob
--; 42601 18 syntax error at or near "OWNER"
ALTER OPERATOR + (int) OWNER TO bob
--; 42601 22 missing argument
DROP OPERATOR +
--; 42601 16 syntax error at end of input
DROP OPERATOR + (int)
--; 42601 21 missing argument
DROP OPERATOR + (NONE, NONE)
--; 42601 24 syntax error at or near "NONE"
CREATE OPERATOR CLASS c FOR TYPE int USING btree
--; 42601 49 syntax error at end of input
CREATE OPERATOR CLASS c FOR int USING btree AS STORAGE int
--; 42601 29 syntax error at or near "int"
CREATE OPERATOR CLASS c FOR TYPE int AS STORAGE int
--; 42601 38 syntax error at or near "AS"
CREATE OPERATOR CLASS c FOR TYPE int USING btree AS OPERATOR <
--; 42601 62 syntax error at or near "<"
CREATE OPERATOR FAMILY f
--; 42601 25 syntax error at end of input
ALTER OPERATOR FAMILY f USING btree ADD
--; 42601 40 syntax error at end of input
DROP OPERATOR CLASS c
--; 42601 22 syntax error at end of input
CREATE LANGUAGE
--; 42601 16 syntax error at end of input
CREATE TRUSTED l
--; 42601 16 syntax error at or near "l"
CREATE LANGUAGE l HANDLER
--; 42601 26 syntax error at end of input
CREATE ACCESS METHOD m
--; 42601 23 syntax error at end of input
CREATE ACCESS METHOD m TYPE VIEW HANDLER h
--; 42601 29 syntax error at or near "VIEW"
