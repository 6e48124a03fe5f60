using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220405070000_EntryTags")]
public class EntryTags : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TABLE entry_tags (
                entry_id bigint NOT NULL,
                tag text NOT NULL,
                CONSTRAINT pk_entry_tags PRIMARY KEY (entry_id, tag),
                CONSTRAINT fk_entry_tags_journal_entries_entry_id FOREIGN KEY (entry_id) REFERENCES journal_entries (id) ON DELETE CASCADE
            );

            INSERT INTO entry_tags (entry_id, tag)
            SELECT e.id, lower(trim(t.value))
            FROM journal_entries e
            CROSS JOIN LATERAL jsonb_array_elements_text(e.meta -> 'tags') AS t(value)
            WHERE jsonb_typeof(e.meta -> 'tags') = 'array'
            ON CONFLICT DO NOTHING;

            UPDATE journal_entries SET meta = meta - 'tags' WHERE meta ? 'tags';
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            UPDATE journal_entries e
            SET meta = COALESCE(e.meta, '{}') || jsonb_build_object('tags', t.tags)
            FROM (SELECT entry_id, jsonb_agg(tag ORDER BY tag) AS tags FROM entry_tags GROUP BY entry_id) t
            WHERE t.entry_id = e.id;
            DROP TABLE entry_tags;
            """);
    }
}
