using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>What the extensions that a history creates bring along.</summary>
internal static class InstalledExtensions
{
    /// <summary>The extensions of the catalog that are known, as the assumed version has them.</summary>
    public static IEnumerable<BuiltInExtension> Of(Catalog catalog, BindingOptions options)
    {
        if (catalog.Objects.IsEmpty)
            yield break;
        foreach (var pair in catalog.Objects)
        {
            if (pair.Value is not { Kind: ObjectKind.Extension, Home: { } home } created)
                continue;
            if (BuiltInExtension.Find(created.Name, options.PostgresVersion, home) is { } extension)
                yield return extension;
        }
    }

    /// <summary>Whether a name with this schema, or without one, can mean an object of the extension.</summary>
    public static bool IsVisible(Catalog catalog, string? schema, BuiltInExtension extension) =>
        schema is null ? extension.HomeSchema == "pg_catalog" || catalog.SearchPath.Contains(extension.HomeSchema) : extension.HomeSchema == schema;
}
