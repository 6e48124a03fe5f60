--# Operators by their operands
COMMENT ON OPERATOR + (int, int) IS 'x';
--; ok
COMMENT ON OPERATOR + (int, boolean) IS 'x';
--; 42883 - operator does not exist: integer + boolean
COMMENT ON OPERATOR + (integer, bigint) IS 'x';
--; ok
COMMENT ON OPERATOR - (NONE, int) IS 'x';
--; ok
COMMENT ON OPERATOR - (NONE, text) IS 'x';
--; 42883 - operator does not exist: - text
COMMENT ON OPERATOR || (text, text) IS 'x';
--; ok
COMMENT ON OPERATOR || (text, int) IS 'x';
--; 42883 - operator does not exist: text || integer
COMMENT ON OPERATOR pg_catalog.= (text, text) IS 'x';
--; ok
COMMENT ON OPERATOR pg_catalog.= (text, int) IS 'x';
--; 42883 - operator does not exist: text pg_catalog.= integer
COMMENT ON OPERATOR = (anyarray, anyarray) IS 'x';
--; ok
COMMENT ON OPERATOR = (int[], int[]) IS 'x';
--; 42883 - operator does not exist: integer[] = integer[]
COMMENT ON OPERATOR === (int, int) IS 'x';
--; 42883 - operator does not exist: integer === integer
DROP OPERATOR === (int, int);
--; 42883 - operator does not exist: integer === integer
DROP OPERATOR + (uuid, int);
--; 42883 - operator does not exist: uuid + integer
DROP OPERATOR IF EXISTS + (uuid, int);
--; ok
ALTER OPERATOR + (uuid, int) SET SCHEMA public;
--; 42883 - operator does not exist: uuid + integer
ALTER OPERATOR @> (text, text) OWNER TO CURRENT_USER;
--; 42883 - operator does not exist: text @> text
CREATE FUNCTION f(x int, y int) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, PROCEDURE = f); DROP OPERATOR === (int, int);
--; ok
CREATE FUNCTION f(x int, y int) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, PROCEDURE = f); DROP OPERATOR === (int, bigint);
--; 42883 - operator does not exist: integer === bigint
CREATE FUNCTION f(x int, y int) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, PROCEDURE = f); DROP OPERATOR === (int, int); DROP OPERATOR === (int, int);
--; 42883 - operator does not exist: integer === integer
CREATE FUNCTION f(x int, y int) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, PROCEDURE = f); DROP OPERATOR IF EXISTS === (int, int); COMMENT ON OPERATOR === (int, int) IS 'x';
--; 42883 - operator does not exist: integer === integer
CREATE FUNCTION f(x int, y int) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, PROCEDURE = f, COMMUTATOR = ====); COMMENT ON OPERATOR ==== (int, int) IS 'x'; DROP OPERATOR ==== (int, int);
--; ok
CREATE FUNCTION f(x int, y bigint) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR === (LEFTARG = int, RIGHTARG = bigint, PROCEDURE = f, COMMUTATOR = ===); DROP OPERATOR === (bigint, int);
--; ok
CREATE FUNCTION f(x int, y int) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR + (LEFTARG = int, RIGHTARG = int, PROCEDURE = f); COMMENT ON OPERATOR public.+ (int, int) IS 'x'; DROP OPERATOR public.+ (int, int);
--; ok
CREATE SCHEMA s; CREATE FUNCTION f(x int, y int) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR s.=== (LEFTARG = int, RIGHTARG = int, PROCEDURE = f); DROP OPERATOR s.=== (int, int);
--; ok
CREATE SCHEMA s; CREATE FUNCTION f(x int, y int) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR s.=== (LEFTARG = int, RIGHTARG = int, PROCEDURE = f); DROP OPERATOR s.=== (int, text);
--; 42883 - operator does not exist: integer s.=== text
CREATE SCHEMA s; CREATE FUNCTION f(x int, y int) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, PROCEDURE = f); ALTER OPERATOR === (int, int) SET SCHEMA s; DROP OPERATOR s.=== (int, int);
--; ok
CREATE TYPE c AS (x int); CREATE FUNCTION f(x c, y c) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR === (LEFTARG = c, RIGHTARG = c, PROCEDURE = f); ALTER TYPE c RENAME TO d; DROP OPERATOR === (d, d);
--; ok
CREATE TYPE c AS (x int); CREATE FUNCTION f(x c, y c) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR === (LEFTARG = c, RIGHTARG = c, PROCEDURE = f); DROP OPERATOR === (c, int);
--; 42883 - operator does not exist: c === integer
CREATE SCHEMA s; CREATE TYPE s.c AS (x int); CREATE FUNCTION f(x s.c, y s.c) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR === (LEFTARG = s.c, RIGHTARG = s.c, PROCEDURE = f); ALTER SCHEMA s RENAME TO r; DROP OPERATOR === (r.c, r.c);
--; ok
CREATE TYPE c AS (x int); CREATE FUNCTION f(x c, y c[]) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE OPERATOR === (LEFTARG = c, RIGHTARG = c[], PROCEDURE = f); COMMENT ON OPERATOR === (c, c[]) IS 'x'; COMMENT ON OPERATOR === (c, c) IS 'x';
--; 42883 - operator does not exist: c === c
CREATE TYPE m AS ENUM ('a'); COMMENT ON OPERATOR = (m, m) IS 'x';
--; 42883 - operator does not exist: m = m
SELECT '+(integer,integer)'::regoperator, '||(text,text)'::regoperator;
--; ok
SELECT '+(integer,boolean)'::regoperator;
--; 42883 8 operator does not exist: +(integer,boolean)
