using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Tracker.Migrations
{
    [DbContext(typeof(TrackerContext))]
    [Migration("20210510000000_RenameBodyToDescription")]
    public class RenameBodyToDescription : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(name: "Body", table: "Issues", newName: "Description");
            // The trigger function names the column, so it follows by hand.
            migrationBuilder.Sql(@"
            CREATE OR REPLACE FUNCTION issue_search_trigger() RETURNS trigger AS $body$
            BEGIN
                NEW.""SearchVector"" := to_tsvector('english', concat_ws(' ', NEW.""Title"", NEW.""Description""));
                RETURN NEW;
            END
            $body$ LANGUAGE plpgsql;");
            migrationBuilder.Sql(@"UPDATE ""Issues"" SET ""Description"" = NULL WHERE btrim(""Description"") = '';");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(name: "Description", table: "Issues", newName: "Body");
            migrationBuilder.Sql(@"
            CREATE OR REPLACE FUNCTION issue_search_trigger() RETURNS trigger AS $body$
            BEGIN
                NEW.""SearchVector"" := to_tsvector('english', concat_ws(' ', NEW.""Title"", NEW.""Body""));
                RETURN NEW;
            END
            $body$ LANGUAGE plpgsql;");
        }
    }
}
