using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Histories.Booking.Migrations
{
    /// <inheritdoc />
    public partial class Squashed : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "booking");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:Enum:booking.ReservationState", "Open,Confirmed,Cancelled");

            migrationBuilder.CreateTable(
                name: "Rooms",
                schema: "booking",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Number = table.Column<string>(type: "text", nullable: false),
                    Beds = table.Column<int>(type: "integer", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: true, computedColumnSql: "'Room ' || \"Number\"", stored: true),
                    RetiredOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rooms", x => x.Id);
                    table.CheckConstraint("CK_Rooms_Beds", "\"Beds\" BETWEEN 1 AND 8");
                });

            migrationBuilder.CreateTable(
                name: "Reservations",
                schema: "booking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoomId = table.Column<int>(type: "integer", nullable: false),
                    Arrival = table.Column<DateOnly>(type: "date", nullable: false),
                    Departure = table.Column<DateOnly>(type: "date", nullable: false),
                    BookedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    Guest_Name = table.Column<string>(type: "text", nullable: false),
                    guest_email = table.Column<string>(type: "text", nullable: false),
                    Wishes = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reservations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reservations_Rooms_RoomId",
                        column: x => x.RoomId,
                        principalSchema: "booking",
                        principalTable: "Rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reservations_RoomId_Arrival",
                schema: "booking",
                table: "Reservations",
                columns: new[] { "RoomId", "Arrival" },
                filter: "guest_email <> ''");

            migrationBuilder.CreateIndex(
                name: "IX_Rooms_Number",
                schema: "booking",
                table: "Rooms",
                column: "Number",
                unique: true,
                filter: "\"RetiredOn\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Reservations",
                schema: "booking");

            migrationBuilder.DropTable(
                name: "Rooms",
                schema: "booking");

            // EF Core leaves types and schemas behind.
            migrationBuilder.Sql("DROP TYPE booking.\"ReservationState\";");
            migrationBuilder.DropSchema(name: "booking");
        }
    }
}
