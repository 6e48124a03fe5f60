using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Reports;

[DbContext(typeof(ReportsContext))]
[Migration("20240205000000_Cube")]
public class Cube : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE MATERIALIZED VIEW mv_cube AS
            SELECT COALESCE(region, '(all)') AS region,
                   COALESCE(store, '(all)') AS store,
                   EXTRACT(isodow FROM day)::int AS weekday,
                   GROUPING(region, store) AS level,
                   avg(amount) AS avg_amount,
                   percentile_cont(0.5) WITHIN GROUP (ORDER BY amount) AS median,
                   string_agg(DISTINCT store, ', ' ORDER BY store) AS stores,
                   array_agg(amount ORDER BY day DESC) AS amounts
            FROM v_daily
            GROUP BY ROLLUP (region, store), EXTRACT(isodow FROM day);

            CREATE UNIQUE INDEX ux_mv_cube ON mv_cube (region, store, weekday, level);
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP MATERIALIZED VIEW mv_cube;");
    }
}
