using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20210118093000_SeedCategories")]
    public partial class SeedCategories : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
                INSERT INTO ""Categories"" (""Name"", ""ParentId"") VALUES
                    ('Books', NULL),
                    ('Music', NULL),
                    ('Games', NULL);

                INSERT INTO ""Categories"" (""Name"", ""ParentId"")
                SELECT 'Used ' || c.""Name"", c.""Id""
                FROM ""Categories"" AS c
                WHERE c.""ParentId"" IS NULL;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"DELETE FROM ""Categories"" WHERE ""ParentId"" IS NOT NULL;");
            migrationBuilder.Sql(@"DELETE FROM ""Categories"" WHERE ""Name"" IN ('Books', 'Music', 'Games');");
        }
    }
}
