using MigrationAnalyzers.Rules.Security;

namespace MigrationAnalyzers.Tests.Rules.Security;

using Verify = RuleVerifier<Mig6002UnknownValue>;

public class Mig6002UnknownValueTests
{
    [Theory]
    [InlineData("""migrationBuilder.Sql($"DELETE FROM t WHERE a = '{[|Environment.MachineName|]}';");""")]
    [InlineData("""migrationBuilder.Sql("DELETE FROM t WHERE a = '" + [|Environment.MachineName|] + "';");""")]
    [InlineData("""migrationBuilder.Sql([|Environment.GetEnvironmentVariable("SQL")!|]);""")]
    public Task Reports(string statements) => Verify.InMigration(statements);

    [Theory]
    [InlineData("""migrationBuilder.Sql("DELETE FROM t;");""")]
    [InlineData("""const string t = "t"; migrationBuilder.Sql($"DELETE FROM {t};");""")]
    [InlineData("""foreach (var t in new[] { "t", "u" }) migrationBuilder.Sql($"DELETE FROM {t};");""")]
    public Task Stays_silent(string statements) => Verify.InMigration(statements);

    [Fact]
    public Task Looks_at_queries() => Verify.InFile(MigrationSource.After("", "") +
        """public static class Q { public static void Run(Shop shop, string name) { shop.Database.ExecuteSqlRaw("DELETE FROM t WHERE a = '" + [|name|] + "'"); shop.Database.ExecuteSql($"DELETE FROM t WHERE a = {name}"); } }""");
}
