using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Reports;

[DbContext(typeof(ReportsContext))]
[Migration("20240209000000_RenameRegion")]
public class RenameRegion : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.RenameColumn(name: "managername", table: "regions", newName: "ManagerName");
        migrationBuilder.AddColumn<string>(name: "CountryCode", table: "regions", type: "char(2)", nullable: false, defaultValue: "DE");
        migrationBuilder.Sql("UPDATE regions SET \"ManagerName\" = initcap(\"ManagerName\"), \"CountryCode\" = DEFAULT WHERE id > 0;");
        migrationBuilder.Sql("ALTER TABLE v_daily RENAME COLUMN region TO region_name;");
        migrationBuilder.Sql("DO $$ BEGIN PERFORM region_name FROM v_daily; PERFORM region FROM v_monthly; END $$;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("ALTER VIEW v_daily RENAME COLUMN region_name TO region;");
        migrationBuilder.DropColumn(name: "CountryCode", table: "regions");
        migrationBuilder.RenameColumn(name: "ManagerName", table: "regions", newName: "managername");
    }
}
