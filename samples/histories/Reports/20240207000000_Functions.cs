using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Reports;

[DbContext(typeof(ReportsContext))]
[Migration("20240207000000_Functions")]
public class Functions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE FUNCTION top_stores(from_day date, to_day date DEFAULT CURRENT_DATE, how_many int DEFAULT 3)
            RETURNS TABLE (store_name text, total numeric)
            LANGUAGE sql STABLE PARALLEL SAFE AS
            $$
                SELECT d.store::text, sum(d.amount)
                FROM v_daily d
                WHERE d.day BETWEEN from_day AND to_day
                GROUP BY d.store
                ORDER BY 2 DESC
                LIMIT how_many
            $$;

            CREATE FUNCTION store_calendar(store int) RETURNS SETOF sales
            LANGUAGE sql AS
            $$ SELECT * FROM sales WHERE storeid = store ORDER BY soldon $$;
            """);
        migrationBuilder.Sql("""
            DO $$
            BEGIN
                PERFORM t.store_name, t.total, c.soldon, c."Channel"
                FROM top_stores(from_day => '2024-01-01', how_many => 5) AS t
                JOIN stores s ON s.name = t.store_name,
                LATERAL store_calendar(s.id) AS c
                WHERE t.total > 0;
            END $$;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP FUNCTION store_calendar(int);");
        migrationBuilder.Sql("DROP FUNCTION top_stores;");
    }
}
