-- Prints what a PostgreSQL server of any major from 12 brings along, one object a line, tab-separated, in byte order.
-- :'extension' is the name of an extension that the database holds, or empty for the server's own objects.
--
--   rel  schema name kind                          a relation (kind as pg_class.relkind)
--   col  schema relation number name type          a column of it
--   fun  schema name flags arguments result        a function, procedure or aggregate
--   typ  schema name flags related                 a type that is neither the array of another nor a relation's row
--   opr  schema name left right result             an operator; a side that it does not have is empty
--   cst  source target context                     a cast (context as pg_cast.castcontext)
--   opc  schema name method type default           an operator class
--   nam  kind name                                 anything that only its name is known of
--   ext  name version schema requires              the extension itself; schema only where it is fixed
--
-- Flags of a function: pg_proc.prokind and .provolatile, then s = returns a set; for aggregates aggkind and the number of direct arguments.
-- An argument: mode (none = IN, > = OUT, & = INOUT, * = VARIADIC, + = TABLE), name and a space if it has one, type, = if it has a default.
-- Flags of a type: pg_type.typtype and .typcategory, then p = preferred, c = collatable, m = takes modifiers such as (10), a = its array type is _name.
-- What a type is related to: the element of an array, the base of a domain, the subtype of a range, the range of a multirange.
-- A type of pg_catalog, or in the schema that an extension is installed in, is written without its schema.
WITH
ext AS (
    SELECT e.oid, e.extname, e.extversion, v.schema, v.requires
    FROM pg_extension e JOIN pg_available_extension_versions v ON v.name = e.extname AND v.version = e.extversion WHERE e.extname = :'extension'),
member AS (
    SELECT d.classid, d.objid FROM pg_depend d JOIN ext ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = ext.oid AND d.deptype = 'e'),
core AS (SELECT NOT EXISTS (SELECT FROM ext) AS yes),
ns AS (
    SELECT oid, nspname, (SELECT yes FROM core) AND nspname IN ('pg_catalog', 'information_schema') AS is_core FROM pg_namespace),
tn AS (
    SELECT t.oid, CASE WHEN n.nspname IN ('pg_catalog', 'public') OR n.nspname = (SELECT schema FROM ext) THEN '' ELSE n.nspname || '.' END || t.typname AS name
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace),
rel AS (
    SELECT c.oid, n.nspname, c.relname, c.relkind
    FROM pg_class c JOIN ns n ON n.oid = c.relnamespace
    WHERE n.is_core OR (SELECT NOT yes FROM core) AND EXISTS (
        SELECT FROM member m
        LEFT JOIN pg_index i ON i.indexrelid = c.oid
        LEFT JOIN pg_type t ON t.typrelid = c.oid AND c.relkind = 'c'
        WHERE m.classid = 'pg_class'::regclass AND m.objid IN (c.oid, i.indrelid) OR m.classid = 'pg_type'::regclass AND m.objid = t.oid)),
fun AS (
    SELECT p.*, n.nspname, a.aggkind, a.aggnumdirectargs,
           coalesce(p.proallargtypes, p.proargtypes::oid[]) AS types,
           (SELECT count(*) FROM unnest(p.proargmodes) AS m WHERE m IN ('o', 't')) AS outs
    FROM pg_proc p JOIN ns n ON n.oid = p.pronamespace LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid
    WHERE n.is_core OR EXISTS (SELECT FROM member WHERE classid = 'pg_proc'::regclass AND objid = p.oid)),
