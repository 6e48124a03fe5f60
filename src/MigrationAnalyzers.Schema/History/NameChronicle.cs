using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>
/// Says of names that are missing what the history did to them: who renamed or dropped what they named, or who makes it later. Nothing is kept for this
/// while a history is replayed: it is read off the catalogs around the steps, once for each name that is missing.
/// </summary>
internal static class NameChronicle
{
    /// <summary>Explains the missing names of all steps, in place.</summary>
    public static void Explain(ImmutableArray<BoundStep>.Builder steps, CancellationToken cancellationToken)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            var uses = steps[i].Uses;
            var explained = Explain(steps, i, uses, cancellationToken);
            if (explained != uses)
                steps[i] = steps[i] with { Uses = explained };
        }
    }

    /// <summary>The uses, with an explanation where a name of step number <paramref name="index"/> is out of its time.</summary>
    public static ImmutableArray<NameUse> Explain(IReadOnlyList<BoundStep> steps, int index, ImmutableArray<NameUse> uses, CancellationToken cancellationToken)
    {
        for (var i = 0; i < uses.Length; i++)
        {
            var use = uses[i];
            if (use.Lookup is not Missing { Miss: Miss.Unknown or Miss.OffSearchPath, Site: { } site } missing)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            if (Explain(steps, index, use, missing, new(use.Kind, use.Name.Text, site)) is { } explained)
                uses = uses.SetItem(i, use with { Lookup = explained });
        }

        return uses;
    }

    private static Missing? Explain(IReadOnlyList<BoundStep> steps, int index, NameUse use, Missing missing, SoughtName name)
    {
        var here = steps[index];
        var position = use.Place.SqlSpan?.Start ?? 0;
        for (var i = index; i >= 0; i--)
        {
            if (!IsBefore(steps[i], here))
                continue;
            foreach (var change in Changes(steps[i], i == index ? position : null, isAfter: false).Reverse())
            {
                if (!name.IsIn(change.Before) || name.MayBeIn(change.After))
                    continue;
                var migration = steps[i].Migration;
                var isSame = migration.Id == here.Migration.Id;
                if (name.NewName(change.Before, change.After) is var (shown, called, written))
                {
                    return missing with
                    {
                        Miss = Miss.OutOfTime,
                        Event = new(NameEventKind.Renamed, migration.Id, isSame, shown, called == shown ? null : called),
                        Nearest = written,
                        IsCertain = written is not null,
                    };
                }

                return missing.Miss == Miss.OffSearchPath ? null : missing with { Miss = Miss.OutOfTime, Event = new(NameEventKind.Dropped, migration.Id, isSame) };
            }
        }

        if (missing.Miss == Miss.OffSearchPath)
            return null; // it exists now, elsewhere: that one is meant
        for (var i = index; i < steps.Count; i++)
        {
            if (!IsAfter(steps[i], here))
                continue;
            foreach (var change in Changes(steps[i], i == index ? position : null, isAfter: true))
            {
                if (!name.MayBeIn(change.Before) && name.IsIn(change.After))
                    return missing with { Miss = Miss.OutOfTime, Event = new(NameEventKind.CreatedLater, steps[i].Migration.Id, steps[i].Migration.Id == here.Migration.Id) };
            }
        }

        return null;
    }

    // Down is judged from the state after its own Up: what other Downs do is no part of its past.
    private static bool IsBefore(BoundStep step, BoundStep here) =>
        step.Operation is not BranchOperation && (step.Direction == MigrationDirection.Up || (here.Direction == MigrationDirection.Down && step.Migration.Id == here.Migration.Id));

    // After a Down comes the rest of it, or the Up of the next migration.
    private static bool IsAfter(BoundStep step, BoundStep here) =>
        step.Operation is not BranchOperation && (step.Direction == MigrationDirection.Up || (here.Direction == MigrationDirection.Down && step.Migration.Id == here.Migration.Id));

    // The statements of a text one by one; of the step itself only those on one side of the name.
    private static IEnumerable<(Catalog Before, Catalog After)> Changes(BoundStep step, int? position, bool isAfter)
    {
        if (step.Texts.IsEmpty)
        {
            if (position is null && !ReferenceEquals(step.Before, step.After))
                yield return (step.Before, step.After);
            yield break;
        }

        foreach (var text in step.Texts)
        {
            foreach (var (statement, before, after) in text.Statements)
            {
                if (ReferenceEquals(before, after))
                    continue;
                if (position is null || (isAfter ? statement.Span.Start > position : statement.Span.End <= position))
                    yield return (before, after);
            }
        }
    }

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
