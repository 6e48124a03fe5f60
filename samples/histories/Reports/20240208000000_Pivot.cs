using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Reports;

[DbContext(typeof(ReportsContext))]
[Migration("20240208000000_Pivot")]
public class Pivot : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE OR REPLACE VIEW v_channels AS
            SELECT storeid,
                   max(amount) FILTER (WHERE "Channel" = 'shop') AS shop,
                   max(amount) FILTER (WHERE "Channel" = 'web') AS web,
                   bool_or("Channel" = 'web') AS has_web
            FROM sales
            GROUP BY storeid
            UNION ALL
            SELECT NULL, sum(shop), sum(web), false
            FROM (VALUES (1::numeric, 2::numeric), (3, 4)) AS sample (shop, web)
            EXCEPT
            SELECT id, 0, 0, NULL FROM stores WHERE openedon > CURRENT_DATE
            ORDER BY storeid NULLS FIRST;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP VIEW IF EXISTS v_channels;");
    }
}
