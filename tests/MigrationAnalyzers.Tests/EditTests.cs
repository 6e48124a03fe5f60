using static MigrationAnalyzers.Tests.EditedProject;

namespace MigrationAnalyzers.Tests;

/// <summary>An editor analyzes the same project over and over; what is taken over from the time before must not be seen in what the rules say.</summary>
public class EditTests
{
    private const string Context =
        """
        using System.ComponentModel.DataAnnotations.Schema;
        using Microsoft.EntityFrameworkCore;

        public class Invoice
        {
            public int Id { get; set; }
            [Column(Names.Total)]
            public int Total { get; set; }
            public string Note { get; set; } = "";
        }

        public class Shop : DbContext
        {
            public DbSet<Invoice> Invoices { get; set; } = null!;

            protected override void OnModelCreating(ModelBuilder modelBuilder) =>
                modelBuilder.Entity<Invoice>(invoice =>
                {
                    invoice.ToTable("invoices");
                    invoice.Property(i => i.Note).HasColumnName("Note");
                    invoice.HasIndex(i => i.Note).HasFilter("amount > 0");
                });
        }
        """;

    private const string Queries =
        """
        using System.Linq;
        using Microsoft.EntityFrameworkCore;

        public static class Queries
        {
            public static void Run(Shop shop)
            {
                shop.Invoices.FromSqlRaw("SELECT id, totl FROM invoices").ToList();
                shop.Database.ExecuteSqlRaw("UPDATE invoices SET note = '', " + Names.Total + " = 1");
            }
        }
        """;

