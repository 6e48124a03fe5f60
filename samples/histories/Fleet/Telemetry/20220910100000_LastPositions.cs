using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Fleet.Telemetry;

[DbContext(typeof(TelemetryContext))]
[Migration("20220910100000_LastPositions")]
public class LastPositions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE VIEW telemetry.last_positions AS
            SELECT v."Id" AS vehicle_id, v."Plate" AS plate, p.at, p.lat, p.lon
            FROM park."Vehicles" v
            LEFT JOIN LATERAL (
                SELECT at, lat, lon FROM telemetry.positions WHERE vehicle_id = v."Id" ORDER BY at DESC LIMIT 1
            ) p ON true;
            ALTER VIEW telemetry.last_positions OWNER TO CURRENT_USER;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP VIEW IF EXISTS telemetry.last_positions;");
    }
}
