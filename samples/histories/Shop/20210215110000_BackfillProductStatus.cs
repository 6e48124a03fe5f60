using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20210215110000_BackfillProductStatus")]
    public partial class BackfillProductStatus : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Inactive products were marked by the flag only; the status says the same from now on.
            migrationBuilder.Sql("UPDATE \"Products\" SET \"Status\" = 1 WHERE \"IsActive\";");
            migrationBuilder.Sql("UPDATE \"Products\" SET \"Status\" = 2 WHERE NOT \"IsActive\" AND \"Status\" = 0;");
            migrationBuilder.DropColumn(name: "IsActive", table: "Products");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(name: "IsActive", table: "Products", type: "boolean", nullable: false, defaultValue: false);
            migrationBuilder.Sql("UPDATE \"Products\" SET \"IsActive\" = (\"Status\" = 1);");
        }
    }
}
