using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>Where a model snapshot and the migrations disagree about a table or a column.</summary>
/// <param name="What">What it is about, as a noun: <c>column public.users.email</c>.</param>
/// <param name="IsInSnapshot">Whether the snapshot has it and the migrations do not; otherwise the reverse.</param>
public sealed record SnapshotDrift(string What, bool IsInSnapshot)
{
    /// <summary>
    /// Every disagreement that is certain. What raw SQL makes and EF Core does not know of (views, generated columns, further tables and columns) is none: it was made on
    /// purpose. A history that begins on a database that was there before says nothing.
    /// </summary>
    public static ImmutableArray<SnapshotDrift> Of(MigrationHistory history, ReplayResult replay, ReplayOptions options, CancellationToken cancellationToken)
    {
        var drifts = ImmutableArray.CreateBuilder<SnapshotDrift>();
        if (history.Snapshot is not { IsForOtherProvider: false, Tables.IsEmpty: false } snapshot || replay.End.IsOpen || history.Migrations.IsEmpty)
            return drifts.ToImmutable();

        var made = MadeNames.Of(history, new ParsedTexts(options.PostgresVersion, cancellationToken), cancellationToken);
        var typed = TypedNames.Of(history);
        var seen = new HashSet<(string, string)>();
        foreach (var model in snapshot.Tables)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var schema = model.Schema ?? replay.End.CreationSchema;
            seen.Add((schema, model.Name));
            if (model.IsView || model.IsExcludedFromMigrations)
                continue;

            var name = SqlName.Quote(schema) + "." + SqlName.Quote(model.Name);
            if (!made.Relations.Contains(model.Name) || replay.End.FindTable(schema, model.Name) is not { } table)
            {
                if (replay.End.FindSchema(schema) is not ({ IsOpen: true } or { IsMaybe: true }))
                    drifts.Add(new($"table {name}", IsInSnapshot: true));
                continue;
            }

            if (table.IsMaybe)
                continue;
            foreach (var column in model.Columns)
            {
                if (!table.IsOpen && table.Columns.Find(column.Name) is null)
                    drifts.Add(new($"column {name}.{SqlName.Quote(column.Name)}", IsInSnapshot: true));
            }

            foreach (var column in table.Columns.Items)
            {
                if (model.IsComplete && !column.IsMaybe && typed.Columns.Contains((model.Name, column.Name)) && !model.Columns.Any(known => known.Name == column.Name))
                    drifts.Add(new($"column {name}.{SqlName.Quote(column.Name)}", IsInSnapshot: false));
            }
        }

        foreach (var schema in replay.End.Schemas.Values)
        {
            foreach (var table in schema.Tables.Values)
            {
                if (table is { IsMaybe: false, Kind: RelationKind.Table } && typed.Tables.Contains(table.Name) && !seen.Contains((schema.Name, table.Name)))
                    drifts.Add(new($"table {table.FullName}", IsInSnapshot: false));
            }
        }

        return drifts.ToImmutable();
    }

    // What typed operations made: EF Core knows of it, so its snapshot should.
    private sealed record TypedNames(HashSet<string> Tables, HashSet<(string Table, string Column)> Columns)
    {
        public static TypedNames Of(MigrationHistory history)
        {
            var names = new TypedNames(new(StringComparer.Ordinal), new());
            foreach (var migration in history.Migrations)
            {
                foreach (var operation in migration.Up)
                    names.Add(operation);
            }

            return names;
        }

        private void Add(MigrationOperation operation)
        {
            switch (operation)
            {
                case CreateTableOperation { Table.Name.Text: { } table } create:
                    Tables.Add(table);
                    foreach (var column in create.Columns)
                        Add(table, column.Name.Text);
                    break;
                case AddColumnOperation { Table.Name.Text: { } table } add:
                    Add(table, add.Column.Name.Text);
                    break;
                case RenameColumnOperation { Table.Name.Text: { } table } rename:
                    Add(table, rename.NewName.Text);
                    break;
                case RenameTableOperation { Table.Name.Text: { } old, NewName.Text: { } table }:
                    Tables.Add(table);
                    foreach (var column in Columns.Where(column => column.Table == old).ToList())
                        Add(table, column.Column);
                    break;
                case BranchOperation branch:
                    foreach (var inner in branch.Branches.SelectMany(operations => operations))
                        Add(inner);
                    break;
            }
        }

        private void Add(string table, string? column)
        {
            if (column is not null)
                Columns.Add((table, column));
        }
    }
}
