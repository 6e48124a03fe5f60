using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Tests.InTheWild;

/// <summary>SQL that stands in one place and runs several times: a mistake in it is said once.</summary>
public class RepeatedTextTests
{
    private const string Mistakes = """
        UPDATE Orders SET note = 'x' WHERE id = 1; UPDATE ""Orders"" SET note = 'x' WHERE id = 1; UPDATE ""Orders"" SET Note = 'x', nothing = 1 WHERE ""Id"" = 1; DELETE FROM nowhere WHERE true; DROP INDEX ix_none; UPDATE old.orders SET a = 1;
        DELETE FROM ""Orders""; TRUNCATE ""Orders""; DROP TABLE ""Orders""; ALTER TABLE ""Orders"" ADD COLUMN fresh int NOT NULL; VACUUM; INSERT INTO ""Orders"" (""Id"") VALUES (1, 2); SELECT 1
        """;

    public static TheoryData<string, string> Sources => new()
    {
        { "Fix(migrationBuilder);", "static class Fixes { public static void Fix(MigrationBuilder b) => b.Sql(@\"SQL\"); }" },
        { "migrationBuilder.Sql(Fixes.Sql);", "static class Fixes { public const string Sql = @\"SQL\"; }" },
        { "foreach (var i in new[] { 1, 2 }) migrationBuilder.Sql(Fixes.Sql);", "static class Fixes { public static readonly string Sql = @\"SQL\"; }" },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task Says_a_mistake_once(string call, string beside)
    {
        var up = $$"""{{call.Replace("Fix(", "Fixes.Fix(", StringComparison.Ordinal)}}""";
        var source = MigrationSource.File(
            MigrationSource.Migration("20240101000000_First", "First", MigrationSource.Sql("""CREATE TABLE "Orders" ("Id" int NOT NULL, "Note" text NOT NULL);"""))
            + MigrationSource.Migration("20240102000000_Second", "Second", up + up, up)
            + MigrationSource.Migration("20240103000000_Third", "Third", up)
            + beside.Replace("SQL", Mistakes, StringComparison.Ordinal));

        var said = await RuleRunner.RunAsync([("/0/Test0.cs", source)]);

        Assert.Contains(said, diagnostic => diagnostic.Id == "MIG1010");
        Assert.Contains(said, diagnostic => diagnostic.Id == "MIG1003");
        Assert.Equal(
            "",
            string.Join("\n", said.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).GroupBy(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan)).Where(group => group.Count() > 1)
                .Select(group => $"{group.Key.Id} at {source.Substring(group.Key.SourceSpan.Start, group.Key.SourceSpan.Length)}: {string.Join(" | ", group.Select(diagnostic => diagnostic.GetMessage()))}")));
    }
}
