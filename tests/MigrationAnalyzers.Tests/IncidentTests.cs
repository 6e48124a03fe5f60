using MigrationAnalyzers.Testing;
using Microsoft.CodeAnalysis;
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

    [Theory]
    [InlineData("CREATE INDEX ix_newsletter_city ON {|MIG1005:newsletter_subscribers|} (city);")] // it lives in schema communications
    [InlineData("CREATE INDEX ix_newsletter_city ON communications.newsletter_subscribers (city);")]
    [InlineData("UPDATE events.events SET \"Capacity\" = 10 WHERE \"Status\" = {|MIG2005:1|};")] // an enum that is stored as its name
    [InlineData("UPDATE events.events SET \"Capacity\" = 10 WHERE \"Status\" = 'Published';")]
    [InlineData("INSERT INTO communications.reference_values ({|MIG1001:id|}, code, name) VALUES (gen_random_uuid(), 'DE', 'Germany');")]
    [InlineData("INSERT INTO communications.reference_values (\"Id\", code, {|MIG1003:display_order|}) VALUES (gen_random_uuid(), 'DE', 1);")]
    [InlineData("INSERT INTO communications.reference_values (\"Id\", code, name) VALUES (gen_random_uuid(), 'DE', 'Germany');")]
    public async Task What_followed_is_reported_at_its_token(string markedSql)
    {
        var (sql, expected) = Unmark(markedSql);
        var solution = new SampleSolution();
        solution.Write("Data/Migrations/20251109152709_AddNewsletters.cs", Newsletters);
        var source = AfterNewsletters(attributes: "[DbContext(typeof(AppDbContext))][Migration(\"20251110120000_Repair\")]", sql);
        solution.Write(Later, source);
        // In the C# the text stands in a raw literal, as it is.
        var start = source.IndexOf(sql, StringComparison.Ordinal);

        var found = (await solution.DiagnosticsAsync())
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.SourceTree!.FilePath.EndsWith(Path.GetFileName(Later), StringComparison.Ordinal))
            .Select(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan.Start - start, diagnostic.Location.SourceSpan.Length));

        Assert.Equal(expected, found);
    }

    [Fact]
    public async Task A_migration_written_by_hand_without_its_attributes_is_reported_at_its_name()
    {
        var solution = new SampleSolution();
        solution.Write("Data/Migrations/20251109152709_AddNewsletters.cs", Newsletters);
        var source = AfterNewsletters(attributes: "", "SELECT 1;");
        solution.Write(Later, source);

        var found = Assert.Single(await solution.DiagnosticsAsync(), diagnostic => diagnostic.Id == "MIG3001");

        Assert.Equal(source.IndexOf("Repair", StringComparison.Ordinal), found.Location.SourceSpan.Start);
        Assert.Equal("Repair".Length, found.Location.SourceSpan.Length);
    }

    [Fact]
    public async Task What_only_a_deleted_migration_made_is_reported_at_the_snapshot()
    {
        const string Snapshot = "Data/Migrations/AppDbContextModelSnapshot.cs";
        const string DeletedEntity = """
            modelBuilder.Entity("IncidentApi.Events.Ticket", b =>
                {
                    b.Property<Guid>("Id").HasColumnType("uuid");
                    b.HasKey("Id");
                    b.ToTable("tickets", "events");
                });
            """;
        var text = SampleSolution.OriginalText(Snapshot);
        var at = text.IndexOf("            modelBuilder.Entity(", StringComparison.Ordinal);
        text = text.Insert(at, DeletedEntity);
        var solution = new SampleSolution();
        solution.Write(Snapshot, text);

        var found = Assert.Single(await solution.DiagnosticsAsync(), diagnostic => diagnostic.Id == "MIG3004");

        Assert.Equal("AppDbContextModelSnapshot", text.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
        Assert.Contains("events.tickets", found.GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain(await new SampleSolution().DiagnosticsAsync(), diagnostic => diagnostic.Id == "MIG3004");
    }

    private const string Later = "Data/Migrations/20251110120000_Repair.cs";

    private const string Newsletters =
        """
        using Microsoft.EntityFrameworkCore.Infrastructure;
        using Microsoft.EntityFrameworkCore.Migrations;

        namespace IncidentApi.Data.Migrations;

        [DbContext(typeof(AppDbContext))]
        [Migration("20251109152709_AddNewsletters")]
        public class AddNewsletters : Migration
        {
            protected override void Up(MigrationBuilder migrationBuilder)
            {
                migrationBuilder.Sql("CREATE SCHEMA communications;");
                migrationBuilder.Sql("CREATE TABLE communications.newsletter_subscribers (id uuid PRIMARY KEY, email text NOT NULL, city text);");
                migrationBuilder.Sql("CREATE TABLE communications.reference_values (\"Id\" uuid PRIMARY KEY, code text NOT NULL, name text);");
            }

            protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP SCHEMA communications CASCADE;");
        }
        """;

    private static string AfterNewsletters(string attributes, string sql) =>
        "using Microsoft.EntityFrameworkCore.Infrastructure;\nusing Microsoft.EntityFrameworkCore.Migrations;\n\nnamespace IncidentApi.Data.Migrations;\n\n" + attributes
        + "\npublic class Repair : Migration\n{\n    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(\"\"\"\n        "
        + sql + "\n        \"\"\");\n}\n";

    // {|MIG1005:name|} is name, and a finding at it.
    private static (string Text, List<(string Id, int Start, int Length)> Marks) Unmark(string marked)
    {
        var marks = new List<(string Id, int Start, int Length)>();
        for (var open = marked.IndexOf("{|", StringComparison.Ordinal); open >= 0; open = marked.IndexOf("{|", StringComparison.Ordinal))
        {
            var colon = marked.IndexOf(':', open);
            var close = marked.IndexOf("|}", open, StringComparison.Ordinal);
            marks.Add((marked[(open + 2)..colon], open, close - colon - 1));
            marked = marked[..open] + marked[(colon + 1)..close] + marked[(close + 2)..];
        }

        return (marked, marks);
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
