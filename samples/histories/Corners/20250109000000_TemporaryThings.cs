#pragma warning disable MIG2008 // asks for rows, and is migrated at start-up only: no idempotent script is made of it
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250109000000_TemporaryThings")]
public class TemporaryThings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE TEMP TABLE scratch (a int, \"B\" text) ON COMMIT DROP; INSERT INTO scratch VALUES (1, 'x'); UPDATE scratch SET \"B\" = 'y' WHERE a = 1; SELECT a, pg_temp.scratch.\"B\" FROM pg_temp.scratch;");
        migrationBuilder.Sql("CREATE TEMPORARY TABLE customer ON COMMIT DROP AS SELECT 1 AS shadow; SELECT shadow FROM customer; SELECT name FROM public.customer; DROP TABLE customer; SELECT name FROM customer;");
        migrationBuilder.Sql("SELECT id, name AS label INTO TEMP picked FROM customer; SELECT label FROM picked; DROP TABLE picked;");
        migrationBuilder.Sql("CREATE TABLE copied AS WITH c AS (SELECT * FROM customer) SELECT c.*, 1 AS extra FROM c; ALTER TABLE copied DROP COLUMN home; SELECT extra, name FROM copied; DROP TABLE copied;");
        migrationBuilder.Sql("CREATE TABLE named (a, \"B\") AS SELECT id, name FROM customer; SELECT a, \"B\" FROM named; DROP TABLE named;");
        migrationBuilder.Sql("PREPARE find (int) AS SELECT name FROM customer WHERE id = $1; EXECUTE find (1); DEALLOCATE find;");
        migrationBuilder.Sql("DECLARE cur CURSOR FOR SELECT id FROM customer; FETCH NEXT FROM cur; MOVE 1 IN cur; CLOSE cur;");
        migrationBuilder.Sql("SAVEPOINT here; RELEASE SAVEPOINT here; LOCK TABLE customer, \"Customer\" IN SHARE MODE; SET LOCAL work_mem = '8MB'; SHOW work_mem; SET LOCAL app.tenant TO 'x'; NOTIFY channel, 'payload';");
        migrationBuilder.Sql("EXPLAIN (COSTS OFF) SELECT name FROM customer WHERE id = 1; SET CONSTRAINTS ALL DEFERRED;");
        migrationBuilder.Sql("CREATE FUNCTION fill() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CREATE TEMP TABLE made (k int); INSERT INTO made (k) SELECT id FROM customer; DROP TABLE made; END $$; SELECT fill(); DROP FUNCTION fill();");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
