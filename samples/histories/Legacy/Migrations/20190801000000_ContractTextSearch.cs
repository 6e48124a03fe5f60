using Histories.Legacy;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Legacy.Migrations;

[DbContext(typeof(LegacyContext))]
[Migration("20190801000000_ContractTextSearch")]
public class ContractTextSearch : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"CREATE INDEX ix_contracts_body ON legal.contracts USING gin (to_tsvector('german', coalesce(body, '')));");
        migrationBuilder.Sql(@"DO $$ BEGIN PERFORM id, ts_rank(to_tsvector('german', body), query) AS rank FROM legal.contracts, plainto_tsquery('german', 'Kündigung') AS query WHERE to_tsvector('german', coalesce(body, '')) @@ query ORDER BY rank DESC; END $$;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"DROP INDEX legal.ix_contracts_body;");
    }
}
