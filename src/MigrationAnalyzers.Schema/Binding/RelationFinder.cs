using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>What a relation name found.</summary>
internal enum RelationAnswer
{
    /// <summary>A relation with known columns, or one that may not exist.</summary>
    Table,

    /// <summary>A sequence.</summary>
    Sequence,

    /// <summary>An index.</summary>
    Index,

    /// <summary>The server's own, or something that cannot be known.</summary>
    Opaque,

    /// <summary>Nothing, in a schema that exists.</summary>
    Missing,

    /// <summary>The schema does not exist.</summary>
    MissingSchema,
}

/// <summary>Looks relations up in the own catalog, and in those of neighbours before it calls anything missing.</summary>
internal sealed class RelationFinder(Catalog own, ImmutableArray<Catalog> neighbours, ServerObjects? serverObjects = null)
{
    private readonly ServerObjects _server = serverObjects ?? ServerObjects.For(null);

    // Relations that extensions put into the schema they are created in; a history may use them without enabling the extension itself.
    private static readonly HashSet<string> ExtensionRelations = new(StringComparer.Ordinal)
    {
        "spatial_ref_sys", "geometry_columns", "geography_columns", "raster_columns", "raster_overviews", "hypopg_list_indexes",
    };

    // Schemas of extensions' own, which a server may have without the history enabling them.
    private static readonly HashSet<string> ExtensionSchemas = new(StringComparer.Ordinal)
    {
        "topology", "tiger", "tiger_data", "timescaledb_information", "timescaledb_experimental", "_timescaledb_catalog", "_timescaledb_internal",
        "_timescaledb_functions", "_timescaledb_config", "_timescaledb_cache", "cron", "pgagent", "partman", "repack", "pgmq", "vault", "graphql", "net", "pgsodium",
    };

    // Schemas and tables that libraries and hosting platforms make by themselves: job schedulers, outboxes, document stores, platforms' users and files.
    private static readonly HashSet<string> ComponentSchemas = new(StringComparer.Ordinal) { "hangfire", "quartz", "cap", "wolverine", "auth", "storage", "realtime", "extensions" };

    private static readonly string[] ComponentTables = { "qrtz_", "mt_doc_", "mt_event", "mt_stream", "wolverine_" };

    private const string PgCatalog = "pg_catalog";
    private const string InformationSchema = "information_schema";

    /// <summary>Looks <paramref name="name"/> up as PostgreSQL does: in <paramref name="schema"/>, or without one along the search path.</summary>
    public RelationAnswer Find(string? schema, string name, out Table? table)
    {
        table = null;
        if (schema is null)
        {
            if (FindUnqualifiedOfServer(name, out table) is { } ofServer)
                return ofServer;
        }
        else if (IsServerSchema(schema))
        {
            table = _server.FindTable(schema, name);
            if (table is not null)
                return RelationAnswer.Table;
            if (_server.HasRelation(schema, name))
                return RelationAnswer.Index;

            // Extensions can put relations into pg_catalog, nothing puts any into information_schema.
            return schema == InformationSchema || IsOfOtherVersion(name) || IsMisspelt(name) ? RelationAnswer.Missing : RelationAnswer.Opaque;
        }
        else if (IsSystemSchema(schema))
        {
            return RelationAnswer.Opaque;
        }

        var answer = FindIn(own, schema, name, out table);
        if (schema == Catalog.TemporarySchema && table is null)
            return RelationAnswer.Opaque; // functions may have made it
        if (answer is not (RelationAnswer.Missing or RelationAnswer.MissingSchema))
            return answer;
        var isSchemaKnown = answer is RelationAnswer.Missing;
        var isOpen = own.MayHold(schema, name) || schema is not null && ExtensionSchemas.Contains(schema) || schema is null && (!own.SearchPathIsKnown || ExtensionRelations.Contains(name)) || IsOpen(own, schema);
        foreach (var neighbour in neighbours)
        {
            answer = FindIn(neighbour, schema, name, out table);
            if (answer is not (RelationAnswer.Missing or RelationAnswer.MissingSchema))
                return answer;
            isSchemaKnown |= answer is RelationAnswer.Missing;
            isOpen |= neighbour.MayHold(schema, name) || IsOpen(neighbour, schema);
        }

        if (isOpen || IsOfComponent(schema, name))
            return RelationAnswer.Opaque;
        return isSchemaKnown ? RelationAnswer.Missing : RelationAnswer.MissingSchema;
    }

