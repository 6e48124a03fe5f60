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

    private const string CreateTable =
        """
        migrationBuilder.CreateTable(
            name: "orders",
            schema: "public",
            columns: table => new
            {
                id = table.Column<int>(type: "integer", nullable: false)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                invoice_id = table.Column<int?>(),
                total = table.Column<decimal>(name: "grand_total", computedColumnSql: "id * 2", stored: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_orders", x => x.id);
                table.ForeignKey(name: "fk", column: x => x.invoice_id, principalTable: "invoices", principalColumn: "id");
                table.CheckConstraint("ck", "id > 0");
            });
        migrationBuilder.CreateIndex(name: "ix", table: "orders", columns: new[] { "id", "invoice_id" }, unique: true, filter: "id > 0");
        """;

    private const string RawLiteral =
        """"
        migrationBuilder.Sql($$"""
            DO $body$ BEGIN
                UPDATE invoices SET id = {{1 + 1}} WHERE id IN (SELECT id FROM "notes"); -- 'quotes'
                EXECUTE format('DELETE FROM %I', 'notes');
            END $body$;
            """, suppressTransaction: true);
        const string name = "notes";
        foreach (var column in new[] { "id" })
            migrationBuilder.Sql("CREATE INDEX ON " + name + " (" + column + ")");
        """";

    private const string Operations =
        """
        migrationBuilder.Operations.Add(new SqlOperation { Sql = "UPDATE notes SET id = 1" });
        migrationBuilder.Operations.AddRange([new DropColumnOperation { Name = "id", Table = "notes" }, new CreateTableOperation { Name = "lists", Columns = { new AddColumnOperation { Name = "id", ClrType = typeof(int) } } }]);
        migrationBuilder.InsertData(table: "notes", columns: ["id"], values: new object[,] { { 1 }, { 2 } });
        if (migrationBuilder.IsNpgsql()) migrationBuilder.AlterDatabase().Annotation("Npgsql:Enum:mood", "a,b");
        migrationBuilder.Sql(new System.Resources.ResourceManager(typeof(Shop)).GetString("x"));
        """;

    // Each key of a new file, from its first line on; editors that close braces are the easier case.
    [Theory]
    [InlineData(CreateTable)]
    [InlineData(RawLiteral)]
    [InlineData(Operations)]
    public async Task A_migration_is_typed_key_by_key(string up)
    {
        var (path, source) = Step(4, up);
        await TypeAsync(path, source.Replace("using System;", "using System;\nusing Microsoft.EntityFrameworkCore.Migrations.Operations;\nusing Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;", StringComparison.Ordinal), "protected override void Up");
    }

    [Theory]
    [InlineData("""
        public class LineConfiguration : IEntityTypeConfiguration<Line>
        {
            private const string Name = "lines";

            public void Configure(EntityTypeBuilder<Line> builder)
            {
                builder.ToTable(Name, "public", t => t.HasCheckConstraint("ck", "\"Id\" > 0"));
                builder.Property(line => line.Id).HasColumnName($"line_id").HasDefaultValueSql("nextval('x')");
                builder.HasIndex(line => new { line.Id, line.Note }).HasFilter("note IS NOT NULL").HasDatabaseName("ix");
                builder.OwnsOne(line => line.Size, size => { size.Property(s => s.Width).HasColumnName("width"); size.ToJson("size"); });
            }
        }
        """)]
    [InlineData("""
        public static class Queries
        {
            public static object Run(Shop db, Npgsql.NpgsqlConnection connection, int id)
            {
                db.Database.ExecuteSql($"UPDATE invoices SET id = {id}");
                using var command = new Npgsql.NpgsqlCommand("DELETE FROM invoices WHERE id = @id", connection);
                command.CommandText = /*lang=sql*/ "SELECT 1";
                return db.Database.SqlQueryRaw<int>("SELECT id AS \"Value\" FROM invoices WHERE id = {0}", id);
            }
        }
        """)]
    public Task Code_around_migrations_is_typed_key_by_key(string code) => TypeAsync("Step4.cs", MigrationSource.File("").Split("public class")[0] + code, "public");

    // What is said of other files is the same with every key, and no mistake of ours is.
    private static async Task TypeAsync(string path, string source, string from)
    {
        var files = Project("").With("Lines.cs", "public class Line { public int Id { get; set; } public string Note { get; set; } public Size Size { get; set; } } public class Size { public int Width { get; set; } }");
        var elsewhere = Elsewhere(await files.SaidAsync());
        Assert.True(elsewhere.Count >= 4);
        source = source.TrimEnd();
        for (var length = source.IndexOf(from, StringComparison.Ordinal); length < source.Length; length++)
        {
            files = files.With(path, source[..length]);
            var said = await files.SaidAsync();
            Assert.DoesNotContain(said, line => line.Contains("MIG0001", StringComparison.Ordinal));
            var now = Elsewhere(said);
            Assert.True(elsewhere.SequenceEqual(now), $"after {source[..length][^Math.Min(length, 40)..]}: {string.Join("\n", now.Except(elsewhere))} instead of {string.Join("\n", elsewhere.Except(now))}");
        }

        // Whole, it may say something of other files: the snapshot lacks the table.
        files = files.With(path, source);
        Assert.Equal(await files.SaidFromScratchAsync(), await files.SaidAsync());
    }

    // Of every file but the one that is typed in.
    private static List<string> Elsewhere(IReadOnlyList<string> said) =>
        said.Where(line => !line.StartsWith("Step2.cs", StringComparison.Ordinal) && !line.StartsWith("Step4.cs", StringComparison.Ordinal)).ToList();
}
