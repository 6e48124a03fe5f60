using MigrationAnalyzers.Oracle.Server;

namespace MigrationAnalyzers.Oracle.RoundTrips;

/// <summary>What a database holds, one line for each thing.</summary>
/// <param name="Compared">What <c>Down</c> is to restore, as the page of MIG3008 has it; by line, the table and the number of the column that it is about, or nothing.</param>
/// <param name="Beyond">What that page says is not compared: what a default, constraint or index is, labels, and what is said of further objects.</param>
internal sealed record CatalogLines(SortedDictionary<string, string> Compared, SortedSet<string> Beyond)
{
    private const string Query = """
        WITH mine AS (SELECT oid, nspname, nspowner, nspacl FROM pg_namespace WHERE nspname <> 'information_schema' AND nspname NOT LIKE 'pg\_%'),
             extended AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e'),
             identity AS (SELECT objid FROM pg_depend WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND deptype = 'i' AND refobjsubid > 0),
             rel AS (
                SELECT c.*, format('%I.%I', mine.nspname, c.relname) AS name FROM pg_class c JOIN mine ON mine.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S', 'c') AND c.relname <> '__EFMigrationsHistory' AND c.oid NOT IN (SELECT objid FROM extended)
                  AND NOT (c.relkind = 'S' AND c.oid IN (SELECT objid FROM identity))),
             col AS (
                SELECT rel.name AS relation, rel.relkind, rel.oid AS relid, a.*, format('%s.%I', rel.name, a.attname) AS name, pg_get_expr(d.adbin, d.adrelid) AS expr
                FROM pg_attribute a JOIN rel ON rel.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                WHERE a.attnum > 0 AND NOT a.attisdropped AND rel.relkind IN ('r', 'p', 'v', 'm', 'f', 'c')),
             routine AS (
                SELECT p.*, format('%I.%I(%s)', mine.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) AS name FROM pg_proc p JOIN mine ON mine.oid = p.pronamespace
                WHERE p.oid NOT IN (SELECT objid FROM extended)),
             typ AS (
                SELECT t.*, format('%I.%I', mine.nspname, t.typname) AS name FROM pg_type t JOIN mine ON mine.oid = t.typnamespace
                WHERE t.typtype IN ('e', 'd', 'r') AND t.oid NOT IN (SELECT objid FROM extended))
        SELECT true, 'schema ' || quote_ident(nspname), '' FROM mine
        UNION ALL SELECT true, 'extension ' || extname, '' FROM pg_extension
        UNION ALL SELECT true, 'relation ' || name || ' ' || relkind::text, '' FROM rel
        UNION ALL SELECT true, 'column ' || name || ' ' || format_type(atttypid, atttypmod), relid || '/' || attnum FROM col
        UNION ALL SELECT true, 'not null ' || name, relid || '/' || attnum FROM col WHERE attnotnull AND relkind IN ('r', 'p', 'f')
        UNION ALL SELECT true, 'identity ' || name, relid || '/' || attnum FROM col WHERE attidentity <> ''
        UNION ALL SELECT true, 'generated ' || name, relid || '/' || attnum FROM col WHERE attgenerated <> ''
        UNION ALL SELECT true, 'default ' || name, relid || '/' || attnum FROM col WHERE expr IS NOT NULL AND attgenerated = '' AND relkind IN ('r', 'p', 'f')
        UNION ALL SELECT false, 'default ' || name || ' ' || expr, '' FROM col WHERE expr IS NOT NULL
        UNION ALL SELECT true, 'constraint ' || rel.name || '.' || r.conname, '' FROM pg_constraint r JOIN rel ON rel.oid = r.conrelid WHERE r.contype <> 't'
        UNION ALL SELECT false, 'constraint ' || rel.name || '.' || r.conname || ' ' || pg_get_constraintdef(r.oid), '' FROM pg_constraint r JOIN rel ON rel.oid = r.conrelid WHERE r.contype <> 't'
        UNION ALL SELECT true, 'index ' || quote_ident(c.relname), '' FROM pg_index i JOIN rel ON rel.oid = i.indrelid JOIN pg_class c ON c.oid = i.indexrelid WHERE NOT EXISTS (SELECT FROM pg_constraint r WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
        UNION ALL SELECT false, 'index ' || pg_get_indexdef(i.indexrelid), '' FROM pg_index i JOIN rel ON rel.oid = i.indrelid
        UNION ALL SELECT true, 'routine ' || name, '' FROM routine
        UNION ALL SELECT true, 'body ' || name || ' ' || md5(coalesce(pg_get_function_sqlbody(oid), prosrc)), '' FROM routine
        UNION ALL SELECT true, 'query ' || name || ' ' || md5(pg_get_viewdef(oid)), '' FROM rel WHERE relkind IN ('v', 'm')
        UNION ALL SELECT true, 'trigger ' || rel.name || '.' || t.tgname, '' FROM pg_trigger t JOIN rel ON rel.oid = t.tgrelid WHERE NOT t.tgisinternal
        UNION ALL SELECT false, 'trigger ' || rel.name || ' ' || t.tgenabled::text || pg_get_triggerdef(t.oid), '' FROM pg_trigger t JOIN rel ON rel.oid = t.tgrelid WHERE NOT t.tgisinternal
        UNION ALL SELECT true, 'policy ' || rel.name || '.' || p.polname, '' FROM pg_policy p JOIN rel ON rel.oid = p.polrelid
        UNION ALL SELECT false, 'policy ' || rel.name || '.' || p.polname || concat_ws(' ', '', p.polcmd::text, p.polroles::text, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)), '' FROM pg_policy p JOIN rel ON rel.oid = p.polrelid
        UNION ALL SELECT true, 'rule ' || rel.name || '.' || r.rulename, '' FROM pg_rewrite r JOIN rel ON rel.oid = r.ev_class WHERE r.rulename <> '_RETURN'
        UNION ALL SELECT false, 'rule ' || pg_get_ruledef(r.oid), '' FROM pg_rewrite r JOIN rel ON rel.oid = r.ev_class WHERE r.rulename <> '_RETURN'
        UNION ALL SELECT true, 'type ' || name, '' FROM typ
        UNION ALL SELECT false, 'label ' || name || ' ' || e.enumlabel, '' FROM typ JOIN pg_enum e ON e.enumtypid = typ.oid
        UNION ALL SELECT true, 'statistics ' || quote_ident(s.stxname), '' FROM pg_statistic_ext s JOIN rel ON rel.oid = s.stxrelid
        UNION ALL SELECT true, 'event trigger ' || evtname, '' FROM pg_event_trigger
        UNION ALL SELECT true, 'publication ' || pubname, '' FROM pg_publication
        UNION ALL SELECT true, 'server ' || srvname, '' FROM pg_foreign_server
        UNION ALL SELECT true, 'row security ' || name, '' FROM rel WHERE relrowsecurity
        UNION ALL SELECT true, 'forced row security ' || name, '' FROM rel WHERE relforcerowsecurity
        UNION ALL SELECT d.classoid IN ('pg_class'::regclass, 'pg_namespace'::regclass, 'pg_proc'::regclass) AND i.type <> 'index', 'comment ' || i.type || ' ' || i.identity || ' ' || d.description, ''
            FROM pg_description d, pg_identify_object(d.classoid, d.objoid, d.objsubid) i WHERE d.objoid >= 16384 AND (d.classoid, d.objoid) NOT IN (SELECT classid, objid FROM extended)
        UNION ALL SELECT true, 'owner ' || name || ' ' || pg_get_userbyid(relowner), '' FROM rel
        UNION ALL SELECT true, 'owner ' || name || ' ' || pg_get_userbyid(proowner), '' FROM routine
        UNION ALL SELECT true, 'privilege ' || name || ' ' || a.grantee || ' ' || a.privilege_type, '' FROM rel, aclexplode(relacl) a WHERE a.grantee <> relowner
        UNION ALL SELECT true, 'privilege ' || name || ' ' || a.grantee || ' ' || a.privilege_type, '' FROM col, aclexplode(attacl) a
        UNION ALL SELECT true, 'privilege schema ' || quote_ident(nspname) || ' ' || a.grantee || ' ' || a.privilege_type, '' FROM mine, aclexplode(coalesce(nspacl, acldefault('n', nspowner))) a WHERE a.grantee <> nspowner
        UNION ALL SELECT true, 'privilege ' || name || ' ' || a.grantee || ' ' || a.privilege_type, '' FROM routine, aclexplode(coalesce(proacl, acldefault('f', proowner))) a WHERE a.grantee <> proowner
        UNION ALL SELECT false, 'default privilege ' || a.grantee || ' ' || a.privilege_type || ' ' || d.defaclobjtype::text, '' FROM pg_default_acl d, aclexplode(d.defaclacl) a
        """;

