using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Fleet.Vehicles;

[DbContext(typeof(FleetContext))]
[Migration("20220901110000_FinishTrips")]
public class FinishTrips : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            UPDATE fleet."Trips" t
            SET "FinishedAt" = n.next_start
            FROM (
                SELECT "Id", lead("StartedAt") OVER (PARTITION BY "VehicleId" ORDER BY "StartedAt") AS next_start
                FROM fleet."Trips"
            ) n
            WHERE n."Id" = t."Id" AND t."FinishedAt" IS NULL AND n.next_start IS NOT NULL;
            """);
        migrationBuilder.Sql("""DO $$ BEGIN PERFORM "Plate", "UserName", "DistanceMeters" FROM park."DriverTrips" WHERE "FinishedAt" IS NULL; END $$;""");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
