using System.Xml.Linq;
using MigrationAnalyzers.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace MigrationAnalyzers.Tests;

/// <summary>A project with EF Core, Npgsql and two migrations, the second with a wrong name in its SQL.</summary>
public sealed class ConsumerProject : IAsyncLifetime
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
