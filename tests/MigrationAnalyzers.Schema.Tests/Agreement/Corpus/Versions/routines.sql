--# Bodies that the server reads
CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a FROM t; END; DROP TABLE t;
--; [12-13] 42601 77 syntax error at or near "BEGIN"
--; [14-18] 2BP01 - cannot drop table t because other objects depend on it
CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a FROM t; END; ALTER TABLE t DROP COLUMN a;
--; [12-13] 42601 77 syntax error at or near "BEGIN"
--; [14-18] 2BP01 - cannot drop column a of table t because other objects depend on it
CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a FROM t; END; ALTER TABLE t DROP COLUMN b;
--; [12-13] 42601 77 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a FROM t; END; ALTER TABLE t ALTER a TYPE bigint;
--; [12-13] 42601 77 syntax error at or near "BEGIN"
--; [14-18] 0A000 - cannot alter type of a column used by a function or procedure
CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a FROM t; END; ALTER TABLE t ALTER b TYPE bigint;
--; [12-13] 42601 77 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a FROM t; END; DROP TABLE t CASCADE; CREATE TABLE t (a int); SELECT f();
--; [12-13] 42601 77 syntax error at or near "BEGIN"
--; [14-18] 42883 165 function f() does not exist
CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a FROM t; END; DROP FUNCTION f; DROP TABLE t;
--; [12-13] 42601 77 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a FROM t; END; ALTER TABLE t DROP COLUMN a CASCADE; SELECT f();
--; [12-13] 42601 77 syntax error at or near "BEGIN"
--; [14-18] 42883 156 function f() does not exist
CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a FROM t; END; CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT b FROM t; END; ALTER TABLE t DROP COLUMN a;
--; [12-13] 42601 77 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a FROM t; END; CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT a FROM t'; ALTER TABLE t DROP COLUMN a;
--; [12-13] 42601 77 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT a FROM t'; ALTER TABLE t DROP COLUMN a;
--; ok
CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT a FROM t'; DROP TABLE t;
--; ok
CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN (SELECT a FROM t); END'; DROP TABLE t;
--; ok
CREATE TABLE t (a int, b int); CREATE FUNCTION f() RETURNS bigint LANGUAGE sql RETURN (SELECT count(a) FROM t); DROP TABLE t;
--; [12-13] 42601 80 syntax error at or near "RETURN"
--; [14-18] 2BP01 - cannot drop table t because other objects depend on it
CREATE TABLE t (a int, b int); CREATE PROCEDURE p(x int) LANGUAGE sql BEGIN ATOMIC INSERT INTO t (a) VALUES (x); END; DROP TABLE t;
--; [12-13] 42601 71 syntax error at or near "BEGIN"
--; [14-18] 2BP01 - cannot drop table t because other objects depend on it
CREATE TABLE t (a int, b int); CREATE PROCEDURE p(x int) LANGUAGE sql BEGIN ATOMIC INSERT INTO t (a) VALUES (x); END; ALTER TABLE t DROP COLUMN a;
--; [12-13] 42601 71 syntax error at or near "BEGIN"
--; [14-18] 2BP01 - cannot drop column a of table t because other objects depend on it
CREATE TABLE t (a int, b int); CREATE PROCEDURE p(x int) LANGUAGE sql BEGIN ATOMIC INSERT INTO t (a) VALUES (x); END; ALTER TABLE t DROP COLUMN b;
--; [12-13] 42601 71 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE TABLE t (a int, b int); CREATE PROCEDURE p(x int) LANGUAGE sql BEGIN ATOMIC UPDATE t SET b = x WHERE a = 1; END; ALTER TABLE t DROP COLUMN b;
--; [12-13] 42601 71 syntax error at or near "BEGIN"
--; [14-18] 2BP01 - cannot drop column b of table t because other objects depend on it
CREATE TABLE t (a int, b int); CREATE PROCEDURE p(x int) LANGUAGE sql BEGIN ATOMIC DELETE FROM t WHERE a = x; END; DROP TABLE t;
--; [12-13] 42601 71 syntax error at or near "BEGIN"
--; [14-18] 2BP01 - cannot drop table t because other objects depend on it
CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t; CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a FROM v; END; DROP VIEW v;
--; [12-13] 42601 111 syntax error at or near "BEGIN"
--; [14-18] 2BP01 - cannot drop view v because other objects depend on it
CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t; CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a FROM v; END; DROP VIEW v CASCADE; DROP TABLE t;
--; [12-13] 42601 111 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t; CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a FROM v; END; DROP TABLE t CASCADE; CREATE TABLE v (a int); SELECT f();
--; [12-13] 42601 111 syntax error at or near "BEGIN"
--; [14-18] 42883 199 function f() does not exist
--# Functions that functions call
CREATE FUNCTION g(x int) RETURNS int LANGUAGE sql AS 'SELECT x'; CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql RETURN g(x); DROP FUNCTION g;
--; [12-13] 42601 116 syntax error at or near "RETURN"
--; [14-18] 2BP01 - cannot drop function g(integer) because other objects depend on it
CREATE FUNCTION g(x int) RETURNS int LANGUAGE sql AS 'SELECT x'; CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql RETURN g(x); DROP FUNCTION g, f;
--; [12-13] 42601 116 syntax error at or near "RETURN"
--; [14-18] ok
CREATE FUNCTION g(x int) RETURNS int LANGUAGE sql AS 'SELECT x'; CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql RETURN g(x); DROP FUNCTION f, g;
--; [12-13] 42601 116 syntax error at or near "RETURN"
--; [14-18] ok
CREATE FUNCTION g(x int) RETURNS int LANGUAGE sql AS 'SELECT x'; CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql RETURN g(x); DROP FUNCTION g CASCADE; DROP FUNCTION f;
--; [12-13] 42601 116 syntax error at or near "RETURN"
--; [14-18] 42883 - could not find a function named "f"
CREATE FUNCTION g(x int) RETURNS int LANGUAGE sql AS 'SELECT x'; CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT g(x)'; DROP FUNCTION g;
--; ok
CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION f(x int DEFAULT g()) RETURNS int LANGUAGE sql AS 'SELECT x'; DROP FUNCTION g;
--; 2BP01 - cannot drop function g() because other objects depend on it
CREATE SEQUENCE q; CREATE FUNCTION f(x bigint DEFAULT nextval('q')) RETURNS bigint LANGUAGE sql AS 'SELECT x'; DROP SEQUENCE q;
--; 2BP01 - cannot drop sequence q because other objects depend on it
CREATE SEQUENCE q; CREATE FUNCTION f() RETURNS bigint LANGUAGE sql RETURN nextval('q'); DROP SEQUENCE q;
--; [12-13] 42601 68 syntax error at or near "RETURN"
--; [14-18] 2BP01 - cannot drop sequence q because other objects depend on it
CREATE SEQUENCE q; CREATE FUNCTION f() RETURNS bigint LANGUAGE sql AS 'SELECT nextval(''q'')'; DROP SEQUENCE q;
--; ok
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql RETURN x; CREATE OR REPLACE FUNCTION f(x int) RETURNS int LANGUAGE sql RETURN CASE WHEN x > 1 THEN f(x - 1) END; DROP FUNCTION f;
--; [12-13] 42601 51 syntax error at or near "RETURN"
--; [14-18] ok
CREATE FUNCTION g(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT x'; CREATE TABLE t (a int CHECK (g(a) > 0)); DROP FUNCTION g CASCADE; ALTER TABLE t ADD CONSTRAINT t_a_check CHECK (a > 0);
--; ok
--# What a partition takes along
CREATE TABLE p (a int) PARTITION BY RANGE (a); CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9); CREATE VIEW v AS SELECT a FROM p1; DROP TABLE p CASCADE; CREATE VIEW v AS SELECT 1 AS b; SELECT b FROM v;
--; ok
CREATE TABLE p (a int) PARTITION BY RANGE (a); CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9); CREATE VIEW v AS SELECT a FROM p1; DROP TABLE p;
--; 2BP01 - cannot drop table p because other objects depend on it
CREATE TABLE p (a int) PARTITION BY RANGE (a); CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9) PARTITION BY RANGE (a); CREATE TABLE p2 PARTITION OF p1 FOR VALUES FROM (0) TO (5); CREATE VIEW v AS SELECT a FROM p2; DROP TABLE p CASCADE; SELECT 1 FROM v;
--; 42P01 261 relation "v" does not exist
--# Names in constants for parameters
CREATE TABLE t (a int); CREATE FUNCTION f(x regclass) RETURNS int LANGUAGE sql AS 'SELECT 1'; SELECT f('t');
--; ok
CREATE TABLE t (a int); CREATE FUNCTION f(x regclass) RETURNS int LANGUAGE sql AS 'SELECT 1'; SELECT f('T');
--; ok
CREATE TABLE t (a int); CREATE FUNCTION f(x regclass) RETURNS int LANGUAGE sql AS 'SELECT 1'; SELECT f('u');
--; 42P01 104 relation "u" does not exist
CREATE TABLE t (a int); CREATE FUNCTION f(y int, x regclass) RETURNS int LANGUAGE sql AS 'SELECT 1'; SELECT f(1, x => 'u');
--; 42P01 119 relation "u" does not exist
CREATE TABLE t (a int); CREATE FUNCTION f(x regclass) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION f(x text) RETURNS int LANGUAGE sql AS 'SELECT 1'; SELECT f('u');
--; ok
CREATE TABLE t (a int); CREATE FUNCTION f(x text) RETURNS int LANGUAGE sql AS 'SELECT 1'; SELECT f('u');
--; ok
CREATE TABLE t (a int); CREATE FUNCTION f(x regclass) RETURNS int LANGUAGE sql AS 'SELECT 1'; SELECT f(('t')::text::regclass), f(16384), f(NULL);
--; ok
--# Blocks that ask, and those that do not
CREATE TABLE t (a int); DO $$ BEGIN IF (SELECT count(*) FROM t) = 0 THEN PERFORM pg_notify('c', 'x'); UPDATE t SET b = 1; END IF; END $$;
--; 42703 14 column "b" of relation "t" does not exist
CREATE TABLE t (a int); DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_attribute WHERE attname = 'no such column') THEN UPDATE t SET b = 1; END IF; END $$;
--; ok
CREATE TABLE t (a int); DO $$ BEGIN IF (SELECT count(*) FROM t) = 0 THEN PERFORM pg_advisory_xact_lock(1); UPDATE t SET a = 1; END IF; END $$;
--; ok
--# Functions that domains call
CREATE FUNCTION g(x int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true'; CREATE DOMAIN d AS int CHECK (g(VALUE)); DROP FUNCTION g;
--; 2BP01 - cannot drop function g(integer) because other objects depend on it
CREATE FUNCTION g(x int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true'; CREATE DOMAIN d AS int CHECK (g(VALUE)); ALTER DOMAIN d DROP CONSTRAINT d_check; DROP FUNCTION g;
--; ok
CREATE FUNCTION g(x int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true'; CREATE DOMAIN d AS int; ALTER DOMAIN d ADD CONSTRAINT c CHECK (g(VALUE)); DROP FUNCTION g;
--; 2BP01 - cannot drop function g(integer) because other objects depend on it
CREATE FUNCTION g(x int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true'; CREATE DOMAIN d AS int; ALTER DOMAIN d ADD CONSTRAINT c CHECK (g(VALUE)); DROP FUNCTION g CASCADE; ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0);
--; ok
CREATE FUNCTION g(x int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true'; CREATE DOMAIN d AS int; ALTER DOMAIN d ADD CONSTRAINT c CHECK (g(VALUE)); DROP DOMAIN d; DROP FUNCTION g;
--; ok
CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE DOMAIN d AS int DEFAULT g(); DROP FUNCTION g;
--; 2BP01 - cannot drop function g() because other objects depend on it
CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE DOMAIN d AS int DEFAULT g(); ALTER DOMAIN d SET DEFAULT 1; DROP FUNCTION g;
--; ok
CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE DOMAIN d AS int DEFAULT g(); ALTER DOMAIN d SET NOT NULL; DROP FUNCTION g;
--; 2BP01 - cannot drop function g() because other objects depend on it
CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE DOMAIN d AS int DEFAULT g(); ALTER DOMAIN d DROP DEFAULT; DROP FUNCTION g;
--; ok
