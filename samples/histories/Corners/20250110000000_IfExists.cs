using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250110000000_IfExists")]
public class IfExists : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TABLE IF EXISTS nothing, \"Nothing\"; DROP INDEX IF EXISTS nothing; DROP VIEW IF EXISTS nothing; DROP SEQUENCE IF EXISTS nothing; DROP TYPE IF EXISTS nothing; DROP SCHEMA IF EXISTS nothing; DROP FUNCTION IF EXISTS nothing(int); DROP TRIGGER IF EXISTS nothing ON customer; DROP POLICY IF EXISTS nothing ON customer;");
        migrationBuilder.Sql("DROP TABLE IF EXISTS nowhere.nothing; DROP TRIGGER IF EXISTS t ON nothing; ALTER TABLE IF EXISTS nothing ADD COLUMN x int, DROP COLUMN y; ALTER TABLE IF EXISTS nothing RENAME COLUMN a TO b; ALTER INDEX IF EXISTS nothing RENAME TO something; ALTER VIEW IF EXISTS nothing RENAME TO something; ALTER SEQUENCE IF EXISTS nothing RESTART;");
        migrationBuilder.Sql("ALTER TABLE customer DROP COLUMN IF EXISTS nothing, ADD COLUMN IF NOT EXISTS name text, ADD COLUMN IF NOT EXISTS extra text, DROP CONSTRAINT IF EXISTS nothing;");
        migrationBuilder.Sql("UPDATE customer SET extra = name; CREATE TABLE IF NOT EXISTS customer (other int); DO $$ BEGIN PERFORM extra FROM customer; END $$; CREATE INDEX IF NOT EXISTS ix_customer_extra ON customer (extra);");
        migrationBuilder.Sql("DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'legacy_table') THEN UPDATE legacy_table SET x = 1; ALTER TABLE legacy_table RENAME TO nothing; END IF; END $$;");
        migrationBuilder.Sql("DO $$ BEGIN IF to_regclass('public.\"Legacy\"') IS NOT NULL THEN INSERT INTO customer (id, name) SELECT \"Id\", \"Name\" FROM \"Legacy\"; END IF; EXCEPTION WHEN undefined_column THEN RAISE NOTICE 'no'; END $$;");
        migrationBuilder.Sql("DO $$ BEGIN ALTER TABLE customer ADD COLUMN extra text; EXCEPTION WHEN duplicate_column THEN NULL; END $$;");
        migrationBuilder.Sql("DO $$ DECLARE n int; BEGIN BEGIN SELECT count(*) INTO n FROM missing_table; EXCEPTION WHEN undefined_table THEN n := 0; END; PERFORM n; END $$;");
        migrationBuilder.DropColumn("extra", "customer");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
