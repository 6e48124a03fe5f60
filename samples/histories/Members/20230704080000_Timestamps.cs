using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Members;

[DbContext(typeof(MembersContext))]
[Migration("20230704080000_Timestamps")]
public class Timestamps : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddTimestamps("Members");
        migrationBuilder.AddTimestamps("Fees");
        migrationBuilder.Sql("UPDATE \"Members\" SET \"UpdatedAt\" = \"CreatedAt\"; UPDATE \"Fees\" SET \"UpdatedAt\" = \"DueOn\"::timestamptz;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTimestamps("Fees");
        migrationBuilder.DropTimestamps("Members");
    }
}
