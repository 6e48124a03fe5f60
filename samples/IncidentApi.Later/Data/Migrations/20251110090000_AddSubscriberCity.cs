using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IncidentApi.Data.Migrations
{
    // Written by hand, without a Designer file: EF Core does not see it, and the snapshot was edited as if it did.
    public partial class AddSubscriberCity : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "city",
                schema: "communications",
                table: "newsletter_subscribers",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "city",
                schema: "communications",
                table: "newsletter_subscribers");
        }
    }
}
