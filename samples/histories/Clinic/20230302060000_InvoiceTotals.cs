using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Clinic.Data.Migrations;

[DbContext(typeof(ClinicContext))]
[Migration("20230302060000_InvoiceTotals")]
public class InvoiceTotals : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "invoice_items",
            schema: "billing",
            columns: table => new
            {
                invoice_id = table.Column<int>(type: "integer", nullable: false),
                Position = table.Column<short>(type: "smallint", nullable: false),
                @class = table.Column<string>(name: "class", type: "text", nullable: true),
                unit_price = table.Column<decimal>(type: "numeric", nullable: false),
                Quantity = table.Column<decimal>(type: "numeric", nullable: false, defaultValue: 1m)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_invoice_items", x => new { x.invoice_id, x.Position });
                table.ForeignKey("FK_invoice_items_invoices", x => x.invoice_id, "invoices", "id", "billing", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.Sql(
            "INSERT INTO billing.invoice_items (invoice_id, \"Position\", class, unit_price)\n" +
            "SELECT id, 1, 'legacy', total_amount FROM billing.invoices WHERE total_amount > 0;");
        migrationBuilder.Sql(
            "UPDATE billing.invoices AS i SET total_amount = s.total\n" +
            "FROM (SELECT invoice_id, sum(unit_price * \"Quantity\") AS total FROM billing.invoice_items GROUP BY 1) AS s\n" +
            "WHERE s.invoice_id = i.id AND i.total_amount <> s.total;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "invoice_items", schema: "billing");
    }
}
