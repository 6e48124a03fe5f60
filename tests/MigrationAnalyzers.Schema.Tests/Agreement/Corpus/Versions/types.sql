--# What goes with a type
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m, b int); DROP TYPE m CASCADE; SELECT a FROM t;
--; 42703 87 column "a" does not exist
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m, b int); DROP TYPE m CASCADE; SELECT b FROM t; ALTER TABLE t ADD COLUMN a text;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m[], b int); DROP TYPE m CASCADE; SELECT a FROM t;
--; 42703 89 column "a" does not exist
CREATE TYPE m AS ENUM ('a'); CREATE TYPE mm AS ENUM ('a'); CREATE TABLE t (a mm, b int); DROP TYPE m CASCADE; SELECT a FROM t;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE TYPE mm AS ENUM ('a'); CREATE TABLE t (a mm, b int); DROP TYPE m CASCADE; SELECT c FROM t;
--; 42703 118 column "c" does not exist
CREATE TYPE m AS ENUM ('a'); CREATE DOMAIN d AS m; CREATE TABLE t (a d, b int); DROP TYPE m CASCADE; SELECT b FROM t;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE DOMAIN d AS m; CREATE TABLE t (a d, b int); DROP TYPE m CASCADE; SELECT NULL::d;
--; 42704 115 type "d" does not exist
CREATE TYPE m AS ENUM ('a'); CREATE TYPE r AS RANGE (subtype = m); DROP TYPE m;
--; 2BP01 - cannot drop type m because other objects depend on it
CREATE TYPE m AS ENUM ('a'); CREATE TYPE r AS RANGE (subtype = m); DROP TYPE r; DROP TYPE m;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE TYPE r AS RANGE (subtype = m); DROP TYPE m CASCADE; SELECT NULL::r;
--; 42704 102 type "r" does not exist
CREATE TYPE m AS ENUM ('a'); CREATE TYPE r AS RANGE (subtype = int4); CREATE TABLE t (a r); DROP TYPE m CASCADE; SELECT NULL::r, a FROM t;
--; ok
CREATE TYPE r AS RANGE (subtype = int4); CREATE TYPE q AS RANGE (subtype = int4); DROP TYPE r; SELECT NULL::q; DROP TYPE q;
--; ok
CREATE TYPE r AS RANGE (subtype = int4); CREATE TYPE q AS RANGE (subtype = int4); DROP TYPE r; SELECT NULL::q_multirange;
--; [12-13] 42704 109 type "q_multirange" does not exist
--; [14-18] ok
CREATE TYPE r AS RANGE (subtype = int4); DROP TYPE r; SELECT NULL::r_multirange;
--; 42704 68 type "r_multirange" does not exist
CREATE TYPE r AS RANGE (subtype = int4); ALTER TYPE r RENAME TO q; DROP TYPE q; SELECT NULL::r_multirange;
--; 42704 94 type "r_multirange" does not exist
CREATE TYPE r AS RANGE (subtype = int4); ALTER TYPE r RENAME TO q; SELECT NULL::r_multirange; DROP TYPE q; CREATE TYPE r_multirange AS ENUM ('a');
--; [12-13] 42704 81 type "r_multirange" does not exist
--; [14-18] ok
CREATE SCHEMA s; CREATE TYPE r AS RANGE (subtype = int4); ALTER TYPE r SET SCHEMA s; SELECT NULL::r_multirange; DROP TYPE s.r; CREATE TYPE r_multirange AS ENUM ('a');
--; [12-13] 42704 99 type "r_multirange" does not exist
--; [14-18] ok
CREATE TYPE r AS RANGE (subtype = int4); CREATE TABLE t (a r, b int); DROP TYPE r CASCADE; SELECT b FROM t;
--; ok
CREATE TYPE r AS RANGE (subtype = int4); CREATE TABLE t (a r_multirange, b int); DROP TYPE r CASCADE; SELECT b FROM t; ALTER TABLE t ADD COLUMN a int;
--; [12-13] 42704 60 type "r_multirange" does not exist
--; [14-18] ok
CREATE TYPE c AS (x int); CREATE TABLE t (a c, b int); DROP TYPE c CASCADE; SELECT a FROM t;
--; 42703 84 column "a" does not exist
CREATE TYPE c AS (x int); CREATE TABLE t (a c, b int); CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT b FROM t; DROP TYPE c CASCADE; SELECT 1 FROM v;
--; 42P01 159 relation "v" does not exist
CREATE TYPE c AS (x int); CREATE TABLE t (a c, b int); CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT b FROM t; DROP TYPE c CASCADE; SELECT b FROM w;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE VIEW v AS SELECT 1 AS x WHERE 'a'::m = 'a'::m; DROP TYPE m CASCADE; CREATE VIEW v AS SELECT 2 AS y; SELECT y FROM v;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE TYPE c AS (x m, y int); CREATE TABLE t (a c); DROP TYPE m CASCADE; SELECT (a).y FROM t;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE TABLE p (a m, b int) PARTITION BY LIST (a); DROP TYPE m CASCADE; CREATE TABLE p (x int); SELECT x FROM p;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE TABLE p (a m, b int) PARTITION BY LIST (b); CREATE TABLE p1 PARTITION OF p DEFAULT; DROP TYPE m CASCADE; SELECT b FROM p1, p;
--; 42702 149 column reference "b" is ambiguous
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a int); CREATE TABLE p (x int) PARTITION BY LIST (x); DROP TYPE m CASCADE; SELECT y FROM p;
--; 42703 128 column "y" does not exist
CREATE TYPE m AS ENUM ('a'); CREATE FUNCTION f(x m) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'; DROP TYPE m CASCADE; SELECT f(1);
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE FUNCTION f(x m) RETURNS int LANGUAGE sql AS 'SELECT 1'; DROP TYPE m CASCADE; CREATE FUNCTION f(x int) RETURNS text LANGUAGE sql AS 'SELECT ''a''::text'; SELECT f(1);
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m, b int GENERATED ALWAYS AS (CASE WHEN a IS NULL THEN 1 END) STORED); DROP TYPE m CASCADE; SELECT b FROM t;
--; 42703 147 column "b" does not exist
CREATE TYPE c AS (x int); CREATE TABLE t OF c; DROP TYPE c CASCADE; SELECT x FROM t;
--; 42P01 83 relation "t" does not exist
CREATE SCHEMA s; CREATE TYPE s.m AS ENUM ('a'); CREATE TYPE m AS ENUM ('b'); CREATE TABLE t (a m, b s.m); DROP TYPE s.m CASCADE; SELECT a FROM t;
--; ok
CREATE SCHEMA s; CREATE TYPE s.m AS ENUM ('a'); CREATE TYPE m AS ENUM ('b'); CREATE TABLE t (a m, b s.m); DROP TYPE s.m CASCADE; SELECT b FROM t;
--; 42703 137 column "b" does not exist
--# Fields of domains
CREATE TYPE c AS (x int, y text); CREATE DOMAIN d AS c CHECK ((VALUE).x > 0);
--; ok
CREATE TYPE c AS (x int, y text); CREATE DOMAIN d AS c CHECK ((VALUE).z > 0);
--; 42703 - column "z" not found in data type c
CREATE TYPE c AS (x int, y text); CREATE DOMAIN d AS c; ALTER DOMAIN d ADD CHECK ((VALUE).x > 0);
--; ok
CREATE TYPE c AS (x int, y text); CREATE DOMAIN d AS c; ALTER DOMAIN d ADD CHECK ((VALUE).z > 0);
--; 42703 - column "z" not found in data type c
CREATE TYPE c AS (x int, y text); CREATE DOMAIN d AS c; CREATE DOMAIN e AS d; CREATE TABLE t (a e); UPDATE t SET a.x = 1; SELECT (a).y, (t.a).x FROM t;
--; ok
CREATE TYPE c AS (x int, y text); CREATE DOMAIN d AS c; CREATE DOMAIN e AS d; CREATE TABLE t (a e); SELECT (a).z FROM t;
--; 42703 109 column "z" not found in data type e
CREATE TYPE c AS (x int, y text); CREATE DOMAIN d AS c; CREATE DOMAIN e AS d; CREATE TABLE t (a e); UPDATE t SET a.z = 1;
--; 42703 114 cannot assign to field "z" of column "a" because there is no such column in data type e
CREATE TYPE c AS (x int, y text); CREATE DOMAIN d AS c; CREATE TABLE t (a d); ALTER TYPE c RENAME ATTRIBUTE y TO z; SELECT (a).z FROM t;
--; ok
CREATE TYPE c AS (x int, y text); CREATE DOMAIN d AS c; CREATE TABLE t (a d); ALTER TYPE c RENAME TO cc; SELECT (a).y FROM t;
--; ok
CREATE DOMAIN d AS int CHECK (VALUE > 0); CREATE TABLE t (a d); SELECT (a).z FROM t;
--; 42809 73 column notation .z applied to type d, which is not a composite type
--# What a field of a row may call
CREATE TABLE t (a int); SELECT r.count FROM t r;
--; ok
CREATE TABLE t (a int); SELECT r.rank FROM t r;
--; 42809 32 WITHIN GROUP is required for ordered-set aggregate rank
CREATE TABLE t (a int); SELECT r.row_number FROM t r;
--; 42703 32 column r.row_number does not exist
CREATE TABLE t (a int); SELECT r.lag FROM t r;
--; 42809 32 window function lag requires an OVER clause
CREATE TABLE t (a int); SELECT r.to_json FROM t r;
--; ok
CREATE TABLE t (a int); SELECT r.array_agg FROM t r;
--; ok
CREATE TABLE t (a int); SELECT r.percent_rank FROM t r;
--; 42809 32 WITHIN GROUP is required for ordered-set aggregate percent_rank
--# Types that extensions bring
CREATE EXTENSION tablefunc; CREATE TABLE t (a int); DROP INDEX no_such_index;
--; 42704 - index "no_such_index" does not exist
CREATE EXTENSION tablefunc; CREATE TABLE t (a int); SELECT nextval('no_such_sequence');
--; 42P01 68 relation "no_such_sequence" does not exist
CREATE EXTENSION tablefunc; CREATE TABLE t (a int); SELECT ''::regclass, 'no_such_table'::regclass;
--; 42602 60 invalid name syntax
CREATE EXTENSION tablefunc; CREATE TABLE t (id serial); ALTER SEQUENCE t_id_seq RESTART; SELECT NULL::tablefunc_crosstab_2;
--; ok
--# Types called like the server's
CREATE TYPE point AS ENUM ('a'); CREATE TABLE t (a point); DROP TYPE public.point;
--; ok
CREATE TYPE point AS ENUM ('a'); CREATE TABLE t (a point); DROP TYPE public.point CASCADE; SELECT a FROM t;
--; ok
CREATE TYPE point AS ENUM ('a'); CREATE TABLE t (a public.point); DROP TYPE public.point;
--; 2BP01 - cannot drop type public.point because other objects depend on it
--# What goes with a column
CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) STORED, c int); ALTER TABLE t DROP COLUMN a CASCADE; SELECT c FROM t; ALTER TABLE t ADD COLUMN b int;
--; ok
CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) STORED, c int); CREATE VIEW v AS SELECT b FROM t; ALTER TABLE t DROP COLUMN a CASCADE; CREATE VIEW v AS SELECT c FROM t;
--; ok
CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) STORED, c int); ALTER TABLE t DROP COLUMN a CASCADE; SELECT b FROM t;
--; 42703 118 column "b" does not exist
