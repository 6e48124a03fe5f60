using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>What CREATE EXTENSION does to a catalog.</summary>
public static class CreatedExtension
{
    // Extensions whose objects are not known one by one, but where they are: in a schema of this name.
    private static readonly Dictionary<string, string> OwnSchemas = new(StringComparer.Ordinal)
    {
        ["pg_cron"] = "cron", ["pg_net"] = "net", ["pgmq"] = "pgmq", ["supabase_vault"] = "vault", ["pgsodium"] = "pgsodium", ["pg_graphql"] = "graphql",
        ["pgagent"] = "pgagent", ["pg_repack"] = "repack",
    };

    // Those that bring functions, types and access methods, and no relations.
    private static readonly HashSet<string> WithoutRelations = new(StringComparer.Ordinal)
    {
        "pgaudit", "plv8", "pg_uuidv7", "rum", "pg_bigm", "zhparser", "h3", "hll", "vectorscale", "vchord",
    };

    /// <summary>
    /// The catalog with the relations of an extension. One that is not known could have brought any, so it opens the catalog, unless it is known to bring none but in a schema of its
    /// own. What is there already stays.
    /// </summary>
    /// <param name="catalog">The catalog before.</param>
    /// <param name="name">The extension.</param>
    /// <param name="schema">The schema that the statement names; null: the first of the search path that exists.</param>
    /// <param name="withRequired">CASCADE: the extensions it needs are created too.</param>
    public static Catalog AddTo(Catalog catalog, string name, string? schema, bool withRequired)
    {
        var target = schema ?? catalog.CreationSchema;
        var versions = BuiltInVersions.Extensions(name, target);
        if (catalog.FindObject(ObjectKind.Extension, null, name) is { IsMaybe: false })
            return catalog; // a notice: it stays where it is
        catalog = catalog.With(new CatalogObject(ObjectKind.Extension, "", name) { Home = versions.Count == 0 ? target : versions[0].FixedSchema ?? target });
        if (versions.Count == 0 || BuiltInVersions.TablesOf(name, target) is not { } tables)
            return AddUnknown(catalog, name);

        if (withRequired)
        {
            foreach (var required in versions[0].Requires)
                catalog = AddTo(catalog, required, schema, withRequired);
        }

        foreach (var home in versions[0].Schemas)
        {
            if (home == target || home is "pg_catalog")
                continue;

            // A schema of the extension's own: another version may keep more in it.
            catalog = catalog.CreateSchema(home);
            if (!versions[0].IsOfServer)
                catalog = catalog.With(catalog.FindSchema(home)! with { IsOpen = true });
        }

        foreach (var table in tables)
        {
            if (table.Schema != "pg_catalog" && catalog.FindSchema(table.Schema)?.FindTable(table.Name) is null)
                catalog = catalog.Create(table);
        }

        return catalog;
    }

    private static Catalog AddUnknown(Catalog catalog, string name)
    {
        if (WithoutRelations.Contains(name))
            return catalog.WithUnknownObjects();
        if (!OwnSchemas.TryGetValue(name, out var home))
            return catalog.Opened();
        catalog = catalog.CreateSchema(home);
        return catalog.With(catalog.FindSchema(home)! with { IsOpen = true }).WithUnknownObjects();
    }
}
