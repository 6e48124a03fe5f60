using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20210412090000_OrderStatusAsInteger")]
    public partial class OrderStatusAsInteger : Migration
    {
        // The partial index compares the column with a text, so it must go first.
        private const string DropIndex = "DROP INDEX \"IX_Orders_OrderNumber\";";

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            const string orders = "\"Orders\"";
            migrationBuilder.Sql(DropIndex);
            migrationBuilder.Sql("ALTER TABLE " + orders + " ALTER COLUMN \"Status\" DROP DEFAULT;");
            migrationBuilder.Sql(
                "ALTER TABLE " + orders + " ALTER COLUMN \"Status\" TYPE integer USING " +
                "CASE \"Status\" WHEN 'New' THEN 0 WHEN 'Paid' THEN 1 WHEN 'Shipped' THEN 2 ELSE 3 END;");
            migrationBuilder.Sql("ALTER TABLE " + orders + " ALTER COLUMN \"Status\" SET DEFAULT 0;");
            migrationBuilder.Sql("CREATE UNIQUE INDEX \"IX_Orders_OrderNumber\" ON \"Orders\" (\"OrderNumber\") WHERE \"Status\" <> 3;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Orders_OrderNumber", table: "Orders");
            migrationBuilder.Sql(@"ALTER TABLE ""Orders"" ALTER COLUMN ""Status"" DROP DEFAULT;
                     ALTER TABLE ""Orders"" ALTER COLUMN ""Status"" TYPE text USING
                        CASE ""Status"" WHEN 0 THEN 'New' WHEN 1 THEN 'Paid' WHEN 2 THEN 'Shipped' ELSE 'Cancelled' END;
                     ALTER TABLE ""Orders"" ALTER COLUMN ""Status"" SET DEFAULT 'New';");
            migrationBuilder.CreateIndex(name: "IX_Orders_OrderNumber", table: "Orders", column: "OrderNumber", unique: true, filter: "\"Status\" <> 'Cancelled'");
        }
    }
}
