using Histories.Booking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Booking.Migrations;

[DbContext(typeof(BookingContext))]
[Migration("20260106000000_ByProvider")]
public class ByProvider : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        if (ActiveProvider == "Microsoft.EntityFrameworkCore.SqlServer")
        {
            migrationBuilder.Sql("ALTER TABLE booking.Rooms ADD Notes nvarchar(max)");
        }

        if (migrationBuilder.ActiveProvider == "Npgsql.EntityFrameworkCore.PostgreSQL")
        {
            migrationBuilder.Sql("ALTER TABLE booking.\"Rooms\" ADD \"Notes\" text;");
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(migrationBuilder.ActiveProvider == "Microsoft.EntityFrameworkCore.SqlServer"
            ? "ALTER TABLE booking.Rooms DROP COLUMN Notes"
            : "ALTER TABLE booking.\"Rooms\" DROP COLUMN \"Notes\";");
    }
}
