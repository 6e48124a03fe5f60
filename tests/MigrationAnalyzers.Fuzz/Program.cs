using System.Globalization;
using System.Text;
using CsCheck;
using MigrationAnalyzers.Fuzz;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Tests.Agreement;

// usage: MigrationAnalyzers.Fuzz compare <folder> <version> [bodies]
// Compares the parser with the verdicts that eng/record-folder.py wrote; with those of its --bodies, what was said of bodies counts.
//
// usage: MigrationAnalyzers.Fuzz bind <file> <version>
// Compares the binder with what eng/run-folder.py recorded.
//
// usage: MigrationAnalyzers.Fuzz [minutes] [folder]
// What fails is written to found.sql in the folder, in the corpus' format. last.txt holds the text in work: it is what overflowed the stack, if that
// ended the process.
if (args is ["compare", var recorded, var version, .. var rest])
    return UnseenTexts.Compare(recorded, int.Parse(version, CultureInfo.InvariantCulture), rest is ["bodies"]);
if (args is ["bind", var run, var major])
    return UnseenScripts.Compare(run, int.Parse(major, CultureInfo.InvariantCulture));

var minutes = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 1;
var folder = args.Length > 1 ? args[1] : Directory.GetCurrentDirectory();

var texts = CorpusFile.Written.Concat(CorpusFile.Compiled).Select(text => text.Text)
    .Concat(BoundTexts("names.sql"))
    .Concat(BoundTexts("types.sql"))
    .Concat(BoundTexts("Versions"))
    .Concat(BoundTexts("Written"))
    .ToArray();
var tokens = texts.SelectMany(TokensOf).Distinct().ToArray();

var damaged = Gen.Select(Of(texts), Of(texts), Gen.Int, (text, other, seed) => Mutation.Of(text, other, new Random(seed)));
var twice = Gen.Select(damaged, Of(texts), Gen.Int, (text, other, seed) => Mutation.Of(text, other, new Random(seed)));
var soup = Of(tokens).Array[1, 60].Select(some => string.Join(' ', some));
var repeated = Gen.Select(Of(tokens).Array[1, 4], Gen.Int[1, 400], (some, count) => string.Concat(Enumerable.Repeat(string.Join(' ', some) + " ", count)));
var any = Gen.OneOf(damaged, twice, soup, repeated);

using var last = new FileStream(Path.Combine(folder, "last.txt"), FileMode.Create, FileAccess.Write, FileShare.Read, 1);
var end = DateTime.UtcNow.AddMinutes(minutes);
long count = 0;
var found = new HashSet<string>(StringComparer.Ordinal);
while (DateTime.UtcNow < end)
{
    var seconds = Math.Max(1, (int)Math.Min(30, (end - DateTime.UtcNow).TotalSeconds));
    Gen.Select(any, Gen.Int[12, 18]).Sample(
        (text, version) =>
        {
            count++;
            Remember(text);
            if (FrontEnd.Check(text, version) is { } wrong)
                Report(text, version, wrong);
        },
        time: seconds,
        threads: 1);
}

Console.WriteLine($"{count} texts, {found.Count} kinds of failure");
return found.Count == 0 ? 0 : 1;

// Of a file, or of the files of a folder.
static IEnumerable<string> BoundTexts(string name)
{
    var path = Path.Combine(AppContext.BaseDirectory, "Binding", name);
    var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.sql").Order(StringComparer.Ordinal) : (IEnumerable<string>)[path];
    return files.SelectMany(File.ReadLines).Where(line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal));
}

static Gen<string> Of(string[] some) => Gen.Int[0, some.Length - 1].Select(i => some[i]);

void Remember(string text)
{
    last.SetLength(0);
    last.Write(Encoding.UTF8.GetBytes(text));
}

// One text for each kind of failure, cut down as far as it still fails alike.
void Report(string text, int version, string wrong)
{
    var kind = KindOf(wrong);
    if (!found.Add(kind))
        return;
    for (var length = text.Length / 2; length > 0; length /= 2)
    {
        for (var at = 0; at + length <= text.Length;)
        {
            var shorter = text.Remove(at, length);
            if (FrontEnd.Check(shorter, version) is { } still && KindOf(still) == kind)
                text = shorter;
            else
                at += length;
        }
    }

    Console.WriteLine($"{version}: {wrong}\n    {text}");
    File.AppendAllText(Path.Combine(folder, "found.sql"), $"--# {wrong.Split('\n')[0]}\n{text}\n--;\n");
}

// The words of a failure without its numbers, and the places of an exception.
static string KindOf(string wrong) => string.Concat(wrong.Where(c => !char.IsAsciiDigit(c)));

static IEnumerable<string> TokensOf(string text)
{
    var list = new TokenList(text, 18, null);
    for (var i = 0; i < list.Count - 1; i++)
        yield return text.Substring(list[i].Start, list[i].Length);
}
