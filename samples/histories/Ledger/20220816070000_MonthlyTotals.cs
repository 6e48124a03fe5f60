using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220816070000_MonthlyTotals")]
public class MonthlyTotals : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE MATERIALIZED VIEW monthly_totals AS
            SELECT fp.year, fp.month, a.currency, e.kind, count(*) AS entry_count, sum(e.amount_minor) AS total_minor
            FROM journal_entries e
            JOIN fiscal_periods fp ON fp.id = e.fiscal_period_id
            JOIN accounts a ON a.id = e.account_id
            GROUP BY GROUPING SETS ((fp.year, fp.month, a.currency, e.kind), (fp.year, a.currency))
            WITH NO DATA;
            CREATE INDEX ix_monthly_totals_year ON monthly_totals (year, month);
            REFRESH MATERIALIZED VIEW monthly_totals;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP MATERIALIZED VIEW IF EXISTS monthly_totals;");
    }
}
