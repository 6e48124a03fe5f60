using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using MigrationAnalyzers.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace MigrationAnalyzers.Tests;

/// <summary>The package as a user meets it: from a feed, in a project of its own, through <c>dotnet build</c> with the SDK's compiler and the real EF Core.</summary>
[Collection(RunsOfDotnet.Name)]
public class PackageTests(PackageTests.Consumer consumer) : IClassFixture<PackageTests.Consumer>
{
    private static readonly string[] Content =
    [
        "MigrationAnalyzers.nuspec",
        "README.md",
        "analyzers/dotnet/cs/MigrationAnalyzers.CodeFixes.dll",
        "analyzers/dotnet/cs/MigrationAnalyzers.Schema.dll",
        "analyzers/dotnet/cs/MigrationAnalyzers.Sql.dll",
        "analyzers/dotnet/cs/MigrationAnalyzers.dll",
        "build/MigrationAnalyzers.minimal.globalconfig",
        "build/MigrationAnalyzers.recommended.globalconfig",
        "build/MigrationAnalyzers.strict.globalconfig",
        "build/MigrationAnalyzers.targets",
        "icon.png",
    ];

    [Fact]
    public async Task Reports_at_the_name_in_a_build()
    {
        var build = await consumer.BuildAsync(editorConfig: "");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(
            [Consumer.Expected("MIG1001", "warning"), Consumer.Expected("MIG1004", "warning")],
            build.Diagnostics().Select(Consumer.Place));
    }

