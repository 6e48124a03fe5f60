using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using MigrationAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Tests;

/// <summary>Who may know whom: the table that docs/architecture.md draws.</summary>
public class ArchitectureTests
{
    private static readonly string[] Assemblies =
        ["MigrationAnalyzers.Sql", "MigrationAnalyzers.Schema", "MigrationAnalyzers", "MigrationAnalyzers.CodeFixes"];

    private static readonly Lazy<SourceTree> Source = new(SourceTree.Read);

    [Theory]
    [InlineData("MigrationAnalyzers.Sql", "")]
    [InlineData("MigrationAnalyzers.Schema", "MigrationAnalyzers.Sql")]
    [InlineData("MigrationAnalyzers", "MigrationAnalyzers.Schema MigrationAnalyzers.Sql")]
    [InlineData("MigrationAnalyzers.CodeFixes", "MigrationAnalyzers")]
    public void A_project_references_only(string project, string allowed)
    {
        var references = XDocument.Load(RepositoryFolder.PathOf($"src/{project}/{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!))
            .Order(StringComparer.Ordinal);

        Assert.Equal(allowed, string.Join(' ', references));
    }

    [Theory]
    [InlineData("MigrationAnalyzers.Sql", "Microsoft.CodeAnalysis")]
    [InlineData("MigrationAnalyzers.Sql", "Microsoft.EntityFrameworkCore")]
    [InlineData("MigrationAnalyzers.Sql", "Npgsql")]
    [InlineData("MigrationAnalyzers.Sql", "MigrationAnalyzers.Schema")]
    [InlineData("MigrationAnalyzers.Schema", "Microsoft.CodeAnalysis")]
    [InlineData("MigrationAnalyzers.Schema", "Microsoft.EntityFrameworkCore")]
    [InlineData("MigrationAnalyzers.Schema", "Npgsql")]
    [InlineData("MigrationAnalyzers.Schema", "System.IO")]
    [InlineData("MigrationAnalyzers.Schema", "System.Net")]
    // Within the schema, each floor uses those before it: Catalogs, Typing, Operations, Model, Binding, History.
    [InlineData("MigrationAnalyzers.Schema.Catalogs", "MigrationAnalyzers.Schema.Typing")]
    [InlineData("MigrationAnalyzers.Schema.Typing", "MigrationAnalyzers.Schema.Operations")]
    [InlineData("MigrationAnalyzers.Schema.Typing", "MigrationAnalyzers.Schema.Model")]
    [InlineData("MigrationAnalyzers.Schema.Typing", "MigrationAnalyzers.Schema.Binding")]
    [InlineData("MigrationAnalyzers.Schema.Typing", "MigrationAnalyzers.Schema.History")]
    [InlineData("MigrationAnalyzers.Schema.Catalogs", "MigrationAnalyzers.Schema.Operations")]
    [InlineData("MigrationAnalyzers.Schema.Catalogs", "MigrationAnalyzers.Schema.Model")]
    [InlineData("MigrationAnalyzers.Schema.Catalogs", "MigrationAnalyzers.Schema.Binding")]
    [InlineData("MigrationAnalyzers.Schema.Catalogs", "MigrationAnalyzers.Schema.History")]
    [InlineData("MigrationAnalyzers.Schema.Operations", "MigrationAnalyzers.Schema.Model")]
    [InlineData("MigrationAnalyzers.Schema.Operations", "MigrationAnalyzers.Schema.Binding")]
    [InlineData("MigrationAnalyzers.Schema.Operations", "MigrationAnalyzers.Schema.History")]
    [InlineData("MigrationAnalyzers.Schema.Model", "MigrationAnalyzers.Schema.Binding")]
    [InlineData("MigrationAnalyzers.Schema.Model", "MigrationAnalyzers.Schema.History")]
    [InlineData("MigrationAnalyzers.Schema.Binding", "MigrationAnalyzers.Schema.History")]
    [InlineData("MigrationAnalyzers.Reading", "MigrationAnalyzers.Reporting")]
    [InlineData("MigrationAnalyzers.Reading", "MigrationAnalyzers.Rules")]
    [InlineData("MigrationAnalyzers.Reporting", "MigrationAnalyzers.Rules")]
    [InlineData("MigrationAnalyzers.Rules", "Microsoft.CodeAnalysis.CSharp")]
    [InlineData("MigrationAnalyzers.Rules", "MigrationAnalyzers.Reading")]
    [InlineData("MigrationAnalyzers.Rules", "MigrationAnalyzers.Sql.Parsing")]
    [InlineData("MigrationAnalyzers.CodeFixes", "MigrationAnalyzers.Schema")]
    [InlineData("MigrationAnalyzers.CodeFixes", "MigrationAnalyzers.Sql")]
    public void A_namespace_never_imports(string @namespace, string forbidden)
    {
        var wrong = Source.Value.Imports
            .Where(import => import.From.IsWithin(@namespace) && import.To.IsWithin(forbidden) && !ReadsOwnResource(import)).ToList();

        Assert.Empty(wrong);
    }

    [Fact]
    public void Rules_know_their_steps_and_the_reporting()
    {
        // The table above would also hold for a source that was not read at all.
        Assert.Contains(Source.Value.Imports, import => import.From.IsWithin("MigrationAnalyzers.Rules") && import.To.IsWithin("MigrationAnalyzers.Reporting"));
        Assert.Contains(Source.Value.Imports, import => import.From.IsWithin("MigrationAnalyzers.Rules") && import.Type == "BoundStep");
    }

    [Fact]
    public void A_rule_knows_no_other_rule()
    {
        var wrong = Source.Value.Imports.Where(import => IsRule(import.FromType) && IsRule(import.Type) && import.FromType != import.Type).ToList();

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var wrong = Source.Value.Files.Where(file => file.Namespace != file.FolderNamespace).ToList();

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(AssemblyNames))]
    public void An_assembly_loads_into_the_oldest_compiler(string assembly)
    {
        // Roslyn 4.8 and what it brings: the .NET 8 SDK, Visual Studio 2022 17.8, Rider 2023.3.
        var offered = new Dictionary<string, Version>
        {
            ["netstandard"] = new(2, 0, 0, 0),
            ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
            ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
            ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
            ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
            ["System.Collections.Immutable"] = new(7, 0, 0, 0),
            ["System.Memory"] = new(4, 0, 1, 2),
            ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
        };

        var references = ReferencesOf(assembly).Where(reference => !Assemblies.Contains(reference.Name)).ToList();

        Assert.Contains(references, reference => reference.Name == "netstandard");

        var newer = references.Where(reference => !offered.TryGetValue(reference.Name, out var version) || reference.Version > version).ToList();

        Assert.Empty(newer);
    }

    // The built-in catalog lies in its own assembly: a stream, and no file.
    private static bool ReadsOwnResource(Import import) => import is { FromType: "BuiltInArchive", Type: "Stream" };

    public static TheoryData<string> AssemblyNames => new(Assemblies);

    private static bool IsRule(string type) => type.StartsWith("Mig", StringComparison.Ordinal) && type.Length > 7 && type[3..7].All(char.IsAsciiDigit);

    private static List<(string Name, Version Version)> ReferencesOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }

