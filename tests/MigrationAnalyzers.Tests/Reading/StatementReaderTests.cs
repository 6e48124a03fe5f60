namespace MigrationAnalyzers.Tests.Reading;

public class StatementReaderTests
{
    private const string Types = """
        static class Extensions
        {
            public static void Comment(this MigrationBuilder builder, string table, string text = "none") => builder.Sql($"COMMENT ON TABLE {table} IS '{text}'");
            public static bool IsLocal(this MigrationBuilder builder) => builder.ActiveProvider.Contains("SqlServer");
            public static MigrationBuilder Drop(this MigrationBuilder builder, params string[] tables)
            {
                foreach (var table in tables)
                    builder.DropTable(table);
                return builder;
            }
        }

        static class Somewhere { public static MigrationBuilder Builder = null!; }

        class Helper(MigrationBuilder builder) { public void Run() => builder.Sql("x"); }
        """;

    private const string Members = """
        private static readonly string[] Tables = { "a", "b" };
        private static void Add(MigrationBuilder b, string table) => b.AddColumn<int>("n", table);
        private static bool Ask() => Environment.MachineName == "x";
        private static void Forever(MigrationBuilder b) { b.Sql("r"); Forever(b); }
        private MigrationBuilder _builder = null!;
        private MigrationBuilder Own { get; set; } = null!;
        private void Kept() => _builder.Sql("kept");
        private void Rename(string table) => Own.Sql($"rename {table}");
        """;

    [Theory]
    [InlineData("""if (migrationBuilder.ActiveProvider == "Npgsql.EntityFrameworkCore.PostgreSQL") migrationBuilder.Sql("a"); else migrationBuilder.Sql("b");""", "Sql a")]
    [InlineData("""if (ActiveProvider == "Microsoft.EntityFrameworkCore.SqlServer") { migrationBuilder.Sql("b"); }""", "")]
    [InlineData("""if (!migrationBuilder.IsNpgsql()) return; migrationBuilder.Sql("a");""", "Sql a")]
    [InlineData("""if (migrationBuilder.IsLocal()) migrationBuilder.Sql("b");""", "")]
    [InlineData("""switch (migrationBuilder.ActiveProvider) { case "x": migrationBuilder.Sql("b"); break; case "Npgsql.EntityFrameworkCore.PostgreSQL": migrationBuilder.Sql("a"); break; default: throw new Exception(); }""", "Sql a")]
    [InlineData("""if (Ask()) migrationBuilder.Sql("a");""", "Branch [Sql a] | []")]
    [InlineData("""if (Ask()) migrationBuilder.Sql("a"); else if (Ask()) migrationBuilder.Sql("b"); migrationBuilder.Sql("c");""", "Branch [Sql a] | [Branch [Sql b] | []]\nSql c")]
    [InlineData("""if (Ask()) return; migrationBuilder.Sql("a");""", "Branch [] | [Sql a]")]
    [InlineData("""if (Ask()) { migrationBuilder.Sql("a"); return; } migrationBuilder.Sql("b"); migrationBuilder.Sql("c");""", "Branch [Sql a] | [Sql b; Sql c]")]
    [InlineData("""if (Ask()) { if (Ask()) return; } migrationBuilder.Sql("a");""", "Branch [Sql a] | []")]
    [InlineData("""if (Ask()) throw new Exception(); migrationBuilder.Sql("a");""", "Sql a")]
    [InlineData("""switch (Environment.MachineName) { case "x": migrationBuilder.Sql("a"); break; case "y": return; } migrationBuilder.Sql("b");""", "Branch [] | [Sql a] | []\nBranch [Sql b] | []")]
    [InlineData("""foreach (var t in Tables) migrationBuilder.DropTable(t);""", "DropTable a\nDropTable b")]
    [InlineData("""foreach (var (t, c) in new[] { ("a", "x"), ("b", "y") }) migrationBuilder.DropColumn(c, t);""", "DropColumn a.x\nDropColumn b.y")]
    [InlineData("""foreach (var r in new[] { new { T = "a" } }) migrationBuilder.DropTable(r.T);""", "DropTable a")]
    [InlineData("""foreach (var p in new Dictionary<string, string> { { "a", "b" } }) migrationBuilder.RenameTable(p.Key, newName: p.Value);""", "RenameTable a to -.b")]
    [InlineData("""Tables.ToList().ForEach(t => migrationBuilder.DropTable(t));""", "DropTable a\nDropTable b")]
    [InlineData("""foreach (var t in Environment.GetLogicalDrives()) migrationBuilder.DropTable(t);""", "Branch [Unread ?] | []")]
    [InlineData("""foreach (var t in Environment.GetLogicalDrives()) migrationBuilder.Sql("a");""", "Branch [Sql a] | []")]
    [InlineData("""foreach (var t in Tables) { if (Ask()) break; migrationBuilder.DropTable(t); }""", "Branch [] | [DropTable a]\nBranch [Branch [] | [DropTable b]] | []")]
    [InlineData("""Add(migrationBuilder, "t"); Local("u"); void Local(string t) { Add(migrationBuilder, t); }""", "AddColumn t n integer\nAddColumn u n integer")]
    [InlineData("""migrationBuilder.Comment("t"); Extensions.Comment(migrationBuilder, "u", text: "x");""", "Sql COMMENT ON TABLE t IS 'none'\nSql COMMENT ON TABLE u IS 'x'")]
    [InlineData("""migrationBuilder.Drop("a", "b").Drop();""", "DropTable a\nDropTable b")]
    [InlineData("""Action<string> run = s => migrationBuilder.Sql(s); run("a"); run.Invoke("b");""", "Sql a\nSql b")]
    [InlineData("""try { migrationBuilder.Sql("a"); } catch (Exception) { migrationBuilder.Sql("b"); } finally { migrationBuilder.Sql("c"); }""", "Sql a\nBranch [Sql b] | []\nSql c")]
    [InlineData("""using (new System.IO.MemoryStream()) { migrationBuilder.Sql("a"); }""", "Sql a")]
    [InlineData("""new Helper(migrationBuilder).Run();""", "Sql x")]
    [InlineData("""_builder = migrationBuilder; migrationBuilder.Sql("a"); Kept(); this._builder.Sql("b");""", "Sql a\nSql kept\nSql b")]
    [InlineData("""this.Own = migrationBuilder; Own.Sql("a"); foreach (var t in Tables) Rename(t);""", "Sql a\nSql rename a\nSql rename b")]
    [InlineData("""_builder = migrationBuilder; System.Threading.Tasks.Task.Run(() => _builder.Sql("a"));""", "Unread ?")]
    [InlineData("""_builder = migrationBuilder; System.Threading.Tasks.Task.Run(Kept);""", "Unread ?")]
    [InlineData("""_builder = migrationBuilder; GC.KeepAlive(this); GC.KeepAlive(1);""", "Unread ?")]
    [InlineData("""Somewhere.Builder = migrationBuilder; migrationBuilder.Sql("a");""", "Unread ?\nSql a")]
    [InlineData("""System.Threading.Tasks.Task.Run(() => migrationBuilder.Sql("a"));""", "Unread ?")]
    [InlineData("""ArgumentNullException.ThrowIfNull(migrationBuilder); Console.WriteLine(migrationBuilder.ActiveProvider); migrationBuilder.Sql("a");""", "Sql a")]
    [InlineData("""if (migrationBuilder is null) throw new Exception(); migrationBuilder.Sql("a");""", "Sql a")]
    [InlineData("""for (var i = 0; i < 100000000; i++) migrationBuilder.ToString();""", "Unread ?")]
    public void Reads(string body, string expected) => Assert.Equal(expected, Read.Text(Read.Up(body, Members, Types)));

