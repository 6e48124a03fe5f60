using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>Which functions are the server's own: a call of any other could change the schema.</summary>
internal static class BuiltInRoutines
{
    // Those of extensions that are common and known to change no schema.
    private static readonly string[] HarmlessPrefixes = { "pg_", "uuid_generate_", "st_", "postgis_", "gen_", "hstore", "digest", "crypt", "similarity", "word_similarity", "unaccent" };

    /// <summary>Whether the function is known to leave the schema as it is.</summary>
    public static bool IsHarmless(QualifiedName name)
    {
        if (name.Schema is { Text: not "pg_catalog" } || name.Name.HasHole)
            return false;
        foreach (var prefix in HarmlessPrefixes)
        {
            if (name.Name.Text.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return BuiltInVersions.HasFunction(name.Name.Text);
    }
}
