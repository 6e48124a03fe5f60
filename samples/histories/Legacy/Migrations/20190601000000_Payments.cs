using System;
using Histories.Legacy;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Histories.Legacy.Migrations;

[DbContext(typeof(LegacyContext))]
[Migration("20190601000000_Payments")]
public class Payments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Payments",
            columns: table => new
            {
                Id = table.Column<long>(type: "bigint", nullable: false)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.SerialColumn),
                contract_id = table.Column<long>(type: "bigint", nullable: false),
                Amount = table.Column<decimal>(type: "numeric", nullable: false),
                ReceivedOn = table.Column<DateTime>(type: "date", nullable: false)
            },
            constraints: table => table.PrimaryKey("PK_Payments", x => x.Id));
        migrationBuilder.AddForeignKey("FK_Payments_contracts", "Payments", "contract_id", "contracts", principalSchema: "legal", principalColumn: "id");
        migrationBuilder.CreateIndex("IX_Payments_contract_id", "Payments", "contract_id");
        migrationBuilder.Sql("INSERT INTO \"Payments\" (contract_id, \"Amount\", \"ReceivedOn\") SELECT c.id, c.paid_amount, c.signed_on FROM legal.contracts c WHERE c.paid_amount > 0 AND c.signed_on IS NOT NULL;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Payments");
    }
}
