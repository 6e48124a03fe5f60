using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250109000000_TemporaryThings")]
public class TemporaryThings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE TEMP TABLE scratch (a int, \"B\" text) ON COMMIT DROP; INSERT INTO scratch VALUES (1, 'x'); UPDATE scratch SET \"B\" = 'y' WHERE a = 1; DO $$ BEGIN PERFORM a, pg_temp.scratch.\"B\" FROM pg_temp.scratch; END $$;");
        migrationBuilder.Sql("CREATE TEMPORARY TABLE customer ON COMMIT DROP AS SELECT 1 AS shadow; DO $$ BEGIN PERFORM shadow FROM customer; PERFORM name FROM public.customer; END $$; DROP TABLE customer; DO $$ BEGIN PERFORM name FROM customer; END $$;");
#pragma warning disable MIG2008 // SELECT INTO is what is shown
        migrationBuilder.Sql("SELECT id, name AS label INTO TEMP picked FROM customer; SELECT label FROM picked; DROP TABLE picked;");
#pragma warning restore MIG2008
        migrationBuilder.Sql("CREATE TABLE copied AS WITH c AS (SELECT * FROM customer) SELECT c.*, 1 AS extra FROM c; ALTER TABLE copied DROP COLUMN home; DO $$ BEGIN PERFORM extra, name FROM copied; END $$; DROP TABLE copied;");
        migrationBuilder.Sql("CREATE TABLE named (a, \"B\") AS SELECT id, name FROM customer; DO $$ BEGIN PERFORM a, \"B\" FROM named; END $$; DROP TABLE named;");
#pragma warning disable MIG2008 // a prepared statement is what is shown
        migrationBuilder.Sql("PREPARE find (int) AS SELECT name FROM customer WHERE id = $1; EXECUTE find (1); DEALLOCATE find;");
#pragma warning restore MIG2008
#pragma warning disable MIG2008 // a cursor is what is shown
        migrationBuilder.Sql("DECLARE cur CURSOR FOR SELECT id FROM customer; FETCH NEXT FROM cur; MOVE 1 IN cur; CLOSE cur;");
#pragma warning restore MIG2008
#pragma warning disable MIG2008 // savepoints and SHOW are what is shown
        migrationBuilder.Sql("SAVEPOINT here; RELEASE SAVEPOINT here; LOCK TABLE customer, \"Customer\" IN SHARE MODE; SET LOCAL work_mem = '8MB'; SHOW work_mem; SET LOCAL app.tenant TO 'x'; NOTIFY channel, 'payload';");
#pragma warning restore MIG2008
#pragma warning disable MIG2008 // EXPLAIN is what is shown
        migrationBuilder.Sql("EXPLAIN (COSTS OFF) SELECT name FROM customer WHERE id = 1; SET CONSTRAINTS ALL DEFERRED;");
#pragma warning restore MIG2008
        migrationBuilder.Sql("CREATE FUNCTION fill() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CREATE TEMP TABLE made (k int); INSERT INTO made (k) SELECT id FROM customer; DROP TABLE made; END $$; DO $$ BEGIN PERFORM fill(); END $$; DROP FUNCTION fill();");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
