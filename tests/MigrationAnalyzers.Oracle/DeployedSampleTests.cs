using System.Globalization;
using System.Text;
using MigrationAnalyzers.Oracle.Deployment;
using MigrationAnalyzers.Oracle.Samples;
using MigrationAnalyzers.Oracle.Server;
using MigrationAnalyzers.Testing;
using MigrationAnalyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql;
using Xunit.Abstractions;

namespace MigrationAnalyzers.Oracle;

/// <summary>
/// What each migration of the samples does to a database in use, EF Core's own operations and raw SQL alike, is said if and only if the server shows it. Every table that can have
/// rows has some. The table is written to deployed-report.txt beside the tests.
/// </summary>
[Collection(ServerCollection.Name)]
public sealed class DeployedSampleTests(PostgresFixture postgres, ITestOutputHelper output) : IClassFixture<PostgresFixture>
{
    [Fact]
    public async Task What_a_migration_of_a_sample_does_is_said_if_and_only_if_the_server_shows_it()
    {
        var results = new List<Result>();
        foreach (var sample in SampleHistory.All)
            await RunAsync(sample, results);

        var report = Print(results);
        output.WriteLine(report);
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "deployed-report.txt"), report);
        Assert.Empty(results.Where(result => result.Agrees != !DeployedExceptions.Reasons.ContainsKey(result.Key)).Select(result => result.Line()));
        Assert.Empty(DeployedExceptions.Reasons.Keys.Except(results.Select(result => result.Key), StringComparer.Ordinal));
    }

    private async Task RunAsync(SampleHistory sample, List<Result> results)
    {
        var said = await SaidAsync(sample);
        await using var database = await SampleDatabase.CreateAsync(postgres.Server, sample);
        foreach (var context in sample.Contexts)
        {
            using var migrations = ContextMigrations.Of(context, database.ConnectionString);
            foreach (var id in migrations.Ids)
            {
                var migration = migrations.Create(id);
                var commands = migration.UpOperations.SelectMany(operation => migrations.Commands(migration, operation)).ToList();

                // What must stand outside a transaction cannot be watched in one.
                if (!commands.Exists(command => command.OutsideTransaction))
                {
                    var ofMigration = said[migration.GetType().FullName!].ToHashSet(StringComparer.Ordinal);
                    var shown = await ShownAsync(database, commands, isFilled: true, ofMigration) ?? await ShownAsync(database, commands, isFilled: false, ofMigration);
                    results.Add(new(sample.Name, id, TypesOf(migration), shown!, ofMigration));
                }

                await database.BeginAsync();
                foreach (var (text, outside) in commands)
                    await database.RunAsync(text, outside);
                await database.CommitAsync();
            }
        }
    }

    // Null: the rows that were put in are in its way, and not for what is said.
    private static async Task<SortedSet<string>?> ShownAsync(SampleDatabase database, IEnumerable<(string Text, bool OutsideTransaction)> commands, bool isFilled, HashSet<string> said)
    {
        var sequences = await database.SequencesAsync();
        await database.BeginAsync();
        try
        {
            if (isFilled)
                await FilledTables.FillAsync(database);
            return await Deployed.ShownAsync(database.Connection, commands.Select(command => command.Text));
        }
        catch (PostgresException refusal) when (isFilled)
        {
            return Deployed.RuleOf(refusal) is { } rule && said.Contains(rule) ? [rule] : null;
        }
        finally
        {
            await database.RollbackAsync();
            await database.ExecuteAsync(sequences);
        }
    }

    private static async Task<ILookup<string, string>> SaidAsync(SampleHistory sample)
    {
        var baseline = sample.Baseline() is { } sql ? [("Baseline.schema.sql", sql)] : Array.Empty<(string, string)>();
        var said = new List<(string Class, string Rule)>();
        foreach (var finding in (await RuleRunner.RunAsync(sample.Sources(), Deployed.EditorConfig, baseline)).Where(finding => Deployed.Judged.Contains(finding.Id)))
        {
            var type = (await finding.Location.SourceTree!.GetRootAsync()).FindNode(finding.Location.SourceSpan).FirstAncestorOrSelf<ClassDeclarationSyntax>()!;
            said.Add((type.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()!.Name + "." + type.Identifier.ValueText, finding.Id));
        }

        return said.ToLookup(one => one.Class, one => one.Rule, StringComparer.Ordinal);
    }

    private static string TypesOf(Migration migration) => string.Join(", ", migration.UpOperations.Select(operation => operation.GetType().Name.Replace("Operation", "", StringComparison.Ordinal)).Distinct());

    private static string Print(List<Result> results)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{results.Count} migrations, {results.Count(result => result.Agrees)} agree");
        text.AppendLine("rule      shown  said  both");
        foreach (var rule in Deployed.Judged)
            text.AppendLine(CultureInfo.InvariantCulture, $"{rule,-8} {results.Count(result => result.Shown.Contains(rule)),6} {results.Count(result => result.Said.Contains(rule)),5} {results.Count(result => result.Shown.Contains(rule) && result.Said.Contains(rule)),5}");
        foreach (var result in results.Where(result => !result.Agrees))
            text.AppendLine("  " + result.Line());
        return text.ToString();
    }

    private const string WholeTable = "MIG5002";

    private sealed record Result(string Sample, string Id, string Operations, SortedSet<string> Shown, HashSet<string> Said)
    {
        public string Key => $"{Sample} {Id}";

        // Whether a WHERE leaves some of a few rows out is chance: where it is said that all rows change the server must show it, and no more.
        public bool Agrees => Deployed.Agree(Shown.Where(rule => rule != WholeTable || Said.Contains(rule)).ToHashSet(StringComparer.Ordinal), Said);

        public string Line() =>
            $"{Key} ({Operations}): shown and not said: {string.Join(", ", Shown.Except(Said))}; said and not shown: {string.Join(", ", Said.Except(Shown).Order())}; both: {string.Join(", ", Shown.Intersect(Said))}";
    }
}
