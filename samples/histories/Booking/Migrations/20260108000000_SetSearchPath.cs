using Histories.Booking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Booking.Migrations;

[DbContext(typeof(BookingContext))]
[Migration("20260108000000_SetSearchPath")]
public class SetSearchPath : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            SET LOCAL search_path TO booking;
            UPDATE "Rooms" SET "Notes" = 'checked' WHERE "Id" IN (SELECT "RoomId" FROM "Reservations" GROUP BY "RoomId" HAVING count(*) > 5);
            RESET search_path;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
