using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Tracker.Migrations
{
    [DbContext(typeof(TrackerContext))]
    [Migration("20210508000000_DisableTriggersWhileMoving")]
    public class DisableTriggersWhileMoving : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(name: "CommentCount", table: "Issues", type: "integer", nullable: false, defaultValue: 0);
            migrationBuilder.Sql(@"ALTER TABLE ""Issues"" DISABLE TRIGGER ""TR_Issues_Touch"";
            UPDATE ""Issues"" SET ""CommentCount"" = (SELECT count(*) FROM ""Comments"" WHERE ""Comments"".""IssueId"" = ""Issues"".""Id"");
            ALTER TABLE ""Issues"" ENABLE TRIGGER ""TR_Issues_Touch"";");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn("CommentCount", "Issues");
        }
    }
}
