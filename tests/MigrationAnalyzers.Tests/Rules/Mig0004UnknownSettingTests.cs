using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MigrationAnalyzers.Rules;
using MigrationAnalyzers.Rules.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Tests.Rules;

public class Mig0004UnknownSettingTests
{
    private static readonly string Source = MigrationSource.After("CREATE TABLE t (a int);", "migrationBuilder.Sql(\"SELECT a FROM t;\");"); // 20240101000000_Given, 20240102000000_Tested

    [Theory]
    [InlineData("migration_analyzers.donw = mirror", "migration_analyzers.donw is no setting of MigrationAnalyzers; did you mean migration_analyzers.down?")]
    [InlineData("migration_analyzers.postgresversion = 16", "migration_analyzers.postgresversion is no setting of MigrationAnalyzers; did you mean migration_analyzers.postgres_version?")]
    [InlineData("migration_analyzer.down = mirror", "migration_analyzer.down is no setting of MigrationAnalyzers; did you mean migration_analyzers.down?")]
    [InlineData("migration-analyzers.search_paths = app", "migration-analyzers.search_paths is no setting of MigrationAnalyzers; did you mean migration_analyzers.search_path?")]
    [InlineData(
        "Migration_Analyzers.color = green",
        "migration_analyzers.color is no setting of MigrationAnalyzers; there are postgres_version, search_path, naming_convention, down, report_since, report_applied")]
    [InlineData("migration_analyzers.down = mirrror", "migration_analyzers.down = mirrror is not understood and counts as not given; did you mean mirror?")]
    [InlineData("migration_analyzers.down = no", "migration_analyzers.down = no is not understood and counts as not given; it can be mirror, throw or forward_only")]
    [InlineData("migration_analyzers.report_applied = history", "migration_analyzers.report_applied = history is not understood and counts as not given; it can be all, history_only or none")]
    [InlineData("migration_analyzers.postgres_version = 11", "migration_analyzers.postgres_version = 11 is not understood and counts as not given; it can be 12 to 18")]
    [InlineData("migration_analyzers.postgres_version = 16.2", "migration_analyzers.postgres_version = 16.2 is not understood and counts as not given; did you mean 16?")]
    [InlineData("migration_analyzers.postgres_version = latest", "migration_analyzers.postgres_version = latest is not understood and counts as not given; it can be 12 to 18")]
    [InlineData("migration_analyzers.naming_convention = snak_case", "migration_analyzers.naming_convention = snak_case is not understood and counts as not given; did you mean snake_case?")]
    [InlineData("migration_analyzers.search_path = ,", "migration_analyzers.search_path = , is not understood and counts as not given; it can be names of schemas with commas between them, such as app, public")]
    [InlineData("migration_analyzers.report_since = 20240102000000_Testde", "migration_analyzers.report_since = 20240102000000_Testde: no migration has that id; did you mean 20240102000000_Tested?")]
    [InlineData("migration_analyzers.report_since = 20240201000000_Tested", "migration_analyzers.report_since = 20240201000000_Tested: no migration has that id; did you mean 20240102000000_Tested?")]
    [InlineData("migration_analyzers.report_since = Tested", "migration_analyzers.report_since = Tested is no id of a migration and counts as not given; did you mean 20240102000000_Tested?")]
    [InlineData("migration_analyzers.report_since = 2025-06-01", "migration_analyzers.report_since = 2025-06-01 is no id of a migration and counts as not given; it can be the id of a migration, or a date such as 20250601")]
    public async Task Reports_once(string config, string message)
    {
        var said = Assert.Single(await RunAsync(config, Source, "class Other;"));

        Assert.Equal(Location.None, said.Location);
        Assert.Equal(message, said.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("migration_analyzers.down = throw\nmigration_analyzers.report_applied = none\nmigration_analyzers.postgres_version = 18")]
    [InlineData("migration_analyzers.down = Forward_Only\nmigration_analyzers.naming_convention = Snake_Case")]
    [InlineData("migration_analyzers.naming_convention = UPPER_SNAKE_CASE")]
    [InlineData("migration_analyzers.down = unset\nmigration_analyzers.report_since =")] // as .editorconfig takes back what another one says
    [InlineData("migration_analyzers.search_path = \"$user\", app")]
    [InlineData("migration_analyzers.report_since = 20240102000000_Tested")]
    [InlineData("migration_analyzers.report_since = 20240102000000_tested")]
    [InlineData("migration_analyzers.report_since = 20250601000000_Other")] // one of another project of the solution
    [InlineData("migration_analyzers.report_since = 2024")]
    [InlineData("migration_analyzers.report_since = 20250601")]
    [InlineData("dotnet_diagnostic.MIG1003.severity = none\nother_analyzers.down = mirrror\nmigrations.down = x\nmigration_analyzers = x\nmarkup_analyzers.donw = x")]
    public async Task Stays_silent(string config) => Assert.Empty(await RunAsync(config, Source));

    // Several projects of a solution share their configuration.
    [Theory]
    [InlineData("migration_analyzers.report_since = 20250601000000_Other")]
    [InlineData("migration_analyzers.donw = mirror")]
    public async Task A_project_in_which_nothing_is_judged_is_silent(string config) => Assert.Empty(await RunAsync(config, MigrationSource.File("")));

    [Theory]
    [InlineData("migration_analyzers.report_since = 20250601000000_Other", 0)] // nobody knows the ids
    [InlineData("migration_analyzers.donw = mirror", 1)]
    public async Task A_project_without_migrations_may_have_SQL(string config, int count)
    {
        var said = await RunAsync(config, MigrationSource.File(
            """
            public class Order { public int Id { get; set; } }

            public class Orders : DbContext
            {
                protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().ToTable("orders");

                public int Run() => Database.ExecuteSqlRaw("DELETE FROM orders;");
            }
            """));

        Assert.Equal(count, said.Count);
    }

    [Fact]
    public async Task A_migration_that_EF_Core_passes_by_has_an_id_too() => Assert.Empty(await RuleRunner.AnalyzeAsync(
        RuleRunner.Compile([("20250601000000_Other.cs", Source + "public class Other : Migration { protected override void Up(MigrationBuilder migrationBuilder) { } }")]),
        "migration_analyzers.report_since = 20250601000000_Other",
        [],
        [new Mig0004UnknownSetting()]));

    [Fact]
    public async Task What_is_no_line_silences_nothing()
    {
        var source = MigrationSource.After("CREATE TABLE t (a int);", "migrationBuilder.Sql(\"SELECT b FROM t;\");");
        var said = await RuleRunner.AnalyzeAsync(RuleRunner.Compile([("A.cs", source)]), "migration_analyzers.report_since = Testde", [], [new Mig1003UnknownColumn()]);

        Assert.Equal("MIG1003", Assert.Single(said).Id);
    }

    [Fact]
    public async Task A_host_that_does_not_say_which_keys_there_are_says_their_values()
    {
        var said = await RuleRunner.Compile([("A.cs", Source)])
            .WithAnalyzers([new Mig0004UnknownSetting()], new AnalyzerOptions([], new Reticent("migration_analyzers.down", "mirrror")))
            .GetAnalyzerDiagnosticsAsync();

        Assert.Equal("migration_analyzers.down = mirrror is not understood and counts as not given; did you mean mirror?", Assert.Single(said).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task It_is_said_at_the_project_file_where_the_host_tells_which_that_is()
    {
        var host = new Reticent("migration_analyzers.down", "mirrror") { Global = new Reticent.Options("build_property.MSBuildProjectFullPath", "/src/Shop/Shop.csproj") };
        var said = await RuleRunner.Compile([("A.cs", Source), ("B.cs", "class Other;")])
            .WithAnalyzers([new Mig0004UnknownSetting()], new AnalyzerOptions([], host))
            .GetAnalyzerDiagnosticsAsync();

        Assert.Equal("/src/Shop/Shop.csproj: (0,0)-(0,0)", Assert.Single(said).Location.GetLineSpan().ToString());
    }

    private static async Task<IReadOnlyList<Diagnostic>> RunAsync(string config, params string[] sources) => await RuleRunner.AnalyzeAsync(
        RuleRunner.Compile(sources.Select((source, i) => ($"/0/{i}/A.cs", source))), config, [], [new Mig0004UnknownSetting()]);

    /// <summary>Answers when it is asked for a key, and does not say which there are.</summary>
    private sealed class Reticent(string key, string value) : AnalyzerConfigOptionsProvider
    {
        public AnalyzerConfigOptions Global { get; init; } = new Options("", "");

        public override AnalyzerConfigOptions GlobalOptions => Global;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(key, value);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        public sealed class Options(string known, string text) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = key == known ? text : null;
                return value is not null;
            }
        }
    }
}
