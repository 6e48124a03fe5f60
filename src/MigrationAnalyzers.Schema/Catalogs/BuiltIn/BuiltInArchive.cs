using System.IO.Compression;
using System.Text;

namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>
/// The generated data: a zip archive among this assembly's resources, with one text per section and per extension. A text is unpacked when it is first
/// asked for and kept. <c>eng/builtin-catalog</c> makes the archive from real servers and says how its lines read.
/// </summary>
internal sealed class BuiltInArchive
{
    private const string Resource = "MigrationAnalyzers.Schema.Catalogs.BuiltIn.BuiltIn.zip";
    private const string ExtensionFolder = "extensions/";
    private const string Suffix = ".txt";

    private static BuiltInArchive? _shared;

    private readonly Dictionary<string, Lazy<BuiltInText>> _texts = new(StringComparer.Ordinal);

    public BuiltInArchive()
    {
        using var zip = Open();
        foreach (var entry in zip.Entries)
        {
            var path = entry.FullName;
            _texts.Add(path.Substring(0, path.Length - Suffix.Length), new(() => Unpack(path)));
        }
    }

    /// <summary>The archive of this assembly: its directory is read when it is first asked for.</summary>
    public static BuiltInArchive Shared => LazyInitializer.EnsureInitialized(ref _shared, () => new BuiltInArchive())!;

    /// <summary>The sections and extensions that have been unpacked.</summary>
    public IEnumerable<string> Loaded => _texts.Where(text => text.Value.IsValueCreated).Select(text => text.Key);

    /// <summary>The extensions it knows.</summary>
    public IEnumerable<string> ExtensionNames =>
        _texts.Keys.Where(key => key.StartsWith(ExtensionFolder, StringComparison.Ordinal)).Select(key => key.Substring(ExtensionFolder.Length));

    /// <summary>A section of the server's own objects.</summary>
    public BuiltInText Section(string name) => _texts[name].Value;

    /// <summary>All that is known of an extension; null: nothing.</summary>
    public BuiltInText? FindExtension(string name) => _texts.TryGetValue(ExtensionFolder + name, out var text) ? text.Value : null;

    // An archive reads from one stream at one place, so each reader opens its own: they may be on several threads.
    private static ZipArchive Open() => new(typeof(BuiltInArchive).Assembly.GetManifestResourceStream(Resource)!, ZipArchiveMode.Read);

    private static BuiltInText Unpack(string path)
    {
        using var zip = Open();
        using var reader = new StreamReader(zip.GetEntry(path)!.Open(), Encoding.ASCII);
        return new(reader.ReadToEnd());
    }
}
