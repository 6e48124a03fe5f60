using Histories.Booking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Booking.Migrations;

[DbContext(typeof(BookingContext))]
[Migration("20260107000000_NoOverlap")]
public class NoOverlap : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE EXTENSION IF NOT EXISTS btree_gist;");
        migrationBuilder.Sql("""
            ALTER TABLE booking."Reservations" ADD CONSTRAINT "EX_Reservations"
                EXCLUDE USING gist ("RoomId" WITH =, daterange("Arrival", "Departure", '[)') WITH &&)
                WHERE ("State" <> 'Cancelled');
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""ALTER TABLE booking."Reservations" DROP CONSTRAINT "EX_Reservations"; """);
    }
}
