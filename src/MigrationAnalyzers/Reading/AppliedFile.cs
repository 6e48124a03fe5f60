using System.Collections.Immutable;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace MigrationAnalyzers.Reading;

/// <summary>
/// The file that lists the migrations that have been applied somewhere, one a line: <c>id hash environment</c>, hash and environment may be left out; <c>#</c> begins a comment.
/// Instead of the hash, <c>?</c> asks for it.
/// </summary>
internal static class AppliedFile
{
    /// <summary>What the file is called.</summary>
    public const string Name = "applied-migrations.txt";

    /// <summary>Stands where a hash is to be filled in.</summary>
    public const string NoHash = "?";

    private static readonly string[] ConflictMarks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    /// <summary>The line of a migration.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="upHash">What <see cref="MigrationHash"/> says of its <c>Up</c>.</param>
    /// <param name="environment">Where it was applied, one word; null: not said.</param>
    public static string LineOf(string id, string upHash, string? environment) => environment is null ? $"{id} {upHash}" : $"{id} {upHash} {environment}";

    /// <summary>The lines of all migrations of the contexts, in EF Core's order.</summary>
    public static IEnumerable<string> LinesOf(IEnumerable<MigrationHistory> histories, string? environment) => histories
        .SelectMany(history => history.Declarations)
        .OrderBy(declaration => declaration.Id, MigrationIdComparer.Instance)
        .Select(declaration => LineOf(declaration.Id, declaration.UpHash.Value, environment));

    /// <summary>The migration of this id and class, with the hash of its <c>Up</c>, or all of its context up to it, in EF Core's order. Empty: there is no such migration.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static ImmutableArray<(string Id, string UpHash)> MigrationsUpTo(Compilation compilation, string id, string className, bool withEarlier, CancellationToken cancellationToken)
    {
        foreach (var history in MigrationReader.Read(compilation, cancellationToken))
        {
            for (var i = 0; i < history.Declarations.Length; i++)
            {
                if (history.Declarations[i].Id == id && history.Declarations[i].ClassName == className)
                    return history.Declarations.Skip(withEarlier ? 0 : i).Take(withEarlier ? i + 1 : 1).Select(declaration => (declaration.Id, declaration.UpHash.Value)).ToImmutableArray();
            }
        }

        return ImmutableArray<(string, string)>.Empty;
    }

    /// <summary>Whether <paramref name="text"/>, the text of such a file, has a line of the migration.</summary>
    public static bool Lists(SourceText text, string id) => text.Lines.Any(line => WordsOf(line.ToString(), line.Start) is [var first, ..] && first.Text == id);

    /// <summary>The changes that add a line for each of <paramref name="migrations"/> that has none, in the order of the ids.</summary>
    public static IEnumerable<TextChange> LinesToAdd(SourceText text, IEnumerable<(string Id, string UpHash)> migrations)
    {
        var known = new List<(string Id, TextLine Line)>();
        foreach (var line in text.Lines)
        {
            if (WordsOf(line.ToString(), line.Start) is [var first, ..])
                known.Add((first.Text, line));
        }

        var lineBreak = text.Lines[0].EndIncludingLineBreak - text.Lines[0].End == 2 ? "\r\n" : "\n";
        var added = new SortedDictionary<int, string>();
        foreach (var (id, upHash) in migrations.Distinct().OrderBy(migration => migration.Id, MigrationIdComparer.Instance))
        {
            if (known.Any(line => line.Id == id))
                continue;
            var before = known.FindLastIndex(line => MigrationIdComparer.Instance.Compare(line.Id, id) <= 0);
            var position = before >= 0 ? known[before].Line.EndIncludingLineBreak : known.Count > 0 ? known[0].Line.Start : text.Length;
            if (!added.TryGetValue(position, out var lines))
                lines = position > 0 && text[position - 1] is not ('\n' or '\r') ? lineBreak : "";
            added[position] = lines + LineOf(id, upHash, environment: null) + lineBreak;
        }

        return added.Select(place => new TextChange(new SourceSpan(place.Key, 0), place.Value));
    }

