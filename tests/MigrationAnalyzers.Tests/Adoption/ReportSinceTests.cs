using MigrationAnalyzers.Rules.Deployment;
using MigrationAnalyzers.Rules.History;
using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Adoption;

using Columns = RuleVerifier<Mig1003UnknownColumn>;
using Relations = RuleVerifier<Mig1004UnknownRelation>;

/// <summary>Old migrations are silent, but replayed.</summary>
public class ReportSinceTests
{
    private const string Since = "migration_analyzers.report_since = ";

    private static string Two(string first, string second) => MigrationSource.File(
        MigrationSource.Migration("20230101000000_Given", "Given", """migrationBuilder.Sql("CREATE TABLE given (a int);");""") + MigrationSource.Migration("20240101000000_A", "A", first) + MigrationSource.Migration("20240102000000_B", "B", second));

    [Theory]
    [InlineData("20240102000000_B")]
    [InlineData("20240102000000_b")] // EF Core's order passes by letter case
    [InlineData("20240101000001")]
    [InlineData("20240102")]
    public Task Older_ones_are_silent(string since) => Relations.InFiles(
        [("A.cs", Two("""migrationBuilder.Sql("DELETE FROM old;");""", """migrationBuilder.Sql("DELETE FROM [|fresh|];");"""))], Since + since);

    [Theory]
    [InlineData("20240101000000_A")]
    [InlineData("2023")]
    [InlineData("")]
    [InlineData("AddInvoices")] // no line: MIG0004
    [InlineData("2024-01-02")]
    public Task The_others_are_not(string since) => Relations.InFiles(
        [("A.cs", Two("""migrationBuilder.Sql("DELETE FROM [|old|];");""", """migrationBuilder.Sql("DELETE FROM [|fresh|];");"""))], Since + since);

    [Fact]
    public Task What_they_made_exists() => Columns.InFiles(
        [("A.cs", Two("""migrationBuilder.Sql("CREATE TABLE t (a int); UPDATE t SET old = 1;");""", """migrationBuilder.Sql("UPDATE t SET a = 1, [|b|] = 2;");"""))],
        Since + "20240102000000_B");

    [Fact]
    public Task The_history_is_judged_all_the_same() => RuleVerifier<Mig3002MissingTarget>.InFiles(
        [("A.cs", Two("""migrationBuilder.DropTable("[|old|]");""", ""))], Since + "20240102000000_B");

    [Fact]
    public Task What_is_done_to_a_running_database_long_ago_is_silent() => RuleVerifier<Mig5001DataLoss>.InFiles(
        [("A.cs", Two("""migrationBuilder.Sql("CREATE TABLE t (a int); CREATE TABLE u (a int);");""", """migrationBuilder.DropTable("t");""") + MigrationSource.Migration("20240103000000_C", "C", """migrationBuilder.DropTable("[|u|]");"""))],
        Since + "20240103");

    [Fact]
    public Task SQL_outside_of_migrations_is_not_old() => Relations.InFiles(
        [("A.cs", Two("""migrationBuilder.Sql("DELETE FROM old;");""", "") + """public static class Q { public static int Run(Shop shop) => shop.Database.ExecuteSqlRaw("DELETE FROM [|nowhere|]"); }""")], Since + "2025");
}
