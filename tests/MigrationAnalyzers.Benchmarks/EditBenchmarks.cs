using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using MigrationAnalyzers.Rules;

namespace MigrationAnalyzers.Benchmarks;

/// <summary>
/// What an editor does after each key: all rules over the one file that is open, in a compilation that differs from the last in that file. The history is
/// replayed; what did not change is taken over.
/// </summary>
[MemoryDiagnoser]
public class EditBenchmarks
{
    private static readonly AnalyzerOptions Options = new([]);
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
        [.. typeof(MigrationRule).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(MigrationRule)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static readonly ImmutableArray<DiagnosticAnalyzer> Nobody = [.. Rules.Select(_ => (DiagnosticAnalyzer)new Idle())];

    private CSharpCompilation _compilation = null!;
    private int _edits;

    /// <summary>How long the history is.</summary>
    [Params(250, 1000)]
    public int Migrations { get; set; }

    /// <summary>Which migration is edited.</summary>
    [Params("first", "middle", "last")]
    public string Edited { get; set; } = "last";

    /// <summary>A project that was analyzed once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _compilation = EditWorkload.Compile(Migrations);
        Change_data();
    }

    /// <summary>Other rows are updated: nothing that follows can tell.</summary>
    [Benchmark]
    public int Change_data() => Analyze(EditWorkload.Source(Number, $"UPDATE \"Table{Number % EditWorkload.Tables}\" SET \"Total\" = {++_edits}"));

    /// <summary>The same with as many analyzers that do nothing: what the compiler itself needs.</summary>
    [Benchmark]
    public int Change_data_for_nobody() => Analyze(EditWorkload.Source(Number, $"UPDATE \"Table{Number % EditWorkload.Tables}\" SET \"Total\" = {++_edits}"), Nobody);

    /// <summary>Another column is added: everything that follows is replayed.</summary>
    [Benchmark]
    public int Change_schema() => Analyze(EditWorkload.Source(Number, $"ALTER TABLE \"Table{Number % EditWorkload.Tables}\" ADD extra_{++_edits} int"));

    /// <summary>A literal that is not finished.</summary>
    [Benchmark]
    public int Half_typed_SQL() => Analyze(EditWorkload.Source(Number, $"UPDATE \"Table{Number % EditWorkload.Tables}\" SET \"Total\" = {++_edits} WHERE "));

    private int Number => Edited switch { "first" => 0, "middle" => Migrations / 2, _ => Migrations - 1 };

    private int Analyze(string source, ImmutableArray<DiagnosticAnalyzer> rules = default)
    {
        var old = _compilation.SyntaxTrees[Number];
        var edited = CSharpSyntaxTree.ParseText(source, path: old.FilePath);
        _compilation = _compilation.ReplaceSyntaxTree(old, edited);
        var analysis = _compilation.WithAnalyzers(rules.IsDefault ? Rules : rules, Options);
        return analysis.GetAnalyzerSemanticDiagnosticsAsync(_compilation.GetSemanticModel(edited), filterSpan: null, CancellationToken.None).GetAwaiter().GetResult().Length;
    }

    // Registers as our rules do.
#pragma warning disable RS1001 // no compiler is to load it
    private sealed class Idle : DiagnosticAnalyzer
#pragma warning restore RS1001
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("IDLE", "Nothing", "Nothing", "Idle", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
            context.EnableConcurrentExecution();
            context.RegisterCompilationStartAction(start =>
            {
                start.RegisterSemanticModelAction(static _ => { });
                start.RegisterAdditionalFileAction(static _ => { });
            });
        }
    }
}
