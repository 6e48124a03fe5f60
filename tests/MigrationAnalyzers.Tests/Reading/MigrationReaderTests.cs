using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Tests.Reading;

public class MigrationReaderTests
{
    private const string Db = "namespace App.Data { public class Db : DbContext { } public class Other : DbContext { } }\n";

    [Theory]
    [InlineData("[DbContext(typeof(App.Data.Db))] [Migration(\"1\")] class A : Migration { protected override void Up(MigrationBuilder b) { } }", "App.Data.Db: 1")]
    [InlineData("class O { [DbContext(typeof(App.Data.Db)), Migration(\"1\")] private class A : Migration { protected override void Up(MigrationBuilder b) { } } }", "App.Data.Db: 1")]
    [InlineData("[DbContextAttribute(typeof(App.Data.Db))] [MigrationAttribute(Ids.One)] class A : Migration { protected override void Up(MigrationBuilder b) { } } static class Ids { public const string One = \"1_\" + \"x\"; }", "App.Data.Db: 1_x")]
    [InlineData("partial class A : Migration { protected override void Up(MigrationBuilder b) { } } [DbContext(typeof(App.Data.Db))] partial class A { } [Migration(\"1\")] partial class A { }", "App.Data.Db: 1")]
    [InlineData("namespace App { using App.Data; namespace M { [DbContext(typeof(Db)), Migration(\"1\")] class A : Migration { protected override void Up(MigrationBuilder b) { } } } }", "App.Data.Db: 1")]
    [InlineData("[DbContext(typeof(App.Data.Db)), Migration(\"1\")] class A : B { } abstract class B : C { } abstract class C : Migration { protected override void Up(MigrationBuilder b) { } }", "App.Data.Db: 1")]
    [InlineData("[Migration(\"1\")] class A : B { } [DbContext(typeof(App.Data.Db))] abstract class B : Migration { protected override void Up(MigrationBuilder b) { } }", "App.Data.Db: 1")]
    [InlineData("namespace N { using M = Microsoft.EntityFrameworkCore.Migrations.Migration; [DbContext(typeof(App.Data.Db)), Migration(\"1\")] class A : M { protected override void Up(MigrationBuilder b) { } } }", "App.Data.Db: 1")]
    [InlineData("[DbContext(typeof(App.Data.Other)), Migration(\"1\")] class A : Migration { protected override void Up(MigrationBuilder b) { } } [DbContext(typeof(App.Data.Db)), Migration(\"1\")] class B : Migration { protected override void Up(MigrationBuilder b) { } }", "App.Data.Db: 1\nApp.Data.Other: 1")]
    public void Finds(string file, string expected) => Assert.Equal(expected, Names(Read.Histories(Db, file)));

    [Theory]
    [InlineData("[DbContext(typeof(App.Data.Db)), Migration(\"1\")] abstract class A : Migration { }")]
    [InlineData("[DbContext(typeof(App.Data.Db)), Migration(\"1\")] class A<T> : Migration { protected override void Up(MigrationBuilder b) { } }")]
    [InlineData("[DbContext(typeof(App.Data.Db))] class A : Migration { protected override void Up(MigrationBuilder b) { } }")]
    [InlineData("[Migration(\"1\")] class A : Migration { protected override void Up(MigrationBuilder b) { } }")]
    [InlineData("[DbContext(typeof(App.Data.Db)), Migration(\"1\")] class A { void Up(MigrationBuilder b) { } }")]
    [InlineData("namespace N { class Migration { } class MigrationAttribute(string id) : Attribute { } [DbContext(typeof(App.Data.Db)), Migration(\"1\")] class A : Migration { void Up(MigrationBuilder b) { } } }")]
    public void Leaves_alone(string file) => Assert.Equal("", Names(Read.Histories(Db, file)));

