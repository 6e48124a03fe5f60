using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>Where a model snapshot and the migrations disagree about a table or a column.</summary>
/// <param name="What">What it is about, as a noun: <c>column public.users.email</c>.</param>
/// <param name="IsInSnapshot">Whether the snapshot has it and the migrations do not; otherwise the reverse.</param>
public sealed record SnapshotDrift(string What, bool IsInSnapshot)
{
    private static readonly ConditionalWeakTable<Model.ModelSnapshot, KnownDrifts> Known = new();

    /// <summary>
    /// Every disagreement that is certain. What raw SQL makes and EF Core does not know of (views, generated columns, further tables and columns) is none: it was made on
    /// purpose. A history that begins on a database that was there before, and of which there is no dump, says nothing.
    /// </summary>
    public static ImmutableArray<SnapshotDrift> Of(MigrationHistory history, ReplayResult replay, ReplayOptions options, CancellationToken cancellationToken)
    {
        var drifts = ImmutableArray.CreateBuilder<SnapshotDrift>();
        if (history.Snapshot is not { IsForOtherProvider: false, Tables.IsEmpty: false } snapshot || replay.End.IsOpened || history.Migrations.IsEmpty)
            return drifts.ToImmutable();

        var made = MadeNames.Of(replay, new ParsedTexts(options.PostgresVersion, cancellationToken));
        var events = replay.Migrations.Select(migration => TypedEvents.Of(migration.Whole)).ToImmutableArray();
        if (Known.TryGetValue(snapshot, out var known) && ReferenceEquals(known.End, replay.End) && known.Made.IsSameAs(made) && known.Typed.SequenceEqual(events))
            return known.Drifts;
        Read(snapshot, replay.Migrations[0].Before, replay.End, made, TypedNames.Of(events), drifts, cancellationToken);
        var found = drifts.ToImmutable();
        lock (Known)
        {
            Known.Remove(snapshot);
            Known.Add(snapshot, new(replay.End, made, events, found));
        }

        return found;
    }

    // What a dump of the database has is no drift. What nobody has but the snapshot is in the start, too, as a table that may have further columns (IsOpen).
    private static void Read(
        Model.ModelSnapshot snapshot,
        Catalog start,
        Catalog end,
        MadeNames made,
        TypedNames typed,
        ImmutableArray<SnapshotDrift>.Builder drifts,
        CancellationToken cancellationToken)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var model in snapshot.Tables)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var schema = model.Schema ?? end.CreationSchema;
            seen.Add((schema, model.Name));
            if (model.IsView || model.IsExcludedFromMigrations)
                continue;

            var name = SqlName.Quote(schema) + "." + SqlName.Quote(model.Name);
            var known = start.FindTable(schema, model.Name);
            var table = end.FindTable(schema, model.Name);
            var isKnown = made.Relations.Contains(model.Name) || known is { IsOpen: false } || table is not null && table.Id != known?.Id;
            if (!isKnown || table is null)
            {
                if (end.FindSchema(schema) is not ({ IsOpen: true } or { IsMaybe: true }))
                    drifts.Add(new($"table {name}", IsInSnapshot: true));
                continue;
            }

            if (table.IsMaybe)
                continue;
            foreach (var column in model.Columns)
            {
                // xmin as a concurrency token: the server has it already.
                if (!table.IsOpen && table.Columns.Find(column.Name) is null && !Model.SystemColumns.Contains(column.Name))
                    drifts.Add(new($"column {name}.{SqlName.Quote(column.Name)}", IsInSnapshot: true));
            }

            foreach (var column in table.Columns.Items)
            {
                if (model.IsComplete && !column.IsMaybe && typed.Columns.Contains((model.Name, column.Name)) && !model.Columns.Any(known => known.Name == column.Name))
                    drifts.Add(new($"column {name}.{SqlName.Quote(column.Name)}", IsInSnapshot: false));
            }
        }

        foreach (var schema in end.Schemas.Values)
        {
            foreach (var table in schema.Tables.Values)
            {
                if (table is { IsMaybe: false, Kind: RelationKind.Table } && typed.Tables.Contains(table.Name) && !seen.Contains((schema.Name, table.Name)))
                    drifts.Add(new($"table {table.FullName}", IsInSnapshot: false));
            }
        }
    }

    // What the comparison came to, and with what.
    private sealed record KnownDrifts(Catalog End, MadeNames Made, ImmutableArray<TypedEvents> Typed, ImmutableArray<SnapshotDrift> Drifts);

    /// <summary>What the typed operations of one migration make or rename: a table, or a column of it; or a table that takes the place of another.</summary>
    private sealed record TypedEvents(ImmutableArray<(string Table, string? Column, string? Replaced)> All)
    {
        private static readonly ConditionalWeakTable<Migration, TypedEvents> Kept = new();

        public static TypedEvents Of(Migration migration) => Kept.GetValue(migration, static one =>
        {
            var events = ImmutableArray.CreateBuilder<(string, string?, string?)>();
            foreach (var operation in one.Up)
                Add(operation, events);
            return new(events.ToImmutable());
        });

        public bool Equals(TypedEvents? other) => other is not null && (ReferenceEquals(this, other) || All.SequenceEqual(other.All));

        public override int GetHashCode() => All.Length;

        private static void Add(MigrationOperation operation, ImmutableArray<(string Table, string? Column, string? Replaced)>.Builder events)
        {
            switch (operation)
            {
                case CreateTableOperation { Table.Name.Text: { } table } create:
                    events.Add((table, null, null));
                    foreach (var column in create.Columns)
                        events.Add((table, column.Name.Text ?? "", null));
                    break;
                case AddColumnOperation { Table.Name.Text: { } table } add:
                    events.Add((table, add.Column.Name.Text ?? "", null));
                    break;
                case RenameColumnOperation { Table.Name.Text: { } table } rename:
                    events.Add((table, rename.NewName.Text ?? "", null));
                    break;
                case RenameTableOperation { Table.Name.Text: { } old, NewName.Text: { } table }:
                    events.Add((table, null, old));
                    break;
                case BranchOperation branch:
                    foreach (var inner in branch.Branches.SelectMany(operations => operations))
                        Add(inner, events);
                    break;
            }
        }
    }

    // What typed operations made: EF Core knows of it, so its snapshot should.
    private sealed record TypedNames(HashSet<string> Tables, HashSet<(string Table, string Column)> Columns)
    {
        public static TypedNames Of(ImmutableArray<TypedEvents> migrations)
        {
            var names = new TypedNames(new(StringComparer.Ordinal), new());
            foreach (var (table, column, replaced) in migrations.SelectMany(events => events.All))
            {
                if (column is not null)
                {
                    names.Columns.Add((table, column));
                    continue;
                }

                names.Tables.Add(table);
                if (replaced is null)
                    continue;
                foreach (var (_, kept) in names.Columns.Where(known => known.Table == replaced).ToList())
                    names.Columns.Add((table, kept));
            }

            return names;
        }
    }
}
