using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Clinic.Data.Migrations;

[DbContext(typeof(ClinicContext))]
[Migration("20230223060000_RenamePatients")]
public class RenamePatients : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.RenameTable(name: "Patients", schema: "care", newName: "persons", newSchema: "care");
        migrationBuilder.RenameColumn(name: "BirthDate", schema: "care", table: "persons", newName: "birth_date");
        migrationBuilder.RenameColumn(name: "Id", schema: "care", table: "persons", newName: "person_id");
        migrationBuilder.Sql(@"UPDATE care.persons SET ""Status"" = 'Minor' WHERE birth_date > current_date - interval '18 years';");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"UPDATE care.persons SET ""Status"" = 'Active' WHERE ""Status"" = 'Minor';");
        migrationBuilder.RenameColumn(name: "person_id", schema: "care", table: "persons", newName: "Id");
        migrationBuilder.RenameColumn(name: "birth_date", schema: "care", table: "persons", newName: "BirthDate");
        migrationBuilder.RenameTable(name: "persons", schema: "care", newName: "Patients", newSchema: "care");
    }
}
