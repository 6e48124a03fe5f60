using static MigrationAnalyzers.Tests.EditedProject;

namespace MigrationAnalyzers.Tests;

/// <summary>
/// Somebody types, and after each key the project is judged. What is said of other files stays as it was while the text is half typed, and is right when it is whole again.
/// </summary>
public class TypingTests
{
    private const string Snapshot =
        """
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Infrastructure;

        [DbContext(typeof(Shop))]
        partial class ShopModelSnapshot : ModelSnapshot
        {
            protected override void BuildModel(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity("Invoice", b =>
                {
                    b.Property<int>("Id").HasColumnName("id").HasColumnType("integer");
                    b.ToTable("invoices");
                });
            }
        }
        """;

    private const string Mark = "/*typed*/";

    private const string CreateNotes = """migrationBuilder.CreateTable(name: "notes", columns: table => new { id = table.Column<int>(type: "integer", nullable: false) });""";

    // Other files have something to say: a wrong name before and after, one out of its time, and one that only the edited file makes right.
    private static EditedProject Project(string edited) => Of(
        [
            ("Shop.cs", MigrationSource.File("")),
            ("ShopModelSnapshot.cs", Snapshot),
            Step(1, MigrationSource.Sql("CREATE TABLE invoices (id int); UPDATE invoices SET totl = 1; UPDATE notes SET id = 1")),
            Edited(edited),
            Step(3, MigrationSource.Sql("UPDATE notes SET id = 1; UPDATE invoices SET ttal = 1; UPDATE invoices SET note = ''")),
        ]);

    private static (string Path, string Source) Edited(string edited) => Step(2, CreateNotes + "\n" + edited + "\n" + MigrationSource.Sql("UPDATE notes SET id = 2"));

    [Theory]
    [InlineData("migrationBuilder.Sql(\"UPDATE notes SET id = 1\");")]
    [InlineData("migrationBuilder.Sql(@\"DELETE FROM notes\");")]
    [InlineData("migrationBuilder.Sql(\"\"\"\n    SELECT count(*) FROM notes\n    \"\"\");")]
    [InlineData("migrationBuilder.Sql($\"INSERT INTO notes VALUES ({1})\");")]
    [InlineData("var sql = \"SELECT 1\"; migrationBuilder.Sql(sql);")]
    public async Task Typing_a_statement_changes_nothing_elsewhere(string statement)
    {
        var project = Project("");
        var (path, source) = Edited(Mark);
        var elsewhere = Elsewhere(await project.SaidAsync());
        Assert.True(elsewhere.Count >= 4);
        for (var length = 1; length <= statement.Length; length += 2)
        {
            project = project.With(path, source.Replace(Mark, statement[..length], StringComparison.Ordinal));
            Assert.Equal(elsewhere, Elsewhere(await project.SaidAsync()));
        }
    }

    [Theory]
    [InlineData("migrationBuilder.Sql(\"{0}\");", "ALTER TABLE invoices ADD note text")]
    [InlineData("migrationBuilder.Sql(@\"{0}\");", "CREATE INDEX ix ON invoices (id)")]
    public async Task Typing_SQL_between_closed_quotes_changes_nothing_elsewhere_until_it_is_whole(string around, string sql)
    {
        var project = Project(around.Replace("{0}", "", StringComparison.Ordinal));
        var elsewhere = Elsewhere(await project.SaidAsync());
        Assert.True(elsewhere.Count >= 4);
        for (var length = 1; length < sql.LastIndexOf(' '); length += 2)
        {
            project = project.Replace("Step2.cs", around.Replace("{0}", sql[..Math.Max(length - 2, 0)], StringComparison.Ordinal), around.Replace("{0}", sql[..length], StringComparison.Ordinal));
            Assert.Equal(elsewhere, Elsewhere(await project.SaidAsync()));
        }

        project = Project(around.Replace("{0}", sql, StringComparison.Ordinal));
        Assert.Equal(await project.SaidFromScratchAsync(), await project.SaidAsync());
    }

    [Theory]
    [InlineData("migrationBuilder.Add();")]
    [InlineData("migrationBuilder.Sql();")]
    [InlineData("migrationBuilder.Sql(Names);")]
    [InlineData("migrationBuilder.Sql(Names.Notes());")]
    [InlineData("migrationBuilder.Sql(1);")]
    [InlineData("migrationBuilder.Sql(\"UPDATE notes SET id = 1\", suppress: true);")]
    [InlineData("migrationBuilder.AddColumn<string>();")]
    [InlineData("migrationBuilder.DropTable();")]
    [InlineData("migrationBuilder.DropTable(Names);")]
    [InlineData("migrationBuilder.RenameTable(name: \"notes\", newName: Names.Notes);")]
    [InlineData("migrationBuilder.CreateIndex(\"ix\", \"notes\");")]
    [InlineData("Grant(migrationBuilder);")]
    public async Task A_call_that_the_compiler_refuses_changes_nothing_elsewhere(string call)
    {
        var project = Project("");
        var elsewhere = Elsewhere(await project.SaidAsync());
        Assert.Equal(elsewhere, Elsewhere(await project.With("Step2.cs", Edited(call).Source).SaidAsync()));
    }

    [Fact]
    public async Task A_whole_migration_is_typed()
    {
        var files = Project("");
        var (path, source) = Step(4, MigrationSource.Sql("ALTER TABLE invoices ADD note text; UPDATE invoices SET nte = ''"));
        var elsewhere = WithoutNote(await files.SaidAsync());
        var body = source.IndexOf("migrationBuilder.Sql", StringComparison.Ordinal);
        for (var length = body; length <= source.Length; length += 7)
        {
            // The editor has closed the braces already.
            var rest = length < source.IndexOf(");", StringComparison.Ordinal) ? "\n    }\n}" : "";
            var said = await files.With(path, source[..length] + rest).SaidAsync();
            Assert.Equal(elsewhere, WithoutNote(said));
        }

        // What is said of the column that is added may change.
        static List<string> WithoutNote(IReadOnlyList<string> said) => Elsewhere(said).Where(line => !line.Contains("note", StringComparison.Ordinal)).ToList();
    }

    // Of every file but the one that is typed in.
    private static List<string> Elsewhere(IReadOnlyList<string> said) =>
        said.Where(line => !line.StartsWith("Step2.cs", StringComparison.Ordinal) && !line.StartsWith("Step4.cs", StringComparison.Ordinal)).ToList();
}
