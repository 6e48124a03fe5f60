using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>The columns that functions of pg_catalog give in FROM.</summary>
internal static class KnownFunctions
{
    private static readonly HashSet<string> Scalar = new(StringComparer.Ordinal)
    {
        "generate_series", "generate_subscripts", "regexp_split_to_table", "string_to_table", "regexp_matches", "json_object_keys", "jsonb_object_keys",
        "jsonb_path_query", "current_date", "current_timestamp", "now", "current_setting",
    };

    private static readonly Dictionary<string, RowType> Rows = new(StringComparer.Ordinal)
    {
        ["json_array_elements"] = RowType.Of("value"),
        ["jsonb_array_elements"] = RowType.Of("value"),
        ["json_array_elements_text"] = RowType.Of("value"),
        ["jsonb_array_elements_text"] = RowType.Of("value"),
        ["json_each"] = RowType.Of("key", "value"),
        ["jsonb_each"] = RowType.Of("key", "value"),
        ["json_each_text"] = RowType.Of("key", "value"),
        ["jsonb_each_text"] = RowType.Of("key", "value"),
    };

    /// <summary>The columns of <paramref name="call"/> where <paramref name="itemName"/> is the name it is known by.</summary>
    public static RowType RowOf(Expression call, string? itemName)
    {
        var (schema, function) = call switch
        {
            FunctionCall { Name: var name } => (name.Schema?.Text, name.Name.Text),
            SpecialCall special => (null, special.Function),
            _ => (null, ""),
        };
        if (schema is not (null or "pg_catalog"))
            return RowType.Unknown;
        if (Rows.TryGetValue(function, out var row))
            return row;
        if (itemName is not null && Scalar.Contains(function))
            return RowType.Of(itemName);

        // Of one array it gives one column, but if the elements are rows it gives theirs.
        return itemName is not null && function == "unnest" ? RowType.Of(itemName).WithUnknown() : RowType.Unknown;
    }
}
