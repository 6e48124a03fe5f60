using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>What a statement that is not read could have done: its leading words tell what kind it is, its other words what it could have touched.</summary>
internal static class OpaqueEffects
{
    private static readonly HashSet<string> ChangesNoSchema = new(StringComparer.Ordinal)
    {
        "comment", "grant", "revoke", "analyze", "analyse", "vacuum", "lock", "reset", "show", "begin", "start", "commit", "end", "rollback", "abort",
        "savepoint", "release", "truncate", "copy", "cluster", "reindex", "checkpoint", "notify", "listen", "unlisten", "security", "close", "fetch", "move",
        "declare", "deallocate", "prepare", "refresh", "reassign", "values", "table", "load", "explain",
    };

    private static readonly HashSet<string> KindsThatAreNoRelations = new(StringComparer.Ordinal)
    {
        "function", "procedure", "routine", "aggregate", "domain", "trigger", "constraint", "policy", "rule", "operator", "cast", "collation", "conversion",
        "language", "trusted", "procedural", "role", "user", "group", "database", "tablespace", "event", "publication", "subscription", "statistics", "text",
        "server", "transform", "access", "default", "large", "system", "or",
    };

    /// <summary>The catalog after a statement that is not read.</summary>
    public static Catalog Apply(Catalog catalog, string text, TextSpan span)
    {
        var words = Words.Of(text, span);
        if (words.Leading.Count == 0)
            return words.HasHole ? catalog.Unsettled() : catalog;
        var first = words.Leading[0];
        var second = words.Leading.Count > 1 ? words.Leading[1] : "";
        if (ChangesNoSchema.Contains(first))
            return catalog;
        switch (first)
        {
            case "set":
                return words.Contain("search_path") || second == "schema" ? catalog.WithUnknownSearchPath() : catalog;
            case "select" or "insert" or "update" or "delete" or "with" or "merge":
                return ApplyBroken(catalog, words);
            case "create" or "alter" or "drop" when KindsThatAreNoRelations.Contains(second) && !(second == "or" && words.Contain("view")):
                // CREATE OR REPLACE FUNCTION, TRIGGER, RULE...: only views are relations.
                return (first == "drop" && words.Contain("cascade") ? Touch(catalog, words) : catalog).WithUnknownObjects();
            case "create" when second == "type":
                return catalog.WithUnknownObjects(); // a composite type shares the names of relations, but nothing reads it
            case "drop" when second == "owned":
                return catalog.Unsettled(); // all that a role owns
            case "create" when second == "extension":
                return CreatesNoRelations(words) ? catalog.WithUnknownObjects() : catalog.Opened();
            default:
                return Touch(catalog, words);
        }
    }

    /// <summary>The catalog after a text that is put together when it runs; holes stand for what is not known of it.</summary>
    public static Catalog ApplyDynamic(Catalog catalog, string text) => Apply(catalog, text, new TextSpan(0, text.Length));

    /// <summary>The catalog after a call of routines that are not known: they could have touched what the call names.</summary>
    public static Catalog ApplyCall(Catalog catalog, string text, TextSpan span) => Touch(catalog, Words.Of(text, span));

    /// <summary>The catalog after a call that makes indexes, whatever they are called: those tables may have more than are known.</summary>
    public static Catalog ApplyIndexing(Catalog catalog, string text, TextSpan span)
    {
        var words = Words.Of(text, span);
        if (words.HasHole)
            return catalog.Unsettled();
        var touched = catalog;
        foreach (var schema in catalog.Schemas)
        {
            foreach (var pair in schema.Value.Tables)
            {
                if (words.Contain(pair.Key))
                    touched = touched.Replace(pair.Value, pair.Value with { HasUnknownKeys = true });
            }
        }

        return touched;
    }

    // Changes of rows do not change the schema; only what they call could, and SELECT INTO creates a table.
    private static Catalog ApplyBroken(Catalog catalog, Words words) => words.Contain("into") && words.BeginWith("select") ? catalog.Opened() : catalog;

    private static bool CreatesNoRelations(Words words)
    {
        foreach (var extension in BuiltInExtension.Names)
        {
            if (words.Contain(extension) && BuiltInVersions.TablesOf(extension, "public") is { IsEmpty: true })
                return true;
        }

        return words.Contain("plpgsql");
    }

    private static Catalog Touch(Catalog catalog, Words words)
    {
        if (words.HasHole || words.Contain("execute"))
            return TouchAnything(catalog, words);

        // Only what is named can have changed: a table that is may have new columns, lost those that are named too, or have another name now.
        var touched = catalog.Opened();
        foreach (var schema in catalog.Schemas)
        {
            foreach (var pair in schema.Value.Tables)
            {
                if (!words.Contain(pair.Key))
                    continue;
                var table = pair.Value.Unsettled(column => words.Contain(column.Name));
                touched = touched.Replace(pair.Value, words.Contain("drop") || words.Contain("rename") ? table with { IsMaybe = true } : table);
            }
        }

        return touched;
    }

    // Which table is not known, but often what was done to it.
    private static Catalog TouchAnything(Catalog catalog, Words words)
    {
        if (words.Contain("execute") || words.Leading[0].IndexOf(SqlHole.Character) >= 0)
            return catalog.Unsettled();
        if (words.BeginWith("create"))
            return words.Leading.Contains("index") ? catalog : catalog.Opened();
        if (words.BeginWith("drop", "index"))
            return catalog.WithLosses();
        if (words.BeginWith("alter") && !ChangesNames(words))
            return catalog;
        return catalog.Unsettled();
    }

    private static bool ChangesNames(Words words)
    {
        foreach (var change in new[] { "add", "drop", "rename", "schema", "attach", "detach", "inherit" })
        {
            if (words.Contain(change))
                return true;
        }

        return false;
    }
}
