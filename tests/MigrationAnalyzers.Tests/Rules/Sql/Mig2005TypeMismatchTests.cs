using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2005TypeMismatch>;

public class Mig2005TypeMismatchTests
{
    private const string Given =
        """
        CREATE TABLE t (id uuid, status varchar(20), flag boolean, n int, price numeric, made timestamptz, tags text[], data jsonb);
        CREATE VIEW v AS SELECT status AS s, n + 1 AS m, count(*) OVER () AS c FROM t;
        """;

    [Theory]
    [InlineData("UPDATE t SET n = 1 WHERE status = [|1|]")]
    [InlineData("UPDATE t SET flag = [|1|]")]
    [InlineData("UPDATE t SET n = [|'abc'|]")]
    [InlineData("DELETE FROM t WHERE flag = [|0|]")]
    [InlineData("DELETE FROM t WHERE id = [|'abc'|]")]
    [InlineData("DELETE FROM t WHERE [|n|]")]
    [InlineData("INSERT INTO t (n, flag) VALUES (1, [|1|])")]
    [InlineData("INSERT INTO t (n, made) SELECT n, [|status|] FROM t")]
    [InlineData("INSERT INTO t (n) SELECT [|s|] FROM v")]
    [InlineData("SELECT * FROM v WHERE s = [|1|]")]
    [InlineData("SELECT * FROM v WHERE c [|=|] s")]
    [InlineData("SELECT * FROM t WHERE [|n|] LIKE '1%'")]
    [InlineData("SELECT * FROM t WHERE status IN ('a', [|1|])")]
    [InlineData("SELECT * FROM t a JOIN t b ON a.id [|=|] b.status")]
    [InlineData("SELECT coalesce(status, [|0|]) FROM t")]
    [InlineData("SELECT CASE WHEN n > 1 THEN [|status|] ELSE n END FROM t")]
    [InlineData("SELECT n FROM t UNION SELECT [|status|] FROM t")]
    [InlineData("SELECT [|lower|](n) FROM t")]
    [InlineData("SELECT id::[|int|] FROM t")]
    [InlineData("SELECT * FROM t WHERE id = ANY (ARRAY['6f9619ff-8b86-d011-b42d-00c04fc964ff']) ")]
    [InlineData("ALTER TABLE t ADD CONSTRAINT ck CHECK ([|n|])")]
    [InlineData("ALTER TABLE t ADD b boolean DEFAULT [|0|]")]
    [InlineData("CREATE TABLE u (b boolean DEFAULT [|1|])")]
    [InlineData("CREATE INDEX ix ON t (n) WHERE flag = [|1|]")]
    [InlineData("DO $$ BEGIN UPDATE t SET flag = [|1|]; END $$")]
    public Task Reports(string sql) => sql.Contains("[|", StringComparison.Ordinal) ? Verify.InSqlAfter(Given, sql) : Verify.InSqlAfter(Given, sql.Replace("id = ANY", "id [|=|] ANY", StringComparison.Ordinal));

    [Theory]
    [InlineData("UPDATE t SET status = 1, n = '5', price = 1, made = current_date, flag = 't'")] // assignment converts more than comparison
    [InlineData("SELECT * FROM t WHERE status = '1' AND n = 1.5 AND price > 3000000000 AND made > '2024-01-01' AND flag")]
    [InlineData("SELECT * FROM t WHERE n::text LIKE '1%' AND status || n = 'x1'")]
    [InlineData("SELECT data ->> 'a', data -> 0, data @> '{}', tags && ARRAY['x'], 'x' = ANY (tags) FROM t")]
    [InlineData("SELECT coalesce(n, 1.5), greatest(made, current_date), nullif(status, ''), concat(n, status, flag) FROM t")]
    [InlineData("SELECT round(price, 2), extract(year FROM made) = 2024, made - interval '1 day', made AT TIME ZONE 'UTC', now() - made FROM t")]
    [InlineData("SELECT * FROM t WHERE unknown_function(n) = 'x' AND $1 = n")]
    [InlineData("CREATE FUNCTION lower(int) RETURNS text LANGUAGE sql AS 'SELECT $1::text'; SELECT lower(n) FROM t")]
    [InlineData("CREATE OPERATOR = (LEFTARG = varchar, RIGHTARG = int, FUNCTION = f); SELECT * FROM t WHERE status = 1")]
    [InlineData("CREATE CAST (int AS varchar) WITH INOUT AS IMPLICIT; SELECT * FROM t WHERE status = 1")]
    [InlineData("ALTER TABLE t ALTER status TYPE int USING status::int; SELECT * FROM t WHERE status = 1")]
    [InlineData("CREATE EXTENSION intarray; SELECT ARRAY[1] & ARRAY[2], ARRAY[1] - 1")]
    [InlineData("CREATE EXTENSION intarray; SELECT ARRAY[1] @@ '1|2';")] // integer[] @@ query_int
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_what_there_is_not() => Verify.InSqlAfter(
        Given, "DELETE FROM t WHERE status = {|#0:1|}", Verify.Expect(0, "Operator does not exist: character varying = integer; did you mean '1'?"));

    [Fact]
    public Task Says_what_the_column_takes() => Verify.InSqlAfter(
        Given, "UPDATE t SET flag = {|#0:1|}", Verify.Expect(0, "Column flag is of type boolean, but the expression is of type integer; did you mean true?"));

    [Theory]
    [InlineData("DELETE FROM t WHERE status = [|1|]", "DELETE FROM t WHERE status = '1'")]
    [InlineData("UPDATE t SET flag = [|0|]", "UPDATE t SET flag = false")]
    [InlineData("DELETE FROM t WHERE flag = [|1|]", "DELETE FROM t WHERE flag = true")]
    [InlineData("SELECT * FROM t WHERE n = [|true|]", "SELECT * FROM t WHERE n = 1")]
    [InlineData("SELECT * FROM t WHERE [|n|] LIKE '1%'", "SELECT * FROM t WHERE n::text LIKE '1%'")]
    [InlineData("SELECT coalesce(status, [|0|]) FROM t", "SELECT coalesce(status, '0') FROM t")]
    public Task Writes_the_constant_as_the_other_sides_type(string sql, string fixedSql) => Verify.Fix(Given, sql, fixedSql);

    [Fact]
    public Task Knows_the_columns_of_typed_operations() => Verify.InMigration(
        """
        migrationBuilder.CreateTable(name: "a", columns: table => new { Status = table.Column<string>(maxLength: 10, nullable: true), Flag = table.Column<bool>(nullable: false) });
        migrationBuilder.Sql("UPDATE a SET \"Flag\" = [|1|] WHERE \"Status\" = [|2|]");
        migrationBuilder.AddCheckConstraint(name: "ck", table: "a", sql: "\"Flag\" = [|0|]");
        """);
}
