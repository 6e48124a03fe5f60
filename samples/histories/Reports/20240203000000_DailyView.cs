using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Reports;

[DbContext(typeof(ReportsContext))]
[Migration("20240203000000_DailyView")]
public class DailyView : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE VIEW v_daily AS
            SELECT s.SoldOn AS day, st.Id AS store_id, st.Name AS store, r.Name AS region, sum(s.Amount) AS amount
            FROM Sales s
                JOIN Stores st ON st.Id = s.StoreId
                JOIN Regions r ON r.Id = st.RegionId
            GROUP BY day, st.Id, st.Name, r.Name;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP VIEW v_daily;");
    }
}
