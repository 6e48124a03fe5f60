using System.Text;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Members;

[DbContext(typeof(MembersContext))]
[Migration("20230706080000_FeeReminders")]
public class FeeReminders : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var sql = new StringBuilder();
        sql.Append("CREATE TABLE \"Reminders\" (");
        sql.Append("\"ReminderId\" serial PRIMARY KEY, ");
        sql.Append("\"FeeId\" int NOT NULL REFERENCES \"Fees\", ");
        sql.AppendLine("\"SentAt\" timestamptz NOT NULL);");
        sql.Append("CREATE UNIQUE INDEX ON \"Reminders\" (\"FeeId\", (\"SentAt\" AT TIME ZONE 'UTC'));");
        migrationBuilder.Sql(sql.ToString());

        var columns = new[] { "\"FeeId\"", "\"SentAt\"" };
        migrationBuilder.Sql("INSERT INTO \"Reminders\" (" + string.Join(", ", columns) + ") SELECT f.\"FeeId\", now() FROM \"Fees\" f WHERE f.\"PaidOn\" IS NULL AND f.\"DueOn\" < CURRENT_DATE;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Reminders");
    }
}
