using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.History;

/// <summary>All that the start of a history is made of, beside the options of its replay. While that stays the same, so does the start.</summary>
internal sealed record HistoryOrigin
{
    private HistoryOrigin(MigrationHistory history, MadeNames made, ImmutableArray<MadeNames> madeElsewhere)
    {
        Snapshot = history.Snapshot;
        EarliestModel = history.EarliestModel;
        IsEarliestModelOfFirst = history.IsEarliestModelOfFirst;
        IsPartial = history.IsPartial;
        BeginsEmpty = history.Migrations.Length > 0 && history.Migrations[0].Up.IsEmpty;
        HistoryTables = history.HistoryTables;
        Made = made;
        MadeElsewhere = madeElsewhere;
    }

    /// <summary>The model snapshot.</summary>
    public Model.ModelSnapshot? Snapshot { get; }

    /// <summary><see cref="MigrationHistory.EarliestModel"/>.</summary>
    public Model.ModelSnapshot? EarliestModel { get; }

    /// <summary><see cref="MigrationHistory.IsEarliestModelOfFirst"/>.</summary>
    public bool IsEarliestModelOfFirst { get; }

    /// <summary><see cref="MigrationHistory.IsPartial"/>.</summary>
    public bool IsPartial { get; }

    /// <summary>Whether the first migration does nothing.</summary>
    public bool BeginsEmpty { get; }

    /// <summary><see cref="MigrationHistory.HistoryTables"/>.</summary>
    public ImmutableArray<HistoryTable> HistoryTables { get; }

    /// <summary>What the migrations make and name.</summary>
    public MadeNames Made { get; }

    /// <summary>The same of the other contexts of the database.</summary>
    public ImmutableArray<MadeNames> MadeElsewhere { get; }

    /// <summary>What the start of <paramref name="history"/> is made of.</summary>
    public static HistoryOrigin Of(MigrationHistory history, ImmutableArray<MadeNames> madeElsewhere, ReplayMemory memory, ParsedTexts texts, CancellationToken cancellationToken) =>
        new(history, MadeNames.Of(history, memory, texts, cancellationToken), madeElsewhere);

    /// <summary>Whether it is the same.</summary>
    public bool IsSameAs(HistoryOrigin other) =>
        ReferenceEquals(Snapshot, other.Snapshot) && ReferenceEquals(EarliestModel, other.EarliestModel) && IsEarliestModelOfFirst == other.IsEarliestModelOfFirst
        && IsPartial == other.IsPartial && BeginsEmpty == other.BeginsEmpty && HistoryTables.SequenceEqual(other.HistoryTables)
        && Made.IsSameAs(other.Made) && MadeElsewhere.Length == other.MadeElsewhere.Length && !MadeElsewhere.Where((made, i) => !made.IsSameAs(other.MadeElsewhere[i])).Any();
}

/// <summary>What the database holds before the first migration.</summary>
internal static class HistoryStart
{
    /// <summary>EF Core's own table, which exists before anything runs.</summary>
    public const string HistoryTable = "__EFMigrationsHistory";

    /// <summary>
    /// An empty database with EF Core's history table, the search path's schemas, and the tables that the snapshot has although no migration makes
    /// them. It is open where the history plainly begins on an existing database: its first migration is empty, nothing in it makes a table, the model has more tables that nobody
    /// makes than such that somebody does, or the migrations themselves tell of older tables.
    /// </summary>
    public static Catalog Of(HistoryOrigin origin, ReplayOptions options, ParsedTexts texts, CancellationToken cancellationToken)
    {
        var path = ImmutableArray.CreateBuilder<string>(options.SearchPath.Length);
        var catalog = Catalog.Empty;
        foreach (var schema in options.SearchPath)
        {
            if (schema == "$user")
                continue; // a schema of the user's name is not made by migrations
            path.Add(schema);
            catalog = catalog.CreateSchema(schema);
        }

        catalog = catalog.WithDefaultSearchPath(path.ToImmutable());
        var made = origin.Made;
        if (!options.Baselines.IsEmpty)
            catalog = AddBaselines(options, texts, made, catalog, cancellationToken).WithDefaultSearchPath(path.ToImmutable());
        catalog = catalog.Create(new Table(0, catalog.CreationSchema, HistoryTable, RelationKind.Table, ColumnList.From(new[]
        {
            new Column("MigrationId") { StoreType = "character varying(150)", IsNullable = false },
            new Column("ProductVersion") { StoreType = "character varying(32)", IsNullable = false },
        }))
        {
            IsOpen = true, // naming conventions and custom history repositories rename and add columns
        });

        catalog = AddHistoryTables(origin.HistoryTables, catalog);
        if (origin.Snapshot is { } snapshot && AddTablesOf(snapshot, made, catalog, hasBaseline: !options.Baselines.IsEmpty) is var withSnapshot && !ReferenceEquals(withSnapshot, catalog))
            catalog = options.Baselines.IsEmpty ? withSnapshot.WithUnknownObjects() : withSnapshot; // where tables were there before the history, so may be functions, types and triggers

        if (!options.Baselines.IsEmpty)
            return origin.IsPartial ? catalog.Opened() : catalog;
        var older = OlderTables.Of(origin);
        if (older is not null)
            catalog = older.AddTo(catalog, made).WithUnknownObjects().WithOlderRelations();
        return origin.IsPartial || origin.BeginsEmpty || !made.HasCreatedTable || older?.RecordedCount > FewTables || IsTrimmed(origin) ? catalog.Opened() : catalog;
    }

