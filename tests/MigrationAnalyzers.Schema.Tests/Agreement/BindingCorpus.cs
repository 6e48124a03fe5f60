namespace MigrationAnalyzers.Schema.Tests.Agreement;

/// <summary>A statement over the schema of the corpus, and what was recorded of the server: an SQLSTATE and its words, or null where it accepts it.</summary>
internal sealed record BindingText(string File, int Line, string Text, string? SqlState, string Message)
{
    /// <summary>Whether the server refuses it for a name of the kinds that are bound: columns, relations, schemas, and what is ambiguous among them.</summary>
    public bool IsRefusedForName => IsNameState(SqlState);

    public static bool IsNameState(string? sqlState) => sqlState is "42703" or "42P01" or "42702" or "42P09" or "3F000" or "42883" or "42704";

    public override string ToString() => $"{File}({Line}): {Text}\n    server: {SqlState ?? "accepts it"} {Message}";
}

/// <summary>Reads the files of <c>Agreement/Corpus</c>: each text is followed by a line <c>--; verdict</c>.</summary>
internal static class BindingCorpus
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Agreement", "Corpus");

    /// <summary>What exists before each statement.</summary>
    public static string Schema => File.ReadAllText(Path.Combine(Folder, "schema.sql"));

    public static IEnumerable<BindingText> Texts =>
        new[] { "names.sql", "mutants.sql" }.SelectMany(name => Read(name, File.ReadAllLines(Path.Combine(Folder, name))));

    /// <summary>What exists before each of <see cref="TypeTexts"/>.</summary>
    public static string TypeSchema => File.ReadAllText(Path.Combine(Folder, "types-schema.sql"));

    /// <summary>Statements whose names are right, but not always their types.</summary>
    public static IEnumerable<BindingText> TypeTexts => Read("types.sql", File.ReadAllLines(Path.Combine(Folder, "types.sql")));

    private static IEnumerable<BindingText> Read(string name, string[] lines)
    {
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

            var verdict = lines[i][4..].Split(' ', 3);
            var text = string.Join('\n', body);
            yield return verdict[0] == "ok" ? new(name, i, text, null, "") : new(name, i, text, verdict[0], verdict[2]);
            body.Clear();
        }
    }
}
