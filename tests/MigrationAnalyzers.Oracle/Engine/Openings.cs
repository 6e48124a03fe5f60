using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Oracle.Engine;

/// <summary>Where a history makes the engine blind: the steps after which it knows less than before.</summary>
internal static class Openings
{
    /// <summary>One line for each step that leaves something open, or only possible, that was not before.</summary>
    public static IEnumerable<string> Of(IEnumerable<BoundStep> steps)
    {
        foreach (var step in steps)
        {
            var unknown = Unknown(step.After).Except(Unknown(step.Before), StringComparer.Ordinal).ToList();
            if (unknown.Count > 0)
                yield return $"{step.Migration.Id} {step.Direction}: {string.Join(", ", unknown.Take(8))} after {Described(step.Operation)}";
        }
    }

    private static IEnumerable<string> Unknown(Catalog catalog)
    {
        if (catalog.IsOpen)
            yield return "the database";
        if (!catalog.SearchPathIsKnown)
            yield return "the search path";
        foreach (var schema in catalog.Schemas.Values)
        {
            if (schema.IsOpen || schema.IsMaybe)
                yield return $"schema {schema.Name}";
            foreach (var table in schema.Tables.Values)
            {
                if (table.IsOpen || table.IsMaybe || table.Columns.Items.Any(column => column.IsMaybe))
                    yield return table.FullName;
            }
        }
    }

    private static string Described(MigrationOperation operation)
    {
        var text = operation is SqlOperation { Sql.Text: { } sql } ? sql : operation.GetType().Name;
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length > 240 ? text[..240] + "..." : text;
    }
}
