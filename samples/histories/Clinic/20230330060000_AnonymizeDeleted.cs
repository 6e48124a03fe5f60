using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Clinic.Data.Migrations;

[DbContext(typeof(ClinicContext))]
[Migration("20230330060000_AnonymizeDeleted")]
public class AnonymizeDeleted : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql($"""
            UPDATE {Schemas.Care}.persons
            SET first_name = left(md5(person_id::text), 8),
                last_name = '{nameof(Schemas)}',
                insurance_no = NULL
            WHERE "Status" = 'Deleted'
              AND NOT EXISTS (
                  SELECT FROM {Schemas.Billing}.invoices i
                  JOIN {Schemas.Care}."{Tables.Visits}" v ON v."Id" = i."VisitId"
                  WHERE v.patient_id = persons.person_id AND NOT i.paid);
            """);
        migrationBuilder.Sql($"ALTER TABLE {Schemas.Care}.persons ALTER COLUMN \"Status\" SET DEFAULT '{"Active"}';");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
