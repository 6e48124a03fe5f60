using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250103000000_FunctionsInFrom")]
public class FunctionsInFrom : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
#pragma warning disable MIG2008 // queries that stand alone are what is shown
        migrationBuilder.Sql("SELECT g, g.g, g.* FROM generate_series(1, 3) g WHERE g > 1;");
        migrationBuilder.Sql("SELECT generate_series FROM generate_series(1, 3);");
        migrationBuilder.Sql("SELECT n, x FROM unnest(ARRAY['a', 'b'], ARRAY[1, 2]) WITH ORDINALITY AS u(x, y, n) WHERE u.y > 0;");
        migrationBuilder.Sql("SELECT ordinality, unnest FROM unnest(ARRAY[3, 4]) WITH ORDINALITY;");
        migrationBuilder.Sql("SELECT key, value, e.key FROM customer c, jsonb_each(to_jsonb(c)) e;");
        migrationBuilder.Sql("SELECT value ->> 'Name' FROM jsonb_array_elements('[{\"Name\": 1}]');");
        migrationBuilder.Sql("SELECT r.a, r.\"B\" FROM json_to_record('{\"a\": 1}') AS r(a int, \"B\" text);");
        migrationBuilder.Sql("SELECT a.i, b FROM ROWS FROM (generate_series(1, 2), unnest(ARRAY['x'])) AS a(i, b);");
        migrationBuilder.Sql("SELECT m[1], c.name FROM customer c, regexp_matches(c.name, '(\\w)') AS m;");
        migrationBuilder.Sql("SELECT s.sub, s.x FROM customer c CROSS JOIN LATERAL (SELECT c.id + 1 AS sub, (SELECT max(c.id + o.\"Id\") FROM \"Order\" o) AS x) s;");
        migrationBuilder.Sql("SELECT p.* FROM customer, jsonb_populate_record(NULL::\"Customer\", '{\"Id\": 4}') p WHERE p.\"Id\" > customer.id;");
        migrationBuilder.Sql("SELECT relname, oid, d.description FROM pg_class LEFT JOIN pg_catalog.pg_description d ON d.objoid = pg_class.oid WHERE relnamespace = 'public'::regnamespace;");
        migrationBuilder.Sql("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog');");
        migrationBuilder.Sql("SELECT name, setting FROM pg_settings WHERE name LIKE 'work%';");
#pragma warning restore MIG2008
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
