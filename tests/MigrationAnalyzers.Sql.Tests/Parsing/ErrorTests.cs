using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Tests.Parsing;

/// <summary>Errors have the server's words and place; each row was put to a real server of that version.</summary>
public class ErrorTests
{
    [Theory]
    [InlineData(15, "SELECT a, [|FROM|] t", "syntax error at or near \"FROM\"")]
    [InlineData(15, "SELECT 'x' AS a, 'äöü' [|b|].c FROM t", "syntax error at or near \".\"", 1)]
    [InlineData(15, "SELECT [|'abc|]", "unterminated quoted string at or near \"'abc\"")]
    [InlineData(15, "SELECT [|1abc|]", "trailing junk after numeric literal at or near \"1abc\"")]
    [InlineData(15, "SELECT [|/* a /* b */ c|]", "unterminated /* comment at or near \"/* a /* b */ c\"")]
    [InlineData(15, "SELECT 1 +[||]", "syntax error at end of input")]
    [InlineData(15, "SELECT * FROM [|(|]SELECT 1)", "subquery in FROM must have an alias")]
    [InlineData(15, "SELECT [|\"\"|]", "zero-length delimited identifier at or near \"\"\"\"")]
    [InlineData(15, "DROP OPERATOR +(int[|)|]", "missing argument")]
    [InlineData(14, "[|MERGE|] INTO t USING s ON true WHEN MATCHED THEN DELETE", "syntax error at or near \"MERGE\"")]
    [InlineData(18, "SELECT [|0x|]", "invalid hexadecimal integer at or near \"0x\"")]
    public void Has_the_words_and_the_place_of_the_server(int version, string marked, string message, int afterStart = 0)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var length = marked.IndexOf("|]", StringComparison.Ordinal) - start - 2;
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

        var error = Assert.Single(SqlParser.Parse(text, new ParseOptions(version)).Errors);

        Assert.Equal(message, error.Message);
        Assert.Equal((start + afterStart, length), (error.Span.Start, error.Span.Length));
    }

    [Theory]
    [InlineData(14, "SELECT 1abc")]
    [InlineData(13, "SELECT 5 !")]
    [InlineData(16, "SELECT * FROM (SELECT 1)")]
    [InlineData(15, "MERGE INTO t USING s ON true WHEN MATCHED THEN DELETE")]
    [InlineData(16, "SELECT 0x1F, 1_000")]
    [InlineData(18, "INSERT INTO t VALUES (1) RETURNING WITH (OLD AS o) o.a")]
    public void Accepts_what_that_version_accepts(int version, string text) => Assert.Empty(SqlParser.Parse(text, new ParseOptions(version)).Errors);

    [Fact]
    public void One_broken_statement_does_not_hide_the_next()
    {
        var result = SqlParser.Parse("SELECT FROM WHERE; UPDATE t SET a = 1; DELETE t; DROP TABLE t", ParseOptions.Default);

        Assert.Equal(2, result.Errors.Length);
        Assert.Equal([true, false, true, false], result.Statements.Select(statement => statement.HasError));
        Assert.IsType<UpdateStatement>(result.Statements[1]);
    }

    [Theory]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1 frm [|x|]; END $$")]
    [InlineData("CREATE FUNCTION f() RETURNS text LANGUAGE sql AS 'SELECT ''a'' AS b, c d [|e|]'")]
    [InlineData("DO E'BEGIN\\n PERFORM \\'x\\' a [|b|]; END'")]
    public void An_error_in_a_body_stands_where_the_body_says_it(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

        var error = Assert.Single(SqlParser.Parse(text, new ParseOptions(15)).Errors);

        Assert.True(error.IsInBody);
        Assert.Equal(start, error.Span.Start);
    }

    [Theory]
    [InlineData("a = 1 AND \"B\" IS NOT NULL", false)]
    [InlineData("a = ", true)]
    [InlineData("a = 1; DROP TABLE t", true)]
    [InlineData("", true)]
    public void Reads_an_expression_alone(string text, bool hasError) =>
        Assert.Equal(hasError, SqlParser.ParseExpression(text, ParseOptions.Default).HasError);
}
