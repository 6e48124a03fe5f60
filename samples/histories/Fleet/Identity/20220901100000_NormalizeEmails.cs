using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Fleet.Identity;

[DbContext(typeof(IdentityContext))]
[Migration("20220901100000_NormalizeEmails")]
public class NormalizeEmails : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("update \"AspNetUsers\" set \"NormalizedEmail\" = upper(\"Email\"), \"NormalizedUserName\" = upper(\"UserName\") where \"NormalizedEmail\" is distinct from upper(\"Email\");");
        migrationBuilder.Sql(@"insert into ""AspNetUserRoles"" (""UserId"", ""RoleId"")
                 select u.""Id"", r.""Id"" from ""AspNetUsers"" u cross join ""AspNetRoles"" r
                 where r.""NormalizedName"" = 'DRIVER'
                   and not exists (select * from ""AspNetUserRoles"" ur where ur.""UserId"" = u.""Id"");");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
