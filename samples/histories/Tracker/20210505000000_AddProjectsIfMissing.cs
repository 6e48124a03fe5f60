using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Tracker.Migrations
{
    [DbContext(typeof(TrackerContext))]
    [Migration("20210505000000_AddProjectsIfMissing")]
    public class AddProjectsIfMissing : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            DO $$
            BEGIN
                IF NOT EXISTS (
                    SELECT 1 FROM information_schema.columns
                    WHERE table_schema = 'public' AND table_name = 'Issues' AND column_name = 'ProjectKey') THEN
                    ALTER TABLE ""Issues"" ADD COLUMN ""ProjectKey"" varchar(10) NOT NULL DEFAULT 'MAIN';
                END IF;
            END
            $$;");
            migrationBuilder.Sql(@"UPDATE ""Issues"" SET ""ProjectKey"" = upper(""ProjectKey"");");
            migrationBuilder.Sql(@"CREATE TABLE IF NOT EXISTS ""Projects"" (""Key"" varchar(10) PRIMARY KEY, ""Name"" text);
            INSERT INTO ""Projects"" (""Key"", ""Name"") SELECT DISTINCT ""ProjectKey"", initcap(""ProjectKey"") FROM ""Issues"" ON CONFLICT (""Key"") DO NOTHING;
            ALTER TABLE ""Issues"" ADD CONSTRAINT ""FK_Issues_Projects"" FOREIGN KEY (""ProjectKey"") REFERENCES ""Projects"";");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"ALTER TABLE ""Issues"" DROP COLUMN IF EXISTS ""ProjectKey"";
            DROP TABLE IF EXISTS ""Projects"";");
        }
    }
}
