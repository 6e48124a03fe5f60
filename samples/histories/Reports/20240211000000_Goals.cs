using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Reports;

[DbContext(typeof(ReportsContext))]
[Migration("20240211000000_Goals")]
public class Goals : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Goals",
            columns: table => new
            {
                StoreId = table.Column<int>(type: "integer", nullable: false),
                Period = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                Target = table.Column<decimal>(type: "numeric", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Goals", x => new { x.StoreId, x.Period });
                table.CheckConstraint("CK_Goals_Period", "\"Period\" ~ '^\\d{4}-\\d{2}$'");
                table.ForeignKey("FK_Goals_stores_StoreId", x => x.StoreId, "stores", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.Sql("""
            INSERT INTO "Goals" ("StoreId", "Period", "Target")
            SELECT s.id, to_char(m.month, 'YYYY-MM'), coalesce(g."Target", 1000) * 1.1
            FROM stores s
            CROSS JOIN (SELECT date '2024-01-01' + make_interval(months => n) AS month FROM generate_series(0, 11) AS n) m
            LEFT JOIN "Goals" g ON g."StoreId" = s.id AND g."Period" = to_char(m.month - interval '1 year', 'YYYY-MM');
            """);
        migrationBuilder.Sql("""
            CREATE VIEW "GoalReach" AS
            SELECT g.*, round(100 * sum(s.amount) / nullif(g."Target", 0), 1) AS "Percent"
            FROM "Goals" g
            LEFT JOIN sales s ON s.storeid = g."StoreId" AND to_char(s.soldon, 'YYYY-MM') = g."Period"
            GROUP BY g."StoreId", g."Period";
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""DROP VIEW "GoalReach"; """);
        migrationBuilder.DropTable("Goals");
    }
}