    /// <summary>Whether this is the path of such a file.</summary>
    public static bool IsName(string path) =>
        path.EndsWith(Name, StringComparison.OrdinalIgnoreCase) && (path.Length == Name.Length || path[path.Length - Name.Length - 1] is '/' or '\\');

    /// <summary>Reads it; null if the project has none.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static AppliedMigrations? Read(ImmutableArray<AdditionalText> additionalFiles, CancellationToken cancellationToken)
    {
        if (additionalFiles.IsDefaultOrEmpty)
            return null;
        var isThere = false;
        var migrations = ImmutableArray.CreateBuilder<AppliedMigration>();
        var faults = ImmutableArray.CreateBuilder<AppliedFault>();
        var seen = new HashSet<(string Id, string? Environment)>();
        foreach (var additional in additionalFiles.Where(file => IsName(file.Path)))
        {
            if (SqlFile.Of(additional, cancellationToken) is not { } file)
                continue;
            isThere = true;
            foreach (var line in file.Text.Lines)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var words = WordsOf(line.ToString(), line.Start);
                if (words.Count > 0)
                    Read(file, words, seen, migrations, faults);
            }
        }

        return isThere ? new(Name, migrations.ToImmutable(), faults.ToImmutable()) : null;
    }

    private static void Read(
        SqlFile file,
        List<(string Text, SourceSpan Span)> words,
        HashSet<(string Id, string? Environment)> seen,
        ImmutableArray<AppliedMigration>.Builder migrations,
        ImmutableArray<AppliedFault>.Builder faults)
    {
        var (id, idSpan) = words[0];
        var end = words[words.Count - 1].Span.End;
        var whole = new Place(new FileAnchor(file, SourceSpan.FromBounds(idSpan.Start, end)));
        if (ConflictMarks.Any(mark => id.StartsWith(mark, StringComparison.Ordinal)))
        {
            faults.Add(new(whole, "a merge conflict stands in it; keep the lines of both sides, in the order of their ids"));
            return;
        }

        var hash = words.Count > 1 ? words[1].Text.ToLowerInvariant() : null;
        var environment = words.Count == 3 ? words[2].Text : null;
        if (hash is not null && hash != NoHash && !IsHash(hash))
        {
            faults.Add(new(new Place(new FileAnchor(file, words[1].Span)), $"'{words[1].Text}' is not a hash; write {MigrationHash.Length} hexadecimal digits, or {NoHash} and let the fix of MIG3007 fill it in"));
            hash = null;
        }
        else if (words.Count > 3)
        {
            faults.Add(new(whole, "it has more than an id, a hash and an environment; a comment begins with #"));
        }
        else if (!seen.Add((id, environment)))
        {
            faults.Add(new(whole, environment is null ? $"{id} is listed twice" : $"{id} is listed twice for {environment}"));
            return;
        }

        // What is wrong with a line does not make its migration one that was never applied; but words of another form are none.
        if (hash is null && words.Count > 1 && !char.IsDigit(id[0]))
            return;
        var hashSpan = words.Count > 1 ? words[1].Span : new SourceSpan(idSpan.End, 0);
        migrations.Add(new(id, hash, environment, new Place(new FileAnchor(file, idSpan)), new Place(new FileAnchor(file, hashSpan))));
    }

    private static bool IsHash(string text) => text.Length == MigrationHash.Length && text.All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f');

    private static List<(string Text, SourceSpan Span)> WordsOf(string line, int start)
    {
        var words = new List<(string, SourceSpan)>();
        var at = 0;
        while (true)
        {
            while (at < line.Length && (char.IsWhiteSpace(line[at]) || line[at] == '\uFEFF'))
                at++;
            if (at == line.Length || line[at] == '#')
                return words;
            var end = at;
            while (end < line.Length && !char.IsWhiteSpace(line[end]))
                end++;
            words.Add((line.Substring(at, end - at), new SourceSpan(start + at, end - at)));
            at = end;
        }
    }
}

/// <summary>A stretch of a file that is not C#.</summary>
internal sealed class FileAnchor(SqlFile file, SourceSpan span) : SourceAnchor
{
    /// <summary>The file.</summary>
    public SqlFile File { get; } = file;

    /// <summary>The stretch of it.</summary>
    public SourceSpan Span { get; } = span;
}
