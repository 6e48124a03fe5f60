using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Reports;

[DbContext(typeof(ReportsContext))]
[Migration("20240206000000_RefreshCube")]
public class RefreshCube : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("REFRESH MATERIALIZED VIEW mv_cube;");
        migrationBuilder.Sql("REFRESH MATERIALIZED VIEW CONCURRENTLY mv_cube;", suppressTransaction: true);
        migrationBuilder.Sql("ANALYZE sales (soldon, amount);");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
