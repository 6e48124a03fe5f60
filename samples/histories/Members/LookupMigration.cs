using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Members;

/// <summary>Makes a table of keys and labels and fills it.</summary>
public abstract class LookupMigration : Migration
{
    protected abstract string Table { get; }

    protected abstract string[] Labels { get; }

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Table,
            columns: table => new
            {
                Id = table.Column<int>(type: "integer", nullable: false),
                Label = table.Column<string>(type: "text", nullable: false)
            },
            constraints: table => table.PrimaryKey("PK_" + Table, x => x.Id));

        for (var i = 0; i < Labels.Length; i++)
            migrationBuilder.Sql($"INSERT INTO \"{Table}\" (\"Id\", \"Label\") VALUES ({i + 1}, '{Labels[i]}');");
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(Table);
}
