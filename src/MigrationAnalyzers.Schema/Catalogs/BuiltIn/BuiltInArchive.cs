using System.Globalization;
using System.Text;

namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>
/// The generated data: a text among this assembly's resources, made of one text per section and per extension. It begins with their names and lengths, up to
/// an empty line. A section is read when it is first asked for. <c>eng/builtin-catalog</c> makes the text from real servers and says how its lines read.
/// </summary>
internal sealed class BuiltInArchive
{
    private const string Resource = "MigrationAnalyzers.Schema.Catalogs.BuiltIn.BuiltIn.txt";
    private const string ExtensionFolder = "extensions/";
    private const int LongestDirectory = 8 * 1024;

    private static BuiltInArchive? _shared;

    private readonly Dictionary<string, BuiltInText> _texts = new(StringComparer.Ordinal);
    private readonly List<BuiltInText> _extensions = new();

    public BuiltInArchive()
    {
        var directory = Encoding.ASCII.GetString(Read(0, LongestDirectory));
        directory = directory.Substring(0, directory.IndexOf("\n\n", StringComparison.Ordinal));
        var start = directory.Length + 2;
        foreach (var line in directory.Split('\n'))
        {
            var tab = line.IndexOf('\t');
            var length = int.Parse(line.Substring(tab + 1), CultureInfo.InvariantCulture);
            var text = new BuiltInText(start, length);
            _texts.Add(line.Substring(0, tab), text);
            if (line.StartsWith(ExtensionFolder, StringComparison.Ordinal))
                _extensions.Add(text);
            start += length;
        }
    }

    /// <summary>The archive of this assembly: its directory is read when it is first asked for.</summary>
    public static BuiltInArchive Shared => _shared ?? Interlocked.CompareExchange(ref _shared, new BuiltInArchive(), null) ?? _shared!;

    /// <summary>The sections and extensions that have been read.</summary>
    public IEnumerable<string> Loaded => _texts.Where(text => text.Value.IsRead).Select(text => text.Key);

    /// <summary>The extensions it knows.</summary>
    public IEnumerable<string> ExtensionNames =>
        _texts.Keys.Where(key => key.StartsWith(ExtensionFolder, StringComparison.Ordinal)).Select(key => key.Substring(ExtensionFolder.Length));

    /// <summary>All that is known of each extension.</summary>
    public IReadOnlyList<BuiltInText> Extensions => _extensions;

    /// <summary>A section of the server's own objects.</summary>
    public BuiltInText Section(string name) => _texts[name];

    /// <summary>All that is known of an extension; null: nothing.</summary>
    public BuiltInText? FindExtension(string name) => _texts.TryGetValue(ExtensionFolder + name, out var text) ? text : null;

    /// <summary>A stretch of the resource, or what there is of it.</summary>
    public static byte[] Read(int start, int length)
    {
        // Each reader opens its own: they may be on several threads.
        using var resource = typeof(BuiltInArchive).Assembly.GetManifestResourceStream(Resource)!;
        resource.Position = start;
        var bytes = new byte[length];
        for (var count = 0; count < length;)
        {
            var read = resource.Read(bytes, count, length - count);
            if (read == 0)
                break;
            count += read;
        }

        return bytes;
    }
}