    /// <summary>Whether a schema of exactly this name exists; null: that cannot be known.</summary>
    public bool? HasSchema(string name)
    {
        if (IsServerSchema(name))
            return true;
        if (IsSystemSchema(name) || name == Catalog.TemporarySchema || ExtensionSchemas.Contains(name) && own.FindSchema(name) is null)
            return null;
        var schema = own.FindSchema(name);
        var isOpen = own.IsOpenForAnything || schema is { IsMaybe: true };
        if (schema is { IsMaybe: false })
            return true;
        foreach (var neighbour in neighbours)
        {
            if (neighbour.FindSchema(name) is { IsMaybe: false })
                return true;
            isOpen |= neighbour.IsOpenForAnything;
        }

        return isOpen || IsComponentSchema(name) ? null : false;
    }

    private bool IsOfComponent(string? schema, string name) =>
        schema is not null && IsComponentSchema(schema) || Array.Exists(ComponentTables, prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    // Not where the history has a schema of that name, in whatever letter case: then that is meant.
    private bool IsComponentSchema(string name) =>
        ComponentSchemas.Contains(name) && !All().Any(catalog => catalog.Schemas.Keys.Any(known => SqlName.EqualsIgnoringCase(known, name)));

    /// <summary>
    /// The relation that <paramref name="name"/> was probably meant to be, among those that could stand in its place; without a schema, a relation of
    /// exactly this name in another schema comes before names that are merely near.
    /// </summary>
    /// <param name="schema">The schema it was looked for in; null: the search path.</param>
    /// <param name="name">The name that does not exist.</param>
    /// <param name="alsoVisible">Further names that could stand in its place: WITH queries.</param>
    /// <param name="letterCaseOnly">Whether only names that differ in letter case count.</param>
    public NearRelation? FindNearest(string? schema, string name, IEnumerable<string> alsoVisible, bool letterCaseOnly)
    {
        var names = new List<string>();
        var tables = new List<Table?>();
        foreach (var visible in alsoVisible)
        {
            names.Add(visible);
            tables.Add(null);
        }

        var server = schema ?? (name.StartsWith("pg_", StringComparison.Ordinal) ? PgCatalog : null);
        if (server is not null && IsServerSchema(server))
        {
            foreach (var builtIn in _server.TableNames(server))
            {
                names.Add(builtIn);
                tables.Add(null);
            }
        }

        foreach (var table in VisibleTables(schema))
        {
            names.Add(table.Name);
            tables.Add(table);
        }

        if (NearestName.FindLetterCase(name, names) is { } sameLetters)
            return new(TableAt(sameLetters.Index), SqlName.Quote(names[sameLetters.Index]), Nearness.LetterCase, sameLetters.IsCertain);
        if (letterCaseOnly)
            return null;
        if (schema is null && FindElsewhere(name) is { } elsewhere)
            return elsewhere;
        return NearestName.Find(name, names) is { } near
            ? new(TableAt(near.Index), SqlName.Quote(names[near.Index]), near.Nearness, near.IsCertain)
            : null;

        // Those of the server are not made before they are needed.
        Table? TableAt(int index) => tables[index] ?? (server is not null && IsServerSchema(server) ? _server.FindTable(server, names[index]) : null);
    }

    /// <summary>
    /// Like <see cref="FindNearest"/> among relations of every kind, those included that FROM cannot read; or among sequences alone.
    /// <paramref name="isOpen"/>: there may be others.
    /// </summary>
    public NearRelation? FindNearName(string? schema, string name, bool onlySequences, bool letterCaseOnly, out bool isOpen)
    {
        var names = new List<string>();
        var tables = new List<Table?>();
        isOpen = letterCaseOnly;
        foreach (var catalog in All())
        {
            isOpen |= catalog.IsOpen;
            foreach (var onPath in schema is null ? catalog.SearchPath : ImmutableArray.Create(schema))
            {
                if (catalog.FindSchema(onPath) is not { } found)
                    continue;
                isOpen |= found.IsOpen;
                foreach (var sequence in found.Sequences)
                    Add(sequence.Key, null, sequence.Value.IsMaybe);
                foreach (var table in found.Tables)
                {
                    isOpen |= table.Value.MayHaveRelation(name); // its indexes and sequences are relations as well
                    if (onlySequences)
                        continue;
                    Add(table.Key, table.Value, table.Value.IsMaybe);
                    foreach (var index in table.Value.Indexes)
                        Add(index.Name, null, index.IsMaybe || table.Value.IsMaybe);
                }
            }
        }

        var near = NearestName.FindLetterCase(name, names);
        if (near is null && !isOpen)
        {
            if (schema is null && !onlySequences && FindElsewhere(name) is { } elsewhere)
                return elsewhere;
            near = NearestName.Find(name, names);
        }

        return near is { } match ? new(tables[match.Index], SqlName.Quote(names[match.Index]), match.Nearness, match.IsCertain) : null;

        void Add(string candidate, Table? table, bool isMaybe)
        {
            if (isMaybe || names.Contains(candidate))
                return;
            names.Add(candidate);
            tables.Add(table);
        }
    }

    /// <summary>The schema that <paramref name="name"/> was probably meant to be.</summary>
    public (string Name, NearestMatch Match)? FindNearestSchema(string name)
    {
        var names = new List<string> { PgCatalog, InformationSchema, Catalog.TemporarySchema };
        foreach (var catalog in All())
        {
            foreach (var schema in catalog.Schemas)
            {
                if (schema.Key != Catalog.TemporarySchema && !names.Contains(schema.Key))
                    names.Add(schema.Key);
            }
        }

        return NearestName.Find(name, names) is { } near ? (names[near.Index], near) : null;
    }

    // In schemas that are not on the search path: of exactly this name, or else of one that differs in letter case.
    private NearRelation? FindElsewhere(string name)
    {
        var found = new List<Table>();
        foreach (var catalog in All())
        {
            foreach (var schema in catalog.Schemas)
            {
                if (schema.Value.FindTable(name) is { IsMaybe: false } table && schema.Key != Catalog.TemporarySchema)
                    AddElsewhere(found, table);
            }
        }

        if (found.Count == 0)
        {
            foreach (var table in All().SelectMany(catalog => catalog.Schemas).SelectMany(schema => schema.Value.Tables))
            {
                if (table.Value is { IsMaybe: false, Schema: not Catalog.TemporarySchema } && SqlName.EqualsIgnoringCase(table.Key, name))
                    AddElsewhere(found, table.Value);
            }
        }

        if (found.Count == 0)
            return null;
        found.Sort((a, b) => string.CompareOrdinal(a.FullName, b.FullName));
        return new(found[0], found[0].FullName, Nearness.Schema, IsCertain: found.Count == 1) { Elsewhere = found.Select(table => table.FullName).ToImmutableArray() };
    }

    // Two contexts may know one table.
    private static void AddElsewhere(List<Table> found, Table table)
    {
        if (!found.Exists(known => known.Schema == table.Schema && known.Name == table.Name))
            found.Add(table);
    }

    private IEnumerable<Table> VisibleTables(string? schema)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var catalog in All())
        {
            var path = schema is null ? catalog.SearchPath.Insert(0, Catalog.TemporarySchema) : ImmutableArray.Create(schema);
            foreach (var onPath in path)
            {
                if (catalog.FindSchema(onPath) is not { } found)
                    continue;
                foreach (var table in found.Tables)
                {
                    if (!table.Value.IsMaybe && seen.Add(table.Key))
                        yield return table.Value;
                }
            }
        }
    }

    private IEnumerable<Catalog> All()
    {
        yield return own;
        foreach (var neighbour in neighbours)
            yield return neighbour;
    }

    private static RelationAnswer FindIn(Catalog catalog, string? schema, string name, out Table? table)
    {
        table = catalog.FindTable(schema, name);
        if (table is not null)
            return RelationAnswer.Table;
        if (catalog.FindSequence(schema, name) is not null)
            return RelationAnswer.Sequence;
        if (catalog.FindIndex(schema, name) is not null)
            return RelationAnswer.Index;
        if (schema is null || catalog.FindSchema(schema) is { IsMaybe: false })
            return RelationAnswer.Missing;
        return catalog.FindSchema(schema) is null ? RelationAnswer.MissingSchema : RelationAnswer.Opaque;
    }

    private static bool IsOpen(Catalog catalog, string? schema)
    {
        if (schema is not null)
            return catalog.FindSchema(schema) is { IsOpen: true };
        foreach (var onPath in catalog.SearchPath)
        {
            if (catalog.FindSchema(onPath) is { IsOpen: true })
                return true;
        }

        return false;
    }

    // pg_catalog comes before the search path, unless the path itself names it. Every relation in it begins with pg_, but many of extensions do too.
    private RelationAnswer? FindUnqualifiedOfServer(string name, out Table? table)
    {
        table = null;
        if (!name.StartsWith("pg_", StringComparison.Ordinal))
            return null;

        var ofHistory = own.FindTable(null, name);
        if (ofHistory is null)
        {
            table = _server.FindTable(PgCatalog, name);
            return table is not null ? RelationAnswer.Table : _server.HasRelation(PgCatalog, name) || !IsOfOtherVersion(name) && !IsMisspelt(name) ? RelationAnswer.Opaque : null;
        }

        if (ofHistory.Schema == Catalog.TemporarySchema || own.SearchPath.Contains(PgCatalog))
            return null;
        table = _server.FindTable(PgCatalog, name);
        return table is null ? null : RelationAnswer.Table;
    }

    // What only other versions than the configured one have is certain not to be there.
    private bool IsOfOtherVersion(string name) => _server.IsCertain && BuiltInVersions.HasRelation(PgCatalog, name);

    // Extensions bring relations whose names begin so, too; what is a few letters off one of the server's, and of no extension, is a slip.
    private bool IsMisspelt(string name)
    {
        if (ExtensionObjects.MayHaveRelation(name))
            return false;
        var names = _server.TableNames(PgCatalog).ToList();
        return NearestName.Find(name, names) is not null;
    }

    private static bool IsServerSchema(string name) => name is PgCatalog or InformationSchema;

    // Names with pg_ are the server's (42939 reserved_name); one that is near to those that it has is none of them.
    private static bool IsSystemSchema(string name) =>
        name == InformationSchema || name.StartsWith("pg_", StringComparison.Ordinal) && name != Catalog.TemporarySchema
        && (name.StartsWith("pg_temp_", StringComparison.Ordinal) || name.StartsWith("pg_toast_temp_", StringComparison.Ordinal) || Array.IndexOf(SystemSchemas, name) >= 0 || NearestName.Find(name, SystemSchemas) is null);

    private static readonly string[] SystemSchemas = { PgCatalog, "pg_toast", Catalog.TemporarySchema };
}

/// <summary>A relation that was probably meant.</summary>
/// <param name="Table">The table it is; null: a WITH query.</param>
/// <param name="Text">What to write in place of the name.</param>
/// <param name="Nearness">How near it is.</param>
/// <param name="IsCertain">Whether no other comes close.</param>
internal sealed record NearRelation(Table? Table, string Text, Nearness Nearness, bool IsCertain)
{
    /// <summary>Where only the schema is missing: every relation of that name, with its schema.</summary>
    public ImmutableArray<string> Elsewhere { get; init; } = ImmutableArray<string>.Empty;
}
