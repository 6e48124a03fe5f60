using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Fleet.Telemetry;

[DbContext(typeof(TelemetryContext))]
[Migration("20220620100000_CreateTelemetry")]
public class CreateTelemetry : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.EnsureSchema(name: "telemetry");
        migrationBuilder.Sql("""
            CREATE TABLE telemetry.positions (
                vehicle_id integer NOT NULL,
                at timestamptz NOT NULL,
                lat double precision NOT NULL CHECK (lat BETWEEN -90 AND 90),
                lon double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
                raw bytea NULL
            ) PARTITION BY RANGE (at);
            CREATE TABLE telemetry.positions_default PARTITION OF telemetry.positions DEFAULT;
            CREATE INDEX ON telemetry.positions (vehicle_id, at DESC);
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TABLE telemetry.positions;");
        migrationBuilder.Sql("DROP SCHEMA telemetry;");
    }
}
