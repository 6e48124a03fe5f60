using System.Diagnostics;
using System.Globalization;
using System.Text;
using MigrationAnalyzers.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace MigrationAnalyzers.Oracle.Transactions;

/// <summary>What came of a case.</summary>
/// <param name="Refusal">Why it fails; null: it does not.</param>
/// <param name="Check">What its check says afterwards; null: it has none, or it failed.</param>
internal sealed record Outcome(string? Refusal, string? Check);

/// <summary>Applies cases, one after the other in one database, through EF Core's own migrator or through the scripts it writes.</summary>
internal static class AppliedCases
{
    private const string Mark = "@case ";
    private const string OpeningMark = "@opening";

    /// <summary>Through <c>Migrate()</c>.</summary>
    public static async Task<IReadOnlyList<Outcome>> MigrateAsync(IReadOnlyList<TransactionCase> cases, PostgresServer server)
    {
        await using var database = await server.CreateDatabaseAsync();
        var outcomes = new List<Outcome>();
        foreach (var tested in cases)
        {
            RawSqlContext.Use(tested);
            await using var context = new RawSqlContext(database.ConnectionString);
            await database.ExecuteAsync(context.Opening());
            var refusal = await RefusalAsync(context);
            // Each case has a session of its own, and what it leaves open ends with it.
            NpgsqlConnection.ClearPool((NpgsqlConnection)context.Database.GetDbConnection());
            outcomes.Add(new(refusal, refusal is null && tested.Check is { } check ? await AskAsync(database, check) : null));
        }

        return outcomes;
    }

    /// <summary>Through scripts, as people run them: psql reads each statement by statement.</summary>
    public static async Task<IReadOnlyList<Outcome>> RunScriptsAsync(IReadOnlyList<TransactionCase> cases, MigrationsSqlGenerationOptions options, PostgresServer server)
    {
        await using var database = await server.CreateDatabaseAsync();
        using var folder = new TemporaryFolder();
        await using var context = new RawSqlContext(database.ConnectionString);
        var all = new StringBuilder();
        for (var i = 0; i < cases.Count; i++)
        {
            RawSqlContext.Use(cases[i]);
            var file = Path.Combine(folder.Path, $"{i}.sql");
            await File.WriteAllTextAsync(file, context.Script(options));
            // A file of its own: what it leaves open, a string or a COPY, ends with it.
            all.Append(CultureInfo.InvariantCulture, $"""
                \c
                \warn {OpeningMark}
                SET client_min_messages = error;
                {context.Opening()}
                \c
                \warn {Mark}{i}
                \i {file}
                \c
                \echo {Mark}{i}
                {cases[i].Check};
                \echo {OpeningMark}

                """);
        }

        var path = Path.Combine(folder.Path, "all.sql");
        await File.WriteAllTextAsync(path, all.ToString());
        var (answers, errors) = await RunPsqlAsync(path, database);
        var (checks, refusals) = (Parts(answers, cases.Count), Parts(errors, cases.Count));
        return [.. cases.Select((tested, i) =>
        {
            var refusal = refusals[i].FirstOrDefault(IsError);
            return new Outcome(refusal, refusal is null && tested.Check is not null ? string.Join('\n', checks[i]) : null);
        })];
    }

    private static async Task<string?> RefusalAsync(RawSqlContext context)
    {
        try
        {
            await context.Database.MigrateAsync();
            return null;
        }
        catch (Exception refusal) when (refusal is NpgsqlException or InvalidOperationException or NotSupportedException)
        {
            return refusal.Message;
        }
    }

    private static async Task<(string Answers, string Errors)> RunPsqlAsync(string file, TestDatabase database)
    {
        var connection = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var start = new ProcessStartInfo("psql", ["-h", connection.Host!, "-p", connection.Port.ToString(CultureInfo.InvariantCulture), "-U", connection.Username!, "-d", database.Name, "-X", "-q", "-A", "-t", "-f", file])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["PGPASSWORD"] = connection.Password;
        start.Environment["LC_ALL"] = "C";
        using var psql = Process.Start(start)!;
        var answers = psql.StandardOutput.ReadToEndAsync();
        var errors = await psql.StandardError.ReadToEndAsync();
        await psql.WaitForExitAsync();
        Assert.True(psql.ExitCode == 0, errors);
        return (await answers, errors);
    }

    // What stands after the mark of each case.
    private static List<string>[] Parts(string output, int count)
    {
        var parts = Enumerable.Range(0, count).Select(_ => new List<string>()).ToArray();
        List<string>? part = null;
        var seen = 0;
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
                (part, seen) = (parts[int.Parse(line[Mark.Length..], CultureInfo.InvariantCulture)], seen + 1);
            else if (line == OpeningMark)
                part = null;
            else if (part is not null)
                part.Add(line);
            else
                Assert.False(IsError(line), line);
        }

        Assert.Equal(count, seen);
        return parts;
    }

    private static bool IsError(string line) => line.Contains("ERROR:", StringComparison.Ordinal) || line.Contains("FATAL:", StringComparison.Ordinal) || line.Contains(" error: ", StringComparison.Ordinal);

    private static async Task<string?> AskAsync(TestDatabase database, string query)
    {
        await using var connection = await database.OpenAsync();
        await using var command = new NpgsqlCommand(query, connection);
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}
