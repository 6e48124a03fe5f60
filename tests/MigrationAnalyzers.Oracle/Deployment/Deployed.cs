using Npgsql;

namespace MigrationAnalyzers.Oracle.Deployment;

/// <summary>What a migration did to a database in use, told by the server: the rules that are to say so.</summary>
internal static class Deployed
{
    private static readonly string[] StrongLocks = ["AccessExclusiveLock", "ExclusiveLock", "ShareRowExclusiveLock", "ShareLock"];

    /// <summary>The rules of which the server can show whether they are right.</summary>
    public static readonly string[] Judged = ["MIG5001", "MIG5002", "MIG5003", "MIG5004", "MIG5005", "MIG5006", "MIG5007", "MIG5009", "MIG5010", "MIG5011", "MIG5013", "MIG5014"];

    private const string Refused = "MIG5003";

    /// <summary>What switches all of them on.</summary>
    public static string EditorConfig { get; } = "migration_analyzers.postgres_version = 15\n" + string.Concat(Judged.Select(id => $"dotnet_diagnostic.{id}.severity = warning\n"));

    /// <summary>Whether the same is said as the server shows. What a migration would do that is refused, the server does not show.</summary>
    public static bool Agree(IReadOnlySet<string> shown, IReadOnlySet<string> said) => shown.Contains(Refused) ? said.Contains(Refused) : shown.SetEquals(said);

    /// <summary>Runs texts in the transaction that is open, and gives the rules that are to say what they did.</summary>
    /// <exception cref="PostgresException">The server refuses one of them.</exception>
    public static async Task<SortedSet<string>> ShownAsync(NpgsqlConnection connection, IEnumerable<string> texts)
    {
        var before = await ServerState.ReadAsync(connection, isBefore: true);
        var cascades = false;
        void Notice(object sender, NpgsqlNoticeEventArgs notice) => cascades |= IsCascade(notice.Notice);
        connection.Notice += Notice;
        try
        {
            foreach (var text in texts)
                await ExecuteAsync(connection, text);
            var locks = await ServerState.LocksAsync(connection);
            await using var timeout = new NpgsqlCommand("SHOW lock_timeout", connection);
            var isLimited = (string?)await timeout.ExecuteScalarAsync() != "0";
            var rules = RulesOf(before, await ServerState.ReadAsync(connection, isBefore: false), locks);
            if (cascades)
                rules.Add("MIG5014");
            if (isLimited)
                rules.Remove("MIG5011");
            return rules;
        }
        finally
        {
            connection.Notice -= Notice;
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The rules about what is visible in catalogs, counters and locks.</summary>
    /// <param name="before">The state before.</param>
    /// <param name="after">The state after, in the same transaction.</param>
    /// <param name="locks">The locks that the transaction holds then.</param>
    public static SortedSet<string> RulesOf(ServerState before, ServerState after, IReadOnlyList<(uint Relation, string Mode)> locks)
    {
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var table in before.Tables)
        {
            if (!after.Relations.TryGetValue(table.Id, out var now))
                rules.Add("MIG5001");
            else
                AddRulesOf(table, now, before, after, rules);
        }

        foreach (var old in before.Relations.Values.Where(relation => !relation.IsTable))
            AddRulesOfOther(old, before, after, rules);
        if (locks.Any(held => StrongLocks.Contains(held.Mode) && before.Relations.TryGetValue(held.Relation, out var old) && (old.IsTable || old.Kind is 'm' or 'v' && held.Mode == "AccessExclusiveLock")))
            rules.Add("MIG5011");
        return rules;
    }

    /// <summary>The rule that is to say that the server refuses a migration; null: another kind of mistake.</summary>
    public static string? RuleOf(PostgresException refusal) => refusal.SqlState == "23502" ? "MIG5003" : null;

    /// <summary>The rule about what goes with what is named.</summary>
    public static bool IsCascade(PostgresNotice notice) => notice.MessageText.Contains(" cascades to ", StringComparison.Ordinal);

    private static void AddRulesOf(Relation table, Relation now, ServerState before, ServerState after, SortedSet<string> rules)
    {
        var columns = before.Columns.Where(column => column.Key.Table == table.Id).ToList();
        if (columns.Exists(column => !column.Value.IsDropped && after.Columns[column.Key].IsDropped))
            rules.Add("MIG5001");
        var (rows, rowsNow) = (before.RowsOf(table), after.RowsOf(now));
        if (rows > 0 && (rowsNow == 0 || now.Updated - table.Updated >= rows))
            rules.Add("MIG5002");

        // TRUNCATE gives a table a new file, too.
        var isRewritten = now.File != table.File && rowsNow > 0;
        var isRetyped = columns.Exists(column => after.Columns[column.Key] is { IsDropped: false } other && (other.Type != column.Value.Type || other.Modifier != column.Value.Modifier));
        if (isRewritten)
            rules.Add(isRetyped ? "MIG5007" : "MIG5009");

        var isIndexed = false;
        foreach (var (id, index) in after.Indexes.Where(index => index.Value.Table == table.Id))
        {
            // What ALTER COLUMN TYPE makes anew has its old name and columns.
            if (before.Indexes.ContainsKey(id) || before.Indexes.Any(old => old.Value.Table == table.Id && old.Value.Columns.SequenceEqual(index.Columns) && before.Relations[old.Key].Name == after.Relations[id].Name))
                continue;
            isIndexed = true;
            rules.Add(after.Constraints.Values.Any(constraint => constraint.Index == id && constraint.Kind is 'p' or 'u' or 'x') ? "MIG5010" : "MIG5004");
        }

        var isScanned = now.Scans > table.Scans;
        foreach (var added in after.Constraints.Where(constraint => constraint.Value.Table == table.Id && !before.Constraints.ContainsKey(constraint.Key)).Select(constraint => constraint.Value))
        {
            if (isScanned && added is { Kind: 'c' or 'f', IsValidated: true })
                rules.Add("MIG5005");
            if (added.Kind == 'f' && !after.Indexes.Values.Any(index => index.Table == table.Id && index.Columns.Length >= added.Columns.Length && added.Columns.Order().SequenceEqual(index.Columns.Take(added.Columns.Length).Order())))
                rules.Add("MIG5013");
        }

        if (isScanned && !isIndexed && columns.Exists(column => !column.Value.IsRequired && after.Columns[column.Key] is { IsRequired: true, IsDropped: false }))
            rules.Add("MIG5006");
    }

    // Indexes that are dropped or rebuilt while their table stays as it is; materialized views.
    private static void AddRulesOfOther(Relation old, ServerState before, ServerState after, SortedSet<string> rules)
    {
        var now = after.Relations.GetValueOrDefault(old.Id);
        if (old.Kind == 'm' && now is not null && now.File != old.File)
            rules.Add("MIG5004");
        if (!before.Indexes.TryGetValue(old.Id, out var index) || !after.Relations.TryGetValue(index.Table, out var table) || table.File != before.Relations[index.Table].File)
            return;
        var isOfConstraint = before.Constraints.Values.Any(constraint => constraint.Index == old.Id && constraint.Kind is 'p' or 'u' or 'x');
        var isOfDroppedColumn = index.Columns.Any(number => after.Columns.TryGetValue((index.Table, number), out var column) && column.IsDropped);
        if (now is null ? !isOfConstraint && !isOfDroppedColumn && !after.Relations.Values.Any(other => other.Name == old.Name) : now.File != old.File)
            rules.Add("MIG5004");
    }
}
