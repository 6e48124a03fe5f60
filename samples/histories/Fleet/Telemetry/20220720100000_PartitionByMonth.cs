using System.Globalization;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Fleet.Telemetry;

[DbContext(typeof(TelemetryContext))]
[Migration("20220720100000_PartitionByMonth")]
public class PartitionByMonth : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        for (var month = 1; month <= 3; month++)
        {
            migrationBuilder.Sql(string.Format(
                CultureInfo.InvariantCulture,
                "CREATE TABLE telemetry.positions_2023_{0:00} PARTITION OF telemetry.positions FOR VALUES FROM ('2023-{0:00}-01') TO ('2023-{1:00}-01');",
                month,
                month + 1));
        }

        migrationBuilder.Sql("INSERT INTO telemetry.positions (vehicle_id, at, lat, lon) VALUES (1, '2023-02-03 04:05:06Z', 48.1, 11.5), (1, DEFAULT_AT, 0, 0);".Replace("DEFAULT_AT", "now()"));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DELETE FROM telemetry.positions;");
        migrationBuilder.Sql("DROP TABLE telemetry.positions_2023_01, telemetry.positions_2023_02, telemetry.positions_2023_03;");
    }
}
