using System.Text.Json;

namespace MigrationAnalyzers.Oracle.Engine;

/// <summary>The file of a context with two migrations of raw SQL: what is given, and what is tested.</summary>
internal static class TwoMigrations
{
    /// <summary>The file, in a namespace of its own.</summary>
    /// <param name="space">The namespace.</param>
    /// <param name="given">The texts of the first migration.</param>
    /// <param name="tested">The texts of the second, each with whether it suppresses EF Core's transaction.</param>
    public static string Source(string space, IEnumerable<string> given, IEnumerable<(string Sql, bool SuppressTransaction)> tested) =>
        $$"""
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Infrastructure;
        using Microsoft.EntityFrameworkCore.Migrations;

        namespace {{space}};

        public class Context : DbContext { }

        [DbContext(typeof(Context))]
        [Migration("20240101000000_Given")]
        public class Given : Migration
        {
            protected override void Up(MigrationBuilder migrationBuilder)
            {
                {{string.Concat(given.Select(text => $"migrationBuilder.Sql({JsonSerializer.Serialize(text)});"))}}
            }
        }

        [DbContext(typeof(Context))]
        [Migration("20240102000000_Tested")]
        public class Tested : Migration
        {
            protected override void Up(MigrationBuilder migrationBuilder)
            {
                {{string.Concat(tested.Select(text => $"migrationBuilder.Sql({JsonSerializer.Serialize(text.Sql)}, {(text.SuppressTransaction ? "true" : "false")});"))}}
            }
        }
        """;
}
