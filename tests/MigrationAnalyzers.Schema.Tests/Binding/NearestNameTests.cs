using MigrationAnalyzers.Schema.Binding;

namespace MigrationAnalyzers.Schema.Tests.Binding;

public class NearestNameTests
{
    [Theory]
    [InlineData("title", "Title|Text", "Title!")]
    [InlineData("start_date", "StartDate|EndDate", "StartDate!")]
    [InlineData("startdate", "start_date|end_date", "start_date!")]
    [InlineData("StartDate", "start_date|end_date", "start_date!")]
    [InlineData("addres", "address|city", "address!")]
    [InlineData("adress_ctiy", "address_city|address_street", "address_city!")]
    [InlineData("titel", "title|text", "title!")] // two letters changed places
    [InlineData("invoice", "invoices|customers", "invoices!")]
    [InlineData("Mod", "Mood|Reason", "Mood!")] // a letter too few
    public void Finds(string name, string candidates, string expected) => Assert.Equal(expected, Find(name, candidates));

    [Theory]
    [InlineData("status", "Status|STATUS", "Status")] // which of the two?
    [InlineData("line_2", "line_1|line_3", "line_1")]
    public void Is_not_certain(string name, string candidates, string expected) => Assert.Equal(expected, Find(name, candidates));

    [Theory]
    [InlineData("id", "pk|name")]
    [InlineData("created_by", "updated_at|deleted")]
    [InlineData("x", "y")]
    [InlineData("sku", "sum|sks")]
    [InlineData("age", "page")]
    [InlineData("no", "not")]
    [InlineData("app", "app2")]
    [InlineData("title", "")]
    public void Finds_nothing(string name, string candidates) => Assert.Equal("", Find(name, candidates));

    private static string Find(string name, string candidates)
    {
        var names = candidates.Split('|');
        return NearestName.Find(name, names) is { } match ? names[match.Index] + (match.IsCertain ? "!" : "") : "";
    }
}
