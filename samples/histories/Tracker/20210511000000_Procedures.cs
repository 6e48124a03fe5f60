using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Tracker.Migrations
{
    [DbContext(typeof(TrackerContext))]
    [Migration("20210511000000_Procedures")]
    public class Procedures : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            CREATE PROCEDURE archive_closed(IN older_than interval, INOUT moved int DEFAULT 0)
            LANGUAGE plpgsql AS $$
            BEGIN
                CREATE TEMP TABLE IF NOT EXISTS to_move (issue_id int) ON COMMIT DROP;
                INSERT INTO to_move SELECT ""Id"" FROM ""Issues"" WHERE ""ClosedAt"" < localtimestamp - older_than;
                CREATE TABLE IF NOT EXISTS ""IssuesArchive"" (LIKE ""Issues"");
                INSERT INTO ""IssuesArchive"" SELECT i.* FROM ""Issues"" i JOIN to_move m ON m.issue_id = i.""Id"";
                GET DIAGNOSTICS moved := ROW_COUNT;
                DELETE FROM ""Issues"" USING to_move WHERE to_move.issue_id = ""Issues"".""Id"";
            END $$;");
            migrationBuilder.Sql("DO $$ DECLARE moved int := 0; BEGIN CALL archive_closed(interval '2 years', moved); END $$;");
            migrationBuilder.Sql(@"DROP TABLE IF EXISTS ""IssuesArchive"";");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP PROCEDURE archive_closed(interval, int);");
        }
    }
}
