using System.Globalization;
using System.Text;

namespace MigrationAnalyzers.Oracle.Literals;

/// <summary>A text as C# writes it.</summary>
/// <param name="Statements">What stands before the call.</param>
/// <param name="Argument">What stands in the call.</param>
/// <param name="Members">What stands in the class.</param>
/// <param name="File">What stands in a file beside the C#; null: there is none.</param>
/// <param name="Extension">What the name of that file ends in.</param>
/// <param name="Elsewhere">What stands in another C# file; null: there is none.</param>
internal sealed record WrittenText(string Statements, string Argument, string Members = "", string? File = null, string Extension = ".sql", string? Elsewhere = null);

/// <summary>A way to write SQL in C#.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Write">Writes a text that is cut into three pieces, the second of which some forms write in another place; null: it cannot be written so. The name is the class's.</param>
/// <param name="LineBreak">How lines of the C# file end.</param>
internal sealed record LiteralForm(string Name, Func<string[], string, WrittenText?> Write, string LineBreak = "\n")
{
    private const string Windows = "\r\n";

    /// <summary>Whether a quote's escape is taken over from the other quotes of the literal: with none left there is nothing to tell it.</summary>
    public bool NeedsAnotherQuote { get; init; }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<LiteralForm> All { get; } =
    [
        Whole("regular", Regular),
        Whole("regular, \\u0022", text => Regular(text, "\\u0022")) with { NeedsAnotherQuote = true },
        Whole("regular, \\x0022", text => Regular(text, "\\x0022")) with { NeedsAnotherQuote = true },
        Whole("regular, \\U00000022", text => Regular(text, "\\U00000022")) with { NeedsAnotherQuote = true },
        Whole("verbatim", Verbatim),
        Whole("verbatim, CRLF", Verbatim, Windows),
        Whole("raw", RawLine),
        Whole("raw lines", text => RawLines(text, "            ")),
        Whole("raw lines, tabs", text => RawLines(text, "\t\t\t")),
        Whole("raw lines, no indentation", text => RawLines(text, "")),
        Whole("raw lines, CRLF", text => RawLines(text, "            "), Windows),
        Interpolated("interpolated", (parts, hole) => "$\"" + RegularContent(Doubled(parts[0])) + "{" + hole + "}" + RegularContent(Doubled(parts[2])) + "\""),
        Interpolated("interpolated verbatim", (parts, hole) => "$@\"" + VerbatimContent(Doubled(parts[0])) + "{" + hole + "}" + VerbatimContent(Doubled(parts[2])) + "\""),
        Interpolated("interpolated verbatim, CRLF", (parts, hole) => "@$\"" + VerbatimContent(Doubled(parts[0])) + "{" + hole + "}" + VerbatimContent(Doubled(parts[2])) + "\"", Windows),
        Interpolated("interpolated raw", (parts, hole) => InterpolatedRaw(parts, hole, lines: false)),
        Interpolated("interpolated raw lines", (parts, hole) => InterpolatedRaw(parts, hole, lines: true)),
        Interpolated("interpolated raw lines, CRLF", (parts, hole) => InterpolatedRaw(parts, hole, lines: true), Windows),
        Interpolated("interpolated raw, $$", (parts, hole) => InterpolatedRaw(parts, hole, lines: false, dollars: 2)),
        Interpolated("interpolated raw lines, $$", (parts, hole) => InterpolatedRaw(parts, hole, lines: true, dollars: 2)),
        Interpolated("interpolated raw lines, $$$, CRLF", (parts, hole) => InterpolatedRaw(parts, hole, lines: true, dollars: 3), Windows),
        Interpolated("interpolated, static readonly", (parts, hole) => "$\"" + RegularContent(Doubled(parts[0])) + "{" + hole + "}" + RegularContent(Doubled(parts[2])) + "\"", kind: "static readonly"),
        new("interpolated, nameof", (parts, _) => Nameof(string.Concat(parts))),
        new("interpolated raw lines, nameof", (parts, _) => Nameof(string.Concat(parts), isRaw: true)),
        new("concatenation", (parts, _) => new("", Regular(parts[0]) + "\n            + " + Verbatim(parts[1]) + " + " + Regular(parts[2]))),
        new("concatenation, CRLF", (parts, _) => new("", Regular(parts[0]) + "\n            + " + Verbatim(parts[1]) + " + " + Regular(parts[2])), Windows),
        new("string.Concat", (parts, _) => new("", $"string.Concat({string.Join(", ", parts.Select(Regular))})")),
        new("string.Format", (parts, _) => new("", $"string.Format({Regular(Doubled(parts[0]) + "{0}" + Doubled(parts[2]))}, {Verbatim(parts[1])})")),
        new("string.Join of lines", (parts, _) => new("", $"string.Join(\"\\n\", {string.Join(", ", string.Concat(parts).Split('\n').Select(Regular))})")),
        new("constants", (parts, _) => new("", "First + Second + Last", string.Concat(parts.Zip(["First", "Second", "Last"], (part, name) => $"    private const string {name} = {Verbatim(part)};\n")))),
        new("constant of another class", (parts, name) => new("", $"{name}Texts.Text", $"    private static class {name}Texts\n    {{\n        public const string Text = {Regular(string.Concat(parts))};\n    }}\n")),
        new("readonly field", (parts, _) => new("", "Text", $"    private static readonly string Text = {Verbatim(string.Concat(parts))};\n")),
        new("static readonly of another class", (parts, name) => new("", $"{name}Texts.Text", $"    private static class {name}Texts\n    {{\n        public static readonly string Text = {RawLines(string.Concat(parts), "            ")};\n    }}\n")),
        new("constant of another file", (parts, name) => new("", $"{name}Texts.Text", Elsewhere: $"internal static class {name}Texts\n{{\n    public const string Text = {Regular(string.Concat(parts))};\n}}\n")),
        new("constants of another file, CRLF", (parts, name) => new(
            "", $"{name}Texts.First + {name}Texts.Text", Elsewhere: $"internal static class {name}Texts\n{{\n    public const string First = {Verbatim(parts[0])};\n    public const string Text = {Verbatim(parts[1] + parts[2])};\n}}\n"), Windows),
        new("local", (parts, _) => new($"        var sql = {Verbatim(string.Concat(parts))};\n", "sql")),
        new("local, +=", (parts, _) => new($"        var sql = {Verbatim(parts[0])};\n        sql += {Regular(parts[1])};\n        sql += {Regular(parts[2])};\n", "sql")),
        new("StringBuilder", (parts, _) => new($"        var sql = new System.Text.StringBuilder({Verbatim(parts[0])});\n        sql.Append({Regular(parts[1])}).Append({Verbatim(parts[2])});\n", "sql.ToString()")),
        new("method", (parts, _) => new("", "Text()", $"    private static string Text() => {Regular(string.Concat(parts))};\n")),
        new(".sql file", (parts, name) => new("", $"System.IO.File.ReadAllText(\"{name}.sql\")", File: string.Concat(parts))),
        new(".sql file, CRLF", (parts, name) => new("", $"System.IO.File.ReadAllText(\"{name}.sql\")", File: string.Concat(parts)), Windows),
        new("embedded .sql file", (parts, name) => new(
            $"        using var stream = typeof({name}).Assembly.GetManifestResourceStream(\"Written.{name}.sql\")!;\n        using var reader = new System.IO.StreamReader(stream);\n", "reader.ReadToEnd()", File: string.Concat(parts))),
        Resource(".resx file", text => Escaped(text)),
        Resource(".resx file, &quot;, CRLF", text => Escaped(text).Replace("\"", "&quot;", StringComparison.Ordinal), Windows) with { NeedsAnotherQuote = true },
        Resource(".resx file, CDATA", text => text.Contains("]]", StringComparison.Ordinal) ? null : "<![CDATA[" + text + "]]>"),
    ];

