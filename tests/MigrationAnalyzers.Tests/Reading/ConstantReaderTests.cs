namespace MigrationAnalyzers.Tests.Reading;

public class ConstantReaderTests
{
    private const string Members = """
        private const string Table = "events";
        private const string Qualified = "app." + Table;
        private static readonly string[] Columns = { "a", "b" };
        private static readonly Dictionary<string, string> Renamed = new() { ["x"] = "y", ["z"] = "w" };
        private readonly string _view = $"{Table}_view";
        private static string Schema => "app";
        private static string Late { get; } = "late";
        private static string Quote(string name) => "\"" + name + "\"";
        private static string Drop(string name, string kind = "TABLE") { var sql = "DROP " + kind; sql += " " + Quote(name); return sql; }
        private static string Nth(int index) => Names.All[index];
        private static string Typed(params (string Name, int Size)[] columns) => string.Concat(columns.Select(c => c.Name + c.Size));
        private static (int Number, string Text) Swapped((string A, int B) pair) => (pair.B, pair.A);
        private static string All(params string[] names) => string.Join(", ", names);
        private string _written = "a";
        private void Write() => _written = "b";
        private static readonly Guid Tenant = Guid.Parse("7c9e6679-7425-40de-944b-e07fc1f90ae7");
        private static readonly Guid Other = new("0f8fad5b-d9cb-469f-a165-70867728950e");
        private const string Loop1 = Loop2;
        private const string Loop2 = "x";
        private string Endless() => Endless();
        """;

    private const string Types = """
        enum Status { Draft = 1, Done = 7 }
        static class Names { public const string Users = "users"; public static readonly string Groups = Users + "_groups"; public static class Inner { public const string Deep = "deep"; } public static readonly string[] All = { "a", "b" }; public static IReadOnlyList<string> Listed { get; } = new[] { "a", "b" }; }
        record Rename(string From, string To);
        """;

    [Theory]
    [InlineData("\"a\" + 'b' + 1 + true + null + -2L", "ab1True-2")]
    [InlineData("1 + 2 + \"a\" + 1 + 2", "3a12")]
    [InlineData("Table", "events")]
    [InlineData("Qualified", "app.events")]
    [InlineData("this._view", "events_view")]
    [InlineData("Schema + Late", "applate")]
    [InlineData("First.Table", "events")]
    [InlineData("Names.Users + Names.Groups + Names.Inner.Deep", "usersusers_groupsdeep")]
    [InlineData("nameof(Names.Users) + nameof(Status)", "UsersStatus")]
    [InlineData("$\"{nameof(Table)}: {Table,8}|{Table,-8}|{5:000}|{(int)Status.Done}|{Status.Done}\"", "Table:   events|events  |005|7|Done")]
    [InlineData("$\"{1}{null}{'c'}{$\"{Table}\"}\"", "1cevents")]
    [InlineData("Columns[1] + Renamed[\"z\"] + Columns.Length", "bw2")]
    [InlineData("string.Join(\", \", Columns)", "a, b")]
    [InlineData("string.Join(\", \", Columns.Select(c => Quote(c)))", "\"a\", \"b\"")]
    [InlineData("string.Join(\", \", Columns.Select((c, i) => $\"{c}{i}\").Where(c => c != \"a0\"))", "b1")]
    [InlineData("string.Join(';', \"a\", 1)", "a;1")]
    [InlineData("string.Concat(\"a\", Table, 1)", "aevents1")]
    [InlineData("string.Format(\"{0} {1:00} {{}} {0}\", Table, 3)", "events 03 {} events")]
    [InlineData("\"a.b.c\".Replace(\".\", \"_\").ToUpperInvariant().Substring(1, 3).Insert(0, \"<\").TrimEnd('B')", "<_B_")]
    [InlineData("\" x \".TrimStart() + \"|\" + \"--y-\".Trim('-').PadLeft(3)", "x |  y")]
    [InlineData("Drop(\"t\") + Drop(kind: \"VIEW\", name: \"v\")", "DROP TABLE \"t\"DROP VIEW \"v\"")]
    [InlineData("All() + All(\"a\") + All(\"b\", \"c\") + All(Columns)", "ab, ca, b")]
    [InlineData("true ? \"a\" : \"b\"", "a")]
    [InlineData("Table == \"events\" && !Table.StartsWith(\"x\") ? \"a\" : \"b\"", "a")]
    [InlineData("Table switch { \"x\" => \"1\", \"events\" or \"y\" => \"2\", _ => \"3\" }", "2")]
    [InlineData("new Rename(\"a\", \"b\").To + new { X = 1 }.X + (A: 2, B: 3).B", "b13")]
    [InlineData("(string)\"a\" + (\"b\" as string)! + (\"c\" ?? \"d\") + checked(\"e\")", "abce")]
    [InlineData("string.Empty + Environment.NewLine + String.Join(\"\", new List<string> { \"a\", \"b\" })", "\nab")]
    [InlineData("new StringBuilder(\"a\").Append('b').Append(1).AppendLine(\"c\").AppendFormat(\"{0}\", \"d\").Replace(\"1\", \"2\").ToString()", "ab2c\nd")]
    [InlineData("\"a\".ToString() + 5.ToString() + \"x-y\".Split('-')[1]", "a5y")]
    [InlineData("Names.All.Length + Names.Listed.Count + Nth(Names.All.Length - 1)", "4b")]
    [InlineData("Typed((\"a\", 1), (\"b\", 2)) + Typed((\"c\", 3)) + Swapped((\"d\", 4)).Item1 + Swapped((\"e\", 5)).Text", "a1b2c34e")]
    [InlineData("Loop1", "x")]
    [InlineData("_written + \"!\"", "?!")] // written elsewhere
    [InlineData("\"a\" + Environment.MachineName + \"b\"", "a?b")]
    [InlineData("$\"a{Environment.MachineName}b{DateTime.Now:yyyy}\"", "a?b?")]
    [InlineData("$\"'{Guid.NewGuid()}'\"", "'?'")]
    [InlineData("$\"'{new Guid(\"0F8FAD5B-D9CB-469F-A165-70867728950E\")}' '{Tenant}' {Tenant:N} {Guid.Empty}\"", "'0f8fad5b-d9cb-469f-a165-70867728950e' '7c9e6679-7425-40de-944b-e07fc1f90ae7' 7c9e6679742540de944be07fc1f90ae7 00000000-0000-0000-0000-000000000000")]
    [InlineData("Tenant.ToString() + Tenant.ToString(\"N\").Substring(0, 4) + Other", "7c9e6679-7425-40de-944b-e07fc1f90ae77c9e0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("$\"a{new Guid(Environment.MachineName)}{Guid.Parse(\"no guid\")}{Tenant:Q}\"", "a???")]
    [InlineData("string.Join(\", \", \"a\", Environment.MachineName)", "a, ?")]
    [InlineData("string.Format(\"{0}-{1}\", 1, Environment.MachineName)", "1-?")]
    [InlineData("\"a\" + Endless()", "a?")]
    public void Evaluates(string expression, string expected) =>
        Assert.Equal(expected, Read.Sql($"migrationBuilder.Sql({expression});", Members, Types));

