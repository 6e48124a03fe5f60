using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2009TypeChange>;

public class Mig2009TypeChangeTests
{
    private const string Given = "CREATE TABLE t (a text, n int, flag boolean, made timestamptz, code varchar(10), tags text[]);";

    [Theory]
    [InlineData("ALTER TABLE t ALTER a TYPE [|int|]")]
    [InlineData("ALTER TABLE t ALTER COLUMN n SET DATA TYPE [|boolean|]")]
    [InlineData("ALTER TABLE t ALTER flag TYPE [|int|], ALTER a TYPE varchar(20)")]
    [InlineData("ALTER TABLE t ALTER n TYPE [|uuid|]")]
    [InlineData("ALTER TABLE t ALTER a TYPE [|jsonb|]")]
    [InlineData("ALTER TABLE t ALTER a TYPE [|text[]|]")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("ALTER TABLE t ALTER a TYPE int USING a::int")]
    [InlineData("ALTER TABLE t ALTER n TYPE bigint, ALTER flag TYPE text, ALTER made TYPE date, ALTER code TYPE text")]
    [InlineData("ALTER TABLE t ALTER n TYPE smallint")] // values that do not fit are another matter
    [InlineData("ALTER TABLE t ALTER tags TYPE varchar[]")]
    [InlineData("ALTER TABLE t ALTER a TYPE some_type")]
    [InlineData("CREATE FOREIGN TABLE far (a text) SERVER other; ALTER FOREIGN TABLE far ALTER a TYPE int; ALTER TABLE far ALTER a TYPE uuid")] // nothing is stored here
    [InlineData("CREATE CAST (text AS int) WITH INOUT AS ASSIGNMENT; ALTER TABLE t ALTER a TYPE int")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_which_types() => Verify.InSqlAfter(
        Given, "ALTER TABLE t ALTER a TYPE {|#0:int|}", Verify.Expect(0, "Column a of public.t cannot be cast automatically from text to integer; say how with USING"));

    [Fact]
    public Task Adds_the_cast() => Verify.Fix(Given, "ALTER TABLE t ALTER a TYPE [|int|], ALTER n TYPE bigint", fixedSql: "ALTER TABLE t ALTER a TYPE int USING a::int, ALTER n TYPE bigint");

    [Fact]
    public Task Reports_the_operation() => Verify.InMigration(
        """
        migrationBuilder.AlterColumn<int>(name: "[|a|]", table: "t", type: "integer", nullable: true);
        migrationBuilder.AlterColumn<string>(name: "n", table: "t", type: "text", nullable: true);
        migrationBuilder.AlterColumn<string>(name: "code", table: "t", type: "character varying(10)", nullable: true);
        """, Given);

    [Fact]
    public Task Runs_the_change_with_USING_first() => Verify.FixInMigration(
        Given,
        """migrationBuilder.AlterColumn<int>(name: "[|a|]", table: "t", type: "integer", nullable: true);""",
        """
        migrationBuilder.Sql("ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;");
                migrationBuilder.AlterColumn<int>(name: "a", table: "t", type: "integer", nullable: true);
        """);
}
