using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20211004090000_ArticleStatistics")]
    public partial class ArticleStatistics : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            CREATE VIEW ""ArticleStatistics"" AS
            SELECT a.""Id"" AS ""ArticleId"",
                   a.""Title"",
                   c.""Name"" AS ""CategoryName"",
                   COUNT(DISTINCT l.""OrderId"") AS ""OrderCount"",
                   COALESCE(SUM(l.""Quantity""), 0) AS ""Sold"",
                   COUNT(*) FILTER (WHERE o.""Status"" = 3) AS ""Cancelled""
            FROM ""Articles"" a
            JOIN ""Categories"" c ON c.""Id"" = a.""CategoryId""
            LEFT JOIN ""OrderLines"" l ON l.""ArticleId"" = a.""Id""
            LEFT JOIN ""Orders"" o ON o.""Id"" = l.""OrderId""
            GROUP BY a.""Id"", c.""Name"";");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"DROP VIEW ""ArticleStatistics"";");
        }
    }
}
