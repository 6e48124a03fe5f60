using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220913070000_CloseAccounts")]
public class CloseAccounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            UPDATE accounts a
            SET closed_at = GREATEST(a.opened_at, last.booked_on::timestamptz),
                tags = array_append(COALESCE(a.tags, ARRAY[]::text[]), 'auto-closed')
            FROM (
                SELECT DISTINCT ON (e.account_id) e.account_id, e.booked_on
                FROM journal_entries e
                ORDER BY e.account_id, e.booked_on DESC
            ) last
            WHERE last.account_id = a.id
              AND a.closed_at IS NULL
              AND last.booked_on < CURRENT_DATE - 365
              AND 'pinned' <> ALL (COALESCE(a.tags, '{}'));
            """);
        migrationBuilder.DropCheckConstraint("ck_accounts_closed", "accounts");
        migrationBuilder.AddCheckConstraint("ck_accounts_closed_at", "accounts", "closed_at IS NULL OR closed_at > TIMESTAMPTZ '2000-01-01 00:00:00Z'");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropCheckConstraint("ck_accounts_closed_at", "accounts");
        migrationBuilder.AddCheckConstraint("ck_accounts_closed", "accounts", "closed_at IS NULL OR closed_at >= opened_at");
    }
}
