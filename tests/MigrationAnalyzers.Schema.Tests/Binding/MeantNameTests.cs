namespace MigrationAnalyzers.Schema.Tests.Binding;

/// <summary>After a wrong name whose right one is plain, the rest of the statement is read as if the right one stood there.</summary>
public class MeantNameTests
{
    [Theory]
    [InlineData("SELECT s.\"Title\" FROM (SELECT [|Title|] FROM \"Blogs\") s", "folded \"Title\" in public.\"Blogs\"")]
    [InlineData("WITH c AS (SELECT [|Title|]::text FROM \"Blogs\") SELECT \"Title\" FROM c ORDER BY \"Title\"", "folded \"Title\" in public.\"Blogs\"")]
    [InlineData("SELECT s.[|Title|] FROM (SELECT [|Title|] FROM \"Blogs\") s", "folded \"Title\" in s; folded \"Title\" in public.\"Blogs\"")]
    [InlineData("SELECT s.anything FROM (SELECT [|qqqqq|] FROM t) s", "unknown in public.t")]
    public void An_output_has_the_name_of_the_column_that_was_meant(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [InlineData("DELETE FROM [|Blgs|] USING t WHERE \"Blogs\".\"Id\" = t.a", "unknown \"Blogs\" in public")]
    [InlineData("SELECT \"Blogs\".\"Id\", [|blogs|].\"Id\" FROM [|blogs|]", "folded \"Blogs\" in FROM; folded \"Blogs\" in public")]
    [InlineData("SELECT [|treee|].a FROM (SELECT 1) q, [|treee|]", "unknown tree in FROM; unknown tree in public")]
    public void Qualifiers_may_repeat_the_wrong_name_or_have_the_right_one(string sql, string answers) =>
        BindingCheck.AnswersAfter(BindingCheck.Given + "CREATE TABLE tree (a int);", sql, answers);

    [Theory]
    [InlineData("SELECT [|\"App\"|].events.id FROM app.events")]
    [InlineData("SELECT [|appp|].events.id FROM app.events")]
    public void The_schema_in_front_of_a_table_of_FROM(string sql)
    {
        var (text, marks) = BindingCheck.Unmark(sql);

        var finding = Assert.Single(BindingCheck.Findings(BindingCheck.Start, text));
        Assert.Equal(marks[0].Start, finding.Place.SqlSpan!.Value.Start);
    }
}
