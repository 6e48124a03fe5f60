using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>What the database holds before the first migration.</summary>
internal static class HistoryStart
{
    /// <summary>EF Core's own table, which exists before anything runs.</summary>
    public const string HistoryTable = "__EFMigrationsHistory";

    /// <summary>
    /// An empty database with EF Core's history table, the search path's schemas, and the tables that the snapshot has although no migration makes
    /// them. It is open where the history plainly begins on an existing database: its first migration is empty, or nothing in it makes a table.
    /// </summary>
    public static Catalog Of(MigrationHistory history, ReplayOptions options, ParsedTexts texts, CancellationToken cancellationToken)
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
        catalog = catalog.Create(new Table(0, catalog.CreationSchema, HistoryTable, RelationKind.Table, ColumnList.From(new[]
        {
            new Column("MigrationId") { StoreType = "character varying(150)", IsNullable = false },
            new Column("ProductVersion") { StoreType = "character varying(32)", IsNullable = false },
        }))
        {
            IsOpen = true, // naming conventions and custom history repositories rename and add columns
        });

        var made = MadeNames.Of(history, texts, cancellationToken);
        if (history.Snapshot is { } snapshot)
            catalog = AddTablesOf(snapshot, made, catalog);

        var beginsEmpty = history.Migrations.Length > 0 && history.Migrations[0].Up.IsEmpty;
        return beginsEmpty || !made.HasCreatedTable ? catalog.Opened() : catalog;
    }

    private static Catalog AddTablesOf(Model.ModelSnapshot snapshot, MadeNames made, Catalog catalog)
    {
        foreach (var entity in snapshot.Entities)
        {
            if (entity.Table is not { } name || made.Relations.Contains(name))
                continue;

            var schema = entity.Schema ?? catalog.CreationSchema;
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
