using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MigrationAnalyzers.Sql.Tests.Agreement;

/// <summary>
/// Reads the files of <c>Agreement/Corpus</c>. A text is followed by one line for each verdict, which starts with <c>--;</c>; lines that start
/// with <c>--#</c> before a text are headings; after <c>--! escaped</c> the text is written with C's escapes. In a <c>.words</c> file one text
/// stands for as many as there are words.
/// </summary>
internal static class CorpusFile
{
    private const char Word = '§';

    // Texts that were run, as their bodies are judged only then; the others were only read.
    private const string CompiledFolder = "PlPgSql";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Agreement", "Corpus");

    private static readonly Lazy<ImmutableArray<CorpusText>> AllTexts = new(ReadAll);

    private static readonly Lazy<ImmutableArray<CorpusText>> CompiledTexts = new(() => [.. Read(Path.Combine(Folder, CompiledFolder))]);

    /// <summary>Routines and blocks in PL/pgSQL, with what the server says when it makes them.</summary>
    public static ImmutableArray<CorpusText> Compiled => CompiledTexts.Value;

    /// <summary>Every text that was only read.</summary>
    public static ImmutableArray<CorpusText> All => AllTexts.Value;

    /// <summary>The texts but those that differ only in a keyword.</summary>
    public static IEnumerable<CorpusText> Written => All.Where(text => !text.File.EndsWith(".words", StringComparison.Ordinal));

    private static ImmutableArray<CorpusText> ReadAll() =>
    [
        .. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) != CompiledFolder)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Path.GetExtension(path) == ".words" ? ReadWords(path) : ReadTexts(path)),
    ];

    /// <summary>The texts of every file of some other folder.</summary>
    public static IEnumerable<CorpusText> Read(string folder) =>
        Directory.GetFiles(folder, "*.sql").Order(StringComparer.Ordinal).SelectMany(ReadTexts);

    private static IEnumerable<CorpusText> ReadTexts(string path)
    {
        var name = Path.GetFileName(path);
        var lines = File.ReadAllText(path).Split('\n');
        var body = new List<string>();
        var verdicts = ImmutableArray.CreateBuilder<Verdict>();
        var start = 0;
        var isEscaped = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("--;", StringComparison.Ordinal))
            {
                if (line.Length == 3)
                    throw new InvalidDataException($"{name}({i + 1}) has no verdict yet: run eng/record-verdicts.py");
                verdicts.Add(Verdict.Read(line[4..]));
                continue;
            }

            if (verdicts.Count > 0)
            {
                yield return Finished();
                isEscaped = false;
            }

            if (body.Count == 0 && (line.Length == 0 || line.StartsWith("--#", StringComparison.Ordinal)))
                continue;
            if (body.Count == 0 && line == "--! escaped")
            {
                isEscaped = true;
                continue;
            }

            if (body.Count == 0)
                start = i + 1;
            body.Add(line);
        }

        CorpusText Finished()
        {
            var text = string.Join('\n', body);
            var finished = new CorpusText(name, start, isEscaped ? Unescape(text) : text, verdicts.ToImmutable());
            body.Clear();
            verdicts.Clear();
            return finished;
        }
    }

    private static IEnumerable<CorpusText> ReadWords(string path)
    {
        var name = Path.GetFileName(path);
        var text = "";
        var verdicts = new List<Verdict>();
        var lines = File.ReadAllLines(path);
        var offsets = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("text ", StringComparison.Ordinal))
                text = line[5..];
            else if (line.StartsWith("verdict ", StringComparison.Ordinal))
                offsets.Add(line[8..]);
            else if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    verdicts.Clear();
                    foreach (var verdict in offsets)
                        verdicts.Add(Verdict.Read(InPlace(verdict, text, word)));
                    yield return new(name, i + 1, text.Replace("§", word, StringComparison.Ordinal), [.. verdicts]);
                }

                offsets.Clear();
            }
        }
    }

    // §+3 is three characters after the word.
    private static string InPlace(string verdict, string text, string word)
    {
        var parts = verdict.Split(' ');
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].StartsWith("§+", StringComparison.Ordinal))
            {
                var end = text.IndexOf(Word, StringComparison.Ordinal) + 1 + word.Length;
                parts[i] = (end + int.Parse(parts[i][2..], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
            }
        }

        return string.Join(' ', parts).Replace("§", word, StringComparison.Ordinal);
    }

    /// <summary>Reads <c>\n \r \t \\ \xHH \uHHHH \UHHHHHHHH</c>.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            var letter = text[++i];
            var digits = letter switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            if (digits > 0)
            {
                result.Append(char.ConvertFromUtf32(int.Parse(text.AsSpan(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
                i += digits;
            }
            else
                result.Append(letter switch { 'n' => '\n', 'r' => '\r', 't' => '\t', _ => letter });
        }

        return result.ToString();
    }
}
