using MigrationAnalyzers.Testing;
using Npgsql;

namespace MigrationAnalyzers.Schema.Tests.Agreement;

/// <summary>Asks a running server again for what was recorded.</summary>
internal sealed class RecordedVerdicts : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly NpgsqlConnection _connection;
    private readonly bool _hasCheck;

    private RecordedVerdicts(TestDatabase database, NpgsqlConnection connection, bool hasCheck)
    {
        _database = database;
        _connection = connection;
        _hasCheck = hasCheck;
    }

    /// <summary>A server in whose database <paramref name="schema"/> was run.</summary>
    public static async Task<RecordedVerdicts> AskAsync(PostgresFixture postgres, string schema)
    {
        var database = await postgres.CreateDatabaseAsync();
        await database.ExecuteAsync(schema);
        var connection = await database.OpenAsync();
        await using var available = new NpgsqlCommand("SELECT 1 FROM pg_available_extensions WHERE name = 'plpgsql_check'", connection);
        var hasCheck = await available.ExecuteScalarAsync() is not null;
        if (hasCheck)
            await database.ExecuteAsync("CREATE EXTENSION plpgsql_check");
        return new(database, connection, hasCheck);
    }

    /// <summary>
    /// The SQLSTATE the server refuses the text with when it runs it, in a transaction that is rolled back; null: it accepts it. What plpgsql_check said is
    /// asked only of a server that has the extension, and taken as it was recorded of another one that accepts the text.
    /// </summary>
    public async Task<string?> OfAsync(BindingText text)
    {
        await using var transaction = await _connection.BeginTransactionAsync();
        try
        {
            await RunAsync(text.Text);
            if (text.IsOfCheck && !_hasCheck)
                return text.SqlState;
            if (text.IsOfCheck)
                await RunAsync(BindingCorpus.Check);
            return null;
        }
        catch (PostgresException refusal)
        {
            return refusal.SqlState;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task RunAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync();
    }
}
