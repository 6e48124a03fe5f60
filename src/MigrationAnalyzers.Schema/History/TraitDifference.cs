using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.History;

/// <summary>What of two catalogs differs although every object is in both: comments, owners, privileges, row security, and what views and routines do.</summary>
internal static class TraitDifference
{
    private const string Everybody = "PUBLIC";

    /// <summary>Adds the traits that are in one catalog and not, or otherwise, in the other.</summary>
    /// <param name="before">What there was before the migration.</param>
    /// <param name="up">What there was after its Up. What Down says anew is taken for right: what there was before the history is not known.</param>
    /// <param name="after">What there is after its Down.</param>
    /// <param name="left">Takes what is there now and was not before.</param>
    /// <param name="lost">Takes what was there before.</param>
    public static void Add(Catalog before, Catalog up, Catalog after, ImmutableArray<string>.Builder left, ImmutableArray<string>.Builder lost)
    {
        if (!ReferenceEquals(before.Traits, after.Traits))
        {
            var (old, now, between) = (Named(before), Named(after), Named(up));
            Add(old, now, after, extra: lost, isExtra: (key, value) => !now.TryGetValue(key, out var other) || other != value);
            Add(now, old, before, extra: left, isExtra: (key, value) => !old.ContainsKey(key) && between.TryGetValue(key, out var set) && set == value);
        }

        if (!ReferenceEquals(before.Routines, after.Routines))
            AddBodies(before, after, lost);
    }

    private static void Add(
        Dictionary<(string Noun, Trait Trait), string> one,
        Dictionary<(string Noun, Trait Trait), string> other,
        Catalog otherCatalog,
        ImmutableArray<string>.Builder extra,
        Func<(string, Trait), string, bool> isExtra)
    {
        var privileges = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var pair in one.OrderBy(pair => pair.Key.Noun, StringComparer.Ordinal).ThenBy(pair => pair.Key.Trait.Kind))
        {
            var (noun, trait) = pair.Key;
            if (pair.Value == Catalog.UnknownTrait || (other.TryGetValue(pair.Key, out var value) && value == Catalog.UnknownTrait) || !isExtra(pair.Key, pair.Value) || !Exists(trait.Owner, noun, otherCatalog))
                continue;
            switch (trait.Kind)
            {
                case TraitKind.Privilege:
                    var key = $"on {noun} of {(trait.Role == Everybody ? Everybody : SqlName.Quote(trait.Role!))}";
                    if (!privileges.TryGetValue(key, out var names))
                        privileges.Add(key, names = new());
                    names.Add(trait.Privilege!);
                    break;
                case TraitKind.Comment:
                    extra.Add($"the comment on {noun}");
                    break;
                case TraitKind.Owner:
                    extra.Add($"the owner {SqlName.Quote(pair.Value)} of {noun}");
                    break;
                case TraitKind.RowSecurity:
                    extra.Add($"row level security of {noun}");
                    break;
                case TraitKind.ForcedRowSecurity:
                    extra.Add($"forced row level security of {noun}");
                    break;
                case TraitKind.Definition:
                    extra.Add($"the query of {noun}");
                    break;
            }
        }

        foreach (var pair in privileges)
        {
            pair.Value.Sort(StringComparer.Ordinal);
            extra.Add($"{string.Join(" and ", pair.Value)} {pair.Key}");
        }
    }

    // By the names that objects have at that point: one that is dropped and made anew is another one, and has lost what was said of it.
    private static Dictionary<(string Noun, Trait Trait), string> Named(Catalog catalog)
    {
        var named = new Dictionary<(string, Trait), string>();
        if (catalog.Traits.IsEmpty)
            return named;
        var tables = new Dictionary<int, Table>();
        foreach (var table in catalog.Schemas.Values.SelectMany(schema => schema.Tables.Values))
        {
            if (table.Name != HistoryStart.HistoryTable) // EF Core's own: GRANT ... ON ALL TABLES means it as well, but nobody undoes that
                tables[table.Id] = table;
        }

        foreach (var pair in catalog.Traits)
        {
            var owner = pair.Key.Owner;
            if (owner.Table == 0)
                named[(NounOf(owner), pair.Key)] = pair.Value;
            else if (tables.TryGetValue(owner.Table, out var table) && NounOf(owner, table) is { } noun)
                named[(noun, pair.Key with { Owner = default })] = pair.Value;
        }

        return named;
    }

    private static string? NounOf(TraitOwner owner, Table table)
    {
        if (owner.Column == 0)
            return table.FullName;
        return table.Columns.Items.FirstOrDefault(column => column.Number == owner.Column) is { } found ? table.FullName + "." + SqlName.Quote(found.Name) : null;
    }

    private static string NounOf(TraitOwner owner) => owner.Kind switch
    {
        ObjectKind.Schema => "schema " + SqlName.Quote(owner.Name!),
        ObjectKind.Sequence => $"sequence {SqlName.Quote(owner.Schema!)}.{SqlName.Quote(owner.Name!)}",
        _ => $"function {SqlName.Quote(owner.Schema!)}.{SqlName.Quote(owner.Name!)}",
    };

    // What is gone altogether is said to be gone, and nothing more.
    private static bool Exists(TraitOwner owner, string noun, Catalog catalog) => owner.Kind switch
    {
        ObjectKind.Schema => catalog.FindSchema(owner.Name!) is { IsMaybe: false },
        ObjectKind.Sequence => catalog.FindSequence(owner.Schema, owner.Name!) is { Sequence.IsMaybe: false },
        ObjectKind.Function => catalog.FindRoutines(owner.Schema, owner.Name!).Any(routine => !routine.IsMaybe),
        _ => HasRelationOrColumn(noun, catalog),
    };

    private static bool HasRelationOrColumn(string noun, Catalog catalog)
    {
        foreach (var table in catalog.Schemas.Values.SelectMany(schema => schema.Tables.Values))
        {
            if (table.IsMaybe || !noun.StartsWith(table.FullName, StringComparison.Ordinal))
                continue;
            if (noun.Length == table.FullName.Length || table.Columns.Items.Any(column => !column.IsMaybe && noun == table.FullName + "." + SqlName.Quote(column.Name)))
                return true;
        }

        return false;
    }

    private static void AddBodies(Catalog before, Catalog after, ImmutableArray<string>.Builder lost)
    {
        foreach (var routine in before.Routines.Values.SelectMany(overloads => overloads).OrderBy(routine => routine.Schema + "." + routine.Name, StringComparer.Ordinal))
        {
            if (routine.IsMaybe || BodyOf(routine) is not { } body)
                continue;
            var twin = after.FindRoutines(routine.Schema, routine.Name).FirstOrDefault(other => !other.IsMaybe && other.IsSameAs(routine));
            if (twin is not null && !ReferenceEquals(twin.Source, routine.Source) && BodyOf(twin) is { } other && SqlFingerprint.Of(body) != SqlFingerprint.Of(other))
                lost.Add($"the body of function {SqlName.Quote(routine.Schema)}.{SqlName.Quote(routine.Name)}");
        }
    }

    // How a body is quoted makes no difference.
    private static string? BodyOf(Routine routine)
    {
        if (routine.Source is not RoutineDefinition { Statement: { HasHole: false, HasError: false } statement } definition)
            return null;
        return statement.Body switch
        {
            PlpgsqlBody body => body.Text.Value,
            SqlBody { Text: { } text } => text.Value,
            OpaqueBody body => body.Text.Value,
            { } body => definition.Text.Substring(body.Span.Start, body.Span.Length),
            null => null,
        };
    }
}
