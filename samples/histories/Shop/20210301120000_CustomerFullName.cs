using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20210301120000_CustomerFullName")]
    public partial class CustomerFullName : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "FullName", table: "Customers", type: "text", nullable: true);
            migrationBuilder.Sql(@"UPDATE ""Customers"" SET ""FullName"" = TRIM(COALESCE(""FirstName"", '') || ' ' || COALESCE(""LastName"", ''));");
            migrationBuilder.Sql(@"UPDATE ""Customers"" AS c SET ""FullName"" = c.""Email"" WHERE c.""FullName"" = '';");
            migrationBuilder.DropColumn(name: "FirstName", table: "Customers");
            migrationBuilder.DropColumn(name: "LastName", table: "Customers");
            migrationBuilder.AlterColumn<string>(name: "FullName", table: "Customers", type: "text", nullable: false, defaultValue: "", oldClrType: typeof(string), oldType: "text", oldNullable: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "FirstName", table: "Customers", type: "text", nullable: true);
            migrationBuilder.AddColumn<string>(name: "LastName", table: "Customers", type: "text", nullable: true);
            migrationBuilder.Sql(@"
            UPDATE ""Customers""
            SET ""FirstName"" = split_part(""FullName"", ' ', 1),
                ""LastName""  = NULLIF(substring(""FullName"" FROM position(' ' IN ""FullName"") + 1), '')
            WHERE ""FullName"" LIKE '% %';
            ");
            migrationBuilder.DropColumn(name: "FullName", table: "Customers");
        }
    }
}