    [Fact]
    public void Ends_with_endless_recursion() => Assert.EndsWith("Unread ?", Read.Text(Read.Up("Forever(migrationBuilder);", Members)));

    // The compiler's threads have a stack of 1 MB or more; ours is a part of it.
    [Fact]
    public void Fits_the_stack_however_deep_the_code_nests()
    {
        string[] bodies =
        [
            $"migrationBuilder.Sql({string.Concat(Enumerable.Repeat("Q(", 150))}\"x\"{new string(')', 150)});",
            $"migrationBuilder.Sql({new string('(', 180)}\"x\"{new string(')', 180)});",
            $"migrationBuilder.Sql(\"x\"{string.Concat(Enumerable.Repeat(".Trim()", 300))});",
            $"{string.Concat(Enumerable.Repeat("if (Ask()) { ", 150))} migrationBuilder.Sql(\"x\"); {new string('}', 150)}",
            $"{string.Concat(Enumerable.Repeat("foreach (var a in Tables.Select(t => Q(t))) ", 60))} migrationBuilder.ToString();",
            $"{string.Concat(Enumerable.Repeat("if (Ask()) return; ", 3000))} migrationBuilder.Sql(\"x\");",
            "Sink(migrationBuilder, Q(Q(\"a\")));",
        ];
        var compilations = bodies.Select(body => Read.Compile(Read.Migration(
            body, Members + "private static string Q(string s) { if (s.Length > 9999) { return s; } return string.Concat(\"<\", s, \">\"); } private static void Sink(MigrationBuilder b, string s) { foreach (var t in Tables) { b.Sql(Q(s)); Sink(b, Q(Q(s + t))); } }"))).ToList();
        foreach (var compilation in compilations)
            _ = compilation.GetTypeByMetadataName("First")!.GetMembers(); // what the compiler needs is not ours
        Exception? failure = null;
        var thread = new Thread(
            () => failure = Record.Exception(() => compilations.ForEach(c => Assert.NotEmpty(Read.Histories(c)[0].Migrations))),
            maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    [Fact]
    public void Reads_the_Up_of_a_base_class_as_the_migration_that_inherits_it() => Assert.Equal(
        "DropTable own\nSql from own\nSql extra",
        Read.Text(Assert.Single(Assert.Single(Read.Histories("""
            public class Db : DbContext { }
            public abstract class DropOne : Migration
            {
                protected abstract string Table { get; }
                protected virtual string Sql() => "none";
                protected override void Up(MigrationBuilder b) { b.DropTable(Table); b.Sql(Sql()); }
            }

            [DbContext(typeof(Db)), Migration("1")]
            public class Own : DropOne
            {
                protected override string Table => "own";
                protected override string Sql() => "from " + Table;
                protected override void Up(MigrationBuilder b) { base.Up(b); b.Sql("extra"); }
            }
            """)).Migrations).Up));
}
