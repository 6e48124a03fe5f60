using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Histories.Clinic.Data.Migrations;

[DbContext(typeof(ClinicContext))]
[Migration("20230105060000_CreateCare")]
public class CreateCare : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.EnsureSchema(name: "care");
        migrationBuilder.EnsureSchema(name: "billing");

        migrationBuilder.CreateTable(
            name: "Patients",
            schema: "care",
            columns: table => new
            {
                Id = table.Column<Guid>(type: "uuid", nullable: false),
                first_name = table.Column<string>(type: "text", nullable: false),
                last_name = table.Column<string>(type: "text", nullable: false),
                BirthDate = table.Column<DateOnly>(type: "date", nullable: true),
                insurance_no = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, defaultValue: "Active")
            },
            constraints: table => table.PrimaryKey("PK_Patients", x => x.Id));

        migrationBuilder.CreateTable(
            name: "Visits",
            schema: "care",
            columns: table => new
            {
                Id = table.Column<long>(type: "bigint", nullable: false)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                patient_id = table.Column<Guid>(type: "uuid", nullable: false),
                StartsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                ends_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                room = table.Column<string>(type: "text", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Visits", x => x.Id);
                table.CheckConstraint("CK_Visits_Order", "ends_at IS NULL OR ends_at >= \"StartsAt\"");
                table.ForeignKey(
                    name: "FK_Visits_Patients_patient_id",
                    column: x => x.patient_id,
                    principalSchema: "care",
                    principalTable: "Patients",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateIndex(name: "IX_Visits_patient_id", schema: "care", table: "Visits", column: "patient_id");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "Visits", schema: "care");
        migrationBuilder.DropTable(name: "Patients", schema: "care");
        migrationBuilder.DropSchema(name: "billing");
        migrationBuilder.DropSchema(name: "care");
    }
}
