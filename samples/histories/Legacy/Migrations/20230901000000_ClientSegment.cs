using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Histories.Legacy.Migrations
{
    /// <inheritdoc />
    public partial class ClientSegment : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "segment",
                table: "clients",
                type: "text",
                nullable: false,
                defaultValue: "B");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "segment",
                table: "clients");
        }
    }
}
