using Npgsql;

namespace MigrationAnalyzers.Oracle.Deployment;

/// <summary>What a migration did to a database in use, told by the server: the rules that are to say so.</summary>
internal static class Deployed
{
    private static readonly string[] StrongLocks = ["AccessExclusiveLock", "ExclusiveLock", "ShareRowExclusiveLock", "ShareLock"];

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
