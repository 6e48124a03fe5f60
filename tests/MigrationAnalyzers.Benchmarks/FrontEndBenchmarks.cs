using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
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

    /// <summary>Tree, names, and the catalog after each statement.</summary>
    [Benchmark]
    public int Parser_and_binder()
    {
        // New texts and a new migration: what was read of the same ones would be taken over.
        var place = new Place(new Source());
        SqlOperation Run(string sql) => new(place, new SqlFragment(new string(sql.AsSpan()), place), SuppressTransaction: false);
        var migration = new Migration("20240101000000_M", place, [.. Workload.Schema.Concat(_texts).Select(Run)], []);
        return Replay.Run(new("Benchmark", [migration], Snapshot: null), ReplayOptions.Default, CancellationToken.None).Steps.Length;
    }

    private sealed class Source : SourceAnchor;
}
