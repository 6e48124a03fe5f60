using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MigrationAnalyzers.Tests;

/// <summary>The real .NET, EF Core and Npgsql assemblies that test sources compile against: those this test process runs on.</summary>
internal static class TestReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyAll = new(() =>
    {
        _ = typeof(Migration); // EF Core must be among the loaded ones even if no test has touched it yet
        var platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return [.. platform.Split(Path.PathSeparator)
            .Where(path => IsWanted(Path.GetFileName(path)))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))];
    });

    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyPlatform = new(() =>
        [.. LazyAll.Value.Where(reference => !Path.GetFileName(reference.Display!).Contains("EntityFrameworkCore", StringComparison.Ordinal))]);

    /// <summary>.NET, EF Core, Npgsql and Dapper.</summary>
    public static ImmutableArray<MetadataReference> All => LazyAll.Value;

    /// <summary>.NET without EF Core.</summary>
    public static ImmutableArray<MetadataReference> WithoutEfCore => LazyPlatform.Value;

    private static bool IsWanted(string file) =>
        file.StartsWith("System.", StringComparison.Ordinal)
        || file is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll"
        || file.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
        || file.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || file.StartsWith("Npgsql", StringComparison.Ordinal)
        || file is "Dapper.dll";
}
