using MigrationAnalyzers.Testing;
using Npgsql;

namespace MigrationAnalyzers.Schema.Tests.Binding;

/// <summary>PostgreSQL is the judge: a row has a finding if and only if the server refuses it for a name, and that name is among ours.</summary>
public sealed class ServerAgreementTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    // undefined column, table, schema, object, function; ambiguous column and alias; a foreign reference in FROM
    private static readonly string[] NameStates = ["42703", "42P01", "3F000", "42704", "42702", "42P09", "42883"];

    [Fact]
    public async Task Findings_are_what_the_server_refuses()
    {
        await using var database = await postgres.CreateDatabaseAsync();
        await database.ExecuteAsync("CREATE SCHEMA app;" + BindingCheck.Given + BindingCallRows.Makers);

        await using var connection = await database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var disagreements = new List<string>();
        var start = BindingCheck.Catalog(BindingCheck.Given + BindingCallRows.Makers);
        foreach (var marked in AllRows())
        {
            var (sql, _) = BindingCheck.Unmark(marked);
            var findings = BindingCheck.Findings(start, sql);
            var refusal = await RefusalOfAsync(connection, transaction, sql);
            if (refusal is not null && !NameStates.Contains(refusal.SqlState))
                disagreements.Add($"{sql}\n    refused for another reason: {refusal.SqlState} {refusal.MessageText}");
            else if (refusal is null && findings.Count > 0)
                disagreements.Add($"{sql}\n    accepted, but we call wrong: {string.Join(", ", findings.Select(use => use.Written))}");
            else if (refusal is not null && !findings.Exists(use => Names(refusal, use.Name.Text)))
                disagreements.Add($"{sql}\n    refused: {refusal.SqlState} {refusal.MessageText}, but we call wrong: {string.Join(", ", findings.Select(use => use.Written))}");
        }

        Assert.True(disagreements.Count == 0, string.Join("\n", disagreements));
    }

    // Hundreds of statements: a savepoint is cheaper than a transaction each.
    private static async Task<PostgresException?> RefusalOfAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, string sql)
    {
        await transaction.SaveAsync("before");
        try
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            await command.ExecuteNonQueryAsync();
            return null;
        }
        catch (PostgresException refusal)
        {
            return refusal;
        }
        finally
        {
            await transaction.RollbackAsync("before");
        }
    }

    private static bool Names(PostgresException refusal, string name) =>
        refusal.MessageText.Contains($"\"{name}\"", StringComparison.Ordinal)
        || refusal.MessageText.Contains($".{name}", StringComparison.Ordinal)
        || refusal.MessageText.Contains($"\"{name}.", StringComparison.Ordinal)
        || refusal.MessageText.StartsWith($"function {name}(", StringComparison.Ordinal)
        || refusal.MessageText.StartsWith($"tablesample method {name} ", StringComparison.Ordinal);

    private static IEnumerable<string> AllRows()
    {
        TheoryData<string, string>[] groups =
        [
            BindingRows.Columns, BindingRows.Relations, BindingRows.From, BindingRows.Queries, BindingRows.With,
            BindingDataRows.Insert, BindingDataRows.UpdateAndDelete, BindingDataRows.Merge, BindingDataRows.Indexes, BindingDataRows.CreateTable,
            BindingDataRows.AlterTable, BindingDataRows.ViewsAndDrops, BindingObjectRows.Objects, BindingObjectRows.Maintenance, BindingObjectRows.Code, BindingCallRows.Calls,
        ];
        return groups.SelectMany(group => group).Select(row => (string)row[0]);
    }
}
