using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>Every table, column, index... at one point of the history. Immutable; unchanged parts are shared.</summary>
public sealed partial class Catalog
{
    /// <summary>The name under which temporary tables are kept: PostgreSQL's own alias for the session's temporary schema.</summary>
    public const string TemporarySchema = "pg_temp";

    private Catalog()
    {
    }

    private Catalog(Catalog other)
    {
        Schemas = other.Schemas;
        _isOpened = other._isOpened;
        _furtherNames = other._furtherNames;
        _mayHaveOlder = other._mayHaveOlder;
        SearchPath = other.SearchPath;
        SearchPathIsKnown = other.SearchPathIsKnown;
        DefaultSearchPath = other.DefaultSearchPath;
        Routines = other.Routines;
        Objects = other.Objects;
        _hasUnknownObjects = other._hasUnknownObjects;
        _isSearchPathLocal = other._isSearchPathLocal;
        _nextId = other._nextId;
        _hasInheritance = other._hasInheritance;
        HasOwnOperators = other.HasOwnOperators;
        HasOwnCasts = other.HasOwnCasts;
        MayHaveLost = other.MayHaveLost;
        Traits = other.Traits;
    }

    private int _nextId = 1;
    private bool _hasInheritance;
    private bool _isSearchPathLocal;
    private bool _isOpened;
    private bool _mayHaveOlder;

    // Of the relations that something made under names which are not wholly known: what those begin and end with.
    private ImmutableArray<PartlyKnownName> _furtherNames = ImmutableArray<PartlyKnownName>.Empty;

    /// <summary>What a new database holds: schema <c>public</c>, and nothing in it.</summary>
    public static Catalog Empty { get; } = new Catalog
    {
        Schemas = ImmutableDictionary.Create<string, CatalogSchema>(StringComparer.Ordinal).Add("public", new CatalogSchema("public")),
        SearchPath = ImmutableArray.Create("public"),
        DefaultSearchPath = ImmutableArray.Create("public"),
        Routines = ImmutableDictionary.Create<string, ImmutableArray<Routine>>(StringComparer.Ordinal),
        Objects = ImmutableDictionary.Create<string, CatalogObject>(StringComparer.Ordinal),
    };

    /// <summary>The schemas by name. Those of the server itself (pg_catalog, information_schema) are not among them.</summary>
    public ImmutableDictionary<string, CatalogSchema> Schemas { get; private init; } = null!;

    /// <summary>Whether relations may exist that are not known: something unknown could have created any, or there were some before the history.</summary>
    public bool IsOpen => IsOpened || _mayHaveOlder;

    /// <summary>Whether something unknown could have created any relation, those of the model too.</summary>
    public bool IsOpened => _isOpened || !_furtherNames.IsEmpty;

    /// <summary>Whether more than relations of names that are known in part may exist that is not known: schemas, types, routines.</summary>
    public bool IsOpenForAnything => _isOpened || _mayHaveOlder;

    /// <summary>Whether a relation of this name may exist that is not known; without a schema, in any of the search path.</summary>
    public bool MayHold(string? schema, string name)
    {
        if (IsOpenForAnything)
            return true;
        foreach (var further in _furtherNames)
        {
            if (further.MayBe(schema, name) && (schema is not null || further.Schema is null || !SearchPathIsKnown || SearchPath.Contains(further.Schema)))
                return true;
        }

        return false;
    }

    /// <summary>The schemas an unqualified name is looked up in, in order.</summary>
    public ImmutableArray<string> SearchPath { get; private init; }

    /// <summary>Whether <see cref="SearchPath"/> is what the server uses at this point; if not, unqualified names cannot be judged.</summary>
    public bool SearchPathIsKnown { get; private init; } = true;

    /// <summary>The search path of a new session.</summary>
    public ImmutableArray<string> DefaultSearchPath { get; private init; }

    /// <summary>Whether the history made operators: then no operation can be called impossible.</summary>
    public bool HasOwnOperators { get; private init; }

    /// <summary>Whether the history made casts: then no conversion can be called impossible, and so no call and no operation.</summary>
    public bool HasOwnCasts { get; private init; }

    /// <summary>Whether something may be gone although it is here: a ROLLBACK undid it, or something dropped or renamed what it names by a value that is not known.</summary>
    public bool MayHaveLost { get; private init; }

    /// <summary>The schema an unqualified CREATE goes to: the first of the search path that exists.</summary>
    public string CreationSchema
    {
        get
        {
            foreach (var schema in SearchPath)
            {
                if (Schemas.ContainsKey(schema))
                    return schema;
            }

            return SearchPath.Length > 0 ? SearchPath[0] : "public";
        }
    }

    /// <summary>The schema of exactly this name.</summary>
    public CatalogSchema? FindSchema(string name) => Schemas.TryGetValue(name, out var schema) ? schema : null;

