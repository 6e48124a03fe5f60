namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>
/// One text of the generated data: a line per object, its fields separated by tabs, the first the kind of object and the second its name, the last the
/// majors it exists in. Lines stand in the order of their characters, so names are found by bisection and nothing is read that nobody asked for.
/// </summary>
internal sealed class BuiltInText
{
    private readonly string _text;
    private readonly int[] _starts; // of the lines, and the end of the text

    public BuiltInText(string text)
    {
        _text = text;
        var starts = new List<int>(text.Length / 40);
        for (var start = 0; start < text.Length; start = text.IndexOf('\n', start) + 1)
            starts.Add(start);
        starts.Add(text.Length);
        _starts = starts.ToArray();
    }

    /// <summary>A text without a line.</summary>
    public static BuiltInText Empty { get; } = new("");

    /// <summary>The fields of every line of the <paramref name="major"/> that begins with these fields: the kind first.</summary>
    public IEnumerable<string[]> Find(int major, params string[] beginning)
    {
        if (beginning.Any(field => field.IndexOf('\t') >= 0))
            yield break; // a quoted name may hold a tab; here it would look like two fields

        var key = string.Join("\t", beginning) + "\t";
        for (var line = FirstAtOrAfter(key); line < _starts.Length - 1; line++)
        {
            var start = _starts[line];
            if (string.CompareOrdinal(_text, start, key, 0, key.Length) != 0)
                yield break;

            var end = _starts[line + 1] - 1; // before the line feed
            var majors = _text.LastIndexOf('\t', end - 1, end - start) + 1;
            if (BuiltInMajors.Include(major, _text, majors, end))
                yield return _text.Substring(start, majors - 1 - start).Split('\t');
        }
    }

    private int FirstAtOrAfter(string key)
    {
        var low = 0;
        var high = _starts.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_text, _starts[middle], key, 0, key.Length) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
