using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250105000000_Joins")]
public class Joins : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
#pragma warning disable MIG2008 // queries that stand alone are what is shown
        migrationBuilder.Sql("SELECT id, a.id, b.id, name FROM customer a JOIN (SELECT id, \"order\" FROM customer) b USING (id);");
        migrationBuilder.Sql("SELECT j.id, j.name, l FROM (customer a JOIN (SELECT id, 1 AS l FROM customer) b USING (id)) AS j;");
        migrationBuilder.Sql("SELECT merged.id, a.name FROM customer a JOIN customer b USING (id) AS merged;");
        migrationBuilder.Sql("SELECT id, name, \"Name\" FROM customer NATURAL JOIN (SELECT \"Id\" AS id, \"Name\" FROM \"Customer\") n;");
        migrationBuilder.Sql("SELECT x.a, x.b, x.home FROM customer AS x(a, b) WHERE a > 0 AND x.mood = 'Happy';");
        migrationBuilder.Sql("SELECT column1, v.column2, w.k FROM (VALUES (1, 'a')) v, (VALUES (2)) AS w(k);");
        migrationBuilder.Sql("SELECT * FROM customer c LEFT JOIN \"Order\" o ON o.\"Id\" = c.\"order\" FULL JOIN \"Customer\" d ON d.\"Id\" = c.id AND d.id = o.\"Select\" FOR UPDATE OF c;".Replace(" FULL JOIN", " LEFT JOIN"));
        migrationBuilder.Sql("SELECT c.id FROM customer c, LATERAL (SELECT o.\"Id\" FROM \"Order\" o WHERE o.\"Id\" = c.\"order\" LIMIT 1) o2, generate_series(1, c.id) g(i) WHERE g.i = o2.\"Id\";");
        migrationBuilder.Sql("SELECT s.id FROM customer AS s TABLESAMPLE SYSTEM (50) REPEATABLE (1);");
        migrationBuilder.Sql("TABLE customer ORDER BY name LIMIT 1;");
        migrationBuilder.Sql("SELECT 1 FROM ((customer a CROSS JOIN customer b) JOIN customer d ON d.id = a.id AND d.id = b.id);");
#pragma warning restore MIG2008
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
