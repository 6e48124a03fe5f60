using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;

namespace MigrationAnalyzers.Schema.History;

/// <summary>
/// Says of names that are missing what the history did to them: who renamed or dropped what they named, or who makes it later. Nothing is kept for this
/// while a history is replayed: it is read off the catalogs around the steps, once for each name that is missing.
/// </summary>
internal sealed class NameChronicle(IReadOnlyList<KnownJudgement> migrations)
{
    /// <summary>The steps with missing names that the history may explain, by their index.</summary>
    public static ImmutableArray<int> StepsToExplain(ImmutableArray<BoundStep> steps)
    {
        var found = ImmutableArray<int>.Empty;
        for (var i = 0; i < steps.Length; i++)
        {
            foreach (var use in steps[i].Uses)
            {
                if (!IsToExplain(use))
                    continue;
                found = found.Add(i);
                break;
            }
        }

        return found;
    }

    /// <summary>Whether one of these changes makes, drops or renames what a missing name of the migration may mean.</summary>
    public static bool MayConcern(IReadOnlyList<ImmutableArray<CatalogChange>> changes, KnownJudgement migration)
    {
        foreach (var index in migration.Unexplained)
        {
            foreach (var use in migration.Steps[index].Uses)
            {
                if (!IsToExplain(use))
                    continue;
                var name = new SoughtName(use.Kind, use.Name.Text, ((Missing)use.Lookup).Site!);
                foreach (var list in changes)
                {
                    foreach (var change in list)
                    {
                        if ((name.IsIn(change.Before) && !name.MayBeIn(change.After)) || (!name.MayBeIn(change.Before) && name.IsIn(change.After)))
                            return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The uses, with an explanation where a name of step number <paramref name="step"/> of migration number <paramref name="migration"/> is out of its time.</summary>
    public ImmutableArray<NameUse> Explain(int migration, int step, ImmutableArray<NameUse> uses, CancellationToken cancellationToken)
    {
        var here = migrations[migration];
        return Explain(new(migration, here.Replayed.Migration.Id, here.Steps[step].Direction, step), uses, cancellationToken);
    }

    /// <summary>The uses of a text that runs after all migrations, with an explanation where a name is out of its time.</summary>
    public ImmutableArray<NameUse> ExplainAfterAll(ImmutableArray<NameUse> uses, CancellationToken cancellationToken) =>
        migrations.Count == 0 ? uses : Explain(new(migrations.Count - 1, null, MigrationDirection.Up, int.MaxValue), uses, cancellationToken);

    private ImmutableArray<NameUse> Explain(PointInHistory point, ImmutableArray<NameUse> uses, CancellationToken cancellationToken)
    {
        for (var i = 0; i < uses.Length; i++)
        {
            var use = uses[i];
            if (!IsToExplain(use))
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            var missing = (Missing)use.Lookup;
            if (Explain(point, use, missing, new(use.Kind, use.Name.Text, missing.Site!)) is { } explained)
                uses = uses.SetItem(i, use with { Lookup = explained });
        }

        return uses;
    }

    private static bool IsToExplain(NameUse use) => use.Lookup is Missing { Miss: Miss.Unknown or Miss.OffSearchPath, Site: not null };

    private Missing? Explain(PointInHistory point, NameUse use, Missing missing, SoughtName name)
    {
        var (index, id, direction, step) = point;
        var position = use.Place.SqlSpan?.Start ?? 0;
        for (var i = index; i >= 0; i--)
        {
            var changes = migrations[i].Changes;
            var otherId = migrations[i].Replayed.Migration.Id;
            for (var j = changes.Length - 1; j >= 0; j--)
            {
                var change = changes[j];
                if (!Counts(change, otherId == id, direction) || (i == index && !IsBefore(change, step, position)) || !name.IsIn(change.Before) || name.MayBeIn(change.After))
                    continue;
                if (name.NewName(change.Before, change.After) is var (shown, called, written))
                {
                    return missing with
                    {
                        Miss = Miss.OutOfTime,
                        Event = new(NameEventKind.Renamed, otherId, otherId == id, shown, called == shown ? null : called),
                        Nearest = written,
                        IsCertain = written is not null,
                    };
                }

                return missing.Miss == Miss.OffSearchPath ? null : missing with { Miss = Miss.OutOfTime, Event = new(NameEventKind.Dropped, otherId, otherId == id) };
            }
        }

        if (missing.Miss == Miss.OffSearchPath)
            return null; // it exists now, elsewhere: that one is meant
        for (var i = index; i < migrations.Count; i++)
        {
            var otherId = migrations[i].Replayed.Migration.Id;
            foreach (var change in migrations[i].Changes)
            {
                if (Counts(change, otherId == id, direction) && (i != index || IsAfter(change, step, position)) && !name.MayBeIn(change.Before) && name.IsIn(change.After))
                    return missing with { Miss = Miss.OutOfTime, Event = new(NameEventKind.CreatedLater, otherId, otherId == id) };
            }
        }

        return null;
    }

    /// <summary>Where a text runs.</summary>
    /// <param name="Migration">The index of the migration.</param>
    /// <param name="Id">Its id; null: after all of them.</param>
    /// <param name="Direction">Whether it is run by Up or Down.</param>
    /// <param name="Step">The index of its step.</param>
    private readonly record struct PointInHistory(int Migration, string? Id, MigrationDirection Direction, int Step);

    // Down is judged from the state after its own Up: what other Downs do is no part of its past. After a Down comes the rest of it, or the Up of the next migration.
    private static bool Counts(CatalogChange change, bool isSameMigration, MigrationDirection here) =>
        change.Direction == MigrationDirection.Up || (here == MigrationDirection.Down && isSameMigration);

    // Of the step itself, the statements of its text on one side of the name.
    private static bool IsBefore(CatalogChange change, int step, int position) =>
        change.Step < step || (change.Step == step && change.Statement is { } statement && statement.End <= position);

    private static bool IsAfter(CatalogChange change, int step, int position) =>
        change.Step > step || (change.Step == step && change.Statement is { } statement && statement.Start > position);

    /// <summary>A missing name, and how to look for it in other catalogs of the same history.</summary>
    private sealed class SoughtName(NameKind kind, string name, MissingSite site)
    {
        private readonly ImmutableArray<Table> _tables = OwnTables(site);

        /// <summary>Whether it certainly exists there.</summary>
        public bool IsIn(Catalog catalog) => Find(catalog, out var isMaybe) is not null && !isMaybe;

        /// <summary>Whether it may exist there.</summary>
        public bool MayBeIn(Catalog catalog) => Find(catalog, out _) is not null;

        /// <summary>
        /// What the thing is called after the change, what where the name was looked for, and what to write there; the last two are null if it is gone
        /// by then. Null: the change itself dropped it.
        /// </summary>
        public (string Shown, string? Now, string? Written)? NewName(Catalog before, Catalog after)
        {
            var owner = Find(before, out _);
            switch (kind)
            {
                case NameKind.Column when owner is Table table:
                    var number = table.Columns.Find(name)!.Number;
                    return after.FindTable(table.Id)?.Columns.Find(number) is { } column
                        ? Alone(column.Name, site.Catalog.FindTable(table.Id)?.Columns.Find(number) is { IsMaybe: false } now ? now.Name : null)
                        : null;
                case NameKind.Relation when owner is Table table:
                    return after.FindTable(table.Id) is { } moved
                        ? InSchema(after, moved, site.Catalog.FindTable(table.Id) is { IsMaybe: false } present ? present : null)
                        : null;
                case NameKind.Index when owner is Table table:
                    var old = table.FindIndex(name)!;
                    return after.FindTable(table.Id) is { } kept
                        && OnlyOne(kept.Indexes, index => table.FindIndex(index.Name) is null && SameColumns(index.Columns, old.Columns)) is { } renamed
                        && site.Catalog.FindIndex(kept.Schema, renamed.Name) is not null
                            ? Same(Call(kept.Schema, renamed.Name, SqlName.Quote(kept.Schema) + "." + SqlName.Quote(renamed.Name), site.Catalog.FindIndex(null, renamed.Name)?.Table.Id == kept.Id))
                            : null;
                case NameKind.Constraint when owner is Table table:
                    var former = table.FindConstraint(name)!;
                    return after.FindTable(table.Id) is { } holder
                        && OnlyOne(holder.Constraints, other => table.FindConstraint(other.Name) is null && other.Kind == former.Kind && SameColumns(other.Columns, former.Columns)) is { } called
                        ? Alone(called.Name, site.Catalog.FindTable(table.Id)?.FindConstraint(called.Name)?.Name)
                        : null;
                case NameKind.Schema:
                    return OnlyOne(after.Schemas.Keys.ToImmutableArray(), other => before.FindSchema(other) is null) is { } schema
                        ? Alone(schema, site.Catalog.FindSchema(schema) is { IsMaybe: false } ? schema : null)
                        : null;
                case NameKind.Sequence or NameKind.Relation when owner is CatalogSchema:
                    var made = after.Schemas.Values.SelectMany(at => at.Sequences.Keys.Where(other => before.FindSchema(at.Name)?.FindSequence(other) is null).Select(other => Tuple.Create(at.Name, other)));
                    return OnlyOne(made.ToImmutableArray(), _ => true) is var (home, sequence) && site.Catalog.FindSchema(home)?.FindSequence(sequence) is { IsMaybe: false }
                        ? Same(Call(home, sequence, SqlName.Quote(home) + "." + SqlName.Quote(sequence), site.Catalog.FindSequence(null, sequence)?.Schema.Name == home))
                        : null;
                default:
                    return null;
            }
        }

        // What stands within something that is named apart.
        private static (string Shown, string? Now, string? Written) Alone(string shown, string? now)
        {
            var written = now is null ? null : SqlName.Quote(now);
            return (SqlName.Quote(shown), written, written);
        }

        private static (string Shown, string? Now, string? Written) Same((string Shown, string? Written) name) => (name.Shown, name.Shown, name.Written);

        private (string Shown, string? Now, string? Written) InSchema(Catalog after, Table moved, Table? now)
        {
            var shown = Call(moved.Schema, moved.Name, moved.FullName, after.FindTable(null, moved.Name)?.Id == moved.Id).Shown;
            if (now is null)
                return (shown, null, null);
            var (called, written) = Call(now.Schema, now.Name, now.FullName, site.Catalog.FindTable(null, now.Name)?.Id == now.Id);
            return (shown, called, written);
        }

        private (string Shown, string? Written) Call(string schema, string newName, string fullName, bool isOnPath) =>
            site.Schema is { } written ? (fullName, written == schema ? SqlName.Quote(newName) : null)
            : isOnPath ? (SqlName.Quote(newName), SqlName.Quote(newName))
            : (fullName, fullName);

        // The owner of what has the name: the table it is or belongs to, or a schema.
        private object? Find(Catalog catalog, out bool isMaybe)
        {
            isMaybe = false;
            if (kind == NameKind.Schema)
            {
                var schema = catalog.FindSchema(name);
                isMaybe = schema is { IsMaybe: true };
                return schema;
            }

            return kind is NameKind.Column or NameKind.Constraint || !_tables.IsEmpty ? FindInTables(catalog, out isMaybe) : FindInSchemas(catalog, out isMaybe);
        }

        private object? FindInTables(Catalog catalog, out bool isMaybe)
        {
            isMaybe = false;
            foreach (var table in _tables)
            {
                // Most changes leave the table where it is; only after a rename every table must be asked.
                var known = catalog.FindTable(table.Schema, table.Name);
                if (known?.Id != table.Id)
                    known = catalog.FindTable(table.Id);
                if (known is null)
                    continue;
                isMaybe = known.IsMaybe;
                switch (kind)
                {
                    case NameKind.Column when known.Columns.Find(name) is { } column:
                        isMaybe |= column.IsMaybe;
                        return known;
                    case NameKind.Constraint when known.FindConstraint(name) is { } constraint:
                        isMaybe |= constraint.IsMaybe;
                        return known;
                    case NameKind.Index when known.FindIndex(name) is { } index:
                        isMaybe |= index.IsMaybe;
                        return known;
                }
            }

            return null;
        }

        private object? FindInSchemas(Catalog catalog, out bool isMaybe)
        {
            isMaybe = false;
            if (site.Schema is { } one)
                return FindIn(catalog.FindSchema(one), ref isMaybe);
            foreach (var onPath in site.Catalog.SearchPath)
            {
                if (FindIn(catalog.FindSchema(onPath), ref isMaybe) is { } found)
                    return found;
            }

            return null;
        }

        private object? FindIn(CatalogSchema? schema, ref bool isMaybe)
        {
            if (schema is null)
                return null;
            switch (kind)
            {
                case NameKind.Relation when schema.FindTable(name) is { } table:
                    isMaybe = table.IsMaybe;
                    return table;
                case NameKind.Index when schema.FindIndex(name) is var (owner, index):
                    isMaybe = index.IsMaybe;
                    return owner;
                case NameKind.Relation or NameKind.Sequence when schema.FindSequence(name) is { } sequence:
                    isMaybe = sequence.IsMaybe;
                    return schema;
                default:
                    return null;
            }
        }

        // Tables of another context have ids of their own.
        private static ImmutableArray<Table> OwnTables(MissingSite site)
        {
            var own = ImmutableArray.CreateBuilder<Table>(site.Tables.Length);
            foreach (var table in site.Tables)
            {
                if (site.Catalog.FindTable(table.Schema, table.Name)?.Id == table.Id)
                    own.Add(table);
            }

            return own.ToImmutable();
        }

        private static T? OnlyOne<T>(ImmutableArray<T> items, Func<T, bool> isWanted)
            where T : class
        {
            T? found = null;
            foreach (var item in items)
            {
                if (!isWanted(item))
                    continue;
                if (found is not null)
                    return null;
                found = item;
            }

            return found;
        }

        private static bool SameColumns(ImmutableArray<int> a, ImmutableArray<int> b) => a == b || a.SequenceEqual(b);
    }
}
