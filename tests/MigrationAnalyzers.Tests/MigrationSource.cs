namespace MigrationAnalyzers.Tests;

/// <summary>Writes the C# around what a test is about.</summary>
internal static class MigrationSource
{
    private const string Usings =
        """
        using System;
        using System.Linq;
        using System.Text;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Infrastructure;
        using Microsoft.EntityFrameworkCore.Metadata.Builders;
        using Microsoft.EntityFrameworkCore.Migrations;

        public class Shop : DbContext { }

        """;

    /// <summary>A context with two migrations: one that runs the SQL <paramref name="given"/>, then one whose <c>Up</c> is <paramref name="statements"/>.</summary>
    public static string After(string given, string statements) =>
        Usings
        + Migration("20240101000000_Given", "Given", given.Length == 0 ? "" : Sql(given))
        + Migration("20240102000000_Tested", "Tested", statements);

    /// <summary>One migration class with its attributes.</summary>
    public static string Migration(string id, string name, string up, string down = "") =>
        $$"""

        [DbContext(typeof(Shop))]
        [Migration("{{id}}")]
        public class {{name}} : Migration
        {
            protected override void Up(MigrationBuilder migrationBuilder)
            {
                {{up}}
            }

            protected override void Down(MigrationBuilder migrationBuilder)
            {
                {{down}}
            }
        }

        """;

    /// <summary>A call that runs <paramref name="sql"/> from a verbatim literal.</summary>
    public static string Sql(string sql) => $"migrationBuilder.Sql(@\"{sql.Replace("\"", "\"\"", StringComparison.Ordinal)}\");";

    /// <summary>A file with the usual usings and the context, then <paramref name="members"/>.</summary>
    public static string File(string members) => Usings + members;
}
