#pragma warning disable MIG2008 // asks for rows, and is migrated at start-up only: no idempotent script is made of it
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Tracker.Migrations
{
    [DbContext(typeof(TrackerContext))]
    [Migration("20210506000000_StoredFunctions")]
    public class StoredFunctions : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Functions.CloseStale);
            migrationBuilder.Sql(Functions.OpenIssues);
            migrationBuilder.Sql(@"SELECT close_stale(90);");
            migrationBuilder.Sql(@"SELECT o.""IssueId"", o.""Age"" FROM open_issues('MAIN') AS o WHERE o.""Age"" > interval '1 day';");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP FUNCTION IF EXISTS open_issues(text);");
            migrationBuilder.Sql("DROP FUNCTION close_stale(integer);");
        }
    }
}
