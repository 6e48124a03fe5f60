using Histories.Booking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Booking.Migrations;

[DbContext(typeof(BookingContext))]
[Migration("20260105000000_Occupancy")]
public class Occupancy : Migration
{
    private const string Schema = "booking";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql($"""
            CREATE VIEW {Schema}."Occupancy" AS
            SELECT r."Number", d::date AS "Day", count(v."Id") AS "Booked", r."Beds"
            FROM {Schema}."Rooms" r
            CROSS JOIN generate_series(CURRENT_DATE, CURRENT_DATE + 30, interval '1 day') d
            LEFT JOIN {Schema}."Reservations" v ON v."RoomId" = r."Id" AND d >= v."Arrival" AND d < v."Departure"
            WHERE r."RetiredOn" IS NULL
            GROUP BY r."Id", d;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql($"DROP VIEW {Schema}.\"Occupancy\";");
    }
}
