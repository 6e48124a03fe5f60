using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Names;

using Verify = RuleVerifier<Mig1002WrongLetterCase>;

public class Mig1002WrongLetterCaseTests
{
    private const string Given = """
        CREATE TABLE users (id int, email text);
        CREATE TABLE "Orders" ("Id" int, user_id int);
        """;

    [Theory]
    [InlineData("SELECT [|\"Id\"|] FROM users")]
    [InlineData("SELECT [|\"id\"|] FROM \"Orders\"")]
    [InlineData("SELECT * FROM [|\"Users\"|]")]
    [InlineData("DELETE FROM public.[|\"orders\"|]")]
    [InlineData("INSERT INTO \"Orders\" ([|\"ID\"|], user_id) VALUES (1, 2)")]
    [InlineData("SELECT [|\"U\"|].email FROM users u")] // an alias is a name too
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("SELECT \"id\", ID FROM \"users\"")]
    [InlineData("SELECT \"Id\" FROM \"Orders\"")]
    [InlineData("SELECT id AS \"Id\" FROM users ORDER BY \"Id\"")]
    [InlineData("CREATE TABLE \"Users\" (\"Id\" int); SELECT \"Id\" FROM \"Users\"")] // beside users
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_what_is_meant() => Verify.InSqlAfter(
        Given, "SELECT {|#0:\"Id\"|} FROM users", Verify.Expect(0, "Column \"Id\" does not exist in public.users; did you mean id?"));

    [Fact]
    public Task Quotes_only_where_needed() => Verify.Fix(
        Given, "SELECT [|\"ID\"|] FROM \"Orders\"; SELECT [|\"ID\"|] FROM users", fixedSql: "SELECT \"Id\" FROM \"Orders\"; SELECT id FROM users");
}
