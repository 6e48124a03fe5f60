using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Names;

using Verify = RuleVerifier<Mig1007UnknownObject>;

public class Mig1007UnknownObjectTests
{
    private const string Given =
        "CREATE TABLE orders (id int CONSTRAINT ck_id CHECK (id > 0), total numeric); CREATE INDEX ix_orders_total ON orders (total);"
        + "CREATE TYPE order_status AS ENUM ('new'); CREATE DOMAIN amount AS numeric CONSTRAINT ck_amount CHECK (value > 0);"
        + "CREATE FUNCTION total_of(o int, p int DEFAULT 1) RETURNS numeric LANGUAGE sql AS 'SELECT total FROM orders';"
        + "CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE PROCEDURE run() LANGUAGE sql AS 'SELECT 1';"
        + "CREATE TRIGGER trg BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION stamp(); CREATE POLICY own ON orders USING (true);"
        + "CREATE RULE quiet AS ON DELETE TO orders DO INSTEAD NOTHING; CREATE PUBLICATION news; CREATE STATISTICS st ON id, total FROM orders;";

    [Theory]
    [InlineData("DROP INDEX [|ix_order_total|]")]
    [InlineData("ALTER TABLE orders DROP CONSTRAINT [|ck_nope|]")]
    [InlineData("ALTER INDEX [|ix_nope|] RENAME TO ix")]
    [InlineData("SELECT [|total_off|](1)")]
    [InlineData("SELECT [|total_of|]()")]
    [InlineData("SELECT [|total_of|](1, q => 2)")]
    [InlineData("SELECT [|lenght|]('x')")]
    [InlineData("WITH t AS (SELECT id, sum(total) AS s FROM orders GROUP BY id) SELECT [|sux|](t.s) FROM t")]
    [InlineData("SELECT [|lenght|](t.s) FROM (SELECT total::text AS s FROM orders) t")]
    [InlineData("SELECT [|lower|]('x', 'y')")]
    [InlineData("SELECT word, [|lenght|](word) FROM regexp_split_to_table('a b', ' ') AS word")]
    [InlineData("SELECT [|rounds|](coalesce(total, 0)), [|rounds|]((ARRAY[total])[1]), [|rounds|](CASE WHEN id > 1 THEN total END) FROM orders")]
    [InlineData("CREATE FUNCTION rounded(orders) RETURNS numeric LANGUAGE sql AS $$ SELECT [|rounds|]($1.total) $$")]
    [InlineData("CALL [|runs|]()")]
    [InlineData("DROP FUNCTION [|total_of|](text)")]
    [InlineData("CREATE TABLE x (s [|order_state|])")]
    [InlineData("SELECT 'new'::[|order_state|]")]
    [InlineData("DO $$ DECLARE s [|order_state|]; BEGIN NULL; END $$")]
    [InlineData("CREATE FUNCTION f(s [|order_state|]) RETURNS [|amounts|] LANGUAGE plpgsql AS 'BEGIN RETURN 1; END'")]
    [InlineData("DROP TYPE [|order_state|]")]
    [InlineData("ALTER DOMAIN amount DROP CONSTRAINT [|ck_nope|]")]
    [InlineData("CREATE TRIGGER t2 BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION [|stamps|]()")]
    [InlineData("DROP TRIGGER [|trgg|] ON orders")]
    [InlineData("ALTER TABLE orders DISABLE TRIGGER [|trgg|]")]
    [InlineData("DROP POLICY [|other|] ON orders")]
    [InlineData("DROP RULE [|loud|] ON orders")]
    [InlineData("DROP PUBLICATION [|olds|]")]
    [InlineData("DROP STATISTICS [|st2|]")]
    [InlineData("SELECT 'a' COLLATE [|no_such_collation|]")]
    [InlineData("CREATE INDEX ix2 ON orders USING [|btre|] (id)")]
    [InlineData("CREATE INDEX ix2 ON orders (total [|number_ops|])")]
    [InlineData("SELECT 1 [|===|] 2")]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE [|plpgsq|] AS ''")]
    [InlineData("DO $$ BEGIN NULL; EXCEPTION WHEN [|unique_violations|] THEN NULL; END $$")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("DROP INDEX ix_orders_total")]
    [InlineData("DROP INDEX IF EXISTS nope")]
    [InlineData("ALTER TABLE orders DROP CONSTRAINT ck_id")]
    [InlineData("ALTER TABLE orders DROP CONSTRAINT IF EXISTS nope")]
    [InlineData("DROP TABLE orders")]
    [InlineData("SELECT total_of(1), total_of(1, 2), total_of(p => 2, o => 1), lower('x'), concat(1, 2, 3), count(*) FROM orders")]
    [InlineData("SELECT o.id, id(o), total(coalesce(o)), id(q) FROM orders o, (SELECT id FROM orders) q")] // fields of rows, as functions of them
    [InlineData("CALL run()")]
    [InlineData("DROP FUNCTION total_of(int, integer)")]
    [InlineData("DROP FUNCTION IF EXISTS nope(nothing)")]
    [InlineData("CREATE TABLE x (s order_status, a amount[], o orders, b bigserial, v varchar(3), n \"numeric\")")]
    [InlineData("SELECT 'new'::order_status, order_status('new'), amount(1)")]
    [InlineData("SELECT total(t.o) FROM (SELECT o FROM orders o) t")] // the field of a whole row
    [InlineData("ALTER TYPE order_status RENAME TO order_state; SELECT 'new'::order_state")]
    [InlineData("ALTER DOMAIN amount DROP CONSTRAINT ck_amount")]
    [InlineData("ALTER FUNCTION total_of(int, int) RENAME TO sum_of; SELECT sum_of(1)")]
    [InlineData("DROP TRIGGER trg ON orders; DROP TRIGGER IF EXISTS nope ON orders; DROP POLICY own ON orders; DROP RULE quiet ON orders")]
    [InlineData("DROP PUBLICATION news; DROP STATISTICS st")]
    [InlineData("SELECT 'a' COLLATE \"C\", 'a' COLLATE \"de-x-icu\", 'a' COLLATE \"en_US.utf8\"")] // the operating system has more than we know
    [InlineData("SELECT similarity('a', 'b'), uuid_generate_v4(), 'a'::citext, st_makepoint(1, 2)")] // somebody may have created the extension
    [InlineData("CREATE INDEX ix2 ON orders USING gin (total gin_trgm_ops)")]
    [InlineData("CREATE EXTENSION hstore; SELECT 'a=>1'::hstore -> 'a'")]
    [InlineData("DO $$ BEGIN NULL; EXCEPTION WHEN unique_violation OR duplicate_object THEN NULL; WHEN OTHERS THEN NULL; END $$")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory] // MIG2002 says what PostgreSQL has instead
    [InlineData("UPDATE orders SET total = GETDATE()")]
    [InlineData("DO $$ BEGIN UPDATE orders SET total = LEN('x'); END $$")]
    [InlineData("ALTER TABLE orders ADD a nvarchar(50), ADD b nvarchar(max), ADD c uniqueidentifier")]
    [InlineData("CREATE FUNCTION made() RETURNS uuid LANGUAGE sql AS 'SELECT NEWID()'")]
    public Task Leaves_other_databases_to_MIG2002(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("CREATE FUNCTION getdate(zone text) RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'; UPDATE orders SET total = [|getdate|]();")]
    [InlineData("UPDATE orders SET total = public.[|getdate|]()")]
    public Task Reports_what_only_looks_like_another_database(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_what_is_meant() => Verify.InSqlAfter(Given, "DROP INDEX {|#0:ix_order_total|}", Verify.Expect(0, "Index ix_order_total does not exist; did you mean ix_orders_total?"));

    [Fact]
    public Task Says_how_many_arguments_no_function_takes() => Verify.InSqlAfter(
        Given, "SELECT {|#0:total_of|}(1, 2, 3)", Verify.Expect(0, "Function total_of with 3 arguments does not exist"));

    [Fact]
    public Task Renames_where_one_is_clearly_meant() => Verify.Fix(Given, "DROP INDEX [|ix_order_total|]", fixedSql: "DROP INDEX ix_orders_total");
}
