using Histories.Booking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Booking.Migrations;

[DbContext(typeof(BookingContext))]
[Migration("20260109000000_LoyaltyTable")]
public class LoyaltyTable : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TABLE booking.loyalty (email text PRIMARY KEY, stays int NOT NULL DEFAULT 0, "LastStay" date);
            INSERT INTO booking.loyalty AS l (email, stays, "LastStay")
            SELECT guest_email, count(*), max("Departure") FROM booking."Reservations" GROUP BY guest_email
            ON CONFLICT (email) DO UPDATE SET stays = l.stays + excluded.stays, "LastStay" = GREATEST(l."LastStay", excluded."LastStay");
            """);
        migrationBuilder.Sql("""WITH top AS (SELECT email FROM booking.loyalty ORDER BY stays DESC LIMIT 3) UPDATE booking."Reservations" r SET "Wishes" = r."Wishes" || '{"Vip": true}' FROM top WHERE top.email = r.guest_email;""");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TABLE IF EXISTS booking.loyalty;");
    }
}
