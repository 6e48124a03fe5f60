using Histories.Booking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Booking.Migrations;

[DbContext(typeof(BookingContext))]
[Migration("20260103000000_ReservationState")]
public class ReservationState : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(name: "State", schema: "booking", table: "Reservations", type: "booking.\"ReservationState\"", nullable: false, defaultValueSql: "'Open'::booking.\"ReservationState\"");
        migrationBuilder.Sql("UPDATE booking.\"Reservations\" SET \"State\" = 'Confirmed' WHERE \"Departure\" < CURRENT_DATE AND \"State\" = 'Open'::booking.\"ReservationState\";");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(name: "State", schema: "booking", table: "Reservations");
    }
}
