using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Members;

[DbContext(typeof(MembersContext))]
[Migration("20230710080000_PaidFees")]
public class PaidFees : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Run(@"UPDATE ""Fees"" SET ""PaidOn"" = ""DueOn"" WHERE ""Amount"" = 0::money;");
        Run(@"UPDATE ""FeesHistory"" h SET ""ValidTo"" = now() FROM ""Fees"" f WHERE f.""FeeId"" = h.""FeeId"" AND f.""PaidOn"" IS DISTINCT FROM h.""PaidOn"";");

        void Run(string statement)
        {
            migrationBuilder.Sql(statement);
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
