using DotNet.Testcontainers.Builders;
using Testcontainers.PostgreSql;

namespace MigrationAnalyzers.Testing;

/// <summary>A throw-away server in a container, for machines with Docker and without PostgreSQL.</summary>
internal sealed class ContainerServer : IAsyncDisposable
{
    private const string Image = "postgres:17-alpine";

    private readonly PostgreSqlContainer _container;

    private ContainerServer(PostgreSqlContainer container) => _container = container;

    public string ConnectionString => _container.GetConnectionString();

    /// <summary>Starts the container, or returns null where no container engine answers.</summary>
    public static async Task<ContainerServer?> TryStartAsync(CancellationToken cancellationToken)
    {
        try
        {
            var container = new PostgreSqlBuilder(Image).WithDatabase("postgres").WithUsername("postgres").Build();
            await container.StartAsync(cancellationToken);
            return new(container);
        }
        catch (DockerUnavailableException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _container.DisposeAsync();
}
