using MigrationAnalyzers.Rules.History;

namespace MigrationAnalyzers.Tests.Rules.History;

using Verify = RuleVerifier<Mig3005MigrationId>;

public class Mig3005MigrationIdTests
{
    private static string Class(string id, string name, string context = "Shop") =>
        $"[DbContext(typeof({context})), Migration({id})] public class {name} : Migration {{ protected override void Up(MigrationBuilder b) {{ }} }}\n";

    [Theory]
    [InlineData("\"20240101000000_A\"", "[|\"20240101000000_A\"|]")]
    [InlineData("\"20240101000000_A\"", "[|\"Init\"|]")]
    [InlineData("\"20240101000000_A\"", "[|\"2024010100000_B\"|]")]
    [InlineData("\"20240101000000_A\"", "[|\"20241301000000_B\"|]")]
    [InlineData("\"20240101000000_A\"", "[|\"20240101000000\"|]")]
    [InlineData("\"20240101000000_A\"", "[|\"20240101000000_\"|]")]
    [InlineData("\"20240101000000_A\"", "[|\"20240230000000_B\"|]")]
    [InlineData("\"20240101000000_A\"", "[|\"20240101000000-B\"|]")]
    [InlineData("\"20240101000000_A\"", "[|nameof(B)|]")]
    [InlineData("\"20240101000000_A\"", "[|\"20240101\" + \"000000_A\"|]")]
    [InlineData("\"20240101000000_A\"", "[|id: \"20240101000000_A\"|]")]
    public Task Reports(string first, string second) => Verify.InFile(MigrationSource.File(Class(first, "A") + Class(second, "B")));

    [Fact]
    public Task Stays_silent() => Verify.InFile(MigrationSource.File(Class("\"20240101000000_A\"", "A") + Class("\"20240101000000_B\"", "B") + Class("\"20240101000001_Other\"", "C")));

    [Fact]
    public Task Contexts_share_a_history_table() => Verify.InFile(MigrationSource.File(
        "public class Stock : DbContext { }\n" + Class("\"20240101000000_A\"", "A") + Class("[|\"20240101000000_A\"|]", "B", context: "Stock")));

    [Fact]
    public Task Contexts_with_a_table_each_may_repeat_an_id() => Verify.InFile(MigrationSource.File(
        """
        public class Stock : DbContext
        {
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("x", npgsql => npgsql.MigrationsHistoryTable("stock_history"));
        }

        """ + Class("\"20240101000000_A\"", "A") + Class("\"20240101000000_A\"", "B", context: "Stock")));

    [Fact]
    public Task Says_where_it_was_copied_from() => Verify.InFile(
        MigrationSource.File(Class("\"20240101000000_A\"", "A") + Class("{|#0:\"20240101000000_A\"|}", "B")),
        Verify.Expect(0, "Migration id 20240101000000_A is that of A: it was copied from its Designer file"));

    [Theory]
    [InlineData("20240101000000_A\n20240103000000_C\n", "[|\"20240102000000_B\"|]")]
    [InlineData("20240103000000_C ? production\n20240101000000_A ?\n", "[|\"20240102000000_B\"|]")]
    [InlineData("20240101000000_A\n20240102000000_B\n", "\"20240102000000_B\"")]
    [InlineData("20240103000000_C\n", "\"20240102000000_B\"")] // the list begins later
    [InlineData("20240101000000_A\n", "\"20240102000000_B\"")]
    [InlineData("20240101000000_A\n20240102000000_B wrong\n20240103000000_C\n", "\"20240102000000_B\"")] // what is wrong with its line is said there
    [InlineData("<<<<<<< HEAD\n20240101000000_A\n20240103000000_C\n=======\n20240102000000_B\n>>>>>>> other\n", "\"20240102000000_B\"")]
    [InlineData("20240101000000_A\n20240104000000_Gone\n", "[|\"20240102000000_B\"|]", "[|\"20240103000000_C\"|]")] // the last one that was applied is not in the code
    [InlineData("", "\"20240102000000_B\"")]
    public Task An_id_between_applied_ones_runs_in_another_order(string applied, string id, string last = "\"20240103000000_C\"") => Verify.WithFiles(
        MigrationSource.File(Class("\"20240101000000_A\"", "A") + Class(id, "B") + Class(last, "C")), ("/0/applied-migrations.txt", applied));

    // A line that no context has might be one of another context.
    [Fact]
    public Task With_several_contexts_only_what_is_in_the_code_tells_the_order() => Verify.WithFiles(
        MigrationSource.File("public class Stock : DbContext { }\n" + Class("\"20240101000000_A\"", "A") + Class("\"20240102000000_B\"", "B") + Class("\"20240101000000_S\"", "S", context: "Stock")),
        ("/0/applied-migrations.txt", "20240101000000_A\n20240101000000_S\n20240104000000_Gone\n"));

    [Fact]
    public Task The_fix_lists_what_was_applied()
    {
        var source = MigrationSource.File(
            MigrationSource.Migration("20240101000000_A", "A", "") + MigrationSource.Migration("20240102000000_B", "B", "").Replace("\"20240102000000_B\"", "[|\"20240102000000_B\"|]", StringComparison.Ordinal)
            + MigrationSource.Migration("20240103000000_C", "C", ""));
        return Verify.FixAdditionalFile(source, "/0/applied-migrations.txt", "20240101000000_A\n20240103000000_C\n", "20240101000000_A\n20240102000000_B bbaa971bc41901db\n20240103000000_C\n");
    }
}
