namespace MigrationAnalyzers.Tests.InTheWild;

/// <summary>The shapes in which C# hands SQL to <c>Sql(...)</c>: § is the name of a table, wrong and right.</summary>
public class HandOverTests
{
    private const string Given = """
        CREATE TABLE orders (id int PRIMARY KEY, note text, kind int);
        CREATE TABLE "Users" ("Id" int PRIMARY KEY, "Name" text);
        """;

    /// <summary>Types that the migrations use.</summary>
    private const string Beside =
        """

        public enum Kind { Retail = 1, Trade = 2 }

        public static class Statements
        {
            public const string Table = "orders";
            public const string Clear = "UPDATE § SET note = null;";
            public static readonly string ClearOnce = "UPDATE § SET note = null WHERE id = 1;";
            public static string ClearTwice { get; } = "UPDATE § SET note = null WHERE id = 2;";
            public static string ClearThrice => "UPDATE § SET note = null WHERE id = 3;";
            public static string Of(string table) => $"UPDATE {table} SET note = null;";

            public static class Nested { public const string Clear = @"
                UPDATE § SET note = null;"; }
        }

        public static class Scripts
        {
            public static void Clear(this MigrationBuilder migrationBuilder, string table) => migrationBuilder.Sql($"UPDATE {table} SET note = null;");

            public static MigrationBuilder Twice(this MigrationBuilder migrationBuilder, string sql)
            {
                migrationBuilder.Sql(sql);
                migrationBuilder.Sql(sql);
                return migrationBuilder;
            }
        }
        """;

