using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Clinic.Data.Migrations;

[DbContext(typeof(ClinicContext))]
[Migration("20230323060000_OpenInvoicesView")]
public class OpenInvoicesView : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"
        CREATE OR REPLACE VIEW billing.""OpenInvoices"" (number, ""PatientName"", amount, overdue) AS
        SELECT i.number, p.full_name, (billing.open_amount(v.""Id"")).amount, i.""IssuedAt"" < now() - interval '30 days'
        FROM billing.invoices i
        JOIN care.""Visits"" v ON v.""Id"" = i.""VisitId""
        JOIN care.persons p USING (person_id);".Replace("USING (person_id)", "ON p.person_id = v.patient_id"));
        migrationBuilder.Sql(@"DO $$ BEGIN PERFORM ""PatientName"", amount FROM billing.""OpenInvoices"" WHERE overdue ORDER BY amount DESC LIMIT 1; END $$;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"DROP VIEW billing.""OpenInvoices"";");
    }
}
