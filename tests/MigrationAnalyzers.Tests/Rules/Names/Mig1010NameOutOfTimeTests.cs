using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Names;

using Verify = RuleVerifier<Mig1010NameOutOfTime>;

public class Mig1010NameOutOfTimeTests
{
    private const string Given =
        """
        CREATE SCHEMA app;
        CREATE TABLE orders (id int CONSTRAINT pk_orders PRIMARY KEY, placed_at date, note text, old_number int);
        CREATE INDEX ix_note ON orders (note);
        CREATE TABLE bills (id int); CREATE TABLE drafts (id int); CREATE TABLE mails (id int);
        ALTER TABLE orders RENAME COLUMN placed_at TO "PlacedOn";
        ALTER TABLE orders DROP COLUMN old_number;
        ALTER TABLE bills RENAME TO invoices;
        ALTER TABLE mails SET SCHEMA app;
        ALTER INDEX ix_note RENAME TO ix_orders_note;
        ALTER TABLE orders RENAME CONSTRAINT pk_orders TO "PK_orders";
        DROP TABLE drafts;
        """;

    [Theory]
    [InlineData("SELECT [|placed_at|] FROM orders")]
    [InlineData("UPDATE orders SET [|placed_at|] = now()")]
    [InlineData("SELECT o.[|placed_at|] FROM orders o JOIN invoices i ON i.id = o.id")]
    [InlineData("CREATE INDEX ON orders ([|old_number|])")]
    [InlineData("DELETE FROM [|bills|]")]
    [InlineData("DELETE FROM public.[|bills|]")]
    [InlineData("DELETE FROM [|drafts|]")]
    [InlineData("DELETE FROM [|mails|]")] // it was moved
    [InlineData("DROP INDEX [|ix_note|]")]
    [InlineData("SELECT * FROM [|later|]; CREATE TABLE later (id int)")]
    [InlineData("ALTER TABLE orders RENAME note TO remark; SELECT [|note|] FROM orders")]
    [InlineData("ALTER TABLE orders RENAME note TO remark; ALTER TABLE orders RENAME TO sales; SELECT [|note|] FROM sales")] // tables keep their columns through renames
    [InlineData("CREATE TABLE x (a int); DROP TABLE x; SELECT * FROM [|x|]")]
    [InlineData("CREATE SCHEMA s; DROP SCHEMA s; CREATE TABLE [|s|].x (a int)")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("SELECT \"PlacedOn\", note FROM orders; DELETE FROM invoices; DELETE FROM app.mails; DROP INDEX ix_orders_note")]
    [InlineData("SELECT placedon FROM orders")] // MIG1001
    [InlineData("SELECT never FROM orders")] // MIG1003: nothing ever had that name
    [InlineData("DELETE FROM nowhere")] // MIG1004
    [InlineData("ALTER TABLE orders DROP COLUMN IF EXISTS old_number; DROP TABLE IF EXISTS drafts")]
    [InlineData("CREATE TABLE drafts (id int); SELECT id FROM drafts")]
    [InlineData("ALTER TABLE orders ADD COLUMN old_number int; SELECT old_number FROM orders")]
    [InlineData("CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DELETE FROM later; END $$; CREATE TABLE later (id int)")]
    [InlineData("SET search_path = app; SET search_path = public; SELECT * FROM orders")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_who_renamed_it() => Verify.InSqlAfter(
        Given, "SELECT {|#0:placed_at|} FROM orders",
        Verify.Expect(0, "Column placed_at of public.orders was renamed to \"PlacedOn\" by 20240101000000_Given"));

    [Fact]
    public Task Says_who_dropped_it() => Verify.InSqlAfter(
        Given, "DROP TABLE {|#0:drafts|}", Verify.Expect(0, "Relation drafts was dropped by 20240101000000_Given"));

    [Fact]
    public Task Says_that_this_migration_makes_it_later() => Verify.InMigration(
        """
        migrationBuilder.Sql("UPDATE orders SET {|#0:total|} = 0");
        migrationBuilder.AddColumn<decimal>(name: "total", table: "orders", nullable: true);
        """,
        Given,
        Verify.Expect(0, "Column total of public.orders is created only later, by this migration"));

    [Fact]
    public Task Says_which_later_migration_makes_it() => Verify.InFile(
        MigrationSource.File(
            MigrationSource.Migration("20240101000000_A", "A", MigrationSource.Sql("CREATE TABLE orders (id int)"))
            + MigrationSource.Migration("20240102000000_B", "B", MigrationSource.Sql("SELECT {|#0:total|} FROM orders"))
            + MigrationSource.Migration("20240103000000_C", "C", """migrationBuilder.RenameColumn("id", "orders", "total");""")),
        Verify.Expect(0, "Column total of public.orders is created only later, by 20240103000000_C"));

    [Fact]
    public Task Down_begins_where_its_up_ends() => Verify.InFile(
        MigrationSource.File(
            MigrationSource.Migration("20240101000000_A", "A", MigrationSource.Sql("CREATE TABLE orders (id int, note text)"))
            + MigrationSource.Migration(
                "20240102000000_B", "B", """migrationBuilder.RenameColumn("note", "orders", "remark");""",
                MigrationSource.Sql("UPDATE orders SET {|#0:note|} = ''") + """migrationBuilder.RenameColumn("remark", "orders", "note");""" + MigrationSource.Sql("UPDATE orders SET note = ''"))
            + MigrationSource.Migration("20240103000000_C", "C", MigrationSource.Sql("UPDATE orders SET {|#1:note|} = ''"))),
        Verify.Expect(0, "Column note of public.orders was renamed to remark by this migration"),
        Verify.Expect(1, "Column note of public.orders was renamed to remark by 20240102000000_B"));

    [Fact]
    public Task Says_which_migration_renamed_first_and_what_the_name_is_now() => Verify.InFile(
        MigrationSource.File(
            MigrationSource.Migration("20240101000000_A", "A", MigrationSource.Sql("CREATE TABLE orders (id int, a text)"))
            + MigrationSource.Migration("20240102000000_B", "B", """migrationBuilder.RenameColumn("a", "orders", "b");""")
            + MigrationSource.Migration("20240103000000_C", "C", """migrationBuilder.RenameColumn("b", "orders", "c");""" + MigrationSource.Sql("ALTER TABLE orders RENAME TO sales"))
            + MigrationSource.Migration("20240104000000_D", "D", MigrationSource.Sql("UPDATE sales SET {|#0:a|} = ''; UPDATE sales SET {|#1:b|} = ''; ALTER TABLE sales DROP c; SELECT {|#2:a|} FROM sales"))),
        Verify.Expect(0, "Column a of public.sales was renamed to b by 20240102000000_B, and is called c now"),
        Verify.Expect(1, "Column b of public.sales was renamed to c by 20240103000000_C"),
        Verify.Expect(2, "Column a of public.sales was renamed to b by 20240102000000_B"));

    private static string Queries(string statement) =>
        MigrationSource.After(Given, MigrationSource.Sql("ALTER TABLE orders RENAME COLUMN note TO remark; CREATE TABLE trash (id int); DROP TABLE trash;"))
        + $"public static class Queries {{ public static void Run(Shop db) {{ {statement} }} }}";

    [Theory]
    [InlineData("""db.Database.ExecuteSqlRaw("UPDATE orders SET [|note|] = {0}", 1);""")]
    [InlineData("""db.Database.ExecuteSqlRaw("DELETE FROM [|trash|]");""")]
    [InlineData("""db.Database.ExecuteSqlRaw("DELETE FROM [|bills|]");""")]
    [InlineData("""db.Database.ExecuteSql($"UPDATE orders SET [|old_number|] = {1}");""")]
    [InlineData("""new Npgsql.NpgsqlCommand("SELECT o.[|placed_at|] FROM orders o").ExecuteNonQuery();""")]
    public Task Reports_in_queries(string statement) => Verify.InFile(Queries(statement));

    [Theory]
    [InlineData("""db.Database.ExecuteSqlRaw("UPDATE orders SET remark = {0}", 1);""")]
    [InlineData("""db.Database.ExecuteSqlRaw("SELECT never FROM orders; SELECT * FROM nowhere");""")] // MIG1003, MIG1004
    [InlineData("""db.Database.ExecuteSqlRaw("CREATE TEMP TABLE trash (id int); DELETE FROM trash");""")]
    public Task Stays_silent_in_queries(string statement) => Verify.InFile(Queries(statement));

    [Fact]
    public Task Says_in_a_query_which_migration_it_was() => Verify.InFile(
        Queries("""db.Database.ExecuteSqlRaw("UPDATE orders SET {|#0:note|} = 1, {|#1:placed_at|} = null"); db.Database.ExecuteSqlRaw("DELETE FROM {|#2:trash|}");"""),
        Verify.Expect(0, "Column note of public.orders was renamed to remark by 20240102000000_Tested"),
        Verify.Expect(1, "Column placed_at of public.orders was renamed to \"PlacedOn\" by 20240101000000_Given"),
        Verify.Expect(2, "Relation trash was dropped by 20240102000000_Tested"));

    [Fact]
    public Task Renames_in_a_query() => Verify.FixInFile(
        Queries("""db.Database.ExecuteSqlRaw("UPDATE orders SET [|note|] = 1");"""), Queries("""db.Database.ExecuteSqlRaw("UPDATE orders SET remark = 1");"""));

    [Fact]
    public Task Renames_a_sequence() => Verify.Fix(
        "CREATE TABLE t (id int); CREATE SEQUENCE app_no; ALTER SEQUENCE app_no RENAME TO order_no", "SELECT last_value FROM [|app_no|]", fixedSql: "SELECT last_value FROM order_no");

    [Fact]
    public Task Renames_a_schema() => Verify.Fix(
        "CREATE SCHEMA crm; ALTER SCHEMA crm RENAME TO customers", "CREATE TABLE [|crm|].x (a int)", fixedSql: "CREATE TABLE customers.x (a int)");

    [Fact]
    public Task Renames_a_column() => Verify.Fix(Given, "SELECT [|placed_at|] FROM orders", fixedSql: "SELECT \"PlacedOn\" FROM orders");

    [Fact]
    public Task Renames_a_table() => Verify.Fix(Given, "DELETE FROM public.[|bills|]", fixedSql: "DELETE FROM public.invoices");

    [Fact]
    public Task Follows_a_table_into_another_schema() => Verify.Fix(Given, "DELETE FROM [|mails|]", fixedSql: "DELETE FROM app.mails");

    [Fact]
    public Task Renames_an_index() => Verify.Fix(Given, "DROP INDEX [|ix_note|]", fixedSql: "DROP INDEX ix_orders_note");
}
