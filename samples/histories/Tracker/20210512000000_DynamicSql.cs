using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Tracker.Migrations
{
    [DbContext(typeof(TrackerContext))]
    [Migration("20210512000000_DynamicSql")]
    public class DynamicSql : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            DO $$
            DECLARE
                tbl text;
            BEGIN
                FOR tbl IN SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE 'tmp\_%'
                LOOP
                    EXECUTE 'DROP TABLE ' || tbl;
                END LOOP;
                EXECUTE format('ALTER TABLE %I ADD COLUMN %I integer', 'Issues', 'Votes');
            END $$;");
            migrationBuilder.Sql(@"UPDATE ""Issues"" SET ""Votes"" = 0 WHERE ""Votes"" IS NULL;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"ALTER TABLE ""Issues"" DROP COLUMN ""Votes"";");
        }
    }
}
