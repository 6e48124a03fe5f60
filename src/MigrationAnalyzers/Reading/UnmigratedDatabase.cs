using System.Collections.Immutable;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Model;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Reading;

/// <summary>
/// The database of a project that has raw SQL but no migrations: what a dump says, else what the configuration surely names. Of a table that only configuration knows other
/// columns may exist, and so may other tables; there a name can only be found to be written in the wrong letter case.
/// </summary>
internal static class UnmigratedDatabase
{
    /// <summary>Whether <paramref name="compilation"/> is to be looked at although it does not reference EF Core: it speaks to PostgreSQL, and a dump tells what is there.</summary>
    public static bool IsKnownWithoutEfCore(Compilation compilation, SqlFiles files) => !files.Baselines.IsEmpty && new DatabaseClients(compilation).HasNpgsql;

    /// <summary>A history of no migrations that begins with that database; null: nothing is known of it.</summary>
    /// <param name="compilation">A compilation without migrations for PostgreSQL.</param>
    /// <param name="files">Where the dump would be.</param>
    /// <param name="models">The configuration of every context.</param>
    public static MigrationHistory? HistoryOf(Compilation compilation, SqlFiles files, ImmutableArray<ContextModel> models)
    {
        if (!new DatabaseClients(compilation).IsOnlyNpgsqlProvider)
            return null;
        var entities = models.SelectMany(model => model.Entities).Where(entity => entity is { IsTableCertain: true, Table: not null }).Select(AsRecorded).ToImmutableArray();
        return files.Baselines.IsEmpty && entities.IsEmpty
            ? null
            : new MigrationHistory("", ImmutableArray<Migration>.Empty, new ModelSnapshot(entities));
    }

    private static EntityModel AsRecorded(EntityModel entity) => entity with
    {
        Properties = entity.Properties
            .Where(property => property.ColumnName is not null ? property.IsCertain : property.Column is not null)
            .Select(property => property with { ColumnName = property.ColumnName ?? property.Column })
            .ToImmutableArray(),
    };
}
