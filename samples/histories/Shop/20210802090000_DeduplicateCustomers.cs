using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Shop
{
    [DbContext(typeof(ShopContext))]
    [Migration("20210802090000_DeduplicateCustomers")]
    public partial class DeduplicateCustomers : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            WITH ranked AS (
                SELECT ""Id"", ""Email"",
                       row_number() OVER (PARTITION BY lower(""Email"") ORDER BY ""CreatedAt"", ""Id"") AS rn,
                       first_value(""Id"") OVER (PARTITION BY lower(""Email"") ORDER BY ""CreatedAt"", ""Id"") AS keep
                FROM ""Customers""
            ), moved AS (
                UPDATE ""Orders"" o SET ""CustomerId"" = r.keep
                FROM ranked r
                WHERE o.""CustomerId"" = r.""Id"" AND r.rn > 1
                RETURNING o.""Id"", o.""CustomerId""
            )
            UPDATE ""CustomerAddresses"" a SET ""CustomerId"" = r.keep, ""IsDefault"" = false
            FROM ranked r
            WHERE a.""CustomerId"" = r.""Id"" AND r.rn > 1;");
            migrationBuilder.Sql(@"
            DELETE FROM ""Customers"" c
            USING ""Customers"" k
            WHERE lower(c.""Email"") = lower(k.""Email"") AND (c.""CreatedAt"", c.""Id"") > (k.""CreatedAt"", k.""Id"");");
            migrationBuilder.Sql(@"CREATE UNIQUE INDEX ""UX_Customers_Email"" ON ""Customers"" ((lower(""Email"")));");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "UX_Customers_Email", table: "Customers");
        }
    }
}
