using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Tracker.Migrations
{
    [DbContext(typeof(TrackerContext))]
    [Migration("20210515000000_Aggregates")]
    public class Aggregates : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            CREATE FUNCTION worst_state(state int, severity int) RETURNS int IMMUTABLE LANGUAGE sql RETURN greatest(state, severity);
            CREATE AGGREGATE worst(int) (SFUNC = worst_state, STYPE = int, INITCOND = '0');
            CREATE OPERATOR === (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq);
            CREATE DOMAIN issue_key AS text CHECK (VALUE ~ '^[A-Z]+-\d+$');
            CREATE SEQUENCE issue_numbers START 1000 OWNED BY ""Issues"".""Id"";
            ALTER TABLE ""Issues"" ADD COLUMN ""Key"" issue_key;
            UPDATE ""Issues"" SET ""Key"" = ""ProjectKey"" || '-' || nextval('issue_numbers');");
            migrationBuilder.Sql(@"DO $$ BEGIN PERFORM ""ProjectKey"", worst(""Severity"") FROM ""Issues"" GROUP BY ""ProjectKey"" HAVING worst(""Severity"") > 1 ORDER BY 2 DESC; END $$;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"ALTER TABLE ""Issues"" DROP COLUMN ""Key"";
            DROP SEQUENCE issue_numbers;
            DROP DOMAIN issue_key;
            DROP OPERATOR === (text, text);
            DROP AGGREGATE worst(int);
            DROP FUNCTION worst_state(int, int);");
        }
    }
}