    private const string Constants =
        """
        public static class Names
        {
            public const string Total = "total";
            public const string LastId = "20240011000000_Step11";
            public const string Clear = "DELETE FROM notes; UPDATE invoices SET " + Total + " = 0";
        }

        public static class Helpers
        {
            public static void Grant(this Microsoft.EntityFrameworkCore.Migrations.MigrationBuilder builder, string table) => builder.Sql("GRANT SELECT ON " + table + " TO public");
        }
        """;

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
                    b.Property<int>("Total").HasColumnName("total").HasColumnType("integer");
                    b.Property<string>("Note").HasColumnType("text");
                    b.Property<int>("Rebate").HasColumnName("rebate").HasColumnType("integer");
                    b.HasKey("Id");
                    b.ToTable("invoices");
                });
                modelBuilder.Entity("Old", b =>
                {
                    b.Property<int>("Id").HasColumnName("id").HasColumnType("integer");
                    b.HasKey("Id");
                    b.ToTable("olds");
                });
            }
        }
        """;

    private const string Designer =
        """
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Infrastructure;
        using Microsoft.EntityFrameworkCore.Migrations;

        [DbContext(typeof(Shop))]
        [Migration("20240009000000_Step9")]
        partial class Step9
        {
            protected override void BuildTargetModel(ModelBuilder modelBuilder)
            {
            }
        }
        """;

    private const string Designed =
        """
        using Microsoft.EntityFrameworkCore.Migrations;

        public partial class Step9 : Migration
        {
            protected override void Up(MigrationBuilder migrationBuilder)
            {
                migrationBuilder.Sql("UPDATE invoices SET totl = 9");
                migrationBuilder.Sql(System.IO.File.ReadAllText("late.sql"));
                migrationBuilder.Sql(new System.Resources.ResourceManager("Test.Texts", typeof(Step9).Assembly).GetString("Late"));
            }
        }
        """;

    private const string Texts = "<root><data name=\"Late\"><value>UPDATE invoices SET resx = 1;</value></data></root>";

    private const string Marked =
        """
        using System.Diagnostics.CodeAnalysis;

        public static class Marked
        {
            public static void Run([StringSyntax("sql")] string sql) { }

            public static void Configure(Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder options) => options.MigrationsHistoryTable("history");
        }
        """;

    private const string Uses =
        """
        public static class Uses
        {
            public static void All()
            {
                Marked.Run("UPDATE invoices SET markd = 1");
                Marked.Run("SELECT \"MigrationId\" FROM history");
            }
        }
        """;

    private const string Tidy =
        """
        using Microsoft.EntityFrameworkCore.Migrations;

        public abstract class Tidy : Migration
        {
        }
        """;

    private const string Derived =
        """
        using Microsoft.EntityFrameworkCore.Infrastructure;
        using Microsoft.EntityFrameworkCore.Migrations;

        [DbContext(typeof(Shop))]
        [Migration(Names.LastId)]
        public class Step11 : Tidy
        {
        }
        """;

    private static readonly EditedProject Start = Of(
        [
            ("Shop.cs", Context),
            ("Queries.cs", Queries),
            ("Names.cs", Constants),
            ("ShopModelSnapshot.cs", Snapshot),
            Step(1, MigrationSource.Sql("CREATE TABLE invoices (id int PRIMARY KEY, total int); CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE moods (m mood)"), MigrationSource.Sql("DROP TABLE invoices")),
            Step(2, MigrationSource.Sql("CREATE VIEW paid AS SELECT id FROM invoices WHERE total > 0"), MigrationSource.Sql("DROP VIEW paid")),
            Step(3, MigrationSource.Sql("CREATE FUNCTION clear() RETURNS void LANGUAGE sql AS $f$ DELETE FROM notes $f$; CREATE FUNCTION getdate() RETURNS timestamp LANGUAGE sql AS $f$ SELECT now() $f$")),
            Step(4, """migrationBuilder.AddColumn<string>(name: "Note", table: "invoices", type: "text", nullable: true); migrationBuilder.Grant("invoices");"""),
            Step(5, MigrationSource.Sql("ALTER TABLE invoices ADD CONSTRAINT total_given CHECK (total IS NOT NULL)") + MigrationSource.Sql("ALTER TYPE mood ADD VALUE 'bad'; UPDATE moods SET m = 'bad'")),
            Step(6, MigrationSource.Sql("UPDATE invoices SET totl = 0; UPDATE invoices SET note = ''; DELETE FROM notes; SELECT getdate()")),
            Step(7, MigrationSource.Sql("ALTER TABLE invoices ALTER total SET NOT NULL; CREATE INDEX ix_total ON invoices (total)") + "migrationBuilder.Sql(Names.Clear);"),
            Step(8, """migrationBuilder.DropColumn(name: "Gone", table: "invoices"); migrationBuilder.Sql(Names.Clear);"""),
            ("Step9.Designer.cs", Designer),
            ("Step9.cs", Designed),
            ("Tidy.cs", Tidy),
            ("Step11.cs", Derived),
            ("Marked.cs", Marked),
            ("Uses.cs", Uses),
        ]);

    private static readonly EditedProject Project = Start
        .WithAdditional("late.sql", "UPDATE invoices SET late = 1;")
        .WithAdditional("Texts.resx", Texts)
        .WithAdditional("applied-migrations.txt", "20240001000000_Step1\n20240003000000_Step3 0123456789abcdef\n")
        .WithAdditional("old.schema.sql", "CREATE TABLE olds (id int NOT NULL);");

    private static readonly Dictionary<string, Func<EditedProject, EditedProject>> Edits = new(StringComparer.Ordinal)
    {
        ["other text in a literal"] = project => project.Replace("Step6.cs", "totl = 0", "total = 0, ttl = 1"),
        ["a line before everything"] = project => project.Replace("Step6.cs", "using System;", "\nusing System;"),
        ["a comment"] = project => project.Replace("Step1.cs", "using System;", "using System; // first"),
        ["a column in raw SQL"] = project => project.Replace("Step1.cs", "total int)", "total int, totl int)"),
        ["a column less in raw SQL"] = project => project.Replace("Step1.cs", ", total int)", ", totl int)"),
        ["a view"] = project => project.Replace("Step2.cs", " WHERE total > 0", ""),
        ["a view that is not undone"] = project => project.Replace("Step2.cs", "DROP VIEW paid", "SELECT 1"),
        ["a table for what is missing"] = project => project.Replace("Step2.cs", "CREATE VIEW", "CREATE TABLE notes (id int); CREATE VIEW"),
        ["a table that is dropped again"] = project => project.Replace("Step2.cs", "CREATE VIEW", "CREATE TABLE notes (id int); DROP TABLE notes; CREATE VIEW"),
        ["a table that is made later"] = project => project.Replace("Step8.cs", "migrationBuilder.Sql(Names.Clear);", MigrationSource.Sql("CREATE TABLE notes (id int)")),
        ["a rename"] = project => project.Replace("Step3.cs", "CREATE FUNCTION clear", "ALTER TABLE invoices RENAME TO bills; CREATE FUNCTION clear"),
        ["a function that was another database's"] = project => project.Replace("Step3.cs", "getdate", "gettime"),
        ["a body of a function"] = project => project.Replace("Step3.cs", "DELETE FROM notes", "DELETE FROM invoices"),
        ["a typed operation"] = project => project.Replace("Step4.cs", "migrationBuilder.Grant(", """migrationBuilder.AddColumn<int>(name: "totl", table: "invoices", nullable: true); migrationBuilder.Grant("""),
        ["a typed operation renamed"] = project => project.Replace("Step4.cs", "\"Note\"", "\"note\""),
        ["a proof"] = project => project.Replace("Step5.cs", "total IS NOT NULL", "total > 0"),
        ["an enum value"] = project => project.Replace("Step5.cs", "ADD VALUE 'bad'", "ADD VALUE 'good'"),
        ["an enum"] = project => project.Replace("Step1.cs", "('ok')", "('ok', 'bad')"),
        ["a Down"] = project => project.Replace("Step1.cs", "DROP TABLE invoices", "DROP TABLE invoices; DROP TABLE moods; DROP TYPE mood"),
        ["an empty Up"] = project => project.With("Step1.cs", Step(1, "").Source),
        ["unknown SQL"] = project => project.Replace("Step2.cs", "migrationBuilder.Sql(@\"CREATE", "migrationBuilder.Sql(Environment.NewLine + Console.ReadLine()); migrationBuilder.Sql(@\"CREATE"),
        ["half-typed SQL"] = project => project.Replace("Step6.cs", "DELETE FROM notes", "DELETE FRO"),
        ["a migration added at the end"] = project => project.With("Step10.cs", Step(10, MigrationSource.Sql("UPDATE invoices SET late = 1")).Source),
        ["a migration added in the middle"] = project => project.With("Between.cs", Step(4, MigrationSource.Sql("CREATE TABLE notes (id int)")).Source
            .Replace("20240004000000_Step4", "20240004500000_Between", StringComparison.Ordinal).Replace("class Step4", "class Between", StringComparison.Ordinal)),
        ["a migration added that drops"] = project => project.With("Between.cs", Step(4, MigrationSource.Sql("ALTER TABLE invoices DROP COLUMN total")).Source
            .Replace("20240004000000_Step4", "20240004500000_Between", StringComparison.Ordinal).Replace("class Step4", "class Between", StringComparison.Ordinal)),
        ["a migration removed"] = project => project.Without("Step4.cs"),
        ["the first migration removed"] = project => project.Without("Step1.cs"),
        ["the last migration removed"] = project => project.Without("Step9.cs").Without("Step9.Designer.cs"),
        ["a migration with another id"] = project => project.Replace("Step2.cs", "20240002000000_Step2", "20240007500000_Step2"),
        ["a migration with the id of another"] = project => project.Replace("Step2.cs", "20240002000000_Step2", "20240003000000_Step3"),
        ["a class renamed"] = project => project.Replace("Step2.cs", "class Step2", "class PaidInvoices"),
        ["a migration without its attribute"] = project => project.Replace("Step2.cs", "[Migration(\"20240002000000_Step2\")]", ""),
        ["a Designer's id"] = project => project.Replace("Step9.Designer.cs", "20240009000000_Step9", "20240001000000_Step1"),
        ["a Designer removed"] = project => project.Without("Step9.Designer.cs"),
        ["a Designer's model"] = project => project.Replace("Step9.Designer.cs", "modelBuilder)\n    {", "modelBuilder)\n    {\n        modelBuilder.Entity(\"Invoice\");"),
        ["a snapshot's column"] = project => project.Replace("ShopModelSnapshot.cs", "HasColumnName(\"total\")", "HasColumnName(\"totl\")"),
        ["a snapshot's table"] = project => project.Replace("ShopModelSnapshot.cs", "ToTable(\"olds\")", "ToTable(\"elders\")"),
        ["a snapshot removed"] = project => project.Without("ShopModelSnapshot.cs"),
        ["a configured name"] = project => project.Replace("Shop.cs", "HasColumnName(\"Note\")", "HasColumnName(\"note\")"),
        ["a filter"] = project => project.Replace("Shop.cs", "amount > 0", "total > 0"),
        ["a configured table"] = project => project.Replace("Shop.cs", "ToTable(\"invoices\")", "ToTable(\"olds\")"),
        ["a property"] = project => project.Replace("Shop.cs", "public string Note", "public string? Amount { get; set; }\n    public string Note"),
        ["a query"] = project => project.Replace("Queries.cs", "SELECT id, totl", "SELECT id, total, late"),
        ["a command that makes a table"] = project => project.Replace("Queries.cs", "UPDATE invoices SET note", "CREATE TEMP TABLE notes (id int); UPDATE invoices SET note"),
        ["a constant that a model and a query use"] = project => project.Replace("Names.cs", "Total = \"total\"", "Total = \"totl\""),
        ["a constant that two migrations use"] = project => project.Replace("Names.cs", "DELETE FROM notes", "DELETE FROM invoices WHERE totl = 1"),
        ["a helper"] = project => project.Replace("Names.cs", "\" TO public\"", "\" TO public; UPDATE \" + table + \" SET totl = 1\""),
        ["another meaning of a name"] = project => project.With("Nearer.cs", "public static class Nearer { public const string Clear = \"\"; }").Replace("Step7.cs", "Names.Clear", "Nearer.Clear"),
        ["an id that is a constant"] = project => project.Replace("Names.cs", "20240011000000_Step11", "20240001000000_Step1"),
        ["an Up in a base class"] = project => project.Replace("Tidy.cs", "{\n}", "{\n    protected override void Up(MigrationBuilder builder) => builder.Sql(\"UPDATE invoices SET tidy = 1\");\n}"),
        ["a base class that is no migration"] = project => project.Replace("Tidy.cs", " : Migration", ""),
        ["a method that gets a body"] = project => project.With("Step11.cs", Derived.Replace("{\n}", "{\n    protected override void Up(MigrationBuilder b);\n}", StringComparison.Ordinal))
            .With("Step11.cs", Derived.Replace("{\n}", "{\n    protected override void Up(MigrationBuilder b) => b.Sql(\"UPDATE invoices SET tidy = 1\");\n}", StringComparison.Ordinal)),
        ["a line before a snapshot"] = project => project.Replace("ShopModelSnapshot.cs", "using Microsoft.EntityFrameworkCore;", "\nusing Microsoft.EntityFrameworkCore;").Replace("ShopModelSnapshot.cs", "\"olds\"", "\"elders\""),
        ["a file of SQL"] = project => project.WithAdditional("late.sql", "UPDATE invoices SET total = 1; DELETE FROM late;"),
        ["a text of a resource"] = project => project.WithAdditional("Texts.resx", Texts.Replace("SET resx", "SET total = 1, resxx", StringComparison.Ordinal)),
        ["a resource under another name"] = project => project.WithAdditional("Texts.resx", Texts.Replace("\"Late\"", "\"Later\"", StringComparison.Ordinal)),
        ["a call of a marked method"] = project => project.Replace("Uses.cs", "markd", "total"),
        ["a parameter that is marked no more"] = project => project.Replace("Marked.cs", "[StringSyntax(\"sql\")] ", ""),
        ["a marked method renamed"] = project => project.Replace("Marked.cs", "void Run", "void Go").Replace("Uses.cs", "Marked.Run", "Marked.Go"),
        ["another history table"] = project => project.Replace("Marked.cs", "\"history\"", "\"histories\""),
        ["the applied migrations"] = project => project.WithAdditional("applied-migrations.txt", "20240001000000_Step1\n20240002500000_Lost\n20240006000000_Step6\n"),
        ["a dump"] = project => project.WithAdditional("old.schema.sql", "CREATE TABLE olds (id int NOT NULL); CREATE TABLE notes (id int);"),
        ["report_since"] = project => project.Configured("migration_analyzers.report_since = 20240006000000_Step6"),
        ["report_applied"] = project => project.Configured("migration_analyzers.report_applied = none"),
        ["search_path"] = project => project.Configured("migration_analyzers.search_path = app, public"),
        ["postgres_version"] = project => project.Configured("migration_analyzers.postgres_version = 12"),
        ["down"] = project => project.Configured("migration_analyzers.down = throw"),
        ["a severity"] = project => project.Configured("dotnet_diagnostic.MIG1003.severity = none"),
    };

    private static readonly string[] Silent =
        ["a comment", "a property", "a command that makes a table", "another meaning of a name", "a Designer's model", "postgres_version", "a view", "a table that is dropped again", "a class renamed"];

    public static TheoryData<string> Names => [.. Edits.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_edited_project_is_judged_as_one_that_was_never_seen(string edit)
    {
        var before = await Project.SaidAsync();
        Assert.NotEmpty(before);

        var edited = Edits[edit](Project);

        var said = await edited.SaidAsync();
        Assert.Equal(await edited.SaidFromScratchAsync(), said);
        Assert.True(Silent.Contains(edit) || !before.SequenceEqual(said), "This edit is meant to change what is said.");
        Assert.Equal(before, await Project.SaidAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task So_is_one_that_was_edited_many_times(int seed)
    {
        var random = new Random(seed);
        var applied = new List<string>();
        for (var i = 0; i < 8; i++)
        {
            // Two edits of one file may contradict each other: the project is made anew from those that still go together.
            var edit = Edits.Keys.ElementAt(random.Next(Edits.Count));
            if (!applied.Remove(edit))
                applied.Add(edit);
            if (applied.Count > 3)
                applied.RemoveAt(0);
            var edited = applied.Aggregate(Project, TryEdit);
            Assert.Equal(await edited.SaidFromScratchAsync(), await edited.SaidAsync());
        }
    }

    [Fact]
    public async Task Files_that_were_edited_away_are_let_go()
    {
        var project = Project;
        var old = new List<WeakReference>();
        for (var i = 0; i < 8; i++)
        {
            project = project.Replace("Step6.cs", i == 0 ? "totl = 0" : $"totl = {i - 1}1", $"totl = {i}1");
            old.Add(new(project.FileAt("Step6.cs")));
            await project.SaidAsync();
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.True(old[^1].IsAlive);
        Assert.InRange(old.Count(file => file.IsAlive), 1, 3);
        GC.KeepAlive(project);
    }

    private static EditedProject TryEdit(EditedProject project, string edit)
    {
        try
        {
            return Edits[edit](project);
        }
        catch (Exception exception) when (exception is Xunit.Sdk.XunitException or InvalidOperationException)
        {
            return project; // the place of the edit is gone
        }
    }
}
