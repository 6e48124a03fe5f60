using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Clinic.Data.Migrations;

[DbContext(typeof(ClinicContext))]
[Migration("20230406060000_MergeVisits")]
public class MergeVisits : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"
        MERGE INTO care.""Visits"" AS target
        USING (
            SELECT min(v.""Id"") AS ""Id"", v.patient_id, v.""StartsAt"", max(v.ends_at) AS last_end
            FROM care.""Visits"" v
            GROUP BY v.patient_id, v.""StartsAt""
            HAVING count(*) > 1
        ) AS source
        ON target.""Id"" = source.""Id""
        WHEN MATCHED AND source.last_end IS NOT NULL THEN UPDATE SET ends_at = source.last_end
        WHEN MATCHED THEN DO NOTHING;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
