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
    private static readonly string[] Judged = ["MIG5001", "MIG5002", "MIG5003", "MIG5004", "MIG5005", "MIG5006", "MIG5007", "MIG5009", "MIG5010", "MIG5011", "MIG5013", "MIG5014"];

    private const string Refused = "MIG5003";

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
            // What a migration would do that is refused, the server does not show.
            var shown = await ShownAsync(connection, cases[i]);
            var agrees = shown.Contains(Refused) ? said[i].Contains(Refused) : shown.SetEquals(said[i]);
            if (agrees != cases[i].Because is null)
                wrong.Add($"the server shows {string.Join(", ", shown)}; said is {string.Join(", ", said[i])}{(agrees ? ", which is no difference" : "")}: {cases[i]}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    // One compilation holds them all, each in a file and with a context of its own.
    private static async Task<SortedSet<string>[]> SaidAsync(List<DeploymentCase> cases)
    {
        var said = cases.Select(_ => new SortedSet<string>(StringComparer.Ordinal)).ToArray();
        var config = "migration_analyzers.postgres_version = 15\n" + string.Concat(Judged.Select(id => $"dotnet_diagnostic.{id}.severity = warning\n"));
        foreach (var finding in await RuleRunner.RunAsync(cases.Select((tested, i) => ($"{i}.cs", tested.Source($"Case{i}"))), config))
        {
            if (Judged.Contains(finding.Id) && finding.Location.SourceTree is { } tree)
                said[int.Parse(Path.GetFileNameWithoutExtension(tree.FilePath), CultureInfo.InvariantCulture)].Add(finding.Id);
        }

        return said;
    }

    private static async Task<SortedSet<string>> ShownAsync(NpgsqlConnection connection, DeploymentCase tested)
    {
        await ExecuteAsync(connection, "RESET ALL; DROP SCHEMA IF EXISTS other CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public;");
        await ExecuteAsync(connection, tested.Given);
        await using var transaction = await connection.BeginTransactionAsync();
        var before = await ServerState.ReadAsync(connection, isBefore: true);
        var cascades = false;
        void Notice(object sender, NpgsqlNoticeEventArgs notice) => cascades |= Deployed.IsCascade(notice.Notice);
        connection.Notice += Notice;
        try
        {
            foreach (var text in tested.Up)
                await ExecuteAsync(connection, text);
            var locks = await ServerState.LocksAsync(connection);
            await using var timeout = new NpgsqlCommand("SHOW lock_timeout", connection);
            var isLimited = (string?)await timeout.ExecuteScalarAsync() != "0";
            var rules = Deployed.RulesOf(before, await ServerState.ReadAsync(connection, isBefore: false), locks);
            if (cascades)
                rules.Add("MIG5014");
            if (isLimited)
                rules.Remove("MIG5011");
            return rules;
        }
        catch (PostgresException refusal) when (Deployed.RuleOf(refusal) is { } rule)
        {
            return [rule];
        }
        finally
        {
            connection.Notice -= Notice;
            await transaction.RollbackAsync();
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
