using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20220110090000_ExpandStatistics")]
    public partial class ExpandStatistics : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"CREATE OR REPLACE VIEW ""ArticleStatistics"" AS
            SELECT a.""Id"" AS ""ArticleId"",
                   a.""Title"",
                   c.""Name"" AS ""CategoryName"",
                   COUNT(DISTINCT l.""OrderId"") AS ""OrderCount"",
                   COALESCE(SUM(l.""Quantity""), 0) AS ""Sold"",
                   COUNT(*) FILTER (WHERE o.""Status"" = 3) AS ""Cancelled"",
                   c.""Path"" AS ""CategoryPath""
            FROM ""Articles"" a
            JOIN ""Categories"" c ON c.""Id"" = a.""CategoryId""
            LEFT JOIN ""OrderLines"" l ON l.""ArticleId"" = a.""Id""
            LEFT JOIN ""Orders"" o ON o.""Id"" = l.""OrderId""
            GROUP BY a.""Id"", c.""Name"", c.""Path"";");
            migrationBuilder.Sql(@"GRANT SELECT ON ""ArticleStatistics"" TO PUBLIC;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"REVOKE ALL ON TABLE ""ArticleStatistics"" FROM PUBLIC;");
            migrationBuilder.Sql(@"DROP VIEW ""ArticleStatistics"";
            CREATE VIEW ""ArticleStatistics"" AS
            SELECT a.""Id"" AS ""ArticleId"", a.""Title"", c.""Name"" AS ""CategoryName"" FROM ""Articles"" a JOIN ""Categories"" c ON c.""Id"" = a.""CategoryId"";");
        }
    }
}
