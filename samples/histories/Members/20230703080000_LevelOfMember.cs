using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Members;

[DbContext(typeof(MembersContext))]
[Migration("20230703080000_LevelOfMember")]
public class LevelOfMember : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""UPDATE "Members" SET "LevelId" = (SELECT min("Id") FROM "Levels") WHERE "LevelId" IS NULL;""");
        migrationBuilder.Sql("""
            ALTER TABLE "Members"
                ADD CONSTRAINT "FK_Members_Levels" FOREIGN KEY ("LevelId") REFERENCES "Levels" ("Id"),
                ALTER COLUMN "LevelId" SET NOT NULL;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            ALTER TABLE "Members"
                ALTER COLUMN "LevelId" DROP NOT NULL,
                DROP CONSTRAINT "FK_Members_Levels";
            """);
    }
}
