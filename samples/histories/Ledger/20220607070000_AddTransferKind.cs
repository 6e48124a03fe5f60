using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220607070000_AddTransferKind")]
public class AddTransferKind : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // A new label cannot be used in the transaction that adds it, so it is only added here.
        migrationBuilder.Sql("ALTER TYPE entry_kind ADD VALUE IF NOT EXISTS 'transfer' AFTER 'credit';");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        // PostgreSQL cannot remove a label.
    }
}
