using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Histories.Fleet.Vehicles;

[DbContext(typeof(FleetContext))]
[Migration("20220605100000_CreateFleet")]
public class CreateFleet : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.EnsureSchema("fleet");
        migrationBuilder.CreateTable(
            name: "Vehicles",
            schema: "fleet",
            columns: table => new
            {
                Id = table.Column<int>(type: "integer", nullable: false)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                Plate = table.Column<string>(type: "text", nullable: false),
                Vin = table.Column<string>(type: "character(17)", fixedLength: true, maxLength: 17, nullable: true),
                Mileage = table.Column<long>(type: "bigint", nullable: false),
                OwnerUserId = table.Column<string>(type: "text", nullable: true),
                Extra = table.Column<string>(type: "jsonb", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Vehicles", x => x.Id);
                table.CheckConstraint("CK_Vehicles_Vin", "char_length(\"Vin\") = 17 OR \"Vin\" IS NULL");
            });
        migrationBuilder.CreateTable(
            name: "Trips",
            schema: "fleet",
            columns: table => new
            {
                Id = table.Column<Guid>(type: "uuid", nullable: false),
                VehicleId = table.Column<int>(type: "integer", nullable: false),
                DriverId = table.Column<string>(type: "text", nullable: false),
                StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                Distance = table.Column<double>(type: "double precision", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Trips", x => x.Id);
                table.ForeignKey("FK_Trips_Vehicles_VehicleId", x => x.VehicleId, "Vehicles", "Id", "fleet", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Trips_VehicleId", "Trips", "VehicleId", "fleet");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Trips", "fleet");
        migrationBuilder.DropTable("Vehicles", "fleet");
        migrationBuilder.DropSchema("fleet");
    }
}
