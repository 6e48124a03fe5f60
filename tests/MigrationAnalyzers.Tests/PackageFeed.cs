using System.Security.Cryptography;
using MigrationAnalyzers.Testing;

namespace MigrationAnalyzers.Tests;

/// <summary>Tests that run <c>dotnet</c> themselves: one at a time, since each takes all cores.</summary>
[CollectionDefinition(Name)]
public sealed class RunsOfDotnet
{
    public const string Name = "Runs of dotnet";
}

/// <summary>A feed in a temporary folder with the package of this working copy.</summary>
public sealed class PackageFeed : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>A version that nobody's cache has seen.</summary>
    public string Version { get; } = "0.0.0-test." + RandomNumberGenerator.GetHexString(8, lowercase: true);

    public string PackagePath => _folder.PathOf($"feed/MigrationAnalyzers.{Version}.nupkg");

    /// <summary>Packs it as on a clean checkout: nothing that other builds left is used, and nothing of theirs is overwritten.</summary>
    public Task PackAsync() =>
        DotnetCommand.RunAsync(
            RepositoryFolder.Root,
            "pack", "src/MigrationAnalyzers.Package", "--output", _folder.PathOf("feed"), "--artifacts-path", _folder.PathOf("artifacts"), $"-p:Version={Version}");

    /// <summary>Makes the feed known in a folder. Packages go into a folder of their own, but those already on the machine are not fetched again.</summary>
    public void WriteConfigurationTo(TemporaryFolder folder)
    {
        var machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        folder.Write(
            "NuGet.Config",
            $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{_folder.PathOf("packages")}" />
              </config>
              <fallbackPackageFolders>
                <add key="machine" value="{machine}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="test" value="{_folder.PathOf("feed")}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>Adds the package to the project in a folder, with the command that the README names.</summary>
    public Task AddPackageAsync(TemporaryFolder folder) =>
        DotnetCommand.RunAsync(folder.Path, "add", "package", "MigrationAnalyzers", "--version", Version);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
