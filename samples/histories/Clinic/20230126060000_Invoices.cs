using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Histories.Clinic.Data.Migrations;

[DbContext(typeof(ClinicContext))]
[Migration("20230126060000_Invoices")]
public class Invoices : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "invoices",
            schema: "billing",
            columns: table => new
            {
                id = table.Column<int>(type: "integer", nullable: false)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                VisitId = table.Column<long>(type: "bigint", nullable: false),
                number = table.Column<string>(type: "text", nullable: false),
                total_amount = table.Column<decimal>(type: "numeric", nullable: false),
                IssuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                paid = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_invoices", x => x.id);
                table.ForeignKey("FK_invoices_Visits_VisitId", x => x.VisitId, "Visits", "Id", "care", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_invoices_VisitId", "invoices", "VisitId", "billing", unique: true, filter: "NOT paid AND \"IssuedAt\" IS NOT NULL");
        migrationBuilder.Sql(@"
        INSERT INTO billing.invoices (""VisitId"", number, total_amount)
        SELECT v.""Id"", 'R-' || lpad(v.""Id""::text, 8, '0'), 0
        FROM care.""Visits"" AS v
        JOIN care.""Patients"" AS p ON p.""Id"" = v.patient_id
        WHERE p.""Status"" = 'Active' AND p.insurance_no IS NULL;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("invoices", "billing");
    }
}
