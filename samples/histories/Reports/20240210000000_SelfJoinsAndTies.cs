using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Reports;

[DbContext(typeof(ReportsContext))]
[Migration("20240210000000_SelfJoinsAndTies")]
public class SelfJoinsAndTies : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
#pragma warning disable MIG2008 // RETURNING is what is shown
        migrationBuilder.Sql("""
            INSERT INTO sales (storeid, soldon, amount, "Channel")
            SELECT a.storeid, a.soldon + 1, round(avg(b.amount), 2), 'forecast'
            FROM sales a
            INNER JOIN sales b USING (storeid)
            NATURAL LEFT JOIN (SELECT id AS storeid, name FROM stores) named
            WHERE b.soldon <= a.soldon AND a."Channel" <> 'forecast'
            GROUP BY a.storeid, a.soldon
            ORDER BY a.soldon
            FETCH FIRST 10 ROWS WITH TIES
            ON CONFLICT (storeid, soldon, "Channel") DO UPDATE
                SET amount = (sales.amount + EXCLUDED.amount) / 2
            RETURNING storeid, amount AS forecast, (SELECT name FROM stores WHERE id = sales.storeid);
            """);
#pragma warning restore MIG2008
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DELETE FROM ONLY sales AS s WHERE s.\"Channel\" = 'forecast';");
    }
}