    /// <summary>The table or view of exactly this name; without a schema the search path decides, temporary tables first.</summary>
    public Table? FindTable(string? schema, string name)
    {
        if (schema is not null)
            return FindSchema(schema)?.FindTable(name);
        if (FindSchema(TemporarySchema)?.FindTable(name) is { } temporary)
            return temporary;
        foreach (var onPath in SearchPath)
        {
            if (FindSchema(onPath) is { } found && found.HasRelation(name))
                return found.FindTable(name);
        }

        return null;
    }

    /// <summary>The index of exactly this name and its table; without a schema the search path decides.</summary>
    public (Table Table, TableIndex Index)? FindIndex(string? schema, string name)
    {
        if (schema is not null)
            return FindSchema(schema)?.FindIndex(name);
        if (FindSchema(TemporarySchema)?.FindIndex(name) is { } temporary)
            return temporary;
        foreach (var onPath in SearchPath)
        {
            if (FindSchema(onPath) is { } found && found.HasRelation(name))
                return found.FindIndex(name);
        }

        return null;
    }

    /// <summary>The schema that holds the sequence of exactly this name, and the sequence; without a schema the search path decides.</summary>
    public (CatalogSchema Schema, Sequence Sequence)? FindSequence(string? schema, string name)
    {
        if (schema is not null)
            return FindSchema(schema) is { } named && named.FindSequence(name) is { } sequence ? (named, sequence) : null;
        if (FindSchema(TemporarySchema) is { } temporary && temporary.FindSequence(name) is { } own)
            return (temporary, own);
        foreach (var onPath in SearchPath)
        {
            if (FindSchema(onPath) is { } found && found.HasRelation(name))
                return found.FindSequence(name) is { } hit ? (found, hit) : null;
        }

        return null;
    }

    /// <summary>The table or view of this id.</summary>
    public Table? FindTable(int id)
    {
        foreach (var schema in Schemas)
        {
            foreach (var table in schema.Value.Tables)
            {
                if (table.Value.Id == id)
                    return table.Value;
            }
        }

        return null;
    }

    /// <summary>Whether any schema has a table or view of exactly this name.</summary>
    public bool HasTableInAnySchema(string name)
    {
        foreach (var schema in Schemas)
        {
            if (schema.Value.Tables.ContainsKey(name))
                return true;
        }

        return false;
    }

    /// <summary>This catalog with unqualified names looked up in <paramref name="schemas"/> by every session.</summary>
    public Catalog WithDefaultSearchPath(ImmutableArray<string> schemas) => new(this) { DefaultSearchPath = schemas, SearchPath = schemas, SearchPathIsKnown = true };

    /// <summary>This catalog with unqualified names looked up in <paramref name="schemas"/>, until the session ends, or if local, the transaction.</summary>
    public Catalog WithSearchPath(ImmutableArray<string> schemas, bool isLocal = false) =>
        new(this) { SearchPath = schemas, SearchPathIsKnown = true, _isSearchPathLocal = isLocal };

    /// <summary>This catalog with the search path of <paramref name="other"/>.</summary>
    public Catalog WithSearchPathOf(Catalog other) =>
        new(this) { SearchPath = other.SearchPath, SearchPathIsKnown = other.SearchPathIsKnown, _isSearchPathLocal = other._isSearchPathLocal };

    /// <summary>This catalog with operators of the history's own.</summary>
    public Catalog WithOwnOperators() => HasOwnOperators ? this : new(this) { HasOwnOperators = true };

    /// <summary>This catalog with casts of the history's own.</summary>
    public Catalog WithOwnCasts() => HasOwnCasts ? this : new(this) { HasOwnCasts = true };

    /// <summary>This catalog with a search path that cannot be told.</summary>
    public Catalog WithUnknownSearchPath() => SearchPathIsKnown ? new(this) { SearchPathIsKnown = false } : this;

    /// <summary>This catalog after a transaction, and a session that may have ended: temporary tables are only possible, and so is a search path that was set.</summary>
    public Catalog WithoutSession()
    {
        var catalog = this;
        if (!SameItems(SearchPath, DefaultSearchPath) || !SearchPathIsKnown)
        {
            catalog = new(this) { SearchPath = DefaultSearchPath, SearchPathIsKnown = _isSearchPathLocal, _isSearchPathLocal = false };
        }

        if (catalog.FindSchema(TemporarySchema) is not { } temporary)
            return catalog;

        var tables = temporary.Tables;
        foreach (var pair in temporary.Tables)
            tables = tables.SetItem(pair.Key, pair.Value with { IsMaybe = true, IsOpen = true });
        var sequences = temporary.Sequences;
        foreach (var pair in temporary.Sequences)
            sequences = sequences.SetItem(pair.Key, pair.Value with { IsMaybe = true });
        return catalog.With(temporary with { Tables = tables, Sequences = sequences, IsMaybe = true });
    }

