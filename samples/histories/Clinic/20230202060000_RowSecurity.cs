using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Clinic.Data.Migrations;

[DbContext(typeof(ClinicContext))]
[Migration("20230202060000_RowSecurity")]
public class RowSecurity : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables.Audited)
        {
            migrationBuilder.Sql($"ALTER TABLE care.\"{table}\" ENABLE ROW LEVEL SECURITY;");
            migrationBuilder.Sql($"CREATE POLICY tenant_all ON care.\"{table}\" USING (true);");
        }
        migrationBuilder.Sql(@"CREATE POLICY active_only ON care.""Patients"" AS RESTRICTIVE FOR SELECT USING (""Status"" <> 'Deleted' OR current_setting('app.see_deleted', true) = 'on');");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"DROP POLICY active_only ON care.""Patients"";");
        foreach (var table in Tables.Audited)
        {
            migrationBuilder.Sql($"DROP POLICY tenant_all ON care.\"{table}\";");
            migrationBuilder.Sql($"ALTER TABLE care.\"{table}\" DISABLE ROW LEVEL SECURITY;");
        }
    }
}
