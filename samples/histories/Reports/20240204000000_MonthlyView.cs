using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Reports;

[DbContext(typeof(ReportsContext))]
[Migration("20240204000000_MonthlyView")]
public class MonthlyView : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE VIEW v_monthly AS
            WITH by_month AS (
                SELECT date_trunc('month', day)::date AS month, region, sum(amount) AS amount
                FROM v_daily
                GROUP BY 1, 2
            )
            SELECT month, region, amount,
                   amount - lag(amount) OVER w AS change,
                   rank() OVER (PARTITION BY month ORDER BY amount DESC) AS "Rank",
                   sum(amount) OVER (w ROWS UNBOUNDED PRECEDING) AS running
            FROM by_month
            WINDOW w AS (PARTITION BY region ORDER BY month);
            """);
        migrationBuilder.Sql("""DO $$ BEGIN PERFORM region, "Rank" FROM v_monthly WHERE "Rank" = 1 AND month > DATE '2023-12-31'; END $$;""");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP VIEW v_monthly;");
    }
}
