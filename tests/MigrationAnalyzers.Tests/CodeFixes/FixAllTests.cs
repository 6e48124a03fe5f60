using System.Collections.Immutable;
using MigrationAnalyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MigrationAnalyzers.Tests.CodeFixes;

/// <summary>Every fix can be made everywhere at once: in a file, in a project, in the solution, and nowhere else.</summary>
public class FixAllTests
{
    // A finding of the id in each of the files One and Two. A new fix needs a row here.
    private static readonly Dictionary<Type, Sample> Samples = new()
    {
        [typeof(SqlEditFix)] = new("MIG1001", """migrationBuilder.Sql("SELECT name, name FROM t;");"""),
        [typeof(SilencingCommentFix)] = new("MIG1003", """migrationBuilder.Sql("SELECT nowhere FROM t; SELECT nowhere FROM t;");"""),
        [typeof(Mig2006OutsideTransactionFix)] = new("MIG2006", """migrationBuilder.Sql("CREATE INDEX CONCURRENTLY ix ON t (a);");"""),
        [typeof(Mig2009TypeChangeFix)] = new("MIG2009", """migrationBuilder.AlterColumn<int>(name: "NAME", table: "t", type: "integer", nullable: true, oldClrType: typeof(string));"""),
        [typeof(Mig3001UnrunMigrationFix)] = new("MIG3001", "") { HasAttributes = false },
        [typeof(Mig3005MigrationIdFix)] = new("MIG3005", "") { Applied = "20240101000000_Given\n20241231000000_Last\n" },
        [typeof(Mig3007EditedMigrationFix)] = new("MIG3007", "") { Applied = "20240102000000_One ?\n20240103000000_Two ?\n" },
        [typeof(Mig4004UnnamedColumnFix)] = new("MIG4004", "")
        {
            EditorConfig = ModelSource.SnakeCase,
            More = """
                public class NAMEEntity { public int Id { get; set; } public string Title { get; set; } = ""; public int Capacity { get; set; } public DateTime StartDate { get; set; } }
                public class NAMEConfiguration : IEntityTypeConfiguration<NAMEEntity>
                {
                    public void Configure(EntityTypeBuilder<NAMEEntity> builder)
                    {
                        builder.Property(e => e.Id).HasColumnName("id");
                        builder.Property(e => e.Title).HasColumnName("title");
                        builder.Property(e => e.Capacity).HasColumnName("capacity");
                        builder.Property(e => e.StartDate).IsRequired();
                    }
                }
                """,
        },
    };

