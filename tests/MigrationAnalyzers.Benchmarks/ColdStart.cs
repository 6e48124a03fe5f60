using System.Diagnostics;
using System.Globalization;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Parsing;

namespace MigrationAnalyzers.Benchmarks;

/// <summary>What the first of something takes in a process that has done nothing yet, just-in-time compiling included.</summary>
internal static class ColdStart
{
    private const int Processes = 15;

    private static readonly (string Name, string Description)[] Kinds =
    [
        ("statement", "first statement parsed"),
        ("text", "first text with statements of many kinds parsed"),
        ("question", "first question to the built-in catalog: the functions called now"),
        ("binding", "first statement parsed and bound"),
    ];

    /// <summary>Each kind in fresh processes; writes medians.</summary>
    public static void Run()
    {
        foreach (var (name, description) in Kinds)
        {
            var times = Enumerable.Range(0, Processes).Select(_ => InProcess(name)).Order().ToList();
            Console.WriteLine($"{description}, in a cold process, JIT included: median {times[Processes / 2]:0.0} ms, fastest {times[0]:0.0} ms");
        }
    }

    /// <summary>Does it here, and gives the milliseconds that it took.</summary>
    public static double Measure(string kind)
    {
        var text = kind == "text" ? Workload.Migrations[0] : Workload.FirstStatement;
        var start = Stopwatch.GetTimestamp();
        var isDone = kind switch
        {
            "question" => BuiltInCatalog.For(15).FindFunctions("pg_catalog", "now").Length > 0,
            "binding" => SqlBinding.Bind(SqlParser.Parse(text, ParseOptions.Default), Catalog.Empty, BindingOptions.Default).Uses.Length > 0,
            _ => SqlParser.Parse(text, ParseOptions.Default).Statements.Length > 0,
        };
        var taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return isDone ? taken : throw new InvalidOperationException(kind + " gave nothing.");
    }

    private static double InProcess(string kind)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, $"--cold-once {kind}") { RedirectStandardOutput = true })!;
        var line = process.StandardOutput.ReadLine();
        process.WaitForExit();
        return double.Parse(line!, CultureInfo.InvariantCulture);
    }
}
