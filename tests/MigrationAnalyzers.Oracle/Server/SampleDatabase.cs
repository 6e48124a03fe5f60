using MigrationAnalyzers.Oracle.Samples;
using MigrationAnalyzers.Testing;
using Npgsql;

namespace MigrationAnalyzers.Oracle.Server;

/// <summary>A database with a sample history on its way up, and one session that tries texts on it without leaving a trace.</summary>
internal sealed class SampleDatabase : IAsyncDisposable
{
    private const string Savepoint = "try";

    private readonly TestDatabase _database;
    private readonly NpgsqlConnection _connection;
    private NpgsqlTransaction? _transaction;

    private SampleDatabase(TestDatabase database, NpgsqlConnection connection)
    {
        _database = database;
        _connection = connection;
    }

    public string ConnectionString => _database.ConnectionString;

    /// <summary>The session.</summary>
    public NpgsqlConnection Connection => _connection;

    /// <summary>An empty database, or one with the sample's baseline.</summary>
    public static async Task<SampleDatabase> CreateAsync(PostgresServer server, SampleHistory sample)
    {
        var database = await server.CreateDatabaseAsync();
        if (sample.Baseline() is { } baseline)
            await database.ExecuteAsync(baseline);
        return new(database, await database.OpenAsync());
    }

    /// <summary>Opens the transaction of a migration.</summary>
    public async Task BeginAsync() => _transaction = await _connection.BeginTransactionAsync();

    /// <summary>Ends it for good.</summary>
    public async Task CommitAsync()
    {
        await _transaction!.CommitAsync();
        _transaction = null;
    }

    /// <summary>Takes it back.</summary>
    public async Task RollbackAsync()
    {
        await _transaction!.RollbackAsync();
        _transaction = null;
    }

    /// <summary>Runs a command of the history; outside the transaction if it must.</summary>
    public async Task RunAsync(string sql, bool outsideTransaction)
    {
        if (outsideTransaction)
            await CommitAsync();
        await ExecuteAsync(sql);
        if (outsideTransaction)
            await BeginAsync();
    }

    /// <summary>What the server says of a text at this point: null if it accepts it. Its effect is taken back.</summary>
    public async Task<PostgresException?> TryAsync(string sql)
    {
        await _transaction!.SaveAsync(Savepoint);
        try
        {
            await ExecuteAsync(sql);
            return null;
        }
        catch (PostgresException refusal)
        {
            return refusal;
        }
        finally
        {
            await _transaction.RollbackAsync(Savepoint);
            await _transaction.ReleaseAsync(Savepoint);
            await ExecuteAsync("DEALLOCATE ALL"); // prepared statements stay when a transaction is taken back
        }
    }

    /// <summary>Runs a text at this point and keeps what it does, if the server accepts it.</summary>
    public async Task KeepAsync(string sql)
    {
        await _transaction!.SaveAsync(Savepoint);
        try
        {
            await ExecuteAsync(sql);
        }
        catch (PostgresException)
        {
            await _transaction.RollbackAsync(Savepoint);
        }

        await _transaction.ReleaseAsync(Savepoint);
    }

    /// <summary>The names of all columns and relations, of whatever schema: some are words that PostgreSQL also uses as keywords.</summary>
    public async Task<HashSet<string>> NamesAsync() => [.. await StringsAsync(
        """
        SELECT a.attname::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema' AND a.attnum > 0
        UNION SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
        """)];

    /// <summary>PostgreSQL's keywords.</summary>
    public async Task<HashSet<string>> KeywordsAsync() => [.. await StringsAsync("SELECT word FROM pg_get_keywords()")];

    /// <summary>The statements that put every sequence back where it stands now: a rollback does not.</summary>
    public async Task<string> SequencesAsync() => string.Join(";\n", await StringsAsync(
        """
        SELECT format('SELECT setval(%L, %s, %L)', format('%I.%I', schemaname, sequencename), coalesce(last_value, start_value), last_value IS NOT NULL)
        FROM pg_sequences
        """));

    /// <summary>Runs a text that needs no verdict.</summary>
    public async Task ExecuteAsync(string sql)
    {
        if (sql.Length == 0)
            return;
        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The rows of a query.</summary>
    public async IAsyncEnumerable<NpgsqlDataReader> RowsAsync(string query)
    {
        await using var command = new NpgsqlCommand(query, _connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            yield return reader;
    }

    public async ValueTask DisposeAsync()
    {
        if (_transaction is not null)
            await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task<List<string>> StringsAsync(string query)
    {
        var strings = new List<string>();
        await foreach (var row in RowsAsync(query))
            strings.Add(row.GetString(0));
        return strings;
    }
}
