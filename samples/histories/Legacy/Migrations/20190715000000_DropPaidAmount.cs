using Histories.Legacy;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Legacy.Migrations;

[DbContext(typeof(LegacyContext))]
[Migration("20190715000000_DropPaidAmount")]
public class DropPaidAmount : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn("paid_amount", "contracts", "legal");
        migrationBuilder.Sql(@"CREATE OR REPLACE VIEW legal.contract_payments AS SELECT c.id, c.contract_no, sum(p.""Amount"") AS paid, max(p.""ReceivedOn"") AS ""LastOn"" FROM legal.contracts c LEFT JOIN ""Payments"" p ON p.contract_id = c.id GROUP BY c.id;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"DROP VIEW legal.contract_payments;");
        migrationBuilder.AddColumn<decimal>("paid_amount", "contracts", "numeric", schema: "legal", nullable: false, defaultValue: 0m);
        migrationBuilder.Sql(@"UPDATE legal.contracts SET paid_amount = t.paid FROM (SELECT contract_id, sum(""Amount"") paid FROM ""Payments"" GROUP BY contract_id) t WHERE t.contract_id = id;");
    }
}
