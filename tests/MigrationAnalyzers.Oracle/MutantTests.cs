using MigrationAnalyzers.Oracle.Engine;
using MigrationAnalyzers.Oracle.Mutants;
using MigrationAnalyzers.Oracle.Samples;
using MigrationAnalyzers.Testing;
using Xunit.Abstractions;

namespace MigrationAnalyzers.Oracle;

/// <summary>
/// Healthy texts with one thing changed: where the server still accepts them we are silent, where it refuses a name we say so. A seeded sample of the mutants;
/// MIGRATION_ANALYZERS_ORACLE=full tries all. The tables are written to oracle-report.txt beside the tests.
/// </summary>
[Collection(ServerCollection.Name)]
public sealed class MutantTests(PostgresFixture postgres, ITestOutputHelper output) : IClassFixture<PostgresFixture>
{
    private const int SamplePerKind = 4;

    // What is reached; raise it when it rises. Never lower it: a fall is a regression.
    private static readonly Dictionary<MutantKind, double> LeastRecall = new()
    {
        [MutantKind.QuotesRemoved] = 0.998,
        [MutantKind.WrongCase] = 0.998,
        [MutantKind.OtherStyle] = 0.995,
        [MutantKind.LetterDropped] = 0.997,
        [MutantKind.QualifierDropped] = 0.995,
        [MutantKind.Moved] = 1,
    };

    // The share of the first fixes after which the text has its names back. Raise it when it rises.
    private static readonly Dictionary<MutantKind, double> LeastRestored = new()
    {
        [MutantKind.QuotesRemoved] = 1,
        [MutantKind.WrongCase] = 0.996,
        [MutantKind.OtherStyle] = 0.995,
        [MutantKind.LetterDropped] = 0.995,
        [MutantKind.QualifierDropped] = 0.91,
    };

    private const double LeastTypeRecall = 0.945;

    private const double LeastTypeRecallInFull = 0.955;

    [Fact]
    public async Task Mutants_are_judged_as_PostgreSQL_judges_them()
    {
        var isFull = Environment.GetEnvironmentVariable("MIGRATION_ANALYZERS_ORACLE") == "full";
        var verdicts = new List<Verdict>();
        foreach (var sample in SampleHistory.All)
            verdicts.AddRange(await MutantRun.OfAsync(sample, postgres.Server, isFull ? int.MaxValue : SamplePerKind));

        var score = new Scoreboard(verdicts);
        var openings = SampleHistory.All.SelectMany(sample => Openings.Of(EngineHistory.Of(sample).Steps).Select(line => $"  {sample.Name} {line}"));
        var report = score.Print() + string.Join(Environment.NewLine, ["", "what is not known, since when:", .. openings]);
        output.WriteLine(report);
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "oracle-report.txt"), report);

        Assert.Empty(verdicts.Where(verdict => verdict.IsFalseAlarm).Select(verdict => verdict.Line()));
        Assert.Empty(verdicts.Where(verdict => verdict.IsFalseSyntaxError).Select(verdict => verdict.Line()));
        Assert.Equal(1, score.Restored(MutantKind.QuotesRemoved));

        // Every fix that is offered, not the first ones alone.
        Assert.Empty(verdicts.Where(verdict => !verdict.RefusedFixes.IsEmpty).Select(verdict => verdict.Line()));
        Assert.All(LeastRestored, least => Assert.True(isFull || score.RestoredInMeaning(least.Key) >= least.Value, $"{least.Key}: {score.RestoredInMeaning(least.Key):P1} of the first fixes give the names back, {least.Value:P1} did"));
        Assert.Empty(verdicts.Where(verdict => verdict.IsBrokenByFixes).Select(verdict => verdict.Line()));
        Assert.True(score.TypeRecall >= (isFull ? LeastTypeRecallInFull : LeastTypeRecall), $"only {score.TypeRecall:P1} of the refused types are said");
        Assert.All(LeastRecall, least => Assert.True(score.Recall(least.Key) >= least.Value, $"{least.Key}: {score.Recall(least.Key):P1} of the refused names are said, {least.Value:P1} were"));
    }
}