    public static TheoryData<Type> Providers => [.. typeof(SqlEditFix).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(CodeFixProvider)))];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Fixes_all_of_a_document_a_project_and_the_solution(Type type)
    {
        var sample = Samples[type];
        var provider = (CodeFixProvider)Activator.CreateInstance(type)!;
        var solution = TestSolution.Of(2, sample.Files(), sample.EditorConfig, sample.Applied).Solution;
        Assert.Equal("Test0/One.cs Test0/Two.cs Test1/One.cs Test1/Two.cs", await FilesWithFindingsAsync(solution, sample.Id));

        Assert.Equal("Test0/Two.cs Test1/One.cs Test1/Two.cs", await FilesWithFindingsAsync(await FixAllAsync(provider, solution, sample.Id, FixAllScope.Document), sample.Id));
        Assert.Equal("Test1/One.cs Test1/Two.cs", await FilesWithFindingsAsync(await FixAllAsync(provider, solution, sample.Id, FixAllScope.Project), sample.Id));
        if (type != typeof(SilencingCommentFix) && type != typeof(Mig3001UnrunMigrationFix) && type != typeof(Mig3005MigrationIdFix))
            Assert.Equal("", await FilesWithFindingsAsync(await FixAllAsync(provider, solution, sample.Id, FixAllScope.Solution), sample.Id));
    }

    // dotnet format takes every fix of a finding that offers a whole solution: to silence must not be among them, nor that a dead migration runs from now on.
    [Fact]
    public void Nothing_is_silenced_or_brought_to_life_in_a_whole_solution()
    {
        Assert.DoesNotContain(FixAllScope.Solution, new SilencingCommentFix().GetFixAllProvider().GetSupportedFixAllScopes());
        Assert.DoesNotContain(FixAllScope.Solution, new Mig3001UnrunMigrationFix().GetFixAllProvider().GetSupportedFixAllScopes());
        Assert.Contains(FixAllScope.Solution, new SqlEditFix().GetFixAllProvider().GetSupportedFixAllScopes());
    }

    // That an edit of an applied migration is right, or that a migration was applied, only somebody who knows can say.
    [Theory]
    [InlineData(typeof(Mig3007EditedMigrationFix), "MIG3007", "20240102000000_One 0123456789abcdef\n20240103000000_Two 0123456789abcdef\n")]
    [InlineData(typeof(Mig3005MigrationIdFix), "MIG3005", "20240101000000_Given\n20241231000000_Last\n")]
    public async Task Nothing_is_accepted_in_a_whole_solution(Type type, string id, string applied)
    {
        var provider = (CodeFixProvider)Activator.CreateInstance(type)!;
        var solution = TestSolution.Of(2, new Sample(id, "").Files(), "", applied).Solution;

        Assert.Equal("Test1/One.cs Test1/Two.cs", await FilesWithFindingsAsync(await FixAllAsync(provider, solution, id, FixAllScope.Project), id));
        await Assert.ThrowsAsync<ArgumentNullException>(() => FixAllAsync(provider, solution, id, FixAllScope.Solution));
    }

    // To fill in what a line asks for is one thing, to accept an edit another.
    [Fact]
    public async Task What_is_filled_in_accepts_no_edit()
    {
        const string Edited = "20240103000000_Two 0123456789abcdef\n";
        var solution = TestSolution.Of(1, new Sample("MIG3007", "").Files(), "", "20240102000000_One ?\n" + Edited).Solution;

        var changed = await FixAllAsync(new Mig3007EditedMigrationFix(), solution, "MIG3007", FixAllScope.Solution);

        Assert.Equal("Test0/Two.cs", await FilesWithFindingsAsync(changed, "MIG3007"));
        Assert.EndsWith(Edited, (await changed.Projects.Single().AdditionalDocuments.Single().GetTextAsync()).ToString(), StringComparison.Ordinal);
    }

    // All names that an entity's configuration, or a migration, gives.
    [Fact]
    public void A_class_and_a_method_can_be_mended_as_a_whole()
    {
        foreach (var provider in new CodeFixProvider[] { new SqlEditFix(), new Mig4004UnnamedColumnFix() })
        {
            Assert.Contains(FixAllScope.ContainingType, provider.GetFixAllProvider()!.GetSupportedFixAllScopes());
            Assert.Contains(FixAllScope.ContainingMember, provider.GetFixAllProvider()!.GetSupportedFixAllScopes());
        }
    }

    private static async Task<Solution> FixAllAsync(CodeFixProvider provider, Solution solution, string id, FixAllScope scope)
    {
        var project = solution.Projects.First();
        var document = project.Documents.Single(document => document.Name == "One.cs");
        var tree = await document.GetSyntaxTreeAsync();
        var finding = (await TestSolution.FindAsync(project, [id])).First(finding => finding.Location.SourceTree == tree);
        var key = (await TestSolution.FixAsync(provider, document, finding)).EquivalenceKey!;
        var context = scope == FixAllScope.Document
            ? new FixAllContext(document, provider, scope, key, [id], new Findings(id), CancellationToken.None)
            : new FixAllContext(project, provider, scope, key, [id], new Findings(id), CancellationToken.None);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        ArgumentNullException.ThrowIfNull(action);
        return await TestSolution.ApplyAsync(action);
    }

    private static async Task<string> FilesWithFindingsAsync(Solution solution, string id)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var project in solution.Projects)
        {
            foreach (var finding in await TestSolution.FindAsync(project, [id]))
                files.Add($"{project.Name}/{Path.GetFileName(finding.Location.GetLineSpan().Path)}");
        }

        return string.Join(' ', files);
    }

    private sealed record Sample(string Id, string Up)
    {
        public bool HasAttributes { get; init; } = true;

        public string More { get; init; } = "";

        public string EditorConfig { get; init; } = "";

        public string? Applied { get; init; }

        public IEnumerable<(string, string)> Files()
        {
            var usings = MigrationSource.File("").Replace("public class Shop : DbContext { }", "", StringComparison.Ordinal);
            yield return ("Given.cs", MigrationSource.File(
                MigrationSource.Migration("20240101000000_Given", "Given", MigrationSource.Sql("""CREATE TABLE t (a int, "Name" text, "One" text, "Two" text);"""))
                + MigrationSource.Migration("20241231000000_Last", "Last", "")));
            yield return ("One.cs", usings + File("20240102000000_One", "One"));
            yield return ("Two.cs", usings + File("20240103000000_Two", "Two"));
        }

        private string File(string id, string name)
        {
            var migration = MigrationSource.Migration(id, name, Up.Replace("NAME", name, StringComparison.Ordinal));
            if (!HasAttributes)
                migration = migration[migration.IndexOf("public class", StringComparison.Ordinal)..];
            return migration + More.Replace("NAME", name, StringComparison.Ordinal);
        }
    }

    private sealed class Findings(string id) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await TestSolution.FindAsync(document.Project, [id])).Where(finding => finding.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await TestSolution.FindAsync(project, [id])).Where(finding => finding.Location.SourceTree is null);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await TestSolution.FindAsync(project, [id]);
    }
}
