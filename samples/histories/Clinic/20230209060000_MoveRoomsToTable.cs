using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Clinic.Data.Migrations;

[DbContext(typeof(ClinicContext))]
[Migration("20230209060000_MoveRoomsToTable")]
public class MoveRoomsToTable : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"
        CREATE TABLE care.""Rooms"" (
            id smallserial NOT NULL,
            ""Name"" text NOT NULL,
            floor_no int,
            CONSTRAINT ""PK_Rooms"" PRIMARY KEY (id)
        );
        INSERT INTO care.""Rooms"" (""Name"", floor_no)
        SELECT DISTINCT v.room, NULLIF(regexp_replace(v.room, '\D', '', 'g'), '')::int / 100
        FROM care.""Visits"" v
        WHERE v.room IS NOT NULL
        ORDER BY 1;

        ALTER TABLE care.""Visits"" ADD COLUMN ""RoomId"" smallint REFERENCES care.""Rooms"" (id);
        UPDATE care.""Visits"" v SET ""RoomId"" = r.id FROM care.""Rooms"" r WHERE r.""Name"" = v.room;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"ALTER TABLE care.""Visits"" DROP COLUMN ""RoomId""; DROP TABLE care.""Rooms"";");
    }
}
