using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220308070000_SeedChartOfAccounts")]
public class SeedChartOfAccounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            INSERT INTO accounts (code, display_name, currency)
            VALUES ('1000', 'Cash', 'EUR'),
                   ('1200', 'Bank', 'EUR'),
                   ('4000', 'Revenue', 'EUR'),
                   ('9999', 'Suspense', 'EUR')
            ON CONFLICT (code) DO NOTHING;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            DELETE FROM journal_entries USING accounts WHERE accounts.id = journal_entries.account_id AND accounts.code = '1000';
            DELETE FROM accounts WHERE code = ANY (ARRAY['1000', '1200', '4000', '9999']) AND NOT EXISTS (SELECT FROM journal_entries je WHERE je.account_id = accounts.id);
            """);
    }
}
