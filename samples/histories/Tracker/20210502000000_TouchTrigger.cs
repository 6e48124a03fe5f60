using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Tracker.Migrations
{
    [DbContext(typeof(TrackerContext))]
    [Migration("20210502000000_TouchTrigger")]
    public class TouchTrigger : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            CREATE OR REPLACE FUNCTION touch_issue() RETURNS trigger AS $$
            BEGIN
                NEW.""ModifiedAt"" := timezone('utc', now());
                IF TG_OP = 'UPDATE' AND OLD.""ClosedAt"" IS NULL AND NEW.""ClosedAt"" IS NOT NULL THEN
                    INSERT INTO ""Comments"" (""IssueId"", ""Author"", ""Text"")
                    VALUES (NEW.""Id"", session_user, 'closed');
                END IF;
                RETURN NEW;
            END;
            $$ LANGUAGE plpgsql;

            CREATE TRIGGER ""TR_Issues_Touch""
                BEFORE INSERT OR UPDATE OF ""Title"", ""Body"", ""ClosedAt"" ON ""Issues""
                FOR EACH ROW EXECUTE FUNCTION touch_issue();");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"DROP TRIGGER ""TR_Issues_Touch"" ON ""Issues"";
            DROP FUNCTION touch_issue();");
        }
    }
}
