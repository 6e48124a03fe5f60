using MigrationAnalyzers.Schema.Catalogs;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>How near a name is to the one that was written.</summary>
internal enum Nearness
{
    /// <summary>The same letters, some in another case.</summary>
    LetterCase,

    /// <summary>The same name in a schema that is not on the search path.</summary>
    Schema,

    /// <summary>The same words in another naming style: <c>start_date</c> and <c>StartDate</c>.</summary>
    Words,

    /// <summary>A few letters differ.</summary>
    Spelling,
}

/// <summary>The name that was probably meant.</summary>
/// <param name="Index">Which of the candidates.</param>
/// <param name="Nearness">How near it is.</param>
/// <param name="IsCertain">Whether no other candidate comes close.</param>
internal readonly record struct NearestMatch(int Index, Nearness Nearness, bool IsCertain);

/// <summary>Finds, among names that exist, the one that a name that does not exist was probably meant to be.</summary>
public static class NearestName
{
    // Below this length a changed letter makes another word: id and pk, sku and sum. One letter too few or too many may still be a slip; a number is none.
    private const int ShortestMisspelling = 4;
    private const int ShortestSlip = 3;

    /// <summary>The one of <paramref name="candidates"/> that is near; null: none is, or several are.</summary>
    public static string? Among(IReadOnlyList<string> candidates, string name) => Find(name, candidates) is { IsCertain: true } match ? candidates[match.Index] : null;

    /// <summary>The nearest of <paramref name="candidates"/>; null: none is near. The same name several times counts as several.</summary>
    internal static NearestMatch? Find(string name, IReadOnlyList<string> candidates) =>
        FindLetterCase(name, candidates) ?? FindWords(name, candidates) ?? FindSpelling(name, candidates);

    /// <summary>The candidate that differs only in the case of letters.</summary>
    internal static NearestMatch? FindLetterCase(string name, IReadOnlyList<string> candidates) =>
        FindEqual(candidates, Nearness.LetterCase, candidate => SqlName.EqualsIgnoringCase(name, candidate));

    /// <summary>The candidate of the same words in another naming style.</summary>
    internal static NearestMatch? FindWords(string name, IReadOnlyList<string> candidates)
    {
        var letters = Letters(name);
        return letters.Length == 0 ? null : FindEqual(candidates, Nearness.Words, candidate => HasLetters(candidate, letters) && HasSameWords(name, candidate));
    }

    // jsonb_build and json_bbuild have the same letters, but other words; of a name without separators it cannot be told. part_ is not part in another style.
    private static bool HasSameWords(string a, string b)
    {
        if (IsSeparator(a[0]) != IsSeparator(b[0]) || IsSeparator(a[a.Length - 1]) != IsSeparator(b[b.Length - 1]))
            return false;
        return a.IndexOf('_') < 0 || b.IndexOf('_') < 0 || string.Equals(a, b, StringComparison.OrdinalIgnoreCase)
            || a.Split('_').Select(Letters).SequenceEqual(b.Split('_').Select(Letters), StringComparer.Ordinal);
    }

    private static bool IsSeparator(char c) => c is '_' or '-' or ' ';

    private static NearestMatch? FindEqual(IReadOnlyList<string> candidates, Nearness nearness, Func<string, bool> isEqual)
    {
        var found = -1;
        var count = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!isEqual(candidates[i]))
                continue;
            count++;
            if (found < 0)
                found = i;
        }

        return found < 0 ? null : new(found, nearness, IsCertain: count == 1);
    }

    private static NearestMatch? FindSpelling(string name, IReadOnlyList<string> candidates)
    {
        var letters = Letters(name);
        if (letters.Length < ShortestSlip)
            return null;

        var isSlip = letters.Length < ShortestMisspelling;
        var bound = Math.Min(3, letters.Length / 3);
        var best = -1;
        var bestDistance = bound + 1;
        var secondDistance = int.MaxValue;

        // Thousands of functions may be candidates: what one needs, the next uses again.
        var other = new char[letters.Length + bound + 2];
        var rows = new[] { new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1] };
        for (var i = 0; i < candidates.Count; i++)
        {
            var length = CopyLetters(candidates[i], other);
            var distance = Distance(letters, other, length, bound + 2, rows); // far enough to see that nothing else comes close
            if (isSlip && distance == 1 && (length == letters.Length || other[0] != letters[0] || other.Take(length).Count(char.IsDigit) != letters.Count(char.IsDigit)))
                distance = bound + 1;
            if (distance < bestDistance)
            {
                secondDistance = best < 0 ? int.MaxValue : bestDistance;
                best = i;
                bestDistance = distance;
            }
            else if (distance < secondDistance)
            {
                secondDistance = distance;
            }
        }

        return best < 0 ? null : new(best, Nearness.Spelling, IsCertain: secondDistance >= bestDistance + 2);
    }

    // The letters and digits of a name in lower case: what is left when naming styles are taken away.
    private static string Letters(string name)
    {
        var letters = new char[name.Length];
        return new string(letters, 0, CopyLetters(name, letters));
    }

    // Writes the letters of a name, as many as fit; gives back how many there are, or one more than fit.
    private static int CopyLetters(string name, char[] letters)
    {
        var length = 0;
        foreach (var c in name)
        {
            if (IsSeparator(c))
                continue;
            if (length == letters.Length)
                return length + 1;
            letters[length++] = char.ToLowerInvariant(c);
        }

        return length;
    }

    private static bool HasLetters(string name, string letters)
    {
        var at = 0;
        foreach (var c in name)
        {
            if (IsSeparator(c))
                continue;
            if (at == letters.Length || char.ToLowerInvariant(c) != letters[at++])
                return false;
        }

        return at == letters.Length;
    }

    // Damerau-Levenshtein with neighbouring letters swapped at most once; anything of bound or more is bound.
    private static int Distance(string a, char[] b, int length, int bound, int[][] rows)
    {
        if (Math.Abs(a.Length - length) >= bound)
            return bound;

        var (beforeLast, last, row) = (rows[0], rows[1], rows[2]);
        for (var j = 0; j <= length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                row[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least >= bound)
                return bound;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return Math.Min(last[length], bound);
    }
}
