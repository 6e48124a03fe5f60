using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Model;

namespace MigrationAnalyzers.Schema.History;

/// <summary>
/// The tables that were there before the first migration at hand, as far as the migrations themselves tell. Where there is one, the migrations before were deleted or squashed
/// away, or the database was first made by other means; then there may have been others of which nothing is left.
/// </summary>
internal sealed class OlderTables
{
    private readonly ImmutableArray<TableModel> _recorded;
    private readonly ImmutableArray<(string? Schema, string Name)> _named;

    private OlderTables(ImmutableArray<TableModel> recorded, ImmutableArray<(string? Schema, string Name)> named)
    {
        _recorded = recorded;
        _named = named;
    }

    /// <summary>How many the first Designer file has.</summary>
    public int RecordedCount => _recorded.Length;

    /// <summary>
    /// What the history tells; null: nothing. The model in the first migration's Designer file says it outright: what it has and no migration makes is older, and if there is nothing of that kind, the
    /// database was empty. Without it typed operations do: EF Core writes them for tables that the model has, so one that nobody makes is older, unless it is a slip of the pen.
    /// </summary>
    public static OlderTables? Of(HistoryOrigin origin)
    {
        var made = origin.Made.Relations;
        var recorded = ImmutableArray<TableModel>.Empty;
        if (origin.EarliestModel is { IsForOtherProvider: false } model)
        {
            var own = model.Tables.Where(table => table is { IsView: false, IsExcludedFromMigrations: false }).ToList();
            recorded = own.Where(table => !made.Contains(table.Name) && !IsMadeElsewhere(table.Name, origin)).ToImmutableArray();
            if (recorded.IsEmpty && own.Count > 0 && origin.IsEarliestModelOfFirst)
                return null;
        }

        var named = Named(origin, recorded);
        return recorded.IsEmpty && !IsTold(origin, named) ? null : new(recorded, named.Select(table => (table.Schema, table.Name)).Distinct().ToImmutableArray());
    }

    /// <summary><paramref name="catalog"/> with these tables, each with what is known of its columns.</summary>
    public Catalog AddTo(Catalog catalog, MadeNames made)
    {
        foreach (var table in _recorded)
            catalog = Add(catalog, table.Schema, table.Name, table.Columns.Select(column => column.Name).Where(column => !made.HasColumn(table.Name, column)));
        foreach (var (schema, name) in _named)
            catalog = Add(catalog, schema, name, []);
        return catalog;
    }

    private static Catalog Add(Catalog catalog, string? schema, string name, IEnumerable<string> columns)
    {
        var home = schema ?? catalog.CreationSchema;
        var existing = catalog.FindTable(home, name);
        var table = existing ?? new Table(0, home, name, RelationKind.Table, ColumnList.Empty) { IsOpen = true, HasUnknownKeys = true };
        foreach (var column in columns)
        {
            if (table.Columns.Find(column) is null)
                table = table with { Columns = table.Columns.Add(new Column(column)) };
        }

        return existing is null ? catalog.Create(table) : ReferenceEquals(existing, table) ? catalog : catalog.Replace(existing, table);
    }

    // Tables that typed operations name and no migration makes. A name close to one that is made, or to one of the model, is rather a slip of the pen.
    private static List<(int Migration, string? Schema, string Name)> Named(HistoryOrigin origin, ImmutableArray<TableModel> recorded)
    {
        var named = new List<(int, string?, string)>();
        var made = origin.Made.Relations;
        string[]? known = null;
        for (var i = 0; i < origin.Made.Migrations.Length; i++)
        {
            foreach (var (schema, name) in origin.Made.Migrations[i].Named)
            {
                if (made.Contains(name) || IsMadeElsewhere(name, origin))
                    continue;
                known ??= made.Concat(recorded.Select(table => table.Name)).Concat(origin.Snapshot?.Tables.Select(table => table.Name) ?? []).Distinct(StringComparer.Ordinal).ToArray();
                if (Array.IndexOf(known, name) >= 0 || NearestName.Find(name, known) is null)
                    named.Add((i, schema, name));
            }
        }

        return named;
    }

    // A history that begins with changes alone does not begin with its first migration. Else a few such names may be mistakes of whoever wrote them, or those of one migration, and what the model
    // of today has may be a migration that was lost.
    private static bool IsTold(HistoryOrigin origin, List<(int Migration, string? Schema, string Name)> named)
    {
        if (origin.Made.Migrations.IsEmpty)
            return false;
        var first = origin.Made.Migrations[0];
        if (first.ChangesEarlierDatabase || !first.HasCreatedTable && named.Any(table => table.Migration == 0))
            return true;
        var unknown = named.Where(table => origin.Snapshot?.Tables.Any(model => model.Name == table.Name) != true).ToList();
        return unknown.Count > HistoryStart.FewTables && unknown.Exists(table => table.Migration != unknown[0].Migration);
    }

    private static bool IsMadeElsewhere(string table, HistoryOrigin origin) => origin.MadeElsewhere.Any(made => made.Relations.Contains(table));
}