    [Fact]
    public async Task Fails_a_build_whose_warnings_are_errors()
    {
        var build = await consumer.BuildAsync(editorConfig: "", "-warnaserror");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            [Consumer.Expected("MIG1001", "error"), Consumer.Expected("MIG1004", "error")],
            build.Diagnostics().Select(Consumer.Place));
    }

    [Fact]
    public async Task Fails_a_build_where_the_rule_is_an_error()
    {
        var build = await consumer.BuildAsync("[*.cs]\ndotnet_diagnostic.MIG1001.severity = error\n");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            [Consumer.Expected("MIG1001", "error"), Consumer.Expected("MIG1004", "warning")],
            build.Diagnostics().Select(Consumer.Place));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("suggestion")] // shown in the editor, not in a build
    public async Task Stays_silent_where_the_rule_is(string severity)
    {
        var build = await consumer.BuildAsync($"[*.cs]\ndotnet_diagnostic.MIG1001.severity = {severity}\n");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal([Consumer.Expected("MIG1004", "warning")], build.Diagnostics().Select(Consumer.Place));
    }

    [Fact]
    public async Task Judges_migrations_marked_as_generated_code()
    {
        var build = await consumer.BuildAsync("[Migrations/*.cs]\ngenerated_code = true\n");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(
            [Consumer.Expected("MIG1001", "warning"), Consumer.Expected("MIG1004", "warning")],
            build.Diagnostics().Select(Consumer.Place));
    }

    [Fact]
    public async Task Stays_silent_without_EF_Core()
    {
        using var folder = new TemporaryFolder();
        consumer.Feed.WriteConfigurationTo(folder);
        folder.Write("Plain.csproj", Consumer.Project());
        // Looks like a migration, but the types are its own.
        folder.Write(
            "Migration.cs",
            """
            public class MigrationBuilder { public void Sql(string sql) => System.Console.WriteLine(sql); }

            public abstract class Migration { protected abstract void Up(MigrationBuilder migrationBuilder); }

            public class Initial : Migration
            {
                protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("SELECT Missing FROM \"Nowhere\"");
            }
            """);
        await consumer.Feed.AddPackageAsync(folder);

        var build = await DotnetCommand.TryRunAsync(folder.Path, "build", "-warnaserror");

        Assert.Equal(0, build.ExitCode);
        Assert.Empty(build.Diagnostics());
    }

    [Fact]
    public async Task Reports_in_every_place_of_raw_SQL()
    {
        using var folder = new TemporaryFolder();
        consumer.Feed.WriteConfigurationTo(folder);
        folder.Write("Places.csproj", Consumer.Project("Npgsql.EntityFrameworkCore.PostgreSQL").Replace("<ItemGroup>", "<ItemGroup><EmbeddedResource Include=\"Scripts/*.sql\" />", StringComparison.Ordinal));
        folder.Write("Scripts/embedded.sql", "UPDATE orders\nSET wrong_in_embedded = 1;");
        folder.Write("Scripts/Read/read.sql", "DELETE FROM wrong_in_read;");
        folder.Write(
            "Context.cs",
            """
            using Microsoft.EntityFrameworkCore;

            public class Order { public int Id { get; set; } }

            public class Shop : DbContext
            {
                public DbSet<Order> Orders => Set<Order>();

                protected override void OnModelCreating(ModelBuilder modelBuilder) =>
                    modelBuilder.Entity<Order>(b => b.ToTable("orders", t => t.HasCheckConstraint("ck", "wrong_in_model > 0")));
            }
            """);
        folder.Write(
            "Queries.cs",
            """
            using Microsoft.EntityFrameworkCore;

            public static class Queries
            {
                public static object Query(Shop shop) => shop.Orders.FromSqlRaw("SELECT * FROM orders WHERE wrong_in_query = {0}", 1);

                public static int Execute(Shop shop) => shop.Database.ExecuteSql($"DELETE FROM orders WHERE wrong_in_command = {1}");

                public static object Connect() => new Npgsql.NpgsqlCommand("DELETE FROM orders WHERE wrong_in_npgsql = @p");
            }
            """);
        folder.Write(
            "First.cs",
            """
            using Microsoft.EntityFrameworkCore.Infrastructure;
            using Microsoft.EntityFrameworkCore.Migrations;

            [DbContext(typeof(Shop))]
            [Migration("20240101000000_First")]
            public class First : Migration
            {
                protected override void Up(MigrationBuilder migrationBuilder)
                {
                    migrationBuilder.CreateTable("orders", table => new { id = table.Column<int>() });
                    using var stream = new StreamReader(typeof(First).Assembly.GetManifestResourceStream("Places.Scripts.embedded.sql")!);
                    migrationBuilder.Sql(stream.ReadToEnd());
                    migrationBuilder.CreateIndex("ix", "orders", "id", filter: "wrong_in_filter > 0");
                    migrationBuilder.DropColumn("wrong_in_operation", "orders");
                    migrationBuilder.Sql(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Scripts", "Read", "read.sql")));
                }
            }
            """);
        await consumer.Feed.AddPackageAsync(folder);

        var build = await DotnetCommand.TryRunAsync(folder.Path, "build", "--no-incremental");

        Assert.Equal(0, build.ExitCode);
        foreach (var place in new[] { "embedded", "read", "model", "query", "command", "npgsql", "filter", "operation" })
            Assert.Contains("wrong_in_" + place, build.Output, StringComparison.Ordinal);
        Assert.Contains(build.Diagnostics().Select(Consumer.Place), place => place == "embedded.sql(2,5): warning MIG1003");
        Assert.Contains(build.Diagnostics().Select(Consumer.Place), place => place == "read.sql(1,13): warning MIG1004");
    }

    [Theory]
    [InlineData("minimal", "MIG1001 MIG1004 MIG3006")]
    [InlineData("Recommended", "MIG1001 MIG1004 MIG3006")]
    [InlineData("strict", "MIG1001 MIG1004 MIG3006 MIG5004")]
    public async Task A_mode_chooses_the_severities(string mode, string ids)
    {
        await consumer.WithAppliedFileAsync("20230101000000_Gone\n", async () =>
        {
            var build = await consumer.BuildAsync(editorConfig: "[*.cs]\ndotnet_diagnostic.MIG5011.severity = none\n", $"-p:MigrationAnalyzersMode={mode}");

            Assert.Equal(0, build.ExitCode);
            var said = build.Diagnostics().Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal).ToList();
            foreach (var id in ids.Split(' '))
                Assert.Contains(id, said);
            Assert.DoesNotContain("MIG5011", said); // the project's own word goes before
            if (mode != "strict")
                Assert.Equal(ids, string.Join(' ', said));
        });
    }

    [Fact]
    public async Task Writes_an_error_log_with_rules_and_what_was_suppressed()
    {
        const string Silenced = "Migrations/20240103000000_Silenced.cs";
        consumer.Folder.Write(
            Silenced,
            """
            using Microsoft.EntityFrameworkCore.Infrastructure;
            using Microsoft.EntityFrameworkCore.Migrations;

            namespace Consumer.Migrations;

            [DbContext(typeof(Shop))]
            [Migration("20240103000000_Silenced")]
            public class Silenced : Migration
            {
                protected override void Up(MigrationBuilder migrationBuilder) =>
                    migrationBuilder.Sql("-- migration-analyzers: disable MIG1004 because the job scheduler makes it\nDELETE FROM jobs WHERE true;");
            }
            """);
        try
        {
            var build = await consumer.BuildAsync("", "-p:ErrorLog=log.sarif%2Cversion=2.1");
            using var log = JsonDocument.Parse(await File.ReadAllTextAsync(consumer.Folder.PathOf("log.sarif")));
            var run = log.RootElement.GetProperty("runs").EnumerateArray().Single();
            var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "MIG1004");
            var results = run.GetProperty("results").EnumerateArray().Where(result => result.GetProperty("ruleId").GetString() == "MIG1004")
                .Select(result => (result.GetProperty("message").GetProperty("text").GetString(), result.TryGetProperty("suppressions", out _)));

            Assert.Equal(
                [Consumer.Expected("MIG1001", "warning"), Consumer.Expected("MIG1004", "warning")],
                build.Diagnostics().Select(Consumer.Place));
            Assert.Equal("SQL names a table or view that does not exist here", rule.GetProperty("shortDescription").GetProperty("text").GetString());
            Assert.EndsWith("/docs/rules/MIG1004.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
            Assert.Equal("Names", rule.GetProperty("properties").GetProperty("category").GetString());
            Assert.Equal([("Relation invoices does not exist", false), ("Relation jobs does not exist", true)], results.Order());
        }
        finally
        {
            File.Delete(consumer.Folder.PathOf(Silenced));
        }
    }

    [Fact]
    public async Task Leaves_nothing_in_the_consumer()
    {
        await consumer.BuildAsync(editorConfig: "");

        using var assets = JsonDocument.Parse(await File.ReadAllTextAsync(consumer.Folder.PathOf("obj/project.assets.json")));
        var resolved = assets.RootElement.GetProperty("targets").EnumerateObject().Single().Value.EnumerateObject().ToList();
        var package = resolved.Single(library => library.Name == $"MigrationAnalyzers/{consumer.Feed.Version}").Value;
        var output = Directory.GetFiles(consumer.Folder.PathOf("bin"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).ToList();

        Assert.Equal(["build", "type"], package.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)); // no dependencies, no compile or runtime assets
        Assert.DoesNotContain(resolved, library => library.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        Assert.Contains("Consumer.dll", output);
        Assert.DoesNotContain(output, file => file!.StartsWith("MigrationAnalyzers", StringComparison.Ordinal));
    }

    [Fact]
    public void Holds_the_four_assemblies_and_what_the_gallery_shows()
    {
        using var package = ZipFile.OpenRead(consumer.Feed.PackagePath);
        var content = package.Entries
            .Select(entry => entry.FullName)
            .Where(name => name is not ("_rels/.rels" or "[Content_Types].xml") && !name.StartsWith("package/", StringComparison.Ordinal)) // the container's own
            .Order(StringComparer.Ordinal);

        Assert.Equal(Content, content);
    }

    [Fact]
    public void Is_a_development_dependency_that_depends_on_nothing()
    {
        using var package = ZipFile.OpenRead(consumer.Feed.PackagePath);
        using var nuspec = package.GetEntry("MigrationAnalyzers.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("MigrationAnalyzers", Value("id"));
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Null(Value("dependencies"));
    }

    /// <summary>A project with EF Core, Npgsql and two migrations, the second with a wrong name in its SQL.</summary>
    public sealed class Consumer : IAsyncLifetime
    {
        private const string Context =
            """
            using Microsoft.EntityFrameworkCore;

            namespace Consumer;

            public class Shop(DbContextOptions<Shop> options) : DbContext(options);
            """;

        private const string First =
            """
            using Microsoft.EntityFrameworkCore.Infrastructure;
            using Microsoft.EntityFrameworkCore.Migrations;

            namespace Consumer.Migrations;

            [DbContext(typeof(Shop))]
            [Migration("20240101000000_CreateOrders")]
            public class CreateOrders : Migration
            {
                protected override void Up(MigrationBuilder migrationBuilder) =>
                    migrationBuilder.CreateTable(
                        name: "Orders",
                        columns: table => new
                        {
                            Id = table.Column<int>(type: "integer", nullable: false),
                            Status = table.Column<string>(type: "text", nullable: true),
                        },
                        constraints: table => table.PrimaryKey("PK_Orders", x => x.Id));

                protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("Orders");
            }
            """;

        private const string Second =
            """
            using Microsoft.EntityFrameworkCore.Infrastructure;
            using Microsoft.EntityFrameworkCore.Migrations;

            namespace Consumer.Migrations;

            [DbContext(typeof(Shop))]
            [Migration("20240102000000_IndexOrders")]
            public class IndexOrders : Migration
            {
                protected override void Up(MigrationBuilder migrationBuilder)
                {
                    migrationBuilder.Sql(@"
                        CREATE INDEX ix_orders_status
                        ON ""Orders"" ({|MIG1001:Status|});");
                    migrationBuilder.Sql("UPDATE {|MIG1004:invoices|} SET total = 0;");
                }

                protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP INDEX ix_orders_status;");
            }
            """;

        public PackageFeed Feed { get; } = new();

        public TemporaryFolder Folder { get; } = new();

        public async Task InitializeAsync()
        {
            await Feed.PackAsync();
            TestFileMarkupParser.GetPositionsAndSpans(Second, out var second, out _, out _);

            Feed.WriteConfigurationTo(Folder);
            Folder.Write("Consumer.csproj", Project("Npgsql.EntityFrameworkCore.PostgreSQL"));
            Folder.Write("Shop.cs", Context);
            Folder.Write("Migrations/20240101000000_CreateOrders.cs", First);
            Folder.Write("Migrations/20240102000000_IndexOrders.cs", second);
            await Feed.AddPackageAsync(Folder);
        }

        /// <summary>A project file with the named packages, in the versions that this repository tests with.</summary>
        public static string Project(params string[] packages)
        {
            var versions = XDocument.Load(RepositoryFolder.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
                .ToDictionary(version => (string)version.Attribute("Include")!, version => (string)version.Attribute("Version")!);
            var references = packages.Select(package => $"""<PackageReference Include="{package}" Version="{versions[package]}" />""");
            return $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                    <NoWarn>$(NoWarn);NU1603</NoWarn> <!-- a feed that lacks the lowest version of what EF Core needs resolves the next one -->
                  </PropertyGroup>
                  <ItemGroup>
                    {string.Join('\n', references)}
                  </ItemGroup>
                </Project>
                """;
        }

        /// <summary>Does something while the list of applied migrations lies beside the project.</summary>
        public async Task WithAppliedFileAsync(string text, Func<Task> action)
        {
            Folder.Write("applied-migrations.txt", text);
            try
            {
                await action();
            }
            finally
            {
                File.Delete(Folder.PathOf("applied-migrations.txt"));
            }
        }

        /// <summary>Builds it under an .editorconfig.</summary>
        public Task<CommandResult> BuildAsync(string editorConfig, params string[] options)
        {
            Folder.Write(".editorconfig", "root = true\n" + editorConfig);
            // Not incremental: a compiler that has nothing to do prints nothing.
            return DotnetCommand.TryRunAsync(Folder.Path, ["build", "--no-restore", "--no-incremental", .. options]);
        }

        /// <summary>A diagnostic of the marked name, as a build prints it.</summary>
        public static string Expected(string id, string severity)
        {
            TestFileMarkupParser.GetPositionsAndSpans(Second, out var text, out _, out var marked);
            var before = text[..marked[id].Single().Start];
            var line = before.Count(c => c == '\n') + 1;
            var column = before.Length - before.LastIndexOf('\n');
            return $"20240102000000_IndexOrders.cs({line},{column}): {severity} {id}";
        }

        public static string Place(BuildDiagnostic diagnostic) =>
            $"{diagnostic.File}({diagnostic.Line},{diagnostic.Column}): {diagnostic.Severity} {diagnostic.Id}";

        public Task DisposeAsync()
        {
            Folder.Dispose();
            Feed.Dispose();
            return Task.CompletedTask;
        }
    }
}
