using System.Runtime;

namespace MigrationAnalyzers.Benchmarks;

/// <summary>
/// The rows of <see cref="FrontEndBenchmarks"/> in turn, in processor time of all threads of the process: other work on the machine changes it little, and the ratio
/// to the native parser in the same round less.
/// </summary>
internal static class QuickLook
{
    /// <summary>Runs so many rounds and writes medians; with a name, that row alone.</summary>
    public static void Run(int rounds, string? only)
    {
        var benchmarks = new FrontEndBenchmarks();
        benchmarks.Setup();
        (string Name, Action Body, List<double> Milliseconds, List<double> Ratios)[] rows =
        [
            Row("native raw parse", () => benchmarks.Native_raw_parse()),
            Row("lexer", () => benchmarks.Lexer()),
            Row("parser", () => benchmarks.Parser()),
            Row("parser and binder", () => benchmarks.Parser_and_binder()),
            Row("replay", () => benchmarks.Replay_of_history()),
        ];
        rows = [.. rows.Where(row => only is null || row.Name == only)];
        foreach (var row in rows)
            row.Body();

        for (var round = 0; round < rounds + 3; round++)
        {
            var native = 0.0;
            foreach (var row in rows)
            {
                // What the row before left behind is not this row's to clear away.
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var start = Environment.CpuUsage.TotalTime;
                row.Body();
                var taken = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
                native = native == 0 ? taken : native;
                if (round < 3)
                    continue; // not compiled to the end yet
                row.Milliseconds.Add(taken);
                row.Ratios.Add(taken / native);
            }
        }

        Console.WriteLine($"garbage collector: {(GCSettings.IsServerGC ? "server" : "workstation")}, {GCSettings.LatencyMode}");
        foreach (var row in rows)
        {
            row.Milliseconds.Sort();
            row.Ratios.Sort();
            var (bytes, collections) = (GC.GetTotalAllocatedBytes(precise: true), GC.CollectionCount(0));
            row.Body();
            bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
            collections = GC.CollectionCount(0) - collections;
            Console.WriteLine($"{row.Name,-18} median {Median(row.Milliseconds),6:0.0} ms, fastest {row.Milliseconds[0],6:0.0} ms, {Median(row.Ratios):0.00} times native; {bytes / 1e6:0.0} MB, {collections} collections");
        }
    }

    private static (string Name, Action Body, List<double> Milliseconds, List<double> Ratios) Row(string name, Action body) => (name, body, [], []);

    private static double Median(List<double> sorted) => sorted[sorted.Count / 2];
}
