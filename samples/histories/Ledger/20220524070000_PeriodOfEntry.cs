using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220524070000_PeriodOfEntry")]
public class PeriodOfEntry : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>(name: "fiscal_period_id", table: "journal_entries", type: "integer", nullable: true);
        migrationBuilder.Sql("""
            UPDATE journal_entries je
            SET fiscal_period_id = fp.id
            FROM fiscal_periods AS fp
            WHERE je.booked_on <@ fp.range;

            DELETE FROM journal_entries WHERE fiscal_period_id IS NULL AND NOT EXISTS (
                SELECT 1 FROM entry_tags et WHERE et.entry_id = journal_entries.id AND et.tag LIKE 'keep%');
            """);
        migrationBuilder.AddForeignKey("fk_journal_entries_fiscal_periods", "journal_entries", "fiscal_period_id", "fiscal_periods", principalColumn: "id");
        migrationBuilder.CreateIndex("ix_journal_entries_fiscal_period_id", "journal_entries", "fiscal_period_id");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropForeignKey("fk_journal_entries_fiscal_periods", "journal_entries");
        migrationBuilder.DropColumn("fiscal_period_id", "journal_entries");
    }
}
