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
            migrationBuilder.Sql(@"DO $$ BEGIN PERFORM close_stale(90); END $$;");
            migrationBuilder.Sql(@"DO $$ BEGIN PERFORM o.""IssueId"", o.""Age"" FROM open_issues('MAIN') AS o WHERE o.""Age"" > interval '1 day'; END $$;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP FUNCTION IF EXISTS open_issues(text);");
            migrationBuilder.Sql("DROP FUNCTION close_stale(integer);");
        }
    }
}
