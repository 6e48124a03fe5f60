using System.Runtime.Loader;
using MigrationAnalyzers.Testing;
using MigrationAnalyzers.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MigrationAnalyzers.Oracle.Pages;

/// <summary>The ways that the pages of the deployment rules show are run step by step: migrations through EF Core's migrator, code between them as it stands, on tables with rows.</summary>
public sealed class SafeWayTests
{
    private const string Rows = "INSERT INTO teams VALUES (1); INSERT INTO users VALUES (1, 'A@example.org', 'A', 1), (2, 'b@example.org', 'B', 1), (3, NULL, 'C', NULL);";

    private const string Context = "public class Shop : DbContext { }";

    private const string ConnectedContext =
        """
        public class Shop(string connection) : DbContext
        {
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql(connection)
                .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning, RelationalEventId.NonTransactionalMigrationOperationWarning));
        }
        """;

    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(RepositoryFolder.PathOf("docs/rules"), "MIG5*.md").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_ways_of_a_page_run_on_a_server(string file)
    {
        var page = RulePage.Read(RepositoryFolder.PathOf("docs/rules/" + file));
        var server = await PostgresServer.SharedAsync();
        Assert.NotEmpty(page.Ways);
        foreach (var way in page.Ways)
        {
            await using var database = await server.CreateDatabaseAsync();
            await RunAsync([.. page.Blocks("given"), .. way], page.Blocks("given").Count(), database);
        }
    }

    private static async Task RunAsync(IReadOnlyList<string> steps, int given, TestDatabase database)
    {
        var number = 0;
        var members = string.Concat(steps.Select(step => RulePage.AsMembers(step, RulePage.IsMigration(step) ? ++number : 0)));
        var source = "using Microsoft.EntityFrameworkCore.Diagnostics;\n" + MigrationSource.File(members).Replace(Context, ConnectedContext, StringComparison.Ordinal);
        using var image = new MemoryStream();
        var compiled = RuleRunner.Compile([("Way.cs", source), ("Usings.cs", RulePage.Usings)]).Emit(image);
        Assert.True(compiled.Success, string.Join('\n', compiled.Diagnostics));
        image.Position = 0;

        var loader = new AssemblyLoadContext(null, isCollectible: true);
        var code = loader.LoadFromStream(image);
        await using var db = (DbContext)Activator.CreateInstance(code.GetType("Shop")!, database.ConnectionString)!;
        number = 0;
        for (var i = 0; i < steps.Count; i++)
        {
            if (i == given)
                await database.ExecuteAsync(Rows);
            if (RulePage.IsMigration(steps[i]))
                await db.GetService<IMigrator>().MigrateAsync(RulePage.IdOf(++number));
            else if (steps[i].Split("public static class ") is [_, var rest])
                await (Task)code.GetType(rest.Split('\n')[0].Trim())!.GetMethod("RunAsync")!.Invoke(null, [db, CancellationToken.None])!;
        }

        Assert.Equal(number, (await db.Database.GetAppliedMigrationsAsync()).Count());
        loader.Unload();
    }
}
