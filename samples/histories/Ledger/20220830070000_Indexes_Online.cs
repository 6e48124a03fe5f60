using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220830070000_Indexes_Online")]
public class Indexes_Online : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_journal_entries_reference ON journal_entries (reference) WHERE reference IS NOT NULL;", suppressTransaction: true);
        migrationBuilder.Sql("VACUUM (ANALYZE) journal_entries;", suppressTransaction: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP INDEX CONCURRENTLY IF EXISTS ix_journal_entries_reference;", suppressTransaction: true);
    }
}
