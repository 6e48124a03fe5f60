using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.History;

/// <summary>What the annotations of AlterDatabase do: Npgsql creates extensions, enums, ranges and collations by the difference of the new and the old ones.</summary>
internal static class DatabaseAnnotations
{
    private const string Extension = "Npgsql:PostgresExtension:";
    private const string Enum = "Npgsql:Enum:";
    private const string Range = "Npgsql:Range:";
    private const string Collation = "Npgsql:CollationDefinition:";

    /// <param name="catalog">The catalog before.</param>
    /// <param name="alter">The operation.</param>
    /// <param name="defaultSchema">The model's default schema; null: none, or not known.</param>
    public static Catalog Apply(Catalog catalog, AlterDatabaseOperation alter, string? defaultSchema)
    {
        foreach (var annotation in alter.OldAnnotations)
        {
            if (!alter.Annotations.Any(kept => kept.Name == annotation.Name))
                catalog = Drop(catalog, annotation.Name);
        }

        foreach (var annotation in alter.Annotations)
            catalog = Create(catalog, annotation, defaultSchema);
        return catalog;
    }

    private static Catalog Create(Catalog catalog, DatabaseAnnotation annotation, string? defaultSchema)
    {
        if (Names(annotation.Name, Extension) is var (extensionSchema, extension))
        {
            // Npgsql:PostgresExtension:[schema.]name = [schema],[version],...
            var schema = extensionSchema ?? annotation.Value?.Split(',')[0];
            if (schema is { Length: > 0 })
                catalog = catalog.CreateSchema(schema); // Npgsql creates it first
            return CreatedExtension.AddTo(catalog, extension, schema is { Length: > 0 } ? schema : null, withRequired: false);
        }

        if (Names(annotation.Name, Enum) is var (enumSchema, enumName))
        {
            var labels = annotation.Value?.Split(',').Select(label => label.Trim()).ToImmutableArray() ?? default;
            return Add(catalog, enumSchema ?? defaultSchema, schema => new UserType(schema, enumName, UserTypeKind.Enum) { Labels = labels });
        }

        if (Names(annotation.Name, Range) is var (rangeSchema, rangeName))
            return Add(catalog, rangeSchema ?? defaultSchema, schema => new UserType(schema, rangeName, UserTypeKind.Range));
        if (Names(annotation.Name, Collation) is var (collationSchema, collation))
            return Add(catalog, collationSchema ?? defaultSchema, schema => new CatalogObject(ObjectKind.Collation, schema, collation));
        return catalog;
    }

    // Without a schema it goes to the model's default schema, which the operation does not tell: then it may be in any that exists.
    private static Catalog Add(Catalog catalog, string? schema, Func<string, CatalogObject> create)
    {
        if (schema is not null)
            return catalog.CreateSchema(schema).With(create(schema));
        if (catalog.Schemas.Count == 1)
            return catalog.With(create(catalog.CreationSchema));
        foreach (var possible in catalog.Schemas)
        {
            var made = create(possible.Key);
            if (catalog.FindObject(made.Kind, made.Schema, made.Name) is not { IsMaybe: false })
                catalog = catalog.With(made with { IsMaybe = true });
        }

        return catalog;
    }

    // Extensions stay.
    private static Catalog Drop(Catalog catalog, string annotation)
    {
        foreach (var (prefix, kind) in new[] { (Enum, ObjectKind.Type), (Range, ObjectKind.Type), (Collation, ObjectKind.Collation) })
        {
            if (Names(annotation, prefix) is not var (schema, name))
                continue;
            foreach (var home in schema is null ? catalog.Schemas.Keys.ToImmutableArray() : ImmutableArray.Create(schema))
            {
                if (catalog.FindObject(kind, home, name) is { } dropped)
                    catalog = catalog.Without(dropped);
            }
        }

        return catalog;
    }

    // prefix[schema.]name
    private static (string? Schema, string Name)? Names(string annotation, string prefix)
    {
        if (!annotation.StartsWith(prefix, StringComparison.Ordinal))
            return null;
        var name = annotation.Substring(prefix.Length);
        var point = name.IndexOf('.');
        return point < 0 ? (null, name) : (name.Substring(0, point), name.Substring(point + 1));
    }
}
