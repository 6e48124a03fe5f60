using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Tests;

/// <summary>
/// A project as an editor holds it: immutable, and an edit keeps every file that it does not touch. The history has something for each kind of rule to say and to be
/// silent about.
/// </summary>
internal sealed class EditedProject
{
    private readonly CSharpCompilation _compilation;
    private readonly ImmutableSortedDictionary<string, AdditionalText> _additional;
    private readonly string _editorConfig;

    private EditedProject(CSharpCompilation compilation, ImmutableSortedDictionary<string, AdditionalText> additional, string editorConfig)
    {
        _compilation = compilation;
        _additional = additional;
        _editorConfig = editorConfig;
    }

    /// <summary>A project of these C# files.</summary>
    public static EditedProject Of(IEnumerable<(string Path, string Source)> files) =>
        new(RuleRunner.Compile(files), ImmutableSortedDictionary<string, AdditionalText>.Empty.WithComparers(StringComparer.Ordinal), "");

    /// <summary>A migration in a file of its own: <c>Step3.cs</c>.</summary>
    public static (string Path, string Source) Step(int number, string up, string down = "", string members = "") => (
        $"Step{number}.cs",
        "using System;\nusing Microsoft.EntityFrameworkCore;\nusing Microsoft.EntityFrameworkCore.Infrastructure;\nusing Microsoft.EntityFrameworkCore.Migrations;\n"
        + MigrationSource.Migration($"2024{number:D4}000000_Step{number}", $"Step{number}", up, down) + members);

    /// <summary>The same with a C# file as it is now; one that is not there yet is added.</summary>
    public EditedProject With(string path, string source)
    {
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(source), path: path);
        var old = _compilation.SyntaxTrees.SingleOrDefault(known => known.FilePath == path);
        return new(old is null ? _compilation.AddSyntaxTrees(tree) : _compilation.ReplaceSyntaxTree(old, tree), _additional, _editorConfig);
    }

    /// <summary>The same with another text in a C# file. The old one must be there.</summary>
    public EditedProject Replace(string path, string old, string text)
    {
        var source = _compilation.SyntaxTrees.Single(known => known.FilePath == path).ToString();
        Assert.Contains(old, source, StringComparison.Ordinal);
        return With(path, source.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>A C# file as it is now.</summary>
    public SyntaxTree FileAt(string path) => _compilation.SyntaxTrees.Single(known => known.FilePath == path);

    /// <summary>The same without a C# file.</summary>
    public EditedProject Without(string path) =>
        new(_compilation.RemoveSyntaxTrees(_compilation.SyntaxTrees.Single(known => known.FilePath == path)), _additional, _editorConfig);

    /// <summary>The same with an additional file as it is now.</summary>
    public EditedProject WithAdditional(string path, string text) => WithAdditional(new RuleRunner.TextFile(path, text));

    /// <summary>The same with an additional file as it is now.</summary>
    public EditedProject WithAdditional(AdditionalText file) => new(_compilation, _additional.SetItem(file.Path, file), _editorConfig);

    /// <summary>The same with another <c>.editorconfig</c>.</summary>
    public EditedProject Configured(string editorConfig) => new(_compilation, _additional, editorConfig);

    /// <summary>What the rules say, taking over what was found out about the project before.</summary>
    public async Task<IReadOnlyList<string>> SaidAsync() => Lines(await RuleRunner.AnalyzeAsync(_compilation, _editorConfig, _additional.Values));

    /// <summary>What the rules say of the same project when they see it for the first time.</summary>
    public async Task<IReadOnlyList<string>> SaidFromScratchAsync()
    {
        var files = _compilation.SyntaxTrees.Select(tree => (tree.FilePath, tree.ToString()));
        return Lines(await RuleRunner.AnalyzeAsync(
            RuleRunner.Compile(files), _editorConfig, _additional.Values.Select(file => file is RuleRunner.TextFile text ? new RuleRunner.TextFile(text.Path, text.GetText().ToString()) : file)));
    }

    private static List<string> Lines(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Select(diagnostic => $"{diagnostic.Location.GetLineSpan()} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")
        .Order(StringComparer.Ordinal)
        .ToList();
}
