using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Fleet.Vehicles;

[DbContext(typeof(FleetContext))]
[Migration("20220815100000_TripsView")]
public class TripsView : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var sql = @"CREATE VIEW park.""DriverTrips"" AS
            SELECT u.""UserName"", v.""Plate"", t.*
            FROM fleet.""Trips"" t
            JOIN park.""Vehicles"" v ON t.""VehicleId"" = v.""Id""
            LEFT JOIN ""AspNetUsers"" u ON u.""Id"" = t.""DriverId"";";
        migrationBuilder.Sql(sql);
        migrationBuilder.Sql(@"CREATE RULE ignore_delete AS ON DELETE TO park.""DriverTrips"" DO INSTEAD NOTHING;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP VIEW park.\"DriverTrips\";");
    }
}