    [Theory]
    [InlineData("var sql = \"a\"; sql += \"b\"; sql = sql + \"c\"; migrationBuilder.Sql(sql);", "abc")]
    [InlineData("const string sql = \"a\"; migrationBuilder.Sql(sql);", "a")]
    [InlineData("var b = new StringBuilder(); b.Append(\"a\"); if (Environment.MachineName == \"x\") b.Append(\"b\"); migrationBuilder.Sql(b.ToString());", null)]
    [InlineData("var b = new StringBuilder(); b.AppendLine(\"a\"); foreach (var c in Columns) b.Append(c); migrationBuilder.Sql(b.ToString());", "a\nab")]
    [InlineData("StringBuilder b = new(); Fill(b); migrationBuilder.Sql(b.ToString()); void Fill(StringBuilder x) => x.Append(\"f\");", "f")]
    [InlineData("var b = new StringBuilder(\"a\"); GC.KeepAlive(b); migrationBuilder.Sql(b.ToString());", null)]
    [InlineData("var a = new[] { \"x\", \"y\" }; Array.Reverse(a); migrationBuilder.Sql(a[0] + \"z\");", "?z")]
    [InlineData("var a = new[] { \"x\", \"y\" }; a[0] = \"w\"; migrationBuilder.Sql(a[0]);", "w")]
    [InlineData("var list = new List<string>(); list.Add(\"a\"); list.AddRange(Columns); migrationBuilder.Sql(string.Join(\"\", list));", "aab")]
    [InlineData("var (a, b) = (\"x\", \"y\"); migrationBuilder.Sql(a + b);", "xy")]
    [InlineData("string s; if (Environment.MachineName == \"x\") s = \"a\"; else s = \"b\"; migrationBuilder.Sql(s);", null)]
    [InlineData("string s; if (Environment.MachineName == \"x\") s = \"a\"; else s = \"a\"; migrationBuilder.Sql(s);", "a")]
    [InlineData("var s = \"\"; for (var i = 0; i < 3; i++) { if (i == 1) continue; s += i; } migrationBuilder.Sql(s);", "02")]
    [InlineData("var s = \"\"; var i = 0; while (true) { s += i++; if (i > 3) break; } migrationBuilder.Sql(s);", "0123")]
    [InlineData("var s = \"x\"; foreach (var d in Environment.GetLogicalDrives()) s += d; migrationBuilder.Sql(s);", null)]
    [InlineData("Try(out var s); migrationBuilder.Sql(s); static void Try(out string x) { x = \"o\"; }", "o")]
    [InlineData("Func<string, string> quote = n => $\"<{n}>\"; migrationBuilder.Sql(quote(\"a\"));", "<a>")]
    [InlineData("string[] a = [\"x\", .. Columns]; migrationBuilder.Sql(string.Concat(a[0], a[2]));", "xb")]
    public void Follows_variables(string body, string? expected) => Assert.Equal(expected, Read.Sql(body, Members, Types));

    [Fact]
    public void Reads_sums_of_thousands_of_literals() =>
        Assert.Equal(new string('a', 3000), Read.Sql($"migrationBuilder.Sql({string.Join(" + ", Enumerable.Repeat("\"a\"", 3000))});"));
}