    public static TheoryData<string> Statements =>
    [
        // tuples whose members have the names of their type
        """(string Table, int Id)[] rows = { ("§", 1) }; foreach (var row in rows) { migrationBuilder.Sql($"UPDATE {row.Table} SET note = null WHERE id = {row.Id};"); }""",
        """var rows = new System.Collections.Generic.List<(string Table, int Id)> { ("§", 1) }; rows.ForEach(row => migrationBuilder.Sql($"UPDATE {row.Table} SET note = null WHERE id = {row.Id};"));""",

        // literals
        """migrationBuilder.Sql(@"UPDATE § SET note = null;");""",
        """migrationBuilder.Sql("UPDATE § SET note = null;");""",
        """migrationBuilder.Sql("UPDATE\t§\r\nSET note = \u0027x\x27;");""",
        """"migrationBuilder.Sql("""UPDATE § SET note = null;""");"""",
        """"
        migrationBuilder.Sql("""
            UPDATE §
              SET note = null;
            """);
        """",
        """migrationBuilder.Sql(sql: "UPDATE § SET note = null;", suppressTransaction: true);""",
        """migrationBuilder.Sql(suppressTransaction: false, sql: @"UPDATE § SET note = null;");""",
        """migrationBuilder.Operations.Add(new Microsoft.EntityFrameworkCore.Migrations.Operations.SqlOperation { Sql = "UPDATE § SET note = null;" });""",
        """_ = migrationBuilder.Sql("UPDATE § SET note = null;").Annotation("a", 1);""",
        """migrationBuilder.Sql(("UPDATE § SET note = null;"));""",
        """migrationBuilder.Sql("UPDATE § SET note = null;"!);""",
        // variables and constants
        """var sql = @"UPDATE § SET note = null;"; migrationBuilder.Sql(sql);""",
        """string sql; sql = "UPDATE § SET note = null;"; migrationBuilder.Sql(sql);""",
        """const string Sql = "UPDATE § SET note = null;"; migrationBuilder.Sql(Sql);""",
        """const string Table = "§"; migrationBuilder.Sql($"UPDATE {Table} SET note = null;");""",
        """string a = "UPDATE § SET note = null;", b = a; migrationBuilder.Sql(b);""",
        """var sql = "UPDATE § SET "; sql += "note = null;"; migrationBuilder.Sql(sql);""",
        """var sql = ""; sql = sql + "UPDATE § SET note = null;"; migrationBuilder.Sql(sql);""",
        """var (first, second) = ("UPDATE § SET note = null;", "SELECT 1;"); migrationBuilder.Sql(first);""",
        // replaced
        """migrationBuilder.Sql("UPDATE `§` SET `note` = null;".Replace("`", "\""));""",
        """migrationBuilder.Sql("UPDATE `§` SET `note` = null;".Replace('`', '"'));""",
        """migrationBuilder.Sql(@"UPDATE [§] SET [note] = null;".Replace("[", "\"").Replace("]", "\""));""",
        """migrationBuilder.Sql(@"UPDATE [§] SET [note] = null;".Replace('[', '"').Replace(']', '"'));""",
        """migrationBuilder.Sql("UPDATE {table} SET note = null;".Replace("{table}", "§"));""",
        """migrationBuilder.Sql(@"UPDATE '§' SET note = null;".Replace("'", "\"", StringComparison.Ordinal));""",
        """
        migrationBuilder.Sql(@"
            UPDATE § SET note = null;
        ".Trim());
        """,
        """migrationBuilder.Sql("update §".ToLowerInvariant() + " set note = null;");""",
        // interpolated
        """migrationBuilder.Sql($"UPDATE § SET note = {1};");""",
        """migrationBuilder.Sql($@"UPDATE § SET note = '{{""a"": {1}}}';");""",
        """migrationBuilder.Sql(@$"UPDATE ""§"" SET ""{nameof(Order.note)}"" = null;");""",
        """"migrationBuilder.Sql($"""UPDATE {"§"} SET {nameof(Order.note)} = null;""");"""",
        """"
        migrationBuilder.Sql($$"""
            UPDATE § SET note = '{}', kind = {{(int)Kind.Trade}};
            """);
        """",
        """migrationBuilder.Sql($"UPDATE § SET kind = {(int)Kind.Trade} WHERE kind = {(short)Kind.Retail};");""",
        """migrationBuilder.Sql($"UPDATE § SET note = '{nameof(Kind.Trade)}' WHERE note = '{Kind.Retail}';");""",
        """migrationBuilder.Sql($"UPDATE § SET note = '{Kind.Trade:D}';");""",
        """migrationBuilder.Sql($"UPDATE § SET note = '{DateTime.UtcNow:O}';");""",
        """migrationBuilder.Sql($"UPDATE § SET note = '{Guid.NewGuid()}', kind = {Environment.ProcessId};");""",
        """FormattableString sql = $"UPDATE § SET note = null;"; migrationBuilder.Sql(sql.ToString());""",
        // put together
        """migrationBuilder.Sql("UPDATE § " + "SET note = null;");""",
        """
        migrationBuilder.Sql(
            "UPDATE §" +
            " SET note = null" + ";");
        """,
        """migrationBuilder.Sql(string.Concat("UPDATE ", "§", " SET note = null;"));""",
        """migrationBuilder.Sql(string.Format("UPDATE {0} SET {1} = null;", "§", "note"));""",
        """migrationBuilder.Sql(string.Format(System.Globalization.CultureInfo.InvariantCulture, "UPDATE § SET kind = {0};", 1));""",
        """migrationBuilder.Sql(string.Join("\n", "UPDATE §", "SET note = null;"));""",
        """migrationBuilder.Sql(string.Join(" ", new[] { "UPDATE §", "SET note = null;" }));""",
        """migrationBuilder.Sql(String.Join(Environment.NewLine, new System.Collections.Generic.List<string> { "UPDATE §", "SET note = null;" }));""",
        """var sql = new StringBuilder(); sql.AppendLine("UPDATE §"); sql.Append("SET note").Append(" = null;"); migrationBuilder.Sql(sql.ToString());""",
        """migrationBuilder.Sql(new StringBuilder("UPDATE § ").AppendFormat("SET {0} = null;", "note").ToString());""",
        """var sql = new StringBuilder().Append($"UPDATE § SET note = {1}").Append(';'); migrationBuilder.Sql(sql.ToString());""",
        // loops
        """foreach (var table in new[] { "orders", "§" }) migrationBuilder.Sql($"UPDATE {table} SET note = null;");""",
        """foreach (var table in new System.Collections.Generic.List<string> { "§" }) { migrationBuilder.Sql("UPDATE " + table + " SET note = null;"); }""",
        """var tables = new[] { "§" }; for (var i = 0; i < tables.Length; i++) migrationBuilder.Sql($"UPDATE {tables[i]} SET note = null;");""",
        """foreach (var (table, column) in new[] { ("§", "note") }) migrationBuilder.Sql($"UPDATE {table} SET {column} = null;");""",
        """foreach (var sql in new[] { "UPDATE § SET note = null;", "DELETE FROM orders WHERE id = 1;" }) migrationBuilder.Sql(sql);""",
        """string[] tables = ["§"]; foreach (var table in tables) { var sql = $"UPDATE {table} SET note = null;"; migrationBuilder.Sql(sql); }""",
        """foreach (var pair in new System.Collections.Generic.Dictionary<string, string> { ["§"] = "note" }) migrationBuilder.Sql($"UPDATE {pair.Key} SET {pair.Value} = null;");""",
        """foreach (var table in new[] { "§" }.Select(name => name)) migrationBuilder.Sql($"UPDATE {table} SET note = null;");""",
        // helpers
        """void Clear(string table) => migrationBuilder.Sql($"UPDATE {table} SET note = null;"); Clear("§");""",
        """void Clear(MigrationBuilder builder) { builder.Sql("UPDATE § SET note = null;"); } Clear(migrationBuilder);""",
        """static string Sql(string table) => $"UPDATE {table} SET note = null;"; migrationBuilder.Sql(Sql("§"));""",
        """migrationBuilder.Clear("§");""",
        """Scripts.Clear(migrationBuilder, table: "§");""",
        """migrationBuilder.Sql(Statements.Of("§"));""",
        """migrationBuilder.Twice("UPDATE § SET note = null;");""",
        """Action<string> run = sql => migrationBuilder.Sql(sql); run("UPDATE § SET note = null;");""",
        // several statements
        """migrationBuilder.Sql(@"UPDATE orders SET note = null; UPDATE § SET note = null; DELETE FROM orders WHERE id = 1;");""",
        """migrationBuilder.Sql("SELECT 1;"); migrationBuilder.Sql("UPDATE § SET note = null;"); migrationBuilder.Sql("SELECT 2;");""",
        // providers
        """if (migrationBuilder.ActiveProvider == "Npgsql.EntityFrameworkCore.PostgreSQL") migrationBuilder.Sql("UPDATE § SET note = null;"); else migrationBuilder.Sql("UPDATE other.[x] SET n = 1;");""",
        """if (migrationBuilder.IsNpgsql()) { migrationBuilder.Sql("UPDATE § SET note = null;"); }""",
        """if (ActiveProvider.Contains("Npgsql")) migrationBuilder.Sql("UPDATE § SET note = null;");""",
        """switch (migrationBuilder.ActiveProvider) { case "Npgsql.EntityFrameworkCore.PostgreSQL": migrationBuilder.Sql("UPDATE § SET note = null;"); break; default: migrationBuilder.Sql("UPDATE other.[x] SET n = 1;"); break; }""",
        """var sql = migrationBuilder.ActiveProvider switch { "Npgsql.EntityFrameworkCore.PostgreSQL" => "UPDATE § SET note = null;", _ => "UPDATE other.[x] SET n = 1;" }; migrationBuilder.Sql(sql);""",
        """migrationBuilder.Sql(migrationBuilder.ActiveProvider.EndsWith("PostgreSQL") ? "UPDATE § SET note = null;" : "UPDATE other.[x] SET n = 1;");""",
        """if (migrationBuilder.ActiveProvider != "Npgsql.EntityFrameworkCore.PostgreSQL") { migrationBuilder.Sql("UPDATE [x] SET n = 1;"); return; } migrationBuilder.Sql("UPDATE § SET note = null;");""",
    ];

