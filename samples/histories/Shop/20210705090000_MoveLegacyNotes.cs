using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20210705090000_MoveLegacyNotes")]
    public partial class MoveLegacyNotes : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            CREATE TABLE ""OrderNotes"" (
                ""Id"" bigint GENERATED ALWAYS AS IDENTITY,
                ""OrderId"" bigint NOT NULL REFERENCES ""Orders"" (""Id"") ON DELETE CASCADE,
                ""Text"" text NOT NULL,
                ""CreatedAt"" timestamptz NOT NULL DEFAULT now(),
                CONSTRAINT ""PK_OrderNotes"" PRIMARY KEY (""Id""),
                CONSTRAINT ""CK_OrderNotes_Text"" CHECK (length(""Text"") > 0)
            );
            INSERT INTO ""OrderNotes"" (""OrderId"", ""Text"", ""CreatedAt"")
            SELECT ""Id"", ""Note"", ""PlacedOn"" FROM ""Orders"" WHERE ""Note"" IS NOT NULL AND ""Note"" <> '';
            ");
            migrationBuilder.DropColumn(name: "Note", table: "Orders");
            migrationBuilder.CreateIndex(name: "IX_OrderNotes_OrderId", table: "OrderNotes", column: "OrderId");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "Note", table: "Orders", type: "text", nullable: true);
            migrationBuilder.Sql(@"
            UPDATE ""Orders"" SET ""Note"" = (
                SELECT string_agg(n.""Text"", E'\n' ORDER BY n.""CreatedAt"") FROM ""OrderNotes"" n WHERE n.""OrderId"" = ""Orders"".""Id"");");
            migrationBuilder.Sql(@"DROP TABLE ""OrderNotes"";");
        }
    }
}
