using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Clinic.Data.Migrations;

[DbContext(typeof(ClinicContext))]
[Migration("20230309060000_ArchiveSchema")]
public class ArchiveSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE SCHEMA IF NOT EXISTS archive;");
        migrationBuilder.Sql("CREATE TABLE archive.invoices AS SELECT i.*, now() AS archived_at FROM billing.invoices i WHERE i.paid WITH NO DATA;");
        migrationBuilder.Sql("INSERT INTO archive.invoices SELECT i.*, now() FROM billing.invoices AS i WHERE i.paid AND i.\"IssuedAt\" < now() - interval '5 years';");
        migrationBuilder.Sql("ALTER TABLE archive.invoices ADD PRIMARY KEY (id), ALTER COLUMN archived_at SET DEFAULT now(), ALTER archived_at SET NOT NULL;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP SCHEMA archive CASCADE;");
    }
}
