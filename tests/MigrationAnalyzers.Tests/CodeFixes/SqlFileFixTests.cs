using System.Reflection;
using MigrationAnalyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Tests.CodeFixes;

/// <summary>Fixes in <c>.sql</c> files that migrations load.</summary>
public class SqlFileFixTests
{
    private const string Id = "MIG1001";
    private static readonly SqlEditFix Provider = new();

    [Theory]
    [InlineData("UPDATE t SET Name = '1';", "UPDATE t SET \"Name\" = '1';")]
    [InlineData("-- größe 😀\r\nUPDATE t\r\nSET\tName = '1';\r\n", "-- größe 😀\r\nUPDATE t\r\nSET\t\"Name\" = '1';\r\n")]
    [InlineData("UPDATE t SET \"Name\" = Name;", "UPDATE t SET \"Name\" = \"Name\";")]
    public async Task Mends_the_file(string text, string fixedText)
    {
        var project = Project(("up.sql", text));
        var finding = Assert.Single(await TestSolution.FindAsync(project, [Id]));

        var changed = await TestSolution.ApplyAsync((await OffersAsync(project, finding))[0]);

        Assert.Equal(fixedText, await TextAsync(changed, "up.sql"));
        Assert.Empty(await TestSolution.FindAsync(changed.Projects.Single(), [Id]));
    }

    [Fact]
    public async Task Offers_nothing_where_the_file_has_become_shorter()
    {
        var project = Project(("up.sql", "UPDATE t SET Name = '1';"));
        var finding = Assert.Single(await TestSolution.FindAsync(project, [Id]));
        var shorter = project.Solution.WithAdditionalDocumentText(project.AdditionalDocuments.Single().Id, SourceText.From("UPDATE t"));

        Assert.Empty(await OffersAsync(shorter.Projects.Single(), finding));
    }

    // In the menu of a finding in C#: Roslyn offers Fix All nowhere else.
    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Fix_all_takes_the_files_along(FixAllScope scope)
    {
        var project = Project(("one.sql", "UPDATE t SET Name = Name;"), ("two.sql", "DELETE FROM t WHERE Name = '1';"));
        var document = project.Documents.Single(document => document.Name == "Migrations.cs");
        var finding = (await TestSolution.FindAsync(project, [Id])).First(finding => finding.Location.IsInSource);
        var key = (await TestSolution.FixAsync(Provider, document, finding)).EquivalenceKey!;

        var action = await Provider.GetFixAllProvider().GetFixAsync(new FixAllContext(project, Provider, scope, key, [Id], new Findings(), CancellationToken.None));
        var changed = await TestSolution.ApplyAsync(action!);

        Assert.Equal("UPDATE t SET \"Name\" = \"Name\";", await TextAsync(changed, "one.sql"));
        Assert.Equal("DELETE FROM t WHERE \"Name\" = '1';", await TextAsync(changed, "two.sql"));
        Assert.Empty(await TestSolution.FindAsync(changed.Projects.Single(), [Id]));
    }

    [Fact]
    public void Editors_ask_for_fixes_in_files_beside_the_code() => Assert.Equal(
        [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)],
        typeof(SqlEditFix).GetCustomAttribute<ExportCodeFixProviderAttribute>()!.DocumentKinds);

    private static Project Project(params (string Name, string Text)[] files)
    {
        var loads = string.Concat(files.Select(file => $"migrationBuilder.Sql(System.IO.File.ReadAllText(\"{file.Name}\"));"));
        var source = MigrationSource.After("CREATE TABLE t (\"Name\" text);", MigrationSource.Sql("SELECT Name FROM t;") + loads);
        if (files.Length == 1)
            source = MigrationSource.After("CREATE TABLE t (\"Name\" text);", loads);
        var project = TestSolution.Of(1, [("Migrations.cs", source)]).Project;
        foreach (var (name, text) in files)
            project = project.AddAdditionalDocument(name, SourceText.From(text), filePath: "/0/" + name).Project;
        return project;
    }

    private static async Task<List<CodeAction>> OffersAsync(Project project, Diagnostic finding)
    {
        var offered = new List<CodeAction>();
        await Provider.RegisterCodeFixesAsync(new CodeFixContext(project.AdditionalDocuments.Single(), finding, (action, _) => offered.Add(action), CancellationToken.None));
        return offered;
    }

    private static async Task<string> TextAsync(Solution solution, string name) =>
        (await solution.Projects.Single().AdditionalDocuments.Single(document => document.Name == name).GetTextAsync()).ToString();

    private sealed class Findings : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await TestSolution.FindAsync(project, [Id]);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await TestSolution.FindAsync(document.Project, [Id])).Where(finding => finding.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await TestSolution.FindAsync(project, [Id])).Where(finding => finding.Location.SourceTree is null);
    }
}
