using System.Collections.Concurrent;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Typing;

/// <summary>What the names of types mean.</summary>
internal static class TypeNames
{
    private static readonly ConcurrentDictionary<string, TypeName?> Spellings = new(StringComparer.Ordinal);

    /// <summary>The type that a name stands for; null: not known.</summary>
    public static SqlType? Find(TypeName name, Catalog catalog)
    {
        if (name.Reference != TypeReference.None || name.IsSetOf || name.Name.Name.HasHole)
            return null;
        var type = FindElement(name, catalog);
        return type is null || name.ArrayDimensions == 0 ? type : type.Array;
    }

    /// <summary>The type of a column; null: not known.</summary>
    public static SqlType? Of(Column column, Catalog catalog)
    {
        if (column.IsMaybe || column.StoreType is not { Length: > 0 and < 200 } written)
            return null;
        if (!Spellings.TryGetValue(written, out var spelling))
            spelling = Spellings.GetOrAdd(written, Read(written));
        return spelling is null ? null : Find(spelling, catalog);
    }

    /// <summary>The type of a column of the server's own relations, which names types as pg_type does.</summary>
    public static SqlType? OfServer(Column column) => column.IsMaybe || column.StoreType is not { } name ? null : BuiltInTypes.Find(name);

    private static SqlType? FindElement(TypeName name, Catalog catalog)
    {
        _ = catalog;
        var identifier = name.Name.Name;
        if (name.IsBuiltIn)
            return BuiltInTypes.Find(identifier.Text);
        switch (name.Name.Schema?.Text)
        {
            case null:
                return identifier.Text switch
                {
                    "serial" or "serial4" => BuiltInTypes.Int4,
                    "bigserial" or "serial8" => BuiltInTypes.Int8,
                    "smallserial" or "serial2" => BuiltInTypes.Find("int2"),
                    _ => BuiltInTypes.Find(identifier.Text),
                };
            case "pg_catalog":
                return BuiltInTypes.Find(identifier.Text);
            default:
                return null;
        }
    }

    private static TypeName? Read(string written)
    {
        var read = SqlParser.ParseExpression("NULL::" + written, new ParseOptions(BindingVersion));
        return !read.HasError && read.Expression is CastExpression { Operand: NullLiteral } cast ? cast.Type : null;
    }

    // Types are spelled alike in all versions.
    private const int BindingVersion = 16;
}
