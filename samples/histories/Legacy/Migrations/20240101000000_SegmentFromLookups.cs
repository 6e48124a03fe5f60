using Histories.Legacy;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Legacy.Migrations;

[DbContext(typeof(LegacyContext))]
[Migration("20240101000000_SegmentFromLookups")]
public class SegmentFromLookups : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            UPDATE clients k
            SET segment = upper(l."Key")
            FROM "Lookups" l
            WHERE l."Kind" = 'segment' AND l."Value" ->> 'Label' = k.size_class;
            """);
        migrationBuilder.Sql("ALTER TABLE clients DROP COLUMN size_class, DROP COLUMN IF EXISTS fax;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("ALTER TABLE clients ADD size_class text;");
    }
}
