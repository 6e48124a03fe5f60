namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>The name of a relation of which a value that is not known is a part: <c>orders_{year}</c>.</summary>
/// <param name="Schema">Its schema; null: not known.</param>
/// <param name="Beginning">What the name begins with.</param>
/// <param name="End">What it ends with.</param>
/// <param name="Creation">Without a schema, the one that it is made in, if what begins it is no schema; null: not known.</param>
public sealed record PartlyKnownName(string? Schema, string Beginning, string End, string? Creation = null)
{
    /// <summary>
    /// Whether a relation that is named so, or what it brings along (<c>orders_pkey</c>, <c>orders_id_seq</c>), can have this name. Letter case is left open, for quotes may be part of what is not
    /// known; so may a point, unless the schema is written.
    /// </summary>
    public bool MayBe(string? schema, string name) =>
        name.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase) && HasEnd(name, Beginning.Length) && (schema is null || (Schema ?? Creation) is not { } known || schema == known)
        || Schema is null && schema is not null && schema.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase) && HasEnd(name, 0);

    private bool HasEnd(string name, int start) => name.IndexOf(End, start, StringComparison.OrdinalIgnoreCase) >= 0;
}
