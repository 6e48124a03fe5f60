using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Histories.Members;

[DbContext(typeof(MembersContext))]
[Migration("20230701080000_Initial")]
public class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Members",
            columns: table => new
            {
                MemberId = table.Column<int>(type: "integer", nullable: false)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                FullName = table.Column<string>(type: "text", nullable: false),
                EMail = table.Column<string>(type: "text", nullable: true),
                JoinedOn = table.Column<DateOnly>(type: "date", nullable: false),
                LevelId = table.Column<int>(type: "integer", nullable: true)
            },
            constraints: table => table.PrimaryKey("PK_Members", x => x.MemberId));

        migrationBuilder.CreateTable(
            name: "Fees",
            columns: table => new
            {
                FeeId = table.Column<int>(type: "integer", nullable: false)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                MemberId = table.Column<int>(type: "integer", nullable: false),
                DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                PaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                Amount = table.Column<decimal>(type: "money", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Fees", x => x.FeeId);
                table.ForeignKey("FK_Fees_Members_MemberId", x => x.MemberId, "Members", "MemberId", onDelete: ReferentialAction.Cascade);
            });
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Fees");
        migrationBuilder.DropTable("Members");
    }
}
