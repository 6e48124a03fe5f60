using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using MigrationAnalyzers.Oracle.Engine;
using MigrationAnalyzers.Oracle.Literals;
using MigrationAnalyzers.Oracle.Mutants;
using MigrationAnalyzers.Oracle.Samples;
using MigrationAnalyzers.Schema.History;
using Xunit.Abstractions;

namespace MigrationAnalyzers.Oracle;

/// <summary>
/// What the first fix gives back as SQL it gives back as C#, to the byte, in every way to write it. For each text of the samples one name without its quotes in every form, and
/// mutants of the other kinds in some; MIGRATION_ANALYZERS_ORACLE=full takes all. The table is written to literals-report.txt beside the tests.
/// </summary>
public sealed class LiteralTests(ITestOutputHelper output)
{
    // How many of the forms a mutant that is not about missing quotes is written in.
    private const int SomeForms = 3;

    [Fact]
    public async Task Fixes_give_the_file_back_to_the_byte_in_every_literal()
    {
        var isFull = Environment.GetEnvironmentVariable("MIGRATION_ANALYZERS_ORACLE") == "full";
        var results = new ConcurrentBag<(WrittenMutant Mutant, string? Failure)>();
        foreach (var sample in SampleHistory.All)
        {
            var mutants = MutantsOf(sample, isFull);
            var project = await WrittenProject.OfAsync(mutants);
            await Parallel.ForEachAsync(mutants, async (mutant, _) => results.Add((mutant, await project.WhyNotMendedAsync(mutant))));
        }

        var report = Print(results);
        output.WriteLine(report);
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "literals-report.txt"), report);

        Assert.All(LiteralForm.All, form => Assert.Contains(results, result => result.Mutant.Form == form));
        Assert.Empty(results.Where(result => result.Failure is not null).Select(result => $"{result.Mutant}: {result.Failure}").Take(10));
    }

    [Fact]
    public async Task The_compiler_reports_it_and_the_editor_mends_it_in_every_literal()
    {
        var results = new ConcurrentBag<(WrittenMutant Mutant, string? Failure)>();
        foreach (var sample in SampleHistory.All)
        {
            var mutants = DrivenMutantsOf(sample);
            var project = await DrivenProject.OfAsync(sample, mutants);
            await Parallel.ForEachAsync(mutants, async (mutant, _) => results.Add((mutant, await project.WhyNotMendedAsync(mutant))));
        }

        var report = Print(results);
        output.WriteLine(report);
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "driven-literals-report.txt"), report);

        Assert.All(LiteralForm.All, form => Assert.Contains(results, result => result.Mutant.Form == form));
        Assert.Empty(results.Where(result => result.Failure is not null).Select(result => $"{result.Mutant}: {result.Failure}").Take(10));
    }

    // Texts that leave the schema as it is can run once more after the migration they stand in, all of them in one history.
    private static List<WrittenMutant> DrivenMutantsOf(SampleHistory sample)
    {
        var mutants = new List<WrittenMutant>();
        var turn = 0;
        var engine = EngineHistory.Of(sample);
        foreach (var context in sample.Contexts)
        {
            foreach (var migration in engine.Replayed(context).Migrations.Select(migration => migration.Migration.Id))
            {
                foreach (var text in engine.Texts(context, migration, MigrationDirection.Up).Where(text => EngineHistory.IsWhole(text) && ReferenceEquals(text.Step.Before, text.Step.After)))
                {
                    var place = engine.After(context, migration)!;
                    foreach (var mutant in MutantMaker.Of(text.Text!, _ => false, seed: text.Text!.Length, atMost: 1))
                    {
                        if (mutant.Kind == MutantKind.QualifierDropped || MendedBy(place, text.Text!, mutant) is not { } said)
                            continue;
                        foreach (var form in Enumerable.Range(turn += SomeForms, SomeForms).Select(i => LiteralForm.All[i % LiteralForm.All.Count]))
                        {
                            var name = "M" + mutants.Count.ToString(CultureInfo.InvariantCulture);
                            var written = new WrittenMutant(text, mutant, said, form, name) { Context = "global::" + context.FullName, After = migration };
                            if (written.IsPossible)
                                mutants.Add(written);
                        }
                    }
                }
            }
        }

        return mutants;
    }

    private static List<WrittenMutant> MutantsOf(SampleHistory sample, bool isFull)
    {
        var mutants = new List<WrittenMutant>();
        var turn = 0;
        foreach (var text in EngineHistory.Of(sample).WholeTexts())
        {
            // Names in quotes are names whatever the word; of the others only a server knows.
            foreach (var mutant in MutantMaker.Of(text.Text!, _ => false, seed: text.Text!.Length, isFull ? int.MaxValue : 1))
            {
                if (mutant.Kind == MutantKind.QualifierDropped || MendedBy(text, text.Text!, mutant) is not { } said)
                    continue;
                var forms = mutant.Kind == MutantKind.QuotesRemoved || isFull ? LiteralForm.All : Enumerable.Range(turn += SomeForms, SomeForms).Select(i => LiteralForm.All[i % LiteralForm.All.Count]);
                foreach (var form in forms)
                {
                    var written = new WrittenMutant(text, mutant, said, form, "M" + mutants.Count.ToString(CultureInfo.InvariantCulture));
                    if (written.IsPossible)
                        mutants.Add(written);
                }
            }
        }

        return mutants;
    }

    private static Said? MendedBy(EngineText place, string original, Mutant mutant)
    {
        var verdict = new Verdict("", original, mutant, Refusal: null, EngineHistory.Judge(place, mutant.Text));
        return verdict.IsRestored ? verdict.FirstSaid : null;
    }

    private static string Print(IReadOnlyCollection<(WrittenMutant Mutant, string? Failure)> results)
    {
        var text = new StringBuilder();
        text.AppendLine("form                            quotes removed  restored  other mutants  restored");
        foreach (var form in LiteralForm.All)
        {
            var of = results.Where(result => result.Mutant.Form == form).ToLookup(result => result.Mutant.Kind == MutantKind.QuotesRemoved);
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{form.Name,-30} {of[true].Count(),15} {of[true].Count(result => result.Failure is null),9} {of[false].Count(),14} {of[false].Count(result => result.Failure is null),9}");
        }

        foreach (var (mutant, failure) in results.Where(result => result.Failure is not null))
            text.AppendLine(CultureInfo.InvariantCulture, $"{mutant}: {failure}");
        return text.ToString();
    }
}
