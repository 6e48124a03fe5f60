using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Fleet.Vehicles;

[DbContext(typeof(FleetContext))]
[Migration("20220701100000_TripDistanceInMeters")]
public class TripDistanceInMeters : Migration
{
    private const string Update = "UPDATE fleet.\"Trips\" SET \"Distance\" = \"Distance\" * {factor} WHERE \"Distance\" IS NOT NULL;";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(sql: Update.Replace("{factor}", "1000"));
        migrationBuilder.RenameColumn("Distance", "Trips", "DistanceMeters", "fleet");
        migrationBuilder.Sql(suppressTransaction: false, sql: "ALTER TABLE fleet.\"Trips\" ALTER \"DistanceMeters\" TYPE bigint USING round(\"DistanceMeters\")::bigint;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("ALTER TABLE fleet.\"Trips\" ALTER \"DistanceMeters\" TYPE double precision;");
        migrationBuilder.RenameColumn("DistanceMeters", "Trips", "Distance", "fleet");
        migrationBuilder.Sql(sql: Update.Replace("{factor}", "0.001"));
    }
}
