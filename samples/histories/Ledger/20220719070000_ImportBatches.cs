using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220719070000_ImportBatches")]
public class ImportBatches : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "import_batches",
            columns: table => new
            {
                id = table.Column<int>(type: "integer", nullable: false)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.SerialColumn),
                payload = table.Column<string>(type: "jsonb", nullable: false),
                imported_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                error = table.Column<string>(type: "text", nullable: true)
            },
            constraints: table => { table.PrimaryKey("pk_import_batches", x => x.id); });
        migrationBuilder.Sql("""
            INSERT INTO import_batches (payload)
            VALUES ('[{"Account": "1000", "Amount": 12.5, "On": "2022-07-01"}, {"Account": "1200", "Amount": 3, "On": "2022-07-02"}]');

            WITH incoming AS (
                SELECT b.id AS batch_id, r."Account" AS account, r."Amount" AS amount, r."On" AS day
                FROM import_batches b, jsonb_to_recordset(b.payload) AS r("Account" text, "Amount" numeric, "On" date)
                WHERE b.imported_at IS NULL
            ), booked AS (
                INSERT INTO journal_entries (account_id, kind, amount_minor, booked_on, balance_after, meta)
                SELECT a.id, 'debit', (i.amount * 100)::bigint, i.day, 0, jsonb_build_object('Batch', i.batch_id)
                FROM incoming i JOIN accounts a ON a.code = i.account
                RETURNING id, (meta ->> 'Batch')::int AS batch_id
            )
            UPDATE import_batches b
            SET imported_at = now()::timestamp, error = CASE WHEN n.cnt = 0 THEN 'nothing booked' END
            FROM (SELECT batch_id, count(*) AS cnt FROM booked GROUP BY batch_id) n
            WHERE n.batch_id = b.id;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("import_batches");
    }
}
