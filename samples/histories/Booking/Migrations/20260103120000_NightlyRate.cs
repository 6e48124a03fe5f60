using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Histories.Booking.Migrations
{
    /// <inheritdoc />
    public partial class NightlyRate : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<decimal>(
                name: "NightlyRate",
                schema: "booking",
                table: "Rooms",
                type: "numeric",
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.Sql("UPDATE booking.\"Rooms\" SET \"NightlyRate\" = 45 + 30 * \"Beds\" WHERE \"RetiredOn\" IS NULL;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "NightlyRate",
                schema: "booking",
                table: "Rooms");
        }
    }
}
