using System.Globalization;

namespace MigrationAnalyzers.Schema.Tests.Agreement;

/// <summary>A statement over the schema of the corpus, and what was recorded of the server: an SQLSTATE and its words, or null where it accepts it.</summary>
internal sealed record BindingText(string File, int Line, string Text, string? SqlState, string Message)
{
    /// <summary>The character, counted from 1, where the server sees the fault; null: it does not say.</summary>
    public int? Position { get; init; }

    /// <summary>Whether the server took the text, and plpgsql_check refused a function that it makes.</summary>
    public bool IsOfCheck { get; init; }

    /// <summary>Whether it is refused for a name: one that does not exist, that is ambiguous, or stands twice.</summary>
    public bool IsRefusedForName => IsNameState(SqlState);

    public static bool IsNameState(string? sqlState) =>
        sqlState is "42703" or "42P01" or "42702" or "42P09" or "3F000" or "42883" or "42704" or "42712" or "42P02";

    public override string ToString() => $"{File}({Line}): {Text}\n    server: {SqlState ?? "accepts it"} {Message}";
}

/// <summary>Reads the files of <c>Agreement/Corpus</c>: each text is followed by a line <c>--; verdict</c>.</summary>
internal static class BindingCorpus
{
    private const string CheckMark = "check ";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Agreement", "Corpus");

    /// <summary>What exists before each of <see cref="Texts"/>.</summary>
    public static string Schema => ReadAll("schema.sql") + ReadAll("schema-objects.sql");

    /// <summary>What asks plpgsql_check about the functions of the current transaction.</summary>
    public static string Check => ReadAll("check.sql");

    public static IEnumerable<BindingText> Texts => new[] { "names.sql", "mutants.sql" }.Concat(Written).SelectMany(Read);

    /// <summary>What exists before each of <see cref="TypeTexts"/>.</summary>
    public static string TypeSchema => ReadAll("types-schema.sql");

    /// <summary>Statements whose names are right, but not always their types.</summary>
    public static IEnumerable<BindingText> TypeTexts => Read("types.sql");

    private static IEnumerable<string> Written =>
        Directory.GetFiles(Path.Combine(Folder, "Written"), "*.sql").Order(StringComparer.Ordinal).Select(path => Path.GetRelativePath(Folder, path));

    private static string ReadAll(string name) => File.ReadAllText(Path.Combine(Folder, name));

    private static IEnumerable<BindingText> Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, name));
        var body = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (body.Count == 0 && lines[i].StartsWith("--#", StringComparison.Ordinal))
                continue;
            if (!lines[i].StartsWith("--; ", StringComparison.Ordinal))
            {
                body.Add(lines[i]);
                continue;
            }

            var isOfCheck = lines[i][4..].StartsWith(CheckMark, StringComparison.Ordinal);
            var verdict = lines[i][(isOfCheck ? 4 + CheckMark.Length : 4)..].Split(' ', 3);
            var text = string.Join('\n', body);
            yield return verdict[0] == "ok" ? new(name, i, text, null, "") : new(name, i, text, verdict[0], verdict[2]) { IsOfCheck = isOfCheck, Position = verdict[1] == "-" ? null : int.Parse(verdict[1], CultureInfo.InvariantCulture) };
            body.Clear();
        }
    }
}
