using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250112000000_ViewsOfViews")]
public class ViewsOfViews : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE VIEW all_customers AS SELECT * FROM customer; CREATE VIEW renamed (key, \"Label\") AS SELECT id, name FROM all_customers; DO $$ BEGIN PERFORM key, \"Label\" FROM renamed; END $$;");
        migrationBuilder.Sql("ALTER TABLE customer ADD COLUMN unseen int; DO $$ BEGIN PERFORM name FROM all_customers; END $$; INSERT INTO all_customers (id, name) VALUES (81, 'v'); UPDATE renamed SET \"Label\" = 'w' WHERE key = 81; DELETE FROM renamed r WHERE r.key = 81;");
        migrationBuilder.Sql("ALTER TABLE customer RENAME COLUMN name TO title; DO $$ BEGIN PERFORM name FROM all_customers; PERFORM title FROM customer; END $$;");
        migrationBuilder.Sql("CREATE OR REPLACE VIEW renamed (key, \"Label\", mood) AS SELECT id, name, mood FROM all_customers; ALTER VIEW renamed ALTER COLUMN mood SET DEFAULT 'sad'; COMMENT ON COLUMN renamed.\"Label\" IS 'x';");
        migrationBuilder.Sql("CREATE RECURSIVE VIEW counted (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < 3; DO $$ BEGIN PERFORM n FROM counted; END $$; DROP VIEW counted;");
        migrationBuilder.Sql("CREATE MATERIALIZED VIEW stored AS SELECT key AS k, \"Label\" FROM renamed; CREATE UNIQUE INDEX ON stored (k); CREATE INDEX ix_stored ON stored USING hash (\"Label\"); REFRESH MATERIALIZED VIEW stored; DROP MATERIALIZED VIEW stored;");
        migrationBuilder.Sql("DROP VIEW renamed, all_customers; ALTER TABLE customer RENAME COLUMN title TO name; ALTER TABLE customer DROP COLUMN unseen;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
