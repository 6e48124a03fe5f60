namespace MigrationAnalyzers.Testing;

/// <summary>A folder of one test, outside the repository, deleted with everything in it when the test is done.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("ma-").FullName;

    public string Path { get; }

    /// <summary>A file or folder in it, by a path written with slashes.</summary>
    public string PathOf(string relative) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, relative));

    /// <summary>Writes a text file, and the folders it lies in.</summary>
    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
