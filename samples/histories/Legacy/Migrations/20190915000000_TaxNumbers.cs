using Histories.Legacy;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Legacy.Migrations;

[DbContext(typeof(LegacyContext))]
[Migration("20190915000000_TaxNumbers")]
public class TaxNumbers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("UPDATE clients SET \"TaxNumber\" = replace(replace(\"TaxNumber\", ' ', ''), '/', '') WHERE \"TaxNumber\" IS NOT NULL;");
        migrationBuilder.Sql("""
            CREATE UNIQUE INDEX "UX_clients_TaxNumber" ON clients ("TaxNumber") WHERE length("TaxNumber") > 0;
            ALTER TABLE clients ADD CONSTRAINT ck_clients_tax CHECK ("TaxNumber" <> '') NOT VALID;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("ALTER TABLE clients DROP CONSTRAINT ck_clients_tax; DROP INDEX \"UX_clients_TaxNumber\";");
    }
}
