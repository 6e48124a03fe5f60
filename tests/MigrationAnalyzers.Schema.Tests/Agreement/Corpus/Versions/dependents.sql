--# Policies
CREATE TABLE t (a int, b int, c int); CREATE POLICY p ON t USING (a > 0); ALTER TABLE t DROP COLUMN a;
--; 2BP01 - cannot drop column a of table t because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE POLICY p ON t USING (a > 0); ALTER TABLE t DROP COLUMN b;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE POLICY p ON t FOR INSERT WITH CHECK (a > b); ALTER TABLE t DROP COLUMN b;
--; 2BP01 - cannot drop column b of table t because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE POLICY p ON t USING (a > 0); ALTER TABLE t DROP COLUMN a CASCADE;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE POLICY p ON t USING (a > 0); DROP POLICY p ON t; ALTER TABLE t DROP COLUMN a;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE POLICY p ON t USING (a > 0); ALTER TABLE t DROP COLUMN a CASCADE; DROP POLICY p ON t;
--; 42704 - policy "p" for table "t" does not exist
CREATE TABLE t (a int, b int, c int); CREATE POLICY p ON t USING (a > 0); ALTER TABLE t DROP COLUMN IF EXISTS a;
--; 2BP01 - cannot drop column a of table t because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE POLICY p ON t USING (a > 0); ALTER TABLE t ALTER a TYPE bigint;
--; 0A000 - cannot alter type of a column used in a policy definition
CREATE TABLE t (a int, b int, c int); CREATE POLICY p ON t USING (a > 0); ALTER TABLE t ALTER b TYPE bigint;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE POLICY p ON t USING (a > 0); ALTER TABLE t RENAME a TO d; ALTER TABLE t DROP COLUMN d;
--; 2BP01 - cannot drop column d of table t because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE POLICY p ON t USING (a > 0); ALTER POLICY p ON t USING (b > 0); ALTER TABLE t DROP COLUMN a;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE POLICY p ON t USING (a > 0); ALTER POLICY p ON t USING (b > 0); ALTER TABLE t DROP COLUMN b;
--; 2BP01 - cannot drop column b of table t because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE POLICY p ON t USING (a > 0) WITH CHECK (c > 0); ALTER POLICY p ON t USING (b > 0); ALTER TABLE t DROP COLUMN c;
--; 2BP01 - cannot drop column c of table t because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE POLICY p ON t USING (a > 0); ALTER POLICY p ON t RENAME TO q; ALTER TABLE t DROP COLUMN a;
--; 2BP01 - cannot drop column a of table t because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE POLICY p ON t USING (a IN (SELECT x FROM u)); ALTER TABLE u DROP COLUMN x;
--; 2BP01 - cannot drop column x of table u because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE POLICY p ON t USING (a IN (SELECT x FROM u)); ALTER TABLE u DROP COLUMN y;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE POLICY p ON t USING (a IN (SELECT x FROM u)); DROP TABLE u;
--; 2BP01 - cannot drop table u because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE POLICY p ON t USING (a IN (SELECT x FROM u)); DROP TABLE t; DROP TABLE u;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE POLICY p ON t USING (a IN (SELECT x FROM u)); DROP TABLE t, u;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE POLICY p ON t USING (a IN (SELECT x FROM u)); DROP TABLE u, t;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE POLICY p ON t USING (a IN (SELECT x FROM u)); DROP TABLE u CASCADE; DROP POLICY p ON t;
--; 42704 - policy "p" for table "t" does not exist
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE POLICY p ON t USING (a IN (SELECT x FROM u)); ALTER TABLE u ALTER x TYPE bigint;
--; 0A000 - cannot alter type of a column used in a policy definition
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f(x int) RETURNS bool LANGUAGE sql AS 'SELECT true'; CREATE POLICY p ON t USING (f(a)); DROP FUNCTION f(int);
--; 2BP01 - cannot drop function f(integer) because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f(x int) RETURNS bool LANGUAGE sql AS 'SELECT true'; CREATE POLICY p ON t USING (f(a)); DROP POLICY p ON t; DROP FUNCTION f(int);
--; ok
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f(x int) RETURNS bool LANGUAGE sql AS 'SELECT true'; CREATE POLICY p ON t USING (f(a)); DROP FUNCTION f(int) CASCADE; DROP TABLE t;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f(x int) RETURNS bool LANGUAGE sql AS 'SELECT true'; CREATE POLICY p ON t USING (f(a)); CREATE OR REPLACE FUNCTION f(x int) RETURNS bool LANGUAGE sql AS 'SELECT false'; DROP FUNCTION f;
--; 2BP01 - cannot drop function f(integer) because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f(x int) RETURNS bool LANGUAGE sql AS 'SELECT true'; CREATE POLICY p ON t USING (f(a)); ALTER FUNCTION f(int) RENAME TO g; DROP FUNCTION g(int);
--; 2BP01 - cannot drop function g(integer) because other objects depend on it
--# Triggers
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (old.a <> new.b) EXECUTE FUNCTION f(); ALTER TABLE t DROP COLUMN a;
--; 2BP01 - cannot drop column a of table t because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (old.a <> new.b) EXECUTE FUNCTION f(); ALTER TABLE t DROP COLUMN b;
--; 2BP01 - cannot drop column b of table t because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (old.a <> new.b) EXECUTE FUNCTION f(); ALTER TABLE t DROP COLUMN c;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE UPDATE OF a, b ON t FOR EACH ROW EXECUTE FUNCTION f(); ALTER TABLE t DROP COLUMN b;
--; 2BP01 - cannot drop column b of table t because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE UPDATE OF a, b ON t FOR EACH ROW EXECUTE FUNCTION f(); ALTER TABLE t DROP COLUMN c;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE UPDATE OF a, b ON t FOR EACH ROW EXECUTE FUNCTION f(); ALTER TABLE t DROP COLUMN b CASCADE; DROP TRIGGER g ON t;
--; 42704 - trigger "g" for table "t" does not exist
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE UPDATE OF a, b ON t FOR EACH ROW EXECUTE FUNCTION f(); DROP TRIGGER g ON t; ALTER TABLE t DROP COLUMN b;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE UPDATE OF a, b ON t FOR EACH ROW EXECUTE FUNCTION f(); ALTER TABLE t ALTER b TYPE bigint;
--; 0A000 - cannot alter type of a column used in a trigger definition
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (old.a <> new.b) EXECUTE FUNCTION f(); ALTER TABLE t ALTER b TYPE bigint;
--; 0A000 - cannot alter type of a column used in a trigger definition
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (old.a <> new.b) EXECUTE FUNCTION f(); ALTER TABLE t ALTER c TYPE bigint;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (old.* IS DISTINCT FROM new.*) EXECUTE FUNCTION f(); ALTER TABLE t DROP COLUMN c;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (old.* IS DISTINCT FROM new.*) EXECUTE FUNCTION f(); ALTER TABLE t ALTER c TYPE bigint;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (old IS DISTINCT FROM new) EXECUTE FUNCTION f(); ALTER TABLE t ALTER c TYPE bigint;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE FUNCTION h(x int) RETURNS bool LANGUAGE sql AS 'SELECT true'; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (h(new.a)) EXECUTE FUNCTION f(); DROP FUNCTION h(int);
--; 2BP01 - cannot drop function h(integer) because other objects depend on it
--# Rules
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE RULE r AS ON INSERT TO t DO ALSO INSERT INTO u (x) VALUES (new.a); ALTER TABLE t DROP COLUMN a;
--; 2BP01 - cannot drop column a of table t because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE RULE r AS ON INSERT TO t DO ALSO INSERT INTO u (x) VALUES (new.a); ALTER TABLE t DROP COLUMN b;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE RULE r AS ON INSERT TO t DO ALSO INSERT INTO u (x) VALUES (new.a); ALTER TABLE u DROP COLUMN x;
--; 2BP01 - cannot drop column x of table u because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE RULE r AS ON INSERT TO t DO ALSO INSERT INTO u (x) VALUES (new.a); ALTER TABLE u DROP COLUMN y;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE RULE r AS ON INSERT TO t DO ALSO INSERT INTO u (x) VALUES (new.a); DROP TABLE u;
--; 2BP01 - cannot drop table u because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE RULE r AS ON INSERT TO t DO ALSO INSERT INTO u (x) VALUES (new.a); DROP TABLE u CASCADE; DROP RULE r ON t;
--; 42704 - rule "r" for relation "t" does not exist
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE RULE r AS ON INSERT TO t DO ALSO INSERT INTO u (x) VALUES (new.a); DROP RULE r ON t; DROP TABLE u;
--; ok
CREATE TABLE t (a int, b int, c int); CREATE TABLE u (x int, y int); CREATE RULE r AS ON INSERT TO t DO ALSO INSERT INTO u (x) VALUES (new.a); ALTER TABLE u ALTER x TYPE bigint;
--; 0A000 - cannot alter type of a column used by a view or rule
CREATE TABLE t (a int, b int, c int); CREATE RULE r AS ON UPDATE TO t WHERE old.a > 0 DO INSTEAD NOTHING; ALTER TABLE t DROP COLUMN a;
--; 2BP01 - cannot drop column a of table t because other objects depend on it
CREATE TABLE t (a int, b int, c int); CREATE RULE r AS ON UPDATE TO t WHERE old.a > 0 DO INSTEAD NOTHING; ALTER TABLE t ALTER a TYPE bigint;
--; 0A000 - cannot alter type of a column used by a view or rule
CREATE TABLE t (a int, b int, c int); CREATE RULE r AS ON UPDATE TO t WHERE old.a > 0 DO INSTEAD NOTHING; ALTER TABLE t DROP COLUMN c;
--; ok
--# Types
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m, b int); DROP TYPE m;
--; 2BP01 - cannot drop type m because other objects depend on it
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m[], b int); DROP TYPE m;
--; 2BP01 - cannot drop type m because other objects depend on it
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m, b int); DROP TYPE IF EXISTS m;
--; 2BP01 - cannot drop type m because other objects depend on it
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m, b int); DROP TYPE m RESTRICT;
--; 2BP01 - cannot drop type m because other objects depend on it
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m, b int); DROP TYPE m CASCADE; INSERT INTO t (b) VALUES (1);
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m, b int); DROP TYPE m CASCADE; INSERT INTO t (a) VALUES ('a');
--; 42703 95 column "a" of relation "t" does not exist
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m, b int); DROP TABLE t; DROP TYPE m;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m, b int); ALTER TABLE t DROP COLUMN a; DROP TYPE m;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m, b int); ALTER TABLE t ALTER a TYPE text; DROP TYPE m;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m DEFAULT 'a', b int); ALTER TABLE t ALTER a TYPE text; DROP TYPE m;
--; 2BP01 - cannot drop type m because other objects depend on it
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m DEFAULT 'a', b int); ALTER TABLE t ALTER a DROP DEFAULT, ALTER a TYPE text; DROP TYPE m;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m, b int); ALTER TYPE m RENAME TO n; DROP TYPE n;
--; 2BP01 - cannot drop type n because other objects depend on it
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m, b int); ALTER TYPE m RENAME TO n; CREATE TYPE m AS ENUM ('b'); DROP TYPE m;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a m, b int); ALTER TYPE m RENAME TO n; CREATE TYPE m AS ENUM ('a', 'b'); ALTER TABLE t ALTER a TYPE m USING a::text::m; DROP TYPE n;
--; ok
CREATE SCHEMA s; CREATE TYPE s.m AS ENUM ('a'); CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a s.m, b int); DROP TYPE m;
--; ok
CREATE SCHEMA s; CREATE TYPE s.m AS ENUM ('a'); CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a s.m, b int); DROP TYPE s.m;
--; 2BP01 - cannot drop type s.m because other objects depend on it
CREATE TYPE m AS ENUM ('a'); CREATE FUNCTION f(x m) RETURNS int LANGUAGE sql AS 'SELECT 1'; DROP TYPE m;
--; 2BP01 - cannot drop type m because other objects depend on it
CREATE TYPE m AS ENUM ('a'); CREATE FUNCTION f() RETURNS m LANGUAGE sql AS 'SELECT NULL::m'; DROP TYPE m;
--; 2BP01 - cannot drop type m because other objects depend on it
CREATE TYPE m AS ENUM ('a'); CREATE FUNCTION f() RETURNS m[] LANGUAGE sql AS 'SELECT NULL::m[]'; DROP TYPE m;
--; 2BP01 - cannot drop type m because other objects depend on it
CREATE TYPE m AS ENUM ('a'); CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1 WHERE NULL::m IS NULL'; DROP TYPE m;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE FUNCTION f(x m) RETURNS int LANGUAGE sql AS 'SELECT 1'; DROP FUNCTION f(m); DROP TYPE m;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE FUNCTION f(x m) RETURNS int LANGUAGE sql AS 'SELECT 1'; DROP TYPE m CASCADE; SELECT f(NULL);
--; 42883 121 function f(unknown) does not exist
CREATE TYPE m AS ENUM ('a'); CREATE DOMAIN d AS m; DROP TYPE m;
--; 2BP01 - cannot drop type m because other objects depend on it
CREATE TYPE m AS ENUM ('a'); CREATE DOMAIN d AS m; DROP DOMAIN d; DROP TYPE m;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE TYPE c AS (x m); DROP TYPE m;
--; 2BP01 - cannot drop type m because other objects depend on it
CREATE TYPE m AS ENUM ('a'); CREATE TYPE c AS (x m); DROP TYPE c, m;
--; ok
CREATE TYPE m AS ENUM ('a'); CREATE VIEW v AS SELECT 'a'::m AS x; DROP TYPE m;
--; 2BP01 - cannot drop type m because other objects depend on it
CREATE TYPE m AS ENUM ('a'); CREATE VIEW v AS SELECT 'a'::m AS x; DROP VIEW v; DROP TYPE m;
--; ok
CREATE TYPE c AS (x int); CREATE TABLE t (a c); DROP TYPE c;
--; 2BP01 - cannot drop type c because other objects depend on it
CREATE TYPE c AS (x int); CREATE TABLE t (a c[]); DROP TYPE c;
--; 2BP01 - cannot drop type c because other objects depend on it
CREATE TYPE c AS (x int); CREATE TABLE t (a c); DROP TABLE t; DROP TYPE c;
--; ok
CREATE TYPE c AS (x int); CREATE TABLE t OF c; DROP TYPE c;
--; 2BP01 - cannot drop type c because other objects depend on it
CREATE TYPE c AS (x int); CREATE FUNCTION f() RETURNS SETOF c LANGUAGE sql AS 'SELECT 1'; DROP TYPE c;
--; 2BP01 - cannot drop type c because other objects depend on it
CREATE TYPE c AS (x int, y int); CREATE TABLE t (a c); ALTER TYPE c ADD ATTRIBUTE z int;
--; ok
CREATE TYPE c AS (x int, y int); CREATE TABLE t (a c); ALTER TYPE c ALTER ATTRIBUTE x TYPE bigint;
--; 0A000 - cannot alter type "c" because column "t.a" uses it
CREATE DOMAIN d AS int; CREATE TABLE t (a d); DROP DOMAIN d;
--; 2BP01 - cannot drop type d because other objects depend on it
CREATE DOMAIN d AS int; CREATE TABLE t (a d); DROP DOMAIN d CASCADE; DROP TABLE t;
--; ok
CREATE DOMAIN d AS int; CREATE TABLE t (a d); DROP TABLE t; DROP DOMAIN d;
--; ok
CREATE DOMAIN d AS int; CREATE TABLE t (a int); DROP DOMAIN d;
--; ok
CREATE DOMAIN d AS int; CREATE DOMAIN e AS d; DROP DOMAIN d;
--; 2BP01 - cannot drop type d because other objects depend on it
CREATE TABLE u (x int); CREATE TABLE t (a u); DROP TABLE u;
--; 2BP01 - cannot drop table u because other objects depend on it
CREATE TABLE u (x int); CREATE FUNCTION f(r u) RETURNS int LANGUAGE sql AS 'SELECT 1'; DROP TABLE u;
--; 2BP01 - cannot drop table u because other objects depend on it
CREATE TABLE u (x int); CREATE FUNCTION f() RETURNS SETOF u LANGUAGE sql AS 'SELECT 1'; DROP TABLE u;
--; 2BP01 - cannot drop table u because other objects depend on it
CREATE TABLE u (x int); CREATE FUNCTION f() RETURNS SETOF u LANGUAGE sql AS 'SELECT 1'; DROP FUNCTION f(); DROP TABLE u;
--; ok
CREATE TABLE u (x int); CREATE FUNCTION f() RETURNS SETOF u LANGUAGE sql AS 'SELECT 1'; DROP TABLE u CASCADE; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
--; ok
CREATE TYPE r AS RANGE (subtype = int4); CREATE TABLE t (a r); DROP TYPE r;
--; 2BP01 - cannot drop type r because other objects depend on it
--# Functions
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT f()); DROP FUNCTION f();
--; 2BP01 - cannot drop function f() because other objects depend on it
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT f() + 1); DROP FUNCTION f;
--; 2BP01 - cannot drop function f() because other objects depend on it
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT f()); DROP FUNCTION IF EXISTS f();
--; 2BP01 - cannot drop function f() because other objects depend on it
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT f()); DROP FUNCTION f() CASCADE; INSERT INTO t DEFAULT VALUES;
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT f()); ALTER TABLE t ALTER a DROP DEFAULT; DROP FUNCTION f();
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT f()); ALTER TABLE t ALTER a SET DEFAULT 2; DROP FUNCTION f();
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int); ALTER TABLE t ALTER a SET DEFAULT f(); DROP FUNCTION f();
--; 2BP01 - cannot drop function f() because other objects depend on it
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int); ALTER TABLE t ADD b int DEFAULT f(); DROP FUNCTION f();
--; 2BP01 - cannot drop function f() because other objects depend on it
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT f()); ALTER TABLE t DROP COLUMN a; DROP FUNCTION f();
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT f()); CREATE TABLE l (LIKE t); DROP TABLE t; DROP FUNCTION f();
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT f()); CREATE TABLE l (LIKE t INCLUDING DEFAULTS); DROP TABLE t; DROP FUNCTION f();
--; 2BP01 - cannot drop function f() because other objects depend on it
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT f()); DROP FUNCTION f(int);
--; ok
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT f()); DROP FUNCTION f();
--; 2BP01 - cannot drop function f() because other objects depend on it
CREATE FUNCTION f(x int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int CHECK (f(a) > 0)); DROP FUNCTION f(int);
--; 2BP01 - cannot drop function f(integer) because other objects depend on it
CREATE FUNCTION f(x int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int CONSTRAINT k CHECK (f(a) > 0)); ALTER TABLE t DROP CONSTRAINT k; DROP FUNCTION f(int);
--; ok
CREATE FUNCTION f(x int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT k CHECK (f(a) > 0); DROP FUNCTION f(int);
--; 2BP01 - cannot drop function f(integer) because other objects depend on it
CREATE FUNCTION f(x int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int); CREATE INDEX i ON t (f(a)); DROP FUNCTION f(int);
--; 2BP01 - cannot drop function f(integer) because other objects depend on it
CREATE FUNCTION f(x int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int); CREATE INDEX i ON t (a) WHERE f(a) > 0; DROP FUNCTION f(int);
--; 2BP01 - cannot drop function f(integer) because other objects depend on it
CREATE FUNCTION f(x int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int); CREATE INDEX i ON t (f(a)); DROP INDEX i; DROP FUNCTION f(int);
--; ok
CREATE FUNCTION f(x int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int); CREATE INDEX i ON t (f(a)); DROP FUNCTION f(int) CASCADE; DROP INDEX i;
--; 42704 - index "i" does not exist
CREATE FUNCTION f(x int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int, b int GENERATED ALWAYS AS (f(a)) STORED); DROP FUNCTION f(int);
--; [12-14] ok
--; [15-18] 2BP01 - cannot drop function f(integer) because other objects depend on it
CREATE FUNCTION f(x int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int, b int GENERATED ALWAYS AS (f(a)) STORED); ALTER TABLE t DROP COLUMN b; DROP FUNCTION f(int);
--; ok
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE VIEW v AS SELECT f(1) AS x; DROP FUNCTION f(int);
--; 2BP01 - cannot drop function f(integer) because other objects depend on it
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE VIEW v AS SELECT x FROM f(1) AS x; DROP FUNCTION f(int);
--; 2BP01 - cannot drop function f(integer) because other objects depend on it
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE MATERIALIZED VIEW v AS SELECT f(1) AS x; DROP FUNCTION f(int);
--; 2BP01 - cannot drop function f(integer) because other objects depend on it
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE VIEW v AS SELECT f(1) AS x; DROP VIEW v; DROP FUNCTION f(int);
--; ok
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE VIEW v AS SELECT f(1) AS x; CREATE OR REPLACE VIEW v AS SELECT 1 AS x; DROP FUNCTION f(int);
--; ok
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE VIEW v AS SELECT f(1) AS x; DROP FUNCTION f(int) CASCADE; DROP VIEW v;
--; 42P01 - view "v" does not exist
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT f(1)'; DROP FUNCTION f(int);
--; ok
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t AS SELECT f(1) AS x; DROP FUNCTION f(int);
--; ok
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'; SELECT f(1); DROP FUNCTION f(int);
--; ok
CREATE FUNCTION f(x int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'; CREATE DOMAIN d AS int CHECK (f(VALUE) > 0); DROP FUNCTION f(int);
--; 2BP01 - cannot drop function f(integer) because other objects depend on it
CREATE FUNCTION f(x text) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION f(x int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int CHECK (f(a) > 0)); DROP FUNCTION f(text);
--; ok
CREATE SCHEMA s; CREATE FUNCTION s.f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT s.f()); DROP FUNCTION f();
--; ok
CREATE SCHEMA s; CREATE FUNCTION s.f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int DEFAULT s.f()); DROP FUNCTION s.f();
--; 2BP01 - cannot drop function s.f() because other objects depend on it
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TABLE t (a int); CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f(); ALTER FUNCTION f() RENAME TO h; DROP FUNCTION h();
--; 2BP01 - cannot drop function h() because other objects depend on it
--# Sequences
CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('s')); DROP SEQUENCE s;
--; 2BP01 - cannot drop sequence s because other objects depend on it
CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('s'::regclass)); DROP SEQUENCE s;
--; 2BP01 - cannot drop sequence s because other objects depend on it
CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('public.s')); DROP SEQUENCE IF EXISTS s;
--; 2BP01 - cannot drop sequence s because other objects depend on it
CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('s'::text)); DROP SEQUENCE s;
--; ok
CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('s')); DROP SEQUENCE s CASCADE; INSERT INTO t DEFAULT VALUES;
--; ok
CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('s')); ALTER TABLE t ALTER a DROP DEFAULT; DROP SEQUENCE s;
--; ok
CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('s')); DROP TABLE t; DROP SEQUENCE s;
--; ok
CREATE SEQUENCE s; CREATE TABLE t (a int); ALTER TABLE t ALTER a SET DEFAULT nextval('s'); DROP SEQUENCE s;
--; 2BP01 - cannot drop sequence s because other objects depend on it
CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('s')); ALTER SEQUENCE s RENAME TO r; DROP SEQUENCE r;
--; 2BP01 - cannot drop sequence r because other objects depend on it
CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('s')); ALTER SEQUENCE s OWNED BY t.a; DROP TABLE t; DROP SEQUENCE s;
--; 42P01 - sequence "s" does not exist
CREATE SEQUENCE s; CREATE TABLE t (a int); ALTER SEQUENCE s OWNED BY t.a; DROP SEQUENCE s;
--; ok
CREATE SEQUENCE s; CREATE TABLE t (a int); ALTER SEQUENCE s OWNED BY t.a; ALTER TABLE t DROP COLUMN a; DROP SEQUENCE s;
--; 42P01 - sequence "s" does not exist
CREATE SEQUENCE s; CREATE VIEW v AS SELECT nextval('s') AS n; DROP SEQUENCE s;
--; 2BP01 - cannot drop sequence s because other objects depend on it
CREATE SEQUENCE s; CREATE VIEW v AS SELECT last_value FROM s; DROP SEQUENCE s;
--; 2BP01 - cannot drop sequence s because other objects depend on it
CREATE TABLE t (a serial); DROP SEQUENCE t_a_seq;
--; 2BP01 - cannot drop sequence t_a_seq because other objects depend on it
CREATE TABLE t (a serial); DROP SEQUENCE t_a_seq CASCADE; INSERT INTO t (a) VALUES (1);
--; ok
CREATE TABLE t (a serial); ALTER TABLE t ALTER a DROP DEFAULT; DROP SEQUENCE t_a_seq;
--; ok
CREATE TABLE t (a serial); DROP TABLE t; DROP SEQUENCE t_a_seq;
--; 42P01 - sequence "t_a_seq" does not exist
CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY); DROP SEQUENCE t_a_seq;
--; 2BP01 - cannot drop sequence t_a_seq because column a of table t requires it
CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY); DROP SEQUENCE t_a_seq CASCADE;
--; 2BP01 - cannot drop sequence t_a_seq because column a of table t requires it
CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY); ALTER TABLE t ALTER a DROP IDENTITY; DROP SEQUENCE t_a_seq;
--; 42P01 - sequence "t_a_seq" does not exist
CREATE TABLE t (a serial); CREATE TABLE u (b int DEFAULT nextval('t_a_seq')); DROP TABLE t;
--; 2BP01 - cannot drop table t because other objects depend on it
--# Inheritance and partitions
CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p); DROP TABLE p;
--; 2BP01 - cannot drop table p because other objects depend on it
CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p); DROP TABLE IF EXISTS p;
--; 2BP01 - cannot drop table p because other objects depend on it
CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p); DROP TABLE p CASCADE; CREATE TABLE c (x int);
--; ok
CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p); DROP TABLE c, p;
--; ok
CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p); DROP TABLE p, c;
--; ok
CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p); DROP TABLE c; DROP TABLE p;
--; ok
CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p); ALTER TABLE c NO INHERIT p; DROP TABLE p;
--; ok
CREATE TABLE p (a int); CREATE TABLE c (a int); ALTER TABLE c INHERIT p; DROP TABLE p;
--; 2BP01 - cannot drop table p because other objects depend on it
CREATE TABLE p (a int); CREATE TABLE q (b int); CREATE TABLE c () INHERITS (p, q); DROP TABLE q;
--; 2BP01 - cannot drop table q because other objects depend on it
CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT; DROP TABLE p;
--; ok
CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT; DROP TABLE p; DROP TABLE c;
--; 42P01 - table "c" does not exist
CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c (a int); ALTER TABLE p ATTACH PARTITION c DEFAULT; DROP TABLE p;
--; ok
CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c (a int); ALTER TABLE p ATTACH PARTITION c DEFAULT; ALTER TABLE p DETACH PARTITION c; DROP TABLE p; DROP TABLE c;
--; ok
CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT; CREATE VIEW v AS SELECT a FROM c; DROP TABLE p;
--; 2BP01 - cannot drop table p because other objects depend on it
CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT; CREATE VIEW v AS SELECT a FROM c; DROP TABLE c;
--; 2BP01 - cannot drop table c because other objects depend on it
CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p DEFAULT; DROP TABLE c; DROP TABLE p;
--; ok
--# Views
CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT a FROM v; DROP VIEW v;
--; 2BP01 - cannot drop view v because other objects depend on it
CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT a FROM v; DROP VIEW v, w;
--; ok
CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT a FROM v; DROP VIEW v CASCADE; DROP VIEW w;
--; 42P01 - view "w" does not exist
CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t; CREATE MATERIALIZED VIEW w AS SELECT a FROM v; DROP VIEW v;
--; 2BP01 - cannot drop view v because other objects depend on it
CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t; CREATE MATERIALIZED VIEW w AS SELECT a FROM v; DROP MATERIALIZED VIEW w; DROP VIEW v; DROP TABLE t;
--; ok
CREATE TABLE t (a int, b int); CREATE MATERIALIZED VIEW w AS SELECT a FROM t; ALTER TABLE t ALTER a TYPE bigint;
--; 0A000 - cannot alter type of a column used by a view or rule
CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t; ALTER VIEW v RENAME a TO x; ALTER TABLE t DROP COLUMN a;
--; [12-12] 42601 86 syntax error at or near "a"
--; [13-18] 2BP01 - cannot drop column a of table t because other objects depend on it
CREATE TABLE t (a int PRIMARY KEY, b text); CREATE VIEW v AS SELECT a, b FROM t GROUP BY a; ALTER TABLE t DROP CONSTRAINT t_pkey;
--; 2BP01 - cannot drop constraint t_pkey on table t because other objects depend on it
CREATE TABLE t (a int PRIMARY KEY, b text); CREATE VIEW v AS SELECT a, max(b) AS b FROM t GROUP BY a; ALTER TABLE t DROP CONSTRAINT t_pkey;
--; ok
CREATE TABLE t (a int, b int); CREATE FUNCTION f(r t) RETURNS int LANGUAGE sql AS 'SELECT 1'; ALTER TABLE t DROP COLUMN b;
--; ok
CREATE TABLE t (a int, b int); CREATE FUNCTION f(x int) RETURNS SETOF int LANGUAGE sql BEGIN ATOMIC SELECT a FROM t; END; ALTER TABLE t DROP COLUMN a;
--; [12-13] 42601 88 syntax error at or near "BEGIN"
--; [14-18] 2BP01 - cannot drop column a of table t because other objects depend on it
CREATE TABLE t (a int, b int); CREATE FUNCTION f(x int) RETURNS SETOF int LANGUAGE sql BEGIN ATOMIC SELECT a FROM t; END; ALTER TABLE t DROP COLUMN b;
--; [12-13] 42601 88 syntax error at or near "BEGIN"
--; [14-18] ok
CREATE TABLE t (a int, b int); CREATE FUNCTION f(x int) RETURNS SETOF int LANGUAGE sql BEGIN ATOMIC SELECT a FROM t; END; DROP TABLE t;
--; [12-13] 42601 88 syntax error at or near "BEGIN"
--; [14-18] 2BP01 - cannot drop table t because other objects depend on it
CREATE TABLE t (a int, b int); CREATE FUNCTION f(x int) RETURNS SETOF int LANGUAGE sql AS 'SELECT a FROM t'; DROP TABLE t;
--; ok
CREATE TABLE t (a int, b int); CREATE FUNCTION f(x int) RETURNS SETOF int LANGUAGE sql BEGIN ATOMIC SELECT a FROM t; END; DROP FUNCTION f(int); DROP TABLE t;
--; [12-13] 42601 88 syntax error at or near "BEGIN"
--; [14-18] ok
--# Keys
CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (b int REFERENCES t); ALTER TABLE t DROP CONSTRAINT t_pkey;
--; 2BP01 - cannot drop constraint t_pkey on table t because other objects depend on it
CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (b int REFERENCES t); ALTER TABLE t DROP CONSTRAINT t_pkey CASCADE; ALTER TABLE u DROP CONSTRAINT u_b_fkey;
--; 42704 - constraint "u_b_fkey" of relation "u" does not exist
CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (b int CONSTRAINT k REFERENCES t); ALTER TABLE u DROP CONSTRAINT k; ALTER TABLE t DROP CONSTRAINT t_pkey;
--; ok
CREATE TABLE t (a int PRIMARY KEY, c int UNIQUE); CREATE TABLE u (b int REFERENCES t (c)); ALTER TABLE t DROP CONSTRAINT t_c_key;
--; 2BP01 - cannot drop constraint t_c_key on table t because other objects depend on it
CREATE TABLE t (a int PRIMARY KEY, c int UNIQUE); CREATE TABLE u (b int REFERENCES t (c)); ALTER TABLE t DROP CONSTRAINT t_pkey;
--; ok
CREATE TABLE t (a int PRIMARY KEY, c int UNIQUE); CREATE TABLE u (b int REFERENCES t); ALTER TABLE t DROP CONSTRAINT t_pkey;
--; 2BP01 - cannot drop constraint t_pkey on table t because other objects depend on it
CREATE TABLE t (a int PRIMARY KEY, c int UNIQUE); CREATE TABLE u (b int REFERENCES t); ALTER TABLE t DROP CONSTRAINT t_c_key;
--; ok
CREATE TABLE t (a int PRIMARY KEY, c int); CREATE UNIQUE INDEX i ON t (c); CREATE TABLE u (b int REFERENCES t (c)); DROP INDEX i;
--; 2BP01 - cannot drop index i because other objects depend on it
CREATE TABLE t (a int PRIMARY KEY, c int); CREATE UNIQUE INDEX i ON t (c); CREATE TABLE u (b int REFERENCES t (c)); DROP INDEX i CASCADE; ALTER TABLE u DROP CONSTRAINT u_b_fkey;
--; 42704 - constraint "u_b_fkey" of relation "u" does not exist
CREATE TABLE t (a int PRIMARY KEY, c int); CREATE UNIQUE INDEX i ON t (c); CREATE TABLE u (b int REFERENCES t (a)); DROP INDEX i;
--; ok
CREATE TABLE t (a int PRIMARY KEY, c int, UNIQUE (a)); CREATE TABLE u (b int REFERENCES t (a)); ALTER TABLE t DROP CONSTRAINT t_a_key;
--; 42704 - constraint "t_a_key" of relation "t" does not exist
CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (b int REFERENCES t); DROP TABLE t;
--; 2BP01 - cannot drop table t because other objects depend on it
CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (b int REFERENCES t); DROP TABLE u, t;
--; ok
CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (b int REFERENCES t); DROP TABLE t CASCADE; ALTER TABLE u DROP CONSTRAINT u_b_fkey;
--; 42704 - constraint "u_b_fkey" of relation "u" does not exist
CREATE TABLE t (a int PRIMARY KEY, p int REFERENCES t); DROP TABLE t;
--; ok
CREATE TABLE t (a int PRIMARY KEY, p int REFERENCES t); ALTER TABLE t DROP CONSTRAINT t_pkey;
--; 2BP01 - cannot drop constraint t_pkey on table t because other objects depend on it
--# Schemas
CREATE SCHEMA s; CREATE TABLE s.t (a int); DROP SCHEMA s;
--; 2BP01 - cannot drop schema s because other objects depend on it
CREATE SCHEMA s; CREATE TABLE s.t (a int); DROP SCHEMA s CASCADE;
--; ok
CREATE SCHEMA s; CREATE TABLE s.t (a int); DROP TABLE s.t; DROP SCHEMA s;
--; ok
CREATE SCHEMA s; CREATE TYPE s.m AS ENUM ('a'); DROP SCHEMA s;
--; 2BP01 - cannot drop schema s because other objects depend on it
CREATE SCHEMA s; CREATE TYPE s.m AS ENUM ('a'); DROP TYPE s.m; DROP SCHEMA s;
--; ok
CREATE SCHEMA s; CREATE FUNCTION s.f() RETURNS int LANGUAGE sql AS 'SELECT 1'; DROP SCHEMA s;
--; 2BP01 - cannot drop schema s because other objects depend on it
CREATE SCHEMA s; CREATE FUNCTION s.f() RETURNS int LANGUAGE sql AS 'SELECT 1'; DROP FUNCTION s.f(); DROP SCHEMA s;
--; ok
CREATE SCHEMA s; CREATE SEQUENCE s.q; DROP SCHEMA s RESTRICT;
--; 2BP01 - cannot drop schema s because other objects depend on it
