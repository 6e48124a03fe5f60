using MigrationAnalyzers.Rules.History;

namespace MigrationAnalyzers.Tests.Rules.History;

using Verify = RuleVerifier<Mig3002MissingTarget>;

public class Mig3002MissingTargetTests
{
    private const string Given =
        """
        CREATE SCHEMA app; CREATE TABLE blogs ("Id" int CONSTRAINT "PK_blogs" PRIMARY KEY, "Title" text, CONSTRAINT "CK_title" CHECK ("Title" <> ''));
        CREATE INDEX "IX_blogs_Title" ON blogs ("Title"); CREATE TABLE app.posts (id int, blog int); CREATE SEQUENCE numbers;
        """;

    [Theory]
    [InlineData("migrationBuilder.DropTable(\"[|blog|]\");")]
    [InlineData("migrationBuilder.DropTable(\"[|posts|]\");")] // in another schema
    [InlineData("migrationBuilder.DropTable(\"posts\", \"[|ap|]\");")]
    [InlineData("migrationBuilder.RenameTable(\"[|Blogs|]\", newName: \"b\");")]
    [InlineData("migrationBuilder.RenameTable(\"blogs\", newSchema: \"[|old|]\");")]
    [InlineData("migrationBuilder.AddColumn<string>(\"Url\", \"[|Blogs|]\", nullable: true);")]
    [InlineData("migrationBuilder.AlterColumn<string>(\"[|title|]\", \"blogs\", nullable: true);")]
    [InlineData("migrationBuilder.DropColumn(\"[|Titel|]\", \"blogs\");")]
    [InlineData("migrationBuilder.RenameColumn(\"[|title|]\", \"blogs\", \"Headline\");")]
    [InlineData("migrationBuilder.CreateIndex(\"ix\", \"blogs\", \"[|title|]\");")]
    [InlineData("migrationBuilder.CreateIndex(\"ix\", \"blogs\", new[] { \"Id\", \"[|Url|]\" });")]
    [InlineData("migrationBuilder.DropIndex(\"[|ix_blogs_title|]\", \"blogs\");")]
    [InlineData("migrationBuilder.RenameIndex(\"[|IX_blogs_Url|]\", \"ix\", \"blogs\");")]
    [InlineData("migrationBuilder.AddPrimaryKey(\"pk\", \"posts\", \"[|Id|]\", \"app\");")]
    [InlineData("migrationBuilder.AddForeignKey(\"fk\", \"posts\", \"blog\", \"[|blog|]\", schema: \"app\", principalColumn: \"Id\");")]
    [InlineData("migrationBuilder.AddForeignKey(\"fk\", \"posts\", \"blog\", \"blogs\", schema: \"app\", principalColumn: \"[|id|]\");")]
    [InlineData("migrationBuilder.DropPrimaryKey(\"[|PK_blog|]\", \"blogs\");")]
    [InlineData("migrationBuilder.DropForeignKey(\"[|FK_blogs|]\", \"blogs\");")]
    [InlineData("migrationBuilder.DropUniqueConstraint(\"[|AK_blogs|]\", \"blogs\");")]
    [InlineData("migrationBuilder.DropCheckConstraint(\"[|CK_titel|]\", \"blogs\");")]
    [InlineData("migrationBuilder.AddUniqueConstraint(\"ak\", \"blogs\", \"[|title|]\");")]
    [InlineData("migrationBuilder.AddCheckConstraint(\"ck\", \"[|blog|]\", \"1 = 1\");")]
    [InlineData("migrationBuilder.AddForeignKey(\"fk\", \"posts\", \"blog\", \"[|Blogs|]\", schema: \"app\", principalColumn: \"Id\");")]
    [InlineData("migrationBuilder.RenameSequence(\"[|number|]\", newName: \"n\");")]
    [InlineData("migrationBuilder.AlterSequence(\"[|number|]\", incrementBy: 2);")]
    [InlineData("migrationBuilder.DropSequence(\"[|number|]\");")]
    [InlineData("migrationBuilder.InsertData(\"blogs\", new[] { \"Id\", \"[|Name|]\" }, new object[] { 1, \"a\" });")]
    [InlineData("migrationBuilder.UpdateData(\"blogs\", \"[|id|]\", 1, \"Title\", \"a\");")]
    [InlineData("migrationBuilder.DeleteData(\"[|Blogs|]\", \"Id\", 1);")]
    [InlineData("migrationBuilder.RestartSequence(\"[|number|]\");")]
    [InlineData("migrationBuilder.RenameSequence(\"numbers\", newName: \"n\", newSchema: \"[|apps|]\");")]
    [InlineData("migrationBuilder.RenameSequence(\"numbers\", \"[|apps|]\", \"n\");")]
    [InlineData("migrationBuilder.CreateSequence(\"n\", \"[|apps|]\");")]
    [InlineData("migrationBuilder.DropSequence(\"[|numbers|]\", \"app\");")] // in another schema
    [InlineData("migrationBuilder.AlterSequence(\"numbers\", \"[|App|]\");")]
    [InlineData("migrationBuilder.RenameTable(\"posts\", \"app\", \"p\", \"[|apps|]\");")]
    [InlineData("migrationBuilder.AddColumn<string>(\"Url\", \"blogs\", schema: \"[|apps|]\", nullable: true);")]
    [InlineData("migrationBuilder.AddColumn<string>(\"Url\", \"[|blogs|]\", schema: \"app\", nullable: true);")]
    [InlineData("migrationBuilder.AlterColumn<string>(\"Title\", \"[|blog|]\", nullable: true);")]
    [InlineData("migrationBuilder.AlterColumn<string>(\"[|Titles|]\", \"blogs\", nullable: true, oldClrType: typeof(string), oldNullable: true);")]
    [InlineData("migrationBuilder.DropColumn(\"Title\", \"[|Blogs|]\");")]
    [InlineData("migrationBuilder.RenameColumn(\"Title\", \"[|Blogs|]\", \"Headline\");")]
    [InlineData("migrationBuilder.CreateIndex(\"ix\", \"[|Blogs|]\", \"Title\");")]
    [InlineData("migrationBuilder.CreateIndex(\"ix\", \"blogs\", \"Id\").Annotation(\"Npgsql:IndexInclude\", new[] { \"[|title|]\" });")]
    [InlineData("migrationBuilder.DropIndex(\"[|IX_blogs_Title|]\", \"blogs\", \"app\");")]
    [InlineData("migrationBuilder.AddPrimaryKey(\"pk\", \"posts\", new[] { \"id\", \"[|Blog|]\" }, \"app\");")]
    [InlineData("migrationBuilder.AddPrimaryKey(\"pk\", \"[|Posts|]\", \"id\", \"app\");")]
    [InlineData("migrationBuilder.AddUniqueConstraint(\"ak\", \"blogs\", new[] { \"Id\", \"[|title|]\" });")]
    [InlineData("migrationBuilder.AddForeignKey(\"fk\", \"[|post|]\", \"blog\", \"blogs\", schema: \"app\", principalColumn: \"Id\");")]
    [InlineData("migrationBuilder.AddForeignKey(\"fk\", \"posts\", \"[|Blog|]\", \"blogs\", schema: \"app\", principalColumn: \"Id\");")]
    [InlineData("migrationBuilder.AddForeignKey(\"fk\", \"blogs\", \"Id\", \"posts\", principalSchema: \"[|apps|]\", principalColumn: \"id\");")]
    [InlineData("migrationBuilder.AddForeignKey(\"fk\", \"posts\", new[] { \"id\", \"blog\" }, \"blogs\", schema: \"app\", principalColumns: new[] { \"Id\", \"[|title|]\" });")]
    [InlineData("migrationBuilder.CreateTable(\"t\", table => new { a = table.Column<int>() }, constraints: t => t.ForeignKey(\"fk\", x => x.a, \"[|Blogs|]\", \"Id\"));")]
    [InlineData("migrationBuilder.CreateTable(\"t\", table => new { a = table.Column<int>() }, constraints: t => t.ForeignKey(\"fk\", x => x.a, \"blogs\", \"[|id|]\"));")]
    [InlineData("migrationBuilder.CreateTable(\"t\", table => new { a = table.Column<int>() }, constraints: t => t.ForeignKey(name: \"fk\", column: x => x.a, principalSchema: \"app\", principalTable: \"posts\", principalColumn: \"[|Id|]\"));")]
    [InlineData("migrationBuilder.DropPrimaryKey(\"PK_blogs\", \"[|Blogs|]\");")]
    [InlineData("migrationBuilder.DropCheckConstraint(\"CK_title\", \"[|Blogs|]\");")]
    [InlineData("migrationBuilder.InsertData(\"blogs\", \"[|id|]\", 1);")]
    [InlineData("migrationBuilder.InsertData(\"posts\", new[] { \"id\", \"[|Blog|]\" }, new object[,] { { 1, 2 }, { 3, 4 } }, \"app\");")]
    [InlineData("migrationBuilder.UpdateData(\"blogs\", \"Id\", 1, \"[|title|]\", \"a\");")]
    [InlineData("migrationBuilder.UpdateData(\"blogs\", \"Id\", 1, new[] { \"Title\", \"[|Url|]\" }, new object[] { \"a\", \"b\" });")]
    [InlineData("migrationBuilder.UpdateData(\"blogs\", new[] { \"Id\", \"[|Key|]\" }, new object[] { 1, 2 }, \"Title\", \"a\");")]
    [InlineData("migrationBuilder.DeleteData(\"blogs\", \"[|id|]\", 1);")]
    [InlineData("migrationBuilder.DeleteData(\"blogs\", new[] { \"Id\", \"[|title|]\" }, new object[] { 1, \"a\" });")]
    [InlineData("migrationBuilder.Operations.Add(new Microsoft.EntityFrameworkCore.Migrations.Operations.DropColumnOperation { Table = \"blogs\", Name = \"[|title|]\" });")]
    [InlineData("migrationBuilder.DropSchema(\"[|apps|]\");")]
    [InlineData("migrationBuilder.CreateTable(\"t\", table => new { id = table.Column<int>() }, schema: \"[|apps|]\");")]
    [InlineData("migrationBuilder.DropColumn(\"Title\", \"blogs\"); migrationBuilder.DropColumn(\"[|Title|]\", \"blogs\");")]
    public Task Reports(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.DropTable(\"posts\", \"app\");")]
    [InlineData("migrationBuilder.AlterTable(\"blog\");")] // writes no SQL
    [InlineData("migrationBuilder.RenameSequence(\"numbers\", newName: \"n\", newSchema: \"app\"); migrationBuilder.DropSequence(\"n\", \"app\");")]
    [InlineData("migrationBuilder.RenameSequence(\"numbers\", newName: \"numbers\");")]
    [InlineData("migrationBuilder.AddForeignKey(\"fk\", \"posts\", \"blog\", \"blogs\", schema: \"app\");")] // its primary key
    [InlineData("migrationBuilder.InsertData(\"posts\", new[] { \"id\", \"blog\" }, new object[,] { { 1, 2 } }, \"app\"); migrationBuilder.UpdateData(\"blogs\", \"Id\", 1, new[] { \"Title\" }, new object[] { \"a\" }); migrationBuilder.DeleteData(\"blogs\", \"Id\", 1);")]
    [InlineData("migrationBuilder.CreateIndex(\"ix\", \"blogs\", \"Id\").Annotation(\"Npgsql:IndexInclude\", new[] { \"Title\" });")]
    [InlineData("migrationBuilder.AddPrimaryKey(\"pk\", \"posts\", new[] { \"id\", \"blog\" }, \"app\"); migrationBuilder.DropPrimaryKey(\"pk\", \"posts\", \"app\");")]
    [InlineData("migrationBuilder.CreateSequence(\"n\", \"app\"); migrationBuilder.AlterSequence(\"n\", \"app\", 2); migrationBuilder.RestartSequence(\"n\", 5, \"app\");")]
    [InlineData("migrationBuilder.EnsureSchema(\"app\"); migrationBuilder.EnsureSchema(\"public\");")]
    [InlineData("migrationBuilder.DropColumn(\"xmin\", \"blogs\");")] // EF Core writes no SQL for the server's own columns
    [InlineData("migrationBuilder.RenameTable(\"moved\", \"app\", \"moved\");")] // nor for a rename to itself
    [InlineData("migrationBuilder.RenameColumn(\"Title\", \"blogs\", \"Headline\"); migrationBuilder.CreateIndex(\"ix\", \"blogs\", \"Headline\");")]
    [InlineData("migrationBuilder.DropIndex(\"IX_blogs_Title\"); migrationBuilder.DropPrimaryKey(\"PK_blogs\", \"blogs\"); migrationBuilder.DropCheckConstraint(\"CK_title\", \"blogs\");")]
    [InlineData("migrationBuilder.Sql(System.IO.File.ReadAllText(\"unknown.sql\")); migrationBuilder.DropTable(\"anything\");")]
    [InlineData("migrationBuilder.Sql(\"DO $$ BEGIN EXECUTE build(); END $$\"); migrationBuilder.DropTable(\"built\");")]
    [InlineData("migrationBuilder.EnsureSchema(\"New\"); migrationBuilder.CreateTable(\"t\", table => new { id = table.Column<int>() }, schema: \"New\");")]
    [InlineData("migrationBuilder.AlterDatabase().Annotation(\"Npgsql:Enum:types.mood\", \"a,b\"); migrationBuilder.RenameTable(\"blogs\", newSchema: \"types\");")]
    [InlineData("migrationBuilder.CreateTable(\"tree\", table => new { id = table.Column<int>(), parent = table.Column<int>() }, constraints: t => t.ForeignKey(\"fk\", x => x.parent, \"tree\", \"id\"));")]
    public Task Stays_silent(string statements) => Verify.InMigration(statements, Given);

