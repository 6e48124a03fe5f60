using Histories.Legacy;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Legacy.Migrations;

[DbContext(typeof(LegacyContext))]
[Migration("20191001000000_Lookups")]
public class Lookups : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE TABLE \"Lookups\" (\"Kind\" text, \"Key\" text, \"Value\" jsonb, PRIMARY KEY (\"Kind\", \"Key\"));");
        migrationBuilder.Sql("INSERT INTO \"Lookups\" SELECT 'segment', s.k, to_jsonb(s.v) FROM (VALUES ('A', 'large'), ('B', 'medium')) s(k, v);");
        migrationBuilder.Sql("UPDATE \"Lookups\" SET (\"Key\", \"Value\") = (SELECT lower(\"Key\"), jsonb_build_object('Label', \"Value\")) WHERE \"Kind\" = 'segment';");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Lookups");
    }
}
