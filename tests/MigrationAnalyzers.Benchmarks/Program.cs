using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using MigrationAnalyzers.Benchmarks;

// --cold-once: what the first of something takes in this process, in milliseconds. --cold: that in fresh processes, the median.
if (args is ["--cold-once", var what])
{
    Console.WriteLine(ColdStart.Measure(what).ToString(CultureInfo.InvariantCulture));
    return 0;
}

if (args is ["--cold"])
{
    ColdStart.Run();
    return 0;
}

// --edit: each kind of edit a few times, the median; a first look at EditBenchmarks in seconds. --edit 1000 middle 200: data alone, that many times.
if (args is ["--edit", var history, var where, var rounds])
{
    var benchmarks = new EditBenchmarks { Migrations = int.Parse(history, CultureInfo.InvariantCulture), Edited = where };
    benchmarks.Setup();
    var times = int.Parse(rounds, CultureInfo.InvariantCulture);
    Edit(benchmarks.Change_data, times);
    Console.WriteLine($"nothing {Edit(benchmarks.Change_data_for_nobody, times)}, data {Edit(benchmarks.Change_data, times)}");
    return 0;
}

if (args is ["--edit"])
{
    foreach (var migrations in new[] { 250, 1000 })
    {
        foreach (var edited in new[] { "first", "middle", "last" })
        {
            var benchmarks = new EditBenchmarks { Migrations = migrations, Edited = edited };
            benchmarks.Setup();
            Console.WriteLine($"{migrations} migrations, {edited}: nothing {Edit(benchmarks.Change_data_for_nobody)}, data {Edit(benchmarks.Change_data)}, schema {Edit(benchmarks.Change_schema)}, half typed {Edit(benchmarks.Half_typed_SQL)}");
        }
    }

    return 0;
}

// --quick: the rows of FrontEndBenchmarks in turn, in processor time of all threads, which other work on the machine hardly changes; a first look in seconds.
if (args is ["--quick", ..])
{
    QuickLook.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 15, args.Length > 2 ? args[2] : null);
    return 0;
}

Console.WriteLine($"migrations: {Workload.Migrations.Sum(text => text.Length):N0} characters in {Workload.Migrations.Length} texts; bodies: {Workload.Bodies.Sum(text => text.Length):N0}");
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(4).WithIterationCount(12);
BenchmarkSwitcher.FromAssembly(typeof(Workload).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
return 0;

static string Edit(Func<int> edit, int times = 25)
{
    var taken = new List<double>();
    using var process = Process.GetCurrentProcess();
    var processor = process.TotalProcessorTime;
    for (var i = 0; i < times; i++)
    {
        var start = Stopwatch.GetTimestamp();
        edit();
        taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    process.Refresh();
    processor = process.TotalProcessorTime - processor;
    var before = GC.GetTotalAllocatedBytes(precise: true);
    edit();
    var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6;
    taken.Sort();
    return $"median {taken[times / 2]:0.0} ms, fastest {taken[0]:0.0} ms, processor {processor.TotalMilliseconds / times:0.0} ms, {allocated:0.0} MB";
}
