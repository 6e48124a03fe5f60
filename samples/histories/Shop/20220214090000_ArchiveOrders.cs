using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20220214090000_ArchiveOrders")]
    public partial class ArchiveOrders : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"CREATE TABLE ""OrdersArchive"" (LIKE ""Orders"" INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
            ALTER TABLE ""OrdersArchive"" ADD COLUMN ""ArchivedAt"" timestamptz NOT NULL DEFAULT now();");
            migrationBuilder.Sql(@"
            WITH gone AS (
                DELETE FROM ""Orders"" WHERE ""PlacedOn"" < now() - interval '10 years' RETURNING *
            )
            INSERT INTO ""OrdersArchive"" (""Id"", ""CustomerId"", ""OrderNumber"", ""Total"", ""Status"", ""PlacedOn"")
            SELECT gone.""Id"", gone.""CustomerId"", gone.""OrderNumber"", gone.""Total"", gone.""Status"", gone.""PlacedOn"" FROM gone;");
            migrationBuilder.Sql(@"DO $$ BEGIN PERFORM setval(pg_get_serial_sequence('""Orders""', 'Id'), GREATEST((SELECT MAX(""Id"") FROM ""Orders""), 1)); END $$;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"DROP TABLE IF EXISTS ""OrdersArchive"";");
        }
    }
}
