using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Histories.Booking.Migrations
{
    /// <inheritdoc />
    public partial class Nights : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Nights",
                schema: "booking",
                table: "Reservations",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.Sql(@"UPDATE booking.""Reservations"" SET ""Nights"" = ""Departure"" - ""Arrival"";
                ALTER TABLE booking.""Reservations"" ALTER COLUMN ""Nights"" DROP DEFAULT, ADD CONSTRAINT ""CK_Reservations_Nights"" CHECK (""Nights"" >= 0);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Nights",
                schema: "booking",
                table: "Reservations");
        }
    }
}
