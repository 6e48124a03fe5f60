using MigrationAnalyzers.Schema.Catalogs;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>Where names are looked for.</summary>
/// <param name="Schemas">The schemas; null: any.</param>
/// <param name="Tables">The tables; null: any.</param>
/// <param name="IsUnknown">Whether it cannot be told.</param>
internal readonly record struct HeldPlace(List<string>? Schemas, List<Table?>? Tables, bool IsUnknown)
{
    /// <summary>The only kinds of relation or constraint that are meant, as the server's own relations call them, each between commas; null: any.</summary>
    public string? OnlyKinds { get; init; }
}

/// <summary>The names that the server's own relations hold of one kind of things in one place.</summary>
internal sealed class HeldNames
{
    // EF Core's own, whose columns conventions rename: where no table is said it is hardly meant, and none of its columns either.
    private const string HistoryTable = "__EFMigrationsHistory";

    // The names; true: it certainly exists and is of the kind that is meant.
    private readonly Dictionary<string, bool> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _maybe = new(StringComparer.Ordinal);

    /// <summary>Collects the names.</summary>
    public HeldNames(IEnumerable<Catalog> catalogs, HeldKinds kinds, HeldPlace place)
    {
        foreach (var catalog in catalogs)
        {
            IsOpen |= catalog.IsOpen && place.Tables is null;
            if (kinds == HeldKinds.Routine)
            {
                foreach (var routine in catalog.Routines)
                    Add(routine.Key, place.Schemas is null || routine.Value.Any(overload => place.Schemas.Contains(overload.Schema)), isMaybe: false);
                continue;
            }

            if (kinds == HeldKinds.Type)
                AddTypes(catalog, place);
            foreach (var schema in catalog.Schemas)
            {
                if (kinds == HeldKinds.Schema)
                    Add(schema.Key, schema.Key != Catalog.TemporarySchema, schema.Value.IsMaybe);
                else if (place.Schemas is null || place.Schemas.Contains(schema.Key) || place.Tables is not null)
                    AddSchema(schema.Value, kinds, place);
            }
        }
    }

    /// <summary>Whether there may be others.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The relations with columns among them.</summary>
    public List<Table> Tables { get; } = new();

    /// <summary>Whether something has the name, or may have it.</summary>
    public bool Contains(string name) => _names.ContainsKey(name);

    /// <summary>Whether it is only possible that something has the name.</summary>
    public bool IsMaybe(string name) => _maybe.Contains(name);

    /// <summary>The name that differs only in letter case, in quotes around it, or in naming style.</summary>
    public (string Name, bool IsCertain)? FindNear(string name)
    {
        var candidates = new List<string>();
        foreach (var candidate in _names)
        {
            if (candidate.Value && !_maybe.Contains(candidate.Key))
                candidates.Add(candidate.Key);
        }

        if (name.Length > 2 && name[0] == '"' && name[name.Length - 1] == '"')
        {
            name = name.Substring(1, name.Length - 2).Replace("\"\"", "\"");
            if (candidates.Contains(name))
                return (name, true);
        }

        candidates.Sort(StringComparer.Ordinal); // where several are near, always the same is named
        return (NearestName.FindLetterCase(name, candidates) ?? NearestName.FindWords(name, candidates)) is { } near ? (candidates[near.Index], near.IsCertain) : null;
    }

