using System.Globalization;
using System.Text;

namespace MigrationAnalyzers.Oracle.Literals;

/// <summary>A way to write a SQL text in C#.</summary>
/// <param name="Name">What it is called in failures.</param>
/// <param name="Write">The statements that run the text, and the members they need; null: this text cannot be written so.</param>
internal sealed record LiteralKind(string Name, Func<string, int, (string Statements, string Members)?> Write)
{
    private const string Indentation = "            ";

    /// <summary>All ways that the analyzer reads.</summary>
    public static IReadOnlyList<LiteralKind> All { get; } =
    [
        new("Regular", (sql, _) => Run(Regular(sql))),
        new("Escapes", (sql, _) => Run(Regular(sql).Replace("\\\"", "\\u0022", StringComparison.Ordinal))),
        new("Verbatim", (sql, _) => Run(Verbatim(sql))),
        new("RawSingle", (sql, _) => sql.Contains('\n', StringComparison.Ordinal) || sql[0] == '"' || sql[^1] == '"' ? null : Run(Fence(sql) + sql + Fence(sql))),
        new("RawMulti", (sql, _) => Run(RawMulti(sql, ""))),
        new("Interpolated", (sql, number) => WithConstant(sql, number, (before, name, after) => $"$\"{Braced(Inner(before))}{{{name}}}{Braced(Inner(after))}\"")),
        new("InterpolatedVerbatim", (sql, number) => WithConstant(sql, number, (before, name, after) => $"$@\"{Braced(Doubled(before))}{{{name}}}{Braced(Doubled(after))}\"")),
        new("InterpolatedRaw", (sql, number) => sql.Contains('{', StringComparison.Ordinal) || sql.Contains('}', StringComparison.Ordinal) ? null
            : WithConstant(sql, number, (before, name, after) => RawMulti(before + "{" + name + "}" + after, "$"))),
        new("Concatenation", (sql, _) => Run(string.Join(" + ", Parts(sql).Select(Regular)))),
        new("MixedConcatenation", (sql, _) => Run(string.Join(" + ", Parts(sql).Select((part, i) => i % 2 == 0 ? Verbatim(part) : Regular(part))))),
        new("ConstField", (sql, number) => ($"{Call($"Sql{number}")}", $"    private const string Sql{number} = {Verbatim(sql)};\n")),
        new("StaticReadonly", (sql, number) => ($"{Call($"Sql{number}")}", $"    private static readonly string Sql{number} = {RawMulti(sql, "")};\n")),
        new("Local", (sql, number) => ($"        var sql{number} = {Regular(sql)};\n{Call($"sql{number}")}", "")),
        new("Appended", (sql, number) => ($"        var sql{number} = {Regular(Parts(sql)[0])};\n        sql{number} += {Verbatim(string.Concat(Parts(sql).Skip(1)))};\n{Call($"sql{number}")}", "")),
        new("Format", (sql, _) => FirstWord(sql) is var (before, word, after) ? Run($"string.Format({Regular(Braced(before) + "{0}" + Braced(after))}, {Regular(word)})") : null),
        new("Join", (sql, _) => Run($"string.Join({Regular("\n")}, {string.Join(", ", sql.Split('\n').Select(Verbatim))})")),
        new("StringConcat", (sql, _) => Run($"string.Concat({string.Join(", ", Parts(sql).Select(Regular))})")),
        new("StringBuilder", (sql, number) => (
            $"        var b{number} = new System.Text.StringBuilder();\n{string.Concat(Parts(sql).Select(part => $"        b{number}.Append({Regular(part)});\n"))}{Call($"b{number}.ToString()")}", "")),
        new("HelperMethod", (sql, number) => ($"        Run{number}(migrationBuilder, {Verbatim(sql)});\n", $"    private static void Run{number}(MigrationBuilder migrationBuilder, string sql) => migrationBuilder.Sql(sql);\n")),
    ];

    private static (string Statements, string Members)? Run(string expression) => (Call(expression), "");

    private static string Call(string expression) => $"        migrationBuilder.Sql({expression});\n";

    private static (string Statements, string Members)? WithConstant(string sql, int number, Func<string, string, string, string> write) => FirstWord(sql) is var (before, word, after)
        ? (Call(write(before, $"Word{number}", after)), $"    private const string Word{number} = {Regular(word)};\n")
        : null;

    // The first word is a keyword in every text: what is wrong stands behind it.
    private static (string Before, string Word, string After)? FirstWord(string sql)
    {
        var start = 0;
        while (start < sql.Length && !char.IsAsciiLetter(sql[start]))
            start++;
        var end = start;
        while (end < sql.Length && char.IsAsciiLetter(sql[end]))
            end++;
        return start == end ? null : (sql[..start], sql[start..end], sql[end..]);
    }

    // Cut behind blanks that stand outside of quotes.
    private static List<string> Parts(string sql)
    {
        var parts = new List<string>();
        var (start, quotes) = (0, 0);
        for (var i = 0; i < sql.Length - 1; i++)
        {
            quotes += sql[i] is '"' or '\'' ? 1 : 0;
            if (sql[i] != ' ' || quotes % 2 != 0 || i - start < 15)
                continue;
            parts.Add(sql[start..(i + 1)]);
            start = i + 1;
        }

        parts.Add(sql[start..]);
        return parts;
    }

    private static string Regular(string text) => "\"" + Inner(text) + "\"";

    private static string Inner(string text)
    {
        var inner = new StringBuilder();
        foreach (var c in text)
        {
            inner.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => c.ToString(),
            });
        }

        return inner.ToString();
    }

    private static string Doubled(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);

    private static string Braced(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static string Verbatim(string text) => "@\"" + Doubled(text) + "\"";

    private static string Fence(string text)
    {
        var fence = "\"\"\"";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += "\"";
        return fence;
    }

    private static string RawMulti(string text, string prefix)
    {
        var fence = Fence(text);
        return prefix + fence + "\n" + string.Concat(text.Split('\n').Select(line => (line.Length == 0 ? "" : Indentation + line) + "\n")) + Indentation + fence;
    }
}
