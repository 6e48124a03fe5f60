using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MigrationAnalyzers.Oracle.Engine;
using MigrationAnalyzers.Oracle.Samples;
using MigrationAnalyzers.Oracle.Server;
using MigrationAnalyzers.Oracle.Snapshots;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Testing;
using MigrationAnalyzers.Tests;
using Xunit.Abstractions;

namespace MigrationAnalyzers.Oracle;

/// <summary>
/// A snapshot and the database at the end of a history agree about tables and columns, or MIG3004 says where they do not: snapshots of what the server has, as they are and with
/// one thing changed. The table is written to snapshot-report.txt beside the tests.
/// </summary>
[Collection(ServerCollection.Name)]
public sealed class SnapshotTests(PostgresFixture postgres, ITestOutputHelper output) : IClassFixture<PostgresFixture>
{
    private const string Columns = """
        SELECT table_schema::text, table_name::text, column_name::text, format_type(a.atttypid, a.atttypmod)
        FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
        JOIN pg_attribute a ON a.attrelid = format('%I.%I', table_schema, table_name)::regclass AND a.attname = column_name
        WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') AND table_name <> '__EFMigrationsHistory'
        ORDER BY table_schema, table_name, ordinal_position
        """;

    [Fact]
    public async Task A_snapshot_that_the_server_contradicts_is_said_at_each_name_and_no_other_is()
    {
        var results = new List<Result>();
        foreach (var sample in SampleHistory.All)
        {
            var engine = EngineHistory.Of(sample);
            foreach (var (context, server, typed) in await TablesAsync(sample))
                results.AddRange(Judge(sample, context, engine, server, typed));
        }

        var report = Print(results);
        output.WriteLine(report);
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "snapshot-report.txt"), report);
        Assert.Empty(results.Where(result => result.Extra.Any()).Select(result => result.Line()));
        Assert.Empty(results.Where(result => result.Missed.Any()).Select(result => result.Line()));
    }

    [Fact]
    public async Task A_compilation_says_the_same()
    {
        foreach (var sample in SampleHistory.All)
        {
            var (context, server, _) = (await TablesAsync(sample))[^1];
            var baseline = sample.Baseline() is { } sql ? [("Baseline.schema.sql", sql)] : Array.Empty<(string, string)>();
            var sources = sample.Sources().Where(source => !source.Path.EndsWith("ModelSnapshot.cs", StringComparison.Ordinal)).ToList();
            foreach (var snapshot in WrittenSnapshot.Of(server).DistinctBy(snapshot => snapshot.Change).Where(snapshot => snapshot.Change is SnapshotChange.None or SnapshotChange.ColumnAdded))
            {
                var said = (await RuleRunner.RunAsync([.. sources, ("Snapshot.cs", WrittenSnapshot.Usings + snapshot.Source(context.FullName!, "Snapshot"))], additionalFiles: baseline)).Where(finding => finding.Id == "MIG3004");
                Assert.Equal(EngineHistory.Of(sample).Replayed(context).End.IsOpen ? 0 : snapshot.Difference(server).Count(), said.Count());
            }
        }
    }

    // What each context adds to the database, at its end.
    private async Task<List<(Type Context, ImmutableArray<SnapshotTable> Tables, TypedNames Typed)>> TablesAsync(SampleHistory sample)
    {
        var contexts = new List<(Type, ImmutableArray<SnapshotTable>, TypedNames)>();
        await using var database = await SampleDatabase.CreateAsync(postgres.Server, sample);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var context in sample.Contexts)
        {
            var typed = new TypedNames();
            using var migrations = ContextMigrations.Of(context, database.ConnectionString);
            foreach (var operation in migrations.Ids.SelectMany(id => migrations.Create(id).UpOperations))
                typed.Add(operation);
            await migrations.MigrateAsync();
            var columns = new List<(string Schema, string Table, string Column, string Type)>();
            await foreach (var row in database.RowsAsync(Columns))
                columns.Add((row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3)));
            var tables = columns.GroupBy(column => (column.Schema, column.Table))
                .Select(table => new SnapshotTable(table.Key.Schema, table.Key.Table, [.. table.Select(column => (column.Column, column.Type))]));
            contexts.Add((context, [.. tables.Where(table => known.Add(table.Noun))], typed));
        }

        return contexts;
    }

    private static IEnumerable<Result> Judge(SampleHistory sample, Type context, EngineHistory engine, ImmutableArray<SnapshotTable> server, TypedNames typed)
    {
        var written = WrittenSnapshot.Of(server).ToList();
        var compilation = RuleRunner.Compile([("Snapshots.cs", WrittenSnapshot.Usings + string.Concat(written.Select((snapshot, number) => snapshot.Source($"C{number}", $"S{number}") + $"public class C{number} : Microsoft.EntityFrameworkCore.DbContext {{ }}\n")))]);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Take(3));
        var read = SnapshotReader.ReadAll(compilation, default).ToDictionary(snapshot => snapshot.Context.LastName()!, snapshot => snapshot.Model);
        var history = engine.Histories.Single(history => history.ContextName == context.FullName);
        var options = engine.Options(context);
        for (var number = 0; number < written.Count; number++)
        {
            var changed = history with { Snapshot = read[$"C{number}"] };
            var said = SnapshotDrift.Of(changed, Replay.Run(changed, options, default), options, default).Select(drift => (drift.What, drift.IsInSnapshot)).ToHashSet();
            var (expected, onPurpose) = (new HashSet<(string, bool)>(), new HashSet<(string, bool)>());
            foreach (var (what, isInSnapshot) in written[number].Difference(server))
            {
                var isKnown = isInSnapshot || server.Any(table => what == table.Noun && typed.Has(table) || table.Columns.Any(column => what == table.NounOf(column.Name) && typed.Has(table, column.Name)));
                (isKnown ? expected : onPurpose).Add((what, isInSnapshot));
            }

            yield return new(sample.Name, written[number], expected, onPurpose, said) { IsJudged = !engine.Replayed(context).End.IsOpen };
        }
    }

    private static string Print(List<Result> results)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"not judged, for its history is not known whole: {string.Join(", ", results.Where(result => !result.IsJudged).Select(result => result.Sample).Distinct())}");
        text.AppendLine("change          snapshots  differences  said  recall  false  of raw SQL, silent on purpose");
        foreach (var change in Enum.GetValues<SnapshotChange>().Select(change => (SnapshotChange?)change).Append(null))
        {
            var of = results.Where(result => result.IsJudged && (change is null || result.Snapshot.Change == change)).ToList();
            var (expected, said) = (of.Sum(result => result.Expected.Count), of.Sum(result => result.Expected.Count - result.Missed.Count()));
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{change?.ToString() ?? "all",-15} {of.Count,9} {expected,12} {said,5} {(expected == 0 ? 1 : (double)said / expected),7:P1} {of.Sum(result => result.Extra.Count()),6} {of.Sum(result => result.OnPurpose.Count),6}");
        }

        foreach (var result in results.Where(result => result.Extra.Any() || result.Missed.Any()))
            text.AppendLine("  " + result.Line());
        return text.ToString();
    }

    private sealed record Result(
        string Sample, WrittenSnapshot Snapshot, HashSet<(string What, bool IsInSnapshot)> Expected, HashSet<(string What, bool IsInSnapshot)> OnPurpose, HashSet<(string What, bool IsInSnapshot)> Said)
    {
        /// <summary>Whether all that the history does is known: otherwise no snapshot is judged.</summary>
        public bool IsJudged { get; init; }

        public IEnumerable<(string What, bool IsInSnapshot)> Missed => IsJudged ? Expected.Except(Said) : [];

        public IEnumerable<(string What, bool IsInSnapshot)> Extra => Said.Except(Expected);

        public string Line() => $"{Sample} {Snapshot.Change} {Snapshot.What} | missed: {string.Join(", ", Missed)} | false: {string.Join(", ", Extra)}";
    }
}
