using System.Globalization;
using MigrationAnalyzers.Oracle.Engine;
using MigrationAnalyzers.Oracle.RandomTexts;
using MigrationAnalyzers.Testing;
using Xunit.Abstractions;

namespace MigrationAnalyzers.Oracle;

/// <summary>Random statements, some right and some wrong: the server tells which. What it accepts is silent, what it refuses for a name is said.</summary>
[Collection(ServerCollection.Name)]
public sealed class RandomSqlTests(PostgresFixture postgres, ITestOutputHelper output) : IClassFixture<PostgresFixture>
{
    private const int Count = 6000;

    [Fact]
    public async Task Random_statements_are_judged_as_PostgreSQL_judges_them()
    {
        var isFull = Environment.GetEnvironmentVariable("MIGRATION_ANALYZERS_ORACLE") == "full";
        await using var database = await postgres.CreateDatabaseAsync();
        await database.ExecuteAsync(RandomSql.Schema);
        var engine = EngineText.After(RandomSql.Schema);

        var (accepted, refused, said) = (0, 0, 0);
        var falseAlarms = new List<string>();
        var misses = new List<string>();
        var ambiguities = new List<string>();
        for (var seed = 0; seed < (isFull ? 20 * Count : Count); seed++)
        {
            var sql = new RandomSql(seed).Next();
            var refusal = await database.RefusalOfAsync(sql);
            var ours = EngineHistory.Judge(engine, sql);
            var line = $"{sql} | we: {string.Join(", ", ours.Select(one => $"{one.Rule} '{sql.AsSpan(one.Span.Start, one.Span.Length)}'"))} | server: {refusal?.SqlState} {refusal?.MessageText}";
            if (refusal is null)
            {
                accepted++;
                if (!ours.IsEmpty)
                    falseAlarms.Add(line);
            }
            else if (refusal.SqlState is "42703" or "42P01" or "42702" or "3F000")
            {
                refused++;
                said += ours.IsEmpty ? 0 : 1;
                if (ours.IsEmpty)
                    (refusal.SqlState == "42702" ? ambiguities : misses).Add(line);
            }
        }

        var summary = string.Create(CultureInfo.InvariantCulture, $"{accepted} accepted, {falseAlarms.Count} false alarms; {refused} refused for a name, {said} of them said");
        output.WriteLine(summary);
        var shortest = misses.OrderBy(line => line.Length).Take(200);
        await File.WriteAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "random-report.txt"), [summary, "false alarms:", .. falseAlarms.OrderBy(line => line.Length), "misses:", .. shortest, "ambiguities missed:", .. ambiguities.OrderBy(line => line.Length)]);

        Assert.Empty(falseAlarms.OrderBy(line => line.Length));
        Assert.Empty(misses.OrderBy(line => line.Length));
        Assert.True(ambiguities.Count <= refused / 25, summary); // two columns of one name in one subquery, and ORDER BY two outputs of one name, are not said yet
        Assert.True(accepted > Count / 4 && refused > Count / 20, summary);
    }
}
