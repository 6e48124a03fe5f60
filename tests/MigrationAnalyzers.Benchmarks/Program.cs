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

Console.WriteLine($"migrations: {Workload.Migrations.Sum(text => text.Length):N0} characters in {Workload.Migrations.Length} texts; bodies: {Workload.Bodies.Sum(text => text.Length):N0}");
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(4).WithIterationCount(12);
BenchmarkSwitcher.FromAssembly(typeof(Workload).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
return 0;

static double Cold(string what)
{
    using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, $"--cold-once {what}") { RedirectStandardOutput = true })!;
    var line = process.StandardOutput.ReadLine();
    process.WaitForExit();
    return double.Parse(line!, CultureInfo.InvariantCulture);
}
