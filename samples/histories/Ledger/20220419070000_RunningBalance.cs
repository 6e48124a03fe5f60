using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220419070000_RunningBalance")]
public class RunningBalance : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<decimal>("balance_after", "journal_entries", "numeric(20,4)", nullable: true);
        migrationBuilder.Sql("""
            UPDATE journal_entries AS e
            SET balance_after = w.running
            FROM (
                SELECT id, SUM(CASE WHEN kind = 'debit' THEN amount ELSE -amount END)
                           OVER (PARTITION BY account_id ORDER BY booked_on, id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS running
                FROM journal_entries
            ) AS w
            WHERE w.id = e.id;
            """);
        migrationBuilder.Sql("ALTER TABLE journal_entries ALTER COLUMN balance_after SET NOT NULL;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn("balance_after", "journal_entries");
    }
}
