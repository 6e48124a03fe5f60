namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>The name of a relation of which a value that is not known is a part: <c>orders_{year}</c>.</summary>
/// <param name="Schema">Its schema; null: not known.</param>
/// <param name="Beginning">What the name begins with.</param>
/// <param name="End">What it ends with.</param>
public sealed record PartlyKnownName(string? Schema, string Beginning, string End)
{
    /// <summary>Whether a relation that is named so can have this name. Letter case is left open, for quotes may be part of what is not known; so may a point.</summary>
    public bool MayBe(string? schema, string name) =>
        HasParts(name) && (schema is null || Schema is null || schema == Schema)
        || schema is not null && schema.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase) && name.EndsWith(End, StringComparison.OrdinalIgnoreCase);

    private bool HasParts(string name) =>
        name.Length >= Beginning.Length + End.Length && name.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase) && name.EndsWith(End, StringComparison.OrdinalIgnoreCase);
}
