using MigrationAnalyzers.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace MigrationAnalyzers.Tests;

/// <summary>The incident, end to end: what the sample's build says, and what PostgreSQL says of the sample before and after the fixes.</summary>
[Collection(RunsOfDotnet.Name)]
public class IncidentTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private const string Migration = "Data/Migrations/20251102061243_AddEventLocation.cs";
    private const string Configuration = "Data/Configurations/EventConfiguration.cs";

    private static readonly string[] Ids = ["20250830150251_InitialCreate", "20251102061243_AddEventLocation"];

    [Fact]
    public async Task The_build_reports_the_wrong_names_where_they_stand_and_nothing_else()
    {
        using var artifacts = new TemporaryFolder();

        var build = await DotnetCommand.TryRunAsync(
            RepositoryFolder.Root, "build", "samples/IncidentApi", "--artifacts-path", artifacts.Path);

        Assert.Equal(0, build.ExitCode);
        string[] expected =
        [
            At(Migration, "MIG1001", "ON events.events (|status|,"),
            At(Migration, "MIG1003", "ON events.events (status, address_city, |start_date|)"),
            At(Configuration, "MIG4001", ".HasColumnName(\"|StartDate|\")"),
            At(Configuration, "MIG4001", ".HasColumnName(\"|EndDate|\")"),
            At(Configuration, "MIG4004", "builder.Property(e => e.|OrganizerId|)"),
            At(Configuration, "MIG4004", "builder.Property(e => e.|Capacity|)"),
            At(Configuration, "MIG4004", "builder.Property(e => e.|Status|)"),
            At(Configuration, "MIG4004", "builder.Property(e => e.|CancellationReason|)"),
            At(Configuration, "MIG4004", "builder.Property(e => e.|CreatedAt|)"),
            At(Configuration, "MIG4004", "EntityTypeBuilder<|Event|> builder"), // Id and UpdatedAt are configured nowhere
            At(Configuration, "MIG4004", "EntityTypeBuilder<|Event|> builder"),
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), build.Diagnostics().Select(Place).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_messages_name_the_columns_that_exist()
    {
        var messages = (await new SampleSolution().DiagnosticsAsync())
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
        using var context = (await new SampleSolution().BuildAsync()).ContextOn(database);

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => context.Database.MigrateAsync());

        Assert.Equal(PostgresErrorCodes.UndefinedColumn, refusal.SqlState);
        Assert.Equal(Ids[..1], await context.Database.GetAppliedMigrationsAsync());
    }

    [Fact]
    public async Task Fix_all_makes_it_right()
    {
        await using var database = await postgres.CreateDatabaseAsync();
        var solution = new SampleSolution();
        await solution.FixAllAsync("MIG1001");
        await solution.FixAllAsync("MIG1003");

        Assert.Equal(
            SampleSolution.OriginalText(Migration).Replace(
                "(status, address_city, start_date)", "(\"\"Status\"\", address_city, \"\"StartDate\"\")", StringComparison.Ordinal),
            await solution.TextAsync(Migration));

        using var context = (await solution.BuildAsync()).ContextOn(database);
        await context.Database.MigrateAsync();
        Assert.Equal(Ids, await context.Database.GetAppliedMigrationsAsync());

        await context.Database.MigrateAsync("0");
        Assert.Empty(await context.Database.GetAppliedMigrationsAsync());
        Assert.Equal(PostgresErrorCodes.UndefinedTable, (await database.RefusalOfAsync("SELECT * FROM events.events"))?.SqlState);
    }

    // What a build prints for a name: its place is the one between bars in a line of the file.
    private static string At(string file, string id, string marked)
    {
        var text = SampleSolution.OriginalText(file);
        var bar = marked.IndexOf('|', StringComparison.Ordinal);
        var start = text.IndexOf(marked.Replace("|", "", StringComparison.Ordinal), StringComparison.Ordinal) + bar;
        var line = text[..start].Count(c => c == '\n') + 1;
        return $"{Path.GetFileName(file)}({line},{start - text.LastIndexOf('\n', start)}): warning {id}";
    }

    private static string Place(BuildDiagnostic diagnostic) =>
        $"{diagnostic.File}({diagnostic.Line},{diagnostic.Column}): {diagnostic.Severity} {diagnostic.Id}";
}
