using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250106000000_Clauses")]
public class Clauses : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
#pragma warning disable MIG2008 // queries that stand alone are what is shown
        migrationBuilder.Sql("SELECT lower(name) AS name, count(*) AS n FROM customer GROUP BY name HAVING count(*) > 0 ORDER BY n, name;");
        migrationBuilder.Sql("SELECT id % 2 AS parity, sum(level) AS total FROM customer GROUP BY parity ORDER BY total DESC, parity;");
        migrationBuilder.Sql("SELECT DISTINCT ON (label) id, upper(name) AS label FROM customer ORDER BY label, id DESC;");
        migrationBuilder.Sql("SELECT id AS a FROM customer UNION SELECT \"Id\" FROM \"Order\" UNION ALL (SELECT 9 AS b ORDER BY b LIMIT 1) ORDER BY a;");
        migrationBuilder.Sql("SELECT x.n FROM (SELECT id AS n, name FROM customer UNION SELECT \"Id\", \"Name\" FROM \"Customer\") x WHERE x.name IS NULL;");
        migrationBuilder.Sql("SELECT rank() OVER w, lag(name, 1, '') OVER (w ROWS 1 PRECEDING) FROM customer WINDOW w AS (PARTITION BY mood ORDER BY level), v AS (w);");
        migrationBuilder.Sql("SELECT string_agg(name, ',' ORDER BY id DESC) FILTER (WHERE mood = 'ok'), mode() WITHIN GROUP (ORDER BY level) FROM customer;");
        migrationBuilder.Sql("SELECT (SELECT count(c.id) FROM \"Order\" LIMIT 1) FROM customer c;");
        migrationBuilder.Sql("SELECT mood, name, grouping(mood, name) FROM customer GROUP BY CUBE (mood, name);");
        migrationBuilder.Sql("SELECT FROM customer WHERE EXISTS (SELECT WHERE customer.id = 1);");
        migrationBuilder.Sql("SELECT extract(epoch FROM lower(valid)), extract(\"year\" FROM now()), trim(BOTH 'x' FROM name), position('a' IN name), overlay(name PLACING 'b' FROM 1 FOR 1), substring(name FROM '#\"_#\"%' FOR '#'), INTERVAL '1' DAY, date '2020-01-01', name COLLATE \"C\", now() AT TIME ZONE 'UTC' FROM customer;");
        migrationBuilder.Sql("SELECT make_date(year => 2020, month := 1, day => 1), concat_ws(',', VARIADIC ARRAY[name]) FROM customer;");
        migrationBuilder.Sql("SELECT current_date, current_catalog, localtime, current_schema, session_user, current_role, user;");
        migrationBuilder.Sql("SELECT name n, id i, level AS select, mood AS \"table\" FROM customer ORDER BY i, \"select\", \"table\";");
#pragma warning restore MIG2008
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
