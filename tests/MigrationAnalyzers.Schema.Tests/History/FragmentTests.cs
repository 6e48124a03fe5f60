using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Operations;
using static MigrationAnalyzers.Schema.Tests.History.HistoryCheck;
using static MigrationAnalyzers.Schema.Tests.Ops;

namespace MigrationAnalyzers.Schema.Tests.History;

/// <summary>The pieces of SQL in typed operations: filters, checks, computed columns. They see the columns of their table.</summary>
public class FragmentTests
{
    [Theory]
    [InlineData("\"Title\" IS NOT NULL", "")]
    [InlineData("Title IS NOT NULL", "Title")]
    [InlineData("title = 'x' AND \"Id\" > 0 AND nope", "title nope")]
    [InlineData("\"Blogs\".\"Id\" > 0", "")]
    [InlineData("[Title] IS NOT NULL", "")] // a syntax error says nothing of names
    public void A_filter_sees_its_table(string filter, string wrong) =>
        Assert.Equal(wrong, Wrong(CreateTable("Blogs", "Id", "Title"), CreateIndex("ix", "Blogs", ["Id"], filter)));

    [Theory]
    [InlineData("\"Title\" <> ''", "")]
    [InlineData("Title <> ''", "Title")]
    public void A_check_sees_its_table(string check, string wrong)
    {
        Assert.Equal(wrong, Wrong(CreateTable("Blogs", "Id", "Title").With(Check("ck", check))));
        Assert.Equal(wrong, Wrong(CreateTable("Blogs", "Id", "Title"), AddConstraint("Blogs", Check("ck", check))));
    }

    [Fact]
    public void A_computed_column_sees_columns_of_its_table_that_come_later()
    {
        var computed = Column("Upper") with { ComputedColumnSql = new("upper(\"Title\") || title", Nowhere) };
        Assert.Equal("title", Wrong(CreateTable("Blogs") with { Columns = [computed, Column("Title")] }));
    }

    [Fact]
    public void A_filter_drops_its_index_with_the_column_it_mentions() => Assert.Equal(
        "public.t (a)",
        After(CreateTable("t", "a", "b"), CreateIndex("ix", "t", ["a"], "b > 0"), DropColumn("t", "b")));

    private static string Wrong(params MigrationOperation[] up) =>
        string.Join(" ", Run([Migration(up)]).Steps.SelectMany(step => step.Uses).Where(use => use.Lookup is Missing).Select(use => use.Source));
}
