using Histories.Legacy;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Legacy.Migrations;

[DbContext(typeof(LegacyContext))]
[Migration("20190420000000_TouchJobs")]
public class TouchJobs : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // jobs and job_runs belong to the scheduler; they stand in the same database and in nobody's model.
        migrationBuilder.Sql("UPDATE jobs SET cron = '0 0 * * *' WHERE job_name = 'close-contracts' AND enabled;");
        migrationBuilder.Sql("DELETE FROM job_runs r USING jobs j WHERE r.job_id = j.id AND j.job_name LIKE 'old-%';");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
