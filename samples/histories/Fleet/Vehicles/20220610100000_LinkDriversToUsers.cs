using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Fleet.Vehicles;

[DbContext(typeof(FleetContext))]
[Migration("20220610100000_LinkDriversToUsers")]
public class LinkDriversToUsers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // AspNetUsers belongs to the identity context, which is migrated first.
        migrationBuilder.Sql(@"ALTER TABLE fleet.""Trips"" ADD CONSTRAINT ""FK_Trips_AspNetUsers_DriverId"" FOREIGN KEY (""DriverId"") REFERENCES public.""AspNetUsers"" (""Id"") NOT VALID;");
        migrationBuilder.Sql(@"ALTER TABLE fleet.""Trips"" VALIDATE CONSTRAINT ""FK_Trips_AspNetUsers_DriverId"";");
        migrationBuilder.Sql(@"
            UPDATE fleet.""Vehicles"" v
            SET ""OwnerUserId"" = u.""Id""
            FROM ""AspNetUsers"" u
            WHERE u.""NormalizedEmail"" = upper(v.""Extra"" ->> 'ownerEmail') AND v.""OwnerUserId"" IS NULL;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"ALTER TABLE fleet.""Trips"" DROP CONSTRAINT IF EXISTS ""FK_Trips_AspNetUsers_DriverId"";");
    }
}
