using Histories.Legacy;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Legacy.Migrations;

[DbContext(typeof(LegacyContext))]
[Migration("20190312000000_ContractNumbers")]
public class ContractNumbers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("ALTER TABLE legal.contracts ADD COLUMN IF NOT EXISTS contract_no varchar(40);");
        migrationBuilder.Sql("UPDATE legal.contracts c SET contract_no = k.short_name || '-' || c.id FROM clients k WHERE k.client_id = c.client_id AND c.contract_no IS NULL;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("ALTER TABLE legal.contracts DROP COLUMN IF EXISTS contract_no;");
    }
}
