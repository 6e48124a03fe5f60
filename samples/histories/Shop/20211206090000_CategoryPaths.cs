using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20211206090000_CategoryPaths")]
    public partial class CategoryPaths : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "Path", table: "Categories", type: "text", nullable: false, defaultValue: "");
            migrationBuilder.Sql(@"
            WITH RECURSIVE tree (""Id"", ""Path"", depth) AS (
                SELECT ""Id"", '/' || ""Name"", 0 FROM ""Categories"" WHERE ""ParentId"" IS NULL
                UNION ALL
                SELECT c.""Id"", t.""Path"" || '/' || c.""Name"", t.depth + 1
                FROM ""Categories"" c
                JOIN tree t ON t.""Id"" = c.""ParentId""
                WHERE t.depth < 20
            )
            UPDATE ""Categories"" SET ""Path"" = tree.""Path"" FROM tree WHERE tree.""Id"" = ""Categories"".""Id"";
            ");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "Path", table: "Categories");
        }
    }
}
