namespace MigrationAnalyzers.Sql.Tests.Agreement;

/// <summary>Seeded damage to a text: the same seed gives the same damage on every machine.</summary>
internal static class Mutation
{
    private static readonly string[] Pieces =
    [
        "(", ")", "[", "]", "'", "''", "\"", "$$", "$a$", "/*", "*/", "--", "\n", "\r", ";", ",", ".", "..", "::", ":", ":=", "=>", "\\", "{", "}", "@", "#",
        "\0", "\v", "\u00a0", "\ufeff", "\ufdd0", "\ud83d", "\ude00", "é", "E'", "U&'", "U&\"", "UESCAPE", "B'", "X'", "N'", "0x", "1e", "1_", "$1", "$", "*", "-", "+", "<",
        "SELECT", "FROM", "WHERE", "AS", "WITH", "CASE", "END", "NOT", "NULL", "CREATE", "TABLE", "BEGIN", "ATOMIC", "VALUES", "(((((((((", "SELECT (", "CASE WHEN ", "NOT NOT ",
        "DECLARE", "LOOP", "IF", "THEN", "ELSIF", "EXCEPTION WHEN", "FOR", "IN", "RETURN", "INTO", "USING", "<<", ">>", "EXECUTE", "%TYPE", "$$ BEGIN ",
    ];

    /// <summary>The text after one to four random changes; <paramref name="other"/> lends pieces of itself.</summary>
    public static string Of(string text, string other, Random chance)
    {
        for (var count = chance.Next(1, 5); count > 0; count--)
        {
            var at = chance.Next(text.Length + 1);
            var length = Math.Min(chance.Next(1, 12), text.Length - at);
            var from = chance.Next(other.Length + 1);
            text = chance.Next(7) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Pieces[chance.Next(Pieces.Length)]),
                2 => text.Insert(at, text.Substring(at, length)),
                3 => text.Remove(at, length).Insert(at, Pieces[chance.Next(Pieces.Length)]),
                4 => text.Insert(at, other.Substring(from, Math.Min(chance.Next(1, 40), other.Length - from))),
                5 => text[..at] + other[from..],
                _ => text.Insert(at, ((char)chance.Next(1, 0x250)).ToString()),
            };
        }

        return text;
    }
}
