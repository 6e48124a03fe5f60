using System.Text;

namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>
/// One text of the generated data: a line per object, its fields separated by tabs, the first the kind of object and the second its name, the last the
/// majors it exists in. Lines stand in the order of their characters, so names are found by bisection in the bytes as they are, and nothing is decoded
/// that nobody asked for.
/// </summary>
/// <param name="start">Where it begins in the resource.</param>
/// <param name="length">How many bytes it has, the line feed of its last line included.</param>
internal sealed class BuiltInText(int start, int length)
{
    private byte[]? _bytes;

    /// <summary>Whether anything has been asked of it.</summary>
    public bool IsRead => _bytes is not null;

    // Read twice if two threads ask at once, to the same end.
    private byte[] Bytes => _bytes ??= BuiltInArchive.Read(start, length);

    /// <summary>The fields of every line of the <paramref name="major"/> that begins with these fields: the kind first.</summary>
    public List<string[]> Find(int major, string kind, string? first = null, string? second = null)
    {
        var found = new List<string[]>();
        var key = kind + "\t";
        if (first is not null)
            key += first + "\t";
        if (second is not null)
            key += second + "\t";
        var bytes = Bytes;
        for (var at = FirstAtOrAfter(bytes, key); at < bytes.Length && Compare(bytes, at, key) == 0;)
        {
            var end = EndOfLine(bytes, at);
            var line = Encoding.ASCII.GetString(bytes, at, end - at);
            var majors = line.LastIndexOf('\t') + 1;
            if (BuiltInMajors.Include(major, line, majors, line.Length))
            {
                var fields = line.Substring(0, majors - 1).Split('\t');
                if (IsWhole(fields, first, second))
                    found.Add(fields);
            }

            at = end + 1;
        }

        return found;
    }

    /// <summary>Whether an object of this kind and name exists in any major.</summary>
    public bool Has(string kind, string name)
    {
        var bytes = Bytes;
        var key = kind + "\t" + name + "\t";
        return name.IndexOf('\t') < 0 && FirstAtOrAfter(bytes, key) is var at && at < bytes.Length && Compare(bytes, at, key) == 0;
    }

    // A quoted name may hold a tab; here it would look like two fields.
    private static bool IsWhole(string[] fields, string? first, string? second) =>
        (first is null || fields[1] == first) && (second is null || fields[2] == second);

    // Where the first line begins that does not come before the key.
    private static int FirstAtOrAfter(byte[] bytes, string key)
    {
        var low = 0;
        var high = bytes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var line = middle == 0 ? 0 : Array.LastIndexOf(bytes, (byte)'\n', middle - 1, middle - low) is var feed && feed < 0 ? low : feed + 1;
            if (Compare(bytes, line, key) < 0)
                low = EndOfLine(bytes, middle) + 1;
            else
                high = line;
        }

        return low;
    }

    private static int EndOfLine(byte[] bytes, int at) => Array.IndexOf(bytes, (byte)'\n', at) is var feed && feed < 0 ? bytes.Length : feed;

    // As far as the key goes.
    private static int Compare(byte[] bytes, int at, string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            var difference = at + i < bytes.Length ? bytes[at + i] - key[i] : -1;
            if (difference != 0)
                return difference;
        }

        return 0;
    }
}
