using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.Tests.History;

/// <summary>The only caller of the replay in tests.</summary>
internal static class HistoryCheck
{
    /// <summary>The catalog, as text, after one migration that does these operations.</summary>
    public static string After(params MigrationOperation[] up) => CatalogText.Of(Run([Migration(up)]).End);

    /// <summary>The catalog, as text, after these migrations.</summary>
    public static string AfterAll(params MigrationOperation[][] migrations) => CatalogText.Of(Run([.. migrations.Select(up => Migration(up))]).End);

    /// <summary>The catalog, as text, after the migrations of a history whose snapshot has these tables.</summary>
    public static string AfterWithSnapshot((string Table, string[] Columns)[] snapshot, params MigrationOperation[] up)
    {
        var entities = snapshot.Select(entity => new EntityModel(
            entity.Table, null, entity.Table, [.. entity.Columns.Select(column => new PropertyModel(column, column, null, Ops.Nowhere))], IsComplete: true));
        return CatalogText.Of(Run([Migration(up)], new ModelSnapshot([.. entities])).End);
    }

    public static ReplayResult Run(ImmutableArray<Migration> migrations, ModelSnapshot? snapshot = null, Catalog? neighbours = null, CancellationToken cancellationToken = default)
    {
        var result = Replay.Run(new("Context", migrations, snapshot), ReplayOptions.Default with { Neighbours = neighbours is null ? [] : [neighbours] }, cancellationToken);
        Assert.Empty(result.Faults);
        return result;
    }

    public static Migration Migration(MigrationOperation[] up, MigrationOperation[]? down = null) => new("20240101000000_M", Ops.Nowhere, [.. up], [.. down ?? []]);
}
