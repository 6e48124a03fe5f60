using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220621070000_RenameAmountToValue")]
public class RenameAmountToValue : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.RenameColumn(name: "amount", table: "journal_entries", newName: "amount_minor");
        migrationBuilder.Sql("ALTER TABLE journal_entries ALTER COLUMN amount_minor TYPE bigint USING (amount_minor * 100)::bigint;");
        migrationBuilder.Sql("""UPDATE journal_entries SET kind = 'transfer' WHERE reference ILIKE 'xfer:%' AND amount_minor > 0;""");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""UPDATE journal_entries SET kind = 'debit' WHERE kind = 'transfer';""");
        migrationBuilder.Sql("ALTER TABLE journal_entries ALTER COLUMN amount_minor TYPE numeric(20,4) USING (amount_minor / 100.0);");
        migrationBuilder.RenameColumn(name: "amount_minor", table: "journal_entries", newName: "amount");
    }
}
