using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250114000000_MoreBodies")]
public class MoreBodies : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE FUNCTION tally(INOUT total int, kind mood DEFAULT 'ok', OUT names text[]) LANGUAGE plpgsql AS $$
            #variable_conflict use_column
            <<top>>
            DECLARE
                id int := 7;
                c customer;
                rec record;
                k customer.id%TYPE;
            BEGIN
                SELECT * INTO c FROM customer WHERE customer.id = top.id;
                SELECT c.name, count(*) AS n INTO rec FROM "Order" GROUP BY 1;
                FOR rec IN SELECT cu.id, cu.name AS label FROM customer cu WHERE cu.mood = kind ORDER BY cu.id LOOP
                    total := total + rec.id;
                    names := names || rec.label;
                    c.home."City" := rec.label;
                END LOOP;
                FOREACH k IN ARRAY ARRAY[1, 2] LOOP
                    EXIT WHEN k > total;
                END LOOP;
                WHILE total < 0 LOOP
                    total := (SELECT max(customer.level) FROM customer);
                END LOOP;
                EXECUTE 'SELECT max(id) FROM customer WHERE name = $1' INTO k USING c.name;
                IF FOUND THEN RAISE NOTICE '% %', c.name, top.id USING HINT = 'h'; END IF;
                CASE kind WHEN 'sad' THEN total := 0; ELSE NULL; END CASE;
            END top $$;
            """);
        migrationBuilder.Sql("DO $$ BEGIN PERFORM t.total, names FROM tally(3, 'sad') t; PERFORM (tally(1)).names; PERFORM tally.total FROM tally(2); END $$;");
        migrationBuilder.Sql("CREATE FUNCTION pick(what text) RETURNS SETOF customer LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE format('SELECT * FROM customer WHERE name = %L', what); RETURN; END $$; DO $$ BEGIN PERFORM p.name, id FROM pick('x') p WHERE p.mood = 'ok'; END $$;");
        migrationBuilder.Sql("CREATE FUNCTION pair(a int, b int DEFAULT 2) RETURNS TABLE (x int, \"Y\" int) LANGUAGE sql AS $$ SELECT a, pair.b; SELECT a + 1, b + id FROM customer WHERE customer.id > a $$; DO $$ BEGIN PERFORM x, \"Y\" FROM pair(b => 1, a => 2); END $$;");
        migrationBuilder.Sql("CREATE PROCEDURE tidy() LANGUAGE sql AS $$ DELETE FROM customer WHERE id < 0; UPDATE \"Order\" SET \"Select\" = NULL WHERE \"Id\" < 0 $$; CALL tidy();");
        migrationBuilder.Sql("DO $$ DECLARE r \"Order\"%ROWTYPE; tables text[] := ARRAY['a']; t text; BEGIN FOREACH t IN ARRAY tables LOOP EXECUTE format('DROP TABLE IF EXISTS %I', t); END LOOP; FOR r IN SELECT * FROM \"Order\" LOOP UPDATE \"Order\" SET \"Full Name\" = r.\"Full Name\" WHERE \"Id\" = r.\"Id\"; END LOOP; END $$;");
        migrationBuilder.Sql("DO 'BEGIN UPDATE customer SET name = ''it''''s'' WHERE id = -1; END';");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP PROCEDURE tidy(); DROP FUNCTION pair; DROP FUNCTION pick; DROP FUNCTION tally;");
    }
}
