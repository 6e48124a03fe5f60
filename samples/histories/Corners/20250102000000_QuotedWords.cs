using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250102000000_QuotedWords")]
public class QuotedWords : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""INSERT INTO "Order" ("Select", "Full Name", "Größe", "user") VALUES ('a', 'b', 1, user), ('c', NULL, DEFAULT, current_user);""");
        migrationBuilder.Sql("""UPDATE "Order" SET "user" = session_user, "Select" = "Full Name" WHERE "Größe" >= 0 AND "user" <> '';""");
#pragma warning disable MIG2008 // a query's own aliases are what is shown
        migrationBuilder.Sql("""SELECT o."Select" "From", o."user" "Where", "Größe" AS "Order By", U&"Gr\00F6\00DFe" FROM "Order" o ORDER BY "Order By", "From" DESC;""");
#pragma warning restore MIG2008
        migrationBuilder.Sql("""INSERT INTO customer (id, name, größe, "order") VALUES (1, 'x', 1.5, 7), (2, 'y', GRößE('z'), 8);""".Replace("GRößE('z')", "2"));
#pragma warning disable MIG2008 // a query's own aliases are what is shown
        migrationBuilder.Sql("""SELECT GRößE, customer.GRÖßE FROM (SELECT größe AS "grÖße", größe FROM customer) AS customer;""");
        migrationBuilder.Sql("""SELECT public.customer.name, public."Customer"."Name", "Customer".id FROM customer, "Customer"; """);
#pragma warning restore MIG2008
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
