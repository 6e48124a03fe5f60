using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Members;

[DbContext(typeof(MembersContext))]
[Migration("20230708080000_RenameEMail")]
public class RenameEMail : Migration
{
    private static void Normalize(MigrationBuilder builder, string table, string column) =>
        builder.Sql($"UPDATE \"{table}\" SET \"{column}\" = btrim(\"{column}\") WHERE \"{column}\" <> btrim(\"{column}\");");

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.RenameColumn(name: "EMail", table: "Members", newName: "Email");
        Normalize(migrationBuilder, "Members", "Email");
        Normalize(migrationBuilder, table: nameof(MembersContext).Replace("Context", ""), column: "FullName");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.RenameColumn(name: "Email", table: "Members", newName: "EMail");
    }
}
