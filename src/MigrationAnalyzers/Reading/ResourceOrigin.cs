using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace MigrationAnalyzers.Reading;

/// <summary>A text, or a CDATA section, of an XML file. Its map is made when it is first asked for.</summary>
/// <param name="file">The file.</param>
/// <param name="start">Where the content begins.</param>
/// <param name="value">What the XML reader says that it is.</param>
/// <param name="isData">Whether it stands in <c>&lt;![CDATA[...]]&gt;</c>, where nothing is escaped.</param>
internal sealed class ResourceOrigin(SqlFile file, int start, string value, bool isData) : TextOrigin(null, new SourceSpan(Math.Min(start, file.Content.Length), 0))
{
    private ImmutableArray<LiteralRun> _runs;

    /// <inheritdoc/>
    public override SqlFile File { get; } = file;

    /// <inheritdoc/>
    public override SourceSpan? Map(int start, int length)
    {
        if (_runs.IsDefault)
            _runs = ReadRuns();
        return LiteralRun.Find(_runs, start, length);
    }

    /// <inheritdoc/>
    public override string? Written(string text)
    {
        if (!text.All(static c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) || text.IndexOf('\r') >= 0)
            return null;
        if (!isData)
        {
            var escaped = text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
            return WritesQuotes() ? escaped : escaped.Replace("\"", "&quot;");
        }

        // Nothing that could end the section, by itself or with what stands around it.
        return text.Contains("]]") || text.EndsWith("]", StringComparison.Ordinal) || text.StartsWith("]", StringComparison.Ordinal) || text.StartsWith(">", StringComparison.Ordinal) ? null : text;
    }

    // A quote needs no escaping; whoever escapes all of them is followed.
    private bool WritesQuotes()
    {
        var end = File.Content.IndexOf('<', start);
        var source = File.Content.Substring(start, (end < 0 ? File.Content.Length : end) - start);
        return source.IndexOf('"') >= 0 || source.IndexOf("&quot;", StringComparison.Ordinal) < 0;
    }

    // The reader's own value is the judge: where ours differs, nothing is mapped.
    private ImmutableArray<LiteralRun> ReadRuns()
    {
        var runs = ImmutableArray.CreateBuilder<LiteralRun>();
        var source = File.Content;
        var read = new StringBuilder(value.Length);
        var (at, copyFrom) = (start, start);
        while (at < source.Length && read.Length + at - copyFrom < value.Length)
        {
            if (isData || source[at] != '&')
            {
                at++;
                continue;
            }

            var end = source.IndexOf(';', at);
            if (end < 0 || Resolve(source.Substring(at + 1, end - at - 1)) is not { } meant)
                return ImmutableArray<LiteralRun>.Empty;
            Copy();
            runs.Add(new LiteralRun(read.Length, meant.Length, at, end + 1 - at));
            read.Append(meant);
            at = copyFrom = end + 1;
        }

        Copy();
        return read.ToString() == value ? runs.ToImmutable() : ImmutableArray<LiteralRun>.Empty;

        void Copy()
        {
            if (at == copyFrom)
                return;
            runs.Add(new LiteralRun(read.Length, at - copyFrom, copyFrom, at - copyFrom));
            read.Append(source, copyFrom, at - copyFrom);
        }
    }

    private static string? Resolve(string entity)
    {
        switch (entity)
        {
            case "quot":
                return "\"";
            case "apos":
                return "'";
            case "lt":
                return "<";
            case "gt":
                return ">";
            case "amp":
                return "&";
        }

        var isHexadecimal = entity.StartsWith("#x", StringComparison.Ordinal);
        var isNumber = isHexadecimal
            ? int.TryParse(entity.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(entity.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out code);
        if (!isNumber || code is < 0 or > 0x10FFFF)
            return null;
        return code is >= 0xD800 and <= 0xDFFF ? null : char.ConvertFromUtf32(code);
    }
}
