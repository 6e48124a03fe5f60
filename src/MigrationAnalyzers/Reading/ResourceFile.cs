using System.Collections.Immutable;
using System.Xml;

namespace MigrationAnalyzers.Reading;

/// <summary>What a <c>.resx</c> file keeps under a name.</summary>
/// <param name="Text">The text; null where it stands in another file.</param>
/// <param name="Path">The other file, relative to the <c>.resx</c>.</param>
/// <param name="IsBytes">Whether it is the bytes of that file.</param>
internal sealed record ResourceEntry(SqlText? Text, string? Path, bool IsBytes);

/// <summary>A <c>.resx</c> file, as the build reads it: its texts by name. Images, objects and the like are left out.</summary>
internal sealed class ResourceFile
{
    private readonly Dictionary<string, ResourceEntry> _entries;

    private ResourceFile(SqlFile file, Dictionary<string, ResourceEntry> entries)
    {
        File = file;
        _entries = entries;
    }

    /// <summary>The file.</summary>
    public SqlFile File { get; }

    /// <summary>What is kept under <paramref name="name"/>; null: no text.</summary>
    public ResourceEntry? Find(string name) => _entries.TryGetValue(name, out var entry) ? entry : null;

    /// <summary>Reads a file. One that is no XML has no texts: the build says so itself.</summary>
    public static ResourceFile Read(SqlFile file)
    {
        var entries = new Dictionary<string, ResourceEntry>(StringComparer.Ordinal);

        // The reader that the build uses, with its way of keeping line breaks, but nothing is fetched or expanded.
        using var xml = new XmlTextReader(new StringReader(file.Content)) { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, WhitespaceHandling = WhitespaceHandling.None };
        try
        {
            var lines = new LineStarts(file.Content);
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, Depth: 1, LocalName: "data", IsEmptyElement: false })
                    ReadData(xml, file, lines, entries);
            }
        }
        catch (XmlException)
        {
            entries.Clear();
        }

        return new(file, entries);
    }

    private static void ReadData(XmlTextReader xml, SqlFile file, LineStarts lines, Dictionary<string, ResourceEntry> entries)
    {
        var (name, type, isCoded) = (xml.GetAttribute("name"), xml.GetAttribute("type"), xml.GetAttribute("mimetype") is not null);
        var value = ReadValue(xml, file, lines);
        if (name is null || value is null || isCoded || entries.ContainsKey(name))
            return;
        if (type is null)
            entries.Add(name, new(value, null, IsBytes: false));
        else if (type.StartsWith("System.Resources.ResXFileRef", StringComparison.Ordinal) && ReadReference(value.Text) is { } reference)
            entries.Add(name, reference);
    }

    // The content of the first <value>; the reader stands at the end of <data> afterwards.
    private static SqlText? ReadValue(XmlTextReader xml, SqlFile file, LineStarts lines)
    {
        List<SqlText>? parts = null;
        var isInside = false;
        while (xml.Read() && xml.Depth > 1)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml is { Depth: 2, LocalName: "value" } && parts is null:
                    parts = [];
                    isInside = !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when xml.Depth == 2:
                    isInside = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when isInside:
                    parts!.Add(SqlText.Of(xml.Value, new ResourceOrigin(file, lines.OffsetOf(xml.LineNumber, xml.LinePosition), xml.Value, xml.NodeType == XmlNodeType.CDATA)));
                    break;
            }
        }

        return parts is null ? null : SqlText.Concat(parts);
    }

    // Scripts\up.sql;System.String, mscorlib, Version=...;utf-8: the path may stand in quotes.
    private static ResourceEntry? ReadReference(string value)
    {
        var isQuoted = value.StartsWith("\"", StringComparison.Ordinal);
        var end = isQuoted ? value.LastIndexOf("\";", StringComparison.Ordinal) : value.IndexOf(';');
        if (end < 0)
            return null;
        var path = isQuoted ? value.Substring(1, end - 1) : value.Substring(0, end);
        var type = value.Substring(end + (isQuoted ? 2 : 1)).TrimStart();
        return type.StartsWith("System.String", StringComparison.Ordinal) ? new(null, path, IsBytes: false)
            : type.StartsWith("System.Byte[]", StringComparison.Ordinal) ? new(null, path, IsBytes: true)
            : null;
    }

    // Lines as XML counts them, which is not how C# does.
    private sealed class LineStarts
    {
        private readonly List<int> _starts = [0];

        public LineStarts(string text)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == '\n' || text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))
                    _starts.Add(i + 1);
            }
        }

        public int OffsetOf(int line, int position) => _starts[Math.Min(line, _starts.Count) - 1] + position - 1;
    }
}
