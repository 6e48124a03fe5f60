using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Members;

[DbContext(typeof(MembersContext))]
[Migration("20230709080000_History")]
public class History : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        string[] tables = ["Members", "Fees"];
        foreach (var table in tables)
        {
            var history = table + "History";
            migrationBuilder.Sql($"CREATE TABLE \"{history}\" (LIKE \"{table}\", {MigrationBuilderExtensions.HistoryColumns});");
            migrationBuilder.Sql($"INSERT INTO \"{history}\" SELECT t.*, now(), NULL FROM \"{table}\" AS t;");
            migrationBuilder.Sql($"CREATE INDEX \"IX_{history}_ValidFrom\" ON \"{history}\" (\"ValidFrom\") WHERE \"ValidTo\" IS NULL;");
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TABLE \"FeesHistory\", \"MembersHistory\";");
    }
}
