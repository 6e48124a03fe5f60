using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Tests.Parsing;

/// <summary>A hole (written § here) stands for anything: a statement with one has no syntax errors, and what is read of it is marked.</summary>
public class HoleTests
{
    [Theory]
    [InlineData("SELECT * FROM § WHERE a = 1")]
    [InlineData("SELECT * FROM s.\"T§\" WHERE a = '§'")]
    [InlineData("UPDATE t SET a = § WHERE b = 1")]
    public void Is_a_name_where_a_name_may_stand(string text)
    {
        var statement = Assert.Single(Parse(text).Statements);

        Assert.False(statement.HasError);
        Assert.True(statement.HasHole);
    }

    [Theory]
    [InlineData("SELECT * FROM t § § §")]
    [InlineData("SELECT 1§")]
    [InlineData("CREATE § x (a int)")]
    [InlineData("SELECT a FROM t WHERE § AND")]
    [InlineData("DO $$ BEGIN § END $$")]
    public void May_stand_for_what_would_make_the_text_right(string text)
    {
        var result = Parse(text);

        Assert.Empty(result.Errors);
        Assert.True(Assert.Single(result.Statements).HasError);
    }

    [Fact]
    public void Does_not_excuse_the_next_statement()
    {
        var result = Parse("SELECT § § §; SELEC 1");

        Assert.Equal("syntax error at or near \"SELEC\"", Assert.Single(result.Errors).Message);
        Assert.False(result.Statements[1].HasHole);
    }

    private static ParseResult Parse(string text) => SqlParser.Parse(text.Replace('§', SqlHole.Character), ParseOptions.Default);
}
