using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250107000000_WithQueries")]
public class WithQueries : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
#pragma warning disable MIG2008 // WITH before a query that stands alone is what is shown
        migrationBuilder.Sql("WITH customer AS (SELECT 1 AS one) SELECT one, customer.one FROM customer;");
        migrationBuilder.Sql("WITH a(x, y) AS (SELECT id, name FROM customer), b AS (SELECT x + 1 AS z FROM a) SELECT a.x, z FROM a JOIN b ON b.z > a.x;");
        migrationBuilder.Sql("WITH RECURSIVE t(n, path) AS (VALUES (1, '1') UNION ALL SELECT n + 1, path || n FROM t WHERE n < 5) SELECT max(n), min(path) FROM t;");
        migrationBuilder.Sql("WITH RECURSIVE tree AS (SELECT id, \"order\" FROM customer UNION ALL SELECT c.id, c.\"order\" FROM customer c JOIN tree ON tree.id = c.\"order\") SEARCH DEPTH FIRST BY id SET ordercol CYCLE id SET is_cycle USING path SELECT id, ordercol, is_cycle, path FROM tree ORDER BY ordercol;");
        migrationBuilder.Sql("WITH del AS (DELETE FROM customer WHERE id = 99 RETURNING *, id AS gone), ins AS (INSERT INTO \"Customer\" (\"Id\", \"Name\") SELECT gone, name FROM del RETURNING \"Id\") SELECT ins.\"Id\" FROM ins;");
        migrationBuilder.Sql("SELECT * FROM (WITH inner_one AS (SELECT id FROM customer) SELECT id FROM inner_one) s WHERE s.id IN (WITH other AS (SELECT 1 AS k) SELECT k FROM other);");
#pragma warning restore MIG2008
        migrationBuilder.Sql("INSERT INTO \"Customer\" (\"Id\", \"Name\") WITH src AS (SELECT id, name FROM customer WHERE id > 500) SELECT id, name FROM src;");
#pragma warning disable MIG2008 // RETURNING is what is shown
        migrationBuilder.Sql("WITH src AS (SELECT 777 AS id) UPDATE customer c SET name = 'x' FROM src s WHERE s.id = c.id RETURNING c.*, s.id AS src_id;");
#pragma warning restore MIG2008
        migrationBuilder.Sql("WITH \"Up\" AS (UPDATE \"Order\" SET \"Select\" = 'q' WHERE false RETURNING \"Id\" \"Key\") DELETE FROM customer USING \"Up\" WHERE customer.id = \"Up\".\"Key\";");
#pragma warning disable MIG2008 // WITH before a query that stands alone is what is shown
        migrationBuilder.Sql("WITH RECURSIVE a AS (SELECT 1 AS v), b AS (SELECT v FROM c), c AS (SELECT v FROM a) SELECT * FROM b;");
#pragma warning restore MIG2008
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
