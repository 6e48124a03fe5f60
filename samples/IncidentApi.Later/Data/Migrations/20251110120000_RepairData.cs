using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IncidentApi.Data.Migrations
{
    [DbContext(typeof(AppDbContext))]
    [Migration("20251110120000_RepairData")]
    public class RepairData : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The table lives in schema communications.
            migrationBuilder.Sql(@"
                CREATE UNIQUE INDEX ix_newsletter_subscribers_email
                ON newsletter_subscribers (email);
            ");

            // An enum that is stored by its name.
            migrationBuilder.Sql(@"
                UPDATE events.events SET ""Capacity"" = 1000
                WHERE ""Capacity"" = 0 AND ""Status"" = 1;
            ");

            // The key is "Id", beside columns in snake_case.
            migrationBuilder.Sql(@"
                INSERT INTO communications.reference_values (id, code, name, sort_order)
                VALUES (gen_random_uuid(), 'concert', 'Concert', 1);
            ");

            // Columns of another table, remembered.
            migrationBuilder.Sql(@"
                INSERT INTO communications.reference_values (""Id"", code, name, display_order, is_active)
                VALUES (gen_random_uuid(), 'talk', 'Talk', 2, true);
            ");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"DELETE FROM communications.reference_values WHERE code IN ('concert', 'talk');");

            migrationBuilder.Sql(@"DROP INDEX communications.ix_newsletter_subscribers_email;");
        }
    }
}
