-- Raises what plpgsql_check finds first in the PL/pgSQL functions and triggers that this transaction has made; a trigger's function is checked for the tables it is attached to.
DO $check$
DECLARE
    made record;
    found_error record;
BEGIN
    FOR made IN
        SELECT p.oid, coalesce(t.tgrelid, 0) AS relation, t.tgoldtable, t.tgnewtable
        FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang LEFT JOIN pg_trigger t ON t.tgfoid = p.oid AND NOT t.tgisinternal
        WHERE l.lanname = 'plpgsql' AND pg_current_xact_id()::xid IN (p.xmin, t.xmin) AND (p.prorettype <> 'trigger'::regtype OR t.tgrelid IS NOT NULL)
        ORDER BY p.oid, t.oid
    LOOP
        FOR found_error IN
            SELECT c.sqlstate, c.message
            FROM public.plpgsql_check_function_tb(made.oid, made.relation, oldtable => made.tgoldtable, newtable => made.tgnewtable) c
            WHERE c.level = 'error'
        LOOP
            RAISE EXCEPTION USING ERRCODE = found_error.sqlstate, MESSAGE = found_error.message;
        END LOOP;
    END LOOP;
END
$check$
