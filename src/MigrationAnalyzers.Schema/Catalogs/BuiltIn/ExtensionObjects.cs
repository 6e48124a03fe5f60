using System.Collections.Concurrent;

namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>
/// Whether some known extension brings an object of a name, in any version: where the history does not create the extension, somebody else may have, since
/// that often takes rights that migrations do not have. Asked only of names that nothing else has.
/// </summary>
public static class ExtensionObjects
{
    private static readonly ConcurrentDictionary<string, bool> Answers = new(StringComparer.Ordinal);

    // Of extensions that the generated data does not know: what the names of their functions begin with.
    private static readonly string[] UnknownPrefixes =
    {
        "pgr_", "h3_", "st_", "_st_", "postgis_", "uuid_", "pgp_", "pg_", "cron_", "pgmq_", "http_", "hypopg_", "topn_", "hll_", "tdigest_", "pgroonga_", "citus_",
        "master_", "create_distributed_", "create_reference_", "undistribute_", "toolkit_", "digest", "crypt", "gen_salt", "gen_random_",
    };

    // Access methods of extensions that the generated data does not know.
    private static readonly HashSet<string> UnknownMethods = new(StringComparer.Ordinal)
    {
        "rum", "hnsw", "ivfflat", "diskann", "bloom", "columnar", "hypercore", "zombodb", "pgroonga", "bm25", "paradedb", "vchordrq", "vchordg", "vectors", "lsm",
        "orioledb", "tde_heap", "tde_heap_basic", "citus_columnar", "zedstore", "zheap", "gptree",
    };

    // Procedural languages that are installed as extensions the generated data does not know.
    private static readonly HashSet<string> UnknownLanguages = new(StringComparer.Ordinal)
    {
        "plpython3u", "plpython2u", "plpythonu", "plpython", "plperl", "plperlu", "pltcl", "pltclu", "plv8", "plcoffee", "plls", "pljava", "java", "javau", "plr", "plrust",
        "plsh", "pllua", "plluau", "pldotnet", "plcsharp", "plfsharp", "pljs", "plprql", "plprofiler", "jsonb_plpython3u",
    };

    /// <summary>Whether an extension may bring a function of this name.</summary>
    public static bool MayHaveFunction(string name)
    {
        foreach (var prefix in UnknownPrefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return HasFunction(name);
    }

    /// <summary>Whether an extension whose objects are known brings a function of this name.</summary>
    public static bool HasFunction(string name) => BuiltInExtension.AnyHasFunction(name);

    /// <summary>Whether an extension may bring a relation of this name.</summary>
    public static bool MayHaveRelation(string name) =>
        Answers.GetOrAdd("r" + name, _ => Any(extension => extension.Schemas.Any(schema => extension.HasRelation(schema, name))));

    /// <summary>Whether an extension may bring a type of this name.</summary>
    public static bool MayHaveType(string name) =>
        name is "h3index" or "hll" or "topn" or "tdigest" or "agtype" or "graphid" or "semver" or "roaringbitmap" or "sparsevec" or "halfvec" or "svector"
        || Answers.GetOrAdd("t" + name, _ => Any(extension => extension.Schemas.Any(schema => extension.FindType(schema, name) is not null)));

    /// <summary>Whether an extension may bring an operator of this name.</summary>
    public static bool MayHaveOperator(string symbol) =>
        symbol is "@@@" or "&@" or "&@~" or "&@*" or "<=|" or "|=>" or "<|>" or "<%>" || Answers.GetOrAdd("o" + symbol, _ => Any(extension => !extension.FindOperators(symbol).IsEmpty));

    /// <summary>Whether an extension may bring an operator class of this name.</summary>
    public static bool MayHaveOperatorClass(string name) => Answers.GetOrAdd("c" + name, _ => Any(extension => !extension.FindOperatorClasses(name).IsEmpty));

    /// <summary>Whether an extension may bring an object of this kind and name.</summary>
    public static bool MayHaveName(BuiltInNameKind kind, string name) => kind switch
    {
        BuiltInNameKind.AccessMethod => UnknownMethods.Contains(name),
        BuiltInNameKind.Language => UnknownLanguages.Contains(name),
        _ => false,
    } || Answers.GetOrAdd("n" + (int)kind + name, _ => Any(extension => extension.HasName(kind, name)));

    private static bool Any(Func<BuiltInExtension, bool> has)
    {
        foreach (var name in BuiltInExtension.Names)
        {
            foreach (var version in BuiltInVersions.Extensions(name, "public"))
            {
                if (has(version))
                    return true;
            }
        }

        return false;
    }
}
