using Histories.Booking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Booking.Migrations;

[DbContext(typeof(BookingContext))]
[Migration("20260102000000_SeedRooms")]
public class SeedRooms : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // No schema here: the default schema of the model does not reach raw SQL.
        migrationBuilder.Sql("""
            INSERT INTO booking."Rooms" ("Number", "Beds")
            SELECT (100 * f + n)::text, 1 + n % 3
            FROM generate_series(1, 3) AS f, generate_series(1, 4) AS n;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""DELETE FROM booking."Rooms" WHERE "Number" ~ '^[123]0[1-4]$'; """);
    }
}
