using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using MigrationAnalyzers.CodeFixes;
using MigrationAnalyzers.Rules;
using MigrationAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Microsoft.EntityFrameworkCore;

namespace MigrationAnalyzers.Tests;

/// <summary>The source of samples/IncidentApi as an editor holds it: with diagnostics, fixes, and a build. The files themselves stay as they are.</summary>
internal sealed class SampleSolution
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project = ProjectId.CreateNewId();

    public SampleSolution()
    {
        var solution = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            _project, VersionStamp.Default, "IncidentApi", "IncidentApi", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: TestReferences.All));

        foreach (var path in SourceFiles())
            solution = solution.AddDocument(DocumentId.CreateNewId(_project), Relative(path), SourceText.From(File.ReadAllText(path)), filePath: path);
        solution = solution.AddDocument(DocumentId.CreateNewId(_project), "ImplicitUsings.cs", ImplicitUsings);

        var editorConfig = PathOf(".editorconfig");
        solution = solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(_project), ".editorconfig", SourceText.From(File.ReadAllText(editorConfig)), filePath: editorConfig);
        Apply(solution);
    }

    private Project Project => _workspace.CurrentSolution.GetProject(_project)!;

    public static string PathOf(string file) => RepositoryFolder.PathOf("samples/IncidentApi/" + file);

    /// <summary>The text of a file as the sample has it.</summary>
    public static string OriginalText(string file) => File.ReadAllText(PathOf(file));

    /// <summary>The text of a file as it is now.</summary>
    public async Task<string> TextAsync(string file) =>
        (await Project.Documents.Single(document => document.Name == file).GetTextAsync()).ToString();

    /// <summary>Writes a file as if it stood in the sample; the one of that name is another then.</summary>
    public void Write(string file, string text)
    {
        var solution = Project.Documents.SingleOrDefault(document => document.Name == file) is { } there
            ? _workspace.CurrentSolution.WithDocumentText(there.Id, SourceText.From(text))
            : _workspace.CurrentSolution.AddDocument(DocumentId.CreateNewId(_project), file, SourceText.From(text), filePath: PathOf(file));
        Apply(solution);
    }

    /// <summary>What all rules find, in the order of the files and their lines.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync()
    {
        var rules = typeof(MigrationRule).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();
        var compilation = (await Project.GetCompilationAsync())!;
        var found = await compilation.WithAnalyzers(rules, Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. found
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>Does what an editor does for "Fix all occurrences of this rule in the solution".</summary>
    public async Task FixAllAsync(string id)
    {
        var found = (await DiagnosticsAsync()).Where(diagnostic => diagnostic.Id == id).ToImmutableArray();
        var document = Project.GetDocument(found[0].Location.SourceTree)!;
        var provider = new SqlEditFix();

        CodeAction? first = null;
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, found[0], (action, _) => first ??= action, CancellationToken.None));
        var all = await provider.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            document, provider, FixAllScope.Solution, first!.EquivalenceKey!, [id], new Found(found), CancellationToken.None));
        foreach (var change in (await all!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>())
            Apply(change.ChangedSolution);
    }

    /// <summary>Compiles it as it is now and loads the result.</summary>
    public async Task<SampleBuild> BuildAsync()
    {
        using var output = new MemoryStream();
        var result = (await Project.GetCompilationAsync())!.Emit(output);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList());

        output.Position = 0;
        return new(new AssemblyLoadContext("IncidentApi", isCollectible: true).LoadFromStream(output));
    }

    // Program.cs needs the web framework, and only says that the migrations run at start.
    private static IEnumerable<string> SourceFiles() =>
        new[] { "Data", "Events" }.SelectMany(folder => Directory.GetFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories));

    private static string Relative(string path) => Path.GetRelativePath(PathOf("."), path).Replace(Path.DirectorySeparatorChar, '/');

    private void Apply(Solution changed) => Assert.True(_workspace.TryApplyChanges(changed));

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}

/// <summary>A compiled sample, ready to run in this process.</summary>
internal sealed record SampleBuild(Assembly Assembly)
{
    /// <summary>The sample's context on a database.</summary>
    public DbContext ContextOn(TestDatabase database)
    {
        var type = Assembly.GetType("IncidentApi.Data.AppDbContext", throwOnError: true)!;
        var options = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(type))!;
        return (DbContext)Activator.CreateInstance(type, options.UseNpgsql(database.ConnectionString).Options)!;
    }
}