    private static LiteralForm Resource(string name, Func<string, string?> write, string lineBreak = "\n") => new(
        name,
        (parts, @class) => write(string.Concat(parts)) is { } value
            ? new(
                "",
                $"new System.Resources.ResourceManager(\"Written.{@class}\", typeof({@class}).Assembly).GetString(\"Text\")!",
                File: $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<root>\n  <data name=\"Text\" xml:space=\"preserve\">\n    <value>{value}</value>\n  </data>\n</root>\n",
                Extension: ".resx")
            : null,
        lineBreak);

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static LiteralForm Whole(string name, Func<string, string?> write, string lineBreak = "\n") =>
        new(name, (parts, _) => write(string.Concat(parts)) is { } literal ? new("", literal) : null, lineBreak);

    private static LiteralForm Interpolated(string name, Func<string[], string, string?> write, string lineBreak = "\n", string kind = "const") =>
        new(name, (parts, _) => write(parts, "Middle") is { } literal ? new("", literal, $"    private {kind} string Middle = {Regular(parts[1])};\n") : null, lineBreak);

    // The first word, which is never a name, as the name of a field.
    private static WrittenText? Nameof(string text, bool isRaw = false)
    {
        var end = text.TakeWhile(char.IsAsciiLetter).Count();
        if (end == 0)
            return null;
        var (word, rest) = (text[..end], text[end..]);
        var literal = isRaw ? InterpolatedRaw(["", "", rest], $"nameof({word})", lines: true) : "$\"{nameof(" + word + ")}" + RegularContent(Doubled(rest)) + "\"";
        return literal is null ? null : new("", literal, $"    private const int {word} = 0;\n");
    }

