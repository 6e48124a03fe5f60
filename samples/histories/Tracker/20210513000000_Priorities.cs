using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Tracker.Migrations
{
    [DbContext(typeof(TrackerContext))]
    [Migration("20210513000000_Priorities")]
    public class Priorities : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            DO $$ BEGIN
                CREATE TYPE ""IssuePriority"" AS ENUM ('Low', 'Normal', 'High');
            EXCEPTION
                WHEN duplicate_object THEN null;
            END $$;
            ALTER TABLE ""Issues"" ADD COLUMN ""Priority"" ""IssuePriority"" NOT NULL DEFAULT 'Normal';
            UPDATE ""Issues"" SET ""Priority"" = (CASE WHEN ""Severity"" >= 3 THEN 'High' WHEN ""Severity"" = 2 THEN 'Normal' ELSE 'Low' END)::""IssuePriority"";
            CREATE CAST (varchar AS ""IssuePriority"") WITH INOUT AS IMPLICIT;");
            migrationBuilder.Sql(@"CREATE FUNCTION next_priority(p ""IssuePriority"") RETURNS ""IssuePriority"" IMMUTABLE LANGUAGE sql AS 'SELECT CASE p WHEN ''Low'' THEN ''Normal''::""IssuePriority"" ELSE ''High''::""IssuePriority"" END';");
            migrationBuilder.Sql(@"CREATE INDEX ""IX_Issues_Priority"" ON ""Issues"" (""Priority"", ""ClosedAt"") WHERE ""Priority"" > 'Low'::""IssuePriority"" AND ""ClosedAt"" IS NULL;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"DROP INDEX ""IX_Issues_Priority"";
            DROP FUNCTION next_priority(""IssuePriority"");
            ALTER TABLE ""Issues"" DROP COLUMN ""Priority"";
            DROP CAST (varchar AS ""IssuePriority"");
            DROP TYPE ""IssuePriority"";");
        }
    }
}
