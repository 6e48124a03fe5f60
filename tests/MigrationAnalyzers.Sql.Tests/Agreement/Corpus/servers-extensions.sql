--# Extensions, foreign servers, publications, subscriptions, roles, grants, databases, tablespaces
CREATE EXTENSION e
--; ok
CREATE EXTENSION IF NOT EXISTS "uuid-ossp"
--; ok
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public VERSION '1.4' CASCADE
--; ok
CREATE EXTENSION e SCHEMA s CASCADE VERSION v
--; ok
CREATE EXTENSION e FROM unpackaged
--; [12-12] ok
--; [13-18] 0A000 20 CREATE EXTENSION ... FROM is no longer supported
CREATE EXTENSION e VERSION '1' FROM '0.9'
--; [12-12] ok
--; [13-18] 0A000 32 CREATE EXTENSION ... FROM is no longer supported
ALTER EXTENSION e UPDATE
--; ok
ALTER EXTENSION e UPDATE TO '2.0'
--; ok
ALTER EXTENSION e UPDATE TO v2
--; ok
ALTER EXTENSION e SET SCHEMA s
--; ok
ALTER EXTENSION e ADD TABLE t
--; ok
ALTER EXTENSION e DROP FUNCTION f(int)
--; ok
ALTER EXTENSION e ADD OPERATOR + (int, int)
--; ok
ALTER EXTENSION e ADD CAST (int AS text)
--; ok
ALTER EXTENSION e ADD TYPE mood
--; ok
ALTER EXTENSION e DROP VIEW public.v
--; ok
ALTER EXTENSION e ADD AGGREGATE a(*)
--; ok
ALTER EXTENSION e ADD OPERATOR CLASS c USING btree
--; ok
ALTER EXTENSION e ADD TRANSFORM FOR int LANGUAGE c
--; ok
ALTER EXTENSION e ADD SCHEMA s
--; ok
ALTER EXTENSION e ADD DOMAIN d
--; ok
DROP EXTENSION e
--; ok
DROP EXTENSION IF EXISTS e, "f" CASCADE
--; ok
CREATE FOREIGN DATA WRAPPER w
--; ok
CREATE FOREIGN DATA WRAPPER w HANDLER public.h VALIDATOR v OPTIONS (a 'b')
--; ok
CREATE FOREIGN DATA WRAPPER w NO HANDLER NO VALIDATOR
--; ok
ALTER FOREIGN DATA WRAPPER w HANDLER h OPTIONS (ADD a 'b', SET c 'd', DROP e)
--; ok
ALTER FOREIGN DATA WRAPPER w NO VALIDATOR
--; ok
ALTER FOREIGN DATA WRAPPER w OWNER TO bob
--; ok
ALTER FOREIGN DATA WRAPPER w RENAME TO x
--; ok
DROP FOREIGN DATA WRAPPER IF EXISTS w, x CASCADE
--; ok
CREATE SERVER s FOREIGN DATA WRAPPER w
--; ok
CREATE SERVER IF NOT EXISTS s TYPE 'x' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h', dbname 'd')
--; ok
CREATE SERVER s VERSION NULL FOREIGN DATA WRAPPER w
--; ok
ALTER SERVER s VERSION '2'
--; ok
ALTER SERVER s VERSION '2' OPTIONS (SET host 'x')
--; ok
ALTER SERVER s OPTIONS (DROP host)
--; ok
ALTER SERVER s OWNER TO bob
--; ok
ALTER SERVER s RENAME TO t
--; ok
DROP SERVER IF EXISTS s, t CASCADE
--; ok
CREATE USER MAPPING FOR bob SERVER s
--; ok
CREATE USER MAPPING IF NOT EXISTS FOR CURRENT_USER SERVER s OPTIONS (user 'x', password 'y')
--; ok
CREATE USER MAPPING FOR USER SERVER s
--; ok
CREATE USER MAPPING FOR PUBLIC SERVER s
--; ok
ALTER USER MAPPING FOR bob SERVER s OPTIONS (SET password 'x')
--; ok
DROP USER MAPPING IF EXISTS FOR bob SERVER s
--; ok
IMPORT FOREIGN SCHEMA a FROM SERVER s INTO b
--; ok
IMPORT FOREIGN SCHEMA a LIMIT TO (t, "U") FROM SERVER s INTO b OPTIONS (x 'y')
--; ok
IMPORT FOREIGN SCHEMA a EXCEPT (t) FROM SERVER s INTO b
--; ok
CREATE PUBLICATION p
--; ok
CREATE PUBLICATION p FOR ALL TABLES
--; ok
CREATE PUBLICATION p FOR TABLE t, ONLY public.u, v *
--; ok
CREATE PUBLICATION p FOR TABLE t (a, b) WHERE (a > 1), TABLE u, TABLES IN SCHEMA s, CURRENT_SCHEMA
--; [12-14] 42601 34 syntax error at or near "("
--; [15-18] ok
CREATE PUBLICATION p FOR TABLES IN SCHEMA s, r WITH (publish = 'insert, update', publish_via_partition_root)
--; [12-14] 42601 26 syntax error at or near "TABLES"
--; [15-18] ok
CREATE PUBLICATION p WITH (publish = 'insert')
--; ok
CREATE PUBLICATION p FOR t
--; [12-14] 42601 26 syntax error at or near "t"
--; [15-18] 42601 26 invalid publication object list
CREATE PUBLICATION p FOR CURRENT_SCHEMA
--; [12-14] 42601 26 syntax error at or near "CURRENT_SCHEMA"
--; [15-18] 42601 26 invalid publication object list
CREATE PUBLICATION p FOR TABLE t, CURRENT_SCHEMA
--; [12-14] 42601 35 syntax error at or near "CURRENT_SCHEMA"
--; [15-18] 42601 35 invalid table name
CREATE PUBLICATION p FOR TABLES IN SCHEMA s (a)
--; [12-14] 42601 26 syntax error at or near "TABLES"
--; [15-18] 42601 45 syntax error at or near "("
ALTER PUBLICATION p ADD TABLE t
--; ok
ALTER PUBLICATION p ADD TABLE t (a), TABLES IN SCHEMA CURRENT_SCHEMA
--; [12-14] 42601 33 syntax error at or near "("
--; [15-18] ok
ALTER PUBLICATION p SET TABLE t WHERE (a), u
--; [12-14] 42601 33 syntax error at or near "WHERE"
--; [15-18] ok
ALTER PUBLICATION p DROP TABLE t, TABLES IN SCHEMA s
--; [12-14] 42601 42 syntax error at or near "IN"
--; [15-18] ok
ALTER PUBLICATION p SET (publish = 'insert')
--; ok
ALTER PUBLICATION p OWNER TO bob
--; ok
ALTER PUBLICATION p RENAME TO q
--; ok
DROP PUBLICATION IF EXISTS p, q CASCADE
--; ok
CREATE SUBSCRIPTION s CONNECTION 'host=x' PUBLICATION p
--; ok
CREATE SUBSCRIPTION s CONNECTION 'host=x' PUBLICATION p, "Q" WITH (copy_data = false, slot_name = NONE, streaming = parallel)
--; ok
ALTER SUBSCRIPTION s CONNECTION 'x'
--; ok
ALTER SUBSCRIPTION s SET PUBLICATION p, q WITH (refresh = false)
--; ok
ALTER SUBSCRIPTION s ADD PUBLICATION p
--; [12-13] 42601 22 syntax error at or near "ADD"
--; [14-18] ok
ALTER SUBSCRIPTION s DROP PUBLICATION p WITH (refresh)
--; [12-13] 42601 22 syntax error at or near "DROP"
--; [14-18] ok
ALTER SUBSCRIPTION s REFRESH PUBLICATION
--; ok
ALTER SUBSCRIPTION s REFRESH PUBLICATION WITH (copy_data = false)
--; ok
ALTER SUBSCRIPTION s ENABLE
--; ok
ALTER SUBSCRIPTION s DISABLE
--; ok
ALTER SUBSCRIPTION s SET (slot_name = NONE)
--; ok
ALTER SUBSCRIPTION s SKIP (lsn = NONE)
--; [12-14] 42601 22 syntax error at or near "SKIP"
--; [15-18] ok
ALTER SUBSCRIPTION s OWNER TO bob
--; ok
ALTER SUBSCRIPTION s RENAME TO r
--; ok
DROP SUBSCRIPTION IF EXISTS s RESTRICT
--; ok
CREATE ROLE bob
--; ok
CREATE ROLE bob WITH LOGIN PASSWORD 'x' SUPERUSER CREATEDB CREATEROLE INHERIT REPLICATION BYPASSRLS CONNECTION LIMIT 5 VALID UNTIL '2030-01-01'
--; ok
CREATE ROLE bob NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOREPLICATION NOBYPASSRLS CONNECTION LIMIT -1
--; ok
CREATE ROLE bob IN ROLE a, b ROLE c ADMIN d, e SYSID 100
--; ok
CREATE ROLE bob PASSWORD NULL IN GROUP x
--; ok
CREATE ROLE bob ENCRYPTED PASSWORD 'x' USER y
--; ok
CREATE ROLE bob UNENCRYPTED PASSWORD 'x'
--; 0A000 17 UNENCRYPTED PASSWORD is no longer supported
CREATE ROLE bob FLYING
--; 42601 17 unrecognized role option "flying"
CREATE USER bob WITH PASSWORD 'x'
--; ok
CREATE USER "Bob"
--; ok
CREATE GROUP g WITH USER a, b
--; ok
CREATE ROLE public
--; 42939 13 role name "public" is reserved
CREATE ROLE none
--; 42939 13 role name "none" is reserved
CREATE ROLE current_user
--; 42939 13 CURRENT_USER cannot be used as a role name here
CREATE ROLE user
--; 42601 13 syntax error at or near "user"
ALTER ROLE bob WITH NOLOGIN PASSWORD 'y'
--; ok
ALTER ROLE bob RENAME TO alice
--; ok
ALTER ROLE bob SET search_path = a, b
--; ok
ALTER ROLE bob SET search_path TO DEFAULT
--; ok
ALTER ROLE bob IN DATABASE d SET work_mem = '1MB'
--; ok
ALTER ROLE bob SET x FROM CURRENT
--; ok
ALTER ROLE bob RESET x
--; ok
ALTER ROLE bob IN DATABASE d RESET ALL
--; ok
ALTER ROLE ALL SET x = 1
--; ok
ALTER ROLE ALL IN DATABASE d RESET x
--; ok
ALTER ROLE CURRENT_USER SET x = on
--; ok
ALTER ROLE bob
--; ok
ALTER USER bob WITH PASSWORD NULL
--; ok
ALTER USER bob RENAME TO x
--; ok
ALTER USER ALL RESET ALL
--; ok
ALTER GROUP g ADD USER a, b
--; ok
ALTER GROUP g DROP USER a
--; ok
ALTER GROUP g RENAME TO h
--; ok
DROP ROLE bob
--; ok
DROP ROLE IF EXISTS bob, "Alice"
--; ok
DROP USER IF EXISTS bob
--; ok
DROP GROUP g, h
--; ok
DROP OWNED BY bob
--; ok
DROP OWNED BY bob, CURRENT_USER CASCADE
--; ok
REASSIGN OWNED BY a, b TO c
--; ok
REASSIGN OWNED BY CURRENT_ROLE TO SESSION_USER
--; [12-13] 42601 19 syntax error at or near "CURRENT_ROLE"
--; [14-18] ok
GRANT SELECT ON t TO bob
--; ok
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE public.t, u TO bob, PUBLIC WITH GRANT OPTION
--; ok
GRANT MAINTAIN ON t TO bob
--; ok
GRANT ALL ON t TO PUBLIC
--; ok
GRANT ALL PRIVILEGES ON TABLE t TO GROUP g GRANTED BY CURRENT_USER
--; [12-13] 42601 44 syntax error at or near "GRANTED"
--; [14-18] ok
GRANT SELECT (a, "B"), UPDATE (c) ON t TO bob
--; ok
GRANT INSERT (a), REFERENCES (b) ON t TO bob
--; ok
GRANT ALL PRIVILEGES (a, b) ON t TO bob
--; ok
GRANT SELECT ON ALL TABLES IN SCHEMA a, b TO bob
--; ok
GRANT USAGE, SELECT ON SEQUENCE s, public.r TO bob
--; ok
GRANT ALL ON ALL SEQUENCES IN SCHEMA a TO bob
--; ok
GRANT CREATE, CONNECT, TEMPORARY ON DATABASE d, e TO bob
--; ok
GRANT TEMP ON DATABASE d TO bob
--; ok
GRANT USAGE ON SCHEMA a, "B" TO bob
--; ok
GRANT CREATE ON SCHEMA public TO SESSION_USER
--; ok
GRANT EXECUTE ON FUNCTION f(int, text), g TO bob
--; ok
GRANT EXECUTE ON PROCEDURE p() TO bob
--; ok
GRANT EXECUTE ON ROUTINE r TO bob
--; ok
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA a TO bob
--; ok
GRANT ALL ON ALL PROCEDURES IN SCHEMA a TO bob
--; ok
GRANT ALL ON ALL ROUTINES IN SCHEMA a TO bob
--; ok
GRANT USAGE ON LANGUAGE plpgsql TO bob
--; ok
GRANT SELECT ON LARGE OBJECT 1, 2 TO bob
--; ok
GRANT USAGE ON TYPE mood, public.x TO bob
--; ok
GRANT USAGE ON DOMAIN d TO bob
--; ok
GRANT USAGE ON FOREIGN DATA WRAPPER w TO bob
--; ok
GRANT USAGE ON FOREIGN SERVER s TO bob
--; ok
GRANT CREATE ON TABLESPACE x TO bob
--; ok
GRANT SET ON PARAMETER work_mem, a.b TO bob
--; [12-14] 42601 24 syntax error at or near "work_mem"
--; [15-18] ok
GRANT ALTER SYSTEM ON PARAMETER x TO bob
--; [12-14] 42601 13 syntax error at or near "SYSTEM"
--; [15-18] ok
GRANT SET, ALTER SYSTEM ON PARAMETER x TO bob
--; [12-14] 42601 18 syntax error at or near "SYSTEM"
--; [15-18] ok
GRANT a TO b
--; ok
GRANT a, "B" TO c, d WITH ADMIN OPTION
--; ok
GRANT a TO b WITH ADMIN OPTION GRANTED BY CURRENT_ROLE
--; [12-13] 42601 43 syntax error at or near "CURRENT_ROLE"
--; [14-18] ok
GRANT a TO b WITH INHERIT TRUE, SET FALSE, ADMIN OPTION
--; [12-15] 42601 19 syntax error at or near "INHERIT"
--; [16-18] ok
GRANT a TO b WITH INHERIT OPTION
--; [12-15] 42601 19 syntax error at or near "INHERIT"
--; [16-18] ok
GRANT pg_read_all_data TO bob
--; ok
GRANT foo ON t TO bob
--; ok
GRANT SELECT ON "Sales"."Orders" TO "Reader"
--; ok
REVOKE SELECT ON t FROM bob
--; ok
REVOKE ALL PRIVILEGES ON ALL TABLES IN SCHEMA s FROM PUBLIC CASCADE
--; ok
REVOKE GRANT OPTION FOR SELECT, UPDATE (a) ON t FROM bob GRANTED BY x RESTRICT
--; [12-13] 42601 58 syntax error at or near "GRANTED"
--; [14-18] ok
REVOKE CREATE ON SCHEMA public FROM PUBLIC
--; ok
REVOKE EXECUTE ON FUNCTION f(int) FROM PUBLIC
--; ok
REVOKE a FROM b
--; ok
REVOKE ADMIN OPTION FOR a, b FROM c GRANTED BY d CASCADE
--; ok
REVOKE INHERIT OPTION FOR a FROM b
--; [12-15] 42601 16 syntax error at or near "OPTION"
--; [16-18] ok
REVOKE SET OPTION FOR a FROM b
--; [12-15] 42601 12 syntax error at or near "OPTION"
--; [16-18] ok
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO bob
--; ok
ALTER DEFAULT PRIVILEGES IN SCHEMA a, b GRANT ALL ON SEQUENCES TO PUBLIC WITH GRANT OPTION
--; ok
ALTER DEFAULT PRIVILEGES FOR ROLE x, CURRENT_USER IN SCHEMA a REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC CASCADE
--; ok
ALTER DEFAULT PRIVILEGES FOR USER x GRANT USAGE ON TYPES TO bob
--; ok
ALTER DEFAULT PRIVILEGES IN SCHEMA a FOR ROLE x GRANT USAGE ON SCHEMAS TO bob
--; ok
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON ROUTINES TO bob
--; ok
ALTER DEFAULT PRIVILEGES REVOKE GRANT OPTION FOR ALL PRIVILEGES ON TABLES FROM bob
--; ok
ALTER DEFAULT PRIVILEGES GRANT SELECT ON LARGE OBJECTS TO bob
--; [12-17] 42601 42 syntax error at or near "LARGE"
--; [18-18] ok
CREATE DATABASE d
--; ok
CREATE DATABASE d WITH OWNER = bob TEMPLATE template0 ENCODING 'UTF8' LOCALE = 'C' LC_COLLATE 'C' LC_CTYPE = 'C' TABLESPACE = x ALLOW_CONNECTIONS = true CONNECTION LIMIT = 5 IS_TEMPLATE false OID = 99999
--; ok
CREATE DATABASE d STRATEGY = wal_log LOCALE_PROVIDER icu ICU_LOCALE 'en' COLLATION_VERSION '1' ICU_RULES '' BUILTIN_LOCALE 'C'
--; ok
CREATE DATABASE d OWNER DEFAULT CONNECTION LIMIT -1
--; ok
ALTER DATABASE d RENAME TO e
--; ok
ALTER DATABASE d OWNER TO bob
--; ok
ALTER DATABASE d SET TABLESPACE x
--; ok
ALTER DATABASE d SET search_path TO a, b
--; ok
ALTER DATABASE d RESET ALL
--; ok
ALTER DATABASE d WITH CONNECTION LIMIT 5 ALLOW_CONNECTIONS false
--; ok
ALTER DATABASE d IS_TEMPLATE true
--; ok
ALTER DATABASE d REFRESH COLLATION VERSION
--; [12-14] 42601 18 syntax error at or near "REFRESH"
--; [15-18] ok
ALTER DATABASE d SET x FROM CURRENT
--; ok
DROP DATABASE d
--; ok
DROP DATABASE IF EXISTS d
--; ok
DROP DATABASE d WITH (FORCE)
--; [12-12] 42601 17 syntax error at or near "WITH"
--; [13-18] ok
DROP DATABASE IF EXISTS d (FORCE, force)
--; [12-12] 42601 27 syntax error at or near "("
--; [13-18] ok
CREATE TABLESPACE x LOCATION '/x'
--; ok
CREATE TABLESPACE x OWNER bob LOCATION '/x' WITH (seq_page_cost = 1, random_page_cost = 1.5)
--; ok
ALTER TABLESPACE x RENAME TO y
--; ok
ALTER TABLESPACE x OWNER TO bob
--; ok
ALTER TABLESPACE x SET (seq_page_cost = 1)
--; ok
ALTER TABLESPACE x RESET (seq_page_cost)
--; ok
DROP TABLESPACE IF EXISTS x
--; ok
ALTER SYSTEM SET work_mem = '1MB'
--; ok
ALTER SYSTEM SET a.b TO 1, 2
--; ok
ALTER SYSTEM RESET work_mem
--; ok
ALTER SYSTEM RESET ALL
--; ok
ALTER SYSTEM SET x TO DEFAULT
--; ok
ALTER LARGE OBJECT 123 OWNER TO bob
--; ok