    private static string Regular(string text) => Regular(text, "\\\"");

    private static string Regular(string text, string quote) => "\"" + RegularContent(text, quote) + "\"";

    private static string RegularContent(string text, string quote = "\\\"")
    {
        var written = new StringBuilder();
        foreach (var c in text)
        {
            written.Append(c switch
            {
                '"' => quote,
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ => c.ToString(CultureInfo.InvariantCulture),
            });
        }

        return written.ToString();
    }

    private static string Verbatim(string text) => "@\"" + VerbatimContent(text) + "\"";

    private static string VerbatimContent(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);

    private static string Doubled(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static string? RawLine(string text) => text.Contains('\n', StringComparison.Ordinal) || text.StartsWith('"') || text.EndsWith('"') ? null : Quotes(text) + text + Quotes(text);

    private static string RawLines(string text, string indentation) => Quotes(text) + "\n" + Indented(text, indentation) + "\n" + indentation + Quotes(text);

    // An empty line may do without the indentation.
    private static string Indented(string text, string indentation) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? "" : indentation + line));

    private static string? InterpolatedRaw(string[] parts, string hole, bool lines, int dollars = 1)
    {
        var text = parts[0] + parts[2];
        var braces = Math.Max(dollars, Math.Max(Longest(parts[0], '{', '}'), Longest(parts[2], '{', '}')) + 1);
        var (open, close) = (new string('{', braces), new string('}', braces));
        if (Touches(parts[0], atEnd: true) || Touches(parts[2], atEnd: false))
            return null; // a brace beside the hole would count as one of its own
        var content = parts[0] + open + hole + close + parts[2];
        var start = new string('$', braces);
        if (lines)
            return start + Quotes(text) + "\n" + Indented(content, "            ") + "\n            " + Quotes(text);
        return RawLine(content) is null ? null : start + Quotes(text) + content + Quotes(text);
    }

    private static bool Touches(string part, bool atEnd) => part.Length > 0 && (atEnd ? part[^1] : part[0]) is '{' or '}';

    private static string Quotes(string text) => new('"', Math.Max(3, Longest(text, '"', '"') + 1));

    private static int Longest(string text, char one, char other)
    {
        var (longest, run) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            run = text[i] == one || text[i] == other ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
