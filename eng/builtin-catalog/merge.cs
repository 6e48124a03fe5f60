// Merges the dumps of the servers into the built-in catalog, each object once with the majors it exists in:
//     dotnet run eng/builtin-catalog/merge.cs -- <dumps> <BuiltIn.txt>
//
// It is one text per section (relations, functions, types, operators, names) and one per extension, in the order of their names; before them stand
// these names and how many bytes each text has, a line for each, and an empty line. A line is an object, tab-separated:
// the words of dump.sql, with the name before the schema, the columns of a relation in its line, and at the end the majors, empty: all.
// Lines stand in byte order, so that a reader finds names by bisection. The schema is left out where it is pg_catalog, or the one an extension is
// installed in.
using System.Text;

const int Oldest = 12;
const int Newest = 18;
const int All = (1 << (Newest - Oldest + 1)) - 1;

// The section each kind of line belongs to.
var sections = new Dictionary<string, string>
{
    ["rel"] = "relations", ["fun"] = "functions", ["typ"] = "types", ["cst"] = "types", ["opr"] = "operators", ["opc"] = "operators", ["nam"] = "names",
};

var core = new SortedDictionary<string, int>(StringComparer.Ordinal);
var extensions = new SortedDictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
var columns = new Dictionary<(string Extension, string Relation), List<MergedColumn>>();

for (var major = Oldest; major <= Newest; major++)
{
    foreach (var path in Directory.GetFiles(Path.Combine(args[0], major.ToString()), "*.txt").Order(StringComparer.Ordinal))
        Read(path, 1 << (major - Oldest), "contrib");
}

foreach (var path in Directory.GetFiles(Path.Combine(args[0], "separate"), "*.txt").Order(StringComparer.Ordinal))
    Read(path, All, "separate");

var texts = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
foreach (var (line, majors) in core)
    Append(sections[line[..3]], line, majors, All);
foreach (var (name, lines) in extensions)
{
    var own = lines.Where(line => line.Key.StartsWith("ext\t", StringComparison.Ordinal)).Aggregate(0, (mask, line) => mask | line.Value);
    foreach (var (line, majors) in lines)
        Append($"extensions/{name}", line, majors, own == majors ? majors : All);
}

var whole = new StringBuilder();
foreach (var (name, text) in texts)
    whole.Append(name).Append('\t').Append(text.Length).Append('\n');
whole.Append('\n');
foreach (var text in texts.Values)
    whole.Append(text);
File.WriteAllText(args[1], whole.ToString(), Encoding.ASCII);

Console.WriteLine($"{args[1]}: {whole.Length:N0} bytes in {texts.Count} texts.");

// Adds one dump to what is known; its objects exist in the majors of the mask.
void Read(string path, int majors, string origin)
{
    var extension = Path.GetFileNameWithoutExtension(path);
    var lines = core;
    if (extension != "core" && !extensions.TryGetValue(extension, out lines!))
        extensions.Add(extension, lines = new(StringComparer.Ordinal));

    var dump = File.ReadAllLines(path);
    var home = extension == "core" ? "pg_catalog"
        : dump.First(line => line.StartsWith("ext\t", StringComparison.Ordinal)).Split('\t')[3] is { Length: > 0 } schema ? schema
        : "public";
    var sequences = new Dictionary<string, List<string>>();
    foreach (var line in dump)
    {
        if (line.Any(c => c is < ' ' and not '\t' or > '~'))
            throw new InvalidDataException($"{path}: a character that is not ASCII in: {line}");

        var fields = line.Split('\t');
        if (fields[0] == "col")
        {
            if (fields[4].AsSpan().IndexOfAny(' ', ',') >= 0)
                throw new InvalidDataException($"{path}: a column's name that needs quotes: {line}");
            var relation = Relation(fields[1], fields[2]);
            if (!sequences.TryGetValue(relation, out var sequence))
                sequences.Add(relation, sequence = []);
            sequence.Add(fields[4] + " " + fields[5]);
            continue;
        }

        if (fields[0] is "rel" or "fun" or "typ" or "opr" or "opc") // schema and name change places
            (fields[1], fields[2]) = (fields[2], Home(fields[1]));
        if (fields[0] == "ext")
            fields = [.. fields, origin];
        var merged = string.Join('\t', fields);
        lines[merged] = lines.GetValueOrDefault(merged) | majors;
    }

    foreach (var (relation, sequence) in sequences)
    {
        if (!columns.TryGetValue((extension, relation), out var known))
            columns.Add((extension, relation), known = []);
        Merge(known, sequence, majors);
    }

    string Home(string schema) => schema == home ? "" : schema;

    string Relation(string schema, string name) => $"rel\t{name}\t{Home(schema)}\t";
}

// Weaves the columns of one more major into those of the majors before, so that each major still finds its own in its order.
static void Merge(List<MergedColumn> known, List<string> sequence, int majors)
{
    // The longest common subsequence: what it leaves out stands twice, with different majors.
    var lengths = new int[known.Count + 1, sequence.Count + 1];
    for (var i = known.Count - 1; i >= 0; i--)
    {
        for (var j = sequence.Count - 1; j >= 0; j--)
        {
            lengths[i, j] = known[i].Text == sequence[j]
                ? lengths[i + 1, j + 1] + 1
                : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
    }

    var woven = new List<MergedColumn>();
    for (int i = 0, j = 0; i < known.Count || j < sequence.Count;)
    {
        if (i < known.Count && j < sequence.Count && known[i].Text == sequence[j])
            woven.Add(new(sequence[j++], known[i++].Majors | majors));
        else if (j == sequence.Count || i < known.Count && lengths[i + 1, j] >= lengths[i, j + 1])
            woven.Add(known[i++]);
        else
            woven.Add(new(sequence[j++], majors));
    }

    known.Clear();
    known.AddRange(woven);
}

void Append(string section, string line, int majors, int whole)
{
    if (!texts.TryGetValue(section, out var text))
        texts.Add(section, text = new());

    text.Append(line);
    if (line.StartsWith("rel\t", StringComparison.Ordinal))
    {
        var relation = line[..(line.LastIndexOf('\t') + 1)];
        var extension = section.StartsWith("extensions/", StringComparison.Ordinal) ? section["extensions/".Length..] : "core";
        text.Append('\t');
        if (columns.TryGetValue((extension, relation), out var known))
            text.AppendJoin(',', known.Select(column => column.Majors == majors ? column.Text : column.Text + " " + Ranges(column.Majors)));
    }

    text.Append('\t').Append(majors == whole ? "" : Ranges(majors)).Append('\n');
}

// 13- (from 13), -15 (up to 15), 14-16, several separated by +
static string Ranges(int majors)
{
    var ranges = new List<string>();
    for (var from = Oldest; from <= Newest; from++)
    {
        if ((majors & (1 << (from - Oldest))) == 0)
            continue;
        var to = from;
        while (to < Newest && (majors & (1 << (to + 1 - Oldest))) != 0)
            to++;
        ranges.Add($"{(from == Oldest ? "" : from)}-{(to == Newest ? "" : to)}");
        from = to;
    }

    return string.Join('+', ranges);
}

internal readonly record struct MergedColumn(string Text, int Majors);
