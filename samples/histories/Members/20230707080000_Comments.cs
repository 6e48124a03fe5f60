using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Members;

[DbContext(typeof(MembersContext))]
[Migration("20230707080000_Comments")]
public class Comments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Comment("Members", "EMail", "The member's own address")
            .Comment("Fees", "Amount", "In the database's currency");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("COMMENT ON COLUMN \"Members\".\"EMail\" IS NULL;");
        migrationBuilder.Sql("COMMENT ON COLUMN \"Fees\".\"Amount\" IS NULL;");
    }
}
