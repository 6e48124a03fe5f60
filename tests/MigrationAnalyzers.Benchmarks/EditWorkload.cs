using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace MigrationAnalyzers.Benchmarks;

/// <summary>A project with a long history: tables first, then columns and raw SQL, a file for each migration.</summary>
internal static class EditWorkload
{
    public const int Tables = 40;

    /// <summary>A project with this many migrations, whose trees come first.</summary>
    public static CSharpCompilation Compile(int migrations)
    {
        _ = (typeof(DbContext), typeof(RelationalDatabaseFacadeExtensions), typeof(NpgsqlValueGenerationStrategy)); // loaded, so that their references are there
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.Contains("EntityFrameworkCore", StringComparison.Ordinal)
                || name is "netstandard.dll" or "mscorlib.dll"));
        var compilation = CSharpCompilation.Create(
            "Project",
            Enumerable.Range(0, migrations).Select(number => CSharpSyntaxTree.ParseText(Source(number, "SELECT 1"), path: $"{number}.cs")),
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("using Microsoft.EntityFrameworkCore;\nnamespace Project;\npublic class Shop : DbContext { }\n", path: "Shop.cs"));
        if (compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());
        return compilation;
    }

    /// <summary>A migration that runs <paramref name="sql"/> beside what it does itself.</summary>
    public static string Source(int number, string sql)
    {
        var id = new DateTime(2015, 1, 1, 8, 0, 0, DateTimeKind.Utc).AddDays(number).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        var table = $"Table{number % Tables}";
        var operations = number < Tables
            ? $$"""
              migrationBuilder.CreateTable(
                  name: "{{table}}",
                  columns: table => new
                  {
                      Id = table.Column<int>(type: "integer", nullable: false),
                      Status = table.Column<string>(type: "text", nullable: true),
                      Total = table.Column<decimal>(type: "numeric(18,2)", nullable: false),
                      CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                  },
                  constraints: table => table.PrimaryKey("PK_{{table}}", x => x.Id));
              """
            : $$""""
              migrationBuilder.AddColumn<string>(name: "Extra{{number}}", table: "{{table}}", type: "character varying(100)", nullable: true);
              migrationBuilder.Sql("""
                  UPDATE "{{table}}" AS t SET "Extra{{number}}" = 'Gold', "Total" = s.total
                  FROM (SELECT o."Id", sum(o."Total") AS total FROM "{{table}}" AS o WHERE o."CreatedAt" > now() - interval '1 day' GROUP BY o."Id") AS s
                  WHERE s."Id" = t."Id" AND coalesce(t."Status", '') <> 'Closed';
                  """);
              """";
        return $$"""
            using System;
            using Microsoft.EntityFrameworkCore.Infrastructure;
            using Microsoft.EntityFrameworkCore.Migrations;

            namespace Project.Migrations;

            [DbContext(typeof(Shop))]
            [Migration("{{id}}_Step{{number}}")]
            public partial class Step{{number}} : Migration
            {
                protected override void Up(MigrationBuilder migrationBuilder)
                {
                    {{operations}}
                    migrationBuilder.Sql(@"{{sql.Replace("\"", "\"\"", StringComparison.Ordinal)}}");
                }

                protected override void Down(MigrationBuilder migrationBuilder)
                {
                }
            }
            """;
    }
}
