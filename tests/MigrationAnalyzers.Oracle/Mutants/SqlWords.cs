namespace MigrationAnalyzers.Oracle.Mutants;

/// <summary>A word of a SQL text that may be a name: where it stands, and whether it stands in dollar quotes (the body of a function or a DO block).</summary>
internal readonly record struct Word(int Start, int Length, bool IsQuoted, bool IsInBody)
{
    public int End => Start + Length;

    public string In(string text) => text.Substring(Start, Length);

    /// <summary>The name as the server reads it.</summary>
    public string NameIn(string text) => IsQuoted
        ? text.Substring(Start + 1, Length - 2).Replace("\"\"", "\"", StringComparison.Ordinal)
        : SqlWords.Fold(In(text));
}

/// <summary>Finds the words of a SQL text. It is not the engine's lexer on purpose: what judges the engine must not share its mistakes.</summary>
internal static class SqlWords
{
    /// <summary>Words and quoted names in order, those in dollar quotes too; nothing in strings and comments.</summary>
    public static IReadOnlyList<Word> Of(string text)
    {
        var words = new List<Word>();
        Scan(text, 0, text.Length, inBody: false, words);
        return words;
    }

    /// <summary>What PostgreSQL makes of an unquoted name: ASCII letters in lower case.</summary>
    public static string Fold(string name) => string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : c));

    /// <summary>Whether a name reads the same without quotes, keywords aside.</summary>
    public static bool IsPlain(string name) =>
        name.Length > 0 && IsStart(name[0]) && name.All(c => IsPart(c) && !char.IsAsciiLetterUpper(c));

    private static void Scan(string text, int start, int end, bool inBody, List<Word> words)
    {
        var at = start;
        while (at < end)
        {
            var c = text[at];
            if (c == '-' && Is(text, at + 1, end, '-'))
                at = EndOfLine(text, at, end);
            else if (c == '/' && Is(text, at + 1, end, '*'))
                at = EndOfComment(text, at, end);
            else if (c == '\'')
                at = EndOfQuotes(text, at, end, escapes: false);
            else if (c is 'e' or 'E' && Is(text, at + 1, end, '\''))
                at = EndOfQuotes(text, at + 1, end, escapes: true);
            else if (c == '"')
            {
                var close = EndOfQuotes(text, at, end, escapes: false);
                words.Add(new(at, close - at, IsQuoted: true, inBody));
                at = close;
            }
            else if (c == '$' && DollarTag(text, at, end) is { } tag)
            {
                var close = text.IndexOf(tag, at + tag.Length, end - at - tag.Length, StringComparison.Ordinal);
                close = close < 0 ? end : close;
                Scan(text, Math.Min(end, at + tag.Length), close, inBody: true, words);
                at = Math.Min(end, close + tag.Length);
            }
            else if (IsStart(c))
            {
                var close = at + 1;
                while (close < end && IsPart(text[close]))
                    close++;
                words.Add(new(at, close - at, IsQuoted: false, inBody));
                at = close;
            }
            else if (char.IsAsciiDigit(c))
            {
                while (at < end && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '.'))
                    at++;
            }
            else
                at++;
        }
    }

    private static bool IsStart(char c) => char.IsAsciiLetter(c) || c is '_' or >= '\u0080';

    private static bool IsPart(char c) => IsStart(c) || char.IsAsciiDigit(c) || c == '$';

    private static bool Is(string text, int at, int end, char c) => at < end && text[at] == c;

    private static int EndOfLine(string text, int at, int end)
    {
        while (at < end && text[at] is not ('\n' or '\r'))
            at++;
        return at;
    }

    private static int EndOfComment(string text, int at, int end)
    {
        var depth = 0;
        while (at < end)
        {
            if (text[at] == '/' && Is(text, at + 1, end, '*'))
                (depth, at) = (depth + 1, at + 2);
            else if (text[at] == '*' && Is(text, at + 1, end, '/'))
                (depth, at) = (depth - 1, at + 2);
            else
                at++;
            if (depth == 0)
                return at;
        }

        return end;
    }

    private static int EndOfQuotes(string text, int at, int end, bool escapes)
    {
        var quote = text[at++];
        while (at < end)
        {
            if (escapes && text[at] == '\\')
                at += 2;
            else if (text[at] != quote)
                at++;
            else if (Is(text, at + 1, end, quote))
                at += 2;
            else
                return at + 1;
        }

        return end;
    }

    private static string? DollarTag(string text, int at, int end)
    {
        var close = at + 1;
        while (close < end && (IsPart(text[close]) && text[close] != '$'))
            close++;
        var isTag = close < end && text[close] == '$' && !char.IsAsciiDigit(text[at + 1]);
        return isTag ? text.Substring(at, close + 1 - at) : null;
    }
}
