namespace MigrationAnalyzers.Tests.Reading;

/// <summary>Ways to write migrations that people have found; what is read is to be what runs.</summary>
public class IdiomTests
{
    private const string Types = """
        enum Mood { Sad = 3, Ok = 1, Happy = 2 }

        record Seed(string Table, string Column);

        static class Scripts
        {
            public static IEnumerable<string> Numbered(string table) { for (var i = 1; i <= 2; i++) yield return $"{table}{i}"; }
            public static void DropOf<T>(this MigrationBuilder builder, T of) => builder.DropTable(typeof(T).Name);
            public static void RunAll(this MigrationBuilder builder, params string[] scripts) => scripts.ToList().ForEach(script => builder.Sql(script));
        }

        class Seeder
        {
            private readonly MigrationBuilder _builder;
            private readonly string _template = "INSERT INTO {0} VALUES ({1})";
            private int _next = 1;
            public string Table { get; set; } = "a";
            private string Quoted => $"\"{Table}\"";
            public Seeder(MigrationBuilder builder) { _builder = builder; }
            public void Seed() => _builder.Sql(string.Format(_template, Quoted, _next++));
            public void Lose() => Environment.SetEnvironmentVariable(_builder.ToString()!, ToString());
            public MigrationBuilder Give() => _builder;
            public void Store(List<object> list) => System.Threading.Tasks.Task.Run(() => list.Add(this));
        }

        abstract class Step(MigrationBuilder builder)
        {
            protected MigrationBuilder Builder { get; } = builder;
            protected abstract string Sql { get; }
            public virtual void Run() => Builder.Sql(Sql);
        }

        class First_(MigrationBuilder builder, string table) : Step(builder) { protected override string Sql => $"first {table}"; }

        class Second_ : Step
        {
            private readonly List<string> _names = new();
            public Second_(MigrationBuilder builder, params string[] names) : base(builder) { foreach (var name in names) _names.Add(name); }
            protected override string Sql => string.Join(",", _names);
            public override void Run() { base.Run(); this.Builder.Sql("after"); }
        }

        interface IPart { void Apply(MigrationBuilder builder); }

        class TablePart : IPart { public void Apply(MigrationBuilder builder) => builder.DropTable("t"); }

        class IndexPart : IPart { void IPart.Apply(MigrationBuilder builder) => builder.DropIndex("i"); }
        """;

    private const string Members = """
        private static bool Ask() => Environment.MachineName == "x";
        private static IEnumerable<string> Two() { yield return "a"; yield return "b"; }
        private static IEnumerable<string> Some() { yield return "a"; if (Ask()) yield return "b"; }
        private static IEnumerable<string> Stops() { yield return "a"; yield break; }
        private static IEnumerable<string> OfTables(params string[] tables) { foreach (var table in tables) { if (table == "no") continue; yield return $"DROP TABLE {table}"; } }
        private static IEnumerable<int> Running(MigrationBuilder b) { b.Sql("a"); yield return 1; }
        private static IEnumerable<string> Endless() { while (true) yield return "a"; }
        private static IEnumerable<string> Property { get { yield return "p"; } }
        private static SqlOperation Make(string sql) => new SqlOperation { Sql = sql };
        private static IEnumerable<MigrationOperation> Many() { yield return Make("a"); yield return new DropTableOperation { Name = "t" }; }
        private static async System.Threading.Tasks.Task RunAsync(MigrationBuilder b) { await System.Threading.Tasks.Task.Delay(1); b.Sql("a"); }
        """;

