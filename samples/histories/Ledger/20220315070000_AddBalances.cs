using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220315070000_AddBalances")]
public class AddBalances : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "account_balances",
            columns: table => new
            {
                account_id = table.Column<Guid>(type: "uuid", nullable: false),
                balance = table.Column<decimal>(type: "numeric(20,4)", nullable: false),
                as_of = table.Column<DateOnly>(type: "date", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_account_balances", x => x.account_id);
                table.ForeignKey("fk_account_balances_accounts_account_id", x => x.account_id, "accounts", "id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.Sql("""
            INSERT INTO account_balances (account_id, balance, as_of)
            SELECT a.id,
                   COALESCE(SUM(CASE e.kind WHEN 'debit' THEN e.amount ELSE -e.amount END), 0),
                   COALESCE(MAX(e.booked_on), CURRENT_DATE)
            FROM accounts a
            LEFT JOIN journal_entries e ON e.account_id = a.id
            GROUP BY a.id
            ON CONFLICT ON CONSTRAINT pk_account_balances
            DO UPDATE SET balance = excluded.balance, as_of = excluded.as_of
            WHERE account_balances.as_of < excluded.as_of;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("account_balances");
    }
}
