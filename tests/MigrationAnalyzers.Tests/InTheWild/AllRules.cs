using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Tests.InTheWild;

/// <summary>
/// Judges a project with every rule at its default severity: each warning stands at a mark <c>{|MIG1004:name|}</c>, and there is no other.
/// Only MIG2008 is off: what is wrong in scripts alone is not what these rows are about, and some of them select.
/// </summary>
internal static class AllRules
{
    /// <summary>A migration runs <paramref name="given"/>, a later one the statements of its <c>Up</c>; <paramref name="beside"/> are further types.</summary>
    public static Task InMigration(string given, string statements, string beside = "", params (string Path, string Text)[] additionalFiles) =>
        InFile(MigrationSource.After(given, statements) + beside, additionalFiles);

    /// <summary>A migration runs <paramref name="given"/>, a later one the marked SQL, from a literal.</summary>
    public static Task InSql(string given, string sql) => InMigration(given, MigrationSource.Sql(sql));

    /// <summary>One C# file; the marks may stand in the additional files too.</summary>
    public static async Task InFile(string source, params (string Path, string Text)[] additionalFiles)
    {
        List<(string Path, string Text, List<Finding> Marks)> files = [Unmarked("/0/Test0.cs", source), .. additionalFiles.Select(file => Unmarked(file.Path, file.Text))];

        var said = await RuleRunner.RunAsync([(files[0].Path, files[0].Text)], "dotnet_diagnostic.MIG2008.severity = none",  files.Skip(1).Select(file => (file.Path, file.Text)));

        var found = said
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => (Finding: Finding.Of(diagnostic, files), Message: diagnostic.GetMessage()))
            .Distinct()
            .ToList();
        var expected = files.SelectMany(file => file.Marks).Select(mark => mark.ToString()).Order(StringComparer.Ordinal);
        // The message stands beside what nobody expected, so that a failure tells the whole story.
        Assert.Equal(expected, found.Select(pair => files.Exists(file => file.Marks.Contains(pair.Finding)) ? pair.Finding.ToString() : $"{pair.Finding}: {pair.Message}").Order(StringComparer.Ordinal));
    }

    private static (string Path, string Text, List<Finding> Marks) Unmarked(string path, string marked)
    {
        var marks = new List<Finding>();
        for (var open = marked.IndexOf("{|MIG", StringComparison.Ordinal); open >= 0; open = marked.IndexOf("{|MIG", StringComparison.Ordinal))
        {
            var colon = marked.IndexOf(':', open);
            var close = marked.IndexOf("|}", open, StringComparison.Ordinal);
            var text = marked[(colon + 1)..close];
            marks.Add(new(path, marked[(open + 2)..colon], open, text));
            marked = marked[..open] + text + marked[(close + 2)..];
        }

        return (path, marked, marks);
    }

    private sealed record Finding(string Path, string Id, int Start, string Text)
    {
        public static Finding Of(Diagnostic diagnostic, List<(string Path, string Text, List<Finding> Marks)> files)
        {
            var path = diagnostic.Location.GetLineSpan().Path;
            var span = diagnostic.Location.SourceSpan;
            return new(path, diagnostic.Id, span.Start, files.Single(file => file.Path == path).Text.Substring(span.Start, span.Length));
        }

        public override string ToString() => $"{Path}({Start}) {Id} at {Text}";
    }
}
