using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250104000000_Rows")]
public class Rows : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
#pragma warning disable MIG2008 // queries that stand alone are what is shown
        migrationBuilder.Sql("SELECT c, row_to_json(c), to_jsonb(c.*), count(c.*) OVER (), (c).name, (c.home).\"City\", ((c).home).street FROM customer c;");
        migrationBuilder.Sql("SELECT c.name(), name(c) FROM customer c;".Replace("c.name(), ", ""));
        migrationBuilder.Sql("SELECT customer FROM customer WHERE customer IS NOT NULL AND (customer.*) IS DISTINCT FROM NULL;");
        migrationBuilder.Sql("SELECT ctid, xmin, tableoid::regclass, c.cmax FROM customer c WHERE c.ctid = '(0,1)';");
#pragma warning restore MIG2008
        migrationBuilder.Sql("UPDATE customer SET home.\"City\" = 'Rome', slots[1] = 4, slots[2:3] = '{5,6}' WHERE (home).street IS NULL;");
        migrationBuilder.Sql("INSERT INTO customer (id, name, home.street, slots[1]) VALUES (3, 'z', 'Main St', 2);");
        migrationBuilder.Sql("UPDATE customer SET (name, level) = (SELECT \"Name\", 5 FROM \"Customer\" WHERE \"Id\" = customer.id) WHERE id > 100;");
        migrationBuilder.Sql("UPDATE customer SET (name, level) = ROW (name || '!', DEFAULT) WHERE id > 100;");
#pragma warning disable MIG2008 // queries that stand alone are what is shown
        migrationBuilder.Sql("SELECT (ARRAY(SELECT id FROM customer ORDER BY id))[1:2], ROW(c.id, c.*) FROM customer AS c WHERE (c.id, c.name) IN (SELECT id, name FROM customer);");
#pragma warning restore MIG2008
        migrationBuilder.Sql("CREATE FUNCTION shout(c customer) RETURNS text LANGUAGE sql AS $$ SELECT upper(c.name) || $1.id || (c.home).\"City\" $$;");
#pragma warning disable MIG2008 // queries that stand alone are what is shown
        migrationBuilder.Sql("SELECT c.shout, customer.id, shout(c) FROM customer c JOIN customer USING (id) WHERE c.shout <> '';");
#pragma warning restore MIG2008
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP FUNCTION shout(customer);");
    }
}
