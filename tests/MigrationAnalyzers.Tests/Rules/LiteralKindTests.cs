using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules;

using Verify = RuleVerifier<Mig1001UnquotedName>;

/// <summary>However the C# hands over the SQL: the mark stands under the identifier alone, and the fix writes in the literal's own escaping.</summary>
public class LiteralKindTests
{
    private const string Given = """CREATE TABLE t ("Status" text, "Id" int, city text);""";

    [Theory]
    [InlineData( // regular
        """migrationBuilder.Sql("CREATE INDEX ix ON t ([|status|], city)");""",
        """migrationBuilder.Sql("CREATE INDEX ix ON t (\"Status\", city)");""")]
    [InlineData( // escapes before the name move it in the source, not in the SQL
        """migrationBuilder.Sql("SELECT\t'\u00e4\x41\\',\r\n [|status|] FROM t");""",
        """migrationBuilder.Sql("SELECT\t'\u00e4\x41\\',\r\n \"Status\" FROM t");""")]
    [InlineData( // verbatim
        """""migrationBuilder.Sql(@"SELECT ""Id"", [|status|], '""' FROM t");""""",
        """""migrationBuilder.Sql(@"SELECT ""Id"", ""Status"", '""' FROM t");""""")]
    [InlineData( // verbatim over several lines
        "migrationBuilder.Sql(@\"\n    CREATE INDEX ix\n        ON t ([|status|],\n            city, [|ID|]);\n\");",
        "migrationBuilder.Sql(@\"\n    CREATE INDEX ix\n        ON t (\"\"Status\"\",\n            city, \"\"Id\"\");\n\");")]
    [InlineData( // raw on one line
        "migrationBuilder.Sql(\"\"\"SELECT [|status|] FROM t\"\"\");",
        "migrationBuilder.Sql(\"\"\"SELECT \"Status\" FROM t\"\"\");")]
    [InlineData( // raw over several lines, with indentation that is not part of the SQL
        "migrationBuilder.Sql(\"\"\"\n                    SELECT 'ä',\n                        [|status|]\n                    FROM t WHERE [|id|] = 1\n                    \"\"\");",
        "migrationBuilder.Sql(\"\"\"\n                    SELECT 'ä',\n                        \"Status\"\n                    FROM t WHERE \"Id\" = 1\n                    \"\"\");")]
    [InlineData( // interpolated with constants
        """const string table = "t"; migrationBuilder.Sql($"SELECT '{{{1}}}', [|status|] FROM {table} WHERE [|id|] > 1");""",
        """const string table = "t"; migrationBuilder.Sql($"SELECT '{{{1}}}', \"Status\" FROM {table} WHERE \"Id\" > 1");""")]
    [InlineData(
        """const string table = "t"; migrationBuilder.Sql($@"SELECT [|status|] FROM {table}");""",
        """""const string table = "t"; migrationBuilder.Sql($@"SELECT ""Status"" FROM {table}");""""")]
    [InlineData(
        "const string table = \"t\"; migrationBuilder.Sql($$\"\"\"SELECT '{}', [|status|] FROM {{table}}\"\"\");",
        "const string table = \"t\"; migrationBuilder.Sql($$\"\"\"SELECT '{}', \"Status\" FROM {{table}}\"\"\");")]
    [InlineData( // the name itself comes from a constant: the mark stands there
        """const string column = "[|status|]"; migrationBuilder.Sql($"SELECT {column} FROM t");""",
        """const string column = "\"Status\""; migrationBuilder.Sql($"SELECT {column} FROM t");""")]
    [InlineData( // concatenated
        """migrationBuilder.Sql("CREATE INDEX ix " + @"ON t (city, [|status|]" + ", city)");""",
        """""migrationBuilder.Sql("CREATE INDEX ix " + @"ON t (city, ""Status""" + ", city)");""""")]
    [InlineData( // a local
        """var sql = "SELECT [|status|] FROM t"; migrationBuilder.Sql(sql);""",
        """var sql = "SELECT \"Status\" FROM t"; migrationBuilder.Sql(sql);""")]
    [InlineData( // by name
        """migrationBuilder.Sql(suppressTransaction: true, sql: "SELECT [|status|] FROM t");""",
        """migrationBuilder.Sql(suppressTransaction: true, sql: "SELECT \"Status\" FROM t");""")]
    public Task Marks_and_fixes(string before, string after) =>
        Verify.FixInMigration(Given, before, after);

    [Theory]
    [InlineData("""migrationBuilder.Sql($"SELECT {DateTime.Now.Year}, {Environment.MachineName} FROM t");""")] // holes
    [InlineData("""migrationBuilder.Sql($"SELECT \"{Environment.MachineName}\".status FROM t");""")]
    [InlineData("""migrationBuilder.Sql($"SELECT status FROM {Environment.MachineName}");""")]
    [InlineData("""migrationBuilder.Sql(Environment.GetEnvironmentVariable("SQL"));""")]
    [InlineData("""migrationBuilder.Sql("SELECT 'status' FROM t /* status */");""")]
    public Task Stays_silent(string statements) => Verify.InMigration(statements, Given);

    [Fact]
    public Task A_known_part_is_judged_beside_an_unknown_one() => Verify.InMigration(
        """migrationBuilder.Sql($"UPDATE t SET [|status|] = '{Environment.MachineName}' WHERE city = {DateTime.Now.Year}");""", Given);

    [Fact]
    public Task What_a_computation_leaves_alone_is_still_marked() => Verify.InMigration(
        """migrationBuilder.Sql("SELECT X[|status|] FROM t".Replace("X", ""));""", Given);

    [Fact]
    public Task A_computed_name_is_marked_by_its_whole_argument() => Verify.InMigration(
        """migrationBuilder.Sql([|"SELECT staXtus FROM t".Replace("X", "")|]);""", Given);

    [Fact]
    public Task A_constant_that_two_migrations_run_is_reported_once() => Verify.InFile(MigrationSource.File(
        """
        static class Texts { public const string Index = "CREATE INDEX ON t ([|status|])"; }
        """
        + MigrationSource.Migration("20240101000000_A", "A", MigrationSource.Sql(Given))
        + MigrationSource.Migration("20240102000000_B", "B", "migrationBuilder.Sql(Texts.Index);")
        + MigrationSource.Migration("20240103000000_C", "C", "migrationBuilder.Sql(Texts.Index);")));
}