    /// <summary>A name in the source that leads to a type or a namespace, by a using line or without.</summary>
    private sealed record Import(string At, string From, string FromType, string To, string Type);

    private sealed record SourceFile(string Path, string Namespace, string FolderNamespace);

    /// <summary>All of src, bound as one compilation, so that a name counts whether a using line brings it or not.</summary>
    private sealed record SourceTree(IReadOnlyList<SourceFile> Files, IReadOnlyList<Import> Imports)
    {
        private const string ImplicitUsings =
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
            + "global using System.Threading; global using System.Threading.Tasks;";

        public static SourceTree Read()
        {
            var options = new CSharpParseOptions(LanguageVersion.Latest);
            var trees = Assemblies
                .SelectMany(project => FilesOf(RepositoryFolder.PathOf("src/" + project)))
                .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path))
                .ToList();
            var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => !Assemblies.Contains(Path.GetFileNameWithoutExtension(path)))
                .Select(path => MetadataReference.CreateFromFile(path));
            var compilation = CSharpCompilation.Create(
                "src", trees.Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options)), references,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

            return new([.. trees.Select(FileOf)], [.. trees.SelectMany(tree => ImportsOf(tree, compilation.GetSemanticModel(tree)))]);
        }

        private static IEnumerable<string> FilesOf(string folder) =>
            Directory.GetFiles(folder, "*.cs")
                .Concat(Directory.GetDirectories(folder)
                    .Where(child => Path.GetFileName(child) is not ("bin" or "obj"))
                    .SelectMany(FilesOf));

        private static SourceFile FileOf(SyntaxTree tree)
        {
            var path = Path.GetRelativePath(RepositoryFolder.PathOf("src"), tree.FilePath);
            return new(path, NamespaceOf(tree), Path.GetDirectoryName(path)!.Replace(Path.DirectorySeparatorChar, '.'));
        }

        private static string NamespaceOf(SyntaxTree tree) =>
            tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";

        private static IEnumerable<Import> ImportsOf(SyntaxTree tree, SemanticModel model)
        {
            var file = FileOf(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (TargetOf(name, model) is not { } target)
                    continue;

                var line = name.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                yield return new(
                    $"{file.Path}:{line}", file.Namespace, Path.GetFileNameWithoutExtension(file.Path),
                    target is INamespaceSymbol ? target.ToDisplayString() : target.ContainingNamespace.ToDisplayString(),
                    target is INamespaceSymbol ? "" : target.Name);
            }
        }

        private static INamespaceOrTypeSymbol? TargetOf(SimpleNameSyntax name, SemanticModel model)
        {
            var info = model.GetSymbolInfo(name);
            return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) switch
            {
                // Only a using line's whole name imports a namespace; the parts of a longer one are on the way to something else.
                INamespaceSymbol @namespace => name.FirstAncestorOrSelf<UsingDirectiveSyntax>()?.Name is { } whole && whole.Span.End == name.Span.End ? @namespace : null,
                INamedTypeSymbol type => type,
                { ContainingType: { } type } => type,
                _ => null,
            };
        }
    }
}

internal static class NamespaceNames
{
    /// <summary>Whether a namespace is the other one or lies in it.</summary>
    public static bool IsWithin(this string @namespace, string other) =>
        @namespace == other || @namespace.StartsWith(other + ".", StringComparison.Ordinal);
}
