using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Tracker.Migrations
{
    [DbContext(typeof(TrackerContext))]
    [Migration("20210504000000_SeedDemo")]
    public class SeedDemo : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            DO $$
            DECLARE
                new_id integer;
                severity int;
            BEGIN
                FOR severity IN 1..3 LOOP
                    INSERT INTO ""Issues"" (""Title"", ""Severity"") VALUES ('Demo ' || severity, severity) RETURNING ""Id"" INTO new_id;
                    INSERT INTO ""Comments"" (""IssueId"", ""Author"", ""Text"") VALUES (new_id, 'system', format('issue %s', new_id));
                END LOOP;
            END $$;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            DO $do$
            DECLARE
                r record;
            BEGIN
                FOR r IN SELECT i.""Id"", i.""Title"" FROM ""Issues"" i WHERE i.""Title"" LIKE 'Demo %' LOOP
                    RAISE NOTICE 'removing % (%)', r.""Title"", r.""Id"";
                    DELETE FROM ""Issues"" WHERE ""Id"" = r.""Id"";
                END LOOP;
            END
            $do$;");
        }
    }
}
