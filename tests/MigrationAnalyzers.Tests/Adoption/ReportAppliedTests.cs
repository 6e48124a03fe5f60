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

    [Theory]
    [InlineData("all")]
    [InlineData("history_only")]
    [InlineData("none")]
    public async Task What_is_gone_or_edited_is_said_all_the_same(string value)
    {
        var source = Two("""migrationBuilder.Sql("SELECT 1;");""", "");
        var config = "migration_analyzers.report_applied = " + value;

        await RuleVerifier<Mig3006GoneMigration>.WithFile(source, Path, Applied + "[|20240101000001_Gone|]\n", config);
        var edited = source.IndexOf("Up(", source.IndexOf("class A ", StringComparison.Ordinal), StringComparison.Ordinal);
        await RuleVerifier<Mig3007EditedMigration>.WithFile(source.Insert(edited + 2, "|]").Insert(edited, "[|"), Path, "20240101000000_A 0123456789abcdef\n", config);
        await RuleVerifier<Mig3005MigrationId>.WithFile(
            source.Replace("\"20240101000000_A\"", "[|\"20240101000000_A\"|]", StringComparison.Ordinal), Path, "20230101000000_Given\n20240102000000_B\n", config);
    }

    [Fact]
    public Task Nor_what_stands_at_the_head_of_the_class()
    {
        var source = Two("""migrationBuilder.Sql("SELECT 1;");""", """migrationBuilder.Sql("SELECT 1;");""");
        var last = source.LastIndexOf("Down", StringComparison.Ordinal);
        return RuleVerifier<Mig3010EmptyDown>.WithFile(source.Insert(last + "Down".Length, "|]").Insert(last, "[|"), Path, Applied, "migration_analyzers.report_applied = none");
    }
}
