using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250108000000_Writes")]
public class Writes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
#pragma warning disable MIG2008 // RETURNING is what is shown
        migrationBuilder.Sql("INSERT INTO customer AS c (id, name, level) VALUES (1, 'x', 3) ON CONFLICT (id) DO UPDATE SET name = excluded.name || c.name, level = EXCLUDED.level WHERE c.mood <> 'sad' RETURNING c.id, name;");
#pragma warning restore MIG2008
        migrationBuilder.Sql("INSERT INTO \"Order\" (\"Id\", \"Select\") OVERRIDING SYSTEM VALUE VALUES (900, 'v') ON CONFLICT (\"Id\") DO NOTHING;");
#pragma warning disable MIG2008 // RETURNING is what is shown
        migrationBuilder.Sql("INSERT INTO \"Order\" DEFAULT VALUES RETURNING \"Id\" AS \"NewId\", *;");
#pragma warning restore MIG2008
        migrationBuilder.Sql("CREATE UNIQUE INDEX ux_customer_name ON customer ((lower(name)) text_pattern_ops, mood) WHERE level IS NOT NULL;");
        migrationBuilder.Sql("INSERT INTO customer (id, name, level) VALUES (12, 'Q', 1) ON CONFLICT ((lower(name)) text_pattern_ops, mood) WHERE level IS NOT NULL DO UPDATE SET id = customer.id;");
#pragma warning disable MIG2008 // RETURNING is what is shown
        migrationBuilder.Sql("DELETE FROM customer c USING \"Customer\" AS d, LATERAL (SELECT d.\"Id\" AS k) l WHERE l.k = c.id AND c.name = d.\"Name\" RETURNING c.name, d.id;");
#pragma warning restore MIG2008
        migrationBuilder.Sql("UPDATE customer a SET name = b.name FROM customer b JOIN \"Customer\" d ON d.\"Id\" = b.id WHERE a.id = b.id + 1000;");
        migrationBuilder.Sql("MERGE INTO customer t USING (VALUES (1, 'm')) AS s(k, v) ON t.id = s.k WHEN MATCHED AND t.mood = 'sad' THEN DELETE WHEN MATCHED THEN UPDATE SET name = s.v WHEN NOT MATCHED THEN INSERT (id, name) VALUES (s.k, s.v);");
        migrationBuilder.Sql("INSERT INTO customer (id, name) SELECT s.id, s.n FROM (SELECT 4000 + \"Id\" AS id, coalesce(\"Name\", '') AS n FROM \"Customer\") s ORDER BY s.n ON CONFLICT DO NOTHING;");
        migrationBuilder.Sql("DELETE FROM ONLY customer WHERE id = ANY ('{4001,4002}'::int[]); DELETE FROM customer * WHERE name ~ '^zzz';");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP INDEX ux_customer_name;");
    }
}