    [Theory]
    [MemberData(nameof(Statements))]
    public Task Reports(string statements)
    {
        // What quotes the name belongs to it.
        foreach (var quoted in new[] { "`§`", "[§]", "'§'", "\"\"§\"\"" })
            statements = statements.Replace(quoted, $"{{|MIG1004:{quoted.Replace("§", "ordrs", StringComparison.Ordinal)}|}}", StringComparison.Ordinal);
        return Judge(statements.Replace("§", "{|MIG1004:ordrs|}", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public Task Stays_silent(string statements) => Judge(statements.Replace("§", "orders", StringComparison.Ordinal));

    [Theory]
    [InlineData("migrationBuilder.Sql(Statements.Clear);", "public const string Clear")]
    [InlineData("migrationBuilder.Sql(Statements.ClearOnce);", "ClearOnce")]
    [InlineData("migrationBuilder.Sql(Statements.ClearTwice);", "ClearTwice")]
    [InlineData("migrationBuilder.Sql(Statements.ClearThrice);", "ClearThrice")]
    [InlineData("migrationBuilder.Sql(Statements.Nested.Clear);", "Nested")]
    public async Task Members_of_a_class_of_statements(string statements, string member)
    {
        var at = Beside.IndexOf('§', Beside.IndexOf(member, StringComparison.Ordinal));
        await InMigration(statements, (Beside[..at] + "{|MIG1004:ordrs|}" + Beside[(at + 1)..]).Replace("§", "orders", StringComparison.Ordinal));
        await Judge(statements);
    }

    /// <summary>Another provider's branch is not PostgreSQL's.</summary>
    [Theory]
    [InlineData("""if (migrationBuilder.ActiveProvider == "Microsoft.EntityFrameworkCore.SqlServer") migrationBuilder.Sql("UPDATE [Nope] SET GETDATE();");""")]
    [InlineData("""if (migrationBuilder.ActiveProvider.Contains("Sqlite")) migrationBuilder.Sql("PRAGMA foreign_keys = 0;");""")]
    [InlineData("""if (ActiveProvider == "Pomelo.EntityFrameworkCore.MySql") { migrationBuilder.Sql("UPDATE `Nope` SET a = 1;"); }""")]
    [InlineData("""if (!migrationBuilder.IsNpgsql()) migrationBuilder.Sql("UPDATE [Nope] SET a = 1;");""")]
    public Task Stays_silent_in_the_branch_of_another_provider(string statements) => Judge(statements);

    private static Task Judge(string statements) => InMigration(statements, Beside.Replace("§", "orders", StringComparison.Ordinal));

    private static Task InMigration(string statements, string beside) =>
        AllRules.InMigration(Given, statements, "\npublic class Order { public string note; }" + beside);
}
