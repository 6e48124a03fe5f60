using System.Globalization;
using MigrationAnalyzers.Testing;
using MigrationAnalyzers.Tests;
using Microsoft.EntityFrameworkCore.Migrations;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace MigrationAnalyzers.Oracle.Transactions;

/// <summary>
/// EF Core's transactions and scripts: a migration that <c>Migrate()</c> cannot apply is reported, one that only its scripts cannot apply, or apply otherwise, is
/// reported as MIG2008, and nothing else is.
/// </summary>
public sealed class TransactionTests
{
    [Fact]
    public async Task A_migration_is_reported_if_and_only_if_EF_Core_fails_to_apply_it()
    {
        await using var server = await PostgresServer.StartAsync(); // some cases change the server itself
        var cases = TransactionCase.All().ToList();
        var said = Task.Run(() => SaidAsync(cases));
        var migrated = Task.Run(() => AppliedCases.MigrateAsync(cases, server));
        var plain = Task.Run(() => AppliedCases.RunScriptsAsync(cases, MigrationsSqlGenerationOptions.Default, server));
        var idempotent = Task.Run(() => AppliedCases.RunScriptsAsync(cases, MigrationsSqlGenerationOptions.Idempotent, server));
        await Task.WhenAll(said, migrated, plain, idempotent);

        var wrong = new List<string>();
        for (var i = 0; i < cases.Count; i++)
        {
            var disagreement = Disagreement((await said)[i], (await migrated)[i], (await plain)[i], (await idempotent)[i]);
            if (disagreement is null != cases[i].Because is null)
                wrong.Add($"{disagreement ?? "agrees by now"}: {cases[i]}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    // One compilation holds them all, each in a file and with a context of its own. Judged is what is said of names and SQL: that so many contexts share ids is this test's doing.
    private static async Task<List<string>[]> SaidAsync(List<TransactionCase> cases)
    {
        var said = cases.Select(_ => new List<string>()).ToArray();
        foreach (var finding in await RuleRunner.RunAsync(cases.Select((tested, i) => ($"{i}.cs", tested.Source($"Case{i}")))))
        {
            if (finding.Severity >= DiagnosticSeverity.Warning && (finding.Id.StartsWith("MIG1", StringComparison.Ordinal) || finding.Id.StartsWith("MIG2", StringComparison.Ordinal)))
                said[int.Parse(Path.GetFileNameWithoutExtension(finding.Location.SourceTree!.FilePath), CultureInfo.InvariantCulture)].Add(finding.Id);
        }

        return said;
    }

    private static string? Disagreement(List<string> ids, Outcome migrated, Outcome plain, Outcome idempotent)
    {
        var isReported = ids.Exists(id => id != "MIG2008");
        if (isReported != migrated.Refusal is not null)
            return $"Migrate says {migrated.Refusal ?? "nothing"}, we say {string.Join(", ", ids)}";
        if (isReported)
            return null;

        var breaks = plain.Refusal is not null || idempotent.Refusal is not null || plain.Check != migrated.Check || idempotent.Check != migrated.Check;
        return breaks == ids.Count > 0 ? null : $"scripts say {plain.Refusal} {idempotent.Refusal} {plain.Check} {idempotent.Check}, we say {string.Join(", ", ids)}";
    }
}
