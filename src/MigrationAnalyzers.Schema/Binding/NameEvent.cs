using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>What happened to a name.</summary>
public enum NameEventKind
{
    /// <summary>What it named has another name now.</summary>
    Renamed,

    /// <summary>What it named is gone.</summary>
    Dropped,

    /// <summary>What it names does not exist yet.</summary>
    CreatedLater,
}

/// <summary>What the history did, before this point, to a name that is not there now, or does later.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="MigrationId">The migration that did it.</param>
/// <param name="IsSameMigration">Whether that is the migration in which the name is used.</param>
/// <param name="NewName">The name it got then, as PostgreSQL would write it, where it was renamed.</param>
/// <param name="NowName">The name now, where it was renamed again since.</param>
public sealed record NameEvent(NameEventKind Kind, string MigrationId, bool IsSameMigration, string? NewName = null, string? NowName = null);

/// <summary>Where a name was looked for.</summary>
/// <param name="Catalog">What existed.</param>
/// <param name="Schema">The schema that stands before it, for what schemas hold; null: the search path.</param>
/// <param name="Tables">The tables whose column, constraint or index it would have been.</param>
internal sealed record MissingSite(Catalog Catalog, string? Schema, ImmutableArray<Table> Tables);
