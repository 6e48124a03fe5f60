using System.Text;
using MigrationAnalyzers.Schema.Catalogs;

namespace MigrationAnalyzers.Schema.Tests;

/// <summary>A catalog as text, for tests to compare: <c>public.t (a, b?) ix: [i] con: [c]; sequence public.s</c>. A question mark means maybe, three dots mean open.</summary>
internal static class CatalogText
{
    public static string Of(Catalog catalog)
    {
        var parts = new List<string>();
        foreach (var schema in catalog.Schemas.Values.OrderBy(schema => schema.Name, StringComparer.Ordinal))
        {
            var isEmpty = schema.Tables.Count == 0 && schema.Sequences.Count == 0;
            if (isEmpty && schema.Name != "public")
                parts.Add("schema " + schema.Name + (schema.IsMaybe ? "?" : ""));
            foreach (var table in schema.Tables.Values.OrderBy(table => table.Name, StringComparer.Ordinal))
            {
                if (table.Name != "__EFMigrationsHistory")
                    parts.Add(Of(table));
            }

            foreach (var sequence in schema.Sequences.Values.OrderBy(sequence => sequence.Name, StringComparer.Ordinal))
                parts.Add($"sequence {schema.Name}.{sequence.Name}" + (sequence.IsMaybe ? "?" : ""));
        }

        if (catalog.IsOpen)
            parts.Add("...");
        return string.Join("; ", parts);
    }

    private static string Of(Table table)
    {
        var columns = table.Columns.Items.Select(column => column.Name + (column.IsMaybe ? "?" : "")).ToList();
        if (table.IsOpen)
            columns.Add("...");
        var text = new StringBuilder();
        text.Append(table.Kind is RelationKind.Table ? "" : table.Kind.ToString().ToLowerInvariant() + " ");
        text.Append($"{table.Schema}.{table.Name}{(table.IsMaybe ? "?" : "")} ({string.Join(", ", columns)})");
        if (table.Indexes.Length > 0)
            text.Append($" ix: [{string.Join(", ", table.Indexes.Select(index => index.Name + (index.IsMaybe ? "?" : "")))}]");
        if (table.Constraints.Length > 0)
            text.Append($" con: [{string.Join(", ", table.Constraints.Select(constraint => constraint.Name + (constraint.IsMaybe ? "?" : "")))}]");
        return text.ToString();
    }
}
