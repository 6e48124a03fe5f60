using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Clinic.Data.Migrations;

[DbContext(typeof(ClinicContext))]
[Migration("20230316060000_SearchPathFunctions")]
public class SearchPathFunctions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"
        CREATE FUNCTION care.age_of(p care.persons) RETURNS interval
        LANGUAGE sql STABLE
        AS $$ SELECT age(current_date, p.birth_date) $$;

        CREATE FUNCTION billing.open_amount(visit bigint, OUT amount numeric, OUT invoice_count int)
        LANGUAGE sql STABLE
        AS $body$
            SELECT coalesce(sum(i.total_amount), 0), count(*)::int
            FROM billing.invoices i
            WHERE i.""VisitId"" = visit AND NOT i.paid
        $body$;");
        migrationBuilder.Sql(@"COMMENT ON FUNCTION billing.open_amount(bigint) IS 'Sum of unpaid invoices';");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"DROP FUNCTION billing.open_amount(bigint); DROP FUNCTION care.age_of(care.persons);");
    }
}