    /// <summary>This catalog without temporary relations.</summary>
    public Catalog WithoutTemporary() => Schemas.ContainsKey(TemporarySchema) ? new(this) { Schemas = Schemas.Remove(TemporarySchema) } : this;

    /// <summary>This catalog with relations possible that are not known.</summary>
    public Catalog Opened() => _isOpened ? this : new(this) { _isOpened = true };

    /// <summary>This catalog with relations possible whose names are known in part.</summary>
    public Catalog OpenedFor(PartlyKnownName name) => _isOpened || _furtherNames.Contains(name) ? this : new(this) { _furtherNames = _furtherNames.Add(name) };

    /// <summary>This catalog at the start of a history that tells of a few tables older than itself: there may be others, of which it tells nothing.</summary>
    public Catalog WithOlderRelations() => _mayHaveOlder ? this : new(this) { _mayHaveOlder = true };

    /// <summary>This catalog after something that could have done anything: relations are possible that are not known, and every table may have more columns.</summary>
    public Catalog OpenedEverywhere() => Opened().OpenTables(_ => true);

    /// <summary>
    /// This catalog after something that could have renamed or dropped anything, too: every relation, column and other object is only possible.
    /// </summary>
    public Catalog Unsettled()
    {
        var catalog = Opened().UnsettledObjects();
        foreach (var schema in Schemas)
        {
            foreach (var table in schema.Value.Tables)
                catalog = catalog.Replace(table.Value, table.Value.Unsettled(_ => true) with { IsMaybe = true });
        }

        return catalog;
    }

    /// <summary>This catalog after something that took away what nobody can tell.</summary>
    public Catalog WithLosses() => MayHaveLost ? this : new(this) { MayHaveLost = true };

    /// <summary>This catalog with every table open that <paramref name="isTouched"/> names.</summary>
    public Catalog OpenTables(Func<Table, bool> isTouched)
    {
        var catalog = this;
        foreach (var schema in Schemas)
        {
            foreach (var table in schema.Value.Tables)
            {
                if (!(table.Value.IsOpen && table.Value.HasUnknownKeys) && isTouched(table.Value))
                    catalog = catalog.Replace(table.Value, table.Value with { IsOpen = true, HasUnknownKeys = true });
            }
        }

        return catalog;
    }

    /// <summary>This catalog, giving new relations ids that <paramref name="other"/> has not given: branches that are joined later must not share ids.</summary>
    public Catalog WithIdsAfter(Catalog other) => new(this) { _nextId = Math.Max(_nextId, other._nextId) };

    /// <summary>What is certain if either <paramref name="a"/> or <paramref name="b"/> holds: what only one has is only possible.</summary>
    public static Catalog Join(Catalog a, Catalog b)
    {
        if (ReferenceEquals(a, b))
            return a;

        var schemas = a.Schemas;
        if (!ReferenceEquals(a.Schemas, b.Schemas))
        {
            foreach (var pair in a.Schemas)
            {
                var other = b.FindSchema(pair.Key);
                if (!ReferenceEquals(pair.Value, other))
                    schemas = schemas.SetItem(pair.Key, CatalogSchema.Join(pair.Value, other ?? new CatalogSchema(pair.Key) { IsMaybe = true }));
            }

            foreach (var pair in b.Schemas)
            {
                if (!a.Schemas.ContainsKey(pair.Key))
                    schemas = schemas.SetItem(pair.Key, CatalogSchema.Join(new CatalogSchema(pair.Key) { IsMaybe = true }, pair.Value));
            }
        }

        return new(a)
        {
            Schemas = schemas,
            _isOpened = a._isOpened || b._isOpened,
            _furtherNames = b._furtherNames.IsEmpty ? a._furtherNames : a._furtherNames.Union(b._furtherNames).ToImmutableArray(),
            _mayHaveOlder = a._mayHaveOlder || b._mayHaveOlder,
            SearchPathIsKnown = a.SearchPathIsKnown && b.SearchPathIsKnown && SameItems(a.SearchPath, b.SearchPath),
            _nextId = Math.Max(a._nextId, b._nextId),
            _hasInheritance = a._hasInheritance || b._hasInheritance,
            HasOwnOperators = a.HasOwnOperators || b.HasOwnOperators,
            HasOwnCasts = a.HasOwnCasts || b.HasOwnCasts,
            MayHaveLost = a.MayHaveLost || b.MayHaveLost,
            Routines = JoinRoutines(a, b),
            Objects = JoinObjects(a, b),
            _hasUnknownObjects = a._hasUnknownObjects || b._hasUnknownObjects,
            Traits = JoinTraits(a, b),
        };
    }

    private static bool SameItems(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        if (a == b)
            return true;
        if (a.Length != b.Length)
            return false;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i])
                return false;
        }

        return true;
    }
}
