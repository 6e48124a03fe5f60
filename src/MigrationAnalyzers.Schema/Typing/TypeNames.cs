using System.Collections.Concurrent;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Typing;

/// <summary>What the names of types mean.</summary>
internal static class TypeNames
{
    private static readonly ConcurrentDictionary<string, WrittenType> Spellings = new(StringComparer.Ordinal);

    /// <summary>The type that a name stands for; null: not known.</summary>
    public static SqlType? Find(TypeName name, Catalog catalog)
    {
        if (name.Reference != TypeReference.None || name.IsSetOf || name.Name.LastPart.HasHole)
            return null;
        var type = FindElement(name, catalog);
        return type is null || name.ArrayDimensions == 0 ? type : type.Array;
    }

    /// <summary>The type of a column; null: not known.</summary>
    public static SqlType? Of(Column column, Catalog catalog)
    {
        if (column.IsMaybe || column.StoreType is not { Length: > 0 and < 200 } written)
            return null;
        var known = column.WrittenType.Value as WrittenType;
        if (known is null || (!ReferenceEquals(known.Text, written) && known.Text != written))
            column.WrittenType.Value = known = Spelling(written);
        return known.OfServer ?? OfUser(known, catalog);
    }

    // What no type of the server's is called means something only in this catalog.
    private static SqlType? OfUser(WrittenType written, Catalog catalog)
    {
        if (written.Name is not { } spelling)
            return null;
        if (spelling.IsBuiltIn || spelling.Name.SchemaPart is not null || FindElement(spelling, catalog) is { IsOwn: false })
            return Find(spelling, catalog);

        // The search path may have been another when the column was made: a name that only one schema has means that.
        string? only = null;
        foreach (var schema in catalog.Schemas)
        {
            if (!HasType(catalog, schema.Key, spelling.Name.LastPart.Text))
                continue;
            if (only is not null)
                return null;
            only = schema.Key;
        }

        var type = only is null ? null : Own(catalog, only, spelling.Name.LastPart.Text);
        return type is null || spelling.ArrayDimensions == 0 ? type : type.Array;
    }

    /// <summary>The type of a column of the server's own relations, which names types as pg_type does.</summary>
    public static SqlType? OfServer(Column column) => column.IsMaybe || column.StoreType is not { } name ? null : BuiltInTypes.Find(name);

    private static SqlType? FindElement(TypeName name, Catalog catalog)
    {
        var identifier = name.Name.LastPart;
        if (name.IsBuiltIn)
            return BuiltInTypes.Find(identifier.Text);
        switch (name.Name.SchemaPart?.Text)
        {
            case null:
                return identifier.Text switch
                {
                    "serial" or "serial4" => BuiltInTypes.Int4,
                    "bigserial" or "serial8" => BuiltInTypes.Int8,
                    "smallserial" or "serial2" => BuiltInTypes.Find("int2"),
                    _ => BuiltInTypes.Find(identifier.Text) ?? OnPath(catalog, identifier.Text),
                };
            case "pg_catalog":
                return BuiltInTypes.Find(identifier.Text);
            default:
                return Own(catalog, name.Name.SchemaPart!.Value.Text, identifier.Text);
        }
    }

    /// <summary>The type that the signature of a routine names: <c>int4</c>, <c>_int4</c>, <c>sales.order_status</c>; null: not known.</summary>
    public static SqlType? OfCanonical(string canonical, Catalog catalog)
    {
        var point = canonical.IndexOf('.');
        if (point < 0)
            return canonical.Length == 0 ? null : BuiltInTypes.Find(canonical);
        var (schema, name) = (canonical.Substring(0, point), canonical.Substring(point + 1));
        return Own(catalog, schema, name) ?? (name.Length > 1 && name[0] == '_' ? Own(catalog, schema, name.Substring(1))?.Array : null);
    }

    /// <summary>The domain of exactly this name; null: there is none, or what it is over is not known.</summary>
    public static SqlType? Domain(string? schema, string name, Catalog catalog) =>
        catalog.FindType(schema, name) is { TypeKind: UserTypeKind.Domain } domain ? Own(catalog, domain.Schema, domain.Name) : null;

    private static SqlType? OnPath(Catalog catalog, string name)
    {
        if (!catalog.SearchPathIsKnown)
            return null;
        foreach (var schema in catalog.SearchPath)
        {
            if (HasType(catalog, schema, name))
                return Own(catalog, schema, name);
            if (catalog.FindSchema(schema) is { IsOpen: true } or { IsMaybe: true })
                return null;
        }

        return null;
    }

    private static bool HasType(Catalog catalog, string schema, string name) => catalog.FindObject(ObjectKind.Type, schema, name) is not null || catalog.FindTable(schema, name) is not null;

    // An enum, a domain over a type of the server's or a composite type that the history made.
    private static SqlType? Own(Catalog catalog, string schema, string name)
    {
        if (catalog.FindTable(schema, name) is { Kind: RelationKind.CompositeType, IsMaybe: false })
            return new(schema + "." + name, DisplayOf(catalog, schema, name), BuiltInTypeKind.Composite, 'C') { IsOwn = true };
        if (catalog.FindType(schema, name) is not { IsMaybe: false } type)
            return null;
        var key = schema + "." + name;
        switch (type.TypeKind)
        {
            case UserTypeKind.Enum:
                return new(key, DisplayOf(catalog, schema, name), BuiltInTypeKind.Enum, 'E') { IsOwn = true, Labels = catalog.HasUnknownObjects ? default : type.Labels };
            case UserTypeKind.Domain when type.BaseType is { Length: > 0 and < 200 } written && Spelling(written).Name is { } spelling && Find(spelling, catalog) is { IsOwn: false } over:
                return new(key, DisplayOf(catalog, schema, name), BuiltInTypeKind.Domain, over.Category) { IsOwn = true, Over = over };
            default:
                return null;
        }
    }

    private static string DisplayOf(Catalog catalog, string schema, string name) =>
        catalog.SearchPath.Contains(schema) ? SqlName.Quote(name) : SqlName.Quote(schema) + "." + SqlName.Quote(name);

    private static WrittenType Spelling(string written) => Spellings.TryGetValue(written, out var spelling) ? spelling : Spellings.GetOrAdd(written, Read(written));

    private static WrittenType Read(string written)
    {
        var read = SqlParser.ParseExpression("NULL::" + written, new ParseOptions(BindingVersion));
        var name = !read.HasError && read.Expression is CastExpression { Operand: NullLiteral } cast ? cast.Type : null;

        // Those come before any of the history's: an empty catalog has only them.
        return new(written, name, name is null ? null : Find(name, Catalog.Empty));
    }

    private sealed record WrittenType(string Text, TypeName? Name, SqlType? OfServer);

    // Types are spelled alike in all versions.
    private const int BindingVersion = 16;
}
