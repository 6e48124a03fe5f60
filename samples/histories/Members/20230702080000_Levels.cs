using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Members;

[DbContext(typeof(MembersContext))]
[Migration("20230702080000_Levels")]
public class Levels : LookupMigration
{
    protected override string Table => "Levels";

    protected override string[] Labels => new[] { "Bronze", "Silver", "Gold" };
}
