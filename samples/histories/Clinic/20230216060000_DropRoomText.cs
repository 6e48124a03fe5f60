using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Clinic.Data.Migrations;

[DbContext(typeof(ClinicContext))]
[Migration("20230216060000_DropRoomText")]
public class DropRoomText : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(name: "room", schema: "care", table: "Visits");
        migrationBuilder.Sql(@"
        ALTER TABLE care.""Visits""
            ADD CONSTRAINT ""EX_Visits_RoomId"" EXCLUDE USING gist (""RoomId"" WITH =, tstzrange(""StartsAt"", ends_at) WITH &&);");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"ALTER TABLE care.""Visits"" DROP CONSTRAINT ""EX_Visits_RoomId"";");
        migrationBuilder.AddColumn<string>(name: "room", schema: "care", table: "Visits", type: "text", nullable: true);
        migrationBuilder.Sql(@"UPDATE care.""Visits"" SET room = (SELECT r.""Name"" FROM care.""Rooms"" r WHERE r.id = ""RoomId"");");
        migrationBuilder.Sql(@"ALTER TABLE care.""Visits""
            ADD CONSTRAINT ""EX_Visits_Room"" EXCLUDE USING gist (room WITH =, tstzrange(""StartsAt"", ends_at) WITH &&) WHERE (room IS NOT NULL);
        CREATE INDEX ""IX_Visits_StartsAt"" ON care.""Visits"" (""StartsAt"" DESC NULLS LAST, room);");
    }
}
