using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>Which functions are the server's own: a call of any other could change the schema.</summary>
internal static class BuiltInRoutines
{
    // Those of extensions that are common and known to change no schema.
    private static readonly string[] HarmlessPrefixes = { "pg_", "uuid_generate_", "st_", "postgis_", "gen_", "hstore", "digest", "crypt", "similarity", "word_similarity", "unaccent" };

    // Those of TimescaleDB: they make chunks, policies and jobs in schemas of their own, and no names that a migration's SQL uses.
    private static readonly HashSet<string> Timescale = new(StringComparer.Ordinal)
    {
        "add_retention_policy", "remove_retention_policy", "add_compression_policy", "remove_compression_policy", "add_columnstore_policy", "remove_columnstore_policy",
        "add_reorder_policy", "remove_reorder_policy", "add_continuous_aggregate_policy", "remove_continuous_aggregate_policy", "refresh_continuous_aggregate",
        "add_job", "alter_job", "delete_job", "run_job", "show_chunks", "drop_chunks", "compress_chunk", "decompress_chunk", "convert_to_columnstore", "convert_to_rowstore",
        "set_chunk_time_interval", "set_integer_now_func", "enable_chunk_skipping", "disable_chunk_skipping", "hypertable_size", "by_range", "by_hash", "time_bucket",
    };

    // Those that give the table they are called with an index of its own, and change nothing else.
    private static readonly HashSet<string> Indexing = new(StringComparer.Ordinal) { "create_hypertable", "create_distributed_hypertable", "add_dimension" };

    // Extensions whose functions only work in the schema that is theirs.
    private static readonly HashSet<string> Enclosed = new(StringComparer.Ordinal) { "cron", "pgmq", "net", "vault" };

    /// <summary>Whether all that the function can do to the schema is to make indexes of the tables that its call names.</summary>
    public static bool MakesIndexes(QualifiedName name) => name.Schema is null or { Text: "public" } && Indexing.Contains(name.Name.Text);

    /// <summary>Whether the function is known to leave the schema as it is.</summary>
    public static bool IsHarmless(QualifiedName name)
    {
        if (name.Name.HasHole)
            return false;
        if (name.Schema is { } schema && Enclosed.Contains(schema.Text))
            return true;
        if (name.Schema is null or { Text: "public" } && Timescale.Contains(name.Name.Text))
            return true;
        if (name.Schema is { Text: not "pg_catalog" })
            return false;
        foreach (var prefix in HarmlessPrefixes)
        {
            if (name.Name.Text.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return BuiltInVersions.HasFunction(name.Name.Text);
    }
}
