using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Members;

[DbContext(typeof(MembersContext))]
[Migration("20230705080000_IndexesFromList")]
public class IndexesFromList : Migration
{
    private static readonly (string Table, string Column)[] Indexes =
    {
        ("Members", "EMail"),
        ("Members", "JoinedOn"),
        ("Fees", "DueOn"),
    };

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, column) in Indexes)
            migrationBuilder.Sql($"CREATE INDEX IF NOT EXISTS \"IX_{table}_{column}\" ON \"{table}\" (\"{column}\");");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, column) in Indexes)
            migrationBuilder.Sql($"DROP INDEX IF EXISTS \"IX_{table}_{column}\";");
    }
}
