namespace MigrationAnalyzers.Testing;

/// <summary>
/// The real PostgreSQL of a test assembly, as a class fixture or a collection fixture of xunit. All instances share the one
/// server of the process, so classes that ask for it still run in parallel; each test takes a database of its own.
/// </summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private PostgresServer? _server;

    /// <summary>The shared server.</summary>
    public PostgresServer Server => _server ?? throw new InvalidOperationException("The fixture is not initialized.");

    /// <inheritdoc/>
    public async Task InitializeAsync() => _server = await PostgresServer.SharedAsync();

    /// <summary>An empty database; the test disposes of it.</summary>
    public Task<TestDatabase> CreateDatabaseAsync() => Server.CreateDatabaseAsync();

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask; // the server serves the classes still to come, and ends with the process
}
