using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20210315130000_RenameStateToStatus")]
    public partial class RenameStateToStatus : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"UPDATE ""Orders"" SET ""State"" = 'Paid' WHERE ""State"" = 'Payed';");
            migrationBuilder.RenameColumn(name: "State", table: "Orders", newName: "Status");
            migrationBuilder.Sql(@"UPDATE ""Orders"" SET ""Status"" = 'Shipped' WHERE ""Status"" = 'Sent' AND ""PlacedOn"" < TIMESTAMPTZ '2021-01-01 00:00:00+00';");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"UPDATE ""Orders"" SET ""Status"" = 'Sent' WHERE ""Status"" = 'Shipped';");
            migrationBuilder.RenameColumn(name: "Status", table: "Orders", newName: "State");
        }
    }
}
