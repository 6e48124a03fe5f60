using System.Collections.Concurrent;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Typing;

/// <summary>The types of pg_catalog, each once.</summary>
internal static class BuiltInTypes
{
    private static readonly ConcurrentDictionary<string, SqlType> Types = new(StringComparer.Ordinal);

    /// <summary>The type of literals that are still to get one.</summary>
    public static SqlType Unknown { get; } = new("unknown", "unknown", BuiltInTypeKind.Pseudo, 'X');

    public static SqlType Bool { get; } = Require("bool");

    public static SqlType Int4 { get; } = Require("int4");

    public static SqlType Int8 { get; } = Require("int8");

    public static SqlType Numeric { get; } = Require("numeric");

    public static SqlType Text { get; } = Require("text");

    public static SqlType Record { get; } = Require("record");

    /// <summary>The type of exactly this name in pg_type: <c>int4</c>, <c>_int4</c>; one of another schema behind its name.</summary>
    public static SqlType? Find(string name)
    {
        if (Types.TryGetValue(name, out var known))
            return known;
        if (name == "unknown")
            return Unknown;
        if (name.Length > 1 && name[0] == '_' && name.IndexOf('.') < 0 && FindType(name.Substring(1)) is { ArrayType: not null })
            return Types.GetOrAdd(name, Find(name.Substring(1))!.Array);
        return FindType(name) is { } type ? Types.GetOrAdd(name, TypeOf(type, name)) : null;
    }

    public static SqlType Require(string name) => Find(name) ?? throw new InvalidOperationException("No type " + name);

    // Newer versions only have more of them.
    private static BuiltInType? FindType(string name)
    {
        var point = name.IndexOf('.');
        var schema = point < 0 ? "pg_catalog" : name.Substring(0, point);
        return BuiltInCatalog.For(BuiltInCatalog.NewestVersion).FindType(schema, point < 0 ? name : name.Substring(point + 1));
    }

    private static SqlType TypeOf(BuiltInType type, string key) => new(key, DisplayOf(key), type.Kind, type.Category)
    {
        IsPreferred = type.IsPreferred,
        Over = type.BaseType is { } over ? Find(over) : null,
        Element = key switch { "int2vector" => Find("int2"), "oidvector" => Find("oid"), _ => null },
    };

    private static string DisplayOf(string name) => name switch
    {
        "int2" => "smallint",
        "int4" => "integer",
        "int8" => "bigint",
        "float4" => "real",
        "float8" => "double precision",
        "bool" => "boolean",
        "varchar" => "character varying",
        "bpchar" => "character",
        "char" => "\"char\"",
        "varbit" => "bit varying",
        "time" => "time without time zone",
        "timetz" => "time with time zone",
        "timestamp" => "timestamp without time zone",
        "timestamptz" => "timestamp with time zone",
        _ => name,
    };
}
