using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Names;

using Verify = RuleVerifier<Mig1009LongName>;

public class Mig1009LongNameTests
{
    private const string Long = "a_name_that_goes_on_and_on_until_postgresql_keeps_no_more_of_it_x"; // 65 bytes
    private const string Kept = "a_name_that_goes_on_and_on_until_postgresql_keeps_no_more_of_it"; // 63 bytes
    private const string Given = $"CREATE TABLE t (a int, {Kept} int);";

    [Theory]
    [InlineData($"CREATE TABLE [|{Long}|] (a int)")]
    [InlineData($"CREATE TABLE x ([|{Long}|] int CONSTRAINT [|{Long}|] CHECK (true), CONSTRAINT [|{Long}|] UNIQUE ({Long}))")]
    [InlineData($"CREATE INDEX [|{Long}|] ON t (a)")]
    [InlineData($"ALTER TABLE t ADD COLUMN [|\"{Long}2\"|] int")]
    [InlineData($"ALTER TABLE t RENAME COLUMN a TO [|{Long}y|]")]
    [InlineData($"ALTER TABLE t RENAME TO [|{Long}|]")]
    [InlineData($"CREATE VIEW [|{Long}|] AS SELECT a FROM t")]
    [InlineData($"CREATE SEQUENCE [|{Long}|]; CREATE SCHEMA [|{Long}|]")]
    [InlineData($"CREATE TYPE [|{Long}|] AS ENUM ('a'); CREATE TYPE x AS ([|{Long}|] int); CREATE DOMAIN [|{Long}b|] AS int")]
    [InlineData($"CREATE FUNCTION [|{Long}|]([|{Long}|] int) RETURNS int LANGUAGE sql AS 'SELECT 1'")]
    [InlineData($"CREATE TRIGGER [|{Long}|] BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()")]
    [InlineData($"CREATE POLICY [|{Long}|] ON t; CREATE RULE [|{Long}|] AS ON DELETE TO t DO INSTEAD NOTHING")]
    [InlineData($"CREATE SCHEMA s; ALTER SCHEMA s RENAME TO [|{Long}|]; ALTER TABLE t ADD CONSTRAINT c CHECK (true); ALTER TABLE t RENAME CONSTRAINT c TO [|{Long}|]")]
    [InlineData("CREATE TABLE x ([|\"éééééééééééééééééééééééééééééééé\"|] int)")] // 32 letters, 64 bytes
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData($"CREATE TABLE {Kept} (a int)")]
    [InlineData("CREATE TABLE x (\"ééééééééééééééééééééééééééééééé\" int)")] // 62 bytes
    [InlineData($"SELECT {Kept} FROM t")]
    [InlineData($"SELECT {Long} FROM t")] // cut the same way, and found
    [InlineData($"CREATE TABLE x (a text DEFAULT '{Long}')")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Judges_the_names_of_operations() => Verify.InMigration(
        $$"""
        migrationBuilder.CreateTable(name: "[|{{Long}}|]", columns: table => new { id = table.Column<int>() });
        migrationBuilder.AddColumn<int>(name: "[|{{Long}}2|]", table: "t");
        migrationBuilder.CreateIndex(name: "[|{{Long}}3|]", table: "t", column: "a");
        migrationBuilder.CreateIndex(name: "ix", table: "t", column: "a");
        """,
        "CREATE TABLE t (a int)");

    [Fact]
    public Task What_is_made_is_known_by_the_name_that_is_kept() => RuleVerifier<Mig1004UnknownRelation>.InMigration(
        $$"""
        migrationBuilder.CreateTable(name: "{{Long}}", columns: table => new { id = table.Column<int>() });
        migrationBuilder.Sql("SELECT id FROM {{Kept}}; SELECT id FROM {{Long}}");
        """);

    [Fact]
    public Task Says_how_long_it_is() => Verify.InSqlAfter(
        Given, $"CREATE INDEX {{|#0:{Long}|}} ON t (a)", Verify.Expect(0, $"Name '{Long}' has 65 bytes; PostgreSQL keeps the first 63"));

    [Fact]
    public Task Says_that_two_names_become_one() => Verify.InSqlAfter(
        Given,
        $"CREATE TABLE x ({{|#0:{Long}|}} int, {{|#1:{Long}y|}} int)",
        Verify.Expect(0, $"Name '{Long}' has 65 bytes; PostgreSQL keeps the first 63"),
        Verify.Expect(1, $"Name '{Long}y' has 66 bytes; PostgreSQL keeps the first 63, and another name here is the same by then"));
}