    /// <summary>So many tables that nobody makes may be due to a mistake; more are older than the history.</summary>
    public const int FewTables = 2;

    // Most tables of the model are older than the first migration: those before it were deleted, and with them what else they made, and what was dropped since. A few missing ones
    // rather tell that a migration was lost.
    private static bool IsTrimmed(HistoryOrigin origin)
    {
        if (origin.Snapshot is not { IsForOtherProvider: false } snapshot)
            return false;
        var own = snapshot.Tables.Where(table => table is { IsView: false, IsExcludedFromMigrations: false }).ToList();
        var older = own.Count(table => !origin.Made.Relations.Contains(table.Name));
        return older > FewTables && older * 2 > own.Count;
    }

    // A dump may be younger than the first migrations: what they make is theirs to make.
    private static Catalog AddBaselines(ReplayOptions options, ParsedTexts texts, MadeNames made, Catalog catalog, CancellationToken cancellationToken)
    {
        foreach (var dump in options.Baselines)
            catalog = SqlBinding.Bind(texts.Parse(PsqlScript.WithoutCommands(dump)), default, catalog, new BindingOptions(options.PostgresVersion, ImmutableArray<Catalog>.Empty), cancellationToken).After;
        foreach (var schema in catalog.Schemas)
        {
            foreach (var table in schema.Value.Tables)
            {
                if (made.Relations.Contains(table.Key) && catalog.FindTable(schema.Key, table.Key) is { } early)
                    catalog = catalog.Drop(early);
            }
        }

        return catalog;
    }

    // Each may be that of another context, so none certainly exists; but it is named rightly.
    private static Catalog AddHistoryTables(ImmutableArray<HistoryTable> tables, Catalog catalog)
    {
        foreach (var table in tables)
        {
            if (table.Schema is { } own)
                catalog = catalog.CreateSchema(own);
            var schema = table.Schema ?? catalog.CreationSchema;
            if (table.Name is { } name && catalog.FindTable(schema, name) is null)
                catalog = catalog.Create(new Table(0, schema, name, RelationKind.Table, ColumnList.Empty) { IsOpen = true, IsMaybe = true, HasUnknownKeys = true });
        }

        return catalog;
    }

    private static Catalog AddTablesOf(Model.ModelSnapshot snapshot, MadeNames made, Catalog catalog, bool hasBaseline)
    {
        var baseline = catalog;
        foreach (var entity in snapshot.Entities)
        {
            if (entity.Table is not { } name || made.Relations.Contains(name))
                continue;

            var schema = entity.Schema ?? catalog.CreationSchema;
            if (hasBaseline && baseline.FindTable(schema, name) is not null)
                continue; // the dump knows it better
            var existing = catalog.FindTable(schema, name); // several entities may share a table
            var table = existing ?? new Table(0, schema, name, RelationKind.Table, ColumnList.Empty) { IsOpen = true, HasUnknownKeys = true };
            foreach (var property in entity.Properties)
            {
                var column = property.ColumnName ?? property.Name;
                if (!made.HasColumn(name, column) && table.Columns.Find(column) is null)
                    table = table with { Columns = table.Columns.Add(new Column(column)) };
            }

            catalog = existing is null ? catalog.Create(table) : catalog.Replace(existing, table);
        }

        return catalog;
    }
}
