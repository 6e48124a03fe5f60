using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using MigrationAnalyzers.Testing;

namespace MigrationAnalyzers.Tests;

/// <summary>The package as a user meets it: from a feed, in a project of its own, through <c>dotnet build</c> with the SDK's compiler and the real EF Core.</summary>
[Collection(RunsOfDotnet.Name)]
public class PackageTests(ConsumerProject consumer) : IClassFixture<ConsumerProject>
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

    // The build writes the class of the resources itself.
    private const string EmbeddedFiles =
        """
        <EmbeddedResource Include="Scripts/embedded.sql" />
        <EmbeddedResource Update="Texts.resx">
          <Generator>MSBuild:Compile</Generator>
          <StronglyTypedFileName>$(IntermediateOutputPath)Texts.Designer.cs</StronglyTypedFileName>
          <StronglyTypedLanguage>CSharp</StronglyTypedLanguage>
          <StronglyTypedNamespace>Places</StronglyTypedNamespace>
          <StronglyTypedClassName>Texts</StronglyTypedClassName>
        </EmbeddedResource>
        """;

    private const string Resources =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <root>
          <data name="Plain"><value>UPDATE orders -- &lt;&gt;
        SET id = 1,wrong_in_resx = 2;</value></data>
          <data name="Linked" type="System.Resources.ResXFileRef, System.Windows.Forms"><value>Scripts/linked.sql;System.String, mscorlib, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089;utf-8</value></data>
        </root>
        """;

    [Fact]
    public async Task Reports_at_the_name_in_a_build()
    {
        var build = await consumer.BuildAsync(editorConfig: "");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(
            [ConsumerProject.Expected("MIG1001", "warning"), ConsumerProject.Expected("MIG1004", "warning")],
            build.Diagnostics().Select(ConsumerProject.Place));
    }

    [Fact]
    public async Task Fails_a_build_whose_warnings_are_errors()
    {
        var build = await consumer.BuildAsync(editorConfig: "", "-warnaserror");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            [ConsumerProject.Expected("MIG1001", "error"), ConsumerProject.Expected("MIG1004", "error")],
            build.Diagnostics().Select(ConsumerProject.Place));
    }

    [Fact]
    public async Task Fails_a_build_where_the_rule_is_an_error()
    {
        var build = await consumer.BuildAsync("[*.cs]\ndotnet_diagnostic.MIG1001.severity = error\n");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            [ConsumerProject.Expected("MIG1001", "error"), ConsumerProject.Expected("MIG1004", "warning")],
            build.Diagnostics().Select(ConsumerProject.Place));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("suggestion")] // shown in the editor, not in a build
    public async Task Stays_silent_where_the_rule_is(string severity)
    {
        var build = await consumer.BuildAsync($"[*.cs]\ndotnet_diagnostic.MIG1001.severity = {severity}\n");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal([ConsumerProject.Expected("MIG1004", "warning")], build.Diagnostics().Select(ConsumerProject.Place));
    }

    [Fact]
    public async Task Judges_migrations_marked_as_generated_code()
    {
        var build = await consumer.BuildAsync("[Migrations/*.cs]\ngenerated_code = true\n");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(
            [ConsumerProject.Expected("MIG1001", "warning"), ConsumerProject.Expected("MIG1004", "warning")],
            build.Diagnostics().Select(ConsumerProject.Place));
    }

    [Fact]
    public async Task Stays_silent_without_EF_Core()
    {
        using var folder = new TemporaryFolder();
        consumer.Feed.WriteConfigurationTo(folder);
        folder.Write("Plain.csproj", ConsumerProject.Project());
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
        folder.Write("Places.csproj", ConsumerProject.Project("Npgsql.EntityFrameworkCore.PostgreSQL").Replace("<ItemGroup>", "<ItemGroup>" + EmbeddedFiles, StringComparison.Ordinal));
        folder.Write("Texts.resx", Resources);
        folder.Write("Texts.de.resx", Resources.Replace("wrong_in_resx", "wrong_in_german", StringComparison.Ordinal));
        folder.Write("Scripts/linked.sql", "DELETE FROM wrong_in_linked;");
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
                    migrationBuilder.Sql(Places.Texts.Plain);
                    migrationBuilder.Sql(Places.Texts.Linked);
                }
            }
            """);
        await consumer.Feed.AddPackageAsync(folder);

        var build = await DotnetCommand.TryRunAsync(folder.Path, "build", "--no-incremental");

        Assert.True(build.ExitCode == 0, build.Output);
        foreach (var place in new[] { "embedded", "read", "model", "query", "command", "npgsql", "filter", "operation", "resx", "linked" })
            Assert.Contains("wrong_in_" + place, build.Output, StringComparison.Ordinal);
        Assert.Contains(build.Diagnostics().Select(ConsumerProject.Place), place => place == "embedded.sql(2,5): warning MIG1003");
        Assert.Contains(build.Diagnostics().Select(ConsumerProject.Place), place => place == "read.sql(1,13): warning MIG1004");
        Assert.Contains(build.Diagnostics().Select(ConsumerProject.Place), place => place == "Texts.resx(4,12): warning MIG1003");
        Assert.Contains(build.Diagnostics().Select(ConsumerProject.Place), place => place == "linked.sql(1,13): warning MIG1004");
        Assert.DoesNotContain("wrong_in_german", build.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("minimal", "MIG1001 MIG1004 MIG3006")]
    [InlineData(" Recommended ", "MIG1001 MIG1004 MIG3006")]
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
    public async Task Says_what_is_misspelt_in_the_configuration()
    {
        var build = await consumer.BuildAsync(
            "[*.cs]\nmigration_analyzers.donw = throw\n",
            "-p:MigrationAnalyzersMode=strickt", "-p:MigrationAnalyzersSqlFiles=off", "-p:MigrationAnalyzersAppliedFile=../applied-migrations.txt", "-p:ErrorLog=log.sarif%2Cversion=2.1");
        var said = build.Output.Split('\n').Where(line => line.Contains("warning MIG0004: ", StringComparison.Ordinal)).Select(line => line.Split("MIG0004: ")[1].Split(';')[0]).Distinct();

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(
            ["MigrationAnalyzersAppliedFile is '../applied-migrations.txt'", "MigrationAnalyzersMode is 'strickt'", "migration_analyzers.donw is no setting of MigrationAnalyzers"], // off is a false of MSBuild
            said.Order(StringComparer.Ordinal));
        Assert.Contains("Consumer.csproj(1,1): warning MIG0004: migration_analyzers.donw is no setting", build.Output, StringComparison.Ordinal);

        // Code scanning on GitHub refuses a whole report for one result without a place.
        using var log = JsonDocument.Parse(await File.ReadAllTextAsync(consumer.Folder.PathOf("log.sarif")));
        var places = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("MIG", StringComparison.Ordinal))
            .Select(result => Path.GetFileName(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
        Assert.Equal(["20240102000000_IndexOrders.cs", "Consumer.csproj"], places.Distinct().Order(StringComparer.Ordinal));
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
                [ConsumerProject.Expected("MIG1001", "warning"), ConsumerProject.Expected("MIG1004", "warning")],
                build.Diagnostics().Select(ConsumerProject.Place));
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
}
