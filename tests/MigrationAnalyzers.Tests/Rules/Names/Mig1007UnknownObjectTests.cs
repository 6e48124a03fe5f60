using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Names;

using Verify = RuleVerifier<Mig1007UnknownObject>;

public class Mig1007UnknownObjectTests
{
    private const string Given = "CREATE TABLE orders (id int CONSTRAINT ck_id CHECK (id > 0), total numeric); CREATE INDEX ix_orders_total ON orders (total);";

    [Theory]
    [InlineData("DROP INDEX [|ix_order_total|]")]
    [InlineData("ALTER TABLE orders DROP CONSTRAINT [|ck_nope|]")]
    [InlineData("ALTER INDEX [|ix_nope|] RENAME TO ix")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("DROP INDEX ix_orders_total")]
    [InlineData("DROP INDEX IF EXISTS nope")]
    [InlineData("ALTER TABLE orders DROP CONSTRAINT ck_id")]
    [InlineData("ALTER TABLE orders DROP CONSTRAINT IF EXISTS nope")]
    [InlineData("DROP TABLE orders")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_what_is_meant() => Verify.InSqlAfter(Given, "DROP INDEX {|#0:ix_order_total|}", Verify.Expect(0, "Index ix_order_total does not exist; did you mean ix_orders_total?"));

    [Fact]
    public Task Renames_where_one_is_clearly_meant() => Verify.Fix(Given, "DROP INDEX [|ix_order_total|]", fixedSql: "DROP INDEX ix_orders_total");
}
