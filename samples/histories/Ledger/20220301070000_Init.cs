using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220301070000_Init")]
public class Init : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AlterDatabase()
            .Annotation("Npgsql:Enum:entry_kind", "debit,credit")
            .Annotation("Npgsql:PostgresExtension:pgcrypto", ",,");

        migrationBuilder.CreateTable(
            name: "accounts",
            columns: table => new
            {
                id = table.Column<Guid>(type: "uuid", nullable: false, defaultValueSql: "gen_random_uuid()"),
                code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                display_name = table.Column<string>(type: "text", nullable: false),
                currency = table.Column<string>(type: "character(3)", fixedLength: true, maxLength: 3, nullable: false),
                opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP"),
                closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                settings = table.Column<string>(type: "jsonb", nullable: false, defaultValueSql: "'{}'::jsonb"),
                tags = table.Column<string[]>(type: "text[]", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_accounts", x => x.id);
                table.UniqueConstraint("ak_accounts_code", x => x.code);
                table.CheckConstraint("ck_accounts_closed", "closed_at IS NULL OR closed_at >= opened_at");
            });

        migrationBuilder.CreateTable(
            name: "journal_entries",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                account_id = table.Column<Guid>(type: "uuid", nullable: false),
                kind = table.Column<string>(type: "entry_kind", nullable: false),
                amount = table.Column<decimal>(type: "numeric(20,4)", nullable: false),
                booked_on = table.Column<DateOnly>(type: "date", nullable: false),
                reference = table.Column<string>(type: "text", nullable: true),
                meta = table.Column<string>(type: "jsonb", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_journal_entries", x => x.id);
                table.ForeignKey("fk_journal_entries_accounts_account_id", x => x.account_id, "accounts", "id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex("ix_journal_entries_account_id", "journal_entries", "account_id");
        migrationBuilder.CreateIndex("ix_journal_entries_booked_on", "journal_entries", new[] { "booked_on", "kind" }, filter: "reference IS NOT NULL");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("journal_entries");
        migrationBuilder.DropTable("accounts");
        migrationBuilder.AlterDatabase()
            .OldAnnotation("Npgsql:Enum:entry_kind", "debit,credit");
    }
}