lines(line) AS (
    SELECT concat_ws(E'\t', 'rel', nspname, relname, relkind) FROM rel
    UNION ALL
    SELECT concat_ws(E'\t', 'col', rel.nspname, rel.relname,
                     lpad(row_number() OVER (PARTITION BY rel.oid ORDER BY a.attnum)::text, 4, '0'), a.attname, tn.name)
    FROM rel JOIN pg_attribute a ON a.attrelid = rel.oid AND a.attnum > 0 AND NOT a.attisdropped JOIN tn ON tn.oid = a.atttypid
    WHERE rel.relkind NOT IN ('i', 'I', 'S')
    UNION ALL
    SELECT concat_ws(E'\t', 'fun', f.nspname, f.proname,
                     concat(f.prokind, f.provolatile, CASE WHEN f.proretset THEN 's' END, f.aggkind, CASE WHEN f.aggkind <> 'n' THEN f.aggnumdirectargs END),
                     coalesce((
                         SELECT string_agg(
                             concat(
                                 CASE f.proargmodes[i] WHEN 'o' THEN '>' WHEN 'b' THEN '&' WHEN 'v' THEN '*' WHEN 't' THEN '+' END,
                                 f.proargnames[i] || CASE WHEN f.proargnames[i] <> '' THEN ' ' ELSE '' END,
                                 tn.name,
                                 -- The defaults belong to the last of the input arguments.
                                 CASE WHEN coalesce(f.proargmodes[i], 'i') IN ('i', 'b', 'v')
                                           AND f.pronargs - f.pronargdefaults
                                               < (SELECT count(*) FROM generate_series(1, i) AS k WHERE coalesce(f.proargmodes[k], 'i') IN ('i', 'b', 'v'))
                                      THEN '=' END),
                             ',' ORDER BY i)
                         FROM generate_series(1, cardinality(f.types)) AS i
                         -- proargtypes counts from 0, proallargtypes from 1
                         JOIN tn ON tn.oid = f.types[i + array_lower(f.types, 1) - 1]), ''),
                     (SELECT name FROM tn WHERE oid = f.prorettype))
    FROM fun f
    UNION ALL
    SELECT concat_ws(E'\t', 'typ', n.nspname, t.typname,
                     concat(t.typtype, t.typcategory, CASE WHEN t.typispreferred THEN 'p' END, CASE WHEN t.typcollation <> 0 THEN 'c' END,
                            CASE WHEN t.typmodin <> 0 THEN 'm' END,
                            CASE WHEN EXISTS (SELECT FROM pg_type a WHERE a.oid = t.typarray AND a.typname = '_' || t.typname) THEN 'a' END),
                     coalesce((SELECT name FROM tn WHERE oid = CASE WHEN t.typtype = 'd' THEN t.typbasetype
                                                                    WHEN t.typtype = 'r' THEN (SELECT rngsubtype FROM pg_range WHERE rngtypid = t.oid)
                                                                    WHEN t.typtype = 'm' THEN (SELECT r.oid FROM pg_type r WHERE r.typtype = 'r'
                                                                        AND r.typnamespace = t.typnamespace
                                                                        AND replace(r.typname, 'range', 'multirange') = t.typname)
                                                                    ELSE t.typelem END), ''))
    FROM pg_type t JOIN ns n ON n.oid = t.typnamespace
    WHERE (n.is_core OR EXISTS (SELECT FROM member WHERE classid = 'pg_type'::regclass AND objid = t.oid))
      AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid AND t.typname = '_' || e.typname AND t.typcategory = 'A')
      AND NOT EXISTS (SELECT FROM rel WHERE rel.oid = t.typrelid AND rel.relkind <> 'c')
    UNION ALL
    SELECT concat_ws(E'\t', 'opr', n.nspname, o.oprname, coalesce(l.name, ''), coalesce(r.name, ''), res.name)
    FROM pg_operator o JOIN ns n ON n.oid = o.oprnamespace JOIN tn res ON res.oid = o.oprresult
    LEFT JOIN tn l ON l.oid = o.oprleft LEFT JOIN tn r ON r.oid = o.oprright
    WHERE n.is_core OR EXISTS (SELECT FROM member WHERE classid = 'pg_operator'::regclass AND objid = o.oid)
    UNION ALL
    SELECT concat_ws(E'\t', 'cst', s.name, t.name, c.castcontext)
    FROM pg_cast c JOIN tn s ON s.oid = c.castsource JOIN tn t ON t.oid = c.casttarget
    WHERE (SELECT yes FROM core) OR EXISTS (SELECT FROM member WHERE classid = 'pg_cast'::regclass AND objid = c.oid)
    UNION ALL
    SELECT concat_ws(E'\t', 'opc', n.nspname, o.opcname, m.amname, tn.name, CASE WHEN o.opcdefault THEN 'd' ELSE '' END)
    FROM pg_opclass o JOIN ns n ON n.oid = o.opcnamespace JOIN pg_am m ON m.oid = o.opcmethod JOIN tn ON tn.oid = o.opcintype
    WHERE n.is_core OR EXISTS (SELECT FROM member WHERE classid = 'pg_opclass'::regclass AND objid = o.oid)
    UNION ALL
    SELECT concat_ws(E'\t', 'nam', kind, name) FROM (
        SELECT 'method', amname::text, oid, 'pg_am'::regclass FROM pg_am
        UNION ALL SELECT 'language', lanname, oid, 'pg_language'::regclass FROM pg_language
        UNION ALL SELECT 'textsearch', cfgname, oid, 'pg_ts_config'::regclass FROM pg_ts_config
        UNION ALL SELECT 'dictionary', dictname, oid, 'pg_ts_dict'::regclass FROM pg_ts_dict
        UNION ALL SELECT 'wrapper', fdwname, oid, 'pg_foreign_data_wrapper'::regclass FROM pg_foreign_data_wrapper
        UNION ALL SELECT 'schema', nspname, oid, 'pg_namespace'::regclass FROM pg_namespace WHERE nspname <> 'public' AND nspname !~ '^pg_(toast_)?temp'
        UNION ALL SELECT 'role', rolname, oid, 'pg_authid'::regclass FROM pg_roles WHERE rolname ~ '^pg_'
        -- Those of the operating system's C library differ from machine to machine.
        UNION ALL SELECT 'collation', collname, oid, 'pg_collation'::regclass FROM pg_collation
            WHERE collprovider <> 'c' OR collname IN ('C', 'POSIX', 'ucs_basic')) AS o(kind, name, oid, class)
    WHERE (SELECT yes FROM core) OR EXISTS (SELECT FROM member WHERE classid = o.class AND objid = o.oid)
    UNION ALL
    SELECT concat_ws(E'\t', 'nam', 'setting', name) FROM (
        SELECT name FROM pg_settings WHERE name !~ '[.]'
        -- pg_settings hides these, and the old names that are still understood
        UNION ALL SELECT hidden FROM unnest(ARRAY['role', 'session_authorization', 'seed', 'is_superuser', 'sort_mem', 'vacuum_mem', 'force_parallel_mode']) AS hidden
            WHERE current_setting(hidden, true) IS NOT NULL AND NOT EXISTS (SELECT FROM pg_settings WHERE name = hidden)) AS s
    WHERE (SELECT yes FROM core)
    UNION ALL
    SELECT concat_ws(E'\t', 'ext', extname, extversion, coalesce(schema, ''), coalesce(array_to_string(requires, ','), '')) FROM ext)
SELECT line FROM lines ORDER BY line COLLATE "C"
