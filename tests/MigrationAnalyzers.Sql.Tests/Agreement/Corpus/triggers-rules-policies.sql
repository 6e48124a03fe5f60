--# Triggers, event triggers, rules, policies, comments, security labels
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()
--; ok
CREATE TRIGGER g AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.t EXECUTE PROCEDURE public.f('a', 1, 2.5, b, "C", 'd''e')
--; ok
CREATE OR REPLACE TRIGGER g INSTEAD OF DELETE ON v FOR EACH ROW EXECUTE FUNCTION f()
--; [12-13] 42601 19 syntax error at or near "TRIGGER"
--; [14-18] ok
CREATE TRIGGER g BEFORE UPDATE OF a, "B" OR INSERT ON t FOR ROW EXECUTE FUNCTION f()
--; ok
CREATE TRIGGER g AFTER UPDATE ON t FOR EACH STATEMENT EXECUTE FUNCTION f()
--; ok
CREATE TRIGGER g AFTER UPDATE ON t FOR STATEMENT EXECUTE FUNCTION f()
--; ok
CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (old.a IS DISTINCT FROM new.a) EXECUTE FUNCTION f()
--; ok
CREATE TRIGGER g AFTER INSERT ON t REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION f()
--; ok
CREATE TRIGGER g AFTER UPDATE ON t REFERENCING OLD TABLE o NEW TABLE n EXECUTE FUNCTION f()
--; ok
CREATE TRIGGER g AFTER UPDATE ON t REFERENCING OLD ROW AS o NEW ROW AS n EXECUTE FUNCTION f()
--; ok
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION f()
--; ok
CREATE CONSTRAINT TRIGGER g AFTER UPDATE ON t FROM public.u NOT DEFERRABLE FOR EACH ROW WHEN (new.a > 1) EXECUTE FUNCTION f()
--; ok
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON t FROM u INITIALLY IMMEDIATE FOR EACH ROW EXECUTE PROCEDURE f()
--; ok
CREATE TRIGGER "My Trigger" BEFORE INSERT ON "T" FOR EACH ROW EXECUTE FUNCTION "F"(select)
--; ok
CREATE TRIGGER g BEFORE INSERT OR INSERT ON t EXECUTE FUNCTION f()
--; 42601 35 duplicate trigger events specified at or near "INSERT"
ALTER TRIGGER g ON t RENAME TO h
--; ok
ALTER TRIGGER g ON public.t DEPENDS ON EXTENSION e
--; ok
ALTER TRIGGER g ON t NO DEPENDS ON EXTENSION e
--; [12-12] 42601 22 syntax error at or near "NO"
--; [13-18] ok
DROP TRIGGER g ON t
--; ok
DROP TRIGGER IF EXISTS "G" ON public.t CASCADE
--; ok
CREATE EVENT TRIGGER g ON ddl_command_start EXECUTE FUNCTION f()
--; ok
CREATE EVENT TRIGGER g ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'DROP TABLE') AND tag IN ('x') EXECUTE PROCEDURE public.f()
--; ok
ALTER EVENT TRIGGER g DISABLE
--; ok
ALTER EVENT TRIGGER g ENABLE
--; ok
ALTER EVENT TRIGGER g ENABLE REPLICA
--; ok
ALTER EVENT TRIGGER g ENABLE ALWAYS
--; ok
ALTER EVENT TRIGGER g OWNER TO bob
--; ok
ALTER EVENT TRIGGER g RENAME TO h
--; ok
DROP EVENT TRIGGER IF EXISTS g CASCADE
--; ok
CREATE RULE r AS ON INSERT TO t DO NOTHING
--; ok
CREATE OR REPLACE RULE r AS ON UPDATE TO public.t WHERE old.a > 1 DO INSTEAD NOTHING
--; ok
CREATE RULE r AS ON DELETE TO t DO ALSO INSERT INTO log VALUES (old.a)
--; ok
CREATE RULE "_RETURN" AS ON SELECT TO t DO INSTEAD SELECT * FROM u
--; ok
CREATE RULE r AS ON INSERT TO t DO INSTEAD (INSERT INTO u VALUES (new.a); UPDATE v SET a = 1; DELETE FROM w)
--; ok
CREATE RULE r AS ON INSERT TO t DO INSTEAD (SELECT 1)
--; ok
CREATE RULE r AS ON INSERT TO t DO ALSO (; ; NOTIFY x;)
--; ok
CREATE RULE r AS ON INSERT TO t DO NOTIFY x
--; ok
CREATE RULE r AS ON INSERT TO t DO ()
--; ok
ALTER RULE r ON t RENAME TO s
--; ok
DROP RULE r ON t
--; ok
DROP RULE IF EXISTS r ON public.t CASCADE
--; ok
CREATE POLICY p ON t
--; ok
CREATE POLICY p ON public.t AS PERMISSIVE FOR ALL TO PUBLIC USING (a = 1) WITH CHECK (b)
--; ok
CREATE POLICY p ON t AS RESTRICTIVE FOR SELECT TO bob, CURRENT_USER, SESSION_USER USING (owner = current_user)
--; ok
CREATE POLICY p ON t FOR INSERT WITH CHECK (true)
--; ok
CREATE POLICY p ON t FOR UPDATE USING (true)
--; ok
CREATE POLICY p ON t FOR DELETE TO CURRENT_ROLE USING (EXISTS (SELECT 1 FROM u WHERE u.id = t.id))
--; [12-13] 42601 36 syntax error at or near "CURRENT_ROLE"
--; [14-18] ok
CREATE POLICY p ON t USING (a)
--; ok
ALTER POLICY p ON t RENAME TO q
--; ok
ALTER POLICY p ON public.t TO bob, alice USING (a) WITH CHECK (b)
--; ok
ALTER POLICY IF EXISTS p ON t RENAME TO q
--; ok
ALTER POLICY p ON t USING (true)
--; ok
ALTER POLICY p ON t
--; ok
DROP POLICY p ON t
--; ok
DROP POLICY IF EXISTS p ON public.t CASCADE
--; ok
CREATE ASSERTION a CHECK (true)
--; [12-17] 0A000 - CREATE ASSERTION is not yet implemented
--; [18-18] 0A000 1 CREATE ASSERTION is not yet implemented
COMMENT ON TABLE t IS 'x'
--; ok
COMMENT ON TABLE public.t IS NULL
--; ok
COMMENT ON COLUMN t.a IS E'x\ny'
--; ok
COMMENT ON COLUMN public.t."A" IS $$ x $$
--; ok
COMMENT ON COLUMN db.public.t.a IS 'x'
--; ok
COMMENT ON VIEW v IS 'x'
--; ok
COMMENT ON MATERIALIZED VIEW v IS 'x'
--; ok
COMMENT ON FOREIGN TABLE t IS 'x'
--; ok
COMMENT ON INDEX public.i IS 'x'
--; ok
COMMENT ON SEQUENCE s IS 'x'
--; ok
COMMENT ON SCHEMA s IS 'x'
--; ok
COMMENT ON DATABASE d IS 'x'
--; ok
COMMENT ON EXTENSION e IS 'x'
--; ok
COMMENT ON FUNCTION f(int, text) IS 'x'
--; ok
COMMENT ON FUNCTION f IS 'x'
--; ok
COMMENT ON PROCEDURE public.p(a int) IS 'x'
--; ok
COMMENT ON ROUTINE r() IS 'x'
--; ok
COMMENT ON AGGREGATE a(int) IS 'x'
--; ok
COMMENT ON AGGREGATE a(*) IS 'x'
--; ok
COMMENT ON OPERATOR + (int, int) IS 'x'
--; ok
COMMENT ON OPERATOR public.@ (NONE, int) IS 'x'
--; ok
COMMENT ON OPERATOR CLASS c USING btree IS 'x'
--; ok
COMMENT ON OPERATOR FAMILY f USING btree IS 'x'
--; ok
COMMENT ON TYPE public.mood IS 'x'
--; ok
COMMENT ON DOMAIN d IS 'x'
--; ok
COMMENT ON COLLATION c IS 'x'
--; ok
COMMENT ON CONVERSION c IS 'x'
--; ok
COMMENT ON CONSTRAINT c ON t IS 'x'
--; ok
COMMENT ON CONSTRAINT c ON public.t IS NULL
--; ok
COMMENT ON CONSTRAINT c ON DOMAIN d IS 'x'
--; ok
COMMENT ON TRIGGER g ON t IS 'x'
--; ok
COMMENT ON RULE r ON t IS 'x'
--; ok
COMMENT ON POLICY p ON t IS 'x'
--; ok
COMMENT ON EVENT TRIGGER g IS 'x'
--; ok
COMMENT ON LANGUAGE plpgsql IS 'x'
--; ok
COMMENT ON PROCEDURAL LANGUAGE plpgsql IS 'x'
--; ok
COMMENT ON LARGE OBJECT 123 IS 'x'
--; ok
COMMENT ON CAST (int AS text) IS 'x'
--; ok
COMMENT ON TRANSFORM FOR int LANGUAGE c IS 'x'
--; ok
COMMENT ON ROLE bob IS 'x'
--; ok
COMMENT ON TABLESPACE t IS 'x'
--; ok
COMMENT ON SERVER s IS 'x'
--; ok
COMMENT ON FOREIGN DATA WRAPPER w IS 'x'
--; ok
COMMENT ON STATISTICS s IS 'x'
--; ok
COMMENT ON PUBLICATION p IS 'x'
--; ok
COMMENT ON SUBSCRIPTION s IS 'x'
--; ok
COMMENT ON ACCESS METHOD m IS 'x'
--; ok
COMMENT ON TEXT SEARCH CONFIGURATION c IS 'x'
--; ok
COMMENT ON TEXT SEARCH DICTIONARY c IS 'x'
--; ok
COMMENT ON TEXT SEARCH PARSER c IS 'x'
--; ok
COMMENT ON TEXT SEARCH TEMPLATE c IS 'x'
--; ok
SECURITY LABEL ON TABLE t IS 'x'
--; ok
SECURITY LABEL FOR selinux ON COLUMN t.a IS 'x'
--; ok
SECURITY LABEL FOR 'selinux' ON FUNCTION f(int) IS NULL
--; ok
SECURITY LABEL ON ROLE bob IS 'x'
--; ok
SECURITY LABEL ON SCHEMA s IS 'x'
--; ok
SECURITY LABEL ON LARGE OBJECT 1 IS 'x'
--; ok
SECURITY LABEL ON DOMAIN d IS 'x'
--; ok

