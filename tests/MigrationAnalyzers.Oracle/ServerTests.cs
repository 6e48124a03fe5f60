using MigrationAnalyzers.Oracle.Samples;
using MigrationAnalyzers.Oracle.Server;
using MigrationAnalyzers.Testing;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace MigrationAnalyzers.Oracle;

/// <summary>That the histories are healthy is PostgreSQL's word, not ours.</summary>
[Collection(ServerCollection.Name)]
public sealed class ServerTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    public static TheoryData<string> Histories => SampleHistory.Names;

    [Theory]
    [MemberData(nameof(Histories))]
    public async Task PostgreSQL_accepts_a_history_up_down_and_up_again(string name)
    {
        var history = SampleHistory.Named(name);
        await using var database = await postgres.CreateDatabaseAsync();
        if (history.Baseline() is { } baseline)
            await database.ExecuteAsync(baseline);

        foreach (var context in history.Contexts)
            await MigrateAsync(context, database, down: false);
        foreach (var context in history.Contexts.Reverse())
            await MigrateAsync(context, database, down: true);
        foreach (var context in history.Contexts)
            await MigrateAsync(context, database, down: false);
    }

    [Fact]
    public void The_histories_are_many_and_varied()
    {
        var files = SampleHistory.All.SelectMany(history => history.Sources()).ToList();

        Assert.True(SampleHistory.All.Count >= 8);
        Assert.True(files.Count(file => file.Text.Contains("[Migration(", StringComparison.Ordinal)) >= 120);
        Assert.True(TextCount() >= 250);
    }

    private static int TextCount()
    {
        var count = 0;
        foreach (var context in SampleHistory.All.SelectMany(history => history.Contexts))
        {
            using var migrations = ContextMigrations.Of(context, "Host=none");
            count += migrations.Ids.Select(migrations.Create).Sum(migration => migration.UpOperations.OfType<SqlOperation>().Count());
            count += migrations.Ids.Where(migrations.IsReversible).Select(migrations.Create).Sum(migration => migration.DownOperations.OfType<SqlOperation>().Count());
        }

        return count;
    }

    private static async Task MigrateAsync(Type context, TestDatabase database, bool down)
    {
        using var migrations = ContextMigrations.Of(context, database.ConnectionString);
        await migrations.MigrateAsync(down ? migrations.Bottom() : null);
    }
}
