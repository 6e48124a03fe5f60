using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Tests.Parsing;

/// <summary>Text that is too deep, too long or too odd gives a result like any other, on a small stack.</summary>
public class RobustnessTests
{
    private const int SmallStack = 256 * 1024;

    [Theory]
    [InlineData("SELECT ", "(", "1", ")")]
    [InlineData("SELECT ", "(SELECT ", "1", ")")]
    [InlineData("SELECT ", "NOT ", "true", "")]
    [InlineData("SELECT ", "- ", "1", "")]
    [InlineData("SELECT ", "f(", "1", ")")]
    [InlineData("SELECT ", "ARRAY[", "1", "]")]
    [InlineData("SELECT ", "a OR b AND NOT c IS DISTINCT FROM d < e LIKE f || g + h * i ^ (", "1", ")")]
    [InlineData("SELECT ", "CASE WHEN a THEN ", "1", " END")]
    [InlineData("SELECT ", "a[", "1", "]")]
    [InlineData("SELECT ", "EXISTS (SELECT 1 WHERE ", "true", ")")]
    [InlineData("SELECT * FROM ", "(SELECT * FROM ", "t", ") a")]
    [InlineData("SELECT * FROM ", "(t JOIN ", "u", " ON true)")]
    [InlineData("SELECT * FROM ", "t JOIN ", "u", " ON true")]
    [InlineData("", "WITH a AS (", "SELECT 1", ") SELECT 1")]
    [InlineData("", "(", "SELECT 1", ")")]
    [InlineData("SELECT 1 GROUP BY ", "ROLLUP (", "a", ")")]
    [InlineData("", "EXPLAIN ", "SELECT 1", "")]
    [InlineData("DO $$ ", "BEGIN ", "NULL;", " END;", "$$")]
    [InlineData("DO $$ BEGIN ", "IF a THEN ", "NULL;", " END IF;", " END $$")]
    [InlineData("DO $$ BEGIN ", "LOOP ", "NULL;", " END LOOP;", " END $$")]
    [InlineData("", "CREATE SCHEMA s ", "", "")]
    [InlineData("", "CREATE RULE r AS ON INSERT TO t DO (", "", ")")]
    public void Depth_makes_a_statement_opaque(string before, string open, string middle, string close, string after = "")
    {
        foreach (var depth in (int[])[10, 60, 200, 5000])
        {
            var repeatedOpen = string.Concat(Enumerable.Repeat(open, depth));
            var repeatedClose = string.Concat(Enumerable.Repeat(close, depth));
            var text = before + repeatedOpen + middle + repeatedClose + after + "; SELECT 2";

            var result = OnSmallStack(() => SqlParser.Parse(text, ParseOptions.Default));

            Assert.NotEmpty(result.Statements);
        }
    }

    [Theory]
    [InlineData("SELECT 1", " + 1")]
    [InlineData("SELECT 'a'", " || 'b'")]
    [InlineData("SELECT a", "[1]")]
    [InlineData("SELECT (a)", ".b")]
    [InlineData("SELECT 1", "::int")]
    [InlineData("SELECT a", " IS NULL")]
    [InlineData("SELECT * FROM a", " CROSS JOIN b")]
    public void A_chain_too_long_for_a_tree_makes_a_statement_opaque(string start, string link)
    {
        var result = OnSmallStack(() => SqlParser.Parse(start + string.Concat(Enumerable.Repeat(link, 20_000)) + "; SELECT 2", ParseOptions.Default));

        Assert.Empty(result.Errors);
        Assert.Equal(2, result.Statements.Length);
        Assert.IsType<OpaqueStatement>(result.Statements[0]);
        Assert.IsType<SelectStatement>(result.Statements[1]);
    }

    [Theory]
    [InlineData("SELECT 1", " UNION ALL SELECT 1")]
    [InlineData("SELECT a", " AND a")]
    [InlineData("SELECT a", " OR a")]
    [InlineData("SELECT a", ", a")]
    [InlineData("INSERT INTO t VALUES (1)", ", (1)")]
    public void A_list_may_have_any_length(string start, string link)
    {
        var result = OnSmallStack(() => SqlParser.Parse(start + string.Concat(Enumerable.Repeat(link, 20_000)), ParseOptions.Default));

        Assert.Empty(result.Errors);
        Assert.IsNotType<OpaqueStatement>(Assert.Single(result.Statements));
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("SELECT \0 FROM t")]
    [InlineData("SELECT \uD800 FROM t")]
    [InlineData("\uDFFF\uD800")]
    [InlineData("SELECT 'abc")]
    [InlineData("/* /* */")]
    [InlineData("$$")]
    [InlineData("U&\"\\")]
    [InlineData("U&'\\' UESCAPE '''")]
    [InlineData("E'\\")]
    [InlineData("SELECT U&'a' UESCAPE")]
    public void Odd_text_is_read(string text)
    {
        var result = SqlParser.Parse(text, ParseOptions.Default);

        Assert.True(result.Errors.Length <= result.Statements.Length);
    }

    [Fact]
    public void Stops_when_asked()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => SqlParser.Parse("SELECT 1", ParseOptions.Default, source.Token));
    }

    private static ParseResult OnSmallStack(Func<ParseResult> parse)
    {
        ParseResult? result = null;
        var thread = new Thread(() => result = parse(), SmallStack);
        thread.Start();
        thread.Join();
        return result!;
    }
}
