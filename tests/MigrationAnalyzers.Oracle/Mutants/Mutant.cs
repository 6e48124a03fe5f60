namespace MigrationAnalyzers.Oracle.Mutants;

/// <summary>What was done to a text.</summary>
public enum MutantKind
{
    /// <summary><c>"Status"</c> becomes <c>Status</c>.</summary>
    QuotesRemoved,

    /// <summary><c>"Status"</c> becomes <c>"status"</c> or <c>"STATUS"</c>; <c>status</c> becomes <c>"Status"</c>.</summary>
    WrongCase,

    /// <summary><c>"CreatedAt"</c> becomes <c>created_at</c>, and the reverse.</summary>
    OtherStyle,

    /// <summary>One letter of a name is left out.</summary>
    LetterDropped,

    /// <summary><c>s.t</c> becomes <c>t</c>: the schema, or the alias, is left out.</summary>
    QualifierDropped,

    /// <summary>The text runs before the operation that stands in front of it.</summary>
    Moved,

    /// <summary>A constant becomes one of another type: <c>1</c> becomes <c>'abc'</c>, <c>'x'</c> becomes <c>1</c>, <c>true</c> becomes <c>1</c>.</summary>
    OtherConstant,

    /// <summary><c>1</c> becomes <c>'1'</c>, <c>true</c> becomes <c>'true'</c>.</summary>
    ConstantQuoted,

    /// <summary>A column is left out of an INSERT's list, alone or with its value.</summary>
    ColumnDropped,

    /// <summary>A row of an INSERT has one expression more.</summary>
    ExpressionAdded,
}

/// <summary>A text with one thing changed.</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="Text">The text afterwards.</param>
/// <param name="Start">Where the change stands in it.</param>
/// <param name="Length">How long the changed stretch is; zero if something was left out.</param>
/// <param name="IsInBody">Whether it stands in dollar quotes, where the server may never look.</param>
internal sealed record Mutant(MutantKind Kind, string Text, int Start, int Length, bool IsInBody);

/// <summary>Makes the mutants of a text.</summary>
internal static class MutantMaker
{
    /// <summary>
    /// The mutants of <paramref name="text"/>, of each kind at most <paramref name="atMost"/>, chosen by <paramref name="seed"/>. A word counts as a name if it is quoted, no
    /// keyword, or a keyword that <paramref name="isName"/> knows as the name of something.
    /// </summary>
    public static IEnumerable<Mutant> Of(string text, Func<string, bool> isName, int seed, int atMost)
    {
        var random = new Random(seed);
        var words = SqlWords.Of(text).Where(word => word.IsQuoted || isName(word.In(text))).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal) { text };
        foreach (var kind in new[] { MutantKind.QuotesRemoved, MutantKind.WrongCase, MutantKind.OtherStyle, MutantKind.LetterDropped, MutantKind.QualifierDropped })
        {
            var left = atMost;
            foreach (var word in Shuffled(words, random))
            {
                if (left == 0)
                    break;
                if (Make(kind, text, word, random) is { } mutant && seen.Add(mutant.Text))
                {
                    left--;
                    yield return mutant;
                }
            }
        }
    }

    private static Word[] Shuffled(List<Word> words, Random random)
    {
        var shuffled = words.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static Mutant? Make(MutantKind kind, string text, Word word, Random random)
    {
        var name = word.NameIn(text);
        return kind switch
        {
            MutantKind.QuotesRemoved => word.IsQuoted && SqlWords.IsPlain(SqlWords.Fold(name)) ? Put(kind, text, word, name) : null,
            MutantKind.WrongCase => OtherCase(name, random) is { } cased ? Put(kind, text, word, Quoted(cased)) : null,
            MutantKind.OtherStyle => OtherStyle(name) is { } styled ? Put(kind, text, word, Written(styled)) : null,
            MutantKind.LetterDropped => name.Length > 1 ? Put(kind, text, word, Keep(word, name.Remove(random.Next(name.Length), 1))) : null,
            _ => word.End + 1 < text.Length && text[word.End] == '.' && text[word.End + 1] != '*'
                ? new(kind, text.Remove(word.Start, word.Length + 1), word.Start, 0, word.IsInBody)
                : null,
        };
    }

    private static Mutant Put(MutantKind kind, string text, Word word, string with) =>
        new(kind, string.Concat(text.AsSpan(0, word.Start), with, text.AsSpan(word.End)), word.Start, with.Length, word.IsInBody);

    private static string? OtherCase(string name, Random random)
    {
        var candidates = new[] { name.ToLowerInvariant(), name.ToUpperInvariant(), char.ToUpperInvariant(name[0]) + name[1..] }
            .Where(other => other != name).Distinct().ToArray();
        return candidates.Length == 0 ? null : candidates[random.Next(candidates.Length)];
    }

    // CreatedAt <-> created_at
    private static string? OtherStyle(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && name[i] != '_' && !(char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
                continue;
            if (i > start)
                words.Add(name[start..i]);
            start = i < name.Length && name[i] == '_' ? i + 1 : i;
        }

        if (words.Count < 2)
            return null;
        var other = name.Contains('_', StringComparison.Ordinal)
            ? string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]))
            : string.Join('_', words.Select(word => word.ToLowerInvariant()));
        return other == name ? null : other;
    }

    private static string Keep(Word word, string name) => word.IsQuoted ? Quoted(name) : name;

    private static string Written(string name) => SqlWords.IsPlain(name) ? name : Quoted(name);

    private static string Quoted(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
