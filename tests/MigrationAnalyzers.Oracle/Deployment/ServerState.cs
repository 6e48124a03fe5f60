using Npgsql;

namespace MigrationAnalyzers.Oracle.Deployment;

/// <summary>What the server's catalogs say at one point of a transaction, as far as deployment is about it.</summary>
internal sealed class ServerState
{
    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);

    private ServerState()
    {
    }

    public Dictionary<uint, Relation> Relations { get; } = [];

    public Dictionary<(uint Table, short Number), ServerColumn> Columns { get; } = [];

    public Dictionary<uint, ServerConstraint> Constraints { get; } = [];

    public Dictionary<uint, ServerIndex> Indexes { get; } = [];

    /// <summary>The tables that people have made.</summary>
    public IEnumerable<Relation> Tables => Relations.Values.Where(relation => relation.IsTable);

    /// <summary>The state before a migration, or after it in the same transaction.</summary>
    public static async Task<ServerState> ReadAsync(NpgsqlConnection connection, bool isBefore)
    {
        // To count rows is to scan, and scans are counted: it is done before the first look at the counters, and after the last.
        var state = new ServerState();
        if (isBefore)
            await state.CountRowsAsync(connection, await TableNamesAsync(connection));
        await foreach (var row in RowsAsync(connection, """
            SELECT c.oid, c.oid::regclass::text, c.relkind::text, c.relfilenode, coalesce(s.seq_scan, 0), coalesce(s.n_tup_upd, 0)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_stat_xact_user_tables s ON s.relid = c.oid
            WHERE n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%'
            """))
            state.Relations.Add(row.GetFieldValue<uint>(0), new(row.GetFieldValue<uint>(0), row.GetString(1), row.GetString(2)[0], row.GetFieldValue<uint>(3), row.GetInt64(4), row.GetInt64(5)));
        await foreach (var row in RowsAsync(connection, "SELECT attrelid, attnum, atttypid, atttypmod, attnotnull, attisdropped FROM pg_attribute WHERE attnum > 0"))
        {
            if (state.Relations.ContainsKey(row.GetFieldValue<uint>(0)))
                state.Columns.Add((row.GetFieldValue<uint>(0), row.GetInt16(1)), new(row.GetFieldValue<uint>(2), row.GetInt32(3), row.GetBoolean(4), row.GetBoolean(5)));
        }

        await foreach (var row in RowsAsync(connection, "SELECT oid, conrelid, contype::text, convalidated, conindid, conkey, confrelid FROM pg_constraint WHERE conrelid <> 0"))
            state.Constraints.Add(row.GetFieldValue<uint>(0), new(row.GetFieldValue<uint>(1), row.GetString(2)[0], row.GetBoolean(3), row.GetFieldValue<uint>(4), row.IsDBNull(5) ? [] : row.GetFieldValue<short[]>(5), row.GetFieldValue<uint>(6)));
        await foreach (var row in RowsAsync(connection, "SELECT indexrelid, indrelid, indkey::int2[] FROM pg_index"))
            state.Indexes.Add(row.GetFieldValue<uint>(0), new(row.GetFieldValue<uint>(1), row.GetFieldValue<short[]>(2)));
        if (!isBefore)
            await state.CountRowsAsync(connection, [.. state.Tables.Select(table => table.Name)]);
        return state;
    }

    /// <summary>The rows that a table has.</summary>
    public long RowsOf(Relation table) => _rows.GetValueOrDefault(table.Name);

    private async Task CountRowsAsync(NpgsqlConnection connection, List<string> tables)
    {
        foreach (var table in tables)
        {
            await foreach (var row in RowsAsync(connection, $"SELECT count(*) FROM {table}"))
                _rows[table] = row.GetInt64(0);
        }
    }

    private static async Task<List<string>> TableNamesAsync(NpgsqlConnection connection)
    {
        var names = new List<string>();
        await foreach (var row in RowsAsync(connection, """
            SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%'
            """))
            names.Add(row.GetString(0));
        return names;
    }

    /// <summary>The locks that the transaction holds by now: relation and mode.</summary>
    public static async Task<List<(uint Relation, string Mode)>> LocksAsync(NpgsqlConnection connection)
    {
        var locks = new List<(uint, string)>();
        await foreach (var row in RowsAsync(connection, "SELECT relation, mode FROM pg_locks WHERE pid = pg_backend_pid() AND locktype = 'relation'"))
            locks.Add((row.GetFieldValue<uint>(0), row.GetString(1)));
        return locks;
    }

    private static async IAsyncEnumerable<NpgsqlDataReader> RowsAsync(NpgsqlConnection connection, string query)
    {
        await using var command = new NpgsqlCommand(query, connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            yield return reader;
    }
}

/// <summary>A relation: its file, and in this transaction the scans of all its rows and the rows updated.</summary>
internal sealed record Relation(uint Id, string Name, char Kind, uint File, long Scans, long Updated)
{
    public bool IsTable => Kind is 'r' or 'p';
}

/// <summary>A column.</summary>
internal sealed record ServerColumn(uint Type, int Modifier, bool IsRequired, bool IsDropped);

/// <summary>A constraint of a table.</summary>
internal sealed record ServerConstraint(uint Table, char Kind, bool IsValidated, uint Index, short[] Columns, uint Principal);

/// <summary>An index.</summary>
internal sealed record ServerIndex(uint Table, short[] Columns);
