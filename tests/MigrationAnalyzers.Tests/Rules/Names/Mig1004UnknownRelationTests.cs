using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Names;

using Verify = RuleVerifier<Mig1004UnknownRelation>;

public class Mig1004UnknownRelationTests
{
    private const string Given = "CREATE TABLE invoices (id int, total numeric);";

    [Theory]
    [InlineData("UPDATE [|invoice|] SET total = 0")]
    [InlineData("WITH old AS (SELECT 1) SELECT * FROM old, [|invoice|]")]
    [InlineData("SELECT 1 FROM invoices WHERE EXISTS (SELECT 1 FROM [|missing|])")]
    [InlineData("INSERT INTO [|nowhere|] VALUES (1); DELETE FROM [|elsewhere|]")] // all wrong names at once
    [InlineData("CREATE VIEW v AS SELECT * FROM [|nowhere|]")]
    [InlineData("ALTER TABLE [|nowhere|] ADD COLUMN a int")]
    [InlineData("CREATE INDEX ON [|nowhere|] (a)")]
    [InlineData("DROP TABLE [|nowhere|]")]
    [InlineData("SELECT [|n|].id FROM invoices i")] // no FROM item has that name
    [InlineData("CREATE EXTENSION pg_stat_statements; SELECT * FROM pg_stat_statements; SELECT * FROM [|nowhere|]")] // what it brings is known
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("UPDATE invoices SET total = 0")]
    [InlineData("WITH paid AS (SELECT id FROM invoices) SELECT * FROM paid")] // a CTE is a table too
    [InlineData("DO $$ BEGIN EXECUTE build(); END $$; SELECT * FROM built")] // opaque
    [InlineData("DROP TABLE IF EXISTS nowhere")]
    [InlineData("ALTER TABLE IF EXISTS nowhere ADD COLUMN a int")]
    [InlineData("SELECT * FROM pg_class; SELECT * FROM information_schema.columns")]
    [InlineData("CREATE TEMP TABLE scratch (a int); SELECT * FROM scratch")]
    [InlineData("SELECT * FROM \"__EFMigrationsHistory\"")]
    [InlineData("SELECT * FROM generate_series(1, 3) AS g")]
    [InlineData("CREATE EXTENSION IF NOT EXISTS pg_stat_statements; SELECT queryid FROM pg_stat_statements")]
    [InlineData("CREATE EXTENSION IF NOT EXISTS a_private_one; SELECT * FROM brought_along")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Marks_the_name_inside_a_raw_string() => Verify.InMigration(
        """"migrationBuilder.Sql("""DELETE FROM [|invoice|]""");"""", Given);

    // Several names are near; which is meant stands further on.
    [Theory]
    [InlineData("SELECT 1 FROM [|ordr|] WHERE orders.id = 1", "SELECT 1 FROM orders WHERE orders.id = 1")]
    [InlineData("UPDATE [|ordr|] SET total = 1 WHERE orders.id = 1", "UPDATE orders SET total = 1 WHERE orders.id = 1")]
    [InlineData("SELECT 1 FROM [|ordr|] WHERE EXISTS (SELECT WHERE orders.id = 1)", "SELECT 1 FROM orders WHERE EXISTS (SELECT WHERE orders.id = 1)")]
    [InlineData("WITH top AS (SELECT 1 AS n) SELECT 1 FROM [|tp|] WHERE top.n = 1", "WITH top AS (SELECT 1 AS n) SELECT 1 FROM top WHERE top.n = 1")]
    public Task Offers_the_name_that_a_qualifier_repeats(string sql, string fixedSql) =>
        Verify.Fix("CREATE TABLE orders (id int, total int); CREATE TABLE order_ (id int, total int);", sql, fixedSql);

    // A table that FROM may have forgotten: neither name is the only one that can be meant.
    [Fact]
    public Task Reports_a_qualifier_that_is_another_table_without_a_fix() => Verify.FixInMigration(
        "CREATE TABLE orders (id int); CREATE TABLE order_ (id int);",
        MigrationSource.Sql("SELECT 1 FROM order_ WHERE [|orders|].id = 1"),
        MigrationSource.Sql("SELECT 1 FROM order_ WHERE [|orders|].id = 1"));

    [Fact]
    public Task Offers_the_near_name() => Verify.Fix(Given, "DELETE FROM [|invoice|]", fixedSql: "DELETE FROM invoices");

    [Fact]
    public Task Says_what_is_meant() => Verify.InSqlAfter(
        Given, "DELETE FROM {|#0:invoice|}", Verify.Expect(0, "Relation invoice does not exist; did you mean invoices?"));
}
