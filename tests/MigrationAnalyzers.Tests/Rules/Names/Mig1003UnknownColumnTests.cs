using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Names;

using Verify = RuleVerifier<Mig1003UnknownColumn>;

public class Mig1003UnknownColumnTests
{
    private const string Given = """
        CREATE TABLE events ("Id" int, "StartDate" timestamptz, title text, address_city text);
        CREATE TABLE people (id int, first_name text, last_name text);
        """;

    [Theory]
    [InlineData("CREATE INDEX ix ON events (title, [|start_date|])")]
    [InlineData("SELECT e.[|start_date|], [|nothing_like_it|] FROM events e")]
    [InlineData("SELECT p.\"FirstName\", p.[|first_name|] FROM (SELECT 1) AS p(\"FirstName\")")]
    [InlineData("UPDATE people SET [|name|] = 'x' WHERE [|person_id|] = 1")]
    [InlineData("INSERT INTO people (id, [|name|]) VALUES (1, 'x')")]
    [InlineData("ALTER TABLE people RENAME COLUMN [|name|] TO first")]
    [InlineData("CREATE VIEW v AS SELECT id FROM people; SELECT [|first_name|] FROM v")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("SELECT \"StartDate\", title FROM events")]
    [InlineData("SELECT xmin, ctid FROM people")]
    [InlineData("SELECT p FROM people p")] // the whole row
    [InlineData("ALTER TABLE people ADD COLUMN age int; UPDATE people SET age = 1")]
    [InlineData("SELECT x.anything FROM unknown_function() AS x")]
    [InlineData("SELECT excluded_id FROM (SELECT id AS excluded_id FROM people) AS s")]
    [InlineData("INSERT INTO people (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET first_name = excluded.first_name")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_what_is_meant() => Verify.InSqlAfter(
        Given, "SELECT {|#0:start_date|} FROM events", Verify.Expect(0, "Column start_date does not exist in public.events; did you mean \"StartDate\"?"));

    [Fact]
    public Task Says_nothing_where_nothing_is_near() => Verify.InSqlAfter(
        Given, "SELECT {|#0:quantity|} FROM events", Verify.Expect(0, "Column quantity does not exist in public.events"));

    [Fact]
    public Task Renames_to_the_same_words_in_the_naming_style_of_the_table() => Verify.Fix(
        Given, "CREATE INDEX ix ON events ([|start_date|]); SELECT [|\"FirstName\"|] FROM people",
        fixedSql: "CREATE INDEX ix ON events (\"StartDate\"); SELECT first_name FROM people");
}
