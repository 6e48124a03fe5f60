using MigrationAnalyzers.Rules.History;
using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Adoption;

using Relations = RuleVerifier<Mig1004UnknownRelation>;
using Targets = RuleVerifier<Mig3002MissingTarget>;

/// <summary>What is said inside migrations that have been applied.</summary>
public class ReportAppliedTests
{
    private const string Path = "/0/applied-migrations.txt";
    private const string Applied = "20230101000000_Given\n20240101000000_A\n";

    private static string Two(string first, string second) => MigrationSource.File(
        MigrationSource.Migration("20230101000000_Given", "Given", """migrationBuilder.Sql("CREATE TABLE given (a int);");""") + MigrationSource.Migration("20240101000000_A", "A", first) + MigrationSource.Migration("20240102000000_B", "B", second));

    [Theory]
    [InlineData("")]
    [InlineData("migration_analyzers.report_applied = all")]
    public Task Everything(string config) => Relations.WithFile(Two("""migrationBuilder.Sql("DELETE FROM [|a|];");""", """migrationBuilder.Sql("DELETE FROM [|b|];");"""), Path, Applied, config);

    [Theory]
    [InlineData("history_only")]
    [InlineData("none")]
    public Task But_for_the_names_in_SQL(string value) => Relations.WithFile(
        Two("""migrationBuilder.Sql("DELETE FROM a;");""", """migrationBuilder.Sql("DELETE FROM [|b|];");"""), Path, Applied, "migration_analyzers.report_applied = " + value);

    [Fact]
    public Task The_history_alone() => Targets.WithFile(
        Two("""migrationBuilder.DropTable("[|a|]");""", """migrationBuilder.DropTable("[|b|]");"""), Path, Applied, "migration_analyzers.report_applied = history_only");

    [Fact]
    public Task Not_even_the_history() => Targets.WithFile(
        Two("""migrationBuilder.DropTable("a");""", """migrationBuilder.DropTable("[|b|]");"""), Path, Applied, "migration_analyzers.report_applied = none");

    [Fact]
    public Task Nor_what_stands_at_the_head_of_the_class()
    {
        var source = Two("""migrationBuilder.Sql("SELECT 1;");""", """migrationBuilder.Sql("SELECT 1;");""");
        var last = source.LastIndexOf("Down", StringComparison.Ordinal);
        return RuleVerifier<Mig3010EmptyDown>.WithFile(source.Insert(last + "Down".Length, "|]").Insert(last, "[|"), Path, Applied, "migration_analyzers.report_applied = none");
    }
}
