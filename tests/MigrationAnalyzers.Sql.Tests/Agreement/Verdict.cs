using System.Globalization;

namespace MigrationAnalyzers.Sql.Tests.Agreement;

/// <summary>What a range of servers says when it reads a text; <see cref="SqlState"/> is null where it accepts it.</summary>
/// <param name="First">The oldest server that says so.</param>
/// <param name="Last">The newest.</param>
/// <param name="SqlState">The error code: 42601 for a syntax error.</param>
/// <param name="Position">Where the server points to: the number of the character (a code point), from 1; null if it does not point.</param>
/// <param name="Message">The server's words.</param>
internal sealed record Verdict(int First, int Last, string? SqlState, int? Position, string Message)
{
    public bool IsAccepted => SqlState is null;

    public bool IsSyntaxError => SqlState == "42601";

    /// <summary>Whether it is about a name, which the parser knows nothing of: the binder does.</summary>
    public bool IsOfName => SqlState == "42704" && Message.StartsWith("unrecognized exception condition", StringComparison.Ordinal);

    /// <summary>Reads <c>[12-14] 42601 8 syntax error at or near "x"</c> or <c>ok</c>.</summary>
    public static Verdict Read(string line)
    {
        var (first, last) = (0, 99);
        if (line[0] == '[')
        {
            var end = line.IndexOf(']', StringComparison.Ordinal);
            var range = line[1..end].Split('-');
            first = int.Parse(range[0], CultureInfo.InvariantCulture);
            last = int.Parse(range[1], CultureInfo.InvariantCulture);
            line = line[(end + 2)..];
        }

        if (line == "ok")
            return new(first, last, null, null, "");
        var parts = line.Split(' ', 3);
        int? position = parts[1] == "-" ? null : int.Parse(parts[1], CultureInfo.InvariantCulture);
        return new(first, last, parts[0], position, CorpusFile.Unescape(parts[2]));
    }
}
