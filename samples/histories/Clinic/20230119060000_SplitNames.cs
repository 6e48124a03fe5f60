using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Clinic.Data.Migrations;

[DbContext(typeof(ClinicContext))]
[Migration("20230119060000_SplitNames")]
public class SplitNames : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(name: "full_name", schema: "care", table: "Patients", type: "text", nullable: true, computedColumnSql: "first_name || ' ' || last_name", stored: true);
        migrationBuilder.Sql($@"UPDATE {Schemas.Care}.""{Tables.Patients}"" SET ""Status"" = 'Unknown' WHERE ""BirthDate"" IS NULL;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(name: "full_name", schema: "care", table: "Patients");
    }
}
