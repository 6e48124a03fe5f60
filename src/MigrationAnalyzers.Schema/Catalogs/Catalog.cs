namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>Every table, column, index... at one point of the history. Immutable; unchanged parts are shared.</summary>
public sealed class Catalog
{
    /// <summary>What a new database holds: schema <c>public</c>, and nothing in it.</summary>
    public static Catalog Empty { get; } = new();
}
