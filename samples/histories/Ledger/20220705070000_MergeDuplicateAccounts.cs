using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220705070000_MergeDuplicateAccounts")]
public class MergeDuplicateAccounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TEMP TABLE account_merge ON COMMIT DROP AS
            SELECT a.id AS old_id, first_value(a.id) OVER w AS new_id
            FROM accounts a
            WINDOW w AS (PARTITION BY upper(a.display_name), a.currency ORDER BY a.opened_at, a.code);

            DELETE FROM account_merge WHERE old_id = new_id;

            UPDATE journal_entries e SET account_id = m.new_id FROM account_merge m WHERE m.old_id = e.account_id;
            DELETE FROM account_balances USING account_merge WHERE account_balances.account_id = account_merge.old_id;
            DELETE FROM accounts WHERE id IN (SELECT old_id FROM account_merge);
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
