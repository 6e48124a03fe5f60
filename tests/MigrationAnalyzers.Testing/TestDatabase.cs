using Npgsql;

namespace MigrationAnalyzers.Testing;

/// <summary>A database of one test, dropped when the test is done with it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly PostgresServer _server;
    private readonly NpgsqlDataSource _source;

    internal TestDatabase(string name, PostgresServer server)
    {
        Name = name;
        _server = server;
        ConnectionString = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = name }.ConnectionString;
        _source = NpgsqlDataSource.Create(ConnectionString);
    }

    public string Name { get; }

    public string ConnectionString { get; }

    /// <summary>An open connection; the caller disposes of it.</summary>
    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken = default) =>
        _source.OpenConnectionAsync(cancellationToken);

    /// <summary>Runs one or several statements as one simple query, as EF Core runs the text of <c>migrationBuilder.Sql</c>.</summary>
    /// <exception cref="PostgresException">The server refused it; <see cref="PostgresException.SqlState"/> says why.</exception>
    public async Task ExecuteAsync(string sql, CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>
    /// What the server says of a text: null if it accepts it, else its refusal. The text runs in a transaction that is rolled
    /// back, so the database stays as it was.
    /// </summary>
    public async Task<PostgresException?> RefusalOfAsync(string sql, CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
            return null;
        }
        catch (PostgresException refusal)
        {
            return refusal;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();

        await using var connection = new NpgsqlConnection(_server.ConnectionString);
        await connection.OpenAsync();
        // FORCE: pools that a test leaves behind must not keep the database alive.
        await using var drop = new NpgsqlCommand($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)", connection);
        await drop.ExecuteNonQueryAsync();
    }
}
