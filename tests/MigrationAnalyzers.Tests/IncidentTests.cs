using MigrationAnalyzers.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql;

namespace MigrationAnalyzers.Tests;

/// <summary>The incident, end to end: what the builds of the samples say of it and of what followed, and what PostgreSQL says before and after the fixes.</summary>
[Collection(RunsOfDotnet.Name)]
public class IncidentTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private const string Location = "Data/Migrations/20251102061243_AddEventLocation.cs";
    private const string Configuration = "Data/Configurations/EventConfiguration.cs";

    private const string FirstDay = SampleSolution.FirstDayFolder;
    private const string Later = SampleSolution.LaterFolder;
    private const string Repair = "Data/Migrations/20251110120000_RepairData.cs";

    private static readonly string[] FindingsOfTheFirstDay =
    [
        At(FirstDay, Location, "MIG1001", "ON events.events (|status|,"),
        At(FirstDay, Location, "MIG1003", "ON events.events (status, address_city, |start_date|)"),
        At(FirstDay, Configuration, "MIG4001", ".HasColumnName(\"|StartDate|\")"),
        At(FirstDay, Configuration, "MIG4001", ".HasColumnName(\"|EndDate|\")"),
        At(FirstDay, Configuration, "MIG4004", "builder.Property(e => e.|OrganizerId|)"),
        At(FirstDay, Configuration, "MIG4004", "builder.Property(e => e.|Capacity|)"),
        At(FirstDay, Configuration, "MIG4004", "builder.Property(e => e.|Status|)"),
        At(FirstDay, Configuration, "MIG4004", "builder.Property(e => e.|CancellationReason|)"),
        At(FirstDay, Configuration, "MIG4004", "builder.Property(e => e.|CreatedAt|)"),
        At(FirstDay, Configuration, "MIG4004", "EntityTypeBuilder<|Event|> builder"), // Id and UpdatedAt are configured nowhere
        At(FirstDay, Configuration, "MIG4004", "EntityTypeBuilder<|Event|> builder"),
    ];

    private static readonly string[] Ids = ["20250830150251_InitialCreate", "20251102061243_AddEventLocation"];

    [Fact]
    public async Task The_build_reports_the_wrong_names_where_they_stand_and_nothing_else()
    {
        using var artifacts = new TemporaryFolder();

        var build = await DotnetCommand.TryRunAsync(
            RepositoryFolder.Root, "build", FirstDay, "--artifacts-path", artifacts.Path);

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(FindingsOfTheFirstDay.Order(StringComparer.Ordinal), build.Diagnostics().Select(Place).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_messages_name_the_columns_that_exist()
    {
        var messages = (await SampleSolution.FirstDay().DiagnosticsAsync())
            .Where(diagnostic => diagnostic.Id is "MIG1001" or "MIG1003")
            .Select(diagnostic => diagnostic.GetMessage());

        Assert.Equal(
            [
                "Unquoted 'status' folds to \"status\", but the column of events.events is \"Status\"",
                "Column start_date does not exist in events.events; did you mean \"StartDate\"?",
            ],
            messages);
    }

    [Fact]
    public async Task PostgreSQL_refuses_the_migration_as_it_was_written()
    {
        await using var database = await postgres.CreateDatabaseAsync();
        using var context = (await SampleSolution.FirstDay().BuildAsync()).ContextOn(database);

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => context.Database.MigrateAsync());

        Assert.Equal(PostgresErrorCodes.UndefinedColumn, refusal.SqlState);
        Assert.Equal(Ids[..1], await context.Database.GetAppliedMigrationsAsync());
    }

    [Fact]
    public async Task Fix_all_makes_it_right()
    {
        await using var database = await postgres.CreateDatabaseAsync();
        var solution = SampleSolution.FirstDay();
        await solution.FixAllAsync("MIG1001");
        await solution.FixAllAsync("MIG1003");

        Assert.Equal(
            SampleSolution.OriginalText(FirstDay, Location).Replace(
                "(status, address_city, start_date)", "(\"\"Status\"\", address_city, \"\"StartDate\"\")", StringComparison.Ordinal),
            await solution.TextAsync(Location));

        using var context = (await solution.BuildAsync()).ContextOn(database);
        await context.Database.MigrateAsync();
        Assert.Equal(Ids, await context.Database.GetAppliedMigrationsAsync());

        await context.Database.MigrateAsync("0");
        Assert.Empty(await context.Database.GetAppliedMigrationsAsync());
        Assert.Equal(PostgresErrorCodes.UndefinedTable, (await database.RefusalOfAsync("SELECT * FROM events.events"))?.SqlState);
    }

    [Fact]
    public async Task The_build_reports_what_followed_where_it_stands_with_what_to_do()
    {
        using var artifacts = new TemporaryFolder();

        var build = await DotnetCommand.TryRunAsync(RepositoryFolder.Root, "build", Later, "--artifacts-path", artifacts.Path);

        Assert.Equal(0, build.ExitCode);
        string[] expected =
        [
            At(Later, "applied-migrations.txt", "MIG3006", "|20251102000000_CreateEventsAndRegistrationsTables|")
                + ": Migration 20251102000000_CreateEventsAndRegistrationsTables was applied but is gone from the code, and the database still has its changes;"
                + " bring it back, or undo its changes there and remove this line",
            At(Later, "Data/Migrations/20251110090000_AddSubscriberCity.cs", "MIG3001", "class |AddSubscriberCity|")
                + ": EF Core never runs AddSubscriberCity: it has no [Migration] and no [DbContext] attribute, which stand in a Designer file",
            At(Later, "Data/Migrations/AppDbContextModelSnapshot.cs", "MIG3004", "partial class |AppDbContextModelSnapshot|")
                + ": Column communications.newsletter_subscribers.city is in the snapshot, but after all migrations it does not exist",
            At(Later, Repair, "MIG1005", "ON |newsletter_subscribers| (email)")
                + ": Relation newsletter_subscribers is not on the search path; it exists as communications.newsletter_subscribers",
            At(Later, Repair, "MIG2005", "AND \"\"Status\"\" = |1|;")
                + ": Operator does not exist: character varying = integer; did you mean '1'?",
            At(Later, Repair, "MIG1001", "reference_values (|id|, code")
                + ": Unquoted 'id' folds to \"id\", but the column of communications.reference_values is \"Id\"",
            At(Later, Repair, "MIG1003", "code, name, |display_order|,") + ": Column display_order does not exist in communications.reference_values",
            At(Later, Repair, "MIG1003", "display_order, |is_active|)") + ": Column is_active does not exist in communications.reference_values",
        ];
        var ofTheFirstDay = FindingsOfTheFirstDay.Select(finding => finding + ": ").ToList();
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            build.Diagnostics().Select(found => Place(found) + ": " + found.Message.Split(" (https://")[0])
                .Where(line => !ofTheFirstDay.Exists(finding => line.StartsWith(finding, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task PostgreSQL_refuses_what_followed_until_it_is_fixed()
    {
        await using var database = await postgres.CreateDatabaseAsync();
        var solution = SampleSolution.Later();
        var asWritten = TextsOfRepair(await solution.BuildAsync());
        foreach (var id in new[] { "MIG1001", "MIG1003", "MIG1005", "MIG2005" })
            await solution.FixAllAsync(id);
        var build = await solution.BuildAsync();
        using (var context = build.ContextOn(database))
            await context.Database.MigrateAsync("20251109152709_AddNewsletters");

        Assert.Equal(
            [PostgresErrorCodes.UndefinedTable, PostgresErrorCodes.UndefinedFunction, PostgresErrorCodes.UndefinedColumn, PostgresErrorCodes.UndefinedColumn],
            await RefusalsAsync(database, asWritten));
        // What a column of no known name was meant to be, nobody can tell.
        Assert.Equal([null, null, null, PostgresErrorCodes.UndefinedColumn], await RefusalsAsync(database, TextsOfRepair(build)));
    }

    private static List<string> TextsOfRepair(SampleBuild build) =>
        [.. ((Migration)Activator.CreateInstance(build.Assembly.GetType("IncidentApi.Data.Migrations.RepairData", throwOnError: true)!)!)
            .UpOperations.OfType<SqlOperation>().Select(operation => operation.Sql)];

    private static async Task<List<string?>> RefusalsAsync(TestDatabase database, IEnumerable<string> texts)
    {
        var states = new List<string?>();
        foreach (var text in texts)
            states.Add((await database.RefusalOfAsync(text))?.SqlState);
        return states;
    }

    // What a build prints for a name: its place is the one between bars in a line of the file.
    private static string At(string sample, string file, string id, string marked)
    {
        var text = SampleSolution.OriginalText(sample, file);
        var bar = marked.IndexOf('|', StringComparison.Ordinal);
        var start = text.IndexOf(marked.Replace("|", "", StringComparison.Ordinal), StringComparison.Ordinal) + bar;
        var line = text[..start].Count(c => c == '\n') + 1;
        return $"{Path.GetFileName(file)}({line},{start - text.LastIndexOf('\n', start)}): warning {id}";
    }

    private static string Place(BuildDiagnostic diagnostic) =>
        $"{diagnostic.File}({diagnostic.Line},{diagnostic.Column}): {diagnostic.Severity} {diagnostic.Id}";
}
