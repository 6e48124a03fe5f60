using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using MigrationAnalyzers.Benchmarks;
using MigrationAnalyzers.Sql.Parsing;

// --cold-once: the first parse of this process, in milliseconds, of one statement or of a text with statements of many kinds. --cold: that in fresh processes, the median.
if (args is ["--cold-once", var what])
{
    var text = what == "statement" ? Workload.FirstStatement : Workload.Migrations[0];
    var start = Stopwatch.GetTimestamp();
    var statements = SqlParser.Parse(text, ParseOptions.Default).Statements.Length;
    Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    return statements > 0 ? 0 : 1;
}

if (args is ["--cold"])
{
    foreach (var first in new[] { "statement", "text" })
    {
        var times = Enumerable.Range(0, 15).Select(_ => Cold(first)).Order().ToList();
        Console.WriteLine($"first {first} of a cold process, JIT included: median {times[times.Count / 2]:0.0} ms, fastest {times[0]:0.0} ms");
    }

    return 0;
}

// --edit: each kind of edit a few times, the median; a first look at EditBenchmarks in seconds.
if (args is ["--edit"])
{
    foreach (var migrations in new[] { 250, 1000 })
    {
        foreach (var edited in new[] { "first", "middle", "last" })
        {
            var benchmarks = new EditBenchmarks { Migrations = migrations, Edited = edited };
            benchmarks.Setup();
            Console.WriteLine($"{migrations} migrations, {edited}: data {Edit(benchmarks.Change_data)}, schema {Edit(benchmarks.Change_schema)}, half typed {Edit(benchmarks.Half_typed_SQL)}");
        }
    }

    return 0;
}

Console.WriteLine($"migrations: {Workload.Migrations.Sum(text => text.Length):N0} characters in {Workload.Migrations.Length} texts; bodies: {Workload.Bodies.Sum(text => text.Length):N0}");
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(4).WithIterationCount(12);
BenchmarkSwitcher.FromAssembly(typeof(Workload).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
return 0;

static string Edit(Func<int> edit)
{
    const int times = 25;
    var taken = new List<double>();
    for (var i = 0; i < times; i++)
    {
        var start = Stopwatch.GetTimestamp();
        edit();
        taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    var before = GC.GetTotalAllocatedBytes(precise: true);
    edit();
    var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6;
    taken.Sort();
    return $"median {taken[times / 2]:0.0} ms, fastest {taken[0]:0.0} ms, {allocated:0.0} MB";
}

static double Cold(string what)
{
    using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, $"--cold-once {what}") { RedirectStandardOutput = true })!;
    var line = process.StandardOutput.ReadLine();
    process.WaitForExit();
    return double.Parse(line!, CultureInfo.InvariantCulture);
}
