using System.Globalization;
using System.Text;
using MigrationAnalyzers.Oracle.RoundTrips;
using MigrationAnalyzers.Oracle.Samples;
using MigrationAnalyzers.Oracle.Server;
using MigrationAnalyzers.Testing;
using MigrationAnalyzers.Tests;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Npgsql;
using Xunit.Abstractions;

namespace MigrationAnalyzers.Oracle;

/// <summary>
/// Down undoes Up, or MIG3008 says that it does not: each migration of the samples is applied and taken back, as it is and with one thing in its <c>Down</c> changed, and the
/// server's catalogs are compared. The table is written to down-report.txt beside the tests.
/// </summary>
[Collection(ServerCollection.Name)]
public sealed class RoundTripTests(PostgresFixture postgres, ITestOutputHelper output) : IClassFixture<PostgresFixture>
{
    // Where the rule is meant to be silent, and why.
    private static readonly Dictionary<string, string> Silent = new(StringComparer.Ordinal)
    {
        ["20210513000000_Priorities StatementDropped: DROP TYPE \"IssuePriority\""] = "it was made in a block that passes over duplicate_object: it may have been there before",
    };

    private readonly List<TakenBack> _results = [];

    [Fact]
    public async Task What_Down_leaves_otherwise_than_Up_found_it_is_said_and_nothing_else()
    {
        foreach (var sample in SampleHistory.All)
            await RunAsync(sample);

        var report = Print();
        output.WriteLine(report);
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "down-report.txt"), report);
        Assert.Empty(_results.Where(result => result.IsFalseAlarm).Select(result => result.Line()));
        Assert.Empty(_results.Where(result => result.IsMissed != Silent.ContainsKey(result.Variant.Variant.ToString())).Select(result => result.Line()));
    }

    [Fact]
    public async Task A_compilation_says_the_same_of_a_healthy_history()
    {
        foreach (var sample in SampleHistory.All)
        {
            var said = new HashSet<string>(StringComparer.Ordinal);
            foreach (var finding in (await RuleRunner.RunAsync(sample.Sources())).Where(finding => finding.Id == "MIG3008"))
                said.Add((await finding.Location.SourceTree!.GetRootAsync()).FindNode(finding.Location.SourceSpan).FirstAncestorOrSelf<ClassDeclarationSyntax>()!.Identifier.ValueText);

            var expected = CompiledVariants.Of(sample).SelectMany(variants => variants).Where(variant => variant is { Variant.Change: DownChange.None, Said: not null });
            Assert.Equal(expected.Select(variant => variant.Variant.Class.Identifier.ValueText).ToHashSet(StringComparer.Ordinal), said);
        }
    }

    private async Task RunAsync(SampleHistory sample)
    {
        var variants = CompiledVariants.Of(sample);
        await using var database = await SampleDatabase.CreateAsync(postgres.Server, sample);
        foreach (var context in sample.Contexts)
        {
            using var migrations = ContextMigrations.Of(context, database.ConnectionString);
            foreach (var id in migrations.Ids)
            {
                var migration = migrations.Create(id);
                await database.BeginAsync();
                var before = await CatalogLines.OfAsync(database);
                await database.RollbackAsync();

                await database.BeginAsync();
                foreach (var (text, outside) in migration.UpOperations.SelectMany(operation => migrations.Commands(migration, operation)))
                    await database.RunAsync(text, outside);
                await database.CommitAsync();

                await database.BeginAsync();
                var up = await CatalogLines.OfAsync(database);
                await database.RollbackAsync();
                foreach (var variant in variants[id])
                    _results.Add(await TakeBackAsync(sample, database, variant, before, up, variant.Down.SelectMany(operation => migrations.Commands(migration, operation)).Select(command => command.Text)));
            }
        }
    }

    // In a transaction, so that everything stays for what follows. What may not run in one is run as it may: what it leaves in the catalogs is the same.
    private static async Task<TakenBack> TakeBackAsync(SampleHistory sample, SampleDatabase database, CompiledVariant variant, CatalogLines before, CatalogLines up, IEnumerable<string> commands)
    {
        await database.BeginAsync();
        try
        {
            foreach (var text in commands)
                await database.ExecuteAsync(text.Replace(" CONCURRENTLY", "", StringComparison.Ordinal));
            var after = await CatalogLines.OfAsync(database);
            return new(sample.Name, variant, before.Difference(up, after), [.. before.DifferenceBeyond(after)], Refusal: null);
        }
        catch (PostgresException refusal)
        {
            return new(sample.Name, variant, [], [], refusal);
        }
        finally
        {
            await database.RollbackAsync();
        }
    }

    private string Print()
    {
        var text = new StringBuilder();
        text.AppendLine("change              variants  refused  differ  said  recall  silent  precision  differ in what is not compared");
        foreach (var change in Enum.GetValues<DownChange>().Select(change => (DownChange?)change).Append(null))
        {
            var of = _results.Where(result => change is null || result.Variant.Variant.Change == change).ToList();
            var differ = of.Where(result => result.Differs).ToList();
            var said = of.Where(result => result.Variant.Said is not null && result.Refusal is null).ToList();
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{change?.ToString() ?? "all",-19} {of.Count,8} {of.Count(result => result.Refusal is not null),8} {differ.Count,7} {differ.Count(result => result.Variant.Said is not null),5} {Share(differ.Count(result => result.Variant.Said is not null), differ.Count),7:P1} {of.Count(result => result is { Refusal: null, Differs: false, Variant.Said: null }),7} {Share(said.Count(result => !result.IsFalseAlarm), said.Count),10:P1} {of.Count(result => result is { Refusal: null, Differs: false, Beyond.Count: > 0 }),6}");
        }

        text.AppendLine().AppendLine("false alarms:");
        foreach (var result in _results.Where(result => result.IsFalseAlarm))
            text.AppendLine("  " + result.Line());
        text.AppendLine().AppendLine("missed:");
        foreach (var result in _results.Where(result => result.IsMissed))
            text.AppendLine("  " + result.Line());
        text.AppendLine().AppendLine("not said after code that is not known:");
        foreach (var result in _results.Where(result => result.IsUnknown))
            text.AppendLine("  " + result.Line());
        text.AppendLine().AppendLine("as they are, and not undone:");
        foreach (var result in _results.Where(result => result is { Variant.Variant.Change: DownChange.None } && (result.Differs || result.Beyond.Count > 0 || result.Refusal is not null)))
            text.AppendLine("  " + result.Line());
        text.AppendLine().AppendLine("not compared:");
        foreach (var result in _results.Where(result => result is { Refusal: null, Differs: false, Beyond.Count: > 0 }))
            text.AppendLine("  " + result.Line());
        return text.ToString();
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    /// <summary>What became of one variant.</summary>
    private sealed record TakenBack(string Sample, CompiledVariant Variant, IReadOnlyList<string> Difference, IReadOnlyList<string> Beyond, PostgresException? Refusal)
    {
        public bool Differs => Difference.Count > 0;

        public bool IsFalseAlarm => Refusal is null && !Differs && Variant.Said is not null;

        public bool IsMissed => Differs && Variant.Said is null && Variant.IsCertain;

        /// <summary>Code that nobody can read ran before: of what it may have made nothing is said.</summary>
        public bool IsUnknown => Differs && Variant.Said is null && !Variant.IsCertain;

        public string Line() => $"{Sample} {Variant.Variant} | we: {Variant.Said ?? "nothing"} | server: {Refusal?.MessageText ?? string.Join("; ", Difference.Concat(Beyond.Select(line => "not compared: " + line)).Take(6))}";
    }
}
