#pragma warning disable MIG1009 // a name that PostgreSQL cuts, on purpose
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250111000000_SeveralActions")]
public class SeveralActions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("ALTER TABLE customer ADD COLUMN \"Score\" int DEFAULT 0, ADD CONSTRAINT ck_score CHECK (\"Score\" >= 0 AND level > 0), ALTER COLUMN \"Score\" SET NOT NULL;");
        migrationBuilder.Sql("ALTER TABLE customer ALTER COLUMN \"Score\" TYPE text USING \"Score\"::text || name, DROP CONSTRAINT ck_score;".Replace("ALTER COLUMN", "ALTER COLUMN \"Score\" DROP DEFAULT, ALTER COLUMN"));
        migrationBuilder.Sql("ALTER TABLE customer RENAME \"Score\" TO score; UPDATE customer SET score = upper(score); ALTER TABLE customer DROP COLUMN score, ADD COLUMN score numeric; UPDATE customer SET score = 1.5;");
        migrationBuilder.Sql("ALTER TABLE customer RENAME TO client; UPDATE client SET name = 'n' WHERE id = 5; ALTER TABLE client RENAME TO customer;");
        migrationBuilder.Sql("CREATE SCHEMA one; CREATE TABLE one.thing (id int, \"No\" int); ALTER SCHEMA one RENAME TO two; INSERT INTO two.thing VALUES (1, 2); ALTER TABLE two.thing SET SCHEMA public; DO $$ BEGIN PERFORM \"No\" FROM thing; END $$; DROP TABLE thing; DROP SCHEMA two;");
        migrationBuilder.Sql("CREATE SCHEMA side CREATE TABLE inside (id int PRIMARY KEY) CREATE VIEW seen AS SELECT id FROM inside; DO $$ BEGIN PERFORM id FROM side.seen; END $$; DROP SCHEMA side CASCADE;");
        migrationBuilder.Sql("CREATE TABLE a_very_long_table_name_that_goes_on_and_on_until_it_is_longer_than_63_bytes (id int); INSERT INTO a_very_long_table_name_that_goes_on_and_on_until_it_is_longer_than_63_bytes (id) VALUES (1); DROP TABLE a_very_long_table_name_that_goes_on_and_on_until_it_is_longer_tha;");
        migrationBuilder.Sql("CREATE TABLE parent (id int, \"Kind\" text); CREATE TABLE child (more int) INHERITS (parent); ALTER TABLE parent ADD COLUMN later int; DO $$ BEGIN PERFORM id, \"Kind\", more, later FROM child; END $$; UPDATE parent SET later = 1 WHERE \"Kind\" = 'x'; DROP TABLE parent CASCADE;");
        migrationBuilder.Sql("CREATE TABLE part (k int, v text) PARTITION BY LIST (k); CREATE TABLE part_1 PARTITION OF part (v DEFAULT 'one') FOR VALUES IN (1); CREATE TABLE part_2 (v text, k int); ALTER TABLE part ATTACH PARTITION part_2 FOR VALUES IN (2); INSERT INTO part_2 (k, v) VALUES (2, 'b'); DO $$ BEGIN PERFORM v FROM part_1; END $$; ALTER TABLE part DETACH PARTITION part_2; DROP TABLE part, part_2;");
        migrationBuilder.Sql("CREATE TABLE typed OF address (street WITH OPTIONS NOT NULL); DO $$ BEGIN PERFORM street, \"City\" FROM typed; END $$; DROP TABLE typed;");
        migrationBuilder.Sql("CREATE TABLE likewise (LIKE customer INCLUDING ALL, \"Own\" int); DO $$ BEGIN PERFORM name, \"Own\", score FROM likewise; END $$; DROP TABLE likewise;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("ALTER TABLE customer DROP COLUMN score;");
    }
}
