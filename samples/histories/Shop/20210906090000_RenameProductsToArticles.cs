using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20210906090000_RenameProductsToArticles")]
    public partial class RenameProductsToArticles : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameTable(name: "Products", newName: "Articles");
            migrationBuilder.RenameColumn(name: "ProductId", table: "OrderLines", newName: "ArticleId");
            migrationBuilder.RenameIndex(name: "IX_Products_CategoryId", table: "Articles", newName: "IX_Articles_CategoryId");
            migrationBuilder.Sql(@"ALTER TABLE ""Articles"" RENAME CONSTRAINT ""PK_Products"" TO ""PK_Articles"";");
            migrationBuilder.Sql(@"ALTER TABLE ""OrderLines"" RENAME CONSTRAINT ""FK_OrderLines_Products_ProductId"" TO ""FK_OrderLines_Articles_ArticleId"";");
            migrationBuilder.Sql(@"ALTER INDEX ""IX_Products_Title_Trgm"" RENAME TO ""IX_Articles_Title_Trgm"";");
            migrationBuilder.Sql(@"
                UPDATE ""Articles"" SET ""UpdatedAt"" = COALESCE((
                    SELECT MAX(o.""PlacedOn"")
                    FROM ""OrderLines"" ol
                    INNER JOIN ""Orders"" o ON o.""Id"" = ol.""OrderId""
                    WHERE ol.""ArticleId"" = ""Articles"".""Id""), ""CreatedAt"");");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"ALTER INDEX ""IX_Articles_Title_Trgm"" RENAME TO ""IX_Products_Title_Trgm"";");
            migrationBuilder.Sql(@"ALTER TABLE ""OrderLines"" RENAME CONSTRAINT ""FK_OrderLines_Articles_ArticleId"" TO ""FK_OrderLines_Products_ProductId"";");
            migrationBuilder.Sql(@"ALTER TABLE ""Articles"" RENAME CONSTRAINT ""PK_Articles"" TO ""PK_Products"";");
            migrationBuilder.RenameIndex(name: "IX_Articles_CategoryId", table: "Articles", newName: "IX_Products_CategoryId");
            migrationBuilder.RenameColumn(name: "ArticleId", table: "OrderLines", newName: "ProductId");
            migrationBuilder.RenameTable(name: "Articles", newName: "Products");
        }
    }
}
