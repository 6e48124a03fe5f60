using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>The words of a SQL text that is not read further: what it could possibly name. Comments count as white space, strings and bodies as text.</summary>
internal sealed class Words
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _text;

    private Words(string text) => _text = text;

    /// <summary>The first words, in lower case: which statement it is.</summary>
    public List<string> Leading { get; } = new();

    /// <summary>Whether the text has a part that is not known.</summary>
    public bool HasHole { get; private set; }

    public static Words Of(string text, TextSpan span)
    {
        var words = new Words(text.Substring(span.Start, span.Length));
        words.Collect();
        return words;
    }

    /// <summary>Whether what the text says could change the schema or what names mean, if it is run.</summary>
    public static bool MayChangeSchema(string text, TextSpan span)
    {
        var words = Of(text, span);
        foreach (var word in Changing)
        {
            if (words._words.Contains(word))
                return true;
        }

        return false;
    }

    // PERFORM and SELECT of a routine that does are found by looking at that routine: its name is what is called.
    private static readonly string[] Changing = { "create", "alter", "drop", "execute", "into", "call", "perform", "import", "set_config", "select" };

    /// <summary>Whether the name occurs, in whatever letter case.</summary>
    public bool Contain(string name) => IsWord(name) ? _words.Contains(name) : _text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether the statement begins with these words.</summary>
    public bool BeginWith(params string[] words)
    {
        if (Leading.Count < words.Length)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (Leading[i] != words[i])
                return false;
        }

        return true;
    }

    private void Collect()
    {
        const int LeadingCount = 6;
        var i = 0;
        while (i < _text.Length)
        {
            var c = _text[i];
            if (c == '-' && i + 1 < _text.Length && _text[i + 1] == '-')
            {
                while (i < _text.Length && _text[i] is not ('\n' or '\r'))
                    i++;
            }
            else if (c == '/' && i + 1 < _text.Length && _text[i + 1] == '*')
            {
                var end = _text.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? _text.Length : end + 2;
            }
            else if (IsWordPart(c))
            {
                var start = i;
                while (i < _text.Length && IsWordPart(_text[i]))
                    i++;
                var word = _text.Substring(start, i - start);
                HasHole |= word.IndexOf(SqlHole.Character) >= 0;
                _words.Add(word);
                if (Leading.Count < LeadingCount)
                    Leading.Add(word.ToLowerInvariant());
            }
            else
            {
                i++;
            }
        }
    }

    private static bool IsWordPart(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or >= '\u0080';

    private static bool IsWord(string name)
    {
        foreach (var c in name)
        {
            if (!IsWordPart(c))
                return false;
        }

        return name.Length > 0;
    }
}
