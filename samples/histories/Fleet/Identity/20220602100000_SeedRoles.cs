using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Fleet.Identity;

[DbContext(typeof(IdentityContext))]
[Migration("20220602100000_SeedRoles")]
public class SeedRoles : Migration
{
    private static readonly string[] Roles = { "Admin", "Dispatcher", "Driver" };

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var role in Roles)
        {
            migrationBuilder.Sql($@"INSERT INTO ""AspNetRoles"" (""Id"", ""Name"", ""NormalizedName"", ""ConcurrencyStamp"") VALUES (gen_random_uuid()::text, '{role}', upper('{role}'), md5(random()::text)) ON CONFLICT DO NOTHING;");
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"DELETE FROM ""AspNetRoles"" WHERE ""Name"" IN ('Admin', 'Dispatcher', 'Driver');");
    }
}
