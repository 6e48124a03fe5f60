using System.Collections.Immutable;
using MigrationAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Tests;

/// <summary>Runs every rule over a compilation and gives what they say, for tests that are not about one rule's marks.</summary>
internal static class RuleRunner
{
    /// <summary>One instance of every rule.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> AllRules { get; } =
        [.. typeof(MigrationRule).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(MigrationRule)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>The descriptors of all rules and of the engine itself, by id.</summary>
    public static ImmutableSortedDictionary<string, DiagnosticDescriptor> Descriptors { get; } =
        AllRules.SelectMany(rule => rule.SupportedDiagnostics).Distinct().ToImmutableSortedDictionary(descriptor => descriptor.Id, descriptor => descriptor, StringComparer.Ordinal);

    /// <summary>What all rules say of these files. They must compile.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(IEnumerable<(string Path, string Source)> files, string editorConfig = "", IEnumerable<(string Path, string Text)>? additionalFiles = null)
    {
        var compilation = Compile(files);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return await RunAsync(compilation, editorConfig, additionalFiles ?? []);
    }

    /// <summary>What all rules say of files that do not compile, such as half-typed ones.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunBrokenAsync(IEnumerable<(string Path, string Source)> files) => RunAsync(Compile(files), "", []);

    /// <summary>What all rules say of a compilation, which may be an edited one.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunAsync(CSharpCompilation compilation) => RunAsync(compilation, "", []);

    /// <summary>What all rules say of one file in a project that references Npgsql but not EF Core.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunWithoutEfCoreAsync(string source, IEnumerable<(string Path, string Text)> additionalFiles) =>
        RunAsync(Compile([("Test0.cs", source)]).WithReferences(TestReferences.WithoutEfCore), "", additionalFiles);

    /// <summary>What all rules say of a compilation, with what is suppressed in its source.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunWithSuppressedAsync(CSharpCompilation compilation) =>
        new CompilationWithAnalyzers(compilation, AllRules, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true))
            .GetAnalyzerDiagnosticsAsync();

    private static Task<ImmutableArray<Diagnostic>> RunAsync(CSharpCompilation compilation, string editorConfig, IEnumerable<(string Path, string Text)> additionalFiles) =>
        AnalyzeAsync(compilation, editorConfig, additionalFiles.Select(file => new TextFile(file.Path, file.Text)));

    /// <summary>What all rules say of a compilation with an <c>.editorconfig</c> and additional files.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        CSharpCompilation compilation, string editorConfig, IEnumerable<AdditionalText> additionalFiles, ImmutableArray<DiagnosticAnalyzer>? rules = null)
    {
        var config = new EditorConfig(editorConfig);
        var options = new AnalyzerOptions([.. additionalFiles], config);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(config.Severities));
        var said = await compilation.WithAnalyzers(rules ?? AllRules, options).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(said, diagnostic => diagnostic.Id == "AD0001");
        return said;
    }

    /// <summary>The files, compiled against .NET, EF Core and Npgsql.</summary>
    public static CSharpCompilation Compile(IEnumerable<(string Path, string Source)> files) => CSharpCompilation.Create(
        "Test",
        files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Source), path: file.Path)),
        TestReferences.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>A file that is handed to the compiler beside the C#.</summary>
    internal sealed class TextFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    /// <summary>Lines of <c>key = value</c>, for every file.</summary>
    private sealed class EditorConfig(string text) : AnalyzerConfigOptionsProvider
    {
        private const string SeverityPrefix = "dotnet_diagnostic.";
        private const string SeveritySuffix = ".severity";

        private readonly Options _options = new(text
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line.Contains('=', StringComparison.Ordinal))
            .ToImmutableDictionary(line => line.Split('=')[0].Trim(), line => line.Split('=')[1].Trim(), AnalyzerConfigOptions.KeyComparer));

        /// <summary>What it says of single rules: <c>dotnet_diagnostic.MIG5004.severity = warning</c>.</summary>
        public ImmutableDictionary<string, ReportDiagnostic> Severities { get; } = text
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split('=', StringSplitOptions.TrimEntries))
            .Where(pair => pair[0].StartsWith(SeverityPrefix, StringComparison.Ordinal))
            .ToImmutableDictionary(
                pair => pair[0][SeverityPrefix.Length..^SeveritySuffix.Length],
                pair => pair[1] switch
                {
                    "none" => ReportDiagnostic.Suppress,
                    "suggestion" => ReportDiagnostic.Info,
                    "warning" => ReportDiagnostic.Warn,
                    "error" => ReportDiagnostic.Error,
                    var other => throw new InvalidOperationException($"No test needs severity {other} yet."),
                });

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override IEnumerable<string> Keys => values.Keys;

            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