--# Broken
CREATE TRIGGER
--; 42601 15 syntax error at end of input
CREATE TRIGGER g
--; 42601 17 syntax error at end of input
CREATE TRIGGER g INSERT ON t EXECUTE FUNCTION f()
--; 42601 18 syntax error at or near "INSERT"
CREATE TRIGGER g BEFORE ON t EXECUTE FUNCTION f()
--; 42601 25 syntax error at or near "ON"
CREATE TRIGGER g BEFORE INSERT t EXECUTE FUNCTION f()
--; 42601 32 syntax error at or near "t"
CREATE TRIGGER g BEFORE INSERT, UPDATE ON t EXECUTE FUNCTION f()
--; 42601 31 syntax error at or near ","
CREATE TRIGGER g BEFORE INSERT ON t
--; 42601 36 syntax error at end of input
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW
--; 42601 49 syntax error at end of input
CREATE TRIGGER g BEFORE INSERT ON t EXECUTE f()
--; 42601 45 syntax error at or near "f"
CREATE TRIGGER g BEFORE INSERT ON t EXECUTE FUNCTION f
--; 42601 55 syntax error at end of input
CREATE TRIGGER g BEFORE INSERT ON t EXECUTE FUNCTION f(now())
--; 42601 59 syntax error at or near "("
CREATE TRIGGER g BEFORE INSERT ON t EXECUTE FUNCTION f(a + b)
--; 42601 58 syntax error at or near "+"
CREATE TRIGGER g BEFORE INSERT ON t EXECUTE FUNCTION f(-1)
--; 42601 56 syntax error at or near "-"
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW WHEN new.a EXECUTE FUNCTION f()
--; 42601 55 syntax error at or near "new"
CREATE TRIGGER g BEFORE UPDATE OF ON t EXECUTE FUNCTION f()
--; 42601 35 syntax error at or near "ON"
CREATE TRIGGER g BEFORE UPDATE OF (a) ON t EXECUTE FUNCTION f()
--; 42601 35 syntax error at or near "("
CREATE TRIGGER g BEFORE INSERT OF a ON t EXECUTE FUNCTION f()
--; 42601 32 syntax error at or near "OF"
CREATE TRIGGER g BEFORE INSERT ON t WHEN (a) FOR EACH ROW EXECUTE FUNCTION f()
--; 42601 46 syntax error at or near "FOR"
CREATE TRIGGER g INSTEAD INSERT ON t EXECUTE FUNCTION f()
--; 42601 26 syntax error at or near "INSERT"
CREATE TRIGGER g FOR INSERT ON t EXECUTE FUNCTION f()
--; 42601 18 syntax error at or near "FOR"
CREATE TRIGGER s.g BEFORE INSERT ON t EXECUTE FUNCTION f()
--; 42601 17 syntax error at or near "."
CREATE TRIGGER IF NOT EXISTS g BEFORE INSERT ON t EXECUTE FUNCTION f()
--; 42601 19 syntax error at or near "NOT"
CREATE CONSTRAINT TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()
--; 42601 29 syntax error at or near "BEFORE"
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON t FOR EACH STATEMENT EXECUTE FUNCTION f()
--; 42601 56 syntax error at or near "STATEMENT"
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON t NOT VALID FOR EACH ROW EXECUTE FUNCTION f()
--; [12-17] 0A000 - TRIGGER constraints cannot be marked NOT VALID
--; [18-18] 0A000 47 TRIGGER constraints cannot be marked NOT VALID
CREATE TRIGGER g AFTER INSERT ON t REFERENCING NEW AS n EXECUTE FUNCTION f()
--; 42601 52 syntax error at or near "AS"
CREATE TRIGGER g AFTER INSERT ON t FOR EACH EXECUTE FUNCTION f()
--; 42601 45 syntax error at or near "EXECUTE"
CREATE TRIGGER g AFTER INSERT ON t AS BEGIN SELECT 1 END
--; 42601 36 syntax error at or near "AS"
ALTER TRIGGER g RENAME TO h
--; 42601 17 syntax error at or near "RENAME"
ALTER TRIGGER g ON t
--; 42601 21 syntax error at end of input
DROP TRIGGER g
--; 42601 15 syntax error at end of input
DROP TRIGGER g ON t, u
--; 42601 20 syntax error at or near ","
DROP TRIGGER g, h ON t
--; 42601 15 syntax error at or near ","
CREATE EVENT TRIGGER g EXECUTE FUNCTION f()
--; 42601 24 syntax error at or near "EXECUTE"
CREATE EVENT TRIGGER g ON x EXECUTE FUNCTION f(1)
--; 42601 48 syntax error at or near "1"
CREATE EVENT TRIGGER g ON x WHEN TAG = 'x' EXECUTE FUNCTION f()
--; 42601 38 syntax error at or near "="
CREATE EVENT TRIGGER g BEFORE x EXECUTE FUNCTION f()
--; 42601 24 syntax error at or near "BEFORE"
ALTER EVENT TRIGGER g
--; 42601 22 syntax error at end of input
CREATE RULE r ON INSERT TO t DO NOTHING
--; 42601 15 syntax error at or near "ON"
CREATE RULE r AS ON INSERT t DO NOTHING
--; 42601 28 syntax error at or near "t"
CREATE RULE r AS ON TRUNCATE TO t DO NOTHING
--; 42601 21 syntax error at or near "TRUNCATE"
CREATE RULE r AS ON INSERT TO t
--; 42601 32 syntax error at end of input
CREATE RULE r AS ON INSERT TO t DO
--; 42601 35 syntax error at end of input
CREATE RULE r AS ON INSERT TO t DO INSTEAD CREATE TABLE x (a int)
--; 42601 44 syntax error at or near "CREATE"
CREATE RULE r AS ON INSERT TO t WHERE DO NOTHING
--; 42601 39 syntax error at or near "DO"
CREATE RULE r AS ON INSERT TO t DO INSERT INTO u VALUES (1); UPDATE
--; 42601 68 syntax error at end of input
CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2
--; 42601 55 syntax error at end of input
DROP RULE r
--; 42601 12 syntax error at end of input
CREATE POLICY p
--; 42601 16 syntax error at end of input
CREATE POLICY p t
--; 42601 17 syntax error at or near "t"
CREATE POLICY p ON t AS FOR SELECT
--; 42601 25 syntax error at or near "FOR"
CREATE POLICY p ON t AS OPTIONAL
--; 42601 25 unrecognized row security option "optional"
CREATE POLICY p ON t FOR TRUNCATE
--; 42601 26 syntax error at or near "TRUNCATE"
CREATE POLICY p ON t FOR SELECT, INSERT
--; 42601 32 syntax error at or near ","
CREATE POLICY p ON t TO
--; 42601 24 syntax error at end of input
CREATE POLICY p ON t USING a
--; 42601 28 syntax error at or near "a"
CREATE POLICY p ON t WITH (a)
--; 42601 27 syntax error at or near "("
CREATE POLICY p ON t CHECK (a)
--; 42601 22 syntax error at or near "CHECK"
CREATE POLICY p ON t WITH CHECK (a) USING (b)
--; 42601 37 syntax error at or near "USING"
CREATE POLICY p ON t USING (a) TO bob
--; 42601 32 syntax error at or near "TO"
CREATE POLICY p ON t FOR SELECT AS PERMISSIVE
--; 42601 33 syntax error at or near "AS"
CREATE POLICY IF NOT EXISTS p ON t
--; 42601 18 syntax error at or near "NOT"
ALTER POLICY p ON t FOR SELECT
--; 42601 21 syntax error at or near "FOR"
DROP POLICY p
--; 42601 14 syntax error at end of input
COMMENT ON
--; 42601 11 syntax error at end of input
COMMENT ON TABLE t
--; 42601 19 syntax error at end of input
COMMENT ON TABLE t IS
--; 42601 22 syntax error at end of input
COMMENT ON TABLE t IS x
--; 42601 23 syntax error at or near "x"
COMMENT ON TABLE t 'x'
--; 42601 20 syntax error at or near "'x'"
COMMENT TABLE t IS 'x'
--; 42601 9 syntax error at or near "TABLE"
COMMENT ON t IS 'x'
--; 42601 12 syntax error at or near "t"
COMMENT ON TABLE t, u IS 'x'
--; 42601 19 syntax error at or near ","
COMMENT ON COLUMN a IS 'x' || 'y'
--; 42601 28 syntax error at or near "||"
COMMENT ON COLUMN IS 'x'
--; 42601 19 syntax error at or near "IS"
COMMENT ON TABLE t IS ''''
--; ok
COMMENT ON TABLE t IS 'it's'
--; 42601 27 syntax error at or near "s"
COMMENT ON TABLE t IS "x"
--; 42601 23 syntax error at or near ""x""
COMMENT ON CONSTRAINT c IS 'x'
--; 42601 25 syntax error at or near "IS"
COMMENT ON TRIGGER g IS 'x'
--; 42601 22 syntax error at or near "IS"
COMMENT ON OPERATOR + IS 'x'
--; 42601 23 syntax error at or near "IS"
COMMENT ON AGGREGATE a IS 'x'
--; 42601 24 syntax error at or near "IS"
COMMENT ON LARGE OBJECT x IS 'y'
--; 42601 25 syntax error at or near "x"
COMMENT ON CAST int AS text IS 'x'
--; 42601 17 syntax error at or near "int"
COMMENT ON SCHEMA a.b IS 'x'
--; 42601 20 syntax error at or near "."
SECURITY LABEL t IS 'x'
--; 42601 16 syntax error at or near "t"
SECURITY LABEL ON TABLE t
--; 42601 26 syntax error at end of input
SECURITY LABEL FOR ON TABLE t IS 'x'
--; 42601 20 syntax error at or near "ON"
SECURITY LABEL ON INDEX i IS 'x'
--; [12-13] 42601 19 syntax error at or near "INDEX"
--; [14-18] ok
