using MigrationAnalyzers.Rules.History;

namespace MigrationAnalyzers.Tests.Rules.History;

using Verify = RuleVerifier<Mig3009ScatteredMigrations>;

public class Mig3009ScatteredMigrationsTests
{
    private static string In(string space, string name, string id) =>
        $"namespace {space} {{ [DbContext(typeof(Shop)), Migration(\"{id}\")] public class {name} : Migration {{ protected override void Up(MigrationBuilder b) {{ }} }} }}\n";

    private static string Classes(string last) =>
        MigrationSource.File(In("App.Migrations", "A", "20240101000000_A") + In("App.Migrations", "B", "20240102000000_B") + last);

    [Fact]
    public Task Reports_another_namespace() => Verify.InFile(
        Classes(In("App.Data", "{|#0:C|}", "20240103000000_C")),
        Verify.Expect(0, "C stands in namespace App.Data, the other migrations of Shop in App.Migrations"));

    [Fact]
    public Task Reports_another_folder() => Verify.InFiles([
        ("Migrations/A.cs", Classes("")),
        ("Data/C.cs", "using Microsoft.EntityFrameworkCore.Infrastructure; using Microsoft.EntityFrameworkCore.Migrations;\n" + In("App.Migrations", "[|C|]", "20240103000000_C"))]);

    [Fact]
    public Task Stays_silent() => Verify.InFile(Classes(In("App.Migrations", "C", "20240103000000_C")));
}
