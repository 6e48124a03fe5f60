using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20211101090000_PriceHistory")]
    public partial class PriceHistory : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PriceHistory",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "integer", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Price = table.Column<decimal>(type: "numeric(18,2)", nullable: false),
                    PriceWithTax = table.Column<decimal>(type: "numeric(18,2)", nullable: true, computedColumnSql: "round(\"Price\" * 1.19, 2)", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PriceHistory", x => new { x.ArticleId, x.ValidFrom });
                    table.ForeignKey("FK_PriceHistory_Articles_ArticleId", x => x.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
                });
            migrationBuilder.Sql(@"INSERT INTO ""PriceHistory"" (""ArticleId"", ""ValidFrom"", ""Price"")
            SELECT a.""Id"", a.""CreatedAt""::date, a.""Price"" FROM ""Articles"" a
            ON CONFLICT (""ArticleId"", ""ValidFrom"") DO UPDATE SET ""Price"" = EXCLUDED.""Price"" WHERE ""PriceHistory"".""Price"" <> EXCLUDED.""Price"";");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "PriceHistory");
        }
    }
}
