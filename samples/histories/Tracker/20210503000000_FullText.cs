using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Tracker.Migrations
{
    [DbContext(typeof(TrackerContext))]
    [Migration("20210503000000_FullText")]
    public class FullText : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            CREATE FUNCTION issue_search_trigger() RETURNS trigger AS $body$
            DECLARE
                config regconfig := 'pg_catalog.english';
            BEGIN
                NEW.""SearchVector"" :=
                    setweight(to_tsvector(config, coalesce(NEW.""Title"", '')), 'A') ||
                    setweight(to_tsvector(config, coalesce(NEW.""Body"", '')), 'D');
                RETURN NEW;
            END
            $body$ LANGUAGE plpgsql;
            CREATE TRIGGER issue_search_update BEFORE INSERT OR UPDATE ON ""Issues""
            FOR EACH ROW WHEN (pg_trigger_depth() < 2) EXECUTE PROCEDURE issue_search_trigger();
            UPDATE ""Issues"" SET ""Title"" = ""Title"";");
            migrationBuilder.CreateIndex(name: "IX_Issues_SearchVector", table: "Issues", column: "SearchVector").Annotation("Npgsql:IndexMethod", "GIN");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex("IX_Issues_SearchVector", "Issues");
            migrationBuilder.Sql(@"DROP TRIGGER IF EXISTS issue_search_update ON ""Issues"";
            DROP FUNCTION IF EXISTS issue_search_trigger();");
        }
    }
}
