using System.Security.Cryptography;
using Npgsql;

namespace MigrationAnalyzers.Testing;

/// <summary>
/// A real PostgreSQL for tests, the judge of every doubt: the server named by the environment, else a throw-away one started from
/// installed binaries, else a container. Never skipped: without any of them it fails with one sentence that says what to install.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>The environment variable that names a running server: a connection string of a role that may create databases.</summary>
    public const string ConnectionVariable = "MIGRATION_ANALYZERS_TEST_CONNECTION";

    private const string HowToGetOne =
        "Tests against a real PostgreSQL need a server of version 13 or later: install one (Debian and Ubuntu: apt-get install postgresql; "
        + "macOS: brew install postgresql; Windows: the installer of postgresql.org), or start Docker, or set " + ConnectionVariable
        + " to the connection string of a role that may create databases.";

    private static readonly Lazy<Task<PostgresServer>> SharedServer = new(() => StartAsync());

    private readonly IAsyncDisposable? _owned;

    private PostgresServer(string connectionString, IAsyncDisposable? owned)
    {
        ConnectionString = connectionString;
        _owned = owned;
    }

    /// <summary>Leads to the maintenance database. Tests work in a database of their own: <see cref="CreateDatabaseAsync"/>.</summary>
    public string ConnectionString { get; }

    /// <summary>
    /// The one server of this process, started by the first who asks; test classes of one assembly share it. It ends with the
    /// process, however that ends, so nobody disposes of it.
    /// </summary>
    public static Task<PostgresServer> SharedAsync() => SharedServer.Value;

    /// <summary>Starts a server of one's own; disposing of it stops the server and deletes what it wrote.</summary>
    /// <exception cref="PostgresUnavailableException">There is no server, no installed binary and no container engine.</exception>
    public static async Task<PostgresServer> StartAsync(CancellationToken cancellationToken = default)
    {
        if (Environment.GetEnvironmentVariable(ConnectionVariable) is { Length: > 0 } given)
            return new(given, owned: null);

        if (PostgresBinaries.Find() is { } binaries)
        {
            var installed = await InstalledServer.StartAsync(binaries, cancellationToken);
            return new(installed.ConnectionString, installed);
        }

        if (await ContainerServer.TryStartAsync(cancellationToken) is { } container)
            return new(container.ConnectionString, container);

        throw new PostgresUnavailableException(HowToGetOne);
    }

    /// <summary>Creates an empty UTF-8 database with the C collation; disposing of it drops it, connected sessions and all.</summary>
    public async Task<TestDatabase> CreateDatabaseAsync(CancellationToken cancellationToken = default)
    {
        var name = "test_" + RandomNumberGenerator.GetHexString(16, lowercase: true);

        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(cancellationToken);
        // template0 and C: the same database on every machine, whatever locale the server was made with.
        await using var create = new NpgsqlCommand(
            $"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'", connection);
        await create.ExecuteNonQueryAsync(cancellationToken);

        return new(name, this);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _owned?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>No PostgreSQL can be had on this machine; the message says what to install.</summary>
public sealed class PostgresUnavailableException(string message) : Exception(message);
