using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220510070000_GeneratePeriods")]
public class GeneratePeriods : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            INSERT INTO fiscal_periods (year, month)
            SELECT EXTRACT(YEAR FROM d)::int, EXTRACT(MONTH FROM d)::int
            FROM generate_series(DATE '2020-01-01', DATE '2025-12-01', INTERVAL '1 month') AS d;
            """);
        migrationBuilder.Sql("UPDATE fiscal_periods SET is_closed = true WHERE (year, month) < (2022, 1);");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("TRUNCATE fiscal_periods RESTART IDENTITY;");
    }
}