    private void AddSchema(CatalogSchema schema, HeldKinds kinds, HeldPlace place)
    {
        IsOpen |= place.Tables is null && (schema.IsOpen || schema.IsMaybe);
        foreach (var pair in schema.Tables)
        {
            var table = pair.Value;
            if (place.Tables is not null && !place.Tables.Exists(wanted => wanted!.Id == table.Id && wanted.Schema == table.Schema && wanted.Name == table.Name))
                continue;
            Tables.Add(table);
            switch (kinds)
            {
                case HeldKinds.Column:
                    IsOpen |= table.IsOpen && (place.Tables is not null || table.Name != HistoryTable);
                    foreach (var column in table.Columns.Items)
                        Add(column.Name, !table.IsOpen, column.IsMaybe || table.IsMaybe);
                    break;
                case HeldKinds.Constraint:
                    IsOpen |= table.HasUnknownKeys;
                    foreach (var constraint in table.Constraints)
                        Add(constraint.Name, IsMeant(place.OnlyKinds, NamesOf(constraint.Kind)), constraint.IsMaybe || table.IsMaybe);
                    foreach (var (column, name) in NotNullNames.Of(table))
                        Add(name, isMeant: false, column.IsMaybe || table.IsMaybe);
                    break;
                case HeldKinds.Trigger or HeldKinds.Policy or HeldKinds.Rule:
                    foreach (var attached in table.Objects)
                        Add(attached.Name, attached.Kind == ObjectKindOf(kinds), attached.IsMaybe || table.IsMaybe);
                    break;
                case HeldKinds.Type:
                    // Every relation has a row type of its name.
                    Add(table.Name, isMeant: false, table.IsMaybe);
                    break;
                default:
                    Add(table.Name, (kinds & KindOf(table.Kind)) != 0 && IsMeant(place.OnlyKinds, NamesOf(table.Kind)), table.IsMaybe);
                    AddIndexes(table, kinds, place);
                    break;
            }
        }

        if ((kinds & HeldKinds.Relation) == 0)
            return;
        foreach (var sequence in schema.Sequences)
            Add(sequence.Key, (kinds & HeldKinds.Sequence) != 0 && IsMeant(place.OnlyKinds, "S"), sequence.Value.IsMaybe);
    }

    private void AddTypes(Catalog catalog, HeldPlace place)
    {
        IsOpen |= catalog.HasUnknownObjects;
        foreach (var pair in catalog.Objects)
        {
            if (pair.Value is not UserType type)
                continue;
            var isMeant = place.Schemas is null || place.Schemas.Contains(type.Schema);
            Add(type.Name, isMeant, type.IsMaybe);
            Add("_" + type.Name, isMeant: false, type.IsMaybe); // its array
        }
    }

    private static TableObjectKind ObjectKindOf(HeldKinds kinds) => kinds switch
    {
        HeldKinds.Trigger => TableObjectKind.Trigger,
        HeldKinds.Policy => TableObjectKind.Policy,
        _ => TableObjectKind.Rule,
    };

    private void AddIndexes(Table table, HeldKinds kinds, HeldPlace place)
    {
        // Only where indexes are meant do those that are not known count.
        var isMeant = (kinds & HeldKinds.Index) != 0 && IsMeant(place.OnlyKinds, "i", "I");
        IsOpen |= table.HasUnknownKeys && (isMeant || (kinds & HeldKinds.Sequence) != 0);
        foreach (var index in table.Indexes)
            Add(index.Name, isMeant, index.IsMaybe || table.IsMaybe);
    }

    private void Add(string name, bool isMeant, bool isMaybe)
    {
        _names[name] = isMeant || (_names.TryGetValue(name, out var known) && known);
        if (isMaybe)
            _maybe.Add(name);
    }

    private static bool IsMeant(string? only, params string[] kinds)
    {
        if (only is null)
            return true;
        foreach (var kind in kinds)
        {
            if (only.Contains("," + kind + ","))
                return true;
        }

        return false;
    }

    private static HeldKinds KindOf(RelationKind kind) => kind switch
    {
        RelationKind.Table => HeldKinds.Table,
        RelationKind.View => HeldKinds.View,
        RelationKind.MaterializedView => HeldKinds.MaterializedView,
        RelationKind.ForeignTable => HeldKinds.ForeignTable,
        _ => HeldKinds.CompositeType,
    };

    private static string[] NamesOf(RelationKind kind) => kind switch
    {
        RelationKind.Table => new[] { "r", "p", "BASE TABLE" },
        RelationKind.View => new[] { "v", "VIEW" },
        RelationKind.MaterializedView => new[] { "m" },
        RelationKind.ForeignTable => new[] { "f", "FOREIGN" },
        _ => new[] { "c" },
    };

    private static string[] NamesOf(TableConstraintKind kind) => kind switch
    {
        TableConstraintKind.PrimaryKey => new[] { "p", "PRIMARY KEY" },
        TableConstraintKind.Unique => new[] { "u", "UNIQUE" },
        TableConstraintKind.ForeignKey => new[] { "f", "FOREIGN KEY" },
        TableConstraintKind.Check => new[] { "c", "CHECK" },
        _ => new[] { "x" },
    };
}