    [Fact]
    public Task Judges_Down_from_the_state_after_its_own_Up() => Verify.InFile(
        MigrationSource.File(
            MigrationSource.Migration("20240101000000_One", "One", MigrationSource.Sql("CREATE TABLE a (x int);"), "migrationBuilder.DropTable(\"a\"); migrationBuilder.DropTable(\"[|b|]\");")
            + MigrationSource.Migration("20240102000000_Two", "Two", MigrationSource.Sql("CREATE TABLE b (x int); ALTER TABLE a RENAME x TO y;"), "migrationBuilder.DropColumn(\"[|x|]\", \"a\"); migrationBuilder.DropTable(\"b\");")));

    [Fact]
    public Task Stays_silent_on_a_history_that_begins_on_an_existing_database() => Verify.InFile(
        MigrationSource.File(
            MigrationSource.Migration("20240101000000_One", "One", "")
            + MigrationSource.Migration("20240102000000_Two", "Two", "migrationBuilder.AddColumn<string>(\"Url\", \"Blogs\", nullable: true); migrationBuilder.DropColumn(\"Any\", \"Blogs\");")));

    [Fact]
    public Task Says_where_it_looked_and_what_was_meant() => Verify.InMigration(
        """migrationBuilder.DropColumn("{|#0:title|}", "blogs"); migrationBuilder.DropTable("{|#1:posts|}");""",
        Given,
        Verify.Expect(0, "Column title does not exist in public.blogs; did you mean \"Title\"?"),
        Verify.Expect(1, "Table posts does not exist; did you mean app.posts?"));

    [Theory]
    [InlineData("migrationBuilder.DropColumn(\"[|title|]\", \"blogs\");", "migrationBuilder.DropColumn(\"Title\", \"blogs\");")]
    [InlineData("migrationBuilder.DropTable(name: @\"[|Blogs|]\");", "migrationBuilder.DropTable(name: @\"blogs\");")]
    [InlineData("migrationBuilder.CreateIndex(\"ix\", \"blogs\", new[] { \"[|id|]\", \"Title\" });", "migrationBuilder.CreateIndex(\"ix\", \"blogs\", new[] { \"Id\", \"Title\" });")]
    public Task Renames_the_string(string statements, string fixedStatements) => Verify.FixInMigration(Given, statements, fixedStatements);

    [Fact]
    public Task Points_at_the_use_of_a_constant() => Verify.InMigration("const string table = \"Blogs\"; migrationBuilder.DropTable([|table|]);", Given);
}