    [Theory]
    // iterators
    [InlineData("""foreach (var sql in Two()) migrationBuilder.Sql(sql);""", "Sql a\nSql b")]
    [InlineData("""foreach (var sql in Property.Concat(Stops())) migrationBuilder.Sql(sql);""", "Sql p\nSql a")]
    [InlineData("""foreach (var sql in OfTables("x", "no", "y")) migrationBuilder.Sql(sql);""", "Sql DROP TABLE x\nSql DROP TABLE y")]
    [InlineData("""foreach (var name in Scripts.Numbered("t")) migrationBuilder.DropTable(name);""", "DropTable t1\nDropTable t2")]
    [InlineData("""migrationBuilder.Sql(string.Join(";", Local())); IEnumerable<string> Local() { yield return "a"; yield return "b"; }""", "Sql a;b")]
    [InlineData("""foreach (var sql in Some()) migrationBuilder.Sql(sql);""", "Branch [Sql ?] | []")]
    [InlineData("""foreach (var i in Running(migrationBuilder)) { }""", "Unread ?")]
    [InlineData("""foreach (var sql in Endless().Take(2)) migrationBuilder.DropTable(sql);""", "Branch [Unread ?] | []")]
    // operations as objects
    [InlineData("""var op = new SqlOperation { Sql = "a" }; migrationBuilder.Operations.Add(op);""", "Sql a")]
    [InlineData("""var op = new DropTableOperation(); op.Name = "t"; op.Schema = "s"; migrationBuilder.Operations.Add(op);""", "DropTable s.t")]
    [InlineData("""DropColumnOperation op = new() { Name = "c", Table = "t" }; op.Schema = "s"; migrationBuilder.Operations.Add(op);""", "DropColumn s.t.c")]
    [InlineData("""migrationBuilder.Operations.Add(Make("a"));""", "Sql a")]
    [InlineData("""migrationBuilder.Operations.AddRange(Many());""", "Sql a\nDropTable t")]
    [InlineData("""var all = new List<MigrationOperation>(); foreach (var t in new[] { "a", "b" }) all.Add(new DropTableOperation { Name = t }); migrationBuilder.Operations.AddRange(all);""", "DropTable a\nDropTable b")]
    [InlineData("""migrationBuilder.Operations.AddRange(new[] { "a", "b" }.Select(t => new DropTableOperation { Name = t }));""", "DropTable a\nDropTable b")]
    [InlineData("""migrationBuilder.Operations.AddRange(new MigrationOperation[] { Make("a"), Make("b") });""", "Sql a\nSql b")]
    [InlineData("""migrationBuilder.Sql("b"); migrationBuilder.Operations.Insert(0, new SqlOperation { Sql = "a" }); migrationBuilder.Operations.Insert(1, Make("between"));""", "Sql a\nSql between\nSql b")]
    [InlineData("""migrationBuilder.Sql("b"); if (Ask()) migrationBuilder.Operations.Insert(0, new SqlOperation { Sql = "a" });""", "Sql b\nBranch [Unread ?] | []")]
    [InlineData("""if (Ask()) migrationBuilder.Sql("b"); migrationBuilder.Operations.Insert(1, new SqlOperation { Sql = "a" });""", "Branch [Sql b] | []\nUnread ?")]
    [InlineData("""migrationBuilder.Sql("a"); migrationBuilder.Operations.Clear(); migrationBuilder.Sql("b");""", "Sql b")]
    [InlineData("""migrationBuilder.Sql("a"); migrationBuilder.Operations.RemoveAt(0);""", "Sql a\nUnread ?")]
    [InlineData("""var op = Make("a"); migrationBuilder.Operations.Add(op); op.Sql = "b";""", "Sql a\nUnread ?")]
    [InlineData("""var op = Make("a"); if (Ask()) op.Sql = "b"; migrationBuilder.Operations.Add(op);""", "Unread ?")]
    [InlineData("""migrationBuilder.Operations.Add(Environment.MachineName == "x" ? Make("a") : Make("b"));""", "Unread ?")]
    [InlineData("""migrationBuilder.DropTable("t"); foreach (var op in migrationBuilder.Operations.OfType<DropTableOperation>()) op.Schema = "s";""", "DropTable t\nUnread ?")]
    [InlineData("""migrationBuilder.DropTable("t"); foreach (var op in migrationBuilder.Operations) Console.WriteLine(op);""", "DropTable t")]
    [InlineData("""var column = migrationBuilder.AddColumn<int>("c", "t"); migrationBuilder.Operations.Insert(0, Make("a")); column.Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);""", "Sql a\nAddColumn t c integer identity")]
    // sequences
    [InlineData("""foreach (var t in new[] { "a", "b", "c" }.Skip(1).Take(1)) migrationBuilder.DropTable(t);""", "DropTable b")]
    [InlineData("""migrationBuilder.Sql(new[] { "a", "b" }.Aggregate((all, next) => all + ";" + next)); migrationBuilder.Sql(new[] { "a", "b" }.Aggregate("x", (all, next) => all + next));""", "Sql a;b\nSql xab")]
    [InlineData("""foreach (var (t, c) in new[] { "a", "b" }.Zip(new[] { "x", "y" })) migrationBuilder.DropColumn(c, t);""", "DropColumn a.x\nDropColumn b.y")]
    [InlineData("""foreach (var p in new[] { "a", "b" }.ToDictionary(t => t, t => t + "2")) migrationBuilder.RenameTable(p.Key, newName: p.Value);""", "RenameTable a to -.a2\nRenameTable b to -.b2")]
    [InlineData("""if (new[] { "a", "b" }.Any(t => t == "b")) migrationBuilder.Sql(new[] { "a", "b" }.First(t => t != "a"));""", "Sql b")]
    [InlineData("""string[,] rows = { { "a", "x" }, { "b", "y" } }; for (var i = 0; i < rows.GetLength(0); i++) migrationBuilder.DropColumn(rows[i, 1], rows[i, 0]);""", "DropColumn a.x\nDropColumn b.y")]
    [InlineData("""foreach (var seed in new List<Seed> { new("a", "x"), new("b", "y") }) migrationBuilder.DropColumn(seed.Column, seed.Table);""", "DropColumn a.x\nDropColumn b.y")]
    [InlineData("""migrationBuilder.Sql($"CREATE TYPE mood AS ENUM ({string.Join(", ", Enum.GetNames<Mood>().Select(n => $"'{n.ToLowerInvariant()}'"))});");""", "Sql CREATE TYPE mood AS ENUM ('ok', 'happy', 'sad');")]
    [InlineData("""foreach (var mood in Enum.GetValues<Mood>()) migrationBuilder.Sql($"{mood} {(int)mood}");""", "Sql Ok 1\nSql Happy 2\nSql Sad 3")]
    [InlineData("""migrationBuilder.RunAll("a", "b");""", "Sql a\nSql b")]
    // texts
    [InlineData("""var sb = new StringBuilder(); foreach (var t in new[] { "a", "b" }) sb.Append(t).Append(", "); sb.Length -= 2; migrationBuilder.Sql(sb.ToString());""", "Sql a, b")]
    [InlineData("""var sb = new StringBuilder("a;"); sb.Length--; migrationBuilder.Sql(sb.ToString());""", "Sql a")]
    [InlineData("""var sb = new StringBuilder(); sb.Append(Environment.MachineName).Append(" x, "); sb.Remove(sb.Length - 2, 2); migrationBuilder.Sql(sb.ToString());""", "Sql ? x")]
    [InlineData("""var sb = new StringBuilder("abc"); sb.Insert(0, "<").Remove(1, 2).Insert(1, "-"); migrationBuilder.Sql(sb.ToString());""", "Sql <-c")]
    [InlineData("""var sql = "a, b, "; migrationBuilder.Sql(sql[..^2]); migrationBuilder.Sql(sql[3..][..1]);""", "Sql a, b\nSql b")]
    [InlineData("""foreach (var sql in "a; b ;".Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) migrationBuilder.Sql(sql);""", "Sql a\nSql b")]
    [InlineData("""foreach (var sql in "a\nGO\nb".Split(new[] { "\nGO\n" }, StringSplitOptions.None)) migrationBuilder.Sql(sql);""", "Sql a\nSql b")]
    [InlineData("""migrationBuilder.Sql(FormattableString.Invariant($"a {1}")); migrationBuilder.Sql(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"b {2}")); migrationBuilder.Sql(7.ToString("D3") + 8.ToString(System.Globalization.CultureInfo.InvariantCulture));""", "Sql a 1\nSql b 2\nSql 0078")]
    // objects of own classes
    [InlineData("""var seeder = new Seeder(migrationBuilder); seeder.Seed(); seeder.Table = "b"; seeder.Seed();""", "Sql INSERT INTO \"a\" VALUES (1)\nSql INSERT INTO \"b\" VALUES (2)")]
    [InlineData("""new Seeder(migrationBuilder) { Table = "c" }.Seed();""", "Sql INSERT INTO \"c\" VALUES (1)")]
    [InlineData("""Seeder seeder = new(migrationBuilder); if (Ask()) seeder.Table = "b"; seeder.Seed();""", "Unread ?")]
    [InlineData("""new First_(migrationBuilder, "x").Run(); new Second_(migrationBuilder, "a", "b").Run();""", "Sql first x\nSql a,b\nSql after")]
    [InlineData("""foreach (var step in new Step[] { new First_(migrationBuilder, "x"), new Second_(migrationBuilder) }) step.Run();""", "Sql first x\nSql \nSql after")]
    [InlineData("""foreach (var part in new List<IPart> { new TablePart(), new IndexPart() }) part.Apply(migrationBuilder);""", "DropTable t\nDropIndex -.i on -")]
    [InlineData("""new Seeder(migrationBuilder).Give().Sql("a");""", "Sql a")]
    [InlineData("""var seeder = new Seeder(migrationBuilder); seeder.Store(new List<object>()); seeder.Seed();""", "Unread ?\nUnread ?")]
    [InlineData("""GC.KeepAlive(new Seeder(migrationBuilder));""", "Unread ?")]
    [InlineData("""var seeder = new Seeder(migrationBuilder); GC.KeepAlive(seeder); seeder.Seed();""", "Unread ?\nUnread ?")]
    // helpers
    [InlineData("""Drop<Seed>(migrationBuilder); Drop<Seeder>(migrationBuilder); void Drop<T>(MigrationBuilder b) => b.DropTable(typeof(T).Name);""", "Unread ?\nUnread ?")]
    [InlineData("""migrationBuilder.DropOf(new Seed("a", "b")); migrationBuilder.DropOf<TablePart>(null!);""", "DropTable Seed\nDropTable TablePart")]
    [InlineData("""RunAsync(migrationBuilder).Wait(); RunAsync(migrationBuilder).GetAwaiter().GetResult(); RunAsync(migrationBuilder).ConfigureAwait(false).GetAwaiter().GetResult();""", "Sql a\nSql a\nSql a")]
    public void Reads(string body, string expected) => Assert.Equal(
        expected, Read.Text(Read.Up(body, Members, Types)).Replace("\uFDD0", "?", StringComparison.Ordinal));

    [Fact]
    public void Reads_partial_and_generic_code() => Assert.Equal(
        "DropTable Order\nSql rest",
        Read.Text(Assert.Single(Assert.Single(Read.Histories("""
            public class Db : DbContext { }
            public class Order { }
            public abstract class Base<T> : Migration where T : class
            {
                protected void DropOwn(MigrationBuilder b) => b.DropTable(typeof(T).Name);
            }

            [DbContext(typeof(Db)), Migration("1")]
            public partial class First : Base<Order>
            {
                protected override void Up(MigrationBuilder b) { DropOwn(b); UpPartial(b); }
                partial void UpPartial(MigrationBuilder b);
            }

            public partial class First
            {
                partial void UpPartial(MigrationBuilder b) => b.Sql("rest");
            }
            """)).Migrations).Up));
}
