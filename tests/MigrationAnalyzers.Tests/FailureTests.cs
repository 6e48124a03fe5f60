using System.Collections.Immutable;
using System.Globalization;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Rules;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Tests;

/// <summary>A mistake of ours costs what it happened at: it is said there, and everything else is judged all the same.</summary>
public class FailureTests
{
    private static readonly (string Path, string Source)[] Files =
    [
        ("Shop.cs", MigrationSource.File("public class Row { public int Id { get; set; } }")),
        EditedProject.Step(1, MigrationSource.Sql("CREATE TABLE invoices (id int); UPDATE invoices SET totl = 1;")),
        EditedProject.Step(2, MigrationSource.Sql("SELECT 'trap';") + MigrationSource.Sql("UPDATE invoices SET amount = 1;")),
        EditedProject.Step(3, MigrationSource.Sql("UPDATE invoices SET ttal = 1;")),
        ("Queries.cs", "using Microsoft.EntityFrameworkCore;\npublic static class Queries { public static void Run(Shop shop) { shop.Database.ExecuteSqlRaw(\"UPDATE invoices SET sum = 1\"); } }"),
    ];

    [Fact]
    public async Task A_rule_that_fails_at_one_step_says_so_there_and_judges_the_others()
    {
        var without = await SaidAsync(Files, []);
        var with = await SaidAsync(Files, [], new FailsAtTrap());

        var own = with.Except(without).ToList();
        Assert.Equal(without, with.Except(own));
        Assert.Equal(5, own.Count);
        Assert.Equal(4, own.Count(line => line.Contains("TEST0001 SQL", StringComparison.Ordinal)));
        var failure = Assert.Single(own, line => line.Contains("MIG0001", StringComparison.Ordinal));
        Assert.StartsWith("Step2.cs", failure, StringComparison.Ordinal);
        Assert.Contains("TEST0001 was not checked", failure, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException at ", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_fails_at_a_whole_history_still_judges_its_steps()
    {
        var own = (await SaidAsync(Files, [], new FailsAtHistory())).Where(line => line.Contains("TEST0002", StringComparison.Ordinal)).ToList();

        Assert.Equal(6, own.Count);
        Assert.Single(own, line => line.Contains("MIG0001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_costs_the_migration_that_reads_it()
    {
        const string Reads = "migrationBuilder.Sql(System.IO.File.ReadAllText(\"up.sql\"));";
        var files = Files.Append(EditedProject.Step(4, Reads)).ToList();
        var before = await SaidAsync(Files, []);

        var said = await SaidAsync(files, [new Unreadable("up.sql")]);

        var failure = Assert.Single(said, line => line.Contains("MIG0001", StringComparison.Ordinal));
        Assert.StartsWith("Step4.cs", failure, StringComparison.Ordinal);
        Assert.Equal(Of("Step", before), Of("Step", said).Where(line => !line.StartsWith("Step4.cs", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_costs_the_query_that_reads_it()
    {
        const string More = "public static class More { public static void Run(Shop shop) { shop.Database.ExecuteSqlRaw(System.IO.File.ReadAllText(\"query.sql\")); shop.Database.ExecuteSqlRaw(\"DELETE FROM nowhere\"); } }";
        var files = Files.Append(("More.cs", "using Microsoft.EntityFrameworkCore;\n" + More)).ToList();

        var said = await SaidAsync(files, [new Unreadable("query.sql")]);

        var failure = Assert.Single(said, line => line.Contains("MIG0001", StringComparison.Ordinal));
        Assert.StartsWith("More.cs", failure, StringComparison.Ordinal);
        Assert.Contains(said, line => line.StartsWith("More.cs", StringComparison.Ordinal) && line.Contains("MIG1004", StringComparison.Ordinal));
        Assert.Empty((await SaidAsync(Files, [])).Except(said));
    }

    [Fact]
    public async Task A_dump_that_cannot_be_read_makes_unknown_names_silent_and_nothing_else()
    {
        var said = await SaidAsync(Files, [new Unreadable("old.schema.sql")]);

        Assert.Single(said, line => line.Contains("MIG0001", StringComparison.Ordinal));
        Assert.Contains(said, line => line.Contains("MIG1003", StringComparison.Ordinal)); // the table was made here
        Assert.DoesNotContain(said, line => line.Contains("MIG1004", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_of_applied_migrations_that_cannot_be_read_costs_what_is_said_of_it()
    {
        var said = await SaidAsync(Files, [new Unreadable("applied-migrations.txt")]);

        var failure = Assert.Single(said.Except(await SaidAsync(Files, [])));
        Assert.Contains("The list of applied migrations was not checked", failure, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Of(string file, IEnumerable<string> said) => said.Where(line => line.StartsWith(file, StringComparison.Ordinal));

    private static async Task<List<string>> SaidAsync(IEnumerable<(string Path, string Source)> files, IEnumerable<AdditionalText> additional, params MigrationRule[] rules) =>
        (await RuleRunner.AnalyzeAsync(RuleRunner.Compile(files), "", additional, [.. RuleRunner.AllRules, .. rules]))
            .Select(diagnostic => $"{diagnostic.Location.GetLineSpan()} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")
            .Order(StringComparer.Ordinal)
            .ToList();

    private sealed class Unreadable(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new IOException(path);
    }

#pragma warning disable RS1001, RS2008 // rules of these tests alone
    private static DiagnosticDescriptor Descriptor(string id) => RuleDescriptor.Create(id, "Test", "{0}", RuleCategory.Engine, DiagnosticSeverity.Warning);

    private sealed class FailsAtTrap() : MigrationRule(Descriptor("TEST0001"))
    {
        protected override void Check(BoundText text, FindingSink findings)
        {
            foreach (var sql in text.Texts)
            {
                findings.Add(sql.Place, "SQL");
                if (sql.Text.Contains("trap", StringComparison.Ordinal))
                    throw new InvalidOperationException();
            }
        }
    }

    private sealed class FailsAtHistory() : MigrationRule(Descriptor("TEST0002"))
    {
        protected override void Check(BoundText text, FindingSink findings)
        {
            foreach (var sql in text.Texts)
                findings.Add(sql.Place, "TEST0002");
        }

        protected override void Check(MigrationHistory history, ReplayResult replay, RuleOptions options, FindingSink findings) => throw new InvalidOperationException();
    }
#pragma warning restore RS1001, RS2008
}
