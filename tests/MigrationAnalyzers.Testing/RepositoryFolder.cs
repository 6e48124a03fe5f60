namespace MigrationAnalyzers.Testing;

/// <summary>The working copy that the tests were built from.</summary>
public static class RepositoryFolder
{
    private const string Mark = "MigrationAnalyzers.sln";

    private static readonly Lazy<string> LazyRoot = new(() =>
    {
        // Not CallerFilePath: a deterministic build writes another root into it.
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No {Mark} above {AppContext.BaseDirectory}: tests run from the output folder of their project.");
    });

    /// <summary>The folder of the solution.</summary>
    public static string Root => LazyRoot.Value;

    /// <summary>A file or folder by its path from the root, written with slashes.</summary>
    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Root, relative));
}
