using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Clinic.Data.Migrations;

[DbContext(typeof(ClinicContext))]
[Migration("20230112060000_VisitOverlap")]
public class VisitOverlap : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"CREATE EXTENSION IF NOT EXISTS btree_gist;");
        migrationBuilder.Sql(@"
        ALTER TABLE care.""Visits""
            ADD CONSTRAINT ""EX_Visits_Room"" EXCLUDE USING gist (room WITH =, tstzrange(""StartsAt"", ends_at) WITH &&) WHERE (room IS NOT NULL);");
        migrationBuilder.Sql(@"CREATE INDEX ""IX_Visits_StartsAt"" ON care.""Visits"" (""StartsAt"" DESC NULLS LAST, room);");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"DROP INDEX care.""IX_Visits_StartsAt"";");
        migrationBuilder.Sql(@"ALTER TABLE care.""Visits"" DROP CONSTRAINT ""EX_Visits_Room"";");
    }
}
