using Microsoft.EntityFrameworkCore;

namespace Histories.Fleet;

/// <summary>Three contexts share one database: identity, the fleet itself, and what the vehicles send. They name each other's tables in raw SQL.</summary>
public class IdentityContext(DbContextOptions<IdentityContext> options) : DbContext(options)
{
}

/// <summary>Vehicles and trips, in schema fleet.</summary>
public class FleetContext(DbContextOptions<FleetContext> options) : DbContext(options)
{
}

/// <summary>Positions, in schema telemetry.</summary>
public class TelemetryContext(DbContextOptions<TelemetryContext> options) : DbContext(options)
{
}
