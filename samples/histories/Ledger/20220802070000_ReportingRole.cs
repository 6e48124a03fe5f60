using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220802070000_ReportingRole")]
public class ReportingRole : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            DO $$
            BEGIN
                IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'ledger_reader') THEN
                    CREATE ROLE ledger_reader NOLOGIN;
                END IF;
            END
            $$;
            GRANT USAGE ON SCHEMA public TO ledger_reader;
            GRANT SELECT ON accounts, journal_entries, account_balances TO ledger_reader;
            ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ledger_reader;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT ON TABLES FROM ledger_reader;
            REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ledger_reader;
            REVOKE USAGE ON SCHEMA public FROM ledger_reader;
            DROP ROLE ledger_reader;
            """);
    }
}
