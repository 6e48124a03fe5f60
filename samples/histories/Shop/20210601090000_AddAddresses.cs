using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20210601090000_AddAddresses")]
    public partial class AddAddresses : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CustomerAddresses",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.SerialColumn),
                    CustomerId = table.Column<Guid>(nullable: false),
                    Street = table.Column<string>(maxLength: 200, nullable: false),
                    PostCode = table.Column<string>(maxLength: 10, nullable: false),
                    City = table.Column<string>(nullable: false),
                    Country = table.Column<string>(fixedLength: true, maxLength: 2, nullable: false),
                    IsDefault = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerAddresses", x => x.Id);
                    table.ForeignKey("FK_CustomerAddresses_Customers_CustomerId", x => x.CustomerId, "Customers", "Id", onDelete: ReferentialAction.Cascade);
                });
            migrationBuilder.CreateIndex(
                name: "IX_CustomerAddresses_CustomerId_Default",
                table: "CustomerAddresses",
                column: "CustomerId",
                unique: true,
                filter: @"""IsDefault""");
            migrationBuilder.Sql(@"COMMENT ON COLUMN ""CustomerAddresses"".""Country"" IS 'ISO 3166-1 alpha-2, upper case';
            COMMENT ON TABLE ""CustomerAddresses"" IS 'Where ""Orders"" are sent to; see Status and address_city';");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "CustomerAddresses");
        }
    }
}
