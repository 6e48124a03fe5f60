using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Names;

using Verify = RuleVerifier<Mig1005OffSearchPath>;

public class Mig1005OffSearchPathTests
{
    private const string Given =
        """
        CREATE SCHEMA communications; CREATE SCHEMA archive;
        CREATE TABLE communications.newsletter_subscribers (id int, email text);
        CREATE INDEX ix_email ON communications.newsletter_subscribers (email);
        CREATE SEQUENCE communications.numbers;
        CREATE TABLE communications.letters (id int); CREATE TABLE archive.letters (id int);
        CREATE TABLE communications."Topics" (id int);
        CREATE TABLE communications.users (id int); CREATE TABLE users (id int);
        """;

    [Theory]
    [InlineData("CREATE INDEX ix ON [|newsletter_subscribers|] (email)")]
    [InlineData("UPDATE [|newsletter_subscribers|] SET email = ''")]
    [InlineData("SELECT s.email FROM [|newsletter_subscribers|] s")]
    [InlineData("DROP TABLE [|newsletter_subscribers|]")]
    [InlineData("DROP INDEX [|ix_email|]")]
    [InlineData("ALTER SEQUENCE [|numbers|] RESTART")]
    [InlineData("SELECT * FROM [|letters|]")] // in two schemas
    [InlineData("SELECT * FROM [|topics|]")] // and without its quotes
    [InlineData("SET search_path = archive; SELECT * FROM [|newsletter_subscribers|]")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("SELECT * FROM communications.newsletter_subscribers")]
    [InlineData("SET search_path = communications, public; SELECT * FROM newsletter_subscribers; DROP INDEX ix_email")]
    [InlineData("SELECT * FROM users")]
    [InlineData("SELECT * FROM public.newsletter_subscribers")] // MIG1004: it names a schema, the wrong one
    [InlineData("SELECT * FROM newsletter_subscriber")] // MIG1004: it exists nowhere
    [InlineData("DROP TABLE IF EXISTS newsletter_subscribers; DROP INDEX IF EXISTS ix_email")]
    [InlineData("WITH newsletter_subscribers AS (SELECT 1) SELECT * FROM newsletter_subscribers")]
    [InlineData("CREATE TABLE newsletter_subscribers (id int); SELECT * FROM newsletter_subscribers")]
    [InlineData("SELECT set_config('search_path', current_setting('my.path'), false); SELECT * FROM newsletter_subscribers")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_where_it_is() => Verify.InSqlAfter(
        Given, "DELETE FROM {|#0:newsletter_subscribers|}",
        Verify.Expect(0, "Relation newsletter_subscribers is not on the search path; it exists as communications.newsletter_subscribers"));

    [Fact]
    public Task Says_every_place() => Verify.InSqlAfter(
        Given, "DELETE FROM {|#0:letters|}", Verify.Expect(0, "Relation letters is not on the search path; it exists as archive.letters, communications.letters"));

    [Fact]
    public Task Qualifies() => Verify.Fix(Given, "DELETE FROM [|newsletter_subscribers|]", fixedSql: "DELETE FROM communications.newsletter_subscribers");

    [Theory]
    [InlineData("ALTER TABLE [|letters|] ALTER COLUMN sent SET NOT NULL", "ALTER TABLE communications.letters ALTER COLUMN sent SET NOT NULL")]
    [InlineData("INSERT INTO [|letters|] VALUES (1, now())", "INSERT INTO communications.letters VALUES (1, now())")]
    public Task Offers_only_what_has_the_columns(string sql, string fixedSql) => Verify.Fix(
        "CREATE SCHEMA archive; CREATE TABLE archive.letters (id int); CREATE SCHEMA communications; CREATE TABLE communications.letters (id int, sent timestamptz);", sql, fixedSql);

    [Fact]
    public Task Qualifies_and_quotes() => Verify.Fix(Given, "DELETE FROM [|Topics|]", fixedSql: "DELETE FROM communications.\"Topics\"");

    [Fact]
    public Task Qualifies_an_index() => Verify.Fix(Given, "DROP INDEX [|ix_email|]", fixedSql: "DROP INDEX communications.ix_email");
}
