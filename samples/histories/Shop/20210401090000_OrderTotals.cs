using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20210401090000_OrderTotals")]
    public partial class OrderTotals : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
                UPDATE ""Orders"" o
                SET ""Total"" = t.""Sum""
                FROM (
                    SELECT l.""OrderId"", SUM(l.""Quantity"" * l.""UnitPrice"") AS ""Sum""
                    FROM ""OrderLines"" l
                    GROUP BY l.""OrderId""
                ) t
                WHERE t.""OrderId"" = o.""Id"" AND o.""Total"" IS DISTINCT FROM t.""Sum"";
            ");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
