// Stands in until the readers land: whoever lands one of these types deletes it here.
using System.Collections.Immutable;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Reading;

internal static class EfTypes
{
    public static bool AreReferencedBy(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Microsoft.EntityFrameworkCore.Migrations.Migration") is not null;
}

internal static class PlaceLocation
{
    /// <summary>Where a finding shows; not exact: the whole argument.</summary>
    public static Location? Find(Place place) => null;

    /// <summary>The exact span inside one literal token, or null.</summary>
    public static Location? FindExact(Place place) => null;
}

internal static class MigrationReader
{
    public static ImmutableArray<MigrationHistory> Read(Compilation compilation, CancellationToken cancellationToken) => ImmutableArray<MigrationHistory>.Empty;
}

internal static class ModelReader
{
    public static ImmutableArray<ContextModel> Read(Compilation compilation, CancellationToken cancellationToken) => ImmutableArray<ContextModel>.Empty;
}
