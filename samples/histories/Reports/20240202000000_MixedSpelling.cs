using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Reports;

[DbContext(typeof(ReportsContext))]
[Migration("20240202000000_MixedSpelling")]
public class MixedSpelling : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("INSERT INTO regions (name, MANAGERNAME) VALUES ('North', 'Ada'), ('South', NULL);");
        migrationBuilder.Sql("INSERT INTO \"stores\" (regionid, NAME) SELECT R.ID, r.Name || ' 1' FROM REGIONS AS r;");
        migrationBuilder.Sql("insert into sales values (1, '2024-01-01', 10.5); insert into sales values (2, '2024-01-02', 20, 'web');");
        migrationBuilder.Sql("UPDATE Sales SET \"amount\" = AMOUNT + 1 WHERE \"Channel\" = 'web' AND SoldOn >= '2024-01-01';");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("TRUNCATE TABLE sales, stores, regions RESTART IDENTITY CASCADE;");
    }
}
