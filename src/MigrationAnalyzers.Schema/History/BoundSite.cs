using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>Raw SQL outside of migrations with all that was found out about it.</summary>
/// <param name="Site">Where it stands and what it is for.</param>
/// <param name="Catalog">What exists when it runs: the end of its context's history.</param>
public sealed record BoundSite(SqlSite Site, Catalog Catalog) : BoundText
{
    /// <summary>A fault of the engine itself while it was judged; null unless there is a bug.</summary>
    public Exception? Failure { get; init; }
}