    /// <summary>The lines of the database, in the transaction that is open. Names are written with their schemas.</summary>
    public static async Task<CatalogLines> OfAsync(SampleDatabase database)
    {
        await database.ExecuteAsync("SET LOCAL search_path = pg_catalog");
        var lines = new CatalogLines(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        await foreach (var row in database.RowsAsync(Query))
        {
            if (row.GetBoolean(0))
                lines.Compared[row.GetString(1)] = row.GetString(2);
            else
                lines.Beyond.Add(row.GetString(1));
        }

        return lines;
    }

    /// <summary>What of this is otherwise in <paramref name="after"/>, of what the rule compares; <paramref name="up"/> is what there was in between.</summary>
    public IReadOnlyList<string> Difference(CatalogLines up, CatalogLines after) =>
    [
        .. Compared.Keys.Except(after.Compared.Keys, StringComparer.Ordinal).Select(line => "lost " + line),
        .. after.Compared.Where(line => !Compared.ContainsKey(line.Key) && !StaysOnPurpose(line.Key, line.Value) && !IsForNulls(line.Key, up, after)).Select(line => "left " + line.Key),
    ];

    /// <summary>The same of what the rule does not compare.</summary>
    public IEnumerable<string> DifferenceBeyond(CatalogLines after) =>
        Beyond.Except(after.Beyond, StringComparer.Ordinal).Select(line => "lost " + line).Concat(after.Beyond.Except(Beyond, StringComparer.Ordinal).Select(line => "left " + line));

    // Up allowed NULL, Down does not: "dotnet ef" gives the column a default for the rows that have none.
    private static bool IsForNulls(string line, CatalogLines up, CatalogLines after) =>
        line.StartsWith("default ", StringComparison.Ordinal) && "not null " + line["default ".Length..] is var required && after.Compared.ContainsKey(required) && !up.Compared.ContainsKey(required);

    // EF Core makes schemas and extensions and never drops them: other tables may be in them, or use them. What it says of a schema stays with it. A column that was dropped
    // and comes back may be NOT NULL and get a default for the rows that are there: "dotnet ef" writes it so itself.
    private bool StaysOnPurpose(string line, string column) =>
        line.StartsWith("schema ", StringComparison.Ordinal)
        || line.StartsWith("extension ", StringComparison.Ordinal)
        || (line.StartsWith("default ", StringComparison.Ordinal) || line.StartsWith("not null ", StringComparison.Ordinal)) && !Compared.ContainsValue(column);
}
