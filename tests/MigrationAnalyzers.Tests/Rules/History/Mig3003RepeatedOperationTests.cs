using MigrationAnalyzers.Rules.History;

namespace MigrationAnalyzers.Tests.Rules.History;

using Verify = RuleVerifier<Mig3003RepeatedOperation>;

public class Mig3003RepeatedOperationTests
{
    private const string Given =
        """
        CREATE SCHEMA app; CREATE TABLE blogs ("Id" int CONSTRAINT "PK_blogs" PRIMARY KEY, "Title" text, CONSTRAINT "CK_title" CHECK ("Title" <> ''));
        CREATE INDEX "IX_blogs_Title" ON blogs ("Title"); CREATE TABLE app.posts (id int, blog int); CREATE SEQUENCE numbers;
        """;

    [Theory]
    [InlineData("migrationBuilder.CreateTable(\"[|blogs|]\", table => new { id = table.Column<int>() });")]
    [InlineData("migrationBuilder.CreateTable(\"[|numbers|]\", table => new { id = table.Column<int>() });")] // one name space for all relations
    [InlineData("migrationBuilder.CreateTable(\"t\", table => new { a = table.Column<int>(), b = table.Column<int>(name: \"[|a|]\") });")]
    [InlineData("migrationBuilder.AddColumn<string>(\"[|Title|]\", \"blogs\", nullable: true);")]
    [InlineData("migrationBuilder.RenameColumn(\"Id\", \"blogs\", \"[|Title|]\");")]
    [InlineData("migrationBuilder.RenameColumn(\"[|Name|]\", \"blogs\", \"Title\");")] // done before
    [InlineData("migrationBuilder.RenameTable(\"[|old|]\", newName: \"blogs\");")]
    [InlineData("migrationBuilder.RenameTable(\"posts\", \"app\", newSchema: \"public\"); migrationBuilder.RenameTable(\"blogs\", newName: \"[|posts|]\");")]
    [InlineData("migrationBuilder.CreateIndex(\"[|IX_blogs_Title|]\", \"blogs\", \"Id\");")]
    [InlineData("migrationBuilder.RenameIndex(\"[|ix|]\", \"IX_blogs_Title\");")]
    [InlineData("migrationBuilder.AddCheckConstraint(\"[|CK_title|]\", \"blogs\", \"true\");")]
    [InlineData("migrationBuilder.AddPrimaryKey(\"[|PK_2|]\", \"blogs\", \"Title\");")]
    [InlineData("migrationBuilder.CreateSequence(\"[|numbers|]\");")]
    public Task Reports(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.CreateTable(\"blogs\", table => new { id = table.Column<int>() }, schema: \"app\");")]
    [InlineData("migrationBuilder.DropTable(\"blogs\"); migrationBuilder.CreateTable(\"blogs\", table => new { id = table.Column<int>() });")]
    [InlineData("migrationBuilder.Sql(\"CREATE TABLE IF NOT EXISTS blogs (id int)\"); migrationBuilder.EnsureSchema(\"app\");")]
    [InlineData("migrationBuilder.AddColumn<string>(\"title\", \"blogs\", nullable: true);")]
    [InlineData("migrationBuilder.DropColumn(\"Title\", \"blogs\"); migrationBuilder.AddColumn<string>(\"Title\", \"blogs\", nullable: true); migrationBuilder.CreateIndex(\"IX_blogs_Title\", \"blogs\", \"Title\");")]
    [InlineData("migrationBuilder.AddCheckConstraint(\"CK_title\", \"posts\", \"true\", \"app\");")] // names of checks belong to their table
    [InlineData("migrationBuilder.DropPrimaryKey(\"PK_blogs\", \"blogs\"); migrationBuilder.AddPrimaryKey(\"PK_blogs\", \"blogs\", \"Id\");")]
    [InlineData("if (DateTime.Now.Year > 2000) migrationBuilder.DropTable(\"blogs\"); migrationBuilder.CreateTable(\"blogs\", table => new { id = table.Column<int>() });")]
    public Task Stays_silent(string statements) => Verify.InMigration(statements, Given);

    [Fact]
    public Task Says_what_is_there() => Verify.InMigration(
        """migrationBuilder.AddColumn<string>("{|#0:Title|}", "blogs", nullable: true); migrationBuilder.RenameColumn("{|#1:Name|}", "blogs", "Title");""",
        Given,
        Verify.Expect(0, "Column \"Title\" exists already in public.blogs"),
        Verify.Expect(1, "Column \"Name\" is \"Title\" by now in public.blogs"));
}