--# Broken
CREATE EXTENSION
--; 42601 17 syntax error at end of input
CREATE EXTENSION 'uuid-ossp'
--; 42601 18 syntax error at or near "'uuid-ossp'"
CREATE EXTENSION uuid-ossp
--; 42601 22 syntax error at or near "-"
CREATE EXTENSION a, b
--; 42601 19 syntax error at or near ","
CREATE EXTENSION e WITH
--; ok
CREATE EXTENSION e SCHEMA
--; 42601 26 syntax error at end of input
CREATE EXTENSION e IN SCHEMA s
--; 42601 20 syntax error at or near "IN"
CREATE OR REPLACE EXTENSION e
--; 42601 19 syntax error at or near "EXTENSION"
ALTER EXTENSION e
--; 42601 18 syntax error at end of input
ALTER EXTENSION e UPDATE '2.0'
--; 42601 26 syntax error at or near "'2.0'"
ALTER EXTENSION e ADD t
--; 42601 23 syntax error at or near "t"
DROP EXTENSION
--; 42601 15 syntax error at end of input
CREATE FOREIGN DATA w
--; 42601 21 syntax error at or near "w"
CREATE SERVER s
--; 42601 16 syntax error at end of input
CREATE SERVER s OPTIONS (a 'b') FOREIGN DATA WRAPPER w
--; 42601 17 syntax error at or near "OPTIONS"
ALTER SERVER s
--; 42601 15 syntax error at end of input
CREATE USER MAPPING bob SERVER s
--; 42601 21 unrecognized role option "bob"
CREATE USER MAPPING FOR bob
--; 42601 28 syntax error at end of input
DROP USER MAPPING FOR bob
--; 42601 26 syntax error at end of input
IMPORT SCHEMA a FROM SERVER s INTO b
--; 42601 8 syntax error at or near "SCHEMA"
IMPORT FOREIGN SCHEMA a FROM s INTO b
--; 42601 30 syntax error at or near "s"
IMPORT FOREIGN SCHEMA a LIMIT TO () FROM SERVER s INTO b
--; 42601 35 syntax error at or near ")"
CREATE PUBLICATION
--; 42601 19 syntax error at end of input
CREATE PUBLICATION p FOR
--; 42601 25 syntax error at end of input
CREATE PUBLICATION p FOR TABLE
--; 42601 31 syntax error at end of input
CREATE PUBLICATION p FOR ALL
--; 42601 29 syntax error at end of input
CREATE PUBLICATION p FOR TABLE t WHERE a
--; [12-14] 42601 34 syntax error at or near "WHERE"
--; [15-18] 42601 40 syntax error at or near "a"
CREATE PUBLICATION p FOR TABLE t (t.a)
--; [12-14] 42601 34 syntax error at or near "("
--; [15-18] 42601 36 syntax error at or near "."
CREATE PUBLICATION p FOR TABLE t (a + 1)
--; [12-14] 42601 34 syntax error at or near "("
--; [15-18] 42601 37 syntax error at or near "+"
CREATE PUBLICATION p FOR TABLES IN s
--; [12-14] 42601 26 syntax error at or near "TABLES"
--; [15-18] 42601 36 syntax error at or near "s"
CREATE PUBLICATION p WITH ()
--; 42601 28 syntax error at or near ")"
ALTER PUBLICATION p
--; 42601 20 syntax error at end of input
ALTER PUBLICATION p ADD
--; 42601 24 syntax error at end of input
ALTER PUBLICATION p ADD ALL TABLES
--; 42601 25 syntax error at or near "ALL"
CREATE SUBSCRIPTION s PUBLICATION p
--; 42601 23 syntax error at or near "PUBLICATION"
CREATE SUBSCRIPTION s CONNECTION x PUBLICATION p
--; 42601 34 syntax error at or near "x"
CREATE SUBSCRIPTION s CONNECTION 'x'
--; 42601 37 syntax error at end of input
ALTER SUBSCRIPTION s
--; 42601 21 syntax error at end of input
ALTER SUBSCRIPTION s REFRESH
--; 42601 29 syntax error at end of input
ALTER SUBSCRIPTION s SKIP
--; [12-14] 42601 22 syntax error at or near "SKIP"
--; [15-18] 42601 26 syntax error at end of input
CREATE ROLE
--; 42601 12 syntax error at end of input
CREATE ROLE bob PASSWORD
--; 42601 25 syntax error at end of input
CREATE ROLE bob PASSWORD x
--; 42601 26 syntax error at or near "x"
CREATE ROLE bob, alice
--; 42601 16 syntax error at or near ","
CREATE ROLE IF NOT EXISTS bob
--; 42601 16 syntax error at or near "NOT"
CREATE ROLE bob CONNECTION 5
--; 42601 28 syntax error at or near "5"
CREATE ROLE bob VALID '2030'
--; 42601 23 syntax error at or near "'2030'"
CREATE ROLE 'bob'
--; 42601 13 syntax error at or near "'bob'"
CREATE LOGIN bob WITH PASSWORD = 'x'
--; 42601 8 syntax error at or near "LOGIN"
CREATE USER bob IDENTIFIED BY 'x'
--; 42601 17 unrecognized role option "identified"
ALTER ROLE
--; 42601 11 syntax error at end of input
ALTER ROLE bob SET
--; 42601 19 syntax error at end of input
ALTER ROLE bob IN d SET x = 1
--; 42601 19 syntax error at or near "d"
ALTER GROUP g ADD a
--; 42601 19 syntax error at or near "a"
DROP ROLE
--; 42601 10 syntax error at end of input
DROP ROLE bob CASCADE
--; 42601 15 syntax error at or near "CASCADE"
DROP OWNED bob
--; 42601 12 syntax error at or near "bob"
REASSIGN OWNED BY a
--; 42601 20 syntax error at end of input
GRANT
--; 42601 6 syntax error at end of input
GRANT SELECT
--; 42601 13 syntax error at end of input
GRANT SELECT ON t
--; 42601 18 syntax error at end of input
GRANT SELECT ON t bob
--; 42601 19 syntax error at or near "bob"
GRANT SELECT ON t TO
--; 42601 21 syntax error at end of input
GRANT SELECT t TO bob
--; 42601 14 syntax error at or near "t"
GRANT ON t TO bob
--; 42601 7 syntax error at or near "ON"
GRANT SELECT, ON t TO bob
--; 42601 15 syntax error at or near "ON"
GRANT SELECT (a ON t TO bob
--; 42601 17 syntax error at or near "ON"
GRANT SELECT () ON t TO bob
--; 42601 15 syntax error at or near ")"
GRANT SELECT ON t FROM bob
--; 42601 19 syntax error at or near "FROM"
GRANT SELECT ON t TO bob WITH GRANT
--; 42601 36 syntax error at end of input
GRANT SELECT ON t TO bob WITH ADMIN OPTION
--; 42601 31 syntax error at or near "ADMIN"
GRANT SELECT ON TABLES IN SCHEMA s TO bob
--; 42601 24 syntax error at or near "IN"
GRANT SELECT ON ALL VIEWS IN SCHEMA s TO bob
--; 42601 21 syntax error at or near "VIEWS"
GRANT SELECT ON ALL TABLES TO bob
--; 42601 28 syntax error at or near "TO"
GRANT SELECT ON VIEW v TO bob
--; 42601 22 syntax error at or near "v"
GRANT USAGE ON SCHEMA a.b TO bob
--; 42601 24 syntax error at or near "."
GRANT EXECUTE ON f(int) TO bob
--; 42601 19 syntax error at or near "("
GRANT a TO b WITH INHERIT
--; [12-15] 42601 19 syntax error at or near "INHERIT"
--; [16-18] 42601 26 syntax error at end of input
GRANT SELECT ON t TO 'bob'
--; 42601 22 syntax error at or near "'bob'"
GRANT SELECT ON t TO bob@localhost
--; 42601 25 syntax error at or near "@"
GRANT ALL ON *.* TO bob
--; 42601 14 syntax error at or near "*"
REVOKE SELECT ON t TO bob
--; 42601 20 syntax error at or near "TO"
REVOKE SELECT FROM bob ON t
--; 42601 24 syntax error at or near "ON"
REVOKE OPTION FOR SELECT ON t FROM bob
--; 42601 15 syntax error at or near "FOR"
DENY SELECT ON t TO bob
--; 42601 1 syntax error at or near "DENY"
ALTER DEFAULT PRIVILEGES
--; 42601 25 syntax error at end of input
ALTER DEFAULT PRIVILEGES GRANT SELECT ON t TO bob
--; 42601 42 syntax error at or near "t"
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLE t TO bob
--; 42601 42 syntax error at or near "TABLE"
ALTER DEFAULT PRIVILEGES GRANT SELECT (a) ON TABLES TO bob
--; ok
ALTER DEFAULT GRANT SELECT ON TABLES TO bob
--; 42601 15 syntax error at or near "GRANT"
CREATE DATABASE
--; 42601 16 syntax error at end of input
CREATE DATABASE d OWNER
--; 42601 24 syntax error at end of input
CREATE DATABASE d, e
--; 42601 18 syntax error at or near ","
CREATE DATABASE IF NOT EXISTS d
--; 42601 20 syntax error at or near "NOT"
CREATE DATABASE a.b
--; 42601 18 syntax error at or near "."
DROP DATABASE d CASCADE
--; 42601 17 syntax error at or near "CASCADE"
DROP DATABASE d WITH FORCE
--; [12-12] 42601 17 syntax error at or near "WITH"
--; [13-18] 42601 22 syntax error at or near "FORCE"
DROP DATABASE d ()
--; [12-12] 42601 17 syntax error at or near "("
--; [13-18] 42601 18 syntax error at or near ")"
ALTER DATABASE d COLLATE x_y z
--; 42601 18 syntax error at or near "COLLATE"
CREATE TABLESPACE x
--; 42601 20 syntax error at end of input
CREATE TABLESPACE x LOCATION y
--; 42601 30 syntax error at or near "y"
ALTER SYSTEM work_mem = 1
--; 42601 14 syntax error at or near "work_mem"
ALTER SYSTEM SET
--; 42601 17 syntax error at end of input
ALTER LARGE OBJECT x OWNER TO bob
--; 42601 20 syntax error at or near "x"
