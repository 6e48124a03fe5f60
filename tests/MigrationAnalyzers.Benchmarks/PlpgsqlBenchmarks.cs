using BenchmarkDotNet.Attributes;
using MigrationAnalyzers.Sql.Parsing;

namespace MigrationAnalyzers.Benchmarks;

/// <summary>Function bodies: ours down to the names in every statement, beside the native PL/pgSQL compiler (which writes JSON and leaves the SQL in them as text).</summary>
[MemoryDiagnoser]
public class PlpgsqlBenchmarks
{
    private static readonly ParseOptions Options = new(15);

    private readonly string[] _texts = Workload.Bodies;
    private nint[] _native = [];

    /// <summary>Makes what the measured methods take.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _native = LibpgQuery.ToNative(_texts);
        if (!_native.All(LibpgQuery.ParsePlpgsql))
            throw new InvalidOperationException("A body of the workload is broken.");
    }

    /// <summary>PostgreSQL's own.</summary>
    [Benchmark(Baseline = true)]
    public int Native_plpgsql() => _native.Count(LibpgQuery.ParsePlpgsql);

    /// <summary>Tree and errors.</summary>
    [Benchmark]
    public int Parser()
    {
        var count = 0;
        foreach (var text in _texts)
            count += SqlParser.Parse(text, Options).Statements.Length;
        return count;
    }
}
