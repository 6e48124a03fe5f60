using System.Collections.Concurrent;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Typing;

/// <summary>Which types index methods can work with: those that an operator class, of the server or of an extension that is known, is for.</summary>
internal static class OperatorClasses
{
    // What is the same in memory, so that the class of the one will do for the other (pg_cast.castmethod, where the cast is implicit). All versions agree.
    private static readonly HashSet<(string Source, string Target)> SameInMemory = new()
    {
        ("text", "varchar"), ("text", "bpchar"), ("varchar", "text"), ("varchar", "bpchar"), ("cidr", "inet"), ("bit", "varbit"), ("varbit", "bit"), ("int4", "oid"),
        ("pg_node_tree", "text"), ("pg_ndistinct", "bytea"), ("pg_dependencies", "bytea"), ("pg_mcv_list", "bytea"),
        ("regproc", "regprocedure"), ("regprocedure", "regproc"), ("regoper", "regoperator"), ("regoperator", "regoper"),
    };

    private static readonly Lazy<Dictionary<string, List<BuiltInOperatorClass>>> ByMethod = new(Read);
    private static readonly ConcurrentDictionary<(string Type, string Method), bool> Defaults = new();

    /// <summary>Says that an index of the method cannot be on values of the type without naming a class; null: it may be.</summary>
    /// <param name="type">The type; null: not known.</param>
    /// <param name="method">The index method.</param>
    /// <param name="mayHaveOthers">Whether there may be extensions that are not known: they bring classes for methods that are made for more than order.</param>
    public static string? DescribeMissing(SqlType? type, string method, bool mayHaveOthers)
    {
        if (type is null || type.IsUnknown || type.Kind == BuiltInTypeKind.Pseudo || !(method is "btree" or "hash" || (!mayHaveOthers && method is "gist" or "gin" or "spgist" or "brin")))
            return null;
        if (MayHaveDefault(type, method))
            return null;
        var hint = method is "btree" or "hash" or "gin" && type.Base.Key == "json" ? "; jsonb has one" : "";
        return $"Data type {type} has no default operator class for access method {method}{hint}";
    }

    /// <summary>Whether an index of the method can be on values of the type without naming a class: some version, or an extension that somebody may have created, has a default one.</summary>
    public static bool MayHaveDefault(SqlType type, string method)
    {
        var read = type.Base;
        return read.IsOwn ? FindDefault(read, method) : Defaults.TryGetValue((read.Key, method), out var known) ? known : Defaults.GetOrAdd((read.Key, method), FindDefault(read, method));
    }

    /// <summary>Whether a class of this name may be for values of the type. One that is not known may be for anything.</summary>
    public static bool MayAccept(string name, SqlType type, string method)
    {
        if (!ByMethod.Value.TryGetValue(method, out var classes))
            return true;
        var isKnown = false;
        foreach (var known in classes)
        {
            if (known.Name != name)
                continue;
            isKnown = true;
            if (IsFor(known, type.Base))
                return true;
        }

        return !isKnown;
    }

    private static bool FindDefault(SqlType type, string method) => !ByMethod.Value.TryGetValue(method, out var classes) || classes.Exists(known => known.IsDefault && IsFor(known, type));

    // IsBinaryCoercible in PostgreSQL's parse_coerce.c.
    private static bool IsFor(BuiltInOperatorClass known, SqlType type)
    {
        if (type.Key == known.Type)
            return true;
        return known.Type switch
        {
            "anyarray" => type.Element is not null,
            "anyenum" => type.Kind == BuiltInTypeKind.Enum,
            "anyrange" => type.Kind == BuiltInTypeKind.Range,
            "anymultirange" => type.Kind == BuiltInTypeKind.Multirange,
            "record" => type.Kind == BuiltInTypeKind.Composite,
            "any" or "anyelement" or "anynonarray" or "anycompatible" => true,
            "oid" => type.Key == "int4" || type.Key.StartsWith("reg", StringComparison.Ordinal) && !type.IsOwn,
            _ => SameInMemory.Contains((type.Key, known.Type)),
        };
    }

    private static Dictionary<string, List<BuiltInOperatorClass>> Read()
    {
        var classes = new Dictionary<string, List<BuiltInOperatorClass>>(StringComparer.Ordinal);
        for (var major = BuiltInCatalog.OldestVersion; major <= BuiltInCatalog.NewestVersion; major++)
            Add(BuiltInCatalog.For(major));
        foreach (var name in BuiltInExtension.Names)
        {
            foreach (var extension in BuiltInVersions.Extensions(name, "public"))
                Add(extension);
        }

        return classes;

        void Add(BuiltInObjects objects)
        {
            foreach (var known in objects.OperatorClasses())
            {
                if (!classes.TryGetValue(known.Method, out var ofMethod))
                    classes.Add(known.Method, ofMethod = new());
                if (!ofMethod.Contains(known))
                    ofMethod.Add(known);
            }
        }
    }
}
