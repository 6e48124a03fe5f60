using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Reports;

[DbContext(typeof(ReportsContext))]
[Migration("20240212000000_ReportQueue")]
public class ReportQueue : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE UNLOGGED TABLE report_queue (
                id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
                report text NOT NULL CHECK (report IN ('daily', 'monthly')),
                params jsonb NOT NULL DEFAULT '{}',
                "RunAt" timestamptz NOT NULL
            ) WITH (fillfactor = 80);
            CREATE INDEX ix_queue ON report_queue USING btree ((params ->> 'region') COLLATE "C" DESC, "RunAt") WITH (fillfactor = 90);
            CREATE STATISTICS st_queue (dependencies) ON report, "RunAt" FROM report_queue;
            """);
#pragma warning disable MIG2008 // RETURNING is what is shown
        migrationBuilder.Sql("""
            WITH due AS MATERIALIZED (
                SELECT id FROM report_queue WHERE "RunAt" <= now() ORDER BY "RunAt" LIMIT 10 FOR UPDATE SKIP LOCKED
            ), _ AS (
                INSERT INTO report_queue (report, "RunAt") SELECT 'daily', now() WHERE NOT EXISTS (TABLE due)
            )
            DELETE FROM report_queue q USING due WHERE due.id = q.id RETURNING q.id, q.params -> 'region' AS region;
            """);
#pragma warning restore MIG2008
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TABLE report_queue;");
    }
}
