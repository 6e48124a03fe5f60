using System.Globalization;
using MigrationAnalyzers.Oracle.Server;

namespace MigrationAnalyzers.Oracle.Deployment;

/// <summary>Rows for tables that have none: whatever the server takes.</summary>
internal static class FilledTables
{
    private const int Rows = 3;

    // Tables refer to each other: those that are referred to come first, sooner or later.
    private const int Passes = 4;

    private const string Columns = """
        SELECT c.oid::regclass::text, quote_ident(a.attname), t.typname::text, t.typtype::text, a.attnotnull, format_type(a.atttypid, a.atttypmod),
            (SELECT format('SELECT %I FROM %s', f.attname, r.confrelid::regclass) FROM pg_constraint r JOIN pg_attribute f ON f.attrelid = r.confrelid AND f.attnum = r.confkey[array_position(r.conkey, a.attnum)]
             WHERE r.conrelid = c.oid AND r.contype = 'f' AND a.attnum = ANY (r.conkey) LIMIT 1)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%' AND c.relname <> '__EFMigrationsHistory'
          AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity = ''
          AND NOT EXISTS (SELECT FROM pg_attrdef d WHERE d.adrelid = c.oid AND d.adnum = a.attnum AND pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval%')
        ORDER BY 1, a.attnum
        """;

    /// <summary>Fills them, in the transaction that is open.</summary>
    public static async Task FillAsync(SampleDatabase database)
    {
        var columns = new List<(string Table, string Name, string Type, bool IsEnum, bool IsRequired, string Written, string? Principal)>();
        await foreach (var row in database.RowsAsync(Columns))
            columns.Add((row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3) == "e", row.GetBoolean(4), row.GetString(5), row.IsDBNull(6) ? null : row.GetString(6)));
        var tables = columns.GroupBy(column => column.Table).ToList();
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var table in tables)
            {
                for (var number = await CountAsync(database, table.Key) + 1; number <= Rows; number++)
                {
                    // The last row has only what it must have.
                    var given = table.Where(column => column.IsRequired || number < Rows).ToList();
                    var values = given.Select(column => column.Principal is { } principal
                        ? $"({principal} ORDER BY 1 OFFSET {(number - 1).ToString(CultureInfo.InvariantCulture)} LIMIT 1)"
                        : column.IsEnum ? $"(enum_range(NULL::{column.Written}))[1]" : ValueOf(column.Type, column.Written, number));
                    var insert = given.Count == 0 ? "DEFAULT VALUES" : $"({string.Join(", ", given.Select(column => column.Name))}) VALUES ({string.Join(", ", values)})";
                    await database.KeepAsync($"INSERT INTO {table.Key} {insert}");
                }
            }
        }
    }

    private static async Task<long> CountAsync(SampleDatabase database, string table)
    {
        await foreach (var row in database.RowsAsync($"SELECT count(*) FROM {table}"))
            return row.GetInt64(0);
        return 0;
    }

    private static string ValueOf(string type, string written, long number) => type switch
    {
        "int2" or "int4" or "int8" or "numeric" or "float4" or "float8" or "money" => (number + 100).ToString(CultureInfo.InvariantCulture),
        "bool" => number % 2 == 0 ? "true" : "false",
        "uuid" => "gen_random_uuid()",
        "date" => $"current_date - {number}",
        "timestamp" or "timestamptz" => $"now() - interval '{number} days'",
        "interval" => $"interval '{number} days'",
        "json" or "jsonb" => "'{}'",
        "text" or "varchar" or "bpchar" or "citext" or "name" => $"'{(char)('p' + number)}'::{written}",
        "inet" or "cidr" => "'10.0.0.1'",
        "bytea" => "'\\x00'",
        _ when type.StartsWith('_') => "'{}'",
        _ => "NULL",
    };
}
