using System.Globalization;
using MigrationAnalyzers.Oracle.Deployment;
using MigrationAnalyzers.Testing;
using MigrationAnalyzers.Tests;
using Microsoft.CodeAnalysis;
using Npgsql;

namespace MigrationAnalyzers.Oracle;

/// <summary>What a migration does to tables with rows: said if and only if the server shows it, by a refusal, a new file, a scan, a lock, or what its catalogs have afterwards.</summary>
[Collection(ServerCollection.Name)]
public sealed class DeploymentTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [Fact]
    public async Task What_a_migration_does_to_a_database_in_use_is_said_if_and_only_if_the_server_shows_it()
    {
        var cases = DeploymentCase.All().ToList();
        var said = await SaidAsync(cases);
        var wrong = new List<string>();
        await using var database = await postgres.Server.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        for (var i = 0; i < cases.Count; i++)
        {
            var shown = await ShownAsync(connection, cases[i]);
            var agrees = Deployed.Agree(shown, said[i]);
            if (agrees != cases[i].Because is null)
                wrong.Add($"the server shows {string.Join(", ", shown)}; said is {string.Join(", ", said[i])}{(agrees ? ", which is no difference" : "")}: {cases[i]}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    // One compilation holds them all, each in a file and with a context of its own.
    private static async Task<SortedSet<string>[]> SaidAsync(List<DeploymentCase> cases)
    {
        var said = cases.Select(_ => new SortedSet<string>(StringComparer.Ordinal)).ToArray();
        foreach (var finding in await RuleRunner.RunAsync(cases.Select((tested, i) => ($"{i}.cs", tested.Source($"Case{i}"))), Deployed.EditorConfig))
        {
            if (Deployed.Judged.Contains(finding.Id) && finding.Location.SourceTree is { } tree)
                said[int.Parse(Path.GetFileNameWithoutExtension(tree.FilePath), CultureInfo.InvariantCulture)].Add(finding.Id);
        }

        return said;
    }

    private static async Task<SortedSet<string>> ShownAsync(NpgsqlConnection connection, DeploymentCase tested)
    {
        await ExecuteAsync(connection, "RESET ALL; DROP SCHEMA IF EXISTS other CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public;");
        await ExecuteAsync(connection, tested.Given);
        await using var transaction = await connection.BeginTransactionAsync();
        try
        {
            return await Deployed.ShownAsync(connection, tested.Up);
        }
        catch (PostgresException refusal) when (Deployed.RuleOf(refusal) is { } rule)
        {
            return [rule];
        }
        finally
        {
            await transaction.RollbackAsync();
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
