using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Names;

using Verify = RuleVerifier<Mig1001UnquotedName>;

public class Mig1001UnquotedNameTests
{
    private const string Given = """
        CREATE TABLE "Events" ("Id" int, "Status" text, title text);
        CREATE SCHEMA events; CREATE TABLE events.events ("Status" text, title text);
        """;

    [Theory]
    [InlineData("CREATE INDEX ix ON events.events ([|status|], title)")]
    [InlineData("CREATE INDEX ix ON events.events (title) WHERE [|STATUS|] = 'Draft'")]
    [InlineData("UPDATE events.events SET [|Status|] = 'Draft'")]
    [InlineData("INSERT INTO events.events (title, [|status|]) VALUES ('a', 'b')")]
    [InlineData("SELECT e.[|Status|] FROM events.events e WHERE lower(e.[|status|]) = 'x'")]
    [InlineData("SELECT 1 FROM [|Events|]")]
    [InlineData("SELECT [|Events|].title FROM \"Events\"")]
    [InlineData("ALTER TABLE events.events DROP COLUMN [|Status|]")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("CREATE INDEX ix ON events.events (\"Status\", TITLE)")]
    [InlineData("SELECT \"Status\" AS status FROM events.events ORDER BY status")] // an output name
    [InlineData("ALTER TABLE events.events ADD COLUMN status int; UPDATE events.events SET status = 1")]
    [InlineData("SELECT 'status' FROM events.events -- status")]
    [InlineData("ALTER TABLE events.events DROP COLUMN IF EXISTS status")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_what_folds_to_what() => Verify.InSqlAfter(
        Given,
        "UPDATE events.events SET {|#0:Status|} = ''; DELETE FROM {|#1:Events|}",
        Verify.Expect(0, "Unquoted 'Status' folds to \"status\", but the column of events.events is \"Status\""),
        Verify.Expect(1, "Unquoted 'Events' folds to \"events\", but the table of public is \"Events\""));

    [Theory]
    [InlineData("status")]
    [InlineData("Status")]
    [InlineData("STATUS")]
    public Task Quotes_in_the_case_of_the_object(string written) => Verify.Fix(
        Given, $"UPDATE events.events SET [|{written}|] = ''", fixedSql: "UPDATE events.events SET \"Status\" = ''");

    [Fact]
    public Task Fixes_all_names_of_a_statement() => Verify.Fix(
        Given, "SELECT [|id|], [|status|] FROM [|events|]", fixedSql: "SELECT \"Id\", \"Status\" FROM \"Events\"");
}
