using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220503070000_FiscalPeriods")]
public class FiscalPeriods : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TABLE fiscal_periods (
                id serial PRIMARY KEY,
                year int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
                month int NOT NULL,
                range daterange GENERATED ALWAYS AS (daterange(make_date(year, month, 1), (make_date(year, month, 1) + interval '1 month')::date)) STORED,
                is_closed boolean NOT NULL DEFAULT false,
                CHECK (month >= 1 AND month <= 12),
                UNIQUE (year, month)
            );
            """, suppressTransaction: false);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TABLE fiscal_periods CASCADE;");
    }
}