    // As EF Core 10 lists them with ICU; ordinal order differs.
    [Fact]
    public void Orders_as_the_culture_does()
    {
        string[] ids = ["2024010100001_Short", "20240101000010__u", "20240101000010_a", "20240101000010_A2", "20240101000010_b", "20240101000010_B2", "20240101000010_Z", "NotATimestamp"];
        var files = ids.Reverse().Select((id, i) => $"[DbContext(typeof(App.Data.Db)), Migration(\"{id}\")] class M{i} : Migration {{ protected override void Up(MigrationBuilder b) {{ }} }}");
        Assert.Equal(ids, Read.Histories([Db, .. files])[0].Migrations.Select(m => m.Id));
    }

    [Fact]
    public void Does_nothing_without_EF_Core() => Assert.Empty(Read.Histories(CSharpCompilation.Create(
        "Plain", [CSharpSyntaxTree.ParseText("[Migration(\"1\")] class A : Migration { }")], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)])));

    [Fact]
    public void Points_at_the_class() => Assert.Equal("First", Read.Source(Read.Histories(Read.Migration(""))[0].Migrations[0].Place));

    [Fact]
    public void Reads_Up_and_Down_each_for_itself()
    {
        var migration = Read.Histories(Read.Migration("migrationBuilder.Sql(\"u\");", "protected override void Down(MigrationBuilder x) => x.Sql(\"d\");"))[0].Migrations[0];
        Assert.Equal("Sql u|Sql d", Read.Text(migration.Up) + "|" + Read.Text(migration.Down));
    }

    [Fact]
    public void Reads_only_the_edited_file_again()
    {
        var first = Read.Compile([Db, .. Enumerable.Range(0, 4).Select(i => Migration(i, "migrationBuilder.Sql(Names.A); Names.Run(migrationBuilder);")), Names1, "class Unrelated { void M() { } }"]);
        var before = Read.Histories(first)[0].Migrations;

        var edited = Replace(first, 2, Migration(1, "migrationBuilder.Sql(\"new\");"));
        var after = Read.Histories(edited)[0].Migrations;
        Assert.Equal("Sql new", Read.Text(after[1].Up));
        Assert.Equal([0, 2, 3], Enumerable.Range(0, 4).Where(i => ReferenceEquals(before[i], after[i])));

        // A body elsewhere that no migration uses.
        var other = Read.Histories(Replace(edited, 6, "class Unrelated { void M() { _ = 1; } }"))[0].Migrations;
        Assert.All(Enumerable.Range(0, 4), i => Assert.Same(after[i], other[i]));
    }

    [Theory]
    [InlineData("static class Names { public const string A = \"b\"; public static void Run(MigrationBuilder b) => b.Sql(\"run\"); }", "Sql b\nSql run")]
    [InlineData("static class Names { public const string A = \"a\"; public static void Run(MigrationBuilder b) { } }", "Sql a")]
    public void Reads_again_what_uses_an_edited_file(string edited, string expected)
    {
        var first = Read.Compile(Db, Migration(0, "migrationBuilder.Sql(Names.A); Names.Run(migrationBuilder);"), Names1);
        Assert.Equal("Sql a\nSql run", Read.Text(Read.Histories(first)[0].Migrations[0].Up));
        Assert.Equal(expected, Read.Text(Read.Histories(Replace(first, 2, edited))[0].Migrations[0].Up));
    }

    [Fact]
    public void Reads_again_what_a_new_declaration_may_change()
    {
        var first = Read.Compile(Db, "namespace X { " + Migration(0, "migrationBuilder.Sql(Names.A);") + " }", Names1, "namespace X { class Empty { } }");
        Assert.Equal("Sql a", Read.Text(Read.Histories(first)[0].Migrations[0].Up));
        var nearer = Replace(first, 3, "namespace X { static class Names { public const string A = \"nearer\"; } }");
        Assert.Equal("Sql nearer", Read.Text(Read.Histories(nearer)[0].Migrations[0].Up));
    }

    // One question to the compiler serves all migrations under the same usings; what one of them declares itself is its own.
    [Fact]
    public void Keeps_apart_what_a_class_declares_itself()
    {
        var histories = Read.Histories(
            Db,
            Migration(0, "migrationBuilder.Sql(Names.A); migrationBuilder.Grant(1); migrationBuilder.Grant(\"x\");"),
            Migration(1, "migrationBuilder.Sql(Names.A); migrationBuilder.Grant(\"x\"); migrationBuilder.Grant(1); } private static class Names { public const string A = \"own\"; "),
            Migration(2, "migrationBuilder.Sql(Names.A); } class Other { public string A = \"\"; "),
            Names1,
            "static class Grants { public static void Grant(this MigrationBuilder b, string s) => b.Sql(\"text \" + s); public static void Grant(this MigrationBuilder b, int i) => b.Sql(\"number \" + i); }");
        Assert.Equal(
            ["Sql a\nSql number 1\nSql text x", "Sql own\nSql text x\nSql number 1", "Sql a"],
            histories[0].Migrations.Select(m => Read.Text(m.Up)));
    }

    // Half-typed: every prefix, and every text with a stretch missing, is read without an exception.
    [Fact]
    public void Survives_half_typed_code()
    {
        var source = """"
            public class Db : DbContext { }
            [DbContext(typeof(Db))]
            [Migration("1")]
            public partial class First : Migration
            {
                private const string Table = "a" + "b";
                private static string Q(string n) => $"\"{n}\"";
                protected override void Up(MigrationBuilder migrationBuilder)
                {
                    migrationBuilder.CreateTable(name: "t", columns: table => new { Id = table.Column<int>(type: "integer", nullable: false).Annotation("x", 1), B = table.Column<string>() },
                        constraints: table => { table.PrimaryKey("PK", x => new { x.Id, x.B }); table.ForeignKey("f", x => x.B, "p", "c"); });
                    migrationBuilder.Sql(@"UPDATE ""t"" SET x" + $@"{Table,5:N} ""{{y}}""" + $$"""{{Q("x")}} z""");
                    migrationBuilder.Sql("""
                        SELECT 1
                          FROM t
                        """);
                    foreach (var (a, b) in new[] { ("x", "y") }) { if (a == "x") migrationBuilder.Sql(string.Format("{0}{1:0}", a, b)); else return; }
                    for (var i = 0; i < 3; i++) switch (i) { case 1 when i > 0: break; default: migrationBuilder.Operations.Add(new SqlOperation { Sql = "x" }); break; }
                    var sb = new StringBuilder(); sb.Append('c').AppendLine("\u0041\x4"); var d = new Dictionary<string, string> { ["a"] = "b", { "c", "d" } };
                    migrationBuilder.InsertData("t", new[] { "a" }, new object[,] { { 1 }, { 2 } });
                }
            }
            """";
        var compilation = Read.Compile("");
        var random = new Random(1);
        for (var i = 0; i < source.Length; i += 13)
        {
            Read.Histories(Replace(compilation, 0, source[..i]));
            var from = random.Next(source.Length);
            var length = random.Next(Math.Min(40, source.Length - from));
            Read.Histories(Replace(compilation, 0, source.Remove(from, length)));
            Read.Histories(Replace(compilation, 0, source.Insert(from, "\"\"\"({[;$@'"[random.Next(9)].ToString())));
        }
    }

    private const string Names1 = "static class Names { public const string A = \"a\"; public static void Run(MigrationBuilder b) => b.Sql(\"run\"); }";

    private static string Migration(int number, string body) =>
        $"[DbContext(typeof(App.Data.Db)), Migration(\"{number}\")] class M{number} : Migration {{ protected override void Up(MigrationBuilder migrationBuilder) {{ {body} }} }}";

    private static CSharpCompilation Replace(CSharpCompilation compilation, int file, string text)
    {
        var tree = compilation.SyntaxTrees[file];
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text)));
    }

    private static string Names(IEnumerable<MigrationHistory> histories) =>
        string.Join("\n", histories.Select(h => $"{h.ContextName}: {string.Join(", ", h.Migrations.Select(m => m.Id))}"));
}
