using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Parsing;

namespace MigrationAnalyzers.Benchmarks;

/// <summary>Lexer, parser, parser and binder over the SQL of 1,200 migrations, beside the native parser of PostgreSQL 15 in the same run.</summary>
[MemoryDiagnoser]
public class FrontEndBenchmarks
{
    private static readonly ParseOptions Options = new(15);
    private static readonly BindingOptions Binding = BindingOptions.Default;

    private readonly string[] _texts = Workload.Migrations;
    private nint[] _native = [];

    /// <summary>Makes what the measured methods take.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _native = LibpgQuery.ToNative(_texts);
        foreach (var text in _texts)
        {
            if (SqlParser.Parse(text, Options).Errors.Length > 0)
                throw new InvalidOperationException("A text of the workload is broken: " + text);
        }

        CheckThatAllIsBound();
    }

    /// <summary>PostgreSQL's own.</summary>
    [Benchmark(Baseline = true)]
    public nint Native_raw_parse()
    {
        nint last = 0;
        foreach (var text in _native)
            last = LibpgQuery.RawParse(text);
        return last;
    }

    /// <summary>Tokens alone.</summary>
    [Benchmark]
    public int Lexer()
    {
        var count = 0;
        foreach (var text in _texts)
        {
            var lexer = new Lexer(text, 15);
            while (lexer.Next().Kind != TokenKind.End)
                count++;
        }

        return count;
    }

    /// <summary>Tree and errors.</summary>
    [Benchmark]
    public int Parser()
    {
        var count = 0;
        foreach (var text in _texts)
            count += SqlParser.Parse(text, Options).Statements.Length;
        return count;
    }

    /// <summary>
    /// Tree, names with their answers, types, problems, and the catalog after each text, which the next one is bound against. What came of a text is let go, as in
    /// the parser's row.
    /// </summary>
    [Benchmark]
    public int Parser_and_binder()
    {
        var catalog = Catalog.Empty;
        var count = 0;
        foreach (var text in Workload.Schema)
            Bind(text);
        foreach (var text in _texts)
            Bind(text);
        return count;

        // New texts, so that nothing that was read of the same ones could be taken over.
        void Bind(string text)
        {
            var bound = SqlBinding.Bind(SqlParser.Parse(new string(text.AsSpan()), Options), catalog, Binding);
            catalog = bound.After;
            count += bound.Uses.Length + bound.Problems.Length;
        }
    }

    /// <summary>The same as the analyzer does it: a history, of which all trees, names and catalogs are kept to its end.</summary>
    [Benchmark]
    public int Replay_of_history()
    {
        var place = new Place(new Source());
        SqlOperation Run(string sql) => new(place, new SqlFragment(new string(sql.AsSpan()), place), SuppressTransaction: false);
        var migration = new Migration("20240101000000_M", place, [.. Workload.Schema.Concat(_texts).Select(Run)], []);
        return Replay.Run(new("Benchmark", [migration], Snapshot: null), ReplayOptions.Default, CancellationToken.None).Steps.Length;
    }

    // A row that leaves names open, or finds fault, would not do the work that it is measured by.
    private void CheckThatAllIsBound()
    {
        var catalog = Catalog.Empty;
        foreach (var text in Workload.Schema.Concat(_texts))
        {
            var bound = SqlBinding.Bind(SqlParser.Parse(text, Options), catalog, Binding);
            catalog = bound.After;
            if (!bound.Problems.IsEmpty || bound.Uses.Any(use => use.Lookup is not Found))
                throw new InvalidOperationException("A text of the workload is not bound whole: " + text);
        }
    }

    private sealed class Source : SourceAnchor;
}
