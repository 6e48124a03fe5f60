using Histories.Booking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Booking.Migrations;

[DbContext(typeof(BookingContext))]
[Migration("20260104000000_WishesBackfill")]
public class WishesBackfill : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"UPDATE booking.""Reservations""
        SET ""Wishes"" = jsonb_build_object('Quiet', false, 'Note', ""Guest_Name"" || ' <' || guest_email || '>')
        WHERE ""Wishes"" IS NULL OR NOT ""Wishes"" ? 'Quiet';");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
