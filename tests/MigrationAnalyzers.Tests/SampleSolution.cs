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

/// <summary>The source of a sample as an editor holds it: with diagnostics, fixes, and a build. The files themselves stay as they are.</summary>
internal sealed class SampleSolution
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project = ProjectId.CreateNewId();

    private SampleSolution(IEnumerable<(string Name, string Path)> sourceFiles)
    {
        var solution = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            _project, VersionStamp.Default, "IncidentApi", "IncidentApi", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: TestReferences.All));

        foreach (var (name, path) in sourceFiles)
            solution = solution.AddDocument(DocumentId.CreateNewId(_project), name, SourceText.From(File.ReadAllText(path)), filePath: path);
        solution = solution.AddDocument(DocumentId.CreateNewId(_project), "ImplicitUsings.cs", ImplicitUsings);

        var editorConfig = PathOf(FirstDayFolder, ".editorconfig");
        solution = solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(_project), ".editorconfig", SourceText.From(File.ReadAllText(editorConfig)), filePath: editorConfig);
        Apply(solution);
    }

    /// <summary>The incident: samples/IncidentApi.</summary>
    public const string FirstDayFolder = "samples/IncidentApi";

    /// <summary>What followed it: samples/IncidentApi.Later, which links the sources of the first day except its snapshot.</summary>
    public const string LaterFolder = "samples/IncidentApi.Later";

    private Project Project => _workspace.CurrentSolution.GetProject(_project)!;

    /// <summary>The incident.</summary>
    public static SampleSolution FirstDay() => new(SourceFiles(FirstDayFolder));

    /// <summary>What followed it.</summary>
    public static SampleSolution Later() => new(
        SourceFiles(FirstDayFolder).Where(file => !file.Name.EndsWith("ModelSnapshot.cs", StringComparison.Ordinal)).Concat(SourceFiles(LaterFolder)));

    /// <summary>The text of a file as the sample has it.</summary>
    public static string OriginalText(string folder, string file) => File.ReadAllText(PathOf(folder, file));

    /// <summary>The text of a file as it is now.</summary>
    public async Task<string> TextAsync(string file) =>
        (await Project.Documents.Single(document => document.Name == file).GetTextAsync()).ToString();

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
        var provider = new SqlEditFix();

        // Not every finding has a fix; any that has stands for all.
        Document? document = null;
        CodeAction? first = null;
        foreach (var diagnostic in found)
        {
            document = Project.GetDocument(diagnostic.Location.SourceTree)!;
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => first ??= action, CancellationToken.None));
            if (first is not null)
                break;
        }

        var all = await provider.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            document!, provider, FixAllScope.Solution, first!.EquivalenceKey!, [id], new Found(found), CancellationToken.None));
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
    private static IEnumerable<(string Name, string Path)> SourceFiles(string sample) =>
        from folder in new[] { "Data", "Events", "Communications" }
        where Directory.Exists(PathOf(sample, folder))
        from path in Directory.GetFiles(PathOf(sample, folder), "*.cs", SearchOption.AllDirectories)
        select (Path.GetRelativePath(PathOf(sample, "."), path).Replace(Path.DirectorySeparatorChar, '/'), path);

    private static string PathOf(string sample, string file) => RepositoryFolder.PathOf(sample + "/" + file);

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
