using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20210503090000_SearchProducts")]
    public partial class SearchProducts : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"CREATE EXTENSION IF NOT EXISTS pg_trgm;");
            migrationBuilder.Sql(@"CREATE INDEX ""IX_Products_Title_Trgm"" ON ""Products"" USING gin (""Title"" gin_trgm_ops);");
            migrationBuilder.Sql(@"CREATE INDEX ""IX_Products_Title_Lower"" ON ""Products"" (lower(""Title"") text_pattern_ops) INCLUDE (""Price"") WHERE ""Sku"" IS NOT NULL;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"DROP INDEX IF EXISTS ""IX_Products_Title_Lower"";");
            migrationBuilder.Sql(@"DROP INDEX IF EXISTS ""IX_Products_Title_Trgm"";");
        }
    }
}
