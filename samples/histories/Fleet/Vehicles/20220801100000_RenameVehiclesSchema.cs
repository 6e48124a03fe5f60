using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Fleet.Vehicles;

[DbContext(typeof(FleetContext))]
[Migration("20220801100000_RenameVehiclesSchema")]
public class RenameVehiclesSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.EnsureSchema("park");
        migrationBuilder.RenameTable(name: "Vehicles", schema: "fleet", newName: "Vehicles", newSchema: "park");
        migrationBuilder.Sql(@"ALTER TABLE fleet.""VehicleGroups"" SET SCHEMA park;");
        migrationBuilder.Sql(@"UPDATE park.""Vehicles"" SET ""Mileage"" = ""Mileage"" + coalesce((SELECT sum(t.""DistanceMeters"") / 1000 FROM fleet.""Trips"" t WHERE t.""VehicleId"" = park.""Vehicles"".""Id""), 0);");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"ALTER TABLE park.""VehicleGroups"" SET SCHEMA fleet;");
        migrationBuilder.RenameTable(name: "Vehicles", schema: "park", newName: "Vehicles", newSchema: "fleet");
        migrationBuilder.DropSchema("park");
    }
}
